"""Why a client stands where it does in the picture of delivery and rapport: one sentence, with its record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Select, func, literal, select

from liaison.desk.briefing.moment import IDS
from liaison.insight.trends.observing import LineName, Observation
from liaison.insight.trends.reading import Direction
from liaison.insight.trends.weighing import Case
from liaison.model.briefing import SourceRef
from liaison.model.commitment import Commitment, Slip
from liaison.model.entry import Entry
from liaison.model.interaction import Interaction
from liaison.model.stake import Goal, GoalReading
from liaison.model.words import tr
from liaison.store.rows import table_of

from .standings import Standing
from .views import line_label
from .words import Told, sentence

_BEGINNING: Final = 200
_AT_ONCE: Final = 500
_WAYS: Final = {
    Direction.RISING: "{line} is rising",
    Direction.SLIPPING: "{line} is slipping",
}
_WORDS: Final = {
    "strong": "{line} is strong",
    "good": "{line} is good",
    "fair": "{line} is fair",
    "weak": "{line} is weak",
    "poor": "{line} is poor",
    "unknown": "{line} is unknown: too little was seen lately",
}


class Move(NamedTuple):
    """What one record moved a line by, with its rule in words and its case."""

    points: float
    source: SourceRef
    why: str
    case: Case


class Mover(NamedTuple):
    """The standings of a client, and what lowered and raised its lines most."""

    standings: tuple[Standing, ...]
    most: Mapping[LineName, Sequence[Move]]


def reasons(connection: Connection, movers: Sequence[Mover]) -> list[tuple[str, SourceRef | None]]:
    """The sentence of each client with the record it names, in a fixed number of statements."""
    chosen = [_chosen(one) for one in movers]
    told = read_told(connection, [move.source for _line, move in chosen if move is not None])
    return [_reason(line, move, told) for line, move in chosen]


def _chosen(mover: Mover) -> tuple[Standing, Move | None]:
    """The line of the two that says more, one that moves before one that stands, with what moved it that way."""
    two = [one for one in mover.standings if one.name in {LineName.DELIVERY, LineName.RAPPORT}]
    order = {Direction.SLIPPING: 0, Direction.RISING: 1}
    line = min(two, key=lambda one: (order.get(one.direction, 2), one.level))
    sign = {Direction.SLIPPING: -1.0, Direction.RISING: 1.0}.get(line.direction)
    fitting = [one for one in mover.most.get(line.name, ()) if sign is None or one.points * sign > 0]
    return line, max(fitting, key=lambda one: abs(one.points), default=None)


def _reason(line: Standing, move: Move | None, told: Mapping[SourceRef, Told]) -> tuple[str, SourceRef | None]:
    label = line_label(line.name)
    how = tr(_WAYS[line.direction] if line.direction in _WAYS else _WORDS[line.word.value], line=label)
    if move is None or move.source not in told:
        return tr("{how}.", how=how), None
    seen = Observation(line.name, date.min, 0.0, 0.0, move.source, date.min, move.why, None, move.case)
    what = sentence(seen, told[move.source]).rstrip(".…")
    return tr("{how}. {what}.", how=how, what=what), move.source


def read_told(connection: Connection, wanted: Iterable[SourceRef]) -> dict[SourceRef, Told]:
    """What these records are called."""
    by_kind: dict[str, list[str]] = {}
    for source in wanted:
        by_kind.setdefault(source.kind, []).append(source.id)
    found: dict[SourceRef, Told] = {}
    for kind, ids in by_kind.items():
        query = _QUERIES[kind]()
        for start in range(0, len(ids), _AT_ONCE):
            for row in connection.execute(query, {"ids": ids[start : start + _AT_ONCE]}):
                found[SourceRef(kind, row.id)] = Told(row.what or "", str(row.kind))
    return found


@cache
def _interactions() -> Select[Any]:
    seen = table_of(Interaction)
    words = func.coalesce(func.nullif(seen.c.summary, ""), func.substr(seen.c.text, 1, _BEGINNING))
    return select(seen.c.id, words.label("what"), seen.c.interaction_kind.label("kind")).where(seen.c.id.in_(IDS))


@cache
def _commitments() -> Select[Any]:
    made = table_of(Commitment)
    return select(made.c.id, made.c.what, made.c.commitment_kind.label("kind")).where(made.c.id.in_(IDS))


@cache
def _entries() -> Select[Any]:
    entry = table_of(Entry)
    return select(entry.c.id, entry.c.what, entry.c.entry_kind.label("kind")).where(entry.c.id.in_(IDS))


@cache
def _slips() -> Select[Any]:
    slip, made = table_of(Slip), table_of(Commitment)
    joined = select(slip.c.id, made.c.what, literal("slip").label("kind"))
    return joined.join_from(slip, made, made.c.id == slip.c.commitment_id).where(slip.c.id.in_(IDS))


@cache
def _readings() -> Select[Any]:
    reading, goal = table_of(GoalReading), table_of(Goal)
    joined = select(reading.c.id, goal.c.what, literal("goal reading").label("kind"))
    return joined.join_from(reading, goal, goal.c.id == reading.c.goal_id).where(reading.c.id.in_(IDS))


_QUERIES: Final = {
    "interaction": _interactions,
    "commitment": _commitments,
    "entry": _entries,
    "slip": _slips,
    "goal_reading": _readings,
}
