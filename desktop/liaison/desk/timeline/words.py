"""What the events of a timeline are called."""

from __future__ import annotations

from typing import Final

from liaison.model.values import EntryKind, InteractionKind, InteractionStatus, Side
from liaison.model.words import tr

_EVENTS: Final[dict[str, str]] = {
    "meeting": "In the calendar",
    "meeting_day": "In the calendar",
    "made": "Promised",
    "noted": "Promised",
    "closed": "Kept",
    "slipped": "Slipped",
    "goal_reading": "Goal reading",
    "contact_change": "Contact change",
    "joined": "Joined",
    "left": "Left",
    "reset": "Reset begun",
    "reset_agreed": "Reset agreed",
    "reset_evaluated": "Reset evaluated",
    "review": "Review held",
    "review_skipped": "Review skipped",
    "agreement": "Agreement",
    "engagement": "Work began",
    "engagement_ended": "Work ended",
    "off_boarding": "Off-boarding",
    "stay_or_part": "Stay or part",
    "post_mortem": "Post-mortem",
}
_PROMISED: Final = {Side.OURS: "We promised", Side.THEIRS: "They promised"}
_SLIPPED: Final = {Side.OURS: "We slipped", Side.THEIRS: "They slipped"}
_KEPT: Final = {Side.OURS: "We kept", Side.THEIRS: "They kept"}
_LATER: Final = {Side.OURS: "We did later", Side.THEIRS: "They did later"}
_DROPPED: Final = {Side.OURS: "We dropped", Side.THEIRS: "They dropped"}
_INTERACTIONS: Final = {
    InteractionKind.CALL: "Call",
    InteractionKind.MEETING: "Meeting",
    InteractionKind.EMAIL: "Email",
    InteractionKind.MESSAGE: "Message",
    InteractionKind.VISIT: "Visit",
    InteractionKind.NOTE: "Note",
}
_NOT_HELD: Final = {
    InteractionStatus.MISSED: "{kind} missed",
    InteractionStatus.CANCELLED_BY_US: "{kind} cancelled by us",
    InteractionStatus.CANCELLED_BY_THEM: "{kind} cancelled by them",
}
_ENTRIES: Final = {
    EntryKind.IDEA: "Idea",
    EntryKind.CONCERN: "Concern",
    EntryKind.FEEDBACK: "Feedback",
    EntryKind.RESULT: "Result",
    EntryKind.INTRODUCTION: "Introduction",
    EntryKind.THANKS: "Thanks",
    EntryKind.PROMOTER: "Promoter answer",
    EntryKind.REQUEST: "Request",
}


def event_word(event: str) -> str:
    """An event that needs nothing else to be named."""
    return tr(_EVENTS[event])


def promise_word(event: str, side: Side, *, is_dropped: bool = False, is_later: bool = False) -> str:
    """What became of a promise, and whose it is; done after the day first promised is not kept (P8)."""
    if event == "closed":
        return tr((_DROPPED if is_dropped else _LATER if is_later else _KEPT)[side])
    return tr((_SLIPPED if event == "slipped" else _PROMISED)[side])


def interaction_word(kind: InteractionKind, status: InteractionStatus) -> str:
    """An interaction, and that it was not held."""
    word = tr(_INTERACTIONS[kind])
    return word if status is InteractionStatus.HELD else tr(_NOT_HELD[status], kind=word)


def entry_word(kind: EntryKind) -> str:
    """A line of a register."""
    return tr(_ENTRIES[kind])
