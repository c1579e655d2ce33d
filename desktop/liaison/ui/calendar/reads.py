"""What the calendar asks of the desk; each is loaded and done on the record's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from liaison.desk.calendar.views import CalendarFilter, CalendarView
from liaison.ui.behind import Some

if TYPE_CHECKING:
    from liaison.desk.calendar.views import FilterChoice
    from liaison.desk.calendar.year import YearRow
    from liaison.desk.context import Desk


def span_of_days(start: date, end: date, only: CalendarFilter) -> Callable[[Desk], CalendarView]:
    """Everything between two days."""

    def load(desk: Desk) -> CalendarView:
        from liaison.desk.calendar.reading import calendar_view  # noqa: PLC0415 - loaded on the record's thread

        return calendar_view(desk, start, end, only)

    return load


def spans_ahead(
    spans: Sequence[tuple[date, date]], only: CalendarFilter
) -> Callable[[Desk, Callable[[], bool]], Some[None]]:
    """Read what is likely to be gone to, one after the other, unless series would have to be worked out for it."""
    waiting = list(spans)

    def op(desk: Desk, _gives_way: Callable[[], bool]) -> Some[None]:
        from liaison.desk.calendar.reading import calendar_view  # noqa: PLC0415 - loaded on the record's thread
        from liaison.desk.occurrences import is_expanded  # noqa: PLC0415 - loaded on the record's thread

        if waiting:
            span = waiting.pop(0)
            if is_expanded(desk, *span):
                calendar_view(desk, *span, only)
        return Some(bool(waiting))

    return op


def one_day(day: date, only: CalendarFilter) -> Callable[[Desk], CalendarView]:
    """Everything of a day, with who is invited."""

    def load(desk: Desk) -> CalendarView:
        from liaison.desk.calendar.reading import day_view  # noqa: PLC0415 - loaded on the record's thread

        return day_view(desk, day, only)

    return load


def reviews_of_year(first: date, last: date, only: CalendarFilter) -> Callable[[Desk], tuple[YearRow, ...]]:
    """The reviews between two days, by client."""

    def load(desk: Desk) -> tuple[YearRow, ...]:
        from liaison.desk.calendar.year import year_of_reviews  # noqa: PLC0415 - loaded on the record's thread

        return year_of_reviews(desk, first, last, only)

    return load


def clients(desk: Desk) -> tuple[FilterChoice, ...]:
    """Whom the calendar can be narrowed to."""
    from liaison.desk.calendar.reading import filter_choices  # noqa: PLC0415 - loaded on the record's thread

    return filter_choices(desk)


def people_of(client_id: str) -> Callable[[Desk], Sequence[FilterChoice]]:
    """The people of a client, or all there are."""

    def load(desk: Desk) -> Sequence[FilterChoice]:
        from liaison.desk.calendar.reading import people_choices  # noqa: PLC0415 - loaded on the record's thread

        return people_choices(desk, client_id)

    return load
