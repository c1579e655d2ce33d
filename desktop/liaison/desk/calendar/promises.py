"""The promises of the calendar on the days they are due, and those that are late."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session

from liaison.desk.dated import short_client
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus, Side
from liaison.store.rows import table_of

from .views import DONE, Asked, CalendarEntry, CalendarFilter, EntryKind

_PROMISE, _CLIENT, _PERSON = table_of(Commitment), table_of(Client), table_of(Person)
_COLUMNS: Final = (
    _PROMISE.c.id, _PROMISE.c.side, _PROMISE.c.what, _PROMISE.c.due_on, _PROMISE.c.status, _PROMISE.c.client_id,
    _CLIENT.c.name, _CLIENT.c.short_name, _PERSON.c.name.label("person"),
)  # fmt: skip


def promises(session: Session, today: date, asked: Asked) -> Iterator[CalendarEntry]:
    """Promises due on the days asked for, open and done ones; of a crowded day the first ones.

    What was dropped is not shown: nobody waits for it.
    """
    shown: list[ColumnElement[bool]] = [_PROMISE.c.status.in_([CommitmentStatus.OPEN, CommitmentStatus.DONE])]
    shown += [_PROMISE.c.due_on.between(asked.start, asked.end), *_of(asked.only)]
    groups = (_PROMISE.c.due_on, _PROMISE.c.side, _PROMISE.c.status)
    numbered = (
        select(
            _PROMISE.c.id,
            func.row_number().over(partition_by=groups, order_by=(_PROMISE.c.what, _PROMISE.c.id)).label("place"),
            func.count().over(partition_by=groups).label("number"),
        )
        .where(*shown)
        .subquery()
    )
    query = (
        select(*_COLUMNS, numbered.c.number)
        .join_from(numbered, _PROMISE, _PROMISE.c.id == numbered.c.id)
        .join(_CLIENT, _CLIENT.c.id == _PROMISE.c.client_id)
        .outerjoin(_PERSON, _PERSON.c.id == _PROMISE.c.person_id)
        .where(numbered.c.place <= asked.a_day)
    )
    crowded: dict[tuple[date, Side, CommitmentStatus], int] = {}
    for row in session.connection().execute(query):
        if row.number > asked.a_day:
            crowded[row.due_on, row.side, row.status] = row.number - asked.a_day
        yield _entry(row, today)
    for (day, side, status), more in crowded.items():
        key = DONE if status is CommitmentStatus.DONE else _kind(side).value
        asked.beyond[day, key] = asked.beyond.get((day, key), 0) + more


def late_promises(
    session: Session, today: date, only: CalendarFilter, most: int
) -> tuple[tuple[CalendarEntry, ...], int]:
    """The open promises whose day has passed, the latest first, and how many there are."""
    late = [_PROMISE.c.status == CommitmentStatus.OPEN, _PROMISE.c.due_on < today, *_of(only)]
    query = (
        select(*_COLUMNS)
        .join_from(_PROMISE, _CLIENT, _CLIENT.c.id == _PROMISE.c.client_id)
        .outerjoin(_PERSON, _PERSON.c.id == _PROMISE.c.person_id)
        .where(*late)
        .order_by(_PROMISE.c.due_on, _PROMISE.c.id)
        .limit(most)
    )
    connection = session.connection()
    found = tuple(_entry(row, today) for row in connection.execute(query))
    if len(found) < most:
        return found, len(found)
    return found, connection.scalar(select(func.count()).select_from(_PROMISE).where(*late)) or 0


def _of(only: CalendarFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [_PROMISE.c.deleted_at.is_(None), _PROMISE.c.client_id.is_not(None)]
    if only.client_id:
        conditions.append(_PROMISE.c.client_id == only.client_id)
    if only.person_id:
        conditions.append(_PROMISE.c.person_id == only.person_id)
    return conditions


def _kind(side: Side) -> EntryKind:
    return EntryKind.OURS if side is Side.OURS else EntryKind.THEIRS


def _entry(row: Row[*tuple[Any, ...]], today: date) -> CalendarEntry:
    is_done = row.status is CommitmentStatus.DONE
    return CalendarEntry(
        kind=_kind(row.side),
        day=row.due_on,
        until=row.due_on,
        title=row.what,
        record_kind="commitment",
        record_id=row.id,
        client_id=row.client_id,
        client=short_client(row.name, row.short_name),
        client_name=row.name,
        detail=row.person or "",
        is_done=is_done,
        days_late=0 if is_done else max(0, (today - row.due_on).days),
    )
