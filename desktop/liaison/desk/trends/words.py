"""What an observation says, in the words of its record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from liaison.insight.trends.observing import Observation
from liaison.insight.trends.reading import Direction, LevelWord
from liaison.insight.trends.weighing import ABOUT, MARKS, MOODS, UNITS, Case, Rule
from liaison.model.values import AboutUs, Mark, TimeUnit
from liaison.model.words import MINUS, count, in_places, tr, upper_first


class Told(NamedTuple):
    """What a record is called, and what kind of record it is."""

    what: str
    kind: str


_LONGEST: Final = 90
_LATE: Final = frozenset({Rule.CLOSED_DELIVERABLE, Rule.CLOSED_SMALL})
_MARKS: Final = {
    Mark.HIT: "{what} hit the mark",
    Mark.ACCEPTABLE: "{what}: acceptable",
    Mark.MISSED: "{what} missed the mark",
}
_PLAIN: Final = {
    Rule.THANKS: "Thanks: {what}",
    Rule.RESULT: "Result: {what}",
    Rule.IDEA_OFFERED: "Idea offered: {what}",
    Rule.IDEA_ACCEPTED: "Idea accepted: {what}",
    Rule.INTRODUCTION_MADE: "Introduction: {what}",
    Rule.INTRODUCTION_LED: "Introduction led somewhere: {what}",
    Rule.FEEDBACK: "Candid feedback: {what}",
    Rule.SLIP_TOLD: "{what} moved, told in time",
    Rule.SLIP_NOT_TOLD: "{what} moved, not told in time",
    Rule.LET_OFF: "{what} let off",
    Rule.GOALS_DISCUSSED: "Goals discussed: {what}",
    Rule.DROPPED_DELIVERABLE: "{what} dropped",
    Rule.DROPPED_SMALL: "{what} dropped",
}
_ONE: Final = {
    TimeUnit.MINUTE: "{n} minute",
    TimeUnit.HOUR: "{n} hour",
    TimeUnit.WORKING_HOUR: "{n} working hour",
    TimeUnit.DAY: "{n} day",
    TimeUnit.WORKING_DAY: "{n} working day",
    TimeUnit.WEEK: "{n} week",
    TimeUnit.MONTH: "{n} month",
    TimeUnit.YEAR: "{n} year",
    TimeUnit.EVENT: "{n}",
}
_MANY: Final = {
    TimeUnit.MINUTE: "{n} minutes",
    TimeUnit.HOUR: "{n} hours",
    TimeUnit.WORKING_HOUR: "{n} working hours",
    TimeUnit.DAY: "{n} days",
    TimeUnit.WORKING_DAY: "{n} working days",
    TimeUnit.WEEK: "{n} weeks",
    TimeUnit.MONTH: "{n} months",
    TimeUnit.YEAR: "{n} years",
    TimeUnit.EVENT: "{n}",
}
_LEVELS: Final = {
    LevelWord.STRONG: "strong",
    LevelWord.GOOD: "good",
    LevelWord.FAIR: "fair",
    LevelWord.WEAK: "weak",
    LevelWord.POOR: "poor",
    LevelWord.UNKNOWN: "unknown",
}
_WAYS: Final = {
    Direction.RISING: "rising",
    Direction.SLIPPING: "slipping",
    Direction.STEADY: "steady",
    Direction.UNKNOWN: "unknown",
}
#: What a record is called of which only its kind is known.
_KINDS: Final = {
    "interaction": "interaction",
    "commitment": "promise",
    "entry": "entry",
    "slip": "slip",
    "goal_reading": "goal reading",
}


def level_label(word: LevelWord) -> str:
    """The word for a level in the reader's language."""
    return tr(_LEVELS[word])


def direction_label(way: Direction) -> str:
    """The word for a direction in the reader's language."""
    return tr(_WAYS[way])


def kind_in_words(seen: Observation, told: Told | None) -> str:
    """What kind of record it is, as a link has it: "Call", "Deliverable", "Slip"."""
    return upper_first(tr(told.kind if told is not None else _KINDS[seen.source.kind]))


def sentence(seen: Observation, told: Told | None) -> str:
    """What an observation says, in one short sentence."""
    case = seen.case
    told = told or Told("", _KINDS[seen.source.kind])
    what = _short(told.what) or kind_in_words(seen, told)
    if case is None:
        return upper_first(what)
    if case.rule in _PLAIN:
        return upper_first(tr(_PLAIN[case.rule], what=what))
    if case.rule in _LATE:
        return _closing(case, what, is_open=seen.why == "overdue")
    return upper_first(_SAID[case.rule](case, what, told))


def _short(text: str) -> str:
    """The first line, cut at a word where it is long."""
    line = " ".join(text.strip().partition("\n")[0].split())
    if len(line) <= _LONGEST:
        return line
    return line[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:.") + "…"


def _closing(case: Case, what: str, *, is_open: bool) -> str:
    late = int(case.x)
    if late <= 0:
        return upper_first(tr("{what} on time", what=what))
    days = count(late, "{n} day late", "{n} days late")
    if is_open:
        return upper_first(tr("{what} still open, {days}", what=what, days=days))
    return upper_first(tr("{what} {days}", what=what, days=days))


def _mood(case: Case, what: str, told: Told) -> str:
    mood = tr("{mood} {kind}", mood=tr(str(MOODS[int(case.x)])), kind=tr(told.kind))
    about = ABOUT[int(case.y)]
    if about is AboutUs.NOT_ABOUT_US:
        return tr("{mood}, marked not about us", mood=mood)
    return tr("{mood}: {what}", mood=mood, what=what) if told.what.strip() else mood


def _promoter(case: Case, _what: str, _told: Told) -> str:
    return tr("Would recommend us: {n} of 10", n=int(case.x))


def _mark(case: Case, what: str, _told: Told) -> str:
    words = tr(_MARKS[MARKS[int(case.x)]], what=what)
    rounds = int(case.y)
    return tr("{words} after {n} rounds", words=words, n=rounds) if rounds > 1 else words


def _answer(case: Case, what: str, _told: Told) -> str:
    taken, agreed = (_amount(number, UNITS[int(case.z)]) for number in (case.x, case.y))
    return tr("{what}: answered in {taken}, agreed {agreed}", what=what, taken=taken, agreed=agreed)


def _amount(number: float, unit: TimeUnit) -> str:
    """So many of a unit, with at most one place."""
    rounded = round(number, 1)
    figure = in_places(rounded, 0 if rounded == int(rounded) else 1)
    return tr((_ONE if rounded == 1 else _MANY)[unit], n=figure)


def _goal(case: Case, what: str, _told: Told) -> str:
    share = f"{round(100 * case.x)}".replace("-", MINUS)
    return tr("{what}: {share}\u202f% of the way planned", what=what, share=share)


def _concern(case: Case, what: str, _told: Told) -> str:
    late = int(case.x - case.y)
    if late <= 0:
        return tr("Concern answered and told in time: {what}", what=what)
    return tr("Concern told {days}: {what}", what=what, days=count(late, "{n} day late", "{n} days late"))


_SAID: Final[dict[Rule, Callable[[Case, str, Told], str]]] = {
    Rule.MOOD: _mood,
    Rule.PROMOTER: _promoter,
    Rule.MARK: _mark,
    Rule.ANSWER: _answer,
    Rule.GOAL: _goal,
    Rule.CONCERN: _concern,
}
