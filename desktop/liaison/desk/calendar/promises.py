"""The promises of the calendar on the days they are due, and those that are late."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    String,
    bindparam,
    column,
    func,
    literal_column,
    select,
)
from sqlalchemy.orm import Session

from liaison.model.commitment import Commitment
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus, Side
from liaison.store.rows import table_of

from .entries import CLIENT, NAMES, client_entry
from .views import DONE, Asked, CalendarEntry, CalendarFilter, EntryKind

_PROMISE, _PERSON = table_of(Commitment), table_of(Person)
_COLUMNS: Final = (
    _PROMISE.c.id, _PROMISE.c.side, _PROMISE.c.what, _PROMISE.c.due_on, _PROMISE.c.status,
    _PERSON.c.name.label("person"), *NAMES,
)  # fmt: skip
#: Up to so many promises in the trash are counted by looking at each.
_FEW_IN_TRASH: Final = 1_000


def promises(session: Session, today: date, asked: Asked) -> Iterator[CalendarEntry]:
    """Promises due on the days asked for, open and done ones; of a crowded day the first ones.

    What was dropped is not shown: nobody waits for it.
    """
    connection = session.connection()
    if asked.only == CalendarFilter():
        rows: Sequence[Row[*tuple[Any, ...]]] = [
            *_first(connection, asked, [CommitmentStatus.OPEN]),
            *_first_done(connection, asked),
        ]
    else:
        rows = _first(connection, asked, [CommitmentStatus.OPEN, CommitmentStatus.DONE])
    return (_entry(row, today) for row in rows)


def _first(connection: Connection, asked: Asked, statuses: list[CommitmentStatus]) -> Sequence[Row[*tuple[Any, ...]]]:
    """The first ones of each day, side and state by their words, and how many there are beyond."""
    query = _first_query(of_client=bool(asked.only.client_id), of_person=bool(asked.only.person_id))
    rows = connection.execute(query, _told(asked) | {"statuses": statuses, "most": asked.a_day}).all()
    crowded = {(row.due_on, row.side, row.status): row.number - asked.a_day for row in rows if row.number > asked.a_day}
    for (day, side, status), more in crowded.items():
        key = DONE if status is CommitmentStatus.DONE else _kind(side).value
        asked.beyond[day, key] = asked.beyond.get((day, key), 0) + more
    return rows


def _first_done(connection: Connection, asked: Asked) -> Sequence[Row[*tuple[Any, ...]]]:
    """The first done ones of each day as they were recorded, and how many there are beyond.

    A year of a large agency has ten thousands of them: only those that are shown are looked at, the others are counted
    where an index has their days.
    """
    numbers = _numbers_done(connection, asked)
    if not numbers:
        return ()
    days = json.dumps([day.isoformat() for day in numbers])
    for day, number in numbers.items():
        if number > asked.a_day:
            asked.beyond[day, DONE] = number - asked.a_day
    return connection.execute(_first_done_query(), {"days": days, "most": asked.a_day}).all()


def _numbers_done(connection: Connection, asked: Asked) -> dict[date, int]:
    """How many are done on each day. What is in the trash or has no client is taken off what the index counts."""
    told = _told(asked)
    trashed = connection.execute(_trashed_query(), {"most": _FEW_IN_TRASH}).all()
    if len(trashed) == _FEW_IN_TRASH:
        rows = connection.execute(_number_done_query(exact=True), told)
        return {row.due_on: row.number for row in rows}
    numbers = {row.due_on: row.number for row in connection.execute(_number_done_query(exact=False), told)}
    off = [row.due_on for row in trashed if row.status is CommitmentStatus.DONE]
    off += connection.scalars(_clientless_query(), told)
    for day in off:
        if day in numbers:
            numbers[day] -= 1
    return {day: number for day, number in numbers.items() if number > 0}


def late_promises(
    session: Session, today: date, only: CalendarFilter, most: int
) -> tuple[tuple[CalendarEntry, ...], int]:
    """The open promises whose day has passed, the latest first, and how many there are."""
    of = {"of_client": bool(only.client_id), "of_person": bool(only.person_id)}
    told = {"today": today, "most": most, "client_id": only.client_id, "person_id": only.person_id}
    connection = session.connection()
    found = tuple(_entry(row, today) for row in connection.execute(_late_query(**of), told))
    if len(found) < most:
        return found, len(found)
    return found, connection.scalar(_late_number_query(**of), told) or 0


def _told(asked: Asked) -> dict[str, Any]:
    only = asked.only
    return {"start": asked.start, "end": asked.end, "client_id": only.client_id, "person_id": only.person_id}


@cache
def _first_query(*, of_client: bool, of_person: bool) -> Select[*tuple[Any, ...]]:
    groups = (_PROMISE.c.due_on, _PROMISE.c.side, _PROMISE.c.status)
    numbered = (
        select(
            _PROMISE.c.id,
            func.row_number().over(partition_by=groups, order_by=(_PROMISE.c.what, _PROMISE.c.id)).label("place"),
            func.count().over(partition_by=groups).label("number"),
        )
        .where(
            _PROMISE.c.status.in_(bindparam("statuses", expanding=True)),
            _in_days(),
            *_of(of_client=of_client, of_person=of_person),
        )
        .subquery()
    )
    return (
        select(*_COLUMNS, numbered.c.number)
        .join_from(numbered, _PROMISE, _PROMISE.c.id == numbered.c.id)
        .join(CLIENT, CLIENT.c.id == _PROMISE.c.client_id)
        .outerjoin(_PERSON, _PERSON.c.id == _PROMISE.c.person_id)
        .where(numbered.c.place <= bindparam("most"))
    )


@cache
def _first_done_query() -> Select[*tuple[Any, ...]]:
    """The days are handed in, and each asks for its own."""
    day = func.json_each(bindparam("days", type_=String)).table_valued(column("value", String)).alias("day")
    of_day = _PROMISE.alias("of_day")
    firsts = (
        select(of_day.c.id)
        .where(
            of_day.c.status == CommitmentStatus.DONE,
            of_day.c.due_on == day.c.value,
            of_day.c.deleted_at.is_(None),
            of_day.c.client_id.is_not(None),
        )
        .order_by(literal_column("of_day.rowid"))
        .limit(bindparam("most"))
        .correlate(day)
    )
    return (
        select(*_COLUMNS)
        .join_from(day, _PROMISE, _PROMISE.c.id.in_(firsts))
        .join(CLIENT, CLIENT.c.id == _PROMISE.c.client_id)
        .outerjoin(_PERSON, _PERSON.c.id == _PROMISE.c.person_id)
    )


@cache
def _number_done_query(*, exact: bool) -> Select[*tuple[Any, ...]]:
    query = (
        select(_PROMISE.c.due_on, func.count().label("number"))
        .where(_PROMISE.c.status == CommitmentStatus.DONE, _in_days())
        .group_by(_PROMISE.c.due_on)
        .order_by(_PROMISE.c.due_on)
    )
    return query.where(*_of(of_client=False, of_person=False)) if exact else query


@cache
def _trashed_query() -> Select[*tuple[Any, ...]]:
    return (
        select(_PROMISE.c.due_on, _PROMISE.c.status)
        .where(_PROMISE.c.deleted_at.is_not(None), _PROMISE.c.client_id.is_not(None))
        .limit(bindparam("most"))
    )


@cache
def _clientless_query() -> Select[*tuple[Any, ...]]:
    return select(_PROMISE.c.due_on).where(
        _PROMISE.c.client_id.is_(None), _PROMISE.c.status == CommitmentStatus.DONE, _in_days()
    )


@cache
def _late_query(*, of_client: bool, of_person: bool) -> Select[*tuple[Any, ...]]:
    return (
        select(*_COLUMNS)
        .join_from(_PROMISE, CLIENT, CLIENT.c.id == _PROMISE.c.client_id)
        .outerjoin(_PERSON, _PERSON.c.id == _PROMISE.c.person_id)
        .where(*_late(of_client=of_client, of_person=of_person))
        .order_by(_PROMISE.c.due_on, _PROMISE.c.id)
        .limit(bindparam("most"))
    )


@cache
def _late_number_query(*, of_client: bool, of_person: bool) -> Select[int]:
    return select(func.count()).select_from(_PROMISE).where(*_late(of_client=of_client, of_person=of_person))


def _late(*, of_client: bool, of_person: bool) -> list[ColumnElement[bool]]:
    is_late = [_PROMISE.c.status == CommitmentStatus.OPEN, _PROMISE.c.due_on < bindparam("today")]
    return [*is_late, *_of(of_client=of_client, of_person=of_person)]


def _in_days() -> ColumnElement[bool]:
    return _PROMISE.c.due_on.between(bindparam("start"), bindparam("end"))


def _of(*, of_client: bool, of_person: bool) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [_PROMISE.c.deleted_at.is_(None), _PROMISE.c.client_id.is_not(None)]
    if of_client:
        conditions.append(_PROMISE.c.client_id == bindparam("client_id"))
    if of_person:
        conditions.append(_PROMISE.c.person_id == bindparam("person_id"))
    return conditions


def _kind(side: Side) -> EntryKind:
    return EntryKind.OURS if side is Side.OURS else EntryKind.THEIRS


def _entry(row: Row[*tuple[Any, ...]], today: date) -> CalendarEntry:
    is_done = row.status is CommitmentStatus.DONE
    return client_entry(
        row,
        _kind(row.side),
        (row.due_on, row.due_on),
        row.what,
        ("commitment", row.id),
        detail=row.person or "",
        is_done=is_done,
        days_late=0 if is_done else max(0, (today - row.due_on).days),
    )
