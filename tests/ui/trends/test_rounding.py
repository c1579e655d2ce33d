"""Lines without corners."""

from __future__ import annotations

import pytest

from liaison.ui.trends.rounding import rounded


def test_what_is_straight_stays_straight_and_ends_stay_where_they_are() -> None:
    assert rounded([1.0, 2.0, 3.0, 4.0, 5.0], 2) == pytest.approx([1.0, 2.0, 3.0, 4.0, 5.0])
    bent = rounded([0.1, 0.7, 9.3, 0.2, 4.7], 2)
    assert (bent[0], bent[-1]) == (0.1, 4.7)


def test_a_corner_becomes_a_bend_that_stays_between_its_neighbours() -> None:
    corner = [float(abs(place - 10)) for place in range(21)]
    bend = rounded(corner, 2)
    turns = [after - 2 * now + before for before, now, after in zip(bend, bend[1:], bend[2:], strict=False)]
    assert max(turns) < 1.0, "the corner turns by 2 at one place"
    assert all(-1e-9 <= after - before < 2.0 for before, after in zip(corner, bend, strict=True))
    assert bend[:5] == pytest.approx(corner[:5])


def test_without_reach_nothing_is_changed() -> None:
    assert rounded([3.0, 1.0, 2.0], 0) == [3.0, 1.0, 2.0]
    assert rounded([], 3) == []
