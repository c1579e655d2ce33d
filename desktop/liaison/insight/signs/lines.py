"""What the signs need of the lines: where each stands on a day, and how it went over the weeks before."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, NamedTuple

from liaison.insight.trends.level import Line
from liaison.insight.trends.observing import FIVE, LineName, Observation, as_known_on
from liaison.insight.trends.reading import LevelWord, level_word, line_through
from liaison.insight.trends.table import DEFAULT, WeightTable
from liaison.model.briefing import SourceRef

#: The weeks over which a line is said to fall.
WEEKS: Final = 13
_MOST_MOVING: Final = 5


class LineState(NamedTuple):
    """A line as known on a day: its filtered level, its word, and how it went in the weeks before.

    ``change`` is how far the level moved, ``chance_of_fall`` how sure it is that it fell. ``moved_down`` are the
    records that pulled it down most, with the day of the first of them.
    """

    level: float
    deviation: float
    word: LevelWord
    change: float = 0.0
    chance_of_fall: float = 0.5
    moved_down: tuple[SourceRef, ...] = ()
    falls_since: date | None = None

    @property
    def is_unknown(self) -> bool:
        """Whether too little was seen lately to say."""
        return self.word is LevelWord.UNKNOWN


def line_states(
    seen: Mapping[LineName, Sequence[Observation]], day: date, table: WeightTable = DEFAULT
) -> dict[LineName, LineState]:
    """The five lines on a day, from observations as :func:`observations` gives them; what came later is left out."""
    states: dict[LineName, LineState] = {}
    for name in FIVE:
        known = as_known_on(seen.get(name, ()), day)
        states[name] = line_state(line_through(known, table), known, day, table)
    return states


def line_state(line: Line, seen: Sequence[Observation], day: date, table: WeightTable = DEFAULT) -> LineState:
    """One line on a day. ``line`` goes through ``seen`` and ends by then."""
    return state_of(line, lambda place: (seen[place].on, seen[place].source), day, table)


def state_of(
    line: Line, record_of: Callable[[int], tuple[date, SourceRef]], day: date, table: WeightTable = DEFAULT
) -> LineState:
    """One line on a day; ``record_of`` tells the day and the record of the observation at a place in it."""
    end, start = float(day.toordinal()), float((day - timedelta(weeks=WEEKS)).toordinal())
    level = line.known_at(end)
    change = line.change(start, end)
    shares, _start = line.moved_by(end, start)
    down = sorted((points, place) for place, points in shares if points < 0.0)[:_MOST_MOVING]
    records = [record_of(place) for _points, place in down]
    return LineState(
        level=level.mean,
        deviation=level.deviation,
        word=level_word(level, table),
        change=change.mean,
        chance_of_fall=1.0 - line.chance_of_rise(start, end),
        moved_down=tuple(dict.fromkeys(source for _on, source in records)),
        falls_since=min((on for on, _source in records), default=None),
    )
