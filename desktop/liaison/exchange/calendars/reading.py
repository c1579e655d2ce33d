"""Calendar files read into plain values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from liaison.exchange.calendars import limits
from liaison.exchange.calendars.assembly import Group, build_meeting, build_todo
from liaison.exchange.calendars.entries import Entry, read_entry, read_span
from liaison.exchange.calendars.lines import (
    Component,
    Document,
    Say,
    decode,
    parse_document,
    parse_property,
    single_line,
)
from liaison.exchange.calendars.messages import other_method, read_message
from liaison.exchange.calendars.values import CalendarFile, MessageIn
from liaison.exchange.calendars.zones import ZoneBook, clean_name, default_of
from liaison.exchange.report import Problem, UnreadableFile
from liaison.model.words import count, tr

Progress = Callable[[int, int], None]

_STRIDE = 250
"""Entries between two reports of progress."""
HEADER = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Liaison//Kept as read//EN\r\n"
FOOTER = "END:VCALENDAR\r\n"


def read_calendar(data: bytes, file: str, *, default_zone: str, progress: Progress | None = None) -> CalendarFile:
    """All meetings and to-dos of an iCalendar file, and what could not be read.

    ``default_zone`` is the IANA zone of floating times and of zones that cannot be resolved; ``file`` is only used in
    the problems. ``progress`` is called with the entries done and their total.

    Raises:
        UnreadableFile: the file is too large, is no calendar, or holds absurdly many entries.
    """
    if len(data) > limits.MAX_BYTES:
        raise UnreadableFile(
            tr("This calendar is larger than 64 MB."), tr("Export a shorter span of time and import that.")
        )
    report = Report(file)
    document = parse_document(decode(data, report.say), report.say)
    reader = _Reader(document, ZoneBook(default_of(default_zone), report.say), report.say, progress)
    return reader.read(report)


@dataclass(slots=True)
class Report:
    """Collects problems; after a flood of them it only counts."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    more: int = 0
    more_left_out: bool = False

    def say(self, line: int | None, reason: str, *, left_out: bool = False) -> None:
        """Add a problem."""
        if len(self.problems) < limits.MAX_PROBLEMS:
            self.problems.append(Problem(self.file, line, reason, left_out))
        else:
            self.more += 1
            self.more_left_out = self.more_left_out or left_out

    def finished(self) -> tuple[Problem, ...]:
        """All problems in the order of the file."""
        ordered = sorted(self.problems, key=lambda problem: problem.line or 0)
        if self.more:
            said = count(self.more, "{n} more problem.", "{n} more problems.")
            ordered.append(Problem(self.file, None, said, self.more_left_out))
        return tuple(ordered)


def silent(line: int | None, reason: str, *, left_out: bool = False) -> None:
    """Says nothing, for a text whose problems were said when it was first read."""


@dataclass(slots=True)
class _Reader:
    document: Document
    book: ZoneBook
    say: Say
    progress: Progress | None
    meetings: dict[str, Group] = field(default_factory=dict)
    todos: dict[str, Group] = field(default_factory=dict)
    messages: list[MessageIn] = field(default_factory=list)
    name: str | None = None

    def read(self, report: Report) -> CalendarFile:
        """Read every calendar of the document."""
        parts = [part for calendar in self.document.calendars for part in calendar.parts]
        for part in parts:
            if part.name == "VTIMEZONE" and not part.damage:
                self.book.define(part)
        done = 0
        for calendar in self.document.calendars:
            method = self._header(calendar)
            for part in calendar.parts:
                self._take_as(method, part, done)
                done += 1
                if self.progress and done % _STRIDE == 0:
                    self.progress(done, len(parts))
        if self.progress:
            self.progress(len(parts), len(parts))
        meetings = tuple(build_meeting(group, self._text, self.say) for group in self.meetings.values())
        todos = tuple(build_todo(group, self.book, self._text, self.say) for group in self.todos.values())
        return CalendarFile(meetings, todos, report.finished(), self.name, tuple(self.messages))

    def _header(self, calendar: Component) -> str:
        """Take the name of a calendar; its METHOD (RFC 5546), empty where it has none."""
        method = ""
        for line in calendar.lines:
            head = line.text[:12].upper()
            if head.startswith(("X-WR-CALNAME", "NAME", "METHOD")):
                prop = parse_property(line)
                if prop is not None and prop.name == "METHOD":
                    method = prop.value.strip().upper()
                elif prop is not None and prop.name in {"NAME", "X-WR-CALNAME"}:
                    self.name = self.name or single_line(prop.value) or None
        return method

    def _take_as(self, method: str, part: Component, order: int) -> None:
        """Take a part by what its calendar is meant to do."""
        is_entry = part.name in {"VEVENT", "VTODO"}
        if is_entry and (reason := other_method(method)):
            self.say(part.first, reason, left_out=True)
            return
        if part.name == "VEVENT" and method in {"REPLY", "CANCEL"}:
            message = read_message(part, self.book, cancels=method == "CANCEL")
            if message is not None:
                self.messages.append(message)
                return
        if is_entry and method == "REPLY":
            self.say(part.first, tr("An answer that names no meeting or nobody was left out."), left_out=True)
            return
        self._take(part, order, cancelled=method == "CANCEL")

    def _take(self, part: Component, order: int, *, cancelled: bool) -> None:
        if part.name == "VEVENT":
            entry = read_entry(part, order, self.book, self.say, cancelled=cancelled)
            if entry is not None and read_span(entry, self.book, self.say):
                self._group(self.meetings, entry, tr("This event has no UID; one was made from its content."))
        elif part.name == "VTODO":
            entry = read_entry(part, order, self.book, self.say, cancelled=cancelled)
            if entry is not None:
                self._group(self.todos, entry, tr("This to-do has no UID; one was made from its content."))
        elif part.name == "VFREEBUSY":
            self.say(part.first, tr("Free and busy times were left out: they name no meeting."), left_out=True)
        elif part.name == "VJOURNAL":
            self.say(part.first, tr("A journal entry was left out: Liaison keeps its own notes."), left_out=True)
        elif part.name == "VTIMEZONE":
            if part.damage:
                self.say(part.first, tr("A time zone was left out. {reason}", reason=part.damage))
        else:
            self.say(part.first, tr("An entry of a kind Liaison does not know was left out."), left_out=True)

    def _group(self, groups: dict[str, Group], entry: Entry, nameless: str) -> None:
        if entry.nameless:
            self.say(entry.component.first, nameless)
        groups.setdefault(entry.uid, Group(entry.uid)).take(entry, self.say)

    def _text(self, entries: Iterable[Entry]) -> str:
        """A calendar of its own with these entries as written and the zones they name."""
        pieces = [HEADER]
        listed = list(entries)
        if listed[0].cancelled:
            pieces.append("METHOD:CANCEL\r\n")
        zones: dict[str, None] = {}
        for entry in listed:
            for props in entry.props.values():
                for prop in props:
                    tzid = prop.params.get("TZID")
                    if tzid:
                        zones[clean_name(tzid)] = None
        pieces.extend(self.document.slice(self.book.defined[name]) for name in zones if name in self.book.defined)
        pieces.extend(self.document.slice(entry.component) for entry in listed)
        pieces.append(FOOTER)
        return "".join(pieces)
