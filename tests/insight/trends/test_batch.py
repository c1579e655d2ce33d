"""Many lines at once give the same as each line by itself."""

from __future__ import annotations

import random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.insight.trends.batch import Lines
from liaison.insight.trends.level import Line, Seen, Walk


def _columns(series: list[list[Seen]], walk: Walk | None = None) -> Lines:
    line = np.repeat(np.arange(len(series)), [len(one) for one in series]).astype(np.int64)
    every = [one for seen in series for one in seen]
    at = np.asarray([int(one.at) for one in every], np.int64)
    value, noise = (np.asarray(column, float) for column in ([o.value for o in every], [o.noise for o in every]))
    return Lines(line, at, value, noise, len(series), walk=walk)


one_line = st.lists(st.tuples(st.integers(0, 900), st.floats(-1, 1), st.floats(0.05, 4)), max_size=25).map(
    lambda rows: [Seen(float(at), value, noise) for at, value, noise in sorted(rows)]
)


@settings(max_examples=60)
@given(st.lists(one_line, min_size=1, max_size=6), st.integers(-50, 1200))
def test_levels_known_and_smoothed_are_those_of_each_line(series: list[list[Seen]], day: int) -> None:
    together = _columns(series)
    known, level = together.known_at(day), together.level_at(day)
    for place, seen in enumerate(series):
        line = Line(seen)
        assert (known[0][place], known[1][place]) == pytest.approx(line.known_at(day)[1:], abs=1e-12)
        assert (level[0][place], level[1][place]) == pytest.approx(line.level_at(day)[1:], abs=1e-12)


@settings(max_examples=60)
@given(st.lists(one_line, min_size=1, max_size=6), st.integers(0, 1000), st.integers(0, 200))
def test_chances_and_what_moved_most_are_those_of_each_line(series: list[list[Seen]], end: int, back: int) -> None:
    together = _columns(series)
    start = end - back
    chances = together.chance_of_rise(start, end)
    lowered, raised = together.moved_most(end, start)
    firsts = np.cumsum([0, *(len(seen) for seen in series)])
    for place, seen in enumerate(series):
        line = Line(seen)
        assert chances[place] == pytest.approx(line.chance_of_rise(start, end), abs=1e-8)
        moved = dict(line.moved_by(end, start)[0])
        for (rows, amounts), most in ((lowered, min), (raised, max)):
            wanted = most([0.0, *moved.values()])
            assert amounts[place] == pytest.approx(wanted, abs=1e-9)
            if rows[place] >= 0:
                assert moved[int(rows[place] - firsts[place])] == pytest.approx(wanted, abs=1e-9)


def test_lines_of_any_length_and_none_at_all() -> None:
    dice = random.Random(4)
    lengths = [0, 700, 3, 0, 40, 1]
    series = [
        [Seen(float(at), dice.uniform(-1, 1), 0.25) for at in sorted(dice.randrange(2000) for _ in range(length))]
        for length in lengths
    ]
    together = _columns(series)
    assert together.seen.tolist() == lengths
    wanted: Any = [Line(seen).level_at(1500).mean for seen in series]
    assert together.level_at(1500)[0].tolist() == pytest.approx(wanted, abs=1e-10)
    nothing = _columns([[], []])
    assert nothing.level_at(3)[1].tolist() == [0.36, 0.36]
    assert nothing.chance_of_rise(0, 90).tolist() == [0.5, 0.5]
    assert [rows.tolist() for rows, _amounts in nothing.moved_most(9, 0)] == [[-1, -1], [-1, -1]]
