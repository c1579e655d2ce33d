"""Undo, redo and the history of each record, all from the journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from liaison.model.errors import UndoError
from liaison.model.journal import Journal, JournalRow
from liaison.model.values import Changes, JournalKind, JournalStatus
from liaison.model.words import tr

from .record import BY_ITSELF, Record, Unit, class_of
from .rows import Json, decode, encode, table_of

#: Columns that differ between two states of a row without meaning anything to a person.
BOOK_KEEPING: Final = frozenset({"id", "created_at", "updated_at"})

_READ_AT_ONCE: Final = 500

#: What may stand before the import that filled a new vault.
_BEFORE_ALL: Final = ("introduce", "prepare_day", "work_out_meetings")


@dataclass(frozen=True, slots=True)
class Change:
    """One row as a journal entry found it and left it; None where it did not exist."""

    kind: str
    record_id: str
    before: Json | None
    after: Json | None


def undo(record: Record, number: int | None = None, *, keeps_ground: bool = False) -> Changes:
    """Take back the last command that still stands, or the one with that number, as a journal entry of its own.

    The last is the last that a person gave: what Liaison did by itself is taken back by its number only.
    With ``keeps_ground``, what filled the vault in the beginning is not taken back: all else rests on it.

    Raises:
        UndoError: there is nothing to undo, or a row is no longer as the command left it.
    """
    with record.command("undo", kind=JournalKind.UNDO) as unit:
        standing = select(Journal).where(Journal.journal_kind == JournalKind.DO, Journal.status == JournalStatus.DONE)
        if number is not None:
            standing = standing.where(Journal.number == number)
        else:
            standing = standing.where(Journal.command.not_in(BY_ITSELF))
        target = unit.session.scalar(standing.order_by(Journal.number.desc()).limit(1))
        if target is None:
            raise UndoError(tr("There is nothing to undo."))
        if keeps_ground and _is_ground(unit.session, target):
            raise UndoError(
                tr("Nothing was done since this vault was filled: “{words}”.", words=target.words),
                tr("To take that back too, use “Undo this” in the history."),
            )
        changes = _changes(unit.session, target.id)
        _apply(unit, [Change(c.kind, c.record_id, c.after, c.before) for c in reversed(changes)])
        target.status = JournalStatus.UNDONE
        unit.words = tr("Undid: {words}", words=target.words)
        unit.target_id = target.id
    return unit.changes


def redo(record: Record) -> Changes:
    """Do again what was undone last, as a journal entry of its own.

    Raises:
        UndoError: there is nothing to redo, or a row has changed since.
    """
    with record.command("redo", kind=JournalKind.REDO) as unit:
        target = unit.session.scalar(
            select(Journal)
            .where(Journal.journal_kind == JournalKind.DO, Journal.status == JournalStatus.UNDONE)
            .order_by(Journal.number)
            .limit(1)
        )
        if target is None:
            raise UndoError(tr("There is nothing to redo."))
        _apply(unit, _changes(unit.session, target.id))
        target.status = JournalStatus.DONE
        unit.words = tr("Did again: {words}", words=target.words)
        unit.target_id = target.id
    return unit.changes


def _is_ground(session: Session, entry: Journal) -> bool:
    """Whether a command filled the vault: the sample, or an import into a record in which nothing was done before."""
    if entry.command != "import_files":
        return entry.command == "sample"
    earlier = select(Journal.id).where(
        Journal.journal_kind == JournalKind.DO,
        Journal.status == JournalStatus.DONE,
        Journal.number < entry.number,
        Journal.command.not_in(_BEFORE_ALL),
    )
    return session.scalar(earlier.limit(1)) is None


def _changes(session: Session, journal_id: str) -> list[Change]:
    row = table_of(JournalRow).c
    query = select(row.record_kind, row.record_id, row.before, row.after)
    found = session.execute(query.where(row.journal_id == journal_id).order_by(row.position))
    return [Change(*one) for one in found]


def _apply(unit: Unit, changes: Sequence[Change]) -> None:
    """Bring each row from ``before`` to ``after``, checking first that it is as ``before`` says.

    What goes makes room for what comes; beyond that the order does not matter, as references are checked at the end
    of the transaction. So rows of one kind are written together.
    """
    by_kind: dict[str, list[Change]] = {}
    for change in changes:
        by_kind.setdefault(change.kind, []).append(change)
    for kind, some in by_kind.items():
        _refuse_moved_on(unit.session, kind, some)
    for change in changes:
        unit.note_change(change.kind, change.record_id, change.before, change.after)
    for kind, some in by_kind.items():
        _remove(unit.session, kind, [one.record_id for one in some if one.after is None])
    for kind, some in by_kind.items():
        _rewrite(unit.session, kind, [one.after for one in some if one.before is not None and one.after is not None])
    for kind, some in by_kind.items():
        _insert(unit.session, kind, [one.after for one in some if one.before is None and one.after is not None])


def _refuse_moved_on(session: Session, kind: str, changes: Sequence[Change]) -> None:
    """Refuse when a row is no longer as ``before`` says; of rows that were not there, only that is asked."""
    table = table_of(class_of(kind))
    for some in _pieces(changes):
        made = [change.record_id for change in some if change.before is None]
        moved = bool(made) and session.scalar(select(table.c.id).where(table.c.id.in_(made)).limit(1)) is not None
        then = {change.record_id: change.before for change in some if change.before is not None}
        if then:
            rows = session.execute(select(table).where(table.c.id.in_(then)))
            found = {row.id: encode(row._asdict()) for row in rows}
            moved = moved or not all(_same(found.get(record_id), before) for record_id, before in then.items())
        if moved:
            raise UndoError(
                tr("A record has changed since, so this cannot be taken back."),
                tr("Look at its history and change it by hand."),
            )


def _same(now: Json | None, then: Json) -> bool:
    if now is None:
        return False
    return now == then or all(now.get(name) == value for name, value in then.items() if name not in BOOK_KEEPING)


def _remove(session: Session, kind: str, ids: Sequence[str]) -> None:
    if ids:
        table = table_of(class_of(kind))
        session.execute(delete(table).where(table.c.id == bindparam("row_id")), [{"row_id": one} for one in ids])


def _rewrite(session: Session, kind: str, rows: Sequence[Json]) -> None:
    table = table_of(class_of(kind))
    for columns, values in _alike(kind, rows):
        query = update(table).where(table.c.id == bindparam("row_id"))
        query = query.values({name: bindparam(f"to_{name}") for name in columns})
        some = [{f"to_{name}": value for name, value in row.items()} | {"row_id": row["id"]} for row in values]
        session.execute(query, some)


def _insert(session: Session, kind: str, rows: Sequence[Json]) -> None:
    table = table_of(class_of(kind))
    for _columns, values in _alike(kind, rows):
        session.execute(insert(table), values)


def _alike(kind: str, rows: Iterable[Json]) -> Iterator[tuple[frozenset[str], list[dict[str, Any]]]]:
    """Rows as the database takes them, those with the same columns together: an earlier version may have had fewer."""
    of = class_of(kind)
    found: dict[frozenset[str], list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(frozenset(row), []).append(decode(of, row))
    yield from found.items()


def _pieces(changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
    for start in range(0, len(changes), _READ_AT_ONCE):
        yield changes[start : start + _READ_AT_ONCE]


def history(session: Session, record_id: str) -> list[tuple[Journal, Change]]:
    """Every journal entry that touched a record, oldest first, with what it did to it."""
    rows = session.execute(
        select(Journal, JournalRow)
        .join(JournalRow, JournalRow.journal_id == Journal.id)
        .where(JournalRow.record_id == record_id)
        .order_by(Journal.number, JournalRow.position)
    )
    return [(entry, Change(row.record_kind, row.record_id, row.before, row.after)) for entry, row in rows]


def size(session: Session) -> int:
    """How many entries the journal holds."""
    return session.scalar(select(func.count()).select_from(Journal)) or 0
