"""What the record says about each line: facts become observations, exactly as the table of weights says.

Times are dates of the client's record; the level counts in whole days. Each observation carries the day it happened,
from when until when it was known (so that a replay shows only what was known), and the record it came from. A fact that
was changed later is given once for each of its states, with the days on which that state was known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from liaison.model.briefing import SourceRef
from liaison.model.values import AboutUs, Mark, Mood, Side, TimeUnit

from .table import DEFAULT, WeightTable
from .weighing import ABOUT, MARKS, MOODS, UNITS, Case, Rule, closing, weigh


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
    """One fact as a line sees it. ``why`` names the rule that made it, for the sentence beside it.

    It was known from ``recorded_on``, and no longer from ``until`` on: then what it came from was changed.
    """

    line: LineName
    on: date
    value: float
    noise: float
    source: SourceRef
    recorded_on: date
    why: str
    until: date | None = None
    case: Case | None = None


@dataclass(frozen=True, slots=True)
class MoodFact:
    """The mood of a held interaction."""

    on: date
    mood: Mood
    about_us: AboutUs | None
    source: SourceRef
    recorded_on: date
    known_until: date | None = None


@dataclass(frozen=True, slots=True)
class PromiseFact:
    """A promise of either side. ``agreed_on`` is when it was asked for or recorded; ``rounds`` are rounds of changes.

    ``due_on`` is the date that holds. ``closed_recorded_on`` is when the closing was recorded; open promises have
    neither. The closing of one that ``is_answer`` is measured against its clause instead (:class:`ReplyFact`), so that
    nothing counts twice.
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
    known_until: date | None = None
    is_answer: bool = False


@dataclass(frozen=True, slots=True)
class ReplyFact:
    """An answer measured against its clause; both times are in ``unit``, ``side`` is who answered."""

    side: Side
    on: date
    taken: float
    agreed: float
    source: SourceRef
    recorded_on: date
    known_until: date | None = None
    unit: TimeUnit = TimeUnit.DAY


@dataclass(frozen=True, slots=True)
class GoalFact:
    """A reading of a goal: the share of the way made, and the share planned for that day (above 0)."""

    on: date
    made: float
    planned: float
    source: SourceRef
    recorded_on: date
    known_until: date | None = None


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
    known_until: date | None = None


@dataclass(frozen=True, slots=True)
class PromoterFact:
    """A promoter answer, 0 to 10."""

    on: date
    score: int
    source: SourceRef
    recorded_on: date
    known_until: date | None = None


@dataclass(frozen=True, slots=True)
class ConcernFact:
    """A concern that the person was told about: days from hearing to telling, and the days agreed (above 0)."""

    on: date
    taken_days: int
    agreed_days: int
    source: SourceRef
    recorded_on: date
    known_until: date | None = None


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
    return {line: [one for one in seen if one.until is None] for line, seen in history(facts, today, table).items()}


def history(facts: Facts, today: date, table: WeightTable = DEFAULT) -> dict[LineName, list[Observation]]:
    """As :func:`observations`, with those that were known once and are no longer; for :func:`as_known_on`."""
    found: dict[LineName, list[Observation]] = {name: [] for name in LineName}
    for one in _all(facts, today, table):
        if one.on <= today:
            found[one.line].append(one)
    for line in found.values():
        line.sort(key=in_order)
    return found


def in_order(one: Observation) -> tuple[date, SourceRef, str, float]:
    """By day, then by record: what observations are sorted by."""
    return (one.on, one.source, one.why, one.value)


def as_known_on(seen: Iterable[Observation], day: date) -> list[Observation]:
    """Those that had happened and were recorded by ``day``, as they were known then."""
    return [one for one in seen if one.on <= day and one.recorded_on <= day and (one.until is None or one.until > day)]


def _all(facts: Facts, today: date, table: WeightTable) -> Iterator[Observation]:
    for fact, line, case, why in cases_of(facts):
        of = weigh(case, table)
        yield Observation(line, fact.on, of.value, of.noise, fact.source, fact.recorded_on, why, fact.known_until, case)
    for promise in facts.promises:
        yield from _of_promise(promise, today, table)


Fact = MoodFact | ReplyFact | GoalFact | PlainFact | PromoterFact | ConcernFact


def cases_of(facts: Facts) -> Iterator[tuple[Fact, LineName, Case, str]]:
    """Everything but promises as cases, each with the line it speaks of and its rule in words."""
    for mood in facts.moods:
        about = ABOUT.index(mood.about_us or AboutUs.UNKNOWN)
        yield mood, LineName.RAPPORT, Case(Rule.MOOD, MOODS.index(mood.mood), about), "mood"
    for reply in facts.replies:
        line = LineName.RESPONSIVENESS if reply.side is Side.THEIRS else LineName.OUR_REPLIES
        case = Case(Rule.ANSWER, reply.taken, reply.agreed, UNITS.index(reply.unit))
        yield reply, line, case, "answer"
    for goal in facts.goals:
        yield goal, LineName.VALUE, Case(Rule.GOAL, goal.made / goal.planned), "goal reading"
    for event in facts.plain:
        line, rule = _PLAIN[event.what]
        yield event, line, Case(rule), event.what.value
    for answer in facts.promoters:
        yield answer, LineName.RAPPORT, Case(Rule.PROMOTER, answer.score), "promoter answer"
    for concern in facts.concerns:
        yield concern, LineName.CANDOUR, Case(Rule.CONCERN, concern.taken_days, concern.agreed_days), "concern told"


_PLAIN: Final = {
    Plain.THANKS: (LineName.RAPPORT, Rule.THANKS),
    Plain.RESULT: (LineName.VALUE, Rule.RESULT),
    Plain.IDEA_OFFERED: (LineName.VALUE, Rule.IDEA_OFFERED),
    Plain.IDEA_ACCEPTED: (LineName.VALUE, Rule.IDEA_ACCEPTED),
    Plain.INTRODUCTION_MADE: (LineName.VALUE, Rule.INTRODUCTION_MADE),
    Plain.INTRODUCTION_LED: (LineName.VALUE, Rule.INTRODUCTION_LED),
    Plain.FEEDBACK: (LineName.CANDOUR, Rule.FEEDBACK),
    Plain.SLIP_TOLD: (LineName.CANDOUR, Rule.SLIP_TOLD),
    Plain.SLIP_NOT_TOLD: (LineName.CANDOUR, Rule.SLIP_NOT_TOLD),
    Plain.LET_OFF: (LineName.CANDOUR, Rule.LET_OFF),
    Plain.GOALS_DISCUSSED: (LineName.CANDOUR, Rule.GOALS_DISCUSSED),
}


def closing_value(fact: PromiseFact, day: date, table: WeightTable = DEFAULT) -> float:
    """What closing a promise on ``day`` says; one without a date is on time whenever it closes."""
    return closing(*_lateness(fact, day), table)


def _lateness(fact: PromiseFact, day: date) -> tuple[int, int]:
    """Days late on ``day``, and days agreed."""
    if fact.due_on is None or day <= fact.due_on:
        return 0, 0
    return (day - fact.due_on).days, max(0, (fact.due_on - fact.agreed_on).days)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days on which a promise was overdue: it counts so many days after ``due_on`` again and again, before ``end``.

    Days before ``begin`` do not count. What it says of a day is known from that day on, but not before ``known_from``,
    and no longer from ``until`` on.
    """

    due_on: date
    begin: date
    end: date
    known_from: date
    until: date | None


def stretches_of(fact: PromiseFact, today: date) -> Iterator[Stretch]:
    """When a promise was open and overdue as far as anyone knew by ``today``.

    A closing that was recorded late leaves a stretch that is no longer believed.
    """
    if fact.due_on is None:
        return
    told = closing_known_on(fact)
    tomorrow = today + timedelta(days=1)
    believed = fact.closed_on if fact.closed_on is not None and told is not None and told <= today else None
    end = believed or tomorrow
    yield Stretch(fact.due_on, fact.due_on, min(end, fact.known_until or end), fact.recorded_on, fact.known_until)
    if believed is not None and told is not None and told > believed:
        ends = [one for one in (told, fact.known_until) if one is not None]
        yield Stretch(fact.due_on, believed, min(*ends, told), fact.recorded_on, min(ends))


def closing_known_on(fact: PromiseFact) -> date | None:
    """From when on it was known that a promise had closed."""
    if fact.closed_on is None:
        return None
    return max(fact.recorded_on, fact.closed_recorded_on or fact.closed_on)


def closings_of(fact: PromiseFact, today: date) -> Iterator[tuple[LineName, date, date, Case, str]]:
    """What the closing of a promise says: the line, the day, from when on it was known, the case, the rule in words."""
    known = closing_known_on(fact)
    if fact.closed_on is None or known is None or known > today:
        return
    line = line_of(fact)
    if fact.is_dropped:
        rule = Rule.DROPPED_DELIVERABLE if fact.is_deliverable else Rule.DROPPED_SMALL
        yield line, fact.closed_on, known, Case(rule), "dropped"
    elif not fact.is_answer:
        rule = Rule.CLOSED_DELIVERABLE if fact.is_deliverable else Rule.CLOSED_SMALL
        yield line, fact.closed_on, known, Case(rule, *_lateness(fact, fact.closed_on)), "closed"
    if fact.side is Side.OURS and fact.mark is not None:
        yield line, fact.closed_on, known, Case(Rule.MARK, MARKS.index(fact.mark), fact.rounds), "mark"


def line_of(fact: PromiseFact) -> LineName:
    """The line that a promise speaks of."""
    return LineName.DELIVERY if fact.side is Side.OURS else LineName.RESPONSIVENESS


def _of_promise(fact: PromiseFact, today: date, table: WeightTable) -> Iterator[Observation]:
    rule = Rule.CLOSED_DELIVERABLE if fact.is_deliverable else Rule.CLOSED_SMALL
    for stretch in stretches_of(fact, today):
        for day in overdue_days(stretch, table.promises.recount_days):
            known = max(day, stretch.known_from)
            if stretch.until is None or known < stretch.until:
                case = Case(rule, *_lateness(fact, day))
                of = weigh(case, table)
                yield Observation(
                    line_of(fact), day, of.value, of.noise, fact.source, known, "overdue", stretch.until, case
                )
    until = fact.known_until
    for line, day, known, case, why in closings_of(fact, today):
        if until is None or known < until:
            of = weigh(case, table)
            yield Observation(line, day, of.value, of.noise, fact.source, known, why, until, case)


def overdue_days(stretch: Stretch, every: int) -> Iterator[date]:
    """The days of a stretch on which it counts."""
    day = stretch.due_on + timedelta(days=every)
    while day < stretch.end:
        if day >= stretch.begin:
            yield day
        day += timedelta(days=every)
