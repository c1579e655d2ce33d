"""What goes along when a series that came from a calendar is moved here: its rule and every time it names.

Added and excluded dates and the names of changed times (RECURRENCE-ID) go where the series goes; a change that only
says something else of its time goes along, one that was given a time of its own stays there.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from liaison.exchange.calendars.assembly import Group, build_meeting
from liaison.exchange.calendars.dates import format_date, format_utc, parse_moment
from liaison.exchange.calendars.entries import Entry, Moment, moment_of, read_entry, read_span
from liaison.exchange.calendars.lines import Prop, parse_document
from liaison.exchange.calendars.properties import Output, day_line, time_line
from liaison.exchange.calendars.reading import silent
from liaison.exchange.calendars.repetition import as_local, read_repetition
from liaison.exchange.calendars.rules import RefusedRule, in_utc, parse_rule
from liaison.exchange.calendars.shifting import CannotMove, SeriesMove, is_same_pattern, moved_rule
from liaison.exchange.calendars.values import MeetingIn, MeetingOut
from liaison.exchange.calendars.zones import UTC_ZONE, Zone, ZoneBook, default_of, iana_zone

#: Marks a change that was given its time here, so that it stays there also where its calendar had it.
OWN_TIME: Final = "X-LIAISON-OWN-TIME"
#: Names in a change the address of somebody whose answer for it was taken in here, so that only that is kept of it.
ANSWERED: Final = "X-LIAISON-ANSWERED"


def is_moved(meeting: MeetingOut, known: MeetingIn) -> bool:
    """Whether the times differ; those of a floating meeting depend on the reader and are left as written."""
    if meeting.floating and known.floating:
        return False
    if meeting.starts_on is None and meeting.starts_at is None:
        return False
    return _times(meeting) != _times(known) or (meeting.starts_at is not None and meeting.zone != known.zone)


def _times(one: MeetingOut | MeetingIn) -> tuple[date | None, ...]:
    """A meeting that ends before it begins ends when it begins."""
    ends_at = max(one.ends_at, one.starts_at) if one.ends_at and one.starts_at else None
    ends_on = max(one.ends_on, one.starts_on) if one.ends_on and one.starts_on else None
    return one.starts_at, ends_at, one.starts_on, ends_on


def read_group(meeting: MeetingOut) -> tuple[Group, ZoneBook]:
    """The entries of the ``ics`` of a meeting, with the zones it names.

    Raises:
        UnreadableFile: that text is no calendar.
    """
    document = parse_document(meeting.ics or "", silent)
    book, group = ZoneBook(default_of(meeting.zone or "UTC"), silent), Group(meeting.uid)
    parts = [part for calendar in document.calendars for part in calendar.parts]
    for part in parts:
        if part.name == "VTIMEZONE" and not part.damage:
            book.define(part)
    for order, part in enumerate(parts):
        entry = read_entry(part, order, book, silent, cancelled=False) if part.name == "VEVENT" else None
        if entry is not None and entry.uid == meeting.uid and read_span(entry, book, silent):
            group.take(entry, silent)
    return group, book


@dataclass(frozen=True)
class Moving:
    """A repeating meeting that takes place at other times than its calendar says."""

    meeting: MeetingOut
    head: Moment
    zone: Zone
    move: SeriesMove
    rule: str | None
    book: ZoneBook
    long: timedelta | None

    @classmethod
    def read(cls, meeting: MeetingOut) -> Moving | None:
        """How a meeting was moved against its ``ics``.

        Raises:
            UnreadableFile: that text is no calendar.
        """
        group, book = read_group(meeting)
        if group.master is None:
            return None
        return cls.of(meeting, build_meeting(group, lambda _: "", silent), group, book)

    @classmethod
    def of(cls, meeting: MeetingOut, known: MeetingIn, group: Group, book: ZoneBook) -> Moving | None:
        """How a meeting was moved; None where it was not, repeats otherwise now, or cannot be followed."""
        head = group.master.start if group.master is not None else None
        if head is None or not is_moved(meeting, known) or (meeting.starts_on is not None) != head.is_day:
            return None
        assert group.master is not None, "it has a start"
        if not (known.repeats and (meeting.recurrence is None) == (known.recurrence is None)):
            return None
        zone = head.zone if head.is_day else (iana_zone(meeting.zone or "UTC") or head.zone)
        old = as_local(head.value)
        if meeting.starts_on is not None:
            new = as_local(meeting.starts_on)
        else:
            assert meeting.starts_at is not None, "it has a time or a date"
            new = meeting.starts_at.astimezone(zone.tz).replace(tzinfo=None)
        try:
            move, rule = _move(meeting, known, old, new, None if head.is_day else zone)
        except (CannotMove, RefusedRule):
            return None
        begins, ends = (meeting.starts_on or meeting.starts_at), (meeting.ends_on or meeting.ends_at)
        long = as_local(ends) - as_local(begins) if begins is not None and ends is not None else None
        return cls(meeting, head, zone, move, rule, book, long)

    def lines(self, entry: Entry, out: Output) -> dict[str, list[str]]:
        """The properties of an entry that go along, by name, with the lines that take their place."""
        if entry.recurrence_id is not None:
            return self._of_change(entry, out)
        changed: dict[str, list[str]] = {}
        if self.rule is not None:
            changed["RRULE"] = [f"RRULE:{self.rule}"]
        repetition = read_repetition(entry, self.head, silent)
        for name, props in (("EXDATE", repetition.excluded), ("RDATE", repetition.extra)):
            if props:
                changed[name] = [line for prop in props for line in self._dates(name, prop, out)]
        return changed

    def placed(self, moment: Moment) -> date | None:
        """Where a time that the calendar names goes: a date, or an instant in UTC."""
        wall = self._wall(moment)
        found = self.move.place(wall)
        if found is None:
            return None
        return found.date() if self.head.is_day else in_utc(found, self.zone.tz)

    def name(self, named: str) -> str | None:
        """The name that a time of the series has where it went."""
        said = parse_moment(named)
        if said is None:
            return None
        moment = Moment(said.replace(tzinfo=None), UTC_ZONE) if isinstance(said, datetime) else Moment(said, self.zone)
        found = self.placed(moment)
        if found is None:
            return None
        return format_utc(found) if isinstance(found, datetime) else format_date(found)

    def _wall(self, moment: Moment) -> datetime:
        if self.head.is_day:
            return as_local(moment.day)
        if moment.is_day:
            return datetime.combine(moment.day, as_local(self.head.value).time())
        return as_local(moment.value) if moment.zone == self.head.zone else moment.local(self.head.zone)

    def _line(self, name: str, at: date, out: Output) -> str:
        return time_line(name, at, self.meeting.zone, out) if isinstance(at, datetime) else day_line(name, at)

    def _dates(self, name: str, prop: Prop, out: Output) -> list[str]:
        """One line for each date: what is excluded as a whole day stays such a day."""
        lines = []
        for value in prop.value.split(","):
            begin, slash, stop = value.partition("/")
            moment = moment_of(begin, prop.params, prop.line, self.book)
            at = self.placed(moment) if moment is not None else None
            if moment is None or at is None:
                continue
            if moment.is_day and isinstance(at, datetime):
                at = at.astimezone(self.zone.tz).date()
            line = self._line(name, at, out)
            if slash and stop.strip().upper().startswith("P") and isinstance(at, datetime):
                line = f"{name};VALUE=PERIOD:{format_utc(at)}/{stop.strip()}"
            lines.append(line)
        return lines

    def _of_change(self, entry: Entry, out: Output) -> dict[str, list[str]]:
        named, start = entry.recurrence_id, entry.start
        assert named is not None, "only changes are asked for"
        assert start is not None, "read_span has set it"
        at = self.placed(named)
        if at is None:
            return {}
        prop = entry.first("RECURRENCE-ID")
        ranged = prop is not None and prop.params.get("RANGE", "").upper() == "THISANDFUTURE"
        line = self._line("RECURRENCE-ID", at, out)
        if ranged:
            head, colon, value = line.partition(":")
            line = f"{head};RANGE=THISANDFUTURE{colon}{value}"
        changed = {"RECURRENCE-ID": [line]}
        has_own = any(line.text.upper().startswith(OWN_TIME) for line in entry.component.lines)
        follows = not has_own and self._wall(start) == self._wall(named) and start.is_day == self.head.is_day
        if follows or (ranged and start.is_day == self.head.is_day):
            changed |= self._span(at if follows else self._shifted(start), entry, out, is_as_long=follows)
        return changed

    def _shifted(self, start: Moment) -> date:
        wall = self._wall(start) + self.move.by
        return wall.date() if self.head.is_day else in_utc(wall, self.zone.tz)

    def _span(self, at: date, entry: Entry, out: Output, *, is_as_long: bool) -> dict[str, list[str]]:
        """Start and end of a change that goes along; it is as long as the series is now."""
        long = self.long if is_as_long else None
        if long is None and entry.start is not None and entry.end is not None:
            long = as_local(entry.end.day if self.head.is_day else entry.end.utc.astimezone(UTC)) - as_local(
                entry.start.day if self.head.is_day else entry.start.utc.astimezone(UTC)
            )
        lines = [self._line("DTEND", at + long, out)] if long else []
        return {"DTSTART": [self._line("DTSTART", at, out)], "DTEND": lines, "DURATION": []}


def _move(
    meeting: MeetingOut, known: MeetingIn, old: datetime, new: datetime, zone: Zone | None
) -> tuple[SeriesMove, str | None]:
    """The move, and the rule as it is said there; a rule that was left as it is in the record goes along."""
    if known.recurrence is None or meeting.recurrence is None:
        return SeriesMove(old, new, None, None), None
    moved = moved_rule(known.recurrence, old, new, zone.tz if zone is not None else None)
    said = meeting.recurrence
    if said != known.recurrence:
        if not is_same_pattern(said, moved):
            raise CannotMove
        moved = parse_rule(said).text
    return SeriesMove(old, new, parse_rule(known.recurrence), parse_rule(moved)), moved
