"""The lines as they arrive in a briefing: how rapport was, and what else moves, in one sentence with its records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from liaison.desk.context import Desk
from liaison.insight.briefing.facts import BriefingFacts, InsightProvider
from liaison.insight.trends.observing import FIVE, LineName
from liaison.insight.trends.packing import Packed, Weighed, seen_by_line
from liaison.insight.trends.reading import Direction, direction, line_of, read_line
from liaison.insight.trends.table import WeightTable
from liaison.model.briefing import Line, Run, SectionKey, SourceRef
from liaison.model.words import tr, upper_first

from .gathering import gather_these
from .weights import table_on

_WINDOW: Final = 13
_YEAR: Final = 52
_QUARTER: Final = timedelta(weeks=_WINDOW)
#: Beside the moods of single calls, which come first.
_WEIGHT: Final = 0.1
#: So many records stand behind the sentence.
_MOST: Final = 6
_RAPPORT: Final = {
    Direction.RISING: "rapport rising",
    Direction.SLIPPING: "rapport slipping",
}
_MOVES: Final = {
    (LineName.DELIVERY, Direction.RISING): "our delivery is getting better",
    (LineName.DELIVERY, Direction.SLIPPING): "our delivery is slipping",
    (LineName.RESPONSIVENESS, Direction.RISING): "their answers are getting quicker",
    (LineName.RESPONSIVENESS, Direction.SLIPPING): "their answers are slowing",
    (LineName.VALUE, Direction.RISING): "the value we show is growing",
    (LineName.VALUE, Direction.SLIPPING): "the value we show is shrinking",
    (LineName.CANDOUR, Direction.RISING): "candour is growing",
    (LineName.CANDOUR, Direction.SLIPPING): "candour is running dry",
}


class TrendInsights:
    """Brings what the trends say to a briefing: one line among how they are, or nothing where little is known."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def lines(self, facts: BriefingFacts, day: date) -> Mapping[SectionKey, tuple[Line, ...]]:
        """How rapport has been, and what else slips or rises, slipping first."""
        client_id = facts.client.source.id
        with self._desk.record.reading() as session:
            connection = session.connection()
            packed = gather_these(self._desk, connection, (client_id,)).get(client_id)
            table, _since = table_on(connection, day)
        if packed is None:
            return {}
        said, sources = _said(packed, table, day)
        if not said:
            return {}
        text = upper_first(tr("{first}; {second}", first=said[0], second=said[1]) if len(said) > 1 else said[0])
        line = Line(
            runs=(Run(text),), mark=tr("Trends"), sources=tuple(sources), weight=_WEIGHT, key=LineName.RAPPORT.value
        )
        return {SectionKey.MOOD: (line,)}


def _said(packed: Packed, table: WeightTable, day: date) -> tuple[list[str], list[SourceRef]]:
    """Up to two statements, the one about rapport first, and the records behind them."""
    said: list[str] = []
    sources: list[SourceRef] = []
    moving: list[tuple[int, str, list[SourceRef]]] = []
    for name, row in seen_by_line(packed, table, day, day).items():
        if name not in FIVE:
            continue
        line = line_of([one.seen for one in row], table)
        reading = read_line(line, day, weeks=_WINDOW, table=table)
        if reading.is_unknown:
            continue
        if name is LineName.RAPPORT:
            since = date.fromordinal(row[0].on)
            is_year = since <= day - timedelta(weeks=_YEAR) and direction(line, day, _YEAR, table) is Direction.STEADY
            steady = tr("rapport steady for a year") if is_year else tr("rapport steady for a quarter")
            is_young = since > day - _QUARTER
            words = tr(_RAPPORT[reading.direction]) if reading.direction in _RAPPORT else steady
            said += [] if is_young and reading.direction is Direction.STEADY else [words]
            sources += _latest(packed, row, day)
        elif (name, reading.direction) in _MOVES:
            is_rising = reading.direction is Direction.RISING
            moving.append((is_rising, tr(_MOVES[name, reading.direction]), _latest(packed, row, day)))
    moving.sort(key=lambda one: one[0])
    for _order, words, records in moving[: 2 - len(said)]:
        said.append(words)
        sources += records
    return said, list(dict.fromkeys(sources))


def _latest(packed: Packed, row: Sequence[Weighed], day: date) -> list[SourceRef]:
    """The latest records of a line within the window."""
    since = (day - _QUARTER).toordinal()
    return [packed.sources[one.source] for one in reversed(row) if one.on > since][:_MOST]


class _Combined:
    """Several providers as one, in the order given."""

    def __init__(self, providers: Sequence[InsightProvider]) -> None:
        self._providers = providers

    def lines(self, facts: BriefingFacts, day: date) -> Mapping[SectionKey, tuple[Line, ...]]:
        """What each of them has to add."""
        found: dict[SectionKey, tuple[Line, ...]] = {}
        for provider in self._providers:
            for key, lines in provider.lines(facts, day).items():
                found[key] = (*found.get(key, ()), *lines)
        return found


def combined(*providers: InsightProvider) -> InsightProvider:
    """Several providers as one."""
    return _Combined(providers)
