"""Calls and meetings to be reminded of: those of today and tomorrow, and those ahead whose own alarm says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.occurrences import ensure_expanded
from liaison.desk.sheets import PlannedCall, next_calls
from liaison.desk.views.reminding import Reminder, ReminderKind, Wishes
from liaison.model.client import Client
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.values import MeetingStatus

from .alarms import MARK, alarms_of

#: How long a call without an end is taken to last.
_USUAL: Final = timedelta(minutes=30)
#: Meetings so far ahead are asked for their own alarms.
_AHEAD: Final = timedelta(days=8)
_MOST: Final = 300


def meeting_items(desk: Desk, wishes: Wishes) -> Iterator[Reminder]:
    """What takes place at a time."""
    today = desk.today()
    calls = [call for day in (today, today + timedelta(days=1)) for call in next_calls(desk, day)]
    timed = [call for call in calls if call.starts_at is not None and not call.is_over]
    ensure_expanded(desk, today, today + _AHEAD)
    with desk.record.reading() as session:
        others = _with_alarms(session, desk) if wishes.alarms else ()
        ids = [call.ref.meeting_id for call in timed if call.ref.meeting_id] + [one.meeting_id for one in others]
        alarms = alarms_of(session, ids) if wishes.alarms else {}
    seen = set()
    for call in timed:
        found = _of_call(call, alarms, wishes)
        if found is not None:
            seen.add(found.key)
            yield found
    for row in others:
        if row.meeting_id in alarms:
            reminder = _of_row(row, alarms[row.meeting_id], desk)
            if reminder.key not in seen:
                yield reminder


def _with_alarms(session: Session, desk: Desk) -> Sequence[Any]:
    """Times ahead of meetings that came with an alarm, with a client or without."""
    now = desk.now()
    query = (
        select(
            Occurrence.meeting_id,
            Occurrence.recurrence_id,
            Occurrence.starts_at,
            Occurrence.ends_at,
            func.coalesce(Occurrence.title, Meeting.title).label("title"),
            Meeting.client_id,
            Meeting.repeats,
            Client.name,
        )
        .join(Meeting, Meeting.id == Occurrence.meeting_id)
        .outerjoin(Client, Client.id == Meeting.client_id)
        .where(
            Occurrence.starts_at > now,
            Occurrence.starts_at < now + _AHEAD,
            Occurrence.status != MeetingStatus.CANCELLED,
            Meeting.status != MeetingStatus.CANCELLED,
            Meeting.deleted_at.is_(None),
            Meeting.ics.contains(MARK),
        )
        .order_by(Occurrence.starts_at, Occurrence.meeting_id)
        .limit(_MOST)
    )
    return session.execute(query).all()


def _of_call(call: PlannedCall, alarms: Mapping[str, tuple[int, ...]], wishes: Wishes) -> Reminder | None:
    """A call with a client: at its own alarms where it has some, else so many minutes before."""
    assert call.starts_at is not None, "only timed calls are asked for"
    own = alarms.get(call.ref.meeting_id or "", ())
    minutes = own or ((wishes.minutes,) if wishes.minutes else ())
    if not minutes:
        return None
    args = {"client": call.ref.client_id, "meeting": call.ref.meeting_id or "", "day": call.ref.day.isoformat()}
    if call.ref.occurrence:
        args["occurrence"] = call.ref.occurrence
    return Reminder(
        key=_key(call.ref.meeting_id or "", call.starts_at),
        kind=ReminderKind.CALL,
        title=call.title,
        client=call.client,
        day=call.ref.day,
        record_kind="meeting",
        record_id=call.ref.meeting_id or "",
        moments=_moments(call.starts_at, minutes),
        begins=call.starts_at,
        ends=call.ends_at or call.starts_at + _USUAL,
        starts_at=call.starts_at,
        page="briefing",
        args=args,
    )


def _of_row(row: Any, minutes: tuple[int, ...], desk: Desk) -> Reminder:
    """A meeting by its own alarms: one ahead, or one without a client."""
    day = row.starts_at.astimezone(desk.zone).date()
    briefing = {"client": row.client_id or "", "meeting": row.meeting_id, "day": day.isoformat()}
    if row.repeats:
        briefing["occurrence"] = row.recurrence_id
    return Reminder(
        key=_key(row.meeting_id, row.starts_at),
        kind=ReminderKind.CALL if row.client_id else ReminderKind.MEETING,
        title=row.title,
        client=row.name or "",
        day=day,
        record_kind="meeting",
        record_id=row.meeting_id,
        moments=_moments(row.starts_at, minutes),
        begins=row.starts_at,
        ends=max(row.ends_at or row.starts_at, row.starts_at + timedelta(minutes=1)),
        starts_at=row.starts_at,
        page="briefing" if row.client_id else "calendar",
        args=briefing if row.client_id else {"view": "week", "day": day.isoformat()},
    )


def _moments(starts_at: datetime, minutes: tuple[int, ...]) -> tuple[datetime, ...]:
    return tuple(sorted(starts_at - timedelta(minutes=one) for one in minutes))


def _key(meeting_id: str, starts_at: datetime) -> str:
    """One time that a meeting takes place; moved to another time it is another one."""
    return f"meeting|{meeting_id}|{starts_at.isoformat()}"
