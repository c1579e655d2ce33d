"""Which calls a day holds, and for which call the sheet of a client is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from liaison.desk.briefing.brief import client_row
from liaison.desk.briefing.calls import Call, read_call
from liaison.desk.briefing.moment import IDS, Moment
from liaison.desk.context import Desk
from liaison.desk.dated import meetings
from liaison.desk.occurrences import ensure_expanded
from liaison.desk.views.dated import DatedItem
from liaison.desk.views.sheet import CallRef, PlannedCall
from liaison.model.client import Client
from liaison.model.errors import NotFoundError
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.words import tr
from liaison.store.rows import table_of


def next_calls(desk: Desk, day: date | None = None) -> tuple[PlannedCall, ...]:
    """The calls of a day with clients, in the order in which they begin; those that last all day stand last."""
    on = day or desk.today()
    ensure_expanded(desk, on, on)
    with desk.record.reading() as session:
        found = [item for item in meetings(session, desk, on, on, unfiled=False) if not item.is_cancelled]
        repeating = _repeating(session, (item.record_id for item in found))
    found.sort(key=lambda item: (item.starts_at is None, item.starts_at or desk.now(), item.title, item.record_id))
    return tuple(_planned(item, desk, repeating) for item in found)


def _planned(item: DatedItem, desk: Desk, repeating: frozenset[str]) -> PlannedCall:
    assert item.client_id is not None, "only filed meetings were asked for"
    end = item.ends_at or item.starts_at
    occurrence = item.occurrence if item.record_id in repeating else None
    return PlannedCall(
        ref=CallRef(item.client_id, item.record_id, occurrence, item.day),
        title=item.title,
        client=item.client or "",
        starts_at=item.starts_at,
        ends_at=item.ends_at,
        is_over=end is not None and end <= desk.now(),
    )


def _repeating(session: Session, meeting_ids: Iterable[str]) -> frozenset[str]:
    """Those of some meetings that take place more than once: only their times need a name."""
    rows = session.connection().execute(_repeating_query(), {"ids": sorted(set(meeting_ids))})
    return frozenset(row.id for row in rows)


@cache
def _repeating_query() -> Select[Any]:
    meeting = table_of(Meeting)
    return select(meeting.c.id).where(
        meeting.c.id.in_(IDS), or_(meeting.c.repeats.is_(True), meeting.c.recurrence.is_not(None))
    )


def call_of(desk: Desk, client_id: str) -> CallRef:
    """The call of a client that runs now or comes next, else the preparation of today.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    with desk.record.reading() as session:
        moment = moment_of(session, desk, client_id, desk.today())
        if client_row(moment) is None:
            raise _no_such_client()
        found = read_call(moment, None, is_now=True)
        return _ref(session, desk, client_id, found, desk.today())


def call_at(
    desk: Desk, client_id: str, meeting_id: str, occurrence: str | None = None, day: date | None = None
) -> CallRef:
    """The call of one meeting: that time of it, else the first from ``day`` or today on, else the last there was.

    A meeting that is gone leaves the preparation of the day.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    start = day or desk.today()
    if day is not None:
        ensure_expanded(desk, day, day)
    with desk.record.reading() as session:
        refuse_unknown(session, client_id)
        moment = moment_of(session, desk, client_id, start)
        wanted = normal(session, CallRef(client_id, meeting_id, occurrence, start)).occurrence
        found = read_call(moment, meeting_id, is_now=False, occurrence=wanted)
        if found is None and wanted is None and (last := _last(session, meeting_id)) is not None:
            found = read_call(moment, meeting_id, is_now=False, occurrence=last)
        return _ref(session, desk, client_id, found, start)


def _last(session: Session, meeting_id: str) -> str | None:
    starts = func.coalesce(Occurrence.starts_at, Occurrence.starts_on)
    query = select(Occurrence.recurrence_id).where(Occurrence.meeting_id == meeting_id).order_by(starts.desc()).limit(1)
    return session.scalar(query)


def moment_of(session: Session, desk: Desk, client_id: str, day: date) -> Moment:
    """One client as of a day, in a session that reads."""
    return Moment(session.connection(), client_id, day, desk.now(), ZoneInfo(desk.zone_name), is_held=True)


def _ref(session: Session, desk: Desk, client_id: str, call: Call | None, day: date) -> CallRef:
    if call is None:
        return CallRef(client_id, None, None, day)
    on = day_of(call.meeting.starts_at, call.meeting.starts_on, desk) or day
    return normal(session, CallRef(client_id, call.meeting.source.id, call.occurrence, on))


def day_of(starts_at: datetime | None, starts_on: date | None, desk: Desk) -> date | None:
    """The day on which a call begins, on the wall of the reader."""
    return starts_at.astimezone(desk.zone).date() if starts_at is not None else starts_on


def normal(session: Session, call: CallRef) -> CallRef:
    """The call as it is kept: one time of a meeting that takes place once goes without a name, so that it can move."""
    if call.meeting_id is None or call.occurrence is None or _repeating(session, [call.meeting_id]):
        return call
    return replace(call, occurrence=None)


def refuse_unknown(session: Session, client_id: str) -> Client:
    """The client, which must be there.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    client = session.get(Client, client_id)
    if client is None or client.deleted_at is not None:
        raise _no_such_client()
    return client


def _no_such_client() -> NotFoundError:
    return NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
