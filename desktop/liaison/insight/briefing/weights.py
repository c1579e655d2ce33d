"""What matters more on a briefing: every weight with its reason and the practice it serves, in one table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Weight:
    """How much something adds to the rank of a line, why, and the practice of the mission it serves."""

    value: float
    reason: str
    practice: str


#: Stakes: what can hurt them now comes first, then what hurts most per hour.
IN_SEASON: Final = Weight(40, "it can happen on any day now", "P2")
LIVE_SOON: Final = Weight(30, "its day is within two weeks", "P2")
LIVE_LATER: Final = Weight(12, "its day is within six weeks", "P2")
COST_DIGIT: Final = Weight(4, "for each digit of what an hour of it costs", "P2")
STAKE_BASE: Final = Weight(40, "a call without knowing the stakes misjudges every request", "P2")

#: Promises: late first, by lateness and stake; then what is due next.
LATE: Final = Weight(100, "a promise past its date comes before any that is not", "P8")
LATE_DAY: Final = Weight(2, "for each day late, up to thirty", "P8")
TOUCHES_STAKE: Final = Weight(1.5, "times as heavy when a stake hangs on it", "P2")
DUE_BASE: Final = Weight(60, "due today; one less for each day it still has", "P8")
SLIPPED: Final = Weight(3, "for each time its date was moved", "P8")
DELIVERABLE: Final = Weight(2, "deliverables weigh more than small promises", "P17")
UNDATED: Final = Weight(20, "without a date it is easily forgotten", "P8")

#: News since the last meeting.
NEWS_RESULT: Final = Weight(50, "what the work brought is what they pay for", "P14")
NEWS_REPORT: Final = Weight(55, "a finding that was reported", "P17")
NEWS_CONCERN: Final = Weight(52, "they were heard and wait for an answer", "P9")
NEWS_FEEDBACK: Final = Weight(48, "candid words are rare and worth repeating", "P5")
NEWS_SLIP: Final = Weight(45, "a date that moved changes everybody's plans", "P8")
NEWS_READING: Final = Weight(42, "a goal has a new figure", "P5")
NEWS_KEPT: Final = Weight(30, "a promise was kept", "P8")
NEWS_CONTACT: Final = Weight(44, "something they wrote or said", "P16")
NEWS_NOTE: Final = Weight(25, "something we noted ourselves", "P16")
NEWS_THANKS: Final = Weight(28, "effort was recognised", "P6")

#: People, moods, what to bring.
ON_THE_CALL: Final = Weight(100, "they will be there", "P1")
POINT_OF_CONTACT: Final = Weight(40, "the mouthpiece of the others", "P1")
DECIDES: Final = Weight(20, "signs off or decides", "P1")
GUARDED: Final = Weight(10, "a sceptic or blocker needs care", "P1")
NOBODY_DECIDES: Final = Weight(50, "nothing can be settled without them", "P1")
STRANGERS: Final = Weight(40, "somebody on the call of whom nothing is known", "P9")
OUT_OF_HOURS: Final = Weight(45, "the call lies outside their hours", "P3")
LATEST_MOOD: Final = Weight(70, "how they were last", "P4")
MOOD_ABOUT_US: Final = Weight(60, "a bad mood about us is not over by itself", "P4")
BRING_RESULT: Final = Weight(66, "proof for one of their goals", "P14")
BRING_IDEA: Final = Weight(64, "nothing proactive is a warning sign", "P12")
BRING_REQUEST: Final = Weight(62, "a partner asks too", "P20")

#: What to handle with care.
CARE_CANDOUR: Final = Weight(68, "cosiness hides what is wrong", "P18")
CARE_CONCERN: Final = Weight(67, "a concern is open until the person has been told", "P9")
CARE_PERSON: Final = Weight(58, "what is known of the person", "P9")
CARE_CHANGE: Final = Weight(63, "the contact leaves", "P13")
CARE_LET_OFF: Final = Weight(56, "what is let off is counted, not hidden", "P18")
CARE_NEVER: Final = Weight(54, "what they asked us never to do", "P12")
CARE_BUSY: Final = Weight(50, "they have a full desk", "P3")

#: What a person put on the sheet gives way to nothing.
OWN: Final = Weight(200, "a person said that it matters", "P8")

#: What is not known is said, but gives way to what is.
GAP: Final = Weight(5, "what is not known is said plainly", "P2")


def table() -> dict[str, Weight]:
    """Every weight by its name."""
    return {name: value for name, value in globals().items() if isinstance(value, Weight)}
