"""Events and to-dos with the properties that matter picked out, before they are put together by UID."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Final

from liaison.exchange.calendars import limits
from liaison.exchange.calendars.dates import DAY, format_date, format_utc, midnight, parse_duration, parse_moment
from liaison.exchange.calendars.lines import Component, Line, Prop, Say, parse_property, plain, single_line, unescape
from liaison.exchange.calendars.rules import in_utc
from liaison.exchange.calendars.values import Address
from liaison.exchange.calendars.zones import UTC_ZONE, Zone, ZoneBook
from liaison.model.values import MeetingStatus
from liaison.model.words import tr

#: A name in a sentence is cut there.
_LONGEST_NAME: Final = 80
_LINE_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*(?=[:;])")
_WANTED_NAMES: Final = """
    UID SEQUENCE LAST-MODIFIED RECURRENCE-ID DTSTART DTEND DURATION DUE COMPLETED SUMMARY DESCRIPTION LOCATION URL
    STATUS ORGANIZER ATTENDEE RRULE RDATE EXDATE CATEGORIES CLASS TRANSP PERCENT-COMPLETE PRIORITY CONFERENCE
    X-GOOGLE-CONFERENCE X-MICROSOFT-SKYPETEAMSMEETINGURL X-MICROSOFT-ONLINEMEETINGCONFLINK X-LIAISON-DESCRIPTION
"""
_WANTED: Final = frozenset(_WANTED_NAMES.split())
_EMAIL: Final = re.compile(r"[^\s@<>\"',;:]+@[^\s@<>\"',;:]+")
_MAILTO: Final = re.compile(r"\s*mailto:\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a wall-clock time with the zone that gives it meaning."""

    value: date
    zone: Zone
    floating: bool = False

    @property
    def is_day(self) -> bool:
        """Whether this is a date without a time."""
        return not isinstance(self.value, datetime)

    @property
    def day(self) -> date:
        """The date, in the zone of the moment."""
        return self.value.date() if isinstance(self.value, datetime) else self.value

    @property
    def utc(self) -> datetime:
        """The instant; of a date, its first one."""
        if isinstance(self.value, datetime):
            return in_utc(self.value, self.zone.tz)
        return midnight(self.value, self.zone.tz)

    @property
    def key(self) -> str:
        """A stable text: 20261121 or 20261121T090000Z."""
        return format_date(self.value) if self.is_day else format_utc(self.utc)

    def local(self, zone: Zone) -> datetime:
        """The naive wall-clock time in ``zone``."""
        return self.utc.astimezone(zone.tz).replace(tzinfo=None)


@dataclass(slots=True)
class Entry:
    """One VEVENT or VTODO with its properties by name, in the order of the file.

    A ``nameless`` one has no UID of its own; ``uid`` is then made from its content.
    """

    component: Component
    props: dict[str, list[Prop]]
    uid: str
    sequence: int
    last_modified: datetime | None
    recurrence_id: Moment | None = None
    start: Moment | None = None
    end: Moment | None = None
    cancelled: bool = False
    order: int = 0
    nameless: bool = False
    content: str = field(default="", repr=False)

    def first(self, name: str) -> Prop | None:
        """The first property of a name."""
        found = self.props.get(name)
        return found[0] if found else None

    def text(self, name: str) -> str:
        """A TEXT property, unescaped; empty when absent."""
        found = self.first(name)
        return unescape(found.value).strip() if found else ""

    def line(self, name: str) -> str:
        """A TEXT property on one line; empty when absent."""
        found = self.first(name)
        return single_line(found.value) if found else ""

    @property
    def rank(self) -> tuple[int, str, int]:
        """Of two copies of the same entry, the one of higher rank counts."""
        return self.sequence, format_utc(self.last_modified) if self.last_modified else "", self.order

    @property
    def status(self) -> MeetingStatus:
        """The STATUS as Liaison knows it; an entry of a cancellation is cancelled."""
        word = self.line("STATUS").upper()
        if self.cancelled or word in {"CANCELLED", "CANCELED"}:
            return MeetingStatus.CANCELLED
        return MeetingStatus.TENTATIVE if word == "TENTATIVE" else MeetingStatus.CONFIRMED

    @property
    def is_private(self) -> bool:
        """Whether others may only know when it takes place (CLASS)."""
        return self.line("CLASS").upper() in {"PRIVATE", "CONFIDENTIAL"}

    @property
    def is_free(self) -> bool:
        """Whether it keeps nobody busy (TRANSP)."""
        return self.line("TRANSP").upper() == "TRANSPARENT"


def read_entry(component: Component, order: int, book: ZoneBook, say: Say, *, cancelled: bool) -> Entry | None:
    """The entry of a component; None, with the reason said, when it is damaged beyond use."""
    what = tr("event") if component.name == "VEVENT" else tr("to-do")
    if component.damage:
        say(
            component.first, tr("This {what} was left out. {reason}", what=what, reason=component.damage), left_out=True
        )
        return None
    props = _properties(component, say)
    content = _content(component)
    entry = Entry(
        component=component,
        props=props,
        uid=_uid(props),
        sequence=number(props.get("SEQUENCE"), 0, 2**31 - 1),
        last_modified=_instant(props.get("LAST-MODIFIED"), book),
        cancelled=cancelled,
        order=order,
        content=content,
    )
    if not entry.uid:
        entry.uid = "liaison-" + hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        entry.nameless = True
    recurrence = entry.first("RECURRENCE-ID")
    if recurrence is not None:
        entry.recurrence_id = read_moment(recurrence, book)
        if entry.recurrence_id is None:
            say(
                recurrence.line,
                tr("This {what} was left out. It changes an occurrence whose date is not one.", what=what),
                left_out=True,
            )
            return None
    return entry


def _properties(component: Component, say: Say) -> dict[str, list[Prop]]:
    props: dict[str, list[Prop]] = {}
    for line in component.lines:
        found = _LINE_NAME.match(line.text)
        if found is None:
            if line.text.strip():
                say(line.number, tr("This line is not part of any value and was passed over."))
            continue
        name = found.group().upper()
        if name not in _WANTED:
            continue
        prop = parse_property(line)
        if prop is None:
            say(line.number, tr("The line with {name} cannot be understood and was passed over.", name=name))
            continue
        props.setdefault(name, []).append(prop)
    return props


def _content(component: Component) -> str:
    """All that a component says but when it was exported, in an order that does not depend on the program."""
    return "\n".join(sorted(line.text for line in all_lines(component) if line.text[:7].upper() != "DTSTAMP"))


def all_lines(component: Component) -> Iterable[Line]:
    """The content lines of a component and its parts."""
    yield from component.lines
    waiting = list(component.parts)
    while waiting:
        part = waiting.pop()
        yield from part.lines
        waiting.extend(part.parts)


def digest_of(entries: Iterable[Entry]) -> str:
    """SHA-256 over the content of ``entries``, whatever their order."""
    texts = sorted(entry.content + ("\nCANCEL" if entry.cancelled else "") for entry in entries)
    return hashlib.sha256("\n\n".join(texts).encode("utf-8", "surrogatepass")).hexdigest()


def _uid(props: dict[str, list[Prop]]) -> str:
    found = props.get("UID")
    return single_line(found[0].value) if found else ""


def number(props: list[Prop] | None, low: int, high: int) -> int:
    """A whole number within bounds; ``low`` when absent or not one."""
    text = props[0].value.strip() if props else ""
    digits = text.removeprefix("-")
    if not digits.isascii() or not digits.isdigit() or len(digits) > 12:
        return low
    return min(max(int(text), low), high)


def _instant(props: list[Prop] | None, book: ZoneBook) -> datetime | None:
    moment = read_moment(props[0], book) if props else None
    return moment.utc if moment else None


def moment_of(value: str, params: dict[str, str], line: int, book: ZoneBook) -> Moment | None:
    """A date or time as written, with its zone; None when it is not one."""
    parsed = parse_moment(value)
    if parsed is None:
        return None
    if not isinstance(parsed, datetime):
        return Moment(parsed, book.default)
    if parsed.tzinfo is not None:
        return Moment(parsed.replace(tzinfo=None), UTC_ZONE)
    tzid = params.get("TZID")
    if tzid:
        return Moment(parsed, book.zone(tzid, line))
    return Moment(parsed, book.default, floating=True)


def read_moment(prop: Prop, book: ZoneBook) -> Moment | None:
    """The date or time of a property."""
    return moment_of(prop.value, prop.params, prop.line, book)


def read_span(entry: Entry, book: ZoneBook, say: Say) -> bool:
    """Set start and end of an event. False, with the reason said, when it has no usable start."""
    begin = entry.props.get("DTSTART", [])
    if not begin and entry.recurrence_id is not None and entry.status is MeetingStatus.CANCELLED:
        entry.start = entry.recurrence_id  # a cancellation need not say when what it cancels was to begin
        return True
    line = begin[0].line if begin else entry.component.first
    if len(begin) > 1 and len({prop.value for prop in begin}) > 1:
        say(begin[1].line, _left_out(entry, tr("It has more than one start.")), left_out=True)
        return False
    entry.start = read_moment(begin[0], book) if begin else None
    if entry.start is None:
        reason = tr("Its start is not a date.") if begin else tr("It has no start.")
        say(line, _left_out(entry, reason), left_out=True)
        return False
    entry.end = _end(entry, entry.start, book, say)
    return True


def _left_out(entry: Entry, reason: str) -> str:
    """That an event was left out, by its name where it has one."""
    title = entry.line("SUMMARY")
    if not title:
        return tr("This event was left out. {reason}", reason=reason)
    short = title if len(title) <= _LONGEST_NAME else f"{title[:_LONGEST_NAME].rstrip()}…"
    return tr("“{title}” was left out. {reason}", title=short, reason=reason)


def _end(entry: Entry, start: Moment, book: ZoneBook, say: Say) -> Moment | None:
    stop, length = entry.first("DTEND"), entry.first("DURATION")
    end: Moment | None = None
    if stop is not None:
        end = read_moment(stop, book)
        if end is None:
            say(stop.line, tr("The end of this event is not a date and was passed over."))
    elif length is not None:
        duration = parse_duration(length.value)
        if duration is None or duration < timedelta(0):
            say(length.line, tr("The duration of this event makes no sense and was passed over."))
        else:
            end = add(start, duration, exact=not {"D", "W"} & set(length.value.upper()))
    if start.is_day:
        return _last_day(start, end)
    if end is not None and end.utc < start.utc:
        line = stop.line if stop else entry.component.first
        say(line, tr("This event ends before it begins; the end was passed over."))
        return None
    return end


def _last_day(start: Moment, end: Moment | None) -> Moment:
    """The exclusive end of an all-day event: at least the next day."""
    if end is None:
        return add(start, DAY)
    day = end.day
    if isinstance(end.value, datetime) and end.value.time() != datetime.min.time():
        day += DAY
    return Moment(max(day, start.day + DAY), start.zone)


def add(moment: Moment, duration: timedelta, *, exact: bool = False) -> Moment:
    """``moment`` later by days on the wall clock and by hours, minutes and seconds exactly (RFC 5545, 3.3.6).

    ``exact`` says that the duration was written without days, so that 24 hours are not a day. For a date, a part of a
    day counts as a whole one.
    """
    if not isinstance(moment.value, datetime):
        return Moment(moment.value + DAY * max(1, -(-duration // DAY)), moment.zone)
    nominal = timedelta(0) if exact else timedelta(days=duration.days)
    later = moment.value + nominal
    if duration != nominal:
        instant = in_utc(later, moment.zone.tz) + duration - nominal
        later = instant.astimezone(moment.zone.tz).replace(tzinfo=None, fold=0)
    return Moment(later, moment.zone, moment.floating)


def read_address(prop: Prop) -> Address | None:
    """The person of an ATTENDEE or ORGANIZER; None when neither a name nor an address is given."""
    value = plain(prop.value).strip().strip('"')
    bare = _MAILTO.sub("", value, count=1).strip("<> ")
    email = bare if _EMAIL.fullmatch(bare) else prop.params.get("EMAIL", "")
    email = email.lower() if _EMAIL.fullmatch(email) else ""
    name = " ".join(prop.params.get("CN", "").split())
    if name.lower() == email:
        name = ""
    if not name and not email:
        return None
    return Address(
        name=name,
        email=email or None,
        role=prop.params.get("ROLE", "").upper(),
        partstat=prop.params.get("PARTSTAT", "").upper(),
        line=prop.line,
    )


def read_people(entry: Entry, say: Say) -> tuple[Address | None, tuple[Address, ...]]:
    """The organiser and the attendees; a flood of attendees is cut, and said."""
    organizer = entry.first("ORGANIZER")
    props = entry.props.get("ATTENDEE", [])
    if len(props) > limits.MAX_ATTENDEES:
        say(
            props[limits.MAX_ATTENDEES].line,
            tr("There are more attendees than any real meeting has; the rest was left out."),
        )
    people = tuple(found for prop in props[: limits.MAX_ATTENDEES] if (found := read_address(prop)) is not None)
    return (read_address(organizer) if organizer else None), people


def alarm_minutes(entry: Entry) -> tuple[int, ...]:
    """Minutes before the start at which the calendar reminds, in order and once each."""
    found: set[int] = set()
    for part in entry.component.parts:
        if part.name != "VALARM":
            continue
        for line in part.lines:
            prop = parse_property(line) if line.text[:7].upper() == "TRIGGER" else None
            if prop is None or prop.params.get("RELATED", "START").upper() != "START":
                continue
            duration = parse_duration(prop.value)
            moment = parse_moment(prop.value)
            if isinstance(moment, datetime) and moment.tzinfo and entry.start and not entry.start.is_day:
                duration = moment.astimezone(UTC) - entry.start.utc
            if duration is not None and duration <= timedelta(0):
                found.add(-duration // timedelta(minutes=1))
    return tuple(sorted(found))
