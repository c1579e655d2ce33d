"""Ending a call: everything that came of it in one step that can be undone, and the draft gone with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.capture import CapturedItem, NewNote
from liaison.desk.capture.note import note_in, words_of
from liaison.desk.context import Desk
from liaison.desk.drafts_done import put_away
from liaison.desk.occurrences import ensure_expanded
from liaison.desk.views.call import CALL_DRAFT, KEPT_OF_CALL, call_state
from liaison.model.base import new_id
from liaison.model.client import Client
from liaison.model.desk_items import Draft, Setting
from liaison.model.errors import InputError
from liaison.model.interaction import Interaction
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.values import Changes, InteractionKind, InteractionStatus, MeetingStatus
from liaison.model.words import tr
from liaison.store.rows import table_of

from .occurrence import occurrence_near

_DRAFT: Final = table_of(Draft)
_LASTS: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The next time we talk, to be put into the calendar: tentative, for a whole day where no time is said."""

    day: date
    starts: time | None = None


@dataclass(frozen=True, slots=True)
class CallEnd:
    """What is kept of a call. ``note`` is its text and everything a note says of itself, with when it began.

    ``points`` and ``promises`` were talked about; ``marks`` are seconds from the start for each line of the text.
    """

    note: NewNote
    meeting_id: str | None = None
    occurrence: str | None = None
    points: tuple[str, ...] = ()
    promises: tuple[str, ...] = ()
    marks: tuple[int | None, ...] = ()
    next_meeting: NextMeeting | None = None
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class CallEnded:
    """The interaction, what its lines made, and what was changed."""

    interaction_id: str
    items: tuple[CapturedItem, ...]
    changes: Changes


def end_call(desk: Desk, call: CallEnd) -> CallEnded:
    """Keep a call with all that came of it, and let go of its draft: all of it or nothing.

    What did not take place is kept as such, without minutes, and is no contact. A next meeting that stands in the
    calendar already is not put there again.

    Raises:
        InputError: no client is named.
        NotFoundError: there is no such client, or it is in the trash.
    """
    note = call.note
    if note.client_id is None or note.kind is InteractionKind.NOTE:
        raise InputError(tr("A call is one with a client."), tr("Name the client."))
    if note.status is not InteractionStatus.HELD:
        note = replace(note, minutes=None)
    planned = call.next_meeting
    if planned is not None:
        ensure_expanded(desk, planned.day, planned.day)
    with desk.record.command("end_call") as unit:
        session = unit.session
        taken = note_in(desk, session, note)
        row = taken.row
        _tie(desk, session, row, call)
        _keep_rest(desk, session, row, call, taken.items)
        if planned is not None and taken.client is not None and not _is_there(desk, session, taken.client.id, planned):
            session.add(_meeting(desk, taken.client, planned))
        _put_draft_away(session, row.id)
        unit.words = _words(note, taken.client)
    return CallEnded(row.id, taken.items, unit.changes)


def _put_draft_away(session: Session, interaction_id: str) -> None:
    """Undone, the call comes back as it was typed, and is over: only written up."""
    draft = session.connection().execute(select(_DRAFT).where(_DRAFT.c.key == CALL_DRAFT)).first()
    if draft is None:
        return
    call = call_state(draft.text, draft.cursor, draft.state)
    over = replace(call, is_afterwards=True).as_state() if call is not None else None
    put_away(session, CALL_DRAFT, "end_call", interaction_id, over)


def _words(note: NewNote, client: Client | None) -> str:
    if note.status is InteractionStatus.HELD or client is None:
        return words_of(note, client)
    kind = tr(note.kind.value)
    return tr("Recorded that the {kind} with {client} did not take place", kind=kind, client=client.name)


def _tie(desk: Desk, session: Session, row: Interaction, call: CallEnd) -> None:
    """Say which meeting it was; a meeting that is gone by now is left out rather than refused."""
    meeting = session.get(Meeting, call.meeting_id) if call.meeting_id else None
    if meeting is not None:
        row.meeting_id = meeting.id
        row.occurrence = call.occurrence or occurrence_near(desk, session, meeting.id, row.happened_at)
        row.engagement_id = meeting.engagement_id


def _keep_rest(desk: Desk, session: Session, row: Interaction, call: CallEnd, items: Sequence[CapturedItem]) -> None:
    joined = [item.record_id for item in items if item.joins and item.record_id]
    value: dict[str, Any] = {
        "marks": list(call.marks) if any(call.marks) else [],
        "points": list(call.points),
        "promises": list(call.promises),
        "joined": joined,
        "next_on": call.next_on.isoformat() if call.next_on else None,
    }
    if any(value.values()):
        session.add(Setting(key=f"{KEPT_OF_CALL}{row.id}", value=value))
    if call.points:
        from liaison.desk.sheets.points import said_in  # noqa: PLC0415 - only where there are points

        said_in(session, call.points, row.id, row.happened_at.astimezone(desk.zone).date())


def _is_there(desk: Desk, session: Session, client_id: str, planned: NextMeeting) -> bool:
    """Whether a meeting with the client is known for that day; where a time was said, for that time."""
    begins, ends = (
        datetime.combine(planned.day + timedelta(days=days), planned.starts or time(), desk.zone).astimezone(UTC)
        for days in (0, 1)
    )
    is_then = Occurrence.starts_at == begins
    if planned.starts is None:
        is_then = ((Occurrence.starts_at >= begins) & (Occurrence.starts_at < ends)) | (
            Occurrence.starts_on == planned.day
        )
    query = (
        select(Occurrence.id)
        .join(Meeting, Meeting.id == Occurrence.meeting_id)
        .where(
            Meeting.client_id == client_id,
            Meeting.deleted_at.is_(None),
            Meeting.status != MeetingStatus.CANCELLED,
            Occurrence.status != MeetingStatus.CANCELLED,
            is_then,
        )
        .limit(1)
    )
    return session.scalar(query) is not None


def _meeting(desk: Desk, client: Client, planned: NextMeeting) -> Meeting:
    made = Meeting(
        uid=f"{new_id()}@liaison",
        client_id=client.id,
        filed_by=tr("at the end of a call"),
        title=tr("Talk with {client}", client=client.short_name or client.name),
        status=MeetingStatus.TENTATIVE,
    )
    if planned.starts is None:
        made.starts_on, made.ends_on = planned.day, planned.day + timedelta(days=1)
    else:
        begins = datetime.combine(planned.day, planned.starts, desk.zone).astimezone(UTC)
        made.starts_at, made.ends_at, made.zone = begins, begins + _LASTS, desk.zone_name
    return made
