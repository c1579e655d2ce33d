"""Rows of the overview: goals with their figures, and how to reach people."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from liaison.desk.overview.views import AimLine
from liaison.ui.client.overview.view_model import goal_rows

TODAY = date(2026, 11, 24)


def test_a_goal_says_by_when() -> None:
    aim = AimLine("g", "Cut returns", "%", Decimal(12), Decimal(9), TODAY, Decimal(6), date(2027, 3, 1))
    dateless = AimLine("h", "Cut returns", "%", Decimal(12), None, None, None)
    with_day, without = goal_rows((aim, dateless), TODAY)
    assert with_day.words.endswith(", by 1 Mar 2027")
    assert without.words.endswith("no target named")
