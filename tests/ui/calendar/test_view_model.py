"""Weeks, numbers and words of the calendar."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from liaison.desk.calendar.views import CalendarEntry, CalendarView, EntryKind
from liaison.ui.calendar.view_model import (
    chip_words,
    distance_words,
    month_span,
    month_weeks,
    next_month,
    row_heights,
    row_words,
    same_day,
    week_number,
)

TODAY = date(2026, 11, 24)


def entry(kind: EntryKind, day: date, until: date | None = None, title: str = "What") -> CalendarEntry:
    return CalendarEntry(
        kind, day, until or day, title, "kind", f"{title} {day}", "c", "Oakline", "Oakline Credit Union"
    )


def view(*entries: CalendarEntry) -> CalendarView:
    return CalendarView(date(2026, 10, 26), date(2026, 12, 6), TODAY, entries, {}, (), 0)


@pytest.mark.parametrize(
    ("month", "first_weekday", "start", "end"),
    [
        (date(2026, 11, 1), 0, date(2026, 10, 26), date(2026, 12, 6)),
        (date(2026, 11, 1), 6, date(2026, 11, 1), date(2026, 12, 5)),
        (date(2027, 2, 1), 0, date(2027, 2, 1), date(2027, 2, 28)),
        (date(2026, 8, 1), 5, date(2026, 8, 1), date(2026, 9, 4)),
    ],
)
def test_a_month_takes_whole_weeks(month: date, first_weekday: int, start: date, end: date) -> None:
    assert month_span(month, first_weekday) == (start, end)


@pytest.mark.parametrize(
    ("start", "first_weekday", "number"),
    [
        (date(2026, 11, 23), 0, 48),
        (date(2026, 12, 28), 0, 53),
        (date(2026, 12, 27), 6, 1),
        (date(2026, 1, 4), 6, 2),
        (date(2026, 11, 22), 6, 48),
    ],
)
def test_weeks_are_counted_as_the_locale_begins_them(start: date, first_weekday: int, number: int) -> None:
    assert week_number(start, first_weekday) == number


def test_months_on_and_back_keep_the_day_where_they_can() -> None:
    assert same_day(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert same_day(date(2026, 1, 15), -1) == date(2025, 12, 15)
    assert next_month(date(2026, 12, 31)) == date(2027, 1, 1)


def test_what_lasts_takes_lanes_and_what_finds_none_is_counted() -> None:
    days = date(2026, 11, 17), date(2026, 11, 25)
    periods = [entry(EntryKind.BUSY, *days, title) for title in "ABC"]
    beside = [
        entry(EntryKind.REVIEW, date(2026, 11, day), date(2026, 11, day), title) for day in (18, 24) for title in "xy"
    ]
    weeks = month_weeks(view(*periods, *beside), TODAY, frozenset())
    week = weeks[3]
    assert [(one.entry.title, one.lane, one.first, one.last) for one in week.stretches] == [
        ("A", 0, 1, 6),
        ("B", 1, 1, 6),
        ("C", 2, 1, 1),
        ("C", 2, 3, 6),
    ], "where it has no room it is counted"
    assert [(one.opens, one.closes) for one in week.stretches[2:]] == [(True, False), (False, False)]
    assert week.stretches[0].opens
    assert not week.stretches[0].closes
    assert [cell.beyond for cell in week.cells] == [0, 0, 1, 0, 0, 0, 0]
    assert weeks[4].stretches[0].closes
    assert [cell.lanes for cell in weeks[4].cells] == [3, 2, 3, 0, 0, 0, 0]


def test_where_little_else_is_on_a_day_more_lasts_through_it() -> None:
    days = date(2026, 11, 17), date(2026, 11, 19)

    def lanes(number: int, *others: CalendarEntry) -> tuple[int, int]:
        """The lanes of a week through which so much lasts, and how many find none."""
        periods = [entry(EntryKind.BUSY, *days, title) for title in "ABCDEF"[:number]]
        cell = month_weeks(view(*periods, *others), TODAY, frozenset())[3].cells[2]
        return cell.lanes, cell.beyond

    wednesday = date(2026, 11, 18), date(2026, 11, 18)
    assert lanes(3) == (3, 0)
    assert lanes(4) == (4, 0)
    assert lanes(6) == (3, 3), "a line says how many more there are"
    assert lanes(3, entry(EntryKind.REVIEW, *wednesday, "x")) == (3, 0)
    assert lanes(3, entry(EntryKind.OURS, *wednesday, "a promise has two lines")) == (2, 1)


def test_rows_share_the_room() -> None:
    assert row_heights([50, 120, 200], 400, 96, 152) == [96, 120, 184], "a full week gets what is left first"
    assert row_heights([50, 50], 201, 96, 152) == [101, 100]
    assert row_heights([100, 150, 150], 300, 96, 152) == [100, 100, 100]
    assert row_heights([100, 150, 150], 200, 96, 152) == [96, 96, 96]


def test_words() -> None:
    at = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
    meeting = CalendarEntry(
        EntryKind.MEETING, TODAY, TODAY, "Winter", "meeting", "m", "c", "Oakline", "Oakline Credit Union",
        ("Helen Moss",), "Teams", at, at.replace(hour=10, minute=0),
    )  # fmt: skip
    assert chip_words(meeting, UTC) == ("09:30 Oakline", "")
    assert row_words(meeting, UTC) == ("09:30–10:00  Oakline Credit Union", "Winter, Helen Moss, Teams")
    assert row_words(entry(EntryKind.OURS, TODAY), UTC) == ("What", "We owe Oakline Credit Union")
    assert chip_words(entry(EntryKind.THEIRS, TODAY), UTC) == ("What", "Oakline")
    assert [distance_words(TODAY.replace(day=day), TODAY) for day in (21, 23, 24, 25, 27)] == [
        "3 days ago", "yesterday", "today", "tomorrow", "in 3 days"
    ]  # fmt: skip
