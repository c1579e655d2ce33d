"""Arithmetic on dates: months of unequal length, quarters, and the client's working days."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from liaison.insight.capture.values import CaptureContext

_LONGEST_SEARCH = 800
"""Days looked through for a working day; a client on holiday for two years has none."""


def is_working_day(day: date, context: CaptureContext) -> bool:
    """Whether the client works on ``day``."""
    if day.weekday() not in context.working_days:
        return False
    return not any(first <= day <= last for first, last in context.holidays)


def add_working_days(day: date, number: int, context: CaptureContext) -> date:
    """The ``number``-th working day after ``day``, or before it when negative; ``day`` itself is not counted.

    Raises:
        ValueError: no such day within a bounded search.
        OverflowError: the calendar ends before.
    """
    step = timedelta(days=1 if number > 0 else -1)
    left = abs(number)
    for _ in range(_LONGEST_SEARCH + left * 7):
        if left == 0:
            return day
        day += step
        left -= is_working_day(day, context)
    raise ValueError("no working day in sight")


def working_day_before(day: date, context: CaptureContext) -> date:
    """The last working day before ``day``."""
    return add_working_days(day, -1, context)


def week_start(day: date) -> date:
    """The Monday of the week of ``day``."""
    return day - timedelta(days=day.weekday())


def week_end(day: date, context: CaptureContext) -> date:
    """The last working weekday of the week of ``day``, Friday for most clients."""
    return week_start(day) + timedelta(days=max(context.working_days & frozenset(range(7))))


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def add_months(day: date, number: int) -> date:
    """The same day of the month ``number`` months on; the last day where that month is shorter.

    Raises:
        ValueError: the calendar ends before.
    """
    months = day.year * 12 + day.month - 1 + number
    year, month = divmod(months, 12)
    if not date.min.year <= year <= date.max.year:
        raise ValueError("outside the calendar")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def quarter_of(day: date) -> int:
    """The calendar quarter, 1 to 4."""
    return (day.month - 1) // 3 + 1


def quarter_end(year: int, quarter: int) -> date:
    """The last day of a calendar quarter."""
    return month_end(year, quarter * 3)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The ``nth`` (from 1; -1 is the last) weekday of a month.

    Raises:
        ValueError: the month has no fifth one.
    """
    if nth < 0:
        last = month_end(year, month)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    if day.month != month:
        raise ValueError("no such weekday in that month")
    return day
