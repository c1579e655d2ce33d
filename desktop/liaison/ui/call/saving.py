"""What is kept of a call, from what was typed and chosen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from liaison.model import values
from liaison.model.words import tr

if TYPE_CHECKING:
    from liaison.desk.calls import CallEnd, TouchView
    from liaison.desk.capture import NewNote
    from liaison.desk.context import Desk
    from liaison.desk.views.call import CallState


def minutes_of(call: CallState, now: datetime) -> int:
    """How many minutes it took, at least one."""
    return max(1, round(call.seconds(call.ended_at or now) / 60))


def ended_call(
    call: CallState,
    desk: Desk,
    *,
    left_out: frozenset[int],
    answers: Mapping[int, str],
    summary: str,
    next_text: str,
    touch: TouchView | None,
    now: datetime,
) -> CallEnd:
    """As the desk takes it; what stands in the calendar already is not put there again.

    ``touch`` is how the next contact was understood last, which may not be how ``next_text`` is by now.

    Raises:
        InputError: the next contact is not understood, or lies in the past.
    """
    from liaison.desk.calls import CallEnd, NextMeeting, touch_of  # noqa: PLC0415 - late

    if touch is None or touch.text != next_text:
        touch = touch_of(desk, next_text)
    planned = None
    if touch.day is not None and not touch.is_planned and call.status == "held":
        planned = NextMeeting(touch.day, touch.starts)
    return CallEnd(
        _note(call, left_out, answers, summary, now),
        meeting_id=call.meeting_id,
        occurrence=call.occurrence,
        points=call.points,
        promises=call.promises,
        marks=call.marks,
        next_meeting=planned,
        next_on=touch.day if call.status == "held" else None,
    )


def _note(
    call: CallState, left_out: frozenset[int], answers: Mapping[int, str], summary: str, now: datetime
) -> NewNote:
    from liaison.desk.capture import NewNote  # noqa: PLC0415 - loaded on the record's thread

    return NewNote(
        text=call.text,
        client_id=call.client_id,
        kind=values.InteractionKind(call.kind),
        happened_at=call.started_at,
        summary=summary.strip() or call.title or tr("Call"),
        intent=values.Intent(call.intent) if call.intent else None,
        mood=values.Mood(call.mood) if call.mood else None,
        about_us=values.AboutUs(call.about) if call.about else None,
        mood_context=call.context or None,
        minutes=minutes_of(call, now),
        goals_discussed=call.goals,
        person_ids=call.theirs,
        colleague_ids=call.ours,
        status=values.InteractionStatus(call.status),
        answers=answers,
        left_out=left_out,
    )
