"""What the dialog for logging an interaction holds, as texts, and how it goes into a draft and to the desk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from liaison.model import values
from liaison.model.errors import InputError
from liaison.model.words import tr
from liaison.ui.notes.captured import answers_from, answers_kept

if TYPE_CHECKING:
    from liaison.desk.capture import NewNote
    from liaison.desk.context import Desk

#: How we were in touch, as the segments say it.
KINDS: Final = (
    ("call", "Call"),
    ("meeting", "Meeting"),
    ("email", "Email"),
    ("message", "Message"),
    ("visit", "Visit"),
    ("note", "Note"),
)
#: Whether it took place.
STATES: Final = (
    ("held", "It took place"),
    ("missed", "They did not come"),
    ("cancelled by us", "We cancelled"),
    ("cancelled by them", "They cancelled"),
)
#: Why we were in touch (P16).
INTENTS: Final = (
    ("", "Intent not said"),
    ("check-in", "Check-in"),
    ("brief", "Brief"),
    ("delivery", "Delivery"),
    ("review", "Review"),
    ("goals", "Goals"),
    ("feedback", "Feedback"),
    ("escalation", "Escalation"),
    ("relationship", "Relationship"),
    ("renewal", "Renewal"),
    ("reset", "Reset"),
    ("handover", "Handover"),
    ("idea", "Idea"),
    ("off-boarding", "Off-boarding"),
    ("other", "Something else"),
)


@dataclass(frozen=True, slots=True)
class Logged:
    """Everything that was typed and chosen; words as in the record, empty where not said."""

    client_id: str
    kind: str
    when: str
    minutes: str
    intent: str
    state: str
    theirs: tuple[str, ...]
    ours: tuple[str, ...]
    mood: str
    about: str
    context: str
    summary: str
    text: str
    goals: bool
    #: Who is meant in which line of the text, counted from 1.
    answers: Mapping[int, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was typed that could be lost."""
        return not (self.text.strip() or self.summary.strip() or self.context)

    def as_state(self) -> dict[str, str]:
        """As a draft keeps it."""
        return {
            "kind": self.kind,
            "when": self.when,
            "minutes": self.minutes,
            "intent": self.intent,
            "state": self.state,
            "theirs": " ".join(self.theirs),
            "ours": " ".join(self.ours),
            "mood": self.mood,
            "about": self.about,
            "context": self.context,
            "summary": self.summary,
            "text": self.text,
            "goals": "yes" if self.goals else "",
            "answers": answers_kept({str(line): person for line, person in self.answers.items()}),
        }


def from_state(client_id: str, state: Mapping[str, str]) -> Logged:
    """As a draft kept it."""

    def one(key: str) -> str:
        return state.get(key, "")

    return Logged(
        client_id=client_id,
        kind=one("kind") or "call",
        when=one("when"),
        minutes=one("minutes"),
        intent=one("intent"),
        state=one("state") or "held",
        theirs=tuple(one("theirs").split()),
        ours=tuple(one("ours").split()),
        mood=one("mood"),
        about=one("about"),
        context=one("context"),
        summary=one("summary"),
        text=one("text"),
        goals=one("goals") == "yes",
        answers={int(line): person for line, person in answers_from(one("answers")).items() if line.isdecimal()},
    )


def as_note(desk: Desk, logged: Logged) -> NewNote:
    """As the desk takes it.

    Raises:
        InputError: the time or the number of minutes is not understood.
    """
    from liaison.desk.capture import NewNote  # noqa: PLC0415 - loaded on the record's thread
    from liaison.desk.interaction_log import when_it_was  # noqa: PLC0415 - see above

    return NewNote(
        text=logged.text,
        client_id=logged.client_id,
        kind=values.InteractionKind(logged.kind),
        happened_at=when_it_was(desk, logged.when),
        summary=logged.summary.strip() or None,
        intent=values.Intent(logged.intent) if logged.intent else None,
        mood=values.Mood(logged.mood) if logged.mood else None,
        about_us=values.AboutUs(logged.about) if logged.about else None,
        mood_context=logged.context or None,
        minutes=_minutes(logged.minutes),
        goals_discussed=logged.goals,
        person_ids=logged.theirs,
        colleague_ids=logged.ours,
        status=values.InteractionStatus(logged.state),
        answers=logged.answers,
    )


def _minutes(text: str) -> int | None:

    said = text.strip()
    if not said:
        return None
    if not said.isascii() or not said.isdigit() or len(said) > 4:
        raise InputError(tr("“{text}” is no number of minutes.", text=said), tr("Write it as in 45."))
    return int(said)
