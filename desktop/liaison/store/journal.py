"""Undo, redo and the history of each record, all from the journal."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from liaison.model.errors import UndoError
from liaison.model.journal import Journal, JournalRow
from liaison.model.values import Changes, JournalKind, JournalStatus
from liaison.model.words import tr

from .record import Record, Unit, class_of
from .rows import Json, decode, encode, table_of

#: Columns that differ between two states of a row without meaning anything to a person.
BOOK_KEEPING: Final = frozenset({"id", "created_at", "updated_at"})

_READ_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Change:
    """One row as a journal entry found it and left it; None where it did not exist."""

    kind: str
    record_id: str
    before: Json | None
    after: Json | None


def undo(record: Record) -> Changes:
    """Take back the last command that still stands, as a journal entry of its own.

    Raises:
        UndoError: there is nothing to undo, or a row is no longer as the command left it.
    """
    with record.command("undo", kind=JournalKind.UNDO) as unit:
        target = unit.session.scalar(
            select(Journal)
            .where(Journal.journal_kind == JournalKind.DO, Journal.status == JournalStatus.DONE)
            .order_by(Journal.number.desc())
            .limit(1)
        )
        if target is None:
            raise UndoError(tr("There is nothing to undo."))
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


def _changes(session: Session, journal_id: str) -> list[Change]:
    rows = session.scalars(select(JournalRow).where(JournalRow.journal_id == journal_id).order_by(JournalRow.position))
    return [Change(row.record_kind, row.record_id, row.before, row.after) for row in rows]


def _apply(unit: Unit, changes: Sequence[Change]) -> None:
    """Bring each row from ``before`` to ``after``, checking first that it is as ``before`` says."""
    found = _present(unit.session, changes)
    for change in changes:
        if not _same(found.get((change.kind, change.record_id)), change.before):
            raise UndoError(
                tr("A record has changed since, so this cannot be taken back."),
                tr("Look at its history and change it by hand."),
            )
    added: dict[str, list[dict[str, Any]]] = {}
    for change in changes:
        of = class_of(change.kind)
        table = table_of(of)
        if change.after is None:
            unit.session.execute(delete(table).where(table.c.id == change.record_id))
        elif change.before is None:
            added.setdefault(change.kind, []).append(decode(of, change.after))
        else:
            unit.session.execute(update(table).where(table.c.id == change.record_id).values(**decode(of, change.after)))
        unit.note_change(change.kind, change.record_id, change.before, change.after)
    for kind, rows in added.items():
        unit.session.execute(insert(table_of(class_of(kind))), rows)


def _present(session: Session, changes: Sequence[Change]) -> dict[tuple[str, str], Json]:
    """The rows of ``changes`` as they stand now."""
    by_kind: dict[str, list[str]] = {}
    for change in changes:
        by_kind.setdefault(change.kind, []).append(change.record_id)
    found: dict[tuple[str, str], Json] = {}
    for kind, ids in by_kind.items():
        table = table_of(class_of(kind))
        for start in range(0, len(ids), _READ_AT_ONCE):
            rows = session.execute(select(table).where(table.c.id.in_(ids[start : start + _READ_AT_ONCE])))
            found |= {(kind, row.id): encode(row._asdict()) for row in rows}
    return found


def _same(now: Json | None, then: Json | None) -> bool:
    if now is None or then is None:
        return now is None and then is None
    return all(now.get(name) == value for name, value in then.items() if name not in BOOK_KEEPING)


def can_undo(session: Session) -> str | None:
    """The words of what :func:`undo` would take back, or None."""
    return session.scalar(
        select(Journal.words)
        .where(Journal.journal_kind == JournalKind.DO, Journal.status == JournalStatus.DONE)
        .order_by(Journal.number.desc())
        .limit(1)
    )


def can_redo(session: Session) -> str | None:
    """The words of what :func:`redo` would do again, or None."""
    return session.scalar(
        select(Journal.words)
        .where(Journal.journal_kind == JournalKind.DO, Journal.status == JournalStatus.UNDONE)
        .order_by(Journal.number)
        .limit(1)
    )


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
