"""A day as 27.11. is understood wherever a date is asked for."""

from __future__ import annotations

from datetime import date

import pytest

from liaison.desk.context import Desk
from liaison.desk.finding import said_day
from liaison.model.errors import InputError


@pytest.mark.parametrize(
    ("text", "past", "day"),
    [
        ("27.11.", False, date(2026, 11, 27)),
        ("27. 11.", False, date(2026, 11, 27)),
        ("3.1.", False, date(2027, 1, 3)),
        ("3.12.", True, date(2025, 12, 3)),
        ("03.12.2026", True, date(2026, 12, 3)),
    ],
)
def test_a_day_before_its_month_with_full_stops_is_understood(
    desk: Desk,
    text: str,
    past: bool,
    day: date,
) -> None:
    assert said_day(desk, text, past=past) == day


def test_a_day_that_does_not_exist_is_refused(desk: Desk) -> None:
    with pytest.raises(InputError, match=r"“31\.11\.” is not a date that is understood"):
        said_day(desk, "31.11.")
