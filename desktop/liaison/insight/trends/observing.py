"""What the record says about each line: facts become observations, exactly as the table of weights says.

Times are dates of the client's record; the level counts in whole days. Each observation carries the day it happened,
the day it was recorded (so that a replay shows only what was known), and the record it came from.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from liaison.model.briefing import SourceRef
from liaison.model.values import AboutUs, Mark, Mood, Side

from .table import DEFAULT, Weight, WeightTable


class LineName(StrEnum):
    """The five lines, in the order in which they are shown, and our own reply times, drawn thin beside theirs."""

    RAPPORT = "rapport"
    DELIVERY = "delivery"
    RESPONSIVENESS = "responsiveness"
    VALUE = "value"
    CANDOUR = "candour"
    OUR_REPLIES = "our replies"


FIVE: Final = tuple(name for name in LineName if name is not LineName.OUR_REPLIES)


class Observation(NamedTuple):
    """One fact as a line sees it. ``why`` names the rule that made it, for the sentence beside it."""

    line: LineName
    on: date
    value: float
    noise: float
    source: SourceRef
    recorded_on: date
    why: str


@dataclass(frozen=True, slots=True)
class MoodFact:
    """The mood of a held interaction."""

    on: date
    mood: Mood
    about_us: AboutUs | None
    source: SourceRef
    recorded_on: date


@dataclass(frozen=True, slots=True)
class PromiseFact:
    """A promise of either side. ``agreed_on`` is when it was asked for or recorded; ``rounds`` are rounds of changes.

    ``first_due_on`` is the date first promised, ``due_on`` the one that holds. ``closed_recorded_on`` is when the
    closing was recorded. ``is_open`` promises have neither.
    """

    side: Side
    is_deliverable: bool
    agreed_on: date
    due_on: date | None
    closed_on: date | None
    is_dropped: bool
    mark: Mark | None
    rounds: int
    source: SourceRef
    recorded_on: date
    closed_recorded_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReplyFact:
    """An answer measured against its clause; both times are in the clause's unit, ``side`` is who answered."""

    side: Side
    on: date
    taken: float
    agreed: float
    source: SourceRef
    recorded_on: date


@dataclass(frozen=True, slots=True)
class GoalFact:
    """A reading of a goal: the share of the way made, and the share planned for that day (above 0)."""

    on: date
    made: float
    planned: float
    source: SourceRef
    recorded_on: date


class Plain(StrEnum):
    """Events whose weight is in the table as it is."""

    THANKS = "thanks"
    RESULT = "result"
    IDEA_OFFERED = "idea offered"
    IDEA_ACCEPTED = "idea accepted"
    INTRODUCTION_MADE = "introduction made"
    INTRODUCTION_LED = "introduction led somewhere"
    FEEDBACK = "candid feedback"
    SLIP_TOLD = "slip told in time"
    SLIP_NOT_TOLD = "slip not told in time"
    LET_OFF = "slip let off"
    GOALS_DISCUSSED = "goals discussed"


@dataclass(frozen=True, slots=True)
class PlainFact:
    """An event that simply happened."""

    what: Plain
    on: date
    source: SourceRef
    recorded_on: date


@dataclass(frozen=True, slots=True)
class PromoterFact:
    """A promoter answer, 0 to 10."""

    on: date
    score: int
    source: SourceRef
    recorded_on: date


@dataclass(frozen=True, slots=True)
class ConcernFact:
    """A concern that the person was told about: days from hearing to telling, and the days agreed (above 0)."""

    on: date
    taken_days: int
    agreed_days: int
    source: SourceRef
    recorded_on: date


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything one client's record says, in any order."""

    moods: tuple[MoodFact, ...] = ()
    promises: tuple[PromiseFact, ...] = ()
    replies: tuple[ReplyFact, ...] = ()
    goals: tuple[GoalFact, ...] = ()
    plain: tuple[PlainFact, ...] = ()
    promoters: tuple[PromoterFact, ...] = ()
    concerns: tuple[ConcernFact, ...] = ()


def observations(facts: Facts, today: date, table: WeightTable = DEFAULT) -> dict[LineName, list[Observation]]:
    """What each line sees up to ``today``, sorted by day, then by record, so that arrival plays no part.

    A closing recorded after ``today`` had not happened as far as anyone knew: the promise still counts as open.
    """
    found: dict[LineName, list[Observation]] = {name: [] for name in LineName}
    for one in _all(facts, today, table):
        if one.on <= today:
            found[one.line].append(one)
    for line in found.values():
        line.sort(key=lambda one: (one.on, one.source, one.why, one.value))
    return found


def as_known_on(seen: Iterable[Observation], day: date) -> list[Observation]:
    """Those that had happened and were recorded by ``day``."""
    return [one for one in seen if one.on <= day and one.recorded_on <= day]


def _all(facts: Facts, today: date, table: WeightTable) -> Iterator[Observation]:
    for mood in facts.moods:
        yield _of_mood(mood, table)
    for promise in facts.promises:
        yield from _of_promise(promise, today, table)
    for reply in facts.replies:
        yield _of_reply(reply, table)
    for goal in facts.goals:
        yield _of_goal(goal, table)
    for event in facts.plain:
        yield _of_event(event, table)
    for answer in facts.promoters:
        weights = table.rapport
        value = (answer.score - weights.promoter_middle) / weights.promoter_span
        yield _seen(LineName.RAPPORT, answer, _bounded(value), weights.promoter_noise, "promoter answer")
    for concern in facts.concerns:
        yield _of_concern(concern, table)


_Fact = MoodFact | ReplyFact | GoalFact | PlainFact | PromoterFact | ConcernFact


def _seen(line: LineName, fact: _Fact, value: float, noise: float, why: str) -> Observation:
    return Observation(line, fact.on, value, noise, fact.source, fact.recorded_on, why)


def _bounded(value: float) -> float:
    return min(1.0, max(-1.0, value))


def _of_mood(fact: MoodFact, table: WeightTable) -> Observation:
    weights = table.rapport.mood
    value = {
        Mood.STRAINED: weights.strained,
        Mood.TENSE: weights.tense,
        Mood.NEUTRAL: weights.neutral,
        Mood.GOOD: weights.good,
        Mood.WARM: weights.warm,
    }[fact.mood]
    factor = {AboutUs.ABOUT_US: 1.0, AboutUs.NOT_ABOUT_US: weights.not_about_us}.get(
        fact.about_us or AboutUs.UNKNOWN, weights.unknown
    )
    return _seen(LineName.RAPPORT, fact, value, weights.noise * factor, "mood")


def closing_value(fact: PromiseFact, day: date, table: WeightTable = DEFAULT) -> float:
    """What closing a promise on ``day`` says; one without a date is on time whenever it closes."""
    weights = table.promises
    if fact.due_on is None or day <= fact.due_on:
        return weights.on_time
    late = (day - fact.due_on).days
    agreed = max(0, (fact.due_on - fact.agreed_on).days)
    return weights.on_time - weights.fall * min(1.0, late / max(weights.grace_days, weights.grace_share * agreed))


def _of_promise(fact: PromiseFact, today: date, table: WeightTable) -> Iterator[Observation]:
    line = LineName.DELIVERY if fact.side is Side.OURS else LineName.RESPONSIVENESS
    weights = table.promises
    noise = weights.deliverable_noise if fact.is_deliverable else weights.small_noise
    known = max(fact.recorded_on, fact.closed_recorded_on or fact.closed_on or today)
    closed_on = fact.closed_on if known <= today else None
    if fact.due_on is not None:
        last = closed_on or today + timedelta(days=1)
        day = fact.due_on + timedelta(days=weights.recount_days)
        while day < last:
            value = closing_value(fact, day, table)
            yield Observation(line, day, value, noise, fact.source, max(day, fact.recorded_on), "overdue")
            day += timedelta(days=weights.recount_days)
    if closed_on is None:
        return
    value = weights.dropped if fact.is_dropped else closing_value(fact, closed_on, table)
    why = "dropped" if fact.is_dropped else "closed"
    yield Observation(line, closed_on, value, noise, fact.source, known, why)
    if fact.side is Side.OURS and fact.mark is not None:
        marks = table.marks
        mark = {Mark.HIT: marks.hit, Mark.ACCEPTABLE: marks.acceptable, Mark.MISSED: marks.missed}[fact.mark]
        value = _bounded(mark + marks.each_round * max(0, fact.rounds - 1))
        yield Observation(line, closed_on, value, marks.noise, fact.source, known, "mark")


def _of_reply(fact: ReplyFact, table: WeightTable) -> Observation:
    weights = table.replies
    overrun = max(0.0, fact.taken - fact.agreed)
    value = weights.in_time - weights.fall * min(1.0, overrun / fact.agreed)
    line = LineName.RESPONSIVENESS if fact.side is Side.THEIRS else LineName.OUR_REPLIES
    return _seen(line, fact, value, weights.noise, "answer")


def _of_goal(fact: GoalFact, table: WeightTable) -> Observation:
    weights = table.value
    value = weights.goal_none + (weights.goal_planned - weights.goal_none) * fact.made / fact.planned
    return _seen(LineName.VALUE, fact, _bounded(value), weights.goal_noise, "goal reading")


def _of_event(fact: PlainFact, table: WeightTable) -> Observation:
    line, weight = _plain(fact.what, table)
    return _seen(line, fact, weight.value, weight.noise, fact.what.value)


def _plain(what: Plain, table: WeightTable) -> tuple[LineName, Weight]:
    value, candour = table.value, table.candour
    return {
        Plain.THANKS: (LineName.RAPPORT, table.rapport.thanks),
        Plain.RESULT: (LineName.VALUE, value.result),
        Plain.IDEA_OFFERED: (LineName.VALUE, value.idea_offered),
        Plain.IDEA_ACCEPTED: (LineName.VALUE, value.idea_accepted),
        Plain.INTRODUCTION_MADE: (LineName.VALUE, value.introduction_made),
        Plain.INTRODUCTION_LED: (LineName.VALUE, value.introduction_led),
        Plain.FEEDBACK: (LineName.CANDOUR, candour.feedback),
        Plain.SLIP_TOLD: (LineName.CANDOUR, candour.slip_told),
        Plain.SLIP_NOT_TOLD: (LineName.CANDOUR, candour.slip_not_told),
        Plain.LET_OFF: (LineName.CANDOUR, candour.let_off),
        Plain.GOALS_DISCUSSED: (LineName.CANDOUR, candour.goals_discussed),
    }[what]


def _of_concern(fact: ConcernFact, table: WeightTable) -> Observation:
    weights = table.candour
    overrun = max(0, fact.taken_days - fact.agreed_days)
    share = min(1.0, overrun / fact.agreed_days)
    value = weights.concern_in_time + (weights.concern_late - weights.concern_in_time) * share
    return _seen(LineName.CANDOUR, fact, value, weights.concern_noise, "concern told")
