"""What one kind of fact says about a level: the one place where the table of weights is read.

A :class:`Case` is what of a fact its weight depends on, and nothing else. So the record can be read once and weighed
again with another table, and equal cases are weighed once however often they occur.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from enum import IntEnum
from typing import Final, NamedTuple

from liaison.model.values import AboutUs, Mark, Mood, TimeUnit

from .table import CandourWeights, ValueWeights, Weight, WeightTable


class Rule(IntEnum):
    """The rules of the table. The numbers are kept with what was read of a record, so they never change."""

    MOOD = 1
    PROMOTER = 2
    CLOSED_DELIVERABLE = 3
    CLOSED_SMALL = 4
    DROPPED_DELIVERABLE = 5
    DROPPED_SMALL = 6
    MARK = 7
    ANSWER = 8
    GOAL = 9
    CONCERN = 10
    THANKS = 20
    RESULT = 21
    IDEA_OFFERED = 22
    IDEA_ACCEPTED = 23
    INTRODUCTION_MADE = 24
    INTRODUCTION_LED = 25
    FEEDBACK = 26
    SLIP_TOLD = 27
    SLIP_NOT_TOLD = 28
    LET_OFF = 29
    GOALS_DISCUSSED = 30


class Case(NamedTuple):
    """A rule with the numbers it may depend on.

    Mood: place of the mood and of whether it was about us. Promoter: the score. Closed: days late, days agreed. Mark:
    place of the mark, rounds. Answer: time taken, time agreed, and the place of their unit. Goal: progress made by
    progress planned. Concern: days taken, days agreed.
    """

    rule: Rule
    x: float = 0.0
    y: float = 0.0
    z: float = 0.0


MOODS: Final = tuple(Mood)
ABOUT: Final = tuple(AboutUs)
MARKS: Final = tuple(Mark)
UNITS: Final = tuple(TimeUnit)

_VALUE: Final = {
    Rule.RESULT: "result",
    Rule.IDEA_OFFERED: "idea_offered",
    Rule.IDEA_ACCEPTED: "idea_accepted",
    Rule.INTRODUCTION_MADE: "introduction_made",
    Rule.INTRODUCTION_LED: "introduction_led",
}
_CANDOUR: Final = {
    Rule.FEEDBACK: "feedback",
    Rule.SLIP_TOLD: "slip_told",
    Rule.SLIP_NOT_TOLD: "slip_not_told",
    Rule.LET_OFF: "let_off",
    Rule.GOALS_DISCUSSED: "goals_discussed",
}


def bounded(value: float) -> float:
    """A level is never beyond 1 to either side."""
    return min(1.0, max(-1.0, value))


def closing(late: float, agreed: float, table: WeightTable) -> float:
    """What a promise says that closes so many days late, of so many that were agreed."""
    weights = table.promises
    if late <= 0:
        return weights.on_time
    grace = max(weights.grace_days, weights.grace_share * agreed)
    return weights.on_time - weights.fall * min(1.0, late / grace)


def weigh(case: Case, table: WeightTable) -> Weight:
    """The value and the noise of a case by the table."""
    rule, x, y, _unit = case
    if rule is Rule.MOOD:
        return _mood(int(x), int(y), table)
    if rule in {Rule.CLOSED_DELIVERABLE, Rule.CLOSED_SMALL}:
        return Weight(closing(x, y, table), _promise_noise(rule, table))
    if rule in {Rule.DROPPED_DELIVERABLE, Rule.DROPPED_SMALL}:
        return Weight(table.promises.dropped, _promise_noise(rule, table))
    if rule in _VALUE or rule in _CANDOUR or rule is Rule.THANKS:
        return _plain(rule, table)
    return _measured(rule, x, y, table)


def _mood(mood: int, about: int, table: WeightTable) -> Weight:
    weights = table.rapport.mood
    value = (weights.strained, weights.tense, weights.neutral, weights.good, weights.warm)[mood]
    factor = {AboutUs.ABOUT_US: 1.0, AboutUs.NOT_ABOUT_US: weights.not_about_us}.get(ABOUT[about], weights.unknown)
    return Weight(value, weights.noise * factor)


def _promise_noise(rule: Rule, table: WeightTable) -> float:
    is_deliverable = rule in {Rule.CLOSED_DELIVERABLE, Rule.DROPPED_DELIVERABLE}
    return table.promises.deliverable_noise if is_deliverable else table.promises.small_noise


def _plain(rule: Rule, table: WeightTable) -> Weight:
    if rule is Rule.THANKS:
        return table.rapport.thanks
    part: ValueWeights | CandourWeights = table.value if rule in _VALUE else table.candour
    found: Weight = getattr(part, _VALUE[rule] if rule in _VALUE else _CANDOUR[rule])
    return found


def _measured(rule: Rule, x: float, y: float, table: WeightTable) -> Weight:
    if rule is Rule.PROMOTER:
        weights = table.rapport
        return Weight(bounded((x - weights.promoter_middle) / weights.promoter_span), weights.promoter_noise)
    if rule is Rule.MARK:
        marks = table.marks
        mark = (marks.hit, marks.acceptable, marks.missed)[int(x)]
        return Weight(bounded(mark + marks.each_round * max(0.0, y - 1.0)), marks.noise)
    if rule is Rule.ANSWER:
        replies = table.replies
        return Weight(replies.in_time - replies.fall * min(1.0, max(0.0, x - y) / y), replies.noise)
    if rule is Rule.GOAL:
        value = table.value
        return Weight(bounded(value.goal_none + (value.goal_planned - value.goal_none) * x), value.goal_noise)
    candour = table.candour
    share = min(1.0, max(0.0, x - y) / y)
    told = candour.concern_in_time + (candour.concern_late - candour.concern_in_time) * share
    return Weight(told, candour.concern_noise)


class Known(NamedTuple):
    """What cases weigh by one table, and what promises weigh that are so late, by rule, days late and days agreed."""

    weights: dict[Case, Weight]
    late: dict[tuple[int, int, int], tuple[Case, Weight]]


#: So many cases are known with their weights before they are forgotten, by so many tables.
_MOST_KNOWN: Final = 20_000
_MOST_TABLES: Final = 2
_KNOWN: Final[OrderedDict[WeightTable, Known]] = OrderedDict()


def known_weights(table: WeightTable) -> Known:
    """What was weighed by a table, which is asked for again with every note; begun anew where it has grown large."""
    known = _KNOWN.get(table)
    if known is None:
        known = _KNOWN[table] = Known({}, {})
        while len(_KNOWN) > _MOST_TABLES:
            _KNOWN.popitem(last=False)
    for weighed in known:
        if len(weighed) > _MOST_KNOWN:
            weighed.clear()
    return known


def weigh_all(cases: Iterable[Case], table: WeightTable) -> list[Weight]:
    """What these cases weigh."""
    known = known_weights(table).weights
    return [known.get(case) or known.setdefault(case, weigh(case, table)) for case in cases]
