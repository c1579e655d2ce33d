"""Whether a time suits the other side, and the better one that is offered (P3)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.planning import Busy, ConflictKind, Hours, better_time, conflicts
from liaison.insight.planning.suiting import Taken
from liaison.insight.working_time import WorkingHours

LONDON, TOKYO, NEW_YORK = ZoneInfo("Europe/London"), ZoneInfo("Asia/Tokyo"), ZoneInfo("America/New_York")
OURS = WorkingHours(LONDON)
NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)
MIKE = Hours("Mike Ito", NEW_YORK, time(9), time(17), person_id="mike")
NIGHTS = Hours("Ada Night", LONDON, time(20), time(4), person_id="ada")
SALE = Busy("sale", "Winter sale", date(2026, 12, 10), date(2027, 1, 5), is_yearly=True)


def at(day: int, hour: int, minute: int = 0, month: int = 12) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def test_a_time_that_suits_has_no_conflict() -> None:
    assert conflicts(at(1, 15), at(1, 15, 30), ours=OURS, theirs=[MIKE], busy=[SALE], zone=LONDON) == ()


def test_their_hours_are_on_their_clocks() -> None:
    (conflict,) = conflicts(at(1, 10), at(1, 10, 30), ours=OURS, theirs=[MIKE])

    assert (conflict.kind, conflict.what, conflict.record_id) == (ConflictKind.THEIR_HOURS, "Mike Ito", "mike")
    assert conflict.local is not None
    assert conflict.local.time() == time(5)


def test_a_meeting_must_end_within_their_hours() -> None:
    assert conflicts(at(1, 21, 30), at(1, 22), theirs=[MIKE]) == ()
    assert conflicts(at(1, 21, 45), at(1, 22, 15), theirs=[MIKE])


def test_hours_over_midnight() -> None:
    assert conflicts(at(2, 1), at(2, 2), theirs=[NIGHTS]) == ()
    assert conflicts(at(2, 12), at(2, 13), theirs=[NIGHTS])
    assert conflicts(at(6, 1), at(6, 2), theirs=[NIGHTS]), "Saturday has no hours, so none reach into Sunday"
    assert conflicts(at(5, 1), at(5, 2), theirs=[NIGHTS]) == (), "the hours of Friday reach into Saturday"


@pytest.mark.parametrize(
    ("day", "falls_in"),
    [
        (date(2026, 12, 9), False),
        (date(2026, 12, 10), True),
        (date(2027, 1, 5), True),
        (date(2027, 1, 6), False),
        (date(2027, 11, 30), False),
        (date(2027, 12, 31), True),
        (date(2028, 1, 3), True),
    ],
)
def test_a_yearly_period_comes_every_year_also_over_new_year(day: date, *, falls_in: bool) -> None:
    start = datetime.combine(day, time(12), UTC)

    assert bool(conflicts(start, start + HALF_HOUR, busy=[SALE])) is falls_in


def test_a_leap_day_comes_in_other_years_too() -> None:
    leap = Busy("leap", "Stock-taking", date(2028, 2, 29), date(2028, 2, 29), is_yearly=True)

    assert conflicts(datetime(2029, 2, 28, 12, tzinfo=UTC), datetime(2029, 2, 28, 13, tzinfo=UTC), busy=[leap])


def test_the_nearest_time_of_the_same_day_is_offered() -> None:
    taken = [Taken("m", "Stand-up", at(1, 15), at(1, 15, 30))]

    better = better_time(at(1, 15), at(1, 15, 30), now=NOW, ours=OURS, theirs=[MIKE], taken=taken)
    assert better == at(1, 14, 30)


def test_after_a_busy_period_the_wished_hour_is_kept() -> None:
    busy = [Busy("b", "Audit", date(2026, 11, 30), date(2026, 12, 4))]

    assert better_time(at(1, 15), at(1, 16), now=NOW, ours=OURS, busy=busy) == at(7, 15)


def test_nobody_is_offered_a_time_that_has_passed_or_none_within_four_weeks() -> None:
    assert better_time(at(24, 9, month=11), at(24, 9, 30, month=11), now=NOW, ours=OURS) == at(24, 9, 15, month=11)
    shut = [Busy("b", "Shut", date(2026, 1, 1), date(2027, 12, 31))]
    assert better_time(at(1, 15), at(1, 16), now=NOW, ours=OURS, busy=shut) is None


def test_no_hour_in_common_is_said_by_offering_none() -> None:
    tokyo = Hours("Rin", TOKYO, time(9), time(17))

    assert better_time(at(1, 15), at(1, 16), now=NOW, ours=OURS, theirs=[tokyo]) is None


@given(
    start=st.datetimes(datetime(2026, 11, 25), datetime(2027, 3, 1)).map(lambda moment: moment.replace(tzinfo=UTC)),
    minutes=st.integers(15, 180),
)
def test_what_is_offered_suits(start: datetime, minutes: int) -> None:
    length = timedelta(minutes=minutes)
    better = better_time(start, start + length, now=NOW, ours=OURS, theirs=[MIKE], busy=[SALE], zone=LONDON)

    assert better is None or not conflicts(better, better + length, ours=OURS, theirs=[MIKE], busy=[SALE], zone=LONDON)
