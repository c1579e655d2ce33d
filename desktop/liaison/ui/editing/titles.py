"""Every kind of record and every register in the words a person reads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from liaison.model.words import tr

if TYPE_CHECKING:
    from liaison.desk.editing import RecordForm

#: Kinds and registers: what a new one is headed, and one that is edited.
_KINDS: Final[Mapping[str, tuple[str, str]]] = {
    "agreement": ("New working agreement", "Edit working agreement"),
    "attachment": ("New document", "Edit document"),
    "attendance": ("Who took part", "Who took part"),
    "busy_period": ("New busy period", "Edit busy period"),
    "call": ("Log a call", "Edit call"),
    "channel": ("New channel", "Edit channel"),
    "checkpoint": ("New checkpoint", "Edit checkpoint"),
    "clause": ("New clause", "Edit clause"),
    "client": ("New client", "Edit client"),
    "colleague": ("New colleague", "Edit colleague"),
    "commitment": ("New commitment", "Edit commitment"),
    "concern": ("New concern", "Edit concern"),
    "contact_change": ("New contact change", "Edit contact change"),
    "email": ("Log an email", "Edit email"),
    "engagement": ("New engagement", "Edit engagement"),
    "entry": ("New entry", "Edit entry"),
    "feedback": ("New feedback", "Edit feedback"),
    "finding": ("New judgement of a sign", "Edit judgement of a sign"),
    "goal": ("New goal", "Edit goal"),
    "goal_reading": ("New reading of a goal", "Edit reading of a goal"),
    "idea": ("New idea", "Edit idea"),
    "influence": ("New line of influence", "Edit line of influence"),
    "interaction": ("Log an interaction", "Edit interaction"),
    "introduction": ("New introduction", "Edit introduction"),
    "invitee": ("New invitee", "Edit invitee"),
    "meeting": ("New meeting", "Edit meeting"),
    "message": ("Log a message", "Edit message"),
    "milestone": ("New milestone", "Edit milestone"),
    "never": ("New never", "Edit never"),
    "note": ("New note", "Edit note"),
    "off_boarding": ("New off-boarding", "Edit off-boarding"),
    "origin": ("Origin", "Origin"),
    "person": ("New person", "Edit person"),
    "personal_date": ("New personal date", "Edit personal date"),
    "point": ("New point to make", "Edit point to make"),
    "post_mortem": ("New post-mortem", "Edit post-mortem"),
    "promoter": ("New promoter answer", "Edit promoter answer"),
    "request": ("New request of ours", "Edit request of ours"),
    "reset": ("New reset", "Edit reset"),
    "result": ("New result", "Edit result"),
    "review": ("New review", "Edit review"),
    "setting": ("New setting", "Edit setting"),
    "sheet_line": ("New line of a sheet", "Edit line of a sheet"),
    "sheet_person": ("Who is expected on a call", "Who is expected on a call"),
    "slip": ("Slip a promise", "Edit slip"),
    "stake": ("New stake", "Edit stake"),
    "stake_felt": ("Who feels a stake", "Who feels a stake"),
    "stakeholder": ("New stakeholder", "Edit stakeholder"),
    "stay_or_part": ("New stay-or-part worksheet", "Edit stay-or-part worksheet"),
    "step": ("New step", "Edit step"),
    "thanks": ("New thanks", "Edit thanks"),
    "visit": ("Log a visit", "Edit visit"),
}


#: Kinds and registers as one record is called in a list.
_NOUNS: Final[Mapping[str, str]] = {
    "agreement": "Working agreement",
    "attachment": "Document",
    "attendance": "Presence",
    "busy_period": "Busy period",
    "channel": "Channel",
    "checkpoint": "Checkpoint",
    "clause": "Clause",
    "client": "Client",
    "colleague": "Colleague",
    "commitment": "Commitment",
    "concern": "Concern",
    "contact_change": "Contact change",
    "engagement": "Engagement",
    "entry": "Entry",
    "feedback": "Feedback",
    "finding": "Judgement of a sign",
    "goal": "Goal",
    "goal_reading": "Reading of a goal",
    "idea": "Idea",
    "influence": "Line of influence",
    "interaction": "Interaction",
    "introduction": "Introduction",
    "invitee": "Invitee",
    "meeting": "Meeting",
    "milestone": "Milestone",
    "never": "Never",
    "off_boarding": "Off-boarding",
    "origin": "Origin of an import",
    "person": "Person",
    "personal_date": "Personal date",
    "point": "Point to make",
    "post_mortem": "Post-mortem",
    "promoter": "Promoter answer",
    "request": "Request of ours",
    "reset": "Reset",
    "result": "Result",
    "review": "Review",
    "setting": "Setting",
    "sheet_line": "Line of a sheet",
    "sheet_person": "Place on a call",
    "slip": "Slip",
    "stake": "Stake",
    "stake_felt": "Who feels a stake",
    "stakeholder": "Stakeholder",
    "stay_or_part": "Stay-or-part worksheet",
    "step": "Step",
    "thanks": "Thanks",
}


def kind_noun(word: str) -> str:
    """A record of a kind or register as a list calls it: "Working agreement"."""
    return tr(_NOUNS[word])


def new_title(word: str) -> str:
    """The heading of a form for a new record of a kind or register."""
    return tr(_KINDS[word][0])


def title_of(form: RecordForm) -> str:
    """The heading of the form of a record: of a meeting that repeats, that all of its dates are meant."""
    if form.kind == "meeting" and form.values.get("recurrence"):
        return tr("Edit meeting, all of its dates")
    return edit_title(form.word)


def edit_title(word: str) -> str:
    """The heading of a form for a record there is."""
    return tr(_KINDS[word][1])
