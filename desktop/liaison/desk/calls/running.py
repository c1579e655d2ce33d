"""The call that goes on: begun, found again after any end of the program, and who may be on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from liaison.desk.briefing.calls import channel_of
from liaison.desk.context import Desk
from liaison.desk.drafts import keep_draft, read_draft
from liaison.desk.interaction_log import LogSheet, log_sheet
from liaison.desk.views.call import CALL_DRAFT, CallState, call_state
from liaison.model.errors import NotFoundError
from liaison.model.meeting import Meeting
from liaison.model.values import ChannelKind, InteractionKind


def running_call(desk: Desk) -> CallState | None:
    """The call that goes on, or None; one whose client is no more is none."""
    draft = read_draft(desk, CALL_DRAFT)
    found = None if draft is None else call_state(draft.text, draft.cursor, draft.state)
    if found is None:
        return None
    try:
        sheet = log_sheet(desk, found.client_id)
    except NotFoundError:
        return None
    return replace(found, client=sheet.client)


def begin_call(desk: Desk, call: CallState, *, keep: Callable[..., None] = keep_draft) -> CallState:
    """Keep that a call has begun before anything is typed; its client's name and who is there are filled in.

    Without anyone named, the point of contact and whoever works here are there. ``keep`` writes the draft, where long
    work writes beside the record (``keep_draft_aside``). Where a call goes on already, as one that was cut off and is
    not shown again yet, it stays as it is and is returned instead.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    going_on = running_call(desk)
    if going_on is not None:
        return going_on
    sheet = log_sheet(desk, call.client_id)
    theirs = _known(call.theirs, [one.id for one in sheet.theirs])
    ours = _known(call.ours, [one.id for one in sheet.ours])
    begun = replace(
        call,
        client=sheet.client,
        title=call.title or sheet.client,
        kind=_kind(desk, call),
        theirs=theirs or tuple(one.id for one in sheet.theirs if one.is_usual)[:1],
        ours=ours or tuple(one.id for one in sheet.ours if one.is_usual),
    )
    keep(desk, CALL_DRAFT, begun.text, client_id=begun.client_id, cursor=begun.cursor, state=begun.as_state())
    return begun


def _kind(desk: Desk, call: CallState) -> str:
    """A meeting in person is no call."""
    if call.meeting_id is None:
        return call.kind
    with desk.record.reading() as session:
        meeting = session.get(Meeting, call.meeting_id)
    is_there = meeting is not None and channel_of(meeting.location) is ChannelKind.IN_PERSON
    return InteractionKind.MEETING.value if is_there else call.kind


def call_people(desk: Desk, client_id: str) -> LogSheet:
    """Who may be on a call with a client.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    return log_sheet(desk, client_id)


def _known(wanted: tuple[str, ...], known: list[str]) -> tuple[str, ...]:
    return tuple(one for one in wanted if one in known)
