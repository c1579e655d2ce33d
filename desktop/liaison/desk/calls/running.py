"""The call that goes on: begun, found again after any end of the program, and who may be on it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from sqlalchemy import select

from liaison.desk.briefing.calls import channel_of
from liaison.desk.context import Desk
from liaison.desk.drafts import DraftView, drop_draft, keep_draft, list_drafts, read_draft
from liaison.desk.interaction_log import LogSheet, log_sheet
from liaison.desk.views.call import CALL_DRAFT, CallState, call_state
from liaison.model.base import new_id
from liaison.model.client import Client
from liaison.model.errors import LiaisonError, NotFoundError
from liaison.model.meeting import Meeting
from liaison.model.values import ChannelKind, InteractionKind

#: Begins the key of the draft of a call that made room for another while its client was in the trash.
_SET_ASIDE: Final = f"{CALL_DRAFT}:"


def running_call(desk: Desk) -> CallState | None:
    """The call that goes on, or None; one whose client is in the trash is none.

    Where none goes on, one that was set aside goes on again once its client is back from the trash.
    """
    draft = read_draft(desk, CALL_DRAFT)
    found = None if draft is None else _going_on(desk, draft)
    if found is not None or (draft is not None and draft.text.strip()):
        return found
    return _taken_back(desk)


def _going_on(desk: Desk, draft: DraftView) -> CallState | None:
    found = call_state(draft.text, draft.cursor, draft.state)
    if found is None:
        return None
    try:
        sheet = log_sheet(desk, found.client_id)
    except NotFoundError:
        return None
    return replace(found, client=sheet.client)


def _taken_back(desk: Desk) -> CallState | None:
    """The latest call set aside whose client is back; while nothing can be written it stays where it is."""
    for draft in list_drafts(desk, _SET_ASIDE):
        found = _going_on(desk, draft)
        if found is None:
            continue
        with suppress(LiaisonError):
            keep_draft(
                desk, CALL_DRAFT, found.text, client_id=found.client_id, cursor=found.cursor, state=found.as_state()
            )
            drop_draft(desk, draft.key)
            return found
    return None


def _set_aside(desk: Desk, keep: Callable[..., None]) -> None:
    """Keep what was typed in a call whose client is in the trash, as another call takes its place."""
    draft = read_draft(desk, CALL_DRAFT)
    if draft is not None and draft.text.strip():
        key = f"{_SET_ASIDE}{new_id()}"
        keep(desk, key, draft.text, client_id=draft.client_id, cursor=draft.cursor, state=draft.state)


def begin_call(desk: Desk, call: CallState, *, keep: Callable[..., None] = keep_draft) -> CallState:
    """Keep that a call has begun before anything is typed; its client's name and who is there are filled in.

    Without anyone named, the point of contact and whoever works here are there. ``keep`` writes the draft, where long
    work writes beside the record (``keep_draft_aside``). Where a call goes on already, as one that was cut off and is
    not shown again yet, it stays as it is and is returned instead. What was typed in one whose client is in the trash
    is set aside, and comes back with its client.

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
    _set_aside(desk, keep)
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


def can_go_on(desk: Desk, client_id: str) -> bool:
    """Whether a call with a client can go on: it is in the record and not in the trash."""
    with desk.record.reading() as session:
        return session.scalar(select(Client.id).where(Client.id == client_id, Client.deleted_at.is_(None))) is not None


def _known(wanted: tuple[str, ...], known: list[str]) -> tuple[str, ...]:
    return tuple(one for one in wanted if one in known)
