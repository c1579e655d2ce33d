"""The lines as they arrive in a briefing: how rapport was, and what else moves, in one sentence with its records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from operator import itemgetter
from typing import Any, Final

from liaison.desk.context import Desk
from liaison.insight.briefing.facts import BriefingFacts, InsightProvider
from liaison.insight.trends.level import Line as Trend
from liaison.insight.trends.observing import FIVE, LineName
from liaison.insight.trends.packing import Packed, Weighed
from liaison.insight.trends.reading import Direction, LevelWord, direction, line_of, read_line
from liaison.insight.trends.table import WeightTable
from liaison.model.briefing import Line, Run, SectionKey, SourceRef
from liaison.model.words import language, tr, upper_first

from .newest import Basis, basis_of, newest_of

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
#: What is said of a line that does not move but stands low, in the word it has wherever it is shown.
_LOW: Final = {
    (LineName.DELIVERY, LevelWord.WEAK): "our delivery is weak",
    (LineName.DELIVERY, LevelWord.POOR): "our delivery is poor",
    (LineName.RESPONSIVENESS, LevelWord.WEAK): "their answers are slow",
    (LineName.RESPONSIVENESS, LevelWord.POOR): "their answers are slow",
    (LineName.VALUE, LevelWord.WEAK): "we show them little value",
    (LineName.VALUE, LevelWord.POOR): "we show them little value",
    (LineName.CANDOUR, LevelWord.WEAK): "candour is weak",
    (LineName.CANDOUR, LevelWord.POOR): "candour is poor",
}


class TrendInsights:
    """Brings what the trends say to a briefing: one line among how they are, or nothing where little is known."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def lines(self, facts: BriefingFacts, day: date) -> Mapping[SectionKey, tuple[Line, ...]]:
        """How rapport has been, and what else slips or rises, slipping first."""
        client_id = facts.client.source.id
        with self._desk.record.reading() as session:
            basis = basis_of(self._desk, session.connection(), client_id, day)
        if basis is None:
            return {}
        key, words = f"said:{client_id}", language()
        known: tuple[Any, ...] | None = basis.made.get(key)
        if known is None or not basis.same(known) or known[3] != words:
            known = basis.made[key] = (basis.packed, basis.table, day, words, _line(basis))
        line: Line | None = known[4]
        return {SectionKey.MOOD: (line,)} if line is not None else {}


def _line(basis: Basis) -> Line | None:
    said, sources = _said(basis, newest_of(basis))
    if not said:
        return None
    text = upper_first(tr("{first}; {second}", first=said[0], second=said[1]) if len(said) > 1 else said[0])
    key = LineName.RAPPORT.value
    return Line(runs=(Run(text),), mark=tr("Trends"), sources=tuple(sources), weight=_WEIGHT, key=key)


def _said(basis: Basis, seen: Mapping[LineName, list[Weighed]]) -> tuple[list[str], list[SourceRef]]:
    """Up to two statements, the one about rapport first, and the records behind them."""
    packed, table, day, _made = basis
    said: list[tuple[int, str, list[SourceRef]]] = []
    for name, row in seen.items():
        line = line_of([one.seen for one in row], table)
        reading = read_line(line, day, weeks=_WINDOW, table=table)
        if name not in FIVE or reading.is_unknown:
            continue
        words = _of_rapport(line, row, reading.direction, day, table) if name is LineName.RAPPORT else None
        order = 0
        if (name, reading.direction) in _MOVES:
            order, words = 3 if reading.direction is Direction.RISING else 1, tr(_MOVES[name, reading.direction])
        elif (name, reading.word) in _LOW:
            order, words = 2, tr(_LOW[name, reading.word])
        if words:
            said.append((order, words, _latest(packed, row, day)))
    said.sort(key=itemgetter(0))
    sources = [source for _order, _words, records in said[:2] for source in records]
    return [words for _order, words, _records in said[:2]], list(dict.fromkeys(sources))


def _of_rapport(trend: Trend, row: Sequence[Weighed], way: Direction, day: date, table: WeightTable) -> str | None:
    """How rapport has been; nothing where it is steady but younger than a quarter."""
    if way in _RAPPORT:
        return tr(_RAPPORT[way])
    since = date.fromordinal(row[0].on)
    if since <= day - timedelta(weeks=_YEAR) and direction(trend, day, _YEAR, table) is Direction.STEADY:
        return tr("rapport steady for a year")
    return tr("rapport steady for a quarter") if since <= day - _QUARTER else None


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
