"""Meetings that did not take place, and those that are over with nothing written down."""

from __future__ import annotations

from typing import Final

from liaison.desk.capture import NewNote, take_note
from liaison.desk.context import Desk
from liaison.desk.imports.proposals import MeetingHeld, ProposalView, proposals, record_meeting
from liaison.desk.unrecorded import last_days
from liaison.desk.views.call import CallState
from liaison.model.errors import InputError
from liaison.model.values import Changes, InteractionKind, InteractionStatus
from liaison.model.words import tr

from .occurrence import occurrence_near
from .running import running_call

#: So many are asked about at once.
_MOST: Final = 3


def not_held(
    desk: Desk,
    client_id: str,
    status: InteractionStatus,
    *,
    meeting_id: str | None = None,
    occurrence: str | None = None,
) -> Changes:
    """Record that a call was missed or cancelled; it never counts as contact.

    Raises:
        InputError: it is said to have been held, or that meeting is recorded already.
        NotFoundError: there is no such client or meeting.
    """
    if status is InteractionStatus.HELD:
        raise InputError(tr("What took place is written down as a call."), tr("Start the call, or log it."))
    if meeting_id is not None:
        with desk.record.reading() as session:
            at = occurrence or occurrence_near(desk, session, meeting_id, desk.now())
        return record_meeting(desk, meeting_id, at or "", MeetingHeld(status=status))
    return take_note(desk, NewNote("", client_id, InteractionKind.CALL, status=status)).changes


def unwritten(desk: Desk) -> tuple[ProposalView, ...]:
    """Meetings of today and of the working day before that are over and of which nothing is written down, newest first.

    What was answered, in whatever way, is not asked again; the call that goes on is not asked about.
    """
    running = running_call(desk)
    found = proposals(desk, last_days(desk.today()))
    asked = [one for one in found if running is None or not _is(one, running)]
    return tuple(reversed(asked[-_MOST:]))


def _is(one: ProposalView, call: CallState) -> bool:
    return one.meeting_id == call.meeting_id and call.occurrence in {None, one.recurrence_id}
