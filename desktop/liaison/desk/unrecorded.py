"""Meetings that are over and of which nothing is recorded: whoever tells of them tells the same."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.desk_items import Setting
from liaison.model.interaction import Interaction
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.values import InteractionStatus, MeetingStatus
from liaison.model.words import clock_time, tr, week_day

from .context import Desk
from .drafts import read_draft
from .names import short_id
from .views.call import CALL_DRAFT, call_state

#: What begins the keys of the settings that say that there is nothing to record of a time.
DISMISSED: Final = "nothing_to_record/"
_AT_ONCE: Final = 500
_MONDAY: Final = 0


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """A meeting that is over without a record: what it is called, when it was, how it is told, and what records it."""

    meeting_id: str
    occurrence: str
    client_id: str
    title: str
    starts_at: datetime
    sentence: str
    fix: str


def last_days(today: date) -> date:
    """Since when one is asked about what is not recorded: the working day before; on a Monday the Friday."""
    return today - timedelta(days=3 if today.weekday() == _MONDAY else 1)


def unrecorded(desk: Desk, client_id: str) -> tuple[Unrecorded, ...]:
    """The meetings with a client since the working day before that are over and neither recorded nor dismissed.

    The call that goes on is not over, whatever its time.
    """
    draft = read_draft(desk, CALL_DRAFT)
    running = call_state(draft.text, draft.cursor, draft.state) if draft is not None else None
    going = running.meeting_id if running is not None else None
    with desk.record.reading() as session:
        rows = waiting(session, desk, last_days(desk.today()), client_id)
    return tuple(_of(desk, row) for row in rows if row.meeting_id != going)


def waiting(
    session: Session, desk: Desk, since: date, client_id: str | None = None, *, until: date | None = None
) -> list[Any]:
    """The rows of timed meetings since a day that are over, neither recorded nor dismissed; oldest first.

    With a client only those with it, ``until`` a day only those that begin by then.
    """
    query = _over(desk, since, client_id)
    if until is not None:
        end = datetime.combine(until + timedelta(days=1), time(), desk.zone).astimezone(UTC)
        query = query.where(Occurrence.starts_at < end)
    rows = session.execute(query).all()
    recorded = told(session, {row.meeting_id for row in rows})
    held = held_once(session, {row.meeting_id for row in rows if not (row.repeats or row.recurrence)})
    return [row for row in rows if (row.meeting_id, row.recurrence_id) not in recorded and row.meeting_id not in held]


def _of(desk: Desk, row: Any) -> Unrecorded:
    title = row.own_title or row.title or tr("a meeting")
    day = row.starts_at.astimezone(desk.zone).date()
    time_of_day = clock_time(row.starts_at, desk.zone)
    when = tr("today at {time}", time=time_of_day)
    if day != desk.today():
        when = f"{week_day(day, desk.today())} {time_of_day}"
    sentence = tr("“{title}”, {when}: over, nothing written down yet", title=title, when=when)
    fix = f'liaison proposals {short_id(row.meeting_id)} record --text "..."'
    return Unrecorded(row.meeting_id, row.recurrence_id, row.client_id, title, row.starts_at, sentence, fix)


def _over(desk: Desk, since: date, client_id: str | None = None) -> Select[*tuple[Any, ...]]:
    """The timed meetings since a day that are over, with a client, or with that client; oldest first."""
    begin = datetime.combine(since, time(), desk.zone).astimezone(UTC)
    return (
        select(
            Occurrence.meeting_id,
            Occurrence.recurrence_id,
            Occurrence.title.label("own_title"),
            Occurrence.starts_at,
            Occurrence.ends_at,
            Meeting.title,
            Meeting.client_id,
            Meeting.repeats,
            Meeting.recurrence,
            Client.name.label("client"),
        )
        .join(Meeting, Meeting.id == Occurrence.meeting_id)
        .join(Client, Client.id == Meeting.client_id)
        .where(
            Occurrence.starts_at >= begin,
            or_(Occurrence.ends_at <= desk.now(), Occurrence.ends_at.is_(None)),
            Occurrence.starts_at <= desk.now(),
            Occurrence.status != MeetingStatus.CANCELLED,
            Meeting.status != MeetingStatus.CANCELLED,
            Meeting.deleted_at.is_(None),
            Client.deleted_at.is_(None),
            *((Meeting.client_id == client_id,) if client_id is not None else ()),
        )
        .order_by(Occurrence.starts_at, Occurrence.meeting_id)
    )


def told(session: Session, meeting_ids: set[str]) -> set[tuple[str, str]]:
    """The occurrences that are recorded or dismissed."""
    found: set[tuple[str, str]] = set()
    wanted = sorted(meeting_ids)
    for at in range(0, len(wanted), _AT_ONCE):
        rows = session.execute(
            select(Interaction.meeting_id, Interaction.occurrence).where(
                Interaction.meeting_id.in_(wanted[at : at + _AT_ONCE]), Interaction.deleted_at.is_(None)
            )
        )
        found |= {(meeting_id, occurrence or "") for meeting_id, occurrence in rows if meeting_id}
    keys = session.scalars(select(Setting.key).where(Setting.key.startswith(DISMISSED), Setting.deleted_at.is_(None)))
    for key in keys:
        _, meeting_id, recurrence_id = key.split("/", 2)
        found.add((meeting_id, recurrence_id))
    return found


def held_once(session: Session, meeting_ids: set[str]) -> set[str]:
    """Of meetings that do not repeat those that are recorded as held, whatever their time is by now."""
    found: set[str] = set()
    wanted = sorted(meeting_ids)
    for at in range(0, len(wanted), _AT_ONCE):
        rows = session.scalars(
            select(Interaction.meeting_id).where(
                Interaction.meeting_id.in_(wanted[at : at + _AT_ONCE]),
                Interaction.status == InteractionStatus.HELD,
                Interaction.deleted_at.is_(None),
            )
        )
        found.update(meeting_id for meeting_id in rows if meeting_id)
    return found
