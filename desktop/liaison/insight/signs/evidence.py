"""Evidence that something changed: what each record says for it, against what is usual with this very client.

What a record says is the logarithm of how many times likelier it is if things went worse by as much as the table says
than if they went on as usual. Records that know nothing of each other add up, over the time in which together they say
most (Wald 1945, Page 1954; over a window that is limited, Lai 1995). What is usual is learned from the time before
that window, and begins with what most clients are like, so that little is made of little.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from math import erfc, exp, log, pi, sqrt
from statistics import median
from typing import Final, NamedTuple

from liaison.model.briefing import SourceRef

#: Days over which evidence adds up: what says most of them counts. What lies before the longest is what was usual.
WINDOWS: Final = (60, 90, 120)
LONGEST: Final = WINDOWS[-1]
#: Days before the longest window in which what is usual is learned.
USUAL_DAYS: Final = 340
#: No record says more than this for or against a change: one may be a slip of the pen.
MOST: Final = 2.5
#: So many cases from before can be told of as what was.
ENOUGH: Final = 3
_YEAR: Final = 365.25
_SHORTEST_DAYS: Final = 0.5
#: How far times lie apart with most clients (deviation of the logarithm), and as how many of their own that counts.
_SPREAD: Final = 0.7
_SPREAD_CASES: Final = 6
_MIDDLE_CASES: Final = 3
#: From so many standard deviations on a chance is told by its limit, being too small to be worked out.
_FAR: Final = 8.0


class Event(NamedTuple):
    """What one record says: ``age`` is how many days ago it counts, ``on`` its day, ``points`` what it says."""

    age: int
    points: float
    on: date
    source: SourceRef


class Took(NamedTuple):
    """How many days something took that was over ``age`` days ago; what is open took so many ``days`` up to now."""

    age: int
    days: float
    on: date
    source: SourceRef
    is_open: bool = False


class Case(NamedTuple):
    """A case of what can go one way or the other, ``age`` days ago."""

    age: int
    is_bad: bool
    on: date
    source: SourceRef


class Times(NamedTuple):
    """What times say: their events, the usual one in days, and the middle of those that were, if they can tell."""

    events: tuple[Event, ...]
    usual: float
    before: float | None


def within(most: float) -> float:
    """No more than one record may say, to either side."""
    return max(-MOST, min(MOST, most))


def slower(seen: Sequence[Took], typical: float, times: float) -> Times:
    """Whether things take ``times`` as long as usual; ``typical`` days are taken by most.

    Times are log-normal. What is still open says how much likelier it is that it took so long already.
    """
    were = [one.days for one in seen if one.age > LONGEST]
    before = [log(max(_SHORTEST_DAYS, one)) for one in were]
    number = _MIDDLE_CASES + len(before)
    middle = (log(typical) * _MIDDLE_CASES + sum(before)) / number
    off = _SPREAD**2 * _SPREAD_CASES + sum((one - middle) ** 2 for one in before)
    variance = off / (_SPREAD_CASES + len(before)) * (1.0 + 1.0 / number)
    spread, more = sqrt(variance), log(times)
    events = []
    for one in seen:
        if one.age > LONGEST:
            continue
        past = log(max(_SHORTEST_DAYS, one.days)) - middle
        if one.is_open:
            points = _beyond((past - more) / spread) - _beyond(past / spread)
        else:
            points = more / variance * (past - more / 2.0)
        events.append(Event(one.age, within(points), one.on, one.source))
    return Times(tuple(events), exp(middle), median(were) if len(were) >= ENOUGH else None)


def _beyond(deviations: float) -> float:
    """The logarithm of the chance of more than so many standard deviations."""
    if deviations > _FAR:
        return -0.5 * deviations * deviations - log(deviations * sqrt(2.0 * pi))
    return log(0.5 * erfc(deviations / sqrt(2.0)))


def likelier(seen: Sequence[Case], bad: float, good: float, odds: float) -> tuple[Event, ...]:
    """Whether the bad case became more frequent, its odds ``odds`` times the usual ones.

    With most clients ``bad`` cases stand beside ``good`` ones, which count as so many of their own.
    """
    usual = share(seen, bad, good)
    worse = raised(usual, odds)
    said, unsaid = log(worse / usual), log((1.0 - worse) / (1.0 - usual))
    return tuple(
        Event(one.age, said if one.is_bad else unsaid, one.on, one.source) for one in seen if one.age <= LONGEST
    )


def share(seen: Sequence[Case], bad: float, good: float) -> float:
    """The usual share of the bad case."""
    before = [one.is_bad for one in seen if one.age > LONGEST]
    return (bad + sum(before)) / (bad + good + len(before))


def raised(chance: float, odds: float) -> float:
    """A chance with its odds multiplied."""
    return chance * odds / (1.0 - chance + chance * odds)


def rate(ages: Sequence[int], known_days: int, a_year: float, years: float) -> float:
    """How often a day something usually happens; with most clients ``a_year`` times, which counts as so many years."""
    before = sum(LONGEST < age <= LONGEST + USUAL_DAYS for age in ages)
    seen = max(0, min(USUAL_DAYS, known_days - LONGEST)) / _YEAR
    return (a_year * years + before) / (years + seen) / _YEAR
