"""A line as it is read: words, scale, direction, shares."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from liaison.insight.numbers import numbers
from liaison.insight.trends.level import Level
from liaison.insight.trends.observing import LineName, Observation
from liaison.insight.trends.reading import (
    Direction,
    LevelWord,
    band,
    level_word,
    line_through,
    read,
    score,
    what_moved_it,
)
from liaison.insight.trends.table import DEFAULT, changed
from liaison.model.briefing import SourceRef

DAY = date(2026, 11, 24)


def _seen(values: Sequence[float], *, every: int = 7, until: date = DAY) -> list[Observation]:
    first = until - timedelta(days=every * (len(values) - 1))
    return [
        Observation(
            LineName.RAPPORT,
            first + timedelta(days=every * place),
            value,
            0.25,
            SourceRef("interaction", f"{place:03d}"),
            first + timedelta(days=every * place),
            "mood",
        )
        for place, value in enumerate(values)
    ]


@pytest.mark.parametrize(("level", "shown"), [(-2, 1.0), (-1, 1.0), (0, 5.0), (0.825, 8.3), (1.5, 9.0)])
def test_the_scale(level: float, shown: float) -> None:
    assert score(level) == pytest.approx(shown)


@pytest.mark.parametrize(
    ("level", "word"),
    [
        (0.51, LevelWord.STRONG),
        (0.5, LevelWord.GOOD),
        (0.15, LevelWord.FAIR),
        (-0.15, LevelWord.WEAK),
        (-0.5, LevelWord.POOR),
    ],
)
def test_the_words_for_a_level(level: float, word: LevelWord) -> None:
    assert level_word(Level(0, level, 0.04)) is word
    assert level_word(Level(0, level, 0.39**2)) is LevelWord.UNKNOWN


def test_about_ten_silent_weeks_make_a_well_known_line_unknown() -> None:
    seen = _seen([0.5] * 40)
    weeks = next(week for week in range(1, 60) if read(seen, DAY + timedelta(weeks=week)).is_unknown)
    assert 8 <= weeks <= 16


def test_nothing_seen_is_unknown_and_not_fair() -> None:
    reading = read([], DAY)
    assert (reading.word, reading.direction, reading.seen) == (LevelWord.UNKNOWN, Direction.UNKNOWN, 0)


def test_directions() -> None:
    up, down = [-0.5] * 20 + [0.8] * 13, [0.8] * 20 + [-0.5] * 13
    assert read(_seen(up), DAY).direction is Direction.RISING
    assert read(_seen(down), DAY).direction is Direction.SLIPPING
    assert read(_seen([0.3] * 33), DAY).direction is Direction.STEADY


def test_an_observation_recorded_late_is_not_in_what_was_known() -> None:
    seen = _seen([0.0, 0.0, 1.0])
    late = [*seen[:2], seen[2]._replace(recorded_on=DAY + timedelta(days=5))]
    assert read(late, DAY).seen == 2
    assert read(late, DAY + timedelta(days=5)).seen == 3


def test_the_band_widens_where_there_are_no_dots() -> None:
    seen = [*_seen([0.5] * 10, until=DAY - timedelta(days=150)), *_seen([0.5] * 10)]
    days = [DAY - timedelta(days=150), DAY - timedelta(days=107), DAY]
    widths = [point.high - point.low for point in band(line_through(seen), days)]
    assert widths[1] > widths[0]
    assert widths[1] > widths[2]


def test_the_shares_add_up_to_the_score_and_the_largest_comes_first() -> None:
    seen = _seen([0.5, -1.0, 0.2, 0.9, -0.4])
    line = line_through(seen)
    for since in (None, seen[2].on):
        shares, start = what_moved_it(line, seen, DAY, since)
        level = line.known_at(float(DAY.toordinal())).mean
        assert start + sum(one.points for one in shares) == pytest.approx(5 + 4 * level)
        assert [abs(one.points) for one in shares] == sorted((abs(one.points) for one in shares), reverse=True)
    later, _start = what_moved_it(line, seen, DAY, seen[2].on)
    assert {one.seen.source.id for one in later} == {"003", "004"}


def test_every_number_of_the_table_can_be_changed_by_its_path() -> None:
    known = numbers(DEFAULT)
    assert known["rapport.mood.not_about_us"] == 16.0
    assert known["promises.recount_days"] == 7
    other = changed(DEFAULT, {"rapport.mood.good": 0.4, "promises.recount_days": 14})
    assert numbers(other) == known | {"rapport.mood.good": 0.4, "promises.recount_days": 14}
    assert changed(other, known) == DEFAULT
    assert other != DEFAULT == replace(DEFAULT)


@pytest.mark.parametrize(
    ("path", "value"),
    [("rapport.mood.noise", 0.0), ("rapport.mood.good", 1.5), ("words.sure", 1.0), ("cap", float("nan"))],
)
def test_numbers_that_make_no_sense_are_refused(path: str, value: float) -> None:
    with pytest.raises(ValueError, match=path):
        changed(DEFAULT, {path: value})


def test_a_number_that_there_is_not_is_refused() -> None:
    with pytest.raises(KeyError):
        changed(DEFAULT, {"rapport.nothing": 1.0})
