"""A series said by its dates: which of them, where it has no end and they go up to a day."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from liaison.exchange.calendars.expanding import expand
from liaison.exchange.calendars.listing import listed
from support.imports import calendar, event

_RULE = "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"
_UNTIL = date(2026, 12, 31)
_UP_TO_IT = ["20260930T090000Z", "20261030T090000Z", "20261130T090000Z", "20261231T090000Z"]


def names(*events: str) -> list[str]:
    """The times of the series once it is said by its dates."""
    text = listed(calendar(*events).decode(), "call@cal", default_zone="UTC", until=_UNTIL)
    assert "RRULE" not in text
    begin, end = datetime(2000, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
    return [one.recurrence_id for one in expand(text, begin, end, default_zone="UTC")]


def series(more: str = "") -> str:
    return event(f"{_RULE}\n{more}", start="20260930T090000Z")


def test_those_of_its_rule_go_up_to_the_day() -> None:
    assert names(series()) == _UP_TO_IT


@pytest.mark.parametrize("added", ["20290315T090000Z", "20890315T090000Z"])
def test_one_that_was_added_by_hand_stays_however_far_away_it_is(added: str) -> None:
    assert names(series(f"RDATE:{added}")) == [*_UP_TO_IT, added]
    assert names(series(f"RDATE:{added}\nEXDATE:{added}")) == _UP_TO_IT, "unless it was taken out"


def test_one_that_was_given_a_time_of_its_own_stays() -> None:
    own = event("RECURRENCE-ID:20270129T090000Z", start="20270128T150000Z", title="Early")
    assert names(series(), own) == [*_UP_TO_IT, "20270129T090000Z"]
    text = listed(calendar(series(), own).decode(), "call@cal", default_zone="UTC", until=_UNTIL)
    assert "RDATE:20270129T090000Z" in text, "other programs know it as one of the series, too"
