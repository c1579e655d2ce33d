"""Calendars written for others to read (RFC 5545): deterministic, with the zones that are named and nothing harmful."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain, islice
from typing import Final

from liaison.exchange.calendars.dates import DAY, format_utc
from liaison.exchange.calendars.lines import escape
from liaison.exchange.calendars.properties import (
    MADE_UP,
    Output,
    alarm_lines,
    categories_line,
    day_line,
    fold,
    person_line,
    rule_line,
    span_lines,
    text_line,
    web_line,
)
from liaison.exchange.calendars.rewriting import rewrite
from liaison.exchange.calendars.values import Address, DayOut, MeetingOut, TodoOut
from liaison.exchange.calendars.zonewriting import zone_lines
from liaison.model.values import MeetingStatus

PRODUCT: Final = "-//Liaison//Liaison//EN"


#: Entries after which a file that is written by pieces can be stopped, and content lines in one piece.
_ENTRIES: Final = 10
_LINES: Final = 500


def write_calendar(
    meetings: Iterable[MeetingOut], todos: Iterable[TodoOut], reviews: Iterable[DayOut], *, stamp: datetime, name: str
) -> bytes:
    """An iCalendar file with these entries in the order given.

    ``stamp`` is the instant of writing (DTSTAMP). The same input always gives the same bytes.

    Raises:
        ValueError: ``stamp`` is naive, or a meeting names a zone that is not in the IANA database.
    """
    return b"".join(calendar_pieces(meetings, todos, reviews, stamp=stamp, name=name))


def calendar_pieces(
    meetings: Iterable[MeetingOut], todos: Iterable[TodoOut], reviews: Iterable[DayOut], *, stamp: datetime, name: str
) -> Iterator[bytes]:
    """As :func:`write_calendar`, by pieces, so that whoever writes them can tell how far it is, and stop.

    The zones stand before the entries that name them: until all entries were read, pieces are empty.
    """
    if stamp.tzinfo is None:
        raise ValueError("a calendar is stamped with an aware instant")
    out = Output(format_utc(stamp))
    entries: Iterator[MeetingOut | TodoOut | DayOut] = chain(meetings, todos, reviews)
    for number, entry in enumerate(entries, 1):
        _add(entry, out)
        if number % _ENTRIES == 0:
            yield b""
    lines = iter(_whole(out, name))
    while piece := b"".join(fold(line) for line in islice(lines, _LINES)):
        yield piece


def _add(entry: MeetingOut | TodoOut | DayOut, out: Output) -> None:
    if isinstance(entry, MeetingOut):
        if not (entry.ics and rewrite(entry, out)):
            out.lines.extend(["BEGIN:VEVENT", *_meeting_lines(entry, out), "END:VEVENT"])
    elif isinstance(entry, TodoOut):
        out.lines.extend(["BEGIN:VTODO", *_todo_lines(entry, out), "END:VTODO"])
    else:
        out.lines.extend(["BEGIN:VEVENT", *_day_lines(entry, out), "END:VEVENT"])


def _whole(out: Output, name: str) -> Iterable[str]:
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    if name:
        head.extend([f"NAME:{escape(name)}", f"X-WR-CALNAME:{escape(name)}"])
    for zone in sorted(out.zones):
        head.extend(zone_lines(zone, out.zones[zone] - 1))
    for zone in sorted(out.own_zones):
        head.extend(out.own_zones[zone])
    return chain(head, out.lines, ("END:VCALENDAR",))


def _head(uid: str, sequence: int, modified: datetime | None, out: Output) -> list[str]:
    lines = [f"UID:{escape(uid)}", f"DTSTAMP:{out.stamp}"]
    if modified is not None:
        lines.append(f"LAST-MODIFIED:{format_utc(modified)}")
    if sequence:
        lines.append(f"SEQUENCE:{sequence}")
    return lines


def _people(organizer: Address | None, attendees: Iterable[Address]) -> list[str]:
    lines = [person_line("ORGANIZER", organizer)] if organizer else []
    return [*lines, *(person_line("ATTENDEE", person) for person in attendees)]


def _meeting_lines(meeting: MeetingOut, out: Output) -> list[str]:
    """The content lines of a meeting that Liaison itself holds."""
    return [
        *_head(meeting.uid, meeting.sequence, meeting.last_modified, out),
        *span_lines(meeting, out),
        *rule_line(meeting.recurrence),
        *text_line("SUMMARY", meeting.title),
        *text_line("DESCRIPTION", meeting.description),
        *text_line("LOCATION", meeting.location),
        *web_line(meeting.url),
        *([] if meeting.status is MeetingStatus.CONFIRMED else [f"STATUS:{meeting.status.name}"]),
        *(["CLASS:PRIVATE"] if meeting.is_private else []),
        *categories_line(meeting.categories),
        *_people(meeting.organizer, meeting.attendees),
        *(alarm_lines(meeting.alarm_minutes, meeting.title) if meeting.starts_at is not None else []),
    ]


def _todo_lines(todo: TodoOut, out: Output) -> list[str]:
    lines = _head(todo.uid, todo.sequence, todo.last_modified, out)
    lines.extend(text_line("SUMMARY", todo.what))
    lines.extend(text_line("DESCRIPTION", todo.description))
    if todo.made_up:
        lines.extend(text_line(MADE_UP, todo.description))
    lines.extend(web_line(todo.url))
    if todo.due_on is not None:
        lines.append(day_line("DUE", todo.due_on))
    elif todo.due_at is not None:
        lines.append(f"DUE:{format_utc(todo.due_at)}")
    if todo.completed_at is not None:
        lines.append(f"COMPLETED:{format_utc(todo.completed_at)}")
    if todo.percent is not None:
        lines.append(f"PERCENT-COMPLETE:{min(max(todo.percent, 0), 100)}")
    if todo.status in {"NEEDS-ACTION", "IN-PROCESS", "COMPLETED", "CANCELLED"}:
        lines.append(f"STATUS:{todo.status}")
    lines.extend(categories_line(todo.categories))
    lines.extend(_people(todo.organizer, todo.attendees))
    if todo.due_at is not None:
        lines.extend(alarm_lines(todo.alarm_minutes, todo.what, before_end=True))
    return lines


def _day_lines(day: DayOut, out: Output) -> list[str]:
    return [
        *_head(day.uid, 0, day.last_modified, out),
        day_line("DTSTART", day.on),
        day_line("DTEND", day.on + DAY),
        *text_line("SUMMARY", day.title),
        *text_line("DESCRIPTION", day.description),
        *categories_line(day.categories),
        "TRANSP:TRANSPARENT",
    ]
