"""The states that rows of the record went through, each with the days on which it was what we knew.

A row that was never changed after the day it was made has one state. The others are told by the journal: what was known
on a day is how the row stood at the end of it. What is in the trash counts as not known; what was undone altogether
left no row, and counts as never having been.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from itertools import pairwise
from typing import Any, Final, NamedTuple

from sqlalchemy import Boolean, Connection, Select, select

from liaison.desk.briefing.moment import IDS
from liaison.model.base import Base
from liaison.model.journal import Journal, JournalRow
from liaison.store.rows import decode, table_of

_AT_ONCE: Final = 500

#: The date of an instant on the reader's wall.
LocalDay = Callable[[datetime], date]


class State(NamedTuple):
    """Values of a row, by column, known from a day on, and until before another; None: still."""

    values: dict[str, Any]
    known_from: date
    known_until: date | None


def states_of(
    connection: Connection, of: type[Base], rows: Sequence[Any], columns: Sequence[str], local_day: LocalDay
) -> Iterator[tuple[Any, State]]:
    """Each row with each of its states, in ``columns``. A row has these, ``id``, and the dates every row has."""
    changed = {row.id for row in rows if _is_changed(row, local_day)}
    told = _told(connection, of, changed, columns) if changed else {}
    for row in rows:
        if row.id in told:
            for state in _joined(_steps(of, row, told[row.id], columns, local_day)):
                yield row, state
        elif row.deleted_at is None:
            yield row, State({name: getattr(row, name) for name in columns}, local_day(row.created_at), None)


def _is_changed(row: Any, local_day: LocalDay) -> bool:
    """Whether a row was changed after the day on which it was made."""
    updated, created = row.updated_at, row.created_at
    return updated != created and local_day(updated) > local_day(created)


_Step = tuple[date, dict[str, Any], bool]


def _steps(
    of: type[Base], row: Any, told: Sequence[Any], columns: Sequence[str], local_day: LocalDay
) -> Iterator[_Step]:
    """How a row stood from which day on, and whether it was there; the last is how it stands."""
    made = local_day(row.created_at)
    first = told[0]
    if first.was_id is not None:
        yield made, *_stood(of, first, "was", columns)
    for number, entry in enumerate(told):
        day = made if number == 0 and first.was_id is None else max(made, local_day(entry.at))
        if number == len(told) - 1:
            yield day, {name: getattr(row, name) for name in columns}, row.deleted_at is None
        else:
            yield day, *_stood(of, entry, "is", columns)


def _stood(of: type[Base], entry: Any, prefix: str, columns: Sequence[str]) -> tuple[dict[str, Any], bool]:
    if getattr(entry, f"{prefix}_id") is None:
        return {}, False
    # The database hands out what JSON says is true or false as a number.
    table = table_of(of)
    truths = {name for name in columns if isinstance(table.c[name].type, Boolean)}
    found = {name: getattr(entry, f"{prefix}_{name}") for name in columns}
    written = {name: bool(value) if name in truths and value is not None else value for name, value in found.items()}
    is_there = getattr(entry, f"{prefix}_deleted_at") is None
    return decode(of, written) if is_there else {}, is_there


def _joined(steps: Iterable[_Step]) -> Iterator[State]:
    """One state for a day, the last; and one for as long as nothing differs that is asked for."""
    kept: list[_Step] = []
    for step in steps:
        while kept and kept[-1][0] >= step[0]:
            kept.pop()
        if not kept or kept[-1][1:] != step[1:]:
            kept.append(step)
    ends: list[date | None] = [later[0] for _earlier, later in pairwise(kept)]
    for (begins, values, is_there), ends_on in zip(kept, [*ends, None], strict=True):
        if is_there:
            yield State(values, begins, ends_on)


def _told(connection: Connection, of: type[Base], ids: Iterable[str], columns: Sequence[str]) -> dict[str, list[Any]]:
    """The journal of some rows, in order."""
    found: dict[str, list[Any]] = {}
    every, query = sorted(ids), _journal_query(of, tuple(columns))
    for start in range(0, len(every), _AT_ONCE):
        for entry in connection.execute(query, {"ids": every[start : start + _AT_ONCE]}):
            found.setdefault(entry.record_id, []).append(entry)
    return found


@cache
def _journal_query(of: type[Base], columns: tuple[str, ...]) -> Select[Any]:
    """Before and after of the columns asked for, taken out by the database: texts may be long."""
    entry, row = table_of(Journal), table_of(JournalRow)
    wanted = ("id", "deleted_at", *columns)
    return (
        select(
            row.c.record_id,
            entry.c.at,
            *(row.c.before[name].label(f"was_{name}") for name in wanted),
            *(row.c.after[name].label(f"is_{name}") for name in wanted),
        )
        .join_from(row, entry, entry.c.id == row.c.journal_id)
        .where(row.c.record_id.in_(IDS), row.c.record_kind == of.kind())
        .order_by(row.c.record_id, entry.c.number, row.c.position)
    )
