"""The meetings of the calendar, from the times they were worked out to take place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, Select, func, or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.dated import short_client
from liaison.model.client import Client
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.person import Person
from liaison.model.values import MeetingStatus
from liaison.store.rows import table_of

from .views import Asked, CalendarEntry, CalendarFilter, EntryKind

#: A timed meeting is looked for so long after it began.
_LONGEST: Final = timedelta(days=31)
#: Up to so many are read at once; where there are more, each day is read by itself.
_AT_ONCE: Final = 800

_TIME, _MEETING, _CLIENT = table_of(Occurrence), table_of(Meeting), table_of(Client)
_COLUMNS: Final = (
    _TIME.c.meeting_id, _TIME.c.recurrence_id, _TIME.c.starts_at, _TIME.c.ends_at, _TIME.c.starts_on, _TIME.c.ends_on,
    _TIME.c.title, _TIME.c.location, _TIME.c.status, _MEETING.c.title.label("series"),
    _MEETING.c.location.label("place"), _MEETING.c.client_id, _MEETING.c.recurrence, _MEETING.c.repeats,
    _CLIENT.c.name, _CLIENT.c.short_name,
)  # fmt: skip


def meetings(session: Session, desk: Desk, asked: Asked) -> Iterator[CalendarEntry]:
    """Each time that a meeting takes place; of a crowded day the first ones."""
    only, connection = asked.only, session.connection()
    rows: list[Row[*tuple[Any, ...]]] = list(
        connection.execute(_query(only).where(_between(desk, asked.start, asked.end)).limit(_AT_ONCE + 1))
    )
    if len(rows) > _AT_ONCE:
        rows = []
        for days in range((asked.end - asked.start).days + 1):
            rows += _of_day(connection, desk, asked, asked.start + timedelta(days=days))
    seen: set[tuple[str, str]] = set()
    for row in rows:
        if (row.meeting_id, row.recurrence_id) not in seen:
            seen.add((row.meeting_id, row.recurrence_id))
            yield _entry(row, desk)


def _of_day(connection: Connection, desk: Desk, asked: Asked, day: date) -> Sequence[Row[*tuple[Any, ...]]]:
    """The first meetings of a crowded day."""
    on_the_day, most = _between(desk, day, day), asked.a_day
    found = connection.execute(_query(asked.only).where(on_the_day).limit(most + 1)).all()
    if len(found) > most:
        number = connection.scalar(_number(asked.only).where(on_the_day)) or 0
        asked.beyond[day, EntryKind.MEETING.value] = number - most
    return found[:most]


def one_meeting(session: Session, desk: Desk, meeting_id: str, occurrence: str) -> CalendarEntry | None:
    """One time that a meeting takes place, as it stands now."""
    query = _query(CalendarFilter()).where(_TIME.c.meeting_id == meeting_id, _TIME.c.recurrence_id == occurrence)
    row = session.connection().execute(query).first()
    return None if row is None else _entry(row, desk)


def invited(session: Session, meeting_ids: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Who of the other side is invited, by meeting."""
    query = (
        select(Invitee.meeting_id, Person.name)
        .join(Person, Person.id == Invitee.person_id)
        .where(Invitee.meeting_id.in_(meeting_ids), Invitee.deleted_at.is_(None), Person.deleted_at.is_(None))
        .order_by(Person.name)
    )
    found: dict[str, tuple[str, ...]] = {}
    for meeting_id, name in session.connection().execute(query):
        found[meeting_id] = (*found.get(meeting_id, ()), name)
    return found


def _query(only: CalendarFilter) -> Select[*tuple[Any, ...]]:
    query = (
        select(*_COLUMNS)
        .join_from(_TIME, _MEETING, _MEETING.c.id == _TIME.c.meeting_id)
        .outerjoin(_CLIENT, _CLIENT.c.id == _MEETING.c.client_id)
        .where(_MEETING.c.deleted_at.is_(None))
        .order_by(_TIME.c.starts_at, _TIME.c.id)
    )
    return query.where(*_of(only))


def _number(only: CalendarFilter) -> Select[int]:
    """Nothing of a meeting in the trash takes place, so the times alone can be counted."""
    query = select(func.count()).select_from(_TIME)
    if only != CalendarFilter():
        query = query.join(_MEETING, _MEETING.c.id == _TIME.c.meeting_id).where(*_of(only))
    return query


def _of(only: CalendarFilter) -> list[ColumnElement[bool]]:
    conditions = [_MEETING.c.client_id == only.client_id] if only.client_id else []
    if only.person_id:
        invited = select(Invitee.meeting_id).where(Invitee.person_id == only.person_id, Invitee.deleted_at.is_(None))
        conditions.append(_MEETING.c.id.in_(invited))
    return conditions


def _between(desk: Desk, start: date, end: date) -> ColumnElement[bool]:
    first = datetime.combine(start, time(), desk.zone).astimezone(UTC)
    last = datetime.combine(end + timedelta(days=1), time(), desk.zone).astimezone(UTC)
    return or_(
        (_TIME.c.starts_at >= first) & (_TIME.c.starts_at < last),
        _TIME.c.starts_at.between(first - _LONGEST, first) & (_TIME.c.ends_at > first),
        (_TIME.c.starts_on <= end) & (_TIME.c.ends_on > start),
        (_TIME.c.starts_on >= start) & (_TIME.c.starts_on <= end),
    )


def _entry(row: Row[*tuple[Any, ...]], desk: Desk) -> CalendarEntry:
    day, until = _days_of(row, desk)
    ends = row.ends_at or row.starts_at
    cancelled = row.status is MeetingStatus.CANCELLED
    return CalendarEntry(
        kind=EntryKind.MEETING,
        day=day,
        until=until,
        title=row.title or row.series,
        record_kind="meeting",
        record_id=row.meeting_id,
        client_id=row.client_id,
        client=short_client(row.name, row.short_name) if row.name else "",
        client_name=row.name or "",
        detail=row.location or row.place or "",
        starts_at=row.starts_at,
        ends_at=ends,
        is_cancelled=cancelled,
        occurrence=row.recurrence_id,
        repeats=bool(row.repeats or row.recurrence),
    )


def _days_of(row: Row[*tuple[Any, ...]], desk: Desk) -> tuple[date, date]:
    """Its first and its last day on the user's wall; what ends at midnight is not on the day that begins then."""
    if row.starts_at is not None:
        ends = max(row.starts_at, (row.ends_at or row.starts_at) - timedelta(microseconds=1))
        return row.starts_at.astimezone(desk.zone).date(), ends.astimezone(desk.zone).date()
    first: date = row.starts_on
    return first, max(first, (row.ends_on or first) - timedelta(days=1))
