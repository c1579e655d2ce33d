"""A series that no rule says where it is moved to: it goes on by its dates, each of which moves as far."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.edited_series import as_out, written
from liaison.exchange.calendars.dates import format_date
from liaison.exchange.calendars.following import Moving
from liaison.exchange.calendars.listing import listed
from liaison.exchange.calendars.reading import read_calendar
from liaison.model.clock import LAST_DAY
from liaison.model.meeting import Meeting

from .kept_edits import note_listing
from .recorded import recorded

#: For how many years a series without end is said by its dates, where that is wished.
_YEARS: Final = 2


def listed_until(day: date) -> date:
    """Up to which day a series without end goes on by its dates from ``day`` on."""
    there = date(day.year + _YEARS, day.month, min(day.day, 28))
    return min(there, LAST_DAY)


def say_by_dates(
    session: Session, desk: Desk, row: Meeting, zone_name: str, until: date | None
) -> Callable[[str], str]:
    """Let a series go on by the dates that it has; what the times are called from now on, by what they were called.

    Raises:
        WithoutEndError: it has no end, and ``until`` names none.
        CannotMove: its text does not hold it.
    """
    text, name = _as_it_is(desk, row, zone_name)
    found = listed(text, row.uid, default_zone=zone_name, until=until)
    note_listing(session, row, format_date(until) if until is not None else "", name)
    row.ics, row.recurrence, row.repeats = found, None, True
    for one in recorded(session, row.id):
        one.occurrence = name(one.occurrence or "")
    return name


def _as_it_is(desk: Desk, row: Meeting, zone_name: str) -> tuple[str, Callable[[str], str]]:
    """A text from which each time is as far from where it is now as the first one, and what they are called in it."""
    if row.ics is None:
        return written(row, desk.now()), str
    said = read_calendar(row.ics.encode(), "", default_zone=zone_name).meetings
    known = next((one for one in said if one.uid == row.uid), None)
    moving = Moving.read(as_out(row))
    if moving is None:
        is_same = known is not None and known.recurrence == row.recurrence
        return (row.ics if is_same else written(row, desk.now(), ics=row.ics)), str
    if moving.move.is_plain:
        return row.ics, str
    return written(row, desk.now(), ics=row.ics), lambda named: moving.name(named) or named
