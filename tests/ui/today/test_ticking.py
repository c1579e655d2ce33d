"""When the page looks at the clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QWidget

from liaison.model.clock import FixedClock
from liaison.ui.today.ticking import DayTimer, next_midnight

LONDON = ZoneInfo("Europe/London")


@pytest.mark.parametrize(
    ("now", "hours"),
    [
        (datetime(2026, 11, 24, 9, tzinfo=UTC), 15),
        (datetime(2026, 3, 29, 0, tzinfo=UTC), 23),
        (datetime(2026, 10, 24, 23, tzinfo=UTC), 25),
    ],
)
def test_midnight_is_that_of_the_wall_even_where_clocks_change(now: datetime, hours: int) -> None:
    assert next_midnight(now, LONDON) - now == timedelta(hours=hours)


def test_it_sleeps_until_midnight_unless_minutes_are_wanted(owner: QWidget) -> None:
    clock = FixedClock(datetime(2026, 11, 24, 9, 2, 15, tzinfo=UTC))
    timer = DayTimer(clock, LONDON, owner)
    assert timer.wait_ms == (14 * 3600 + 57 * 60 + 45) * 1000 + 50
    timer.want_minutes(True)
    assert timer.wait_ms == 45_050


def test_it_tells_of_a_new_day_once(owner: QWidget) -> None:
    clock = FixedClock(datetime(2026, 11, 24, 23, 59, 59, tzinfo=UTC))
    timer = DayTimer(clock, LONDON, owner)
    told: list[str] = []
    timer.day_changed.connect(lambda: told.append("day"))
    timer.minute.connect(lambda: told.append("minute"))
    timer.look()
    assert told == []
    clock.instant += timedelta(seconds=1)
    timer.look()
    timer.look()
    assert told == ["day"]
    timer.want_minutes(True)
    timer.look()
    assert told == ["day", "minute"]
