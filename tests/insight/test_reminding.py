"""When to remind of a call."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.reminding import Coming, Plan, QuietHours, plan

LEAD = timedelta(minutes=10)
BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = QuietHours(time(20), time(7), BERLIN)


def at(hour: int, minute: int = 0, day: int = 24) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


TEN = Coming("ten", at(10), at(10, 45))
NOON = Coming("noon", at(12), at(13))


def test_before_its_time_nobody_is_reminded_and_it_sleeps_until_then() -> None:
    assert plan([NOON, TEN], at(9), LEAD, {}) == Plan((), at(9, 50))


def test_ten_minutes_before_and_while_it_goes_on_it_is_due() -> None:
    for now in (at(9, 50), at(10), at(10, 44)):
        assert plan([TEN, NOON], now, LEAD, {}) == Plan(("ten",), at(11, 50))
    assert plan([TEN, NOON], at(10, 45), LEAD, {}) == Plan((), at(11, 50))


def test_what_was_answered_does_not_come_again() -> None:
    assert plan([TEN], at(9, 55), LEAD, {"ten": None}) == Plan((), None)


def test_what_was_put_off_comes_again_then() -> None:
    assert plan([TEN], at(9, 55), LEAD, {"ten": at(9, 58)}) == Plan((), at(9, 58))
    assert plan([TEN], at(9, 58), LEAD, {"ten": at(9, 58)}) == Plan(("ten",), None)


def test_the_earliest_of_two_comes_first() -> None:
    other = Coming("other", at(9, 55), at(11))
    assert plan([TEN, other], at(9, 52), LEAD, {}).due == ("other", "ten")


def test_in_quiet_hours_it_waits_for_their_end_if_the_call_still_goes_on_then() -> None:
    early, short = Coming("early", at(5, 30), at(6, 30)), Coming("short", at(5), at(5, 30))
    assert plan([early, short], at(5, 25), LEAD, {}, NIGHT) == Plan((), at(6))
    assert plan([early, short], at(6), LEAD, {}, NIGHT) == Plan(("early",), None)


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
        Coming(str(n), at(0) + timedelta(minutes=m), at(0) + timedelta(minutes=m + 30)) for n, m in enumerate(minutes)
    ]
    moment = at(0) + timedelta(minutes=now)
    found = plan(calls, moment, timedelta(minutes=lead), {}, NIGHT if quiet else None)
    assert found.wake_at is None or found.wake_at > moment
    if found.wake_at is not None:
        then = plan(calls, found.wake_at, timedelta(minutes=lead), {}, NIGHT if quiet else None)
        assert then.due or NIGHT.end_after(found.wake_at)
