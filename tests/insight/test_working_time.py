"""Working time: written cases, and rules that hold for any two moments, across changes of summer time too."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.insight.working_time import WorkingHours, working_days, working_time

LONDON = ZoneInfo("Europe/London")
HOURS = WorkingHours(LONDON)
ZONES = st.sampled_from(["Europe/London", "America/Halifax", "Asia/Kolkata", "Pacific/Chatham", "UTC"]).map(ZoneInfo)
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31)).map(lambda at: at.replace(tzinfo=UTC))
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))
WEEK = st.frozensets(st.integers(0, 6), min_size=1)


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=LONDON)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        (at(11, 24, 9), at(11, 24, 13), 4),
        (at(11, 24, 16), at(11, 25, 10), 2.5),
        (at(11, 27, 17), at(11, 30, 9, 30), 1),
        (at(11, 28, 9), at(11, 29, 17), 0),
        (at(3, 27, 9), at(3, 30, 9), 8.5),
        (at(11, 24, 13), at(11, 24, 9), 0),
    ],
)
def test_written_cases(start: datetime, end: datetime, hours: float) -> None:
    assert working_time(start, end, HOURS) == timedelta(hours=hours)


def test_hours_over_a_night_without_one_hour_are_shorter() -> None:
    nights = WorkingHours(LONDON, frozenset(range(7)), time(0), time(6))
    spring = working_time(at(3, 29, 0), at(3, 29, 12), nights)
    autumn = working_time(at(10, 25, 0), at(10, 25, 12), nights)
    assert (spring, autumn) == (timedelta(hours=5), timedelta(hours=7))


@settings(deadline=None)
@given(MOMENTS, MOMENTS, MOMENTS, ZONES, WEEK)
def test_the_parts_make_the_whole(a: datetime, b: datetime, c: datetime, zone: ZoneInfo, week: frozenset[int]) -> None:
    first, middle, last = sorted((a, b, c))
    hours = WorkingHours(zone, week)
    whole = working_time(first, last, hours)
    assert working_time(first, middle, hours) + working_time(middle, last, hours) == whole
    assert timedelta() <= whole <= last - first


@settings(deadline=None)
@given(DAYS, DAYS, WEEK)
def test_working_days_are_counted_after_the_first_to_the_last(start: date, end: date, week: frozenset[int]) -> None:
    first, last = min(start, end), max(start, end)
    one_by_one = sum((first + timedelta(days=n)).weekday() in week for n in range(1, (last - first).days + 1))
    assert working_days(first, last, week) == one_by_one
    assert working_days(start, end, week) == -working_days(end, start, week)


def test_hours_must_make_sense() -> None:
    with pytest.raises(ValueError, match="working hours"):
        WorkingHours(LONDON, start=time(18), end=time(9))
    with pytest.raises(ValueError, match="working hours"):
        WorkingHours(LONDON, frozenset())
