from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import islice, takewhile
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.exchange.calendars.rules import RefusedRule, last_start, parse_rule, starts_between


@pytest.mark.parametrize(
    "text",
    [
        "",
        "FREQ=",
        "WEEKLY",
        "FREQ=FORTNIGHTLY",
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;INTERVAL=30",
        "FREQ=HOURLY;COUNT=2",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=-1",
        "FREQ=DAILY;INTERVAL=1001",
        "FREQ=DAILY;INTERVAL=9999999999999",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=many",
        "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYMONTHDAY=-32",
        "FREQ=MONTHLY;BYDAY=54MO",
        "FREQ=WEEKLY;BYDAY=MONDAY",
        "FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=0,10,20,30,40",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=" + ",".join(["1"] * 801),
        "FREQ=YEARLY;RSCALE=HEBREW",
    ],
)
def test_rules_no_real_meeting_has_are_refused_with_a_reason(text: str) -> None:
    with pytest.raises(RefusedRule, match=r"^The .*\.$"):
        parse_rule(text)


def test_an_absurd_count_is_taken_as_endless_and_a_negative_one_too() -> None:
    assert parse_rule("FREQ=DAILY;COUNT=1000000000").capped
    assert parse_rule("FREQ=DAILY;COUNT=1000000000").count is None
    assert parse_rule("FREQ=DAILY;COUNT=-1").count is None
    assert not parse_rule("FREQ=DAILY;COUNT=10").capped


def test_an_end_beyond_all_calendars_is_no_end() -> None:
    assert last_start(parse_rule("FREQ=DAILY;UNTIL=99991231T235959Z"), UTC) is None


def _list(name: str, low: int, high: int, size: int, *, signed: bool) -> st.SearchStrategy[str]:
    numbers = st.integers(low, high)
    values = st.one_of(numbers, numbers.map(lambda number: -number)) if signed else numbers
    some = st.lists(values, min_size=1, max_size=size, unique=True)
    return some.map(lambda found: f";{name}=" + ",".join(map(str, found)))


def _optional(parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(st.just(""), parts)


WEEKDAYS = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])
PLAIN_DAYS = st.lists(WEEKDAYS, min_size=1, max_size=3, unique=True).map(lambda days: ";BYDAY=" + ",".join(days))
NTH_DAYS = st.tuples(st.sampled_from([1, 2, 5, -1, -2]), WEEKDAYS).map(lambda pair: f";BYDAY={pair[0]}{pair[1]}")
COMMON = st.tuples(
    st.integers(1, 4).map(lambda number: f";INTERVAL={number}"),
    _optional(st.integers(1, 30).map(lambda number: f";COUNT={number}")),
    _optional(WEEKDAYS.map(lambda day: f";WKST={day}")),
    _optional(_list("BYHOUR", 0, 23, 2, signed=False)),
).map("".join)
MONTHS = _optional(_list("BYMONTH", 1, 12, 4, signed=False))
RULES = st.one_of(
    st.tuples(st.just("FREQ=DAILY"), COMMON, _optional(PLAIN_DAYS), MONTHS),
    st.tuples(st.just("FREQ=WEEKLY"), COMMON, _optional(PLAIN_DAYS), MONTHS),
    st.tuples(
        st.just("FREQ=MONTHLY"),
        COMMON,
        st.one_of(st.just(""), PLAIN_DAYS, NTH_DAYS, _list("BYMONTHDAY", 1, 31, 3, signed=True)),
        MONTHS,
        _optional(_list("BYSETPOS", 1, 3, 2, signed=True)),
    ),
    st.tuples(
        st.just("FREQ=YEARLY"),
        COMMON,
        st.one_of(
            st.just(""),
            PLAIN_DAYS,
            NTH_DAYS,
            _list("BYMONTHDAY", 1, 31, 3, signed=True),
            _list("BYYEARDAY", 1, 366, 3, signed=True),
            _list("BYWEEKNO", 2, 51, 3, signed=False),
        ),
        MONTHS,
        _optional(_list("BYSETPOS", 1, 3, 2, signed=True)),
    ),
).map("".join)


@settings(max_examples=80, deadline=None)
@given(
    text=RULES,
    start=st.datetimes(datetime(1990, 1, 1), datetime(2030, 1, 1)).map(lambda at: at.replace(microsecond=0, second=0)),
    ahead=st.integers(0, 2000),
)
def test_rules_expand_as_in_dateutil(text: str, start: Any, ahead: int) -> None:
    low = start.date() + timedelta(days=ahead)
    high = low + timedelta(days=800)
    stop = datetime.combine(high, datetime.max.time())

    reference = takewhile(lambda at: at <= stop, islice(rrulestr(text, dtstart=start), 5000))
    expected = [at for at in reference if at.date() >= low]

    assert list(starts_between(parse_rule(text), start, None, low, high)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=WEEKLY;BYSETPOS=9",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31;COUNT=2",
        "FREQ=YEARLY;INTERVAL=1000;BYMONTH=2;BYMONTHDAY=30",
    ],
)
def test_a_rule_that_never_matches_ends(text: str) -> None:
    first = datetime.fromisoformat("1601-01-01T09:00:00")

    assert list(starts_between(parse_rule(text), first, None, date(2026, 1, 1), date(2400, 1, 1))) == []


def test_a_rule_from_long_ago_starts_beside_the_span() -> None:
    first = datetime.fromisoformat("1601-01-01T09:00:00")
    rule = parse_rule("FREQ=DAILY;INTERVAL=2")

    found = list(starts_between(rule, first, None, date(2026, 1, 1), date(2026, 1, 4)))
    assert len(found) == 2
    assert (found[0].date() - first.date()).days % 2 == 0
