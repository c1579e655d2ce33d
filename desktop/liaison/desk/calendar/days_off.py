"""Times of a series that fall on a day off: said where a series is moved, for nobody sees the later ones then."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.occurrences import expanded_rows
from liaison.desk.our_hours import hours_in
from liaison.model.clock import LAST_DAY
from liaison.model.meeting import Meeting

_AHEAD = timedelta(days=366)


def first_on_day_off(session: Session, desk: Desk, row: Meeting, after: date) -> date | None:
    """The first day off within a year after ``after`` that a series falls on; None where ``after`` is one itself."""
    week = hours_in(session, desk).week
    if week[after.weekday()] is None or after >= LAST_DAY:
        return None
    end = min(LAST_DAY, after + _AHEAD)
    days = []
    for one in expanded_rows(row, after + timedelta(days=1), end, desk.zone_name, desk.now()):
        day = one["starts_at"].astimezone(desk.zone).date() if one["starts_at"] else one["starts_on"]
        if day > after and week[day.weekday()] is None:
            days.append(day)
    return min(days, default=None)
