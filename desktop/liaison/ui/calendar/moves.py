"""Where an entry of the calendar would go: what moves by days, what by minutes, and what stays. Without Qt."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.model.clock import FIRST_DAY, LAST_DAY
from liaison.model.words import clock_time, tr

from .view_model import day_words

#: Minutes that times snap to, and with Shift.
STEP: Final = 15
FINE: Final = 5
#: Where the date of what is marked here is changed.
_STAYS: Final = {
    EntryKind.BUSY: "“{what}” is a busy period of the client: its days change in its record.",
    EntryKind.PERSONAL: "“{what}” is a personal date: it changes in the record of the person.",
}
_ELSEWHERE: Final = "“{what}” is marked here by a date of another record: it changes there."
_PROMISES: Final = frozenset({EntryKind.OURS, EntryKind.THEIRS})


class Grip(StrEnum):
    """What of an entry is held."""

    WHOLE = "whole"
    START = "start"
    END = "end"


def stays_because(entry: CalendarEntry) -> str:
    """Why an entry cannot be moved here, as a sentence; nothing for one that can."""
    if entry.kind is EntryKind.MEETING:
        return tr("A meeting that was cancelled does not move.") if entry.is_cancelled else ""
    if entry.kind in _PROMISES:
        return tr("A promise that is done does not move.") if entry.is_done else ""
    if entry.record_kind == "review" or entry.is_planned:
        return tr("A review that was held does not move.") if entry.is_done else ""
    if entry.sign:
        return tr("A warning sign speaks today; its menu lets it rest until another day.")
    return tr(_STAYS.get(entry.kind, _ELSEWHERE), what=entry.title)


def has_length(entry: CalendarEntry) -> bool:
    """Whether it can be stretched."""
    return entry.kind is EntryKind.MEETING and not entry.is_cancelled


def by_days(entry: CalendarEntry, days: int, zone: tzinfo) -> CalendarEntry:
    """The entry so many days on, at the same time of the day on the user's wall."""
    step = timedelta(days=days)
    if not FIRST_DAY <= entry.day + step <= entry.until + step <= LAST_DAY:
        return entry
    moved = replace(entry, day=entry.day + step, until=entry.until + step)
    if entry.starts_at is None:
        return moved
    starts = _on_wall(entry.starts_at, zone) + step
    return _timed(moved, starts, _length(entry), zone)


def by_time(entry: CalendarEntry, days: int, minutes: float, zone: tzinfo, step: int = STEP) -> CalendarEntry:
    """A meeting with a time so many days and minutes on; where that changes its time, it snaps to a ``step``."""
    if entry.starts_at is None or abs(minutes) < step / 2:
        return by_days(entry, days, zone)
    wanted = _on_wall(entry.starts_at, zone) + timedelta(days=days, minutes=minutes)
    return _timed(entry, _snapped(wanted, step), _length(entry), zone)


def stretched(entry: CalendarEntry, grip: Grip, minutes: float, zone: tzinfo, step: int = STEP) -> CalendarEntry:
    """A meeting whose start or end is pulled so far; at least one ``step`` of it is left."""
    if entry.starts_at is None or abs(minutes) < step / 2:
        return entry
    starts, length, least = _on_wall(entry.starts_at, zone), _length(entry), timedelta(minutes=step)
    if grip is Grip.START:
        ends = starts + length
        begins = min(_snapped(starts + timedelta(minutes=minutes), step), ends - least)
        return _timed(entry, begins, ends - begins, zone)
    ends = max(_snapped(starts + length + timedelta(minutes=minutes), step), starts + least)
    return _timed(entry, starts, ends - starts, zone)


def longer_by_days(entry: CalendarEntry, days: int) -> CalendarEntry:
    """A meeting of whole days that lasts so many days longer, at least one."""
    until = max(entry.day, min(LAST_DAY, entry.until + timedelta(days=days)))
    return replace(entry, until=until)


def blank(starts: datetime, ends: datetime, zone: tzinfo, step: int = STEP) -> CalendarEntry:
    """What would be added between two times on the user's wall, in whichever order."""
    first, last = sorted((_snapped(starts, step), _snapped(ends, step)))
    entry = CalendarEntry(EntryKind.MEETING, first.date(), first.date(), "", "", "")
    return _timed(entry, first, max(last - first, timedelta(minutes=step)), zone)


def blank_days(one: date, other: date) -> CalendarEntry:
    """What would be added from one day to another, in whichever order."""
    first, last = sorted((one, other))
    return CalendarEntry(EntryKind.MEETING, first, last, "", "", "")


def is_elsewhere(entry: CalendarEntry, ghost: CalendarEntry) -> bool:
    """Whether it would take place at another time."""
    return (entry.day, entry.until, entry.starts_at, entry.ends_at) != (
        ghost.day,
        ghost.until,
        ghost.starts_at,
        ghost.ends_at,
    )


def place_words(ghost: CalendarEntry, zone: tzinfo) -> str:
    """Where it would go: "Friday 27 November, 09:30–10:00"."""
    day = day_words(ghost.day)
    if ghost.starts_at is None:
        return day if ghost.until == ghost.day else tr("{first} to {last}", first=day, last=day_words(ghost.until))
    ends = ghost.ends_at or ghost.starts_at
    times = f"{clock_time(ghost.starts_at, zone)}–{clock_time(ends, zone)}"
    return tr("{day}, {time}", day=day, time=times)


def _length(entry: CalendarEntry) -> timedelta:
    assert entry.starts_at is not None, "only what has a time is asked for"
    return (entry.ends_at or entry.starts_at) - entry.starts_at


def _on_wall(at: datetime, zone: tzinfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)


def _snapped(at: datetime, step: int) -> datetime:
    midnight = datetime.combine(at.date(), time())
    return midnight + timedelta(minutes=round((at - midnight) / timedelta(minutes=step)) * step)


def _timed(entry: CalendarEntry, starts: datetime, length: timedelta, zone: tzinfo) -> CalendarEntry:
    """The entry from a time on the wall on; how long it takes is what passes, also when clocks change."""
    begins = starts.replace(tzinfo=zone).astimezone(UTC)
    ends = begins + length
    first, last = begins.astimezone(zone), max(begins, ends - timedelta(microseconds=1)).astimezone(zone)
    if not FIRST_DAY <= first.date() <= last.date() <= LAST_DAY:
        return entry
    return replace(entry, day=first.date(), until=last.date(), starts_at=begins, ends_at=ends)
