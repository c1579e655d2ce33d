"""All that was gathered, weighed with a table and as known on a day: the columns that many lines are drawn through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from liaison.insight.trends.batch import Floats, Ints, Lines
from liaison.insight.trends.packing import LINES, OVERDUE, WHYS, Packed
from liaison.insight.trends.reading import walk_of
from liaison.insight.trends.table import WeightTable
from liaison.insight.trends.weighing import Case, Rule, weigh
from liaison.model.briefing import SourceRef

_HOW_MANY_LINES: Final = len(LINES)
_ROWS: Final = ("order", "line", "why", "on", "known", "source", "case")
#: Days of one rule and one number of days agreed lie so far apart on the axis on which equal cases are found.
_APART: Final = 1 << 24


@dataclass(slots=True)
class Columns:
    """The columns of many clients, sorted by ``order``: by line, then by day, then by record and rule.

    ``line`` is client times six and the place of its line. ``late`` are the stretches of being overdue.
    """

    packed: Sequence[Packed]
    cases: list[Case]
    order: Ints
    line: Ints
    why: Ints
    on: Ints
    known: Ints
    until: Ints
    case: Ints
    source: Ints
    late: dict[str, Ints]


def columns_of(packed: Sequence[Packed]) -> Columns:
    """The columns of these clients, in this order; equal cases are held once."""
    places: dict[Case, int] = {}
    cases = [
        np.asarray([places.setdefault(case, len(places)) for case in one.cases], np.int64)[_ints(one.case)]
        if one.cases
        else np.zeros(0, np.int64)
        for one in packed
    ]

    def joined(name: str) -> Ints:
        return _joined([_ints(getattr(one, name)) for one in packed])

    lengths = [len(one.line) for one in packed]
    line = np.repeat(np.arange(len(packed)), lengths) * _HOW_MANY_LINES + joined("line")
    found = {name: joined(name) for name in ("why", "on", "known", "until", "source")}
    order = _order(line, found["on"], found["source"], found["why"])
    place = np.argsort(order, kind="stable")
    found = {name: column[place] for name, column in found.items()}
    names = ("line", "rule", "due", "begin", "end", "known", "until", "agreed", "source")
    late = {name: joined(f"late_{name}") for name in names}
    late["line"] += np.repeat(np.arange(len(packed)), [len(one.late_line) for one in packed]) * _HOW_MANY_LINES
    return Columns(
        packed=packed,
        cases=list(places),
        order=order[place],
        line=line[place],
        case=_joined(cases)[place],
        late=late,
        **found,
    )


def _order(line: Ints, on: Ints, source: Ints, why: Ints) -> Ints:
    """What observations are sorted by, as one number: exactly as those of one client are sorted."""
    order: Ints = ((line << 20 | on) << 20 | source) << 5 | why
    return order


def _ints(column: Any) -> Ints:
    kind = np.uint8 if column.typecode == "B" else np.int32
    return np.frombuffer(column, dtype=kind).astype(np.int64) if len(column) else np.zeros(0, np.int64)


def _joined(parts: Sequence[Ints]) -> Ints:
    return np.concatenate(parts) if parts else np.zeros(0, np.int64)


@dataclass(slots=True)
class Weighed:
    """Observations as they were known on a day, weighed, with the lines through them.

    Line ``client * 6 + place of the line`` is that of a client. ``source`` is the place of a record among those of its
    client, ``why`` that of the rule in words, and ``late`` and ``agreed`` tell of one that was overdue.
    """

    columns: Columns
    lines: Lines
    why: Ints
    on: Ints
    case: Ints
    source: Ints
    known: Ints
    value: Floats
    noise: Floats
    cases: list[Case]

    def source_of(self, client: int, row: int) -> SourceRef:
        """The record that an observation came from."""
        return self.columns.packed[client].sources[int(self.source[row])]

    def why_of(self, row: int) -> str:
        """The rule that made an observation, in words."""
        return WHYS[int(self.why[row])]


def weighed(columns: Columns, table: WeightTable, on: int, known: int) -> Weighed:
    """What had happened by the day ``on`` and was known on the day ``known``, both as ordinals."""
    is_known = (columns.on <= on) & (columns.known <= known) & (columns.until > known)
    late = _overdue(columns, table, on, known)
    cases = list(columns.cases)
    late["case"] = _late_cases(late, cases)
    late["order"] = _order(late["line"], late["on"], late["source"], late["why"])
    rows: dict[str, NDArray[Any]] = {name: getattr(columns, name) for name in _ROWS}
    if not is_known.all():
        rows = {name: column[is_known] for name, column in rows.items()}
    if len(late["on"]):
        rows = {name: np.concatenate((column, late[name])) for name, column in rows.items()}
        place = np.argsort(rows["order"], kind="stable")
        rows = {name: column[place] for name, column in rows.items()}
    weights = [weigh(case, table) for case in cases]
    value = np.asarray([one.value for one in weights], np.float64)[rows["case"]]
    noise = np.asarray([one.noise for one in weights], np.float64)[rows["case"]]
    count = len(columns.packed) * _HOW_MANY_LINES
    lines = Lines(rows["line"], rows["on"], value, noise, count, walk=walk_of(table))
    of = {name: rows[name] for name in ("why", "on", "case", "source", "known")}
    return Weighed(columns=columns, lines=lines, value=value, noise=noise, cases=cases, **of)


def _overdue(columns: Columns, table: WeightTable, on: int, known: int) -> dict[str, Ints]:
    """The days on which overdue promises counted, as known on a day."""
    late, every = columns.late, table.promises.recount_days
    end = np.minimum(late["end"], on + 1)
    is_late = (late["known"] <= known) & (late["until"] > known) & (end > late["due"])
    times = np.where(is_late, np.maximum(0, (end - 1 - late["due"]) // every), 0)
    row = np.repeat(np.arange(len(times)), times)
    number = np.arange(len(row)) - np.repeat(np.cumsum(times) - times, times) + 1
    day = late["due"][row] + number * every
    told = np.maximum(day, late["known"][row])
    is_counted = (day >= late["begin"][row]) & (told <= known) & (told < late["until"][row])
    row, day, told = row[is_counted], day[is_counted], told[is_counted]
    found = {name: late[name][row] for name in ("line", "rule", "agreed", "source")}
    return {**found, "on": day, "known": told, "late": day - late["due"][row], "why": np.full(len(row), OVERDUE)}


def _late_cases(late: dict[str, Ints], cases: list[Case]) -> Ints:
    """The place of the case of each; cases that are new are added."""
    key = (late["late"] * 2 + (late["rule"] == Rule.CLOSED_SMALL)) * _APART + late["agreed"]
    found, place = np.unique(key, return_inverse=True)
    first = len(cases)
    for one in found.tolist():
        days, is_small = divmod(one // _APART, 2)
        rule = Rule.CLOSED_SMALL if is_small else Rule.CLOSED_DELIVERABLE
        cases.append(Case(rule, days, one % _APART))
    return place.reshape(-1).astype(np.int64) + first
