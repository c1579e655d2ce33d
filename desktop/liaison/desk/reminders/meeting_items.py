"""Calls and meetings to be reminded of: those of today and tomorrow, and those ahead whose own alarm says so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.dated import meetings
from liaison.desk.occurrences import ensure_expanded
from liaison.desk.sheets import PlannedCall, next_calls
from liaison.desk.views.dated import DatedItem

from .alarms import alarms_of
from .views import Reminder, ReminderKind, Wishes

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
        others = _others(session, desk, today) if wishes.alarms else []
        ids = [call.ref.meeting_id for call in timed if call.ref.meeting_id] + [one.record_id for one in others]
        alarms = alarms_of(session, ids) if wishes.alarms else {}
    seen = set()
    for call in timed:
        found = _of_call(call, alarms, wishes)
        if found is not None:
            seen.add(found.key)
            yield found
    for item in others:
        if item.record_id in alarms:
            reminder = _of_item(item, alarms[item.record_id])
            if reminder.key not in seen:
                yield reminder


def _others(session: Session, desk: Desk, today: date) -> list[DatedItem]:
    now = desk.now()
    found = []
    for item in meetings(session, desk, today, today + _AHEAD):
        if item.starts_at is not None and item.starts_at > now and not item.is_cancelled:
            found.append(item)
        if len(found) >= _MOST:
            break
    return found


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


def _of_item(item: DatedItem, minutes: tuple[int, ...]) -> Reminder:
    """A meeting by its own alarms: one ahead, or one without a client."""
    assert item.starts_at is not None, "only timed ones are asked for"
    day = item.day.isoformat()
    briefing = {"client": item.client_id or "", "meeting": item.record_id, "day": day}
    if item.occurrence:
        briefing["occurrence"] = item.occurrence
    return Reminder(
        key=_key(item.record_id, item.starts_at),
        kind=ReminderKind.CALL if item.client_id else ReminderKind.MEETING,
        title=item.title,
        client=item.client or "",
        day=item.day,
        record_kind="meeting",
        record_id=item.record_id,
        moments=_moments(item.starts_at, minutes),
        begins=item.starts_at,
        ends=max(item.ends_at or item.starts_at, item.starts_at + timedelta(minutes=1)),
        starts_at=item.starts_at,
        page="briefing" if item.client_id else "calendar",
        args=briefing if item.client_id else {"view": "week", "day": day},
    )


def _moments(starts_at: datetime, minutes: tuple[int, ...]) -> tuple[datetime, ...]:
    return tuple(sorted(starts_at - timedelta(minutes=one) for one in minutes))


def _key(meeting_id: str, starts_at: datetime) -> str:
    """One time that a meeting takes place; moved to another time it is another one."""
    return f"meeting|{meeting_id}|{starts_at.isoformat()}"
