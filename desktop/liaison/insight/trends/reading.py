"""A line as it is read: its level on the scale from 1 to 9, in words, with its direction; or that it is unknown."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from math import inf
from typing import Final, NamedTuple

from .level import Level, Line, Seen, Walk
from .observing import Observation, as_known_on
from .table import DEFAULT, WeightTable

#: An 80 % band reaches so many standard deviations to either side.
BAND: Final = 1.2815515655446004
#: Windows over which a direction is told, in weeks.
WINDOWS: Final = (4, 13)


class LevelWord(StrEnum):
    """How a level is called."""

    STRONG = "strong"
    GOOD = "good"
    FAIR = "fair"
    WEAK = "weak"
    POOR = "poor"
    UNKNOWN = "unknown"


#: Levels that need somebody.
WEAK: Final = frozenset({LevelWord.WEAK, LevelWord.POOR})


class Direction(StrEnum):
    """Where a line goes: only where that is at least 80 % sure."""

    RISING = "rising"
    SLIPPING = "slipping"
    STEADY = "steady"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a line stands: ``score`` on the scale from 1 to 9, ``plus_minus`` one standard deviation on that scale."""

    level: float
    deviation: float
    score: float
    plus_minus: float
    word: LevelWord
    direction: Direction

    @property
    def is_unknown(self) -> bool:
        """Whether too little was seen lately to say."""
        return self.word is LevelWord.UNKNOWN


@dataclass(frozen=True, slots=True)
class Reading(Stand):
    """Where a line stands on a day, from so many observations ``seen``."""

    on: date
    seen: int


class BandPoint(NamedTuple):
    """A point of the drawn line on the scale from 1 to 9: the level, its 80 % band, and whether it is unknown there."""

    on: date
    score: float
    low: float
    high: float
    is_unknown: bool


@dataclass(frozen=True, slots=True)
class Share:
    """How far one observation moved today's level, in points of the scale from 1 to 9."""

    points: float
    seen: Observation


def score(level: float) -> float:
    """A level on the scale from 1 to 9, clipped."""
    return min(9.0, max(1.0, 5.0 + 4.0 * level))


def line_through(seen: Sequence[Observation], table: WeightTable = DEFAULT) -> Line:
    """The line through observations as :func:`~.observing.observations` sorts them."""
    return line_of([Seen(one.on.toordinal(), one.value, one.noise) for one in seen], table)


def line_of(seen: Sequence[Seen], table: WeightTable = DEFAULT) -> Line:
    """The line through what was seen, with the numbers of the table."""
    return Line(seen, walk_of(table))


def walk_of(table: WeightTable) -> Walk:
    """How a level moves by itself, by the table."""
    return Walk(growth=table.growth_per_day, cap=table.cap, prior_variance=table.cap, farthest=table.farthest)


def read(seen: Sequence[Observation], on: date, *, weeks: int = 13, table: WeightTable = DEFAULT) -> Reading:
    """A line as known ``on`` a day: what happened and was recorded by then, with its direction over some weeks."""
    known = as_known_on(seen, on)
    return read_line(line_through(known, table), on, weeks=weeks, table=table)


def read_line(line: Line, on: date, *, weeks: int = 13, table: WeightTable = DEFAULT) -> Reading:
    """A line that ends by ``on``, read on that day."""
    end = float(on.toordinal())
    level = line.known_at(end)
    word = level_word(level, table)
    return Reading(
        on=on,
        level=level.mean,
        deviation=level.deviation,
        score=score(level.mean),
        plus_minus=4.0 * level.deviation,
        word=word,
        direction=Direction.UNKNOWN if word is LevelWord.UNKNOWN else direction(line, on, weeks, table),
        seen=len(line),
    )


def level_word(level: Level, table: WeightTable = DEFAULT) -> LevelWord:
    """The word for a level; unknown where its standard deviation is too large (about ten silent weeks)."""
    words = table.words
    if level.deviation > words.unknown_above:
        return LevelWord.UNKNOWN
    steps = (
        (words.strong, LevelWord.STRONG),
        (words.good, LevelWord.GOOD),
        (words.fair, LevelWord.FAIR),
        (words.weak, LevelWord.WEAK),
    )
    return next((word for above, word in steps if level.mean > above), LevelWord.POOR)


def direction(line: Line, on: date, weeks: int, table: WeightTable = DEFAULT) -> Direction:
    """Rising or slipping where the chance that the level truly changed that way over the weeks is large enough."""
    end = on.toordinal()
    chance = line.chance_of_rise(float((on - timedelta(weeks=weeks)).toordinal()), float(end))
    return toward(chance, table)


def toward(chance_of_rise: float, table: WeightTable = DEFAULT) -> Direction:
    """The word for a chance that a level truly rose."""
    if chance_of_rise >= table.words.sure:
        return Direction.RISING
    return Direction.SLIPPING if 1.0 - chance_of_rise >= table.words.sure else Direction.STEADY


def band(
    line: Line, days: Sequence[date], table: WeightTable = DEFAULT, *, is_smoothed: bool = True
) -> tuple[BandPoint, ...]:
    """The line on some days with its 80 % band: as it is seen looking back, or else as it was known on each day."""
    points = []
    times = [float(day.toordinal()) for day in days]
    levels = line.levels_at(times) if is_smoothed else [line.known_at(at) for at in times]
    for day, level in zip(days, levels, strict=True):
        reach = BAND * level.deviation
        points.append(
            BandPoint(
                day,
                score(level.mean),
                score(level.mean - reach),
                score(level.mean + reach),
                level.deviation > table.words.unknown_above,
            )
        )
    return tuple(points)


def what_moved_it(
    line: Line, seen: Sequence[Observation], on: date, since: date | None = None
) -> tuple[tuple[Share, ...], float]:
    """What moved the level known ``on`` a day, the largest share first, and the score it started from.

    The shares and the start add up to the unclipped score. ``seen`` are the observations the line goes through.
    """
    start_at = -inf if since is None else float(since.toordinal())
    moved, start = line.moved_by(float(on.toordinal()), start_at)
    shares = [Share(4.0 * points, seen[place]) for place, points in moved]
    return tuple(sorted(shares, key=lambda one: -abs(one.points))), 5.0 + 4.0 * start
