"""When to remind of a call, and of what has only a day."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.reminding import (
    Answer,
    Coming,
    Due,
    OutsideHours,
    Plan,
    QuietHours,
    morning,
    morning_after,
    plan,
)
from liaison.insight.working_time import WeekHours

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = QuietHours(time(20), time(7), BERLIN)


def at(hour: int, minute: int = 0, day: int = 24) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


def call(key: str, starts: datetime, ends: datetime, minutes: int = 10) -> Coming:
    return Coming(key, starts, ends, (starts - timedelta(minutes=minutes),))


TEN = call("ten", at(10), at(10, 45))
NOON = call("noon", at(12), at(13))
WORK = WeekHours(UTC, (*((time(9), time(17, 30)),) * 5, None, None))
#: A promise due on Wednesday 25 November, told of in the morning, and again when it is late.
PROMISE = Coming("promise", at(0, day=25), at(0, day=30), (at(9, day=25), at(9, day=26)), has_clock=False)


def test_before_its_time_nobody_is_reminded_and_it_sleeps_until_then() -> None:
    assert plan([NOON, TEN], at(9), {}) == Plan((), at(9, 50))


def test_ten_minutes_before_and_while_it_goes_on_it_is_due() -> None:
    for now in (at(9, 50), at(10), at(10, 44)):
        found = plan([TEN, NOON], now, {})
        assert (found.keys, found.wake_at) == (("ten",), at(11, 50))
    assert plan([TEN, NOON], at(10, 45), {}) == Plan((), at(11, 50))


def test_what_was_answered_does_not_come_again() -> None:
    assert plan([TEN], at(9, 55), {"ten": Answer(at(9, 52))}) == Plan((), None)


def test_what_was_put_off_comes_again_then() -> None:
    put_off = {"ten": Answer(at(9, 55), at(9, 58))}
    assert plan([TEN], at(9, 55), put_off) == Plan((), at(9, 58))
    assert plan([TEN], at(9, 58), put_off) == Plan((Due("ten", is_told=False),), None)


def test_what_was_told_is_due_but_not_told_again() -> None:
    told = {"ten": Answer(told_at=at(9, 50))}
    assert plan([TEN], at(9, 55), told).due == (Due("ten", is_told=True),)
    again = {"ten": Answer(at(9, 51), at(9, 56), at(9, 50))}
    assert plan([TEN], at(9, 56), again).due == (Due("ten", is_told=False),)


def test_a_second_moment_comes_though_the_first_was_answered() -> None:
    done = {"promise": Answer(at(10, day=25))}
    assert plan([PROMISE], at(11, day=25), done) == Plan((), at(9, day=26))
    assert plan([PROMISE], at(9, day=26), done).keys == ("promise",)
    assert plan([PROMISE], at(9, day=27), {"promise": Answer(at(10, day=26))}) == Plan((), None)
    assert plan([PROMISE], at(0, day=30), {}) == Plan((), None), "it is a matter for Today by then"


def test_calls_come_first_and_the_earliest_of_them() -> None:
    other = call("other", at(9, 55), at(11))
    due = Coming("due", at(0), at(0, day=30), (at(9),), has_clock=False)
    assert plan([due, TEN, other], at(9, 52), {}).keys == ("other", "ten", "due")


def test_in_quiet_hours_it_waits_for_their_end_if_the_call_still_goes_on_then() -> None:
    early, short = call("early", at(5, 30), at(6, 30)), call("short", at(5), at(5, 30))
    assert plan([early, short], at(5, 25), {}, NIGHT) == Plan((), at(6))
    assert plan([early, short], at(6), {}, NIGHT).keys == ("early",)


def test_outside_of_work_calls_are_told_and_dates_wait() -> None:
    late = call("late", at(20), at(21))
    due = Coming("due", at(0), at(0, day=30), (at(9),), has_clock=False)
    found = plan([late, due], at(19, 50), {}, OutsideHours(WORK))
    assert (found.keys, found.wake_at) == (("late",), at(9, day=25))
    assert OutsideHours(WORK).end_after(at(12)) is None
    assert OutsideHours(WORK).end_after(at(18, day=27)) == at(9, day=30), "the weekend goes by"


def test_mornings_are_those_of_working_days() -> None:
    sunday = at(0, day=29).date()
    assert morning(WORK, sunday) == at(9, day=27)
    assert morning(WORK, at(0, day=27).date()) == at(9, day=27)
    assert morning_after(WORK, at(0, day=27).date()) == at(9, day=30)


def test_quiet_hours_over_midnight_and_within_a_day() -> None:
    assert NIGHT.end_after(at(19)) == at(6, day=25)
    assert NIGHT.end_after(at(18, 59)) is None
    noon = QuietHours(time(12), time(13), BERLIN)
    assert noon.end_after(at(11, 30)) == at(12)
    assert noon.end_after(at(12)) is None


@given(
    minutes=st.lists(st.integers(0, 24 * 60), max_size=6),
    now=st.integers(0, 24 * 60),
    lead=st.integers(0, 60),
    quiet=st.booleans(),
)
def test_it_never_sleeps_through_anything(minutes: list[int], now: int, lead: int, *, quiet: bool) -> None:
    calls = [
        call(str(n), at(0) + timedelta(minutes=m), at(0) + timedelta(minutes=m + 30), lead)
        for n, m in enumerate(minutes)
    ]
    moment = at(0) + timedelta(minutes=now)
    found = plan(calls, moment, {}, NIGHT if quiet else None)
    assert found.wake_at is None or found.wake_at > moment
    if found.wake_at is not None:
        then = plan(calls, found.wake_at, {}, NIGHT if quiet else None)
        assert then.due or NIGHT.end_after(found.wake_at)
