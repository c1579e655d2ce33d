"""Content lines and components of RFC 5545, read so that damage stays where it is.

The text is split into components before any value is looked at: a damaged one is left out and named with its line,
the rest is kept. Nothing here recurses, so nesting cannot exhaust the stack, and every loop is bounded by the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple, Protocol

from liaison.exchange.calendars import limits
from liaison.exchange.report import UnreadableFile
from liaison.model.words import tr


class Say(Protocol):
    """Takes the line (or None) and a whole sentence for the report."""

    def __call__(self, line: int | None, reason: str, *, left_out: bool = False) -> None:
        """``left_out``: a whole entry was skipped, not only a part of it."""


_NAME: Final = re.compile(r"([A-Za-z0-9][A-Za-z0-9_-]*)([:;])")
_PARAM: Final = re.compile(r';?([A-Za-z0-9_-]+)=("[^"]*"|[^;:"]*)((?:,(?:"[^"]*"|[^;:",]*))*)')
_ESCAPE: Final = re.compile(r"\\([nN\\;,:\"])")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff]")
_CARET: Final = re.compile(r"\^([n'^])")
_CONTAINERS: Final = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE"})


class Line(NamedTuple):
    """An unfolded content line and the number of the first line it was written on."""

    number: int
    text: str


class Prop(NamedTuple):
    """A property: upper-cased name, parameters by upper-cased name, and the value exactly as written."""

    name: str
    params: dict[str, str]
    value: str
    line: int


@dataclass(slots=True)
class Component:
    """A BEGIN to END block. ``first`` and ``last`` are its physical lines, counted from one, both included."""

    name: str
    first: int
    last: int = 0
    lines: list[Line] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)
    damage: str = ""
    size: int = 0


@dataclass(slots=True)
class Document:
    """A file as physical lines and the calendars in it."""

    physical: list[str]
    calendars: list[Component]

    def slice(self, component: Component) -> str:
        """The text of a component as it was written, with RFC 5545 line ends."""
        return "\r\n".join(self.physical[component.first - 1 : component.last]) + "\r\n"


def decode(data: bytes, say: Say) -> str:
    """The text of a file: UTF-8 (with or without a mark), UTF-16 or, said in the report, Latin-1."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    even, odd = data[:40:2].count(0), data[1:40:2].count(0)
    if min(even, odd) == 0 and max(even, odd) > 4:
        return data.decode("utf-16-be" if even else "utf-16-le", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        say(line, tr("The text is not UTF-8 as the standard asks; it was read as Western European (Latin-1)."))
        return data.decode("cp1252", errors="replace")


def parse_document(text: str, say: Say) -> Document:
    """Split a text into calendars and their components.

    Raises:
        UnreadableFile: it holds no calendar, or more components than any real file.
    """
    physical = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    builder = _Builder(say)
    for line in _unfold(physical, say):
        builder.take(line)
    builder.finish(len(physical))
    if not builder.calendars:
        raise UnreadableFile(
            tr("This is not a calendar file: it has no BEGIN:VCALENDAR line."),
            tr("Export the calendar again as iCalendar (.ics)."),
        )
    return Document(physical, builder.calendars)


def _unfold(physical: list[str], say: Say) -> Iterator[Line]:
    """The content lines; one that is longer than the limit is left out and said."""
    number, parts, size = 0, [""], 0
    for index, raw in enumerate(physical, 1):
        if raw[:1] in {" ", "\t"} and (number or raw.strip() == ""):
            size += len(raw)
            if size <= limits.MAX_LINE:
                parts.append(raw[1:])
            continue
        if number:
            yield from _checked(number, parts, size, say)
        number, parts, size = index, [raw], len(raw)
    if number:
        yield from _checked(number, parts, size, say)


def _checked(number: int, parts: list[str], size: int, say: Say) -> Iterator[Line]:
    if size > limits.MAX_LINE:
        say(number, tr("This line is longer than any real one and was left out."))
        return
    text = parts[0] if len(parts) == 1 else "".join(parts)
    if text:
        yield Line(number, text)


@dataclass(slots=True)
class _Builder:
    """Puts content lines into components; keeps going whatever comes."""

    say: Say
    calendars: list[Component] = field(default_factory=list)
    stack: list[Component] = field(default_factory=list)
    skipped_depth: int = 0
    total: int = 0

    def take(self, line: Line) -> None:
        head = line.text[:6].upper()
        if head == "BEGIN:":
            self._begin(line.text[6:].strip().upper(), line.number)
        elif head[:4] == "END:":
            self._end(line.text[4:].strip().upper(), line.number)
        elif self.stack and not self.skipped_depth:
            self._add(line)
        elif head == head.lstrip() or not line.text.strip().upper().startswith("BEGIN:VCALENDAR"):
            return
        else:
            self._begin("VCALENDAR", line.number)

    def _add(self, line: Line) -> None:
        top = self.stack[-1]
        top.size += 1
        if top.size <= limits.MAX_PROPERTIES or top.name == "VCALENDAR":
            top.lines.append(line)
        else:
            self._blame(tr("It has more lines than any real one."))

    def _begin(self, name: str, number: int) -> None:
        self.total += 1
        if self.total > limits.MAX_COMPONENTS:
            raise UnreadableFile(
                tr("This calendar has more entries than Liaison reads in one file."),
                tr("Export a shorter span of time."),
            )
        if self.skipped_depth or len(self.stack) >= limits.MAX_DEPTH:
            if not self.skipped_depth:
                self._blame(tr("Its parts are nested too deeply."))
            self.skipped_depth += 1
            return
        if name == "VCALENDAR":
            self._close_all(number)
        elif not self.stack:
            self.say(number, tr("An entry outside of any calendar was left out."), left_out=True)
        elif name in _CONTAINERS and len(self.stack) > 1:
            self._abandon(1, number)
        self.stack.append(Component(name, number))

    def _end(self, name: str, number: int) -> None:
        if self.skipped_depth:
            self.skipped_depth -= 1
            if name in _CONTAINERS or name == "VCALENDAR":
                self.skipped_depth = 0
            else:
                return
        names = [component.name for component in self.stack]
        if name not in names:
            self.say(number, tr("An END line without its BEGIN was passed over."))
            return
        depth = len(names) - 1 - names[::-1].index(name)
        if depth < len(self.stack) - 1:
            self._abandon(depth + 1, number)
        self._close(number)

    def _close(self, number: int) -> None:
        component = self.stack.pop()
        component.last = number
        if component.name == "VCALENDAR":
            self.calendars.append(component)
        elif self.stack:
            parent = self.stack[-1]
            parent.parts.append(component)
            if parent.name != "VCALENDAR":
                parent.size += component.size + 2

    def _abandon(self, depth: int, number: int) -> None:
        """Close what is open below ``depth``, marking it as damaged."""
        while len(self.stack) > depth:
            self.stack[-1].damage = self.stack[-1].damage or tr("It has no END line.")
            if len(self.stack) > 2:
                self._blame(tr("One of its parts has no END line."))
            self._close(number - 1)

    def _blame(self, reason: str) -> None:
        """Mark the entry (the event, the to-do) that is open as damaged."""
        if len(self.stack) > 1:
            self.stack[1].damage = self.stack[1].damage or reason

    def _close_all(self, number: int) -> None:
        self.skipped_depth = 0
        if not self.stack:
            return
        self._abandon(1, number)
        self.say(self.stack[0].first, tr("The calendar has no END line; the file may be incomplete."))
        self._close(number - 1)

    def finish(self, last: int) -> None:
        self._close_all(last + 1)


def parse_property(line: Line) -> Prop | None:
    """A content line as a property, forgiving the slips of real programs; None when it is not one at all."""
    head = _NAME.match(line.text)
    if head is None:
        return None
    name, rest = head.group(1).upper(), line.text[head.end() :]
    if head.group(2) == ":":
        return Prop(name, {}, rest, line.number)
    params: dict[str, str] = {}
    at = 0
    while found := _PARAM.match(rest, at):
        params.setdefault(found.group(1).upper(), _param_value(found.group(2) + found.group(3)))
        at = found.end()
    if rest[at : at + 1] == ":":
        return Prop(name, params, rest[at + 1 :], line.number)
    return _misquoted(name, rest, line.number)


def _misquoted(name: str, rest: str, number: int) -> Prop | None:
    """A line whose quotes or parameters are wrong, such as ``TZID="Some zone:20200609T090000"``."""
    bare = rest.replace('"', "")
    params_text, colon, value = bare.partition(":")
    if not colon:
        return None
    params: dict[str, str] = {}
    for piece in params_text.split(";")[: limits.MAX_DATES]:
        key, equals, text = piece.partition("=")
        if equals:
            params.setdefault(key.strip().upper(), _param_value(text))
    return Prop(name, params, value, number)


def _param_value(text: str) -> str:
    text = (
        text[1:-1] if len(text) > 1 and text[0] == '"' == text[-1] and text.count('"') == 2 else text.replace('"', "")
    )
    if "^" in text:
        text = _CARET.sub(lambda found: {"n": "\n", "'": '"', "^": "^"}[found.group(1)], text)
    return plain(text).strip()


def plain(text: str) -> str:
    """``text`` without control characters other than line ends and tabs."""
    return _CONTROLS.sub("", text) if not text.isprintable() else text


def unescape(value: str) -> str:
    """The text behind a TEXT value (RFC 5545, 3.3.11), without control characters."""
    if "\\" in value:
        value = _ESCAPE.sub(lambda found: "\n" if found.group(1) in "nN" else found.group(1), value)
    return plain(value)


def split_text_list(value: str) -> list[str]:
    """The parts of a comma-separated TEXT value, unescaped and stripped, empty ones left out."""
    pieces = re.split(r"(?<!\\),", value)
    return [text for piece in pieces if (text := unescape(piece).strip())]


def single_line(value: str) -> str:
    """The text behind a TEXT value on one line."""
    return " ".join(unescape(value).split())


def escape(text: str) -> str:
    """``text`` as a TEXT value."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n"))
