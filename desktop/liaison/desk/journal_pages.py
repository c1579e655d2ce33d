"""The journal to read in the window: page by page, and what each entry did to each record."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS
from liaison.model.values import JournalKind, JournalStatus
from liaison.store.journal import Change
from liaison.store.rows import decode

from .context import Desk
from .editing.fields import kind_of
from .history import FieldChange, entry_of
from .labels import label, label_of

#: Records that are told of for one entry; an import touches thousands.
RECORDS_SHOWN: Final = 30
#: As many where one record is asked for: the slip that moved its date tells why.
_BESIDE_ONE: Final = 6


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One command of the journal at an instant in UTC. ``can_undo`` tells that it stands and did something."""

    number: int
    at: datetime
    who: str | None
    words: str
    undone: bool
    can_undo: bool


@dataclass(frozen=True, slots=True)
class JournalPage:
    """Commands, newest first; older ones follow for ``further``. ``label`` is the record's where it is about one."""

    lines: tuple[JournalLine, ...]
    further: int | None
    label: str = ""


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What an entry did to one record: ``what`` says added, changed and so on; ``word`` is its kind or register."""

    kind: str
    word: str
    record_id: str
    label: str
    what: str
    changes: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True)
class JournalDetail:
    """All that one entry did; ``more`` records were left out."""

    line: JournalLine
    records: tuple[RecordChange, ...]
    more: int


def journal_page(
    desk: Desk, *, kind: str = "", record_id: str = "", further: int | None = None, limit: int = 200
) -> JournalPage:
    """The journal from the newest entry, or on from ``further``; with a record only what touched that one."""
    query = select(Journal).order_by(Journal.number.desc()).limit(limit + 1)
    if further is not None:
        query = query.where(Journal.number <= further)
    if record_id:
        query = query.join(JournalRow, JournalRow.journal_id == Journal.id).where(JournalRow.record_id == record_id)
    with desk.record.reading() as session:
        found = list(dict.fromkeys(session.scalars(query)))
        title = label_of(session, kind_of(kind)[0] if kind != "attachment" else kind, record_id) if record_id else ""
    rest = found[limit].number if len(found) > limit else None
    return JournalPage(tuple(_line(entry) for entry in found[:limit]), rest, title)


def journal_detail(desk: Desk, number: int, *, record_id: str = "") -> JournalDetail | None:
    """What the entry with that number did, one record first where it is named; None when there is no such entry."""
    with desk.record.reading() as session:
        entry = session.scalar(select(Journal).where(Journal.number == number))
        if entry is None:
            return None
        touched = select(JournalRow).where(JournalRow.journal_id == entry.id)
        own_first = (JournalRow.record_id != record_id,) if record_id else ()
        shown = _BESIDE_ONE if record_id else RECORDS_SHOWN
        rows = list(session.scalars(touched.order_by(*own_first, JournalRow.position).limit(shown)))
        every = session.scalar(select(func.count()).select_from(touched.subquery())) or 0
        records = tuple(_record_change(session, desk, entry, row) for row in rows)
    return JournalDetail(_line(entry), records, every - len(rows))


def _line(entry: Journal) -> JournalLine:
    is_deed = entry.journal_kind is JournalKind.DO
    stands = entry.status is JournalStatus.DONE
    return JournalLine(entry.number, entry.at, entry.who, entry.words, is_deed and not stands, is_deed and stands)


def _record_change(session: Session, desk: Desk, entry: Journal, row: JournalRow) -> RecordChange:
    change = Change(row.record_kind, row.record_id, row.before, row.after)
    told = entry_of(session, desk, entry, change)
    values: dict[str, Any] = decode(KINDS[change.kind], change.after or change.before or {})
    entry_kind = values.get("entry_kind")
    return RecordChange(
        kind=change.kind,
        word=entry_kind.value if entry_kind is not None else change.kind,
        record_id=change.record_id,
        label=label(session, change.kind, values),
        what=told.what,
        changes=told.changes,
    )
