"""What was done to the record, in words; and taking it back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field as kept
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS
from liaison.model.values import Changes, JournalKind, JournalStatus
from liaison.model.words import tr
from liaison.store import journal
from liaison.store.rows import decode, table_of

from .context import Desk
from .drafts_done import follow
from .labels import field_words, kind_words, label, label_of, value_words
from .whole_fields import whole_fields, whole_words

#: Columns that follow another one by themselves or say nothing to a person.
_SILENT: Final = frozenset({*journal.BOOK_KEEPING, "deleted_at", "first_due_on", "map_x", "map_y", "ics", "digest"})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that changed, in words: "due on", "Wed 25 Nov", "Fri 27 Nov"; ``name`` is its own name."""

    field: str
    before: str
    after: str
    name: str = kept(default="", compare=False)


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One thing that was done to a record, at an instant in UTC, by whom if that is known.

    ``what`` is added, changed, moved to the trash, restored or removed. ``undone`` tells that it no longer stands.
    """

    number: int
    at: datetime
    who: str | None
    words: str
    what: str
    undone: bool
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class RecordHistory:
    """Everything that was done to one record, oldest first."""

    kind: str
    record_id: str
    label: str
    entries: tuple[HistoryEntry, ...]


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One command of the journal; ``records`` counts the rows it touched."""

    number: int
    at: datetime
    who: str | None
    words: str
    undone: bool
    records: int


def history_of(desk: Desk, kind: str, record_id: str) -> RecordHistory:
    """What was done to a record, in words with names in place of references."""
    with desk.record.reading() as session:
        found = journal.history(session, record_id)
        title = label_of(session, kind, record_id)
        entries = tuple(entry_of(session, desk, entry, change) for entry, change in found)
    return RecordHistory(kind, record_id, title, entries)


def recent(desk: Desk, limit: int = 20) -> tuple[JournalEntry, ...]:
    """The last commands, newest first."""
    rows = select(func.count()).where(JournalRow.journal_id == Journal.id).correlate(Journal).scalar_subquery()
    with desk.record.reading() as session:
        found = session.execute(select(Journal, rows).order_by(Journal.number.desc()).limit(limit)).all()
    return tuple(
        JournalEntry(entry.number, entry.at, entry.who, entry.words, _is_undone(entry), number)
        for entry, number in found
    )


def undo(desk: Desk, number: int | None = None) -> Changes:
    """Take the last command back, or the one with that number where nothing has changed since what it did.

    Raises:
        UndoError: there is nothing to undo, or the record has moved on since.
    """
    return _followed(desk, journal.undo(desk.record, number))


def undo_change(desk: Desk, changes: Changes) -> Changes:
    """Take back what a command did, whatever was done since elsewhere.

    Raises:
        UndoError: it was taken back already, or the record has moved on since.
    """
    with desk.record.reading() as session:
        number = session.scalar(select(Journal.number).where(Journal.id == changes.journal_id))
    return _followed(desk, journal.undo(desk.record, number or 0))


def undo_last(desk: Desk) -> Changes:
    """Take the last command back, but not what filled the vault in the beginning: that is undone by its number only.

    Raises:
        UndoError: there is nothing to undo, or the record has moved on since.
    """
    return _followed(desk, journal.undo(desk.record, keeps_ground=True))


def redo(desk: Desk) -> Changes:
    """Do again what was undone last.

    Raises:
        UndoError: there is nothing to redo, or the record has moved on since.
    """
    return _followed(desk, journal.redo(desk.record))


def _followed(desk: Desk, changes: Changes) -> Changes:
    """What rests on settings, and what was typed, are no part of the record, but follow it."""
    if any(kind == "setting" for kind, _id in changes.touched):
        from .sync.uses import settle  # noqa: PLC0415 - calendar servers are loaded only where settings changed

        settle(desk)
    follow(desk, changes)
    return changes


def _is_undone(entry: Journal) -> bool:
    return entry.journal_kind is JournalKind.DO and entry.status is not JournalStatus.DONE


def entry_of(session: Session, desk: Desk, entry: Journal, change: journal.Change) -> HistoryEntry:
    """What an entry of the journal did to one record, in words."""
    of = KINDS[change.kind]
    before = decode(of, change.before) if change.before is not None else {}
    after = decode(of, change.after) if change.after is not None else {}
    return HistoryEntry(
        number=entry.number,
        at=entry.at,
        who=entry.who,
        words=entry.words,
        what=_what(before, after),
        undone=_is_undone(entry),
        changes=tuple(_changes(session, desk, table_of(of), before, after)),
    )


def _what(before: dict[str, Any], after: dict[str, Any]) -> str:
    if not before:
        return tr("added")
    if not after:
        return tr("removed")
    was, is_ = before.get("deleted_at"), after.get("deleted_at")
    if was is None and is_ is not None:
        return tr("moved to the trash")
    if was is not None and is_ is None:
        return tr("restored")
    return tr("changed")


def _changes(
    session: Session, desk: Desk, table: Table, before: dict[str, Any], after: dict[str, Any]
) -> Iterable[FieldChange]:
    """The fields that differ; of a record that was added only those that say something."""
    if not after:
        return
    whole = whole_fields(table.name)
    told: set[str] = set()
    for column in table.columns:
        name = column.name
        old, new = before.get(name), after.get(name)
        if name in _SILENT or old == new or (not before and new in (None, "", [], False)):
            continue
        field = whole.get(name)
        if field is not None:
            if field.name not in told:
                told.add(field.name)
                was, is_ = whole_words(field, before, desk.zone), whole_words(field, after, desk.zone)
                yield FieldChange(field_words(field.name), was, is_, field.name)
            continue
        target = next((key.column.table.name for key in column.foreign_keys), None)
        was, is_ = _words(session, desk, target, old), _words(session, desk, target, new)
        yield FieldChange(field_words(name), was, is_, name.removesuffix("_id"))


def _words(session: Session, desk: Desk, target: str | None, value: Any) -> str:
    if target is not None and value is not None:
        return label_of(session, target, value)
    return value_words(value, desk.today(), desk.zone)


def words_for(session: Session, kind: str, values: dict[str, Any]) -> str:
    """A record with its kind, as in "promise “October report”"."""
    return tr("{kind} “{label}”", kind=kind_words(kind), label=label(session, kind, values))
