"""The trash: nothing is removed for good by a person; what was removed comes back whole, with what belonged to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Final

from sqlalchemy import Select, Table, select, update
from sqlalchemy.orm import Session

from liaison.model.errors import InputError
from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.model.person import Channel
from liaison.model.values import Changes
from liaison.model.words import tr
from liaison.store.record import Unit
from liaison.store.rows import encode, table_of

from .context import Desk
from .history import words_for
from .labels import kind_words, label, label_of
from .names import short_id
from .parts import BELONGS

_AT_ONCE: Final = 500
#: The command that sets aside what is private: it goes to the trash here, and nothing is removed anywhere else.
SET_ASIDE: Final = "set_aside"
TO_TRASH: Final = ("trash", SET_ASIDE)


@dataclass(frozen=True, slots=True)
class TrashItem:
    """A record in the trash since an instant in UTC; ``with_it`` counts what went there with it."""

    kind: str
    record_id: str
    short_id: str
    label: str
    deleted_at: datetime
    with_it: int


def trash_list(desk: Desk) -> tuple[TrashItem, ...]:
    """What is in the trash, newest first; what went there with another record is counted with that one."""
    found: list[TrashItem] = []
    with desk.record.reading() as session:
        deleted = {
            (kind, row.id): row._asdict() for kind in RECORD_KINDS for row in session.execute(_deleted_query(kind))
        }
        counted = tops_of(deleted)
        for kind in RECORD_KINDS:
            tops = [record_id for of, record_id in counted if of == kind]
            for values in _rows(session, table_of(KINDS[kind]), "id", tops):
                record_id, name = values["id"], label(session, kind, values)
                with_it = counted[kind, record_id]
                found.append(TrashItem(kind, record_id, short_id(record_id), name, values["deleted_at"], with_it))
    return tuple(sorted(found, key=lambda item: (-item.deleted_at.timestamp(), item.label, item.record_id)))


def tops_of(deleted: Mapping[tuple[str, str], dict[str, Any]]) -> dict[tuple[str, str], int]:
    """Of what is in the trash, what did not go there with another record, and how many went along with each."""
    owners = {key: owner for key, values in deleted.items() if (owner := _owner(key, values, deleted)) is not None}
    counted = {key: 0 for key in deleted if key not in owners}
    for key in owners:
        counted[_top(key, owners)] += 1
    return counted


def deleted_among(session: Session, kind: str, ids: Sequence[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Those of some records of a kind that are in the trash, with what tells to which records they belong."""
    for row in session.execute(_deleted_query(kind).where(table_of(KINDS[kind]).c.id.in_(ids))):
        yield row.id, row._asdict()


@cache
def _deleted_query(kind: str) -> Select[Any]:
    """What is in the trash of one kind: only what tells to which records it belongs, for there may be many."""
    table = table_of(KINDS[kind])
    references = {reference for parts in BELONGS.values() for part, reference in parts if part == kind}
    columns = [table.c[name] for name in ("id", "deleted_at", *sorted(references))]
    return select(*columns).where(table.c.deleted_at.is_not(None))


def _owner(
    key: tuple[str, str], values: dict[str, Any], deleted: Mapping[tuple[str, str], dict[str, Any]]
) -> tuple[str, str] | None:
    """The record in the trash with which this one went there, at the same instant."""
    for kind, parts in BELONGS.items():
        for part, reference in parts:
            owner = (kind, values.get(reference) or "")
            if part == key[0] and owner in deleted and deleted[owner]["deleted_at"] == values["deleted_at"]:
                return owner
    return None


def _top(key: tuple[str, str], owners: dict[tuple[str, str], tuple[str, str]]) -> tuple[str, str]:
    while key in owners:
        key = owners[key]
    return key


def trash(desk: Desk, kind: str, record_id: str) -> Changes:
    """Move a record to the trash, with everything that belongs to it.

    Raises:
        InputError: it is there already, or it is a slip: slips are never lost (P8).
    """
    if kind == "slip":
        raise InputError(
            tr("A slip stays with its promise."), tr("Move the promise again, or put it in the trash as a whole.")
        )
    with desk.record.command("trash") as unit:
        values = _row(unit.session, kind, record_id)
        if values["deleted_at"] is not None:
            raise InputError(
                tr("“{label}” is in the trash already.", label=label(unit.session, kind, values)),
                tr("The trash lists what is there."),
            )
        unit.words = tr("Moved to the trash: {record}", record=words_for(unit.session, kind, values))
        _mark(unit, _with_parts(unit.session, kind, [record_id]), desk.now(), desk.now())
        _close_ranks(unit, kind, values)
    return unit.changes


def set_aside(desk: Desk, records: Sequence[tuple[str, str]], words: str) -> Changes:
    """Move what is private to the trash in one step called ``words``; a calendar it came from keeps it."""
    with desk.record.command(SET_ASIDE) as unit:
        trash_within(unit, desk.now(), records)
        unit.words = words
    return unit.changes


def trash_within(unit: Unit, now: datetime, records: Sequence[tuple[str, str]]) -> None:
    """Move several records to the trash as a part of a command that is under way; none is there yet."""
    for kind in dict.fromkeys(kind for kind, _id in records):
        found = [record_id for of, record_id in records if of == kind]
        _mark(unit, _with_parts(unit.session, kind, found), now, now)


def restore(desk: Desk, kind: str, record_id: str) -> Changes:
    """Bring a record back from the trash, with everything that went there with it.

    Raises:
        InputError: it is not in the trash, or what it belongs to is still there.
    """
    with desk.record.command("restore_from_trash") as unit:
        restore_within(unit, desk.now(), kind, record_id)
    return unit.changes


def restore_within(unit: Unit, now: datetime, kind: str, record_id: str) -> None:
    """As :func:`restore`, as a part of a command that is under way."""
    values = _row(unit.session, kind, record_id)
    if values["deleted_at"] is None:
        raise InputError(
            tr("“{label}” is not in the trash.", label=label(unit.session, kind, values)),
            tr("The trash lists what is there."),
        )
    _refuse_orphan(unit.session, kind, values)
    unit.words = tr("Restored: {record}", record=words_for(unit.session, kind, values))
    went_along = _went_with(unit.session, record_id)
    gone = {
        (part, id_): row
        for part, id_, row in _with_parts(unit.session, kind, [record_id], deleted_at=values["deleted_at"])
        if (part, id_) == (kind, record_id) or not went_along or (part, id_) in went_along
    }
    _mark(unit, [(part, id_, row) for (part, id_), row in gone.items()], None, now)
    if kind == "channel":
        _rank_last(unit, values)


def _row(session: Session, kind: str, record_id: str) -> dict[str, Any]:
    table = table_of(KINDS[kind])
    return session.execute(select(table).where(table.c.id == record_id)).one()._asdict()


_Found = tuple[str, str, dict[str, Any]]


def _with_parts(session: Session, kind: str, ids: list[str], *, deleted_at: datetime | None = None) -> list[_Found]:
    """Records of one kind and all that belongs to them: those alive, or those trashed at one instant."""
    found: list[_Found] = []
    seen: set[tuple[str, str]] = set()
    waiting: list[tuple[str, str, list[str]]] = [(kind, "id", ids)]
    while waiting:
        part, reference, owners = waiting.pop(0)
        table = table_of(KINDS[part])
        rows = [
            values
            for values in _rows(session, table, reference, owners)
            if values["deleted_at"] == deleted_at and (part, values["id"]) not in seen
        ]
        seen |= {(part, values["id"]) for values in rows}
        found += [(part, values["id"], values) for values in rows]
        if rows:
            waiting += [(inner, column, [values["id"] for values in rows]) for inner, column in BELONGS.get(part, ())]
    return found


def _rows(session: Session, table: Table, column: str, ids: list[str]) -> Iterator[dict[str, Any]]:
    for start in range(0, len(ids), _AT_ONCE):
        for row in session.execute(select(table).where(table.c[column].in_(ids[start : start + _AT_ONCE]))):
            yield row._asdict()


def _mark(unit: Unit, found: Iterable[_Found], deleted_at: datetime | None, now: datetime) -> None:
    """Set when rows went to the trash; done by table, for a client may bring twenty thousand along."""
    stamp = {"deleted_at": deleted_at, "updated_at": now}
    by_kind: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for kind, record_id, values in found:
        by_kind.setdefault(kind, []).append((record_id, values))
    for kind, rows in by_kind.items():
        table = table_of(KINDS[kind])
        for start in range(0, len(rows), _AT_ONCE):
            ids = [record_id for record_id, _values in rows[start : start + _AT_ONCE]]
            unit.session.execute(update(table).where(table.c.id.in_(ids)).values(**stamp))
        for record_id, values in rows:
            unit.note_change(kind, record_id, encode(values), encode(values | stamp))


def _went_with(session: Session, record_id: str) -> set[tuple[str, str]]:
    """What the command that put a record into the trash last put there too."""
    last = session.scalar(
        select(Journal.id)
        .join(JournalRow, JournalRow.journal_id == Journal.id)
        .where(JournalRow.record_id == record_id, Journal.command.in_(TO_TRASH))
        .order_by(Journal.number.desc())
        .limit(1)
    )
    if last is None:
        return set()
    rows = session.execute(select(JournalRow.record_kind, JournalRow.record_id).where(JournalRow.journal_id == last))
    return {(row.record_kind, row.record_id) for row in rows}


def _refuse_orphan(session: Session, kind: str, values: dict[str, Any]) -> None:
    for owner, parts in BELONGS.items():
        for part, reference in parts:
            owner_id = values.get(reference) if part == kind else None
            if owner_id and _row(session, owner, owner_id)["deleted_at"] is not None:
                raise InputError(
                    tr(
                        "It belongs to the {kind} “{label}”, which is in the trash.",
                        kind=kind_words(owner),
                        label=label_of(session, owner, owner_id),
                    ),
                    tr("Restore that first; its id is {id}.", id=short_id(owner_id)),
                )


def _close_ranks(unit: Unit, kind: str, values: dict[str, Any]) -> None:
    """The channels a person has left are ranked without gaps."""
    if kind == "channel":
        _rank(unit, values["person_id"], skip=values["id"])


def _rank_last(unit: Unit, values: dict[str, Any]) -> None:
    """A channel that comes back is ranked last."""
    unit.session.expire_all()
    _rank(unit, values["person_id"], last=values["id"])


def _rank(unit: Unit, person_id: str, *, skip: str = "", last: str = "") -> None:
    channels = unit.session.scalars(
        select(Channel).where(Channel.person_id == person_id, Channel.deleted_at.is_(None)).order_by(Channel.rank)
    )
    kept = sorted((one for one in channels if one.id != skip), key=lambda one: (one.id == last, one.rank))
    for rank, channel in enumerate(kept, start=1):
        channel.rank = rank
