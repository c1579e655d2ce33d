"""A record that moved a line against what it says is told with why."""

from __future__ import annotations

from datetime import timedelta

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.trends import lines
from liaison.insight.trends.observing import FIVE, LineName
from liaison.ui.trends.view_model import what_moved


def test_something_good_that_moved_a_line_down_says_that_it_was_less_than_usual(sample_desk: Desk) -> None:
    told: list[bool] = []
    for client in ("Tallgrass", "Harbor", "Pell", "Brightwater"):
        trends = lines(sample_desk, client_id(sample_desk, client))
        since = trends.on - timedelta(weeks=13)
        values: dict[tuple[LineName, float], float] = {
            (name, one.points): one.observed.seen.value
            for name in FIVE
            for one in trends.line(name).moved(since).shares
        }
        for row in what_moved(trends, FIVE, 13, unfolded=FIVE[0]).rows:
            value = values.get((row.line, row.points))
            if row.source is None or value is None:
                continue
            assert row.what.endswith(", less than was usual") == (value > 0 > row.points)
            assert row.what.endswith(", better than was usual") == (value < 0 < row.points)
            told.append(row.what.endswith("than was usual"))
    assert any(told)
    assert not all(told)
