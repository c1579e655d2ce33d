"""What each register is called, how one of its lines is typed, and what can become of a line."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class RegisterWords:
    """A register's title, an example of a line (empty where its form is needed), and what it says while empty.

    ``all_example`` is the example where the line must name the client. ``nothing_open`` is empty where nothing in the
    register is ever open.
    """

    title: str
    example: str
    all_example: str
    nothing: str
    nothing_open: str = ""


#: By the key of the register in the desk.
REGISTER_WORDS: Final[Mapping[str, RegisterWords]] = {
    "ideas": RegisterWords(
        "Ideas",
        "Add an idea: Loyalty cards for staff, to Dana",
        "Add an idea: Harbor: loyalty cards for staff, to Dana",
        "No ideas yet.",
        "No idea is open.",
    ),
    "concerns": RegisterWords(
        "Concerns",
        "Add a concern: Dana: reports come too late, by Friday",
        "Add a concern: Harbor: reports come too late, by Friday",
        "No concerns yet.",
        "No concern is open: whoever had one has been told.",
    ),
    "requests": RegisterWords(
        "Requests of ours",
        "Add a request: Two weeks’ notice, Dana by Friday",
        "Add a request: Harbor: two weeks’ notice, Dana by Friday",
        "We have asked nothing of them yet.",
        "No request of ours is open.",
    ),
    "feedback": RegisterWords(
        "Feedback",
        "Add feedback: Dana: the bullets are too long",
        "Add feedback: Harbor: Dana: the bullets are too long",
        "No feedback yet, given or received.",
    ),
    "results": RegisterWords(
        "Results",
        "Add a result: Abandoned checkouts from 71% to 64%",
        "Add a result: Harbor: abandoned checkouts from 71% to 64%",
        "No results yet.",
    ),
    "introductions": RegisterWords(
        "Introductions",
        "Add an introduction: Dana to Marcus Webb at Oakline",
        "Add an introduction: Harbor: Dana to Marcus Webb at Oakline",
        "No introductions yet.",
        "No introduction waits for what comes of it.",
    ),
    "thanks": RegisterWords(
        "Thanks",
        "Add thanks: to Leo for the quick sign-off",
        "Add thanks: Harbor: to Leo for the quick sign-off",
        "No thanks yet, given or received.",
    ),
    "promoter": RegisterWords(
        "Promoter answers",
        "Add an answer: 9 Dana: very happy",
        "Add an answer: Harbor: 9 Dana: very happy",
        "Nobody was asked yet.",
    ),
    "goals": RegisterWords(
        "Goals",
        "Add a goal: Repeat orders from 24% to 35% by March; or 34% for the chosen one",
        "Add a goal: Harbor: repeat orders from 24% to 35% by March",
        "No goals yet.",
        "No goal is active.",
    ),
    "stakes": RegisterWords(
        "Stakes",
        "Add a stake: Checkout in peak season: $4,200 a minute",
        "Add a stake: Harbor: checkout in peak season: $4,200 a minute",
        "Nothing is known to be at stake yet.",
        "Nothing is at stake now.",
    ),
    "engagements": RegisterWords(
        "Engagements and deliverables",
        "Add an engagement: Spring campaign",
        "Add an engagement: Harbor: spring campaign",
        "No engagements yet.",
        "No engagement is under way.",
    ),
    "busy": RegisterWords(
        "Busy periods",
        "Add a busy period: Budget round 1 Dec to 15 Dec",
        "Add a busy period: Harbor: budget round 1 Dec to 15 Dec",
        "No busy periods are known.",
    ),
    "reviews": RegisterWords(
        "Reviews",
        "Add a review: Half-year review on 3 Feb",
        "Add a review: Harbor: half-year review on 3 Feb",
        "No reviews yet.",
        "No review is planned.",
    ),
    "resets": RegisterWords("Resets", "", "", "No reset was needed yet.", "No reset is under way."),
    "contact_changes": RegisterWords(
        "Contact changes", "", "", "No contact change yet.", "No contact change is under way."
    ),
    "off_boardings": RegisterWords("Off-boardings", "", "", "No off-boarding.", "No off-boarding is under way."),
    "post_mortems": RegisterWords("Post-mortems", "", "", "No post-mortem was held."),
    "stay_or_part": RegisterWords("Stay or part", "", "", "The question was never asked.", "The question is not open."),
    "findings": RegisterWords("Judgements of signs", "", "", "No warning sign was judged or put off."),
}


@dataclass(frozen=True, slots=True)
class Step:
    """What can become of a line, by one key: the texts it writes, or the form where more must be said."""

    key: str
    label: str
    letter: str
    values: Mapping[str, str] = field(default_factory=dict)
    opens_form: bool = False


_OFFERED = Step("offered", "Offered", "O", {"outcome": "offered"})
_ACCEPTED = Step("accepted", "Accepted", "A", {"outcome": "accepted"})
_DECLINED = Step("declined", "Declined", "D", {"outcome": "declined"})
_DONE = Step("done", "Done", "F", {"outcome": "done"})
_AGAIN = Step("open", "Open again", "P", {"outcome": "open"})
_FINISHED = Step("finished", "Finished", "F", {"status": "finished"})
_UNDER_WAY = Step("under_way", "Under way", "U", {"status": "under way"})

#: By the kind or register of a line.
STEPS: Final[Mapping[str, tuple[Step, ...]]] = {
    "idea": (_OFFERED, _ACCEPTED, _DECLINED, _DONE, _AGAIN),
    "concern": (
        Step("answered", "Answered today", "W", {"answered_on": "today"}),
        Step("told", "They were told today", "T", {"told_on": "today"}),
        Step("untold", "Open again", "P", {"told_on": "", "answered_on": ""}),
    ),
    "request": (_ACCEPTED, _DECLINED, _DONE, _AGAIN),
    "introduction": (Step("led_to", "What came of it…", "C", opens_form=True), _DONE, _AGAIN),
    "goal": (
        Step("reached", "Reached", "R", {"status": "reached"}),
        Step("given_up", "Given up", "G", {"status": "abandoned"}),
        Step("active", "Active again", "P", {"status": "active"}),
    ),
    "stake": (
        Step("ended", "No longer at stake", "F", {"ended_on": "today"}),
        Step("at_stake", "At stake again", "P", {"ended_on": ""}),
    ),
    "engagement": (_FINISHED, Step("engaged", "Active again", "P", {"status": "active"})),
    "milestone": (
        Step("milestone_done", "Done today", "F", {"done_on": "today"}),
        Step("milestone_open", "Open again", "P", {"done_on": ""}),
    ),
    "commitment": (
        Step("kept", "Done", "F", {"status": "done"}),
        Step("not_kept", "Open again", "P", {"status": "open"}),
    ),
    "review": (
        Step("held", "Held", "H", {"status": "held"}),
        Step("skipped", "Skipped, with the reason…", "S", opens_form=True),
        Step("planned", "Planned again", "P", {"status": "planned"}),
    ),
    "reset": (Step("evaluate", "Evaluate…", "E", opens_form=True),),
    "contact_change": (_UNDER_WAY, _FINISHED),
    "off_boarding": (_UNDER_WAY, _FINISHED),
}
#: The letters and what they do, whatever the register, for the sheet of shortcuts.
LETTERS: Final = (
    ("O", "Offered"),
    ("A", "Accepted"),
    ("D", "Declined"),
    ("F", "Done or finished"),
    ("W", "Answered today"),
    ("T", "They were told today"),
    ("C", "What came of it…"),
    ("R", "Reached"),
    ("G", "Given up"),
    ("H", "Held"),
    ("S", "Skipped, with the reason…"),
    ("U", "Under way"),
    ("E", "Evaluate…"),
    ("P", "Open again"),
)
#: What may be added to a line: the kind, and the field that names the line.
PARTS: Final[Mapping[str, tuple[tuple[str, str, str], ...]]] = {
    "goal": (("goal_reading", "goal", "New reading…"),),
    "stake": (("stake_felt", "stake", "Who feels it…"),),
    "engagement": (
        ("milestone", "engagement", "New milestone…"),
        ("commitment", "engagement", "New deliverable…"),
    ),
    "reset": (("checkpoint", "reset", "New checkpoint…"),),
    "contact_change": (("step", "contact_change", "New step…"),),
    "off_boarding": (("step", "off_boarding", "New step…"),),
}
#: The kind or register whose form adds to a register.
FORM_WORDS: Final[Mapping[str, str]] = {
    "ideas": "idea",
    "concerns": "concern",
    "requests": "request",
    "feedback": "feedback",
    "results": "result",
    "introductions": "introduction",
    "thanks": "thanks",
    "promoter": "promoter",
    "goals": "goal",
    "stakes": "stake",
    "engagements": "engagement",
    "busy": "busy_period",
    "reviews": "review",
    "resets": "reset",
    "contact_changes": "contact_change",
    "off_boardings": "off_boarding",
    "post_mortems": "post_mortem",
    "stay_or_part": "stay_or_part",
    "findings": "finding",
}
#: The field that takes what was typed already, where the form is opened instead.
MAIN_FIELDS: Final[Mapping[str, str]] = {
    **{key: "what" for key in FORM_WORDS if key not in {"engagements", "resets", "contact_changes", "off_boardings"}},
    "engagements": "name",
}
