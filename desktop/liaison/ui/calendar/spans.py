"""Which days each view of the calendar takes. Without Qt."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from liaison.model.clock import LAST_DAY

from .view_model import month_span, week_start

#: Days that the agenda reads at once.
AGENDA_DAYS: Final = 42
_AGENDA: Final = timedelta(days=AGENDA_DAYS - 1)


def days_of_view(at: str, day: date, month: date, first_weekday: int, agenda_from: date) -> tuple[date, date]:
    """The first and the last day of a view of ``day``."""
    if at in {"month", "year"}:
        return month_span(month, first_weekday)
    if at == "week":
        start = week_start(day, first_weekday)
        return start, start + timedelta(days=6)
    return agenda_from, min(LAST_DAY, agenda_from + _AGENDA)


def agenda_start(day: date, before: date) -> date:
    """Where the agenda begins: where it did before while the day is in it, else with the day."""
    return before if before <= day <= before + _AGENDA else day


def in_month(day: date, month: date) -> date:
    """A day, or the first of the month where the day is not in it."""
    return day if (day.year, day.month) == (month.year, month.month) else month
