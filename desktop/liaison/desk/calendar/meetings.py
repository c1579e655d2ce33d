"""The meetings of the calendar, from the times they were worked out to take place."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import Any, Final, TypeVarTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Row,
    Select,
    String,
    Subquery,
    TableValuedAlias,
    bindparam,
    column,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.dated import short_client
from liaison.model.client import Client
from liaison.model.meeting import Invitee, Meeting, Occurrence
from liaison.model.values import MeetingStatus
from liaison.store.rows import table_of

from .views import Asked, CalendarEntry, CalendarFilter, EntryKind

#: A timed meeting is looked for so long after it began.
_LONGEST: Final = timedelta(days=31)
#: And one of whole days.
_LONGEST_DAYS: Final = timedelta(days=366)
#: Up to so many are read at once; where there are more, each day is read by itself.
_AT_ONCE: Final = 400

_Ts = TypeVarTuple("_Ts")
_TIME, _MEETING, _CLIENT = table_of(Occurrence), table_of(Meeting), table_of(Client)
_WHOLE_DAYS, _BEGUN_BEFORE, _BEGUN_THEN, _THAT = "whole days", "begun before", "begun then", "that"
#: What takes place on some days, in parts that an index answers each; and one time by its name.
_PARTS: Final[Mapping[str, ColumnElement[bool]]] = {
    _WHOLE_DAYS: _TIME.c.starts_on.between(bindparam("year_before"), bindparam("end"))
    & or_(_TIME.c.ends_on > bindparam("start"), _TIME.c.starts_on >= bindparam("start")),
    _BEGUN_BEFORE: (_TIME.c.starts_at >= bindparam("before"))
    & (_TIME.c.starts_at < bindparam("first"))
    & (_TIME.c.ends_at > bindparam("first")),
    _BEGUN_THEN: (_TIME.c.starts_at >= bindparam("first")) & (_TIME.c.starts_at < bindparam("last")),
    _THAT: (_TIME.c.meeting_id == bindparam("meeting_id")) & (_TIME.c.recurrence_id == bindparam("occurrence")),
}


def meetings(session: Session, desk: Desk, asked: Asked) -> Iterator[CalendarEntry]:
    """Each time that a meeting takes place; of a crowded day the first ones."""
    connection = session.connection()
    days = _Days.of(desk, asked, asked.start, asked.end)
    rows = [row for part in (_WHOLE_DAYS, _BEGUN_BEFORE) for row in days.found(connection, part, _AT_ONCE)]
    every = _EveryDay.of(connection, desk, asked)
    numbers = every.numbers(connection)
    if sum(numbers.values()) <= _AT_ONCE:
        timed: Sequence[Row[*tuple[Any, ...]]] = days.found(connection, _BEGUN_THEN, _AT_ONCE)
    else:
        timed = every.firsts(connection)
        more = {day: number - asked.a_day for day, number in numbers.items() if number > asked.a_day}
        asked.beyond.update({(day, EntryKind.MEETING.value): number for day, number in more.items()})
    seen: set[tuple[str, str]] = set()
    for row in (*rows, *timed):
        if (row.meeting_id, row.recurrence_id) not in seen:
            seen.add((row.meeting_id, row.recurrence_id))
            yield _entry(row, desk)


@dataclass(frozen=True, slots=True)
class _EveryDay:
    """Many days, each read by itself in one statement for all."""

    days: tuple[date, ...]
    of_whom: dict[str, bool]
    values: dict[str, Any]

    @classmethod
    def of(cls, connection: Connection, desk: Desk, asked: Asked) -> _EveryDay:
        days = tuple(asked.start + timedelta(days=number) for number in range((asked.end - asked.start).days + 1))
        edges = [_begins(desk, day) for day in (*days, asked.end + timedelta(days=1))]
        stamp = _TIME.c.starts_at.type.bind_processor(connection.dialect) or str
        stamps = [stamp(edge) for edge in edges]
        values = {"client_id": asked.only.client_id, "person_id": asked.only.person_id, "most": asked.a_day}
        values["spans"] = json.dumps(list(pairwise(stamps)))
        of_whom = {"of_client": bool(asked.only.client_id), "of_person": bool(asked.only.person_id)}
        return cls(days, of_whom, values)

    def numbers(self, connection: Connection) -> dict[date, int]:
        """How many times begin on each."""
        rows = connection.execute(_numbers(**self.of_whom), self.values)
        return {self.days[row.key]: row.number for row in rows}

    def firsts(self, connection: Connection) -> Sequence[Row[*tuple[Any, ...]]]:
        """The first times of each."""
        return connection.execute(_firsts(**self.of_whom), self.values).all()


def _begins(desk: Desk, day: date) -> datetime:
    return datetime.combine(day, time(), desk.zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class _Days:
    """Some days as statements are told of them, and whose meetings are wanted."""

    only: CalendarFilter
    values: dict[str, Any]

    @classmethod
    def of(cls, desk: Desk, asked: Asked, start: date, end: date) -> _Days:
        first, last = _begins(desk, start), _begins(desk, end + timedelta(days=1))
        values = {
            "start": start,
            "end": end,
            "first": first,
            "last": last,
            "before": first - _LONGEST,
            "year_before": start - _LONGEST_DAYS,
            "client_id": asked.only.client_id,
            "person_id": asked.only.person_id,
        }
        return cls(asked.only, values)

    def found(self, connection: Connection, part: str, most: int) -> list[Row[*tuple[Any, ...]]]:
        query = _query(part, of_client=bool(self.only.client_id), of_person=bool(self.only.person_id))
        return list(connection.execute(query, {**self.values, "most": most}))


def one_meeting(session: Session, desk: Desk, meeting_id: str, occurrence: str) -> CalendarEntry | None:
    """One time that a meeting takes place, as it stands now."""
    query = _query(_THAT, of_client=False, of_person=False)
    values = {"meeting_id": meeting_id, "occurrence": occurrence, "most": 1}
    row = session.connection().execute(query, values).first()
    return None if row is None else _entry(row, desk)


@cache
def _query(part: str, *, of_client: bool, of_person: bool) -> Select[*tuple[Any, ...]]:
    """The times are found first, on their own index, and only then what they are times of."""
    times = _only(select(_TIME), _TIME, of_client=of_client, of_person=of_person).where(_PARTS[part])
    found = times.order_by(_TIME.c.starts_at, _TIME.c.ends_at).limit(bindparam("most")).subquery()
    return _of_meetings(found)


def _of_meetings(found: Subquery) -> Select[*tuple[Any, ...]]:
    columns = found.c
    return (
        select(
            columns.meeting_id,
            columns.recurrence_id,
            columns.starts_at,
            columns.ends_at,
            columns.starts_on,
            columns.ends_on,
            columns.title,
            columns.location,
            columns.status,
            _MEETING.c.title.label("series"),
            _MEETING.c.location.label("place"),
            _MEETING.c.client_id,
            _MEETING.c.recurrence,
            _MEETING.c.repeats,
            _CLIENT.c.name,
            _CLIENT.c.short_name,
        )
        .join_from(found, _MEETING, _MEETING.c.id == columns.meeting_id)
        .outerjoin(_CLIENT, _CLIENT.c.id == _MEETING.c.client_id)
        .where(_MEETING.c.deleted_at.is_(None))
    )


@cache
def _firsts(*, of_client: bool, of_person: bool) -> Select[*tuple[Any, ...]]:
    """The first times of each of some days, which are handed in."""
    span, of_day = _spans(), _TIME.alias("of_day")
    times = (
        _only(select(of_day.c.id), of_day, of_client=of_client, of_person=of_person)
        .where(_begun(of_day, span))
        .order_by(of_day.c.starts_at, of_day.c.ends_at)
        .limit(bindparam("most"))
        .correlate(span)
    )
    return _of_meetings(select(_TIME).join_from(span, _TIME, _TIME.c.id.in_(times)).subquery())


@cache
def _numbers(*, of_client: bool, of_person: bool) -> Select[*tuple[Any, ...]]:
    """How many times begin on each of some days; nothing of a meeting in the trash takes place."""
    span = _spans()
    times = _only(select(func.count()).select_from(_TIME), _TIME, of_client=of_client, of_person=of_person)
    number = times.where(_begun(_TIME, span)).correlate(span).scalar_subquery()
    return select(span.c.key, number.label("number"))


def _spans() -> TableValuedAlias:
    """Days as pairs of instants, as the database keeps these."""
    spans = func.json_each(bindparam("spans", type_=String)).table_valued(
        column("key", Integer), column("value", String)
    )
    return spans.alias("span")


def _begun(times: FromClause, span: TableValuedAlias) -> ColumnElement[bool]:
    first, last = (func.json_extract(span.c.value, literal_column(f"'$[{place}]'")) for place in (0, 1))
    return (times.c.starts_at >= first) & (times.c.starts_at < last)


def _only(query: Select[*_Ts], times: FromClause, *, of_client: bool, of_person: bool) -> Select[*_Ts]:
    if of_client or of_person:
        query = query.join(_MEETING, _MEETING.c.id == times.c.meeting_id)
    if of_client:
        query = query.where(_MEETING.c.client_id == bindparam("client_id"))
    if of_person:
        theirs = Invitee.person_id == bindparam("person_id")
        query = query.where(_MEETING.c.id.in_(select(Invitee.meeting_id).where(theirs, Invitee.deleted_at.is_(None))))
    return query


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
        detail=(row.place if row.location is None else row.location) or "",
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
