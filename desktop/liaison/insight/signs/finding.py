"""A finding: which sign, how grave, since when, in one sentence with its records, and the next sensible step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from liaison.model.briefing import SourceRef


class Severity(StrEnum):
    """How grave a finding is: worth knowing, a warning, or time to act."""

    NOTE = "note"
    WARN = "warn"
    ACT = "act"


class Sign(StrEnum):
    """The signs, in the order in which they are listed."""

    SILENCE = "silence"
    THEIR_REPLIES = "their replies slowing"
    OUR_REPLIES = "our replies slowing"
    MOOD = "mood falling"
    DELIVERY = "delivery slipping"
    COSY = "cosy"
    NEVER_HITS = "never hits the mark"
    CONTACT_LEAVING = "contact leaving"
    NEWCOMER = "newcomer unmet"
    SINGLE_THREAD = "single thread"
    LEVEL_UNSPOKEN = "level not spoken to"
    DECISION_MAKER = "decision maker unmet"
    CONCERN_OPEN = "concern open"
    CONCERN_UNTOLD = "concern not told"
    SLIPPED_TWICE = "slipped twice"
    SLIP_UNTOLD = "slip not told"
    PROMISE_LATE = "promise late"
    LAST_MINUTE = "last-minute requests"
    PROACTIVE = "nothing proactive"
    RESULT = "no result shown"
    GOALS = "goals not discussed"
    STAKES = "stakes unknown"
    BROKEN_BY_THEM = "clause broken by them"
    BROKEN_BY_US = "clause broken by us"
    REVIEW = "review overdue"
    RESET = "reset not evaluated"
    RENEWAL = "renewal at risk"
    CANCELLED = "meetings cancelled"
    PROMOTER = "promoter falling"
    WAITING = "waiting on them"
    CANDOUR = "candour dry"
    LET_OFF = "slips let off"
    TOGETHER = "warnings together"


class Deed(StrEnum):
    """What the window does when the step is taken."""

    NEW = "new"
    EDIT = "edit"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Step:
    """The next sensible step: in words, and what the window opens for it.

    ``NEW`` opens an empty form of ``kind`` with ``values`` filled in, as texts by field; of a change of contact
    ``record_id`` is the place of whoever leaves. ``EDIT`` and ``OPEN`` are about the record ``kind`` and ``record_id``.
    """

    words: str
    deed: Deed
    kind: str
    record_id: str = ""
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Finding:
    """What one sign found about one client on a day. There is at most one of each sign.

    ``evidence`` says what the records behind it are called. ``weight`` ranks it: stake, severity and freshness.
    """

    sign: Sign
    severity: Severity
    since: date
    sentence: str
    sources: tuple[SourceRef, ...]
    evidence: str
    step: Step
    weight: float = 0.0


#: What a sign is called in a list, and why it is one.
NAMES: Final[dict[Sign, str]] = {
    Sign.SILENCE: "Silence beyond their rhythm",
    Sign.THEIR_REPLIES: "Their replies are slowing",
    Sign.OUR_REPLIES: "Our replies are slowing",
    Sign.MOOD: "Mood is falling",
    Sign.DELIVERY: "Delivery is slipping",
    Sign.COSY: "Cosy",
    Sign.NEVER_HITS: "Never hits the mark",
    Sign.CONTACT_LEAVING: "Point of contact leaves",
    Sign.NEWCOMER: "New stakeholder nobody has met",
    Sign.SINGLE_THREAD: "Single thread",
    Sign.LEVEL_UNSPOKEN: "A level nobody speaks to",
    Sign.DECISION_MAKER: "Decision maker not met",
    Sign.CONCERN_OPEN: "Concern open beyond its time",
    Sign.CONCERN_UNTOLD: "Concern answered but not told",
    Sign.SLIPPED_TWICE: "Promise slipped twice",
    Sign.SLIP_UNTOLD: "Slip not told",
    Sign.PROMISE_LATE: "Promise late",
    Sign.LAST_MINUTE: "Last-minute requests rising",
    Sign.PROACTIVE: "Nothing proactive for long",
    Sign.RESULT: "No result shown for long",
    Sign.GOALS: "Goals not discussed for long",
    Sign.STAKES: "Stakes unknown",
    Sign.BROKEN_BY_THEM: "Clause broken by them",
    Sign.BROKEN_BY_US: "Clause broken by us",
    Sign.REVIEW: "Review overdue",
    Sign.RESET: "Reset not evaluated",
    Sign.RENEWAL: "Renewal near, lines weak or unknown",
    Sign.CANCELLED: "Meetings cancelled in a row",
    Sign.PROMOTER: "Promoter answer falling",
    Sign.WAITING: "Invoice or approval waits on them",
    Sign.CANDOUR: "No candid word for long",
    Sign.LET_OFF: "Slips let off",
    Sign.TOGETHER: "Changes that come together",
}

_GRAVITY: Final = {Severity.NOTE: 1.0, Severity.WARN: 3.0, Severity.ACT: 9.0}
#: Days in which a finding loses about two thirds of what being fresh adds to its weight.
FRESH_DAYS: Final = 30


def gravity(severity: Severity) -> float:
    """What a severity weighs, to compare two."""
    return _GRAVITY[severity]
