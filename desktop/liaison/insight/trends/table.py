"""The numbers behind the lines, all in one typed table that is versioned with the record and can be changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import isfinite
from typing import Final

from liaison.insight.numbers import numbers, with_numbers

#: Raised with every change of the table's shape or defaults.
VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class Weight:
    """What one kind of event says about a level, -1 to 1, and the variance of its noise."""

    value: float
    noise: float


@dataclass(frozen=True, slots=True)
class MoodWeights:
    """Mood of an interaction (P4). A mood that is not about us has its noise multiplied, so that it hardly counts."""

    strained: float = -1.0
    tense: float = -0.5
    neutral: float = 0.0
    good: float = 0.5
    warm: float = 1.0
    noise: float = 0.25
    not_about_us: float = 16.0
    unknown: float = 4.0


@dataclass(frozen=True, slots=True)
class RapportWeights:
    """Rapport: mood, thanks received (P6), promoter answers (P24)."""

    mood: MoodWeights = field(default_factory=MoodWeights)
    thanks: Weight = Weight(0.7, 0.4)
    promoter_middle: float = 5.0
    promoter_span: float = 5.0
    promoter_noise: float = 0.1


@dataclass(frozen=True, slots=True)
class PromiseWeights:
    """A promise that closes (P8): on time, late in relation to the time that was agreed, or dropped.

    A late one gives ``on_time - fall * min(1, days late / max(grace_days, grace_share * days agreed))``. An open one
    that is overdue counts every ``recount_days`` as what closing it that day would give.
    """

    on_time: float = 0.6
    fall: float = 1.6
    grace_days: float = 3.0
    grace_share: float = 0.15
    dropped: float = -1.0
    deliverable_noise: float = 0.2
    small_noise: float = 0.35
    recount_days: int = 7


@dataclass(frozen=True, slots=True)
class MarkWeights:
    """Whether a deliverable hit the mark, and the rounds of changes it took beyond the first."""

    hit: float = 0.8
    acceptable: float = 0.0
    missed: float = -0.8
    each_round: float = -0.2
    noise: float = 0.2


@dataclass(frozen=True, slots=True)
class ReplyWeights:
    """Reply and feedback times against the agreed clause (P22): ``in_time - fall * min(1, overrun / clause)``."""

    in_time: float = 0.6
    fall: float = 1.6
    noise: float = 0.35


@dataclass(frozen=True, slots=True)
class ValueWeights:
    """Value: results (P14), goals (P5), ideas and introductions (P12).

    A goal reading is progress made by progress planned: 0 is ``goal_none``, 1 is ``goal_planned``.
    """

    result: Weight = Weight(0.7, 0.3)
    goal_none: float = -0.6
    goal_planned: float = 0.6
    goal_noise: float = 0.2
    idea_offered: Weight = Weight(0.3, 0.5)
    idea_accepted: Weight = Weight(0.6, 0.5)
    introduction_made: Weight = Weight(0.3, 0.5)
    introduction_led: Weight = Weight(0.8, 0.5)


@dataclass(frozen=True, slots=True)
class CandourWeights:
    """Candour: honest feedback (P5), slips told in time (P8), concerns told on (P9), letting off (P18), goals (P5)."""

    feedback: Weight = Weight(0.5, 0.4)
    slip_told: Weight = Weight(0.4, 0.3)
    slip_not_told: Weight = Weight(-0.6, 0.3)
    concern_in_time: float = 0.5
    concern_late: float = -0.7
    concern_noise: float = 0.3
    let_off: Weight = Weight(-0.4, 0.4)
    goals_discussed: Weight = Weight(0.4, 0.5)


@dataclass(frozen=True, slots=True)
class Words:
    """Where the words for a level begin, how unsure is "unknown", and how sure a direction must be."""

    strong: float = 0.5
    good: float = 0.15
    fair: float = -0.15
    weak: float = -0.5
    unknown_above: float = 0.38
    sure: float = 0.8


@dataclass(frozen=True, slots=True)
class WeightTable:
    """Every number behind the lines. ``growth_per_day`` and ``cap`` are variances; see :mod:`.level`."""

    growth_per_day: float = 0.0010
    cap: float = 0.36
    farthest: float = 3.0
    rapport: RapportWeights = field(default_factory=RapportWeights)
    promises: PromiseWeights = field(default_factory=PromiseWeights)
    marks: MarkWeights = field(default_factory=MarkWeights)
    replies: ReplyWeights = field(default_factory=ReplyWeights)
    value: ValueWeights = field(default_factory=ValueWeights)
    candour: CandourWeights = field(default_factory=CandourWeights)
    words: Words = field(default_factory=Words)


DEFAULT: Final = WeightTable()
#: No number is larger.
_LARGEST: Final = 10_000.0
#: Numbers that must be above zero, by the end of their name: variances, factors, spans of time.
_POSITIVE: Final = ("noise", "per_day", "cap", "farthest", "span", "days", "above", "not_about_us", "unknown")


def changed(table: WeightTable, new: Mapping[str, float]) -> WeightTable:
    """A table with other numbers, by path.

    Raises:
        KeyError: there is no such number.
        ValueError: a number is not finite, not above zero where it must be, or no level (-1 to 1) where it is one; or
            the words would not follow each other.
    """
    known = numbers(table)
    for path, value in new.items():
        if path not in known:
            raise KeyError(path)
        _check(path, value)
    made = with_numbers(table, new)
    words = made.words
    if not words.strong > words.good > words.fair > words.weak:
        raise ValueError("words")
    return made


def _check(path: str, value: float) -> None:
    name = path.rsplit(".", 1)[-1]
    if not isfinite(value) or abs(value) > _LARGEST or (name == "recount_days" and value < 1):
        raise ValueError(path)
    if name.endswith(_POSITIVE) or name in {"fall", "grace_share", "promoter_middle", "sure"}:
        if value <= 0 or (name == "sure" and value >= 1):
            raise ValueError(path)
    elif not -1 <= value <= 1:
        raise ValueError(path)
