"""Our working hours: what is usual, what was set, and what is made of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from liaison.desk.calendar.planning import understood
from liaison.desk.context import Desk
from liaison.desk.history import undo
from liaison.desk.our_hours import keep_our_hours, our_hours, our_hours_view, usual_week
from liaison.insight.working_time import WeekHours
from liaison.model.desk_items import Setting
from liaison.model.errors import InputError

FRIDAY = date(2026, 11, 27)
DAY = (time(9), time(17, 30))
SHORT = (time(8), time(12))


def test_nine_to_half_past_five_until_it_is_set(sample_desk: Desk) -> None:
    found = our_hours_view(sample_desk)
    assert (found.week, found.zone_name, found.is_set) == ((*(DAY,) * 5, None, None), "", False)
    assert our_hours(sample_desk).span(FRIDAY) == (
        datetime(2026, 11, 27, 9, 0, tzinfo=UTC),
        datetime(2026, 11, 27, 17, 30, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("zone", "off"),
    [
        ("Europe/London", {5, 6}),
        ("Asia/Riyadh", {4, 5}),
        ("Asia/Jerusalem", {4, 5}),
        ("Asia/Tehran", {4}),
        ("Asia/Kabul", {3, 4}),
        ("Asia/Dubai", {5, 6}),
    ],
)
def test_days_off_are_those_of_where_one_sits(zone: str, off: set[int]) -> None:
    assert {day for day, hours in enumerate(usual_week(zone)) if hours is None} == off


def test_hours_are_set_for_each_weekday_and_undone(sample_desk: Desk) -> None:
    week = (DAY, DAY, DAY, DAY, SHORT, None, None)
    assert keep_our_hours(sample_desk, week, "America/New_York")
    found = our_hours_view(sample_desk)
    assert (found.week, found.zone_name, found.is_set) == (week, "America/New_York", True)
    assert our_hours(sample_desk).span(FRIDAY) == (
        datetime(2026, 11, 27, 13, 0, tzinfo=UTC),
        datetime(2026, 11, 27, 17, 0, tzinfo=UTC),
    )
    keep_our_hours(sample_desk, usual_week(""), "")
    undo(sample_desk)
    assert our_hours_view(sample_desk).week == week


@pytest.mark.parametrize(
    ("week", "zone"),
    [
        ((None,) * 7, ""),
        (((time(17), time(9)), *(DAY,) * 6), ""),
        ((DAY,) * 5, ""),
        ((DAY,) * 7, "Nowhere/At_all"),
        ((DAY,) * 7, "../etc"),
    ],
)
def test_hours_that_cannot_be_are_refused(
    sample_desk: Desk, week: tuple[tuple[time, time] | None, ...], zone: str
) -> None:
    with pytest.raises(InputError):
        keep_our_hours(sample_desk, week, zone)
    assert not our_hours_view(sample_desk).is_set


def test_what_cannot_be_read_counts_as_never_set(sample_desk: Desk) -> None:
    keep_our_hours(sample_desk, (SHORT,) * 7)
    with sample_desk.record.command("spoil") as unit:
        unit.session.execute(update(Setting).where(Setting.key == "our_hours").values(value={"week": [["25:00", 3]]}))
    assert our_hours_view(sample_desk) == replace(our_hours_view(sample_desk), is_set=False)


def test_a_better_time_lies_within_our_hours(sample_desk: Desk) -> None:
    line = "14:00 call with Pell"
    assert understood(sample_desk, line, FRIDAY).against == ()
    keep_our_hours(sample_desk, (DAY, DAY, DAY, DAY, SHORT, None, None))
    found = understood(sample_desk, line, FRIDAY)
    assert found.against == ("It is outside our working hours.",)
    assert found.better is not None
    assert found.better.astimezone(sample_desk.zone).time() <= time(11, 0)
    assert found.better.date() == FRIDAY


def test_working_time_on_another_wall_goes_over_midnight() -> None:
    hours = WeekHours(ZoneInfo("Asia/Tokyo"), (*(DAY,) * 5, None, None))
    assert hours.pieces(FRIDAY, ZoneInfo("America/New_York")) == ((0.0, 3.5),)
    assert hours.pieces(date(2026, 11, 28), ZoneInfo("America/New_York")) == ()
    thursday = date(2026, 11, 26)
    assert hours.pieces(thursday, ZoneInfo("America/New_York")) == ((0.0, 3.5), (19.0, 24.0))
    assert hours.pieces(FRIDAY, ZoneInfo("Europe/London")) == ((0.0, 8.5),)


def test_the_next_opening_skips_days_off() -> None:
    hours = WeekHours(UTC, (*(DAY,) * 5, None, None))
    at = datetime(2026, 11, 27, 18, 0, tzinfo=UTC)
    assert not hours.holds(at)
    assert hours.next_opening(at) == datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
    at = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
    assert hours.next_opening(at) == at
