"""What the numbers of the table of weights are called, in groups, in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from liaison.model.words import tr

#: The number with which each group begins, and the title of the group.
_TITLES: Final = {
    "rapport.mood.strained": "Mood of a call or meeting",
    "rapport.thanks.value": "Thanks and promoter answers",
    "promises.on_time": "Promises that close, ours and theirs",
    "marks.hit": "Whether it hit the mark",
    "replies.in_time": "Answers against the agreement",
    "value.result.value": "Value",
    "candour.feedback.value": "Candour",
    "growth_per_day": "How a level moves",
    "words.strong": "Words",
}
_WORDS: Final = {
    "rapport.mood.strained": "Strained",
    "rapport.mood.tense": "Tense",
    "rapport.mood.neutral": "Neutral",
    "rapport.mood.good": "Good",
    "rapport.mood.warm": "Warm",
    "rapport.mood.noise": "Noise of a mood",
    "rapport.mood.not_about_us": "Noise times, when not about us",
    "rapport.mood.unknown": "Noise times, when that is unknown",
    "rapport.thanks.value": "Thanks received",
    "rapport.thanks.noise": "Noise of thanks",
    "rapport.promoter_middle": "Promoter answer that says nothing",
    "rapport.promoter_span": "Points from there to the end",
    "rapport.promoter_noise": "Noise of a promoter answer",
    "promises.on_time": "On time",
    "promises.fall": "Fall when fully late",
    "promises.grace_days": "Fully late after days, at least",
    "promises.grace_share": "Fully late after this share of the time agreed",
    "promises.dropped": "Dropped",
    "promises.deliverable_noise": "Noise of a deliverable",
    "promises.small_noise": "Noise of a small promise",
    "promises.recount_days": "An overdue one counts again every so many days",
    "marks.hit": "Hit",
    "marks.acceptable": "Acceptable",
    "marks.missed": "Missed",
    "marks.each_round": "Each further round of changes",
    "marks.noise": "Noise of a mark",
    "replies.in_time": "In the time agreed",
    "replies.fall": "Fall when it took twice as long",
    "replies.noise": "Noise of an answer",
    "value.result.value": "Result",
    "value.result.noise": "Noise of a result",
    "value.goal_none": "Goal reading without progress",
    "value.goal_planned": "Goal reading as planned",
    "value.goal_noise": "Noise of a goal reading",
    "value.idea_offered.value": "Idea offered",
    "value.idea_offered.noise": "Noise of an idea offered",
    "value.idea_accepted.value": "Idea accepted",
    "value.idea_accepted.noise": "Noise of an idea accepted",
    "value.introduction_made.value": "Introduction made",
    "value.introduction_made.noise": "Noise of an introduction made",
    "value.introduction_led.value": "Introduction that led somewhere",
    "value.introduction_led.noise": "Noise of one that led somewhere",
    "candour.feedback.value": "Candid feedback",
    "candour.feedback.noise": "Noise of candid feedback",
    "candour.slip_told.value": "Slip told before its date",
    "candour.slip_told.noise": "Noise of a slip told",
    "candour.slip_not_told.value": "Slip told after its date, or never",
    "candour.slip_not_told.noise": "Noise of a slip not told",
    "candour.concern_in_time": "Concern answered and told in time",
    "candour.concern_late": "Concern told fully late",
    "candour.concern_noise": "Noise of a concern",
    "candour.let_off.value": "Slip let off",
    "candour.let_off.noise": "Noise of a slip let off",
    "candour.goals_discussed.value": "Goals discussed",
    "candour.goals_discussed.noise": "Noise of goals discussed",
    "growth_per_day": "Variance a silent day adds",
    "cap": "Most variance",
    "farthest": "Standard deviations at full weight",
    "words.strong": "Strong above",
    "words.good": "Good above",
    "words.fair": "Fair above",
    "words.weak": "Weak above",
    "words.unknown_above": "Unknown above this standard deviation",
    "words.sure": "Chance at which a direction is told",
}


def number_name(path: str) -> str:
    """What a number is called, with its group: "Mood of a call or meeting: Strained"; its path where it is unknown."""
    if path not in _WORDS:
        return path
    title = ""
    for known in _WORDS:
        title = _TITLES.get(known, title)
        if known == path:
            break
    return f"{tr(title)}: {tr(_WORDS[path])}"


@dataclass(frozen=True, slots=True)
class NumberLine:
    """One number that may be changed: its path, what it is called, as it is and as Liaison comes with it."""

    path: str
    words: str
    value: float
    shipped: float
    unit: str = ""


@dataclass(frozen=True, slots=True)
class NumberGroup:
    """Numbers that belong together, under a title."""

    title: str
    lines: tuple[NumberLine, ...]


def weight_groups(values: Mapping[str, float], shipped: Mapping[str, float]) -> tuple[NumberGroup, ...]:
    """Every number of the table in its group."""
    groups: list[tuple[str, list[NumberLine]]] = []
    for path in _WORDS:
        if path in _TITLES:
            groups.append((tr(_TITLES[path]), []))
        groups[-1][1].append(NumberLine(path, tr(_WORDS[path]), values[path], shipped[path]))
    return tuple(NumberGroup(title, tuple(lines)) for title, lines in groups)
