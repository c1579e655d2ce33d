"""Two entries of one person made one, as after imports: all of the one goes to the other, in one undoable step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Column, FromClause, Table, or_, select, update
from sqlalchemy.orm import Session

from liaison.model.base import Base, Id
from liaison.model.desk_items import Attachment
from liaison.model.errors import InputError
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.model.person import Channel, Person
from liaison.model.stakeholder import Influence, Stakeholder
from liaison.model.values import Changes
from liaison.model.words import tr
from liaison.store.record import Unit
from liaison.store.rows import encode, table_of

from .channels import live_person
from .context import Desk
from .names import fold

_AT_ONCE: Final = 500
#: What is looked at row by row, because the other entry may have the same already.
_ONE_BY_ONE: Final = frozenset({"person", "stakeholder", "channel", "never", "attendance", "stake_felt"})
_TEXTS: Final = ("cares_about", "likes_information", "handle_with_care", "notes")
_FACTS: Final = ("given_name", "family_name", "zone", "zone_label")
_TOGETHER: Final = (("hours_from", "hours_until"), ("birth_month", "birth_day", "birth_year"))


def merge_people(desk: Desk, keep_id: str, other_id: str) -> Changes:
    """Make two entries of one person one: ``keep_id`` stays and gets everything, the other goes to the trash.

    What ``keep_id`` has is kept; what it lacks comes from the other, whose name becomes a nickname if it differs.

    Raises:
        InputError: it is one entry.
        NotFoundError: one of them is gone.
    """
    if keep_id == other_id:
        raise InputError(tr("These are one entry already."), tr("Choose the other one."))
    from .feeds.keeping import follow_person  # noqa: PLC0415 - what writes calendars is loaded only here

    with desk.record.command("merge_people") as unit:
        keep, other = live_person(unit.session, keep_id), live_person(unit.session, other_id)
        _fill_in(keep, other)
        _join_channels(unit.session, desk, keep_id, other_id)
        _join_places(unit.session, desk, keep_id, other_id)
        move = _Move(unit, desk.now(), keep_id, other_id)
        for kind, told_apart_by in (("never", "what"), ("attendance", "interaction_id"), ("stake_felt", "stake_id")):
            move.join(table_of(KINDS[kind]), told_apart_by)
        for column in _references():
            move.point(column)
        for kind in ("attachment", "origin"):
            move.take_along(table_of(KINDS[kind]))
        follow_person(unit.session, keep_id, other_id)
        other.deleted_at = desk.now()
        unit.words = tr("Merged {other} into {name}", other=other.name, name=keep.name)
    return unit.changes


def _fill_in(keep: Person, other: Person) -> None:
    for name in _FACTS:
        setattr(keep, name, getattr(keep, name) or getattr(other, name))
    for group in _TOGETHER:
        if all(getattr(keep, name) is None for name in group):
            for name in group:
                setattr(keep, name, getattr(other, name))
    for name in _TEXTS:
        texts = list(dict.fromkeys(text for text in (getattr(keep, name), getattr(other, name)) if text))
        setattr(keep, name, "\n".join(texts) or None)
    known = {fold(name) for name in (keep.name, *keep.nicknames)}
    new = [name for name in (other.name, *other.nicknames) if fold(name) not in known]
    keep.nicknames = [*keep.nicknames, *dict.fromkeys(new)]


def _join_channels(session: Session, desk: Desk, keep_id: str, other_id: str) -> None:
    """The other's channels follow in their order; one that is there already goes to the trash with the other."""
    rows = session.scalars(
        select(Channel)
        .where(Channel.person_id.in_([keep_id, other_id]), Channel.deleted_at.is_(None))
        .order_by(Channel.rank, Channel.id)
    ).all()
    kept = [row for row in rows if row.person_id == keep_id]
    known = {_address(row): row.id for row in reversed(kept)}
    for row in rows:
        if row.person_id == keep_id:
            continue
        if _address(row) in known:
            row.deleted_at = desk.now()
            _carry_files(session, row, known[_address(row)])
        else:
            row.person_id = keep_id
            kept.append(row)
    for rank, row in enumerate(kept, start=1):
        row.rank = rank


def _carry_files(session: Session, gone: Base, kept_id: str) -> None:
    """What is attached to a row that goes to the trash as one of two goes to the one that stays."""
    files = select(Attachment).where(Attachment.record_kind == gone.kind(), Attachment.record_id == gone.id)
    with session.no_autoflush:  # the ranks of channels are whole again only at the end
        for file in session.scalars(files):
            file.record_id = kept_id


def _address(row: Channel) -> tuple[str, str]:
    return row.kind_of.value, "".join((row.address or "").casefold().split())


def _join_places(session: Session, desk: Desk, keep_id: str, other_id: str) -> None:
    """Places at other clients or times come along; of two places at one client at one time, one is made."""
    rows = session.scalars(
        select(Stakeholder).where(Stakeholder.person_id.in_([keep_id, other_id]), Stakeholder.deleted_at.is_(None))
    ).all()
    kept = [row for row in rows if row.person_id == keep_id]
    for row in rows:
        if row.person_id != other_id:
            continue
        same = next((one for one in kept if one.client_id == row.client_id and _overlap(one, row)), None)
        if same is None:
            row.person_id = keep_id
            kept.append(row)
            session.flush()
            continue
        row.deleted_at = desk.now()
        session.flush()
        _take_over(session, desk, same, row)


def _overlap(one: Stakeholder, other: Stakeholder) -> bool:
    starts_before = other.until_on is None or one.from_on is None or one.from_on <= other.until_on
    ends_after = one.until_on is None or other.from_on is None or other.from_on <= one.until_on
    return starts_before and ends_after


def _take_over(session: Session, desk: Desk, kept: Stakeholder, gone: Stakeholder) -> None:
    """The kept place gets what it lacks, and the lines of the map that led to the other one."""
    _carry_files(session, gone, kept.id)
    boss_id = gone.reports_to_id
    for name in ("role", "department", "level", "stance", "signs_off_what", "notes", "map_x", "map_y"):
        setattr(kept, name, getattr(kept, name) if getattr(kept, name) is not None else getattr(gone, name))
    for name in ("signs_off", "is_point_of_contact", "is_decision_maker"):
        setattr(kept, name, getattr(kept, name) or getattr(gone, name))
    for row in session.scalars(select(Stakeholder).where(Stakeholder.reports_to_id == gone.id)):
        row.reports_to_id = kept.id if row.id != kept.id else None
    session.flush()
    if kept.reports_to_id is None and boss_id is not None and not _leads_to(session, boss_id, kept.id):
        kept.reports_to_id, kept.reports_label = boss_id, kept.reports_label or gone.reports_label
    _move_influences(session, desk, kept.id, gone.id)


def _leads_to(session: Session, start_id: str, end_id: str) -> bool:
    """Whether following the reporting line from one place comes to another."""
    at: str | None = start_id
    while at is not None and at != end_id:
        boss = session.get(Stakeholder, at)
        at = boss.reports_to_id if boss is not None else None
    return at is not None


def _move_influences(session: Session, desk: Desk, kept_id: str, gone_id: str) -> None:
    ends_here = or_(Influence.from_id.in_([kept_id, gone_id]), Influence.to_id.in_([kept_id, gone_id]))
    rows = session.scalars(select(Influence).where(Influence.deleted_at.is_(None), ends_here)).all()
    pairs = {(row.from_id, row.to_id) for row in rows}
    for row in rows:
        if gone_id not in {row.from_id, row.to_id}:
            continue
        ends = tuple(kept_id if end == gone_id else end for end in (row.from_id, row.to_id))
        if ends[0] == ends[1] or ends in pairs:
            row.deleted_at = desk.now()
        else:
            row.from_id, row.to_id = ends
            pairs.add((ends[0], ends[1]))


def _references() -> Iterator[Column[Any]]:
    """Every column of the record that names a person, but for those that are joined row by row."""
    for kind in RECORD_KINDS:
        if kind in _ONE_BY_ONE:
            continue
        for column in table_of(KINDS[kind]).columns:
            if isinstance(column.type, Id) and any(key.column.table.name == "person" for key in column.foreign_keys):
                yield column


@dataclass(frozen=True, slots=True)
class _Move:
    """Moves rows from one entry to the other, by table: a person may have attended twenty thousand times."""

    unit: Unit
    now: datetime
    keep_id: str
    other_id: str

    def join(self, table: Table, told_apart_by: str) -> None:
        """Move the rows of the other; one that both have goes to the trash, for a person is there once."""
        columns = select(table.c[told_apart_by], table.c.id)
        kept = columns.where(table.c.person_id == self.keep_id, table.c.deleted_at.is_(None))
        known = {row[0]: row[1] for row in self.unit.session.execute(kept)}
        rows = self._rows(table.c.person_id)
        twice = [row for row in rows if row["deleted_at"] is None and row[told_apart_by] in known]
        self._write(table, twice, {"deleted_at": self.now})
        self._carry_files(table, {row["id"]: known[row[told_apart_by]] for row in twice})
        gone = {row["id"] for row in twice}
        self._write(table, [row for row in rows if row["id"] not in gone], {"person_id": self.keep_id})

    def point(self, column: Column[Any]) -> None:
        """Let every reference to the other name the one that is kept."""
        self._write(column.table, self._rows(column), {column.name: self.keep_id})

    def take_along(self, table: Table) -> None:
        """Files and origins name their record by kind and id."""
        rows = [row for row in self._rows(table.c.record_id) if row["record_kind"] == "person"]
        self._write(table, rows, {"record_id": self.keep_id})

    def _carry_files(self, of: Table, kept_by_gone: Mapping[str, str]) -> None:
        gone = list(kept_by_gone)
        for start in range(0, len(gone), _AT_ONCE):
            files = select(Attachment).where(
                Attachment.record_kind == of.name, Attachment.record_id.in_(gone[start : start + _AT_ONCE])
            )
            for file in self.unit.session.scalars(files):
                file.record_id = kept_by_gone[file.record_id]

    def _rows(self, column: Column[Any]) -> list[dict[str, Any]]:
        self.unit.session.flush()
        found = self.unit.session.execute(select(column.table).where(column == self.other_id))
        return [row._asdict() for row in found]

    def _write(self, table: FromClause, rows: list[dict[str, Any]], values: dict[str, Any]) -> None:
        stamp = values | {"updated_at": self.now}
        assert isinstance(table, Table)
        for start in range(0, len(rows), _AT_ONCE):
            ids = [row["id"] for row in rows[start : start + _AT_ONCE]]
            self.unit.session.execute(update(table).where(table.c.id.in_(ids)).values(**stamp))
        for row in rows:
            self.unit.note_change(table.name, row["id"], encode(row), encode(row | stamp))
