"""What stands over the calendar and over its legend: the days that are shown, in words. Without Qt."""

from __future__ import annotations

from datetime import date, timedelta

from liaison.desk.calendar.views import CalendarView
from liaison.model.words import short_day, tr

from .view_model import month_words, next_month


def title_words(at: str, year: date, month: date, view: CalendarView | None) -> str:
    """The month; of what lies in several, the first and the last one. ``year`` is the first month of the year."""
    if at == "year":
        return f"{month_words(year)} \u2013 {month_words(next_month(year, 11))}"
    if at in {"agenda", "week"} and view is not None:
        begins, ends = month_words(view.start), month_words(view.end)
        return begins if begins == ends else f"{begins} \u2013 {ends}"
    return month_words(month)


def legend_span(at: str, today: date, month: date, view: CalendarView | None) -> tuple[date, date, str]:
    """The days that the legend counts, and what it says of them."""
    if at in {"month", "year"} or view is None:
        first, last = month, next_month(month) - timedelta(days=1)
        is_now = month == today.replace(day=1)
        return first, last, tr("This month") if is_now else month_words(month)
    days = tr("{first} to {last}", first=short_day(view.start), last=short_day(view.end))
    return view.start, view.end, days
