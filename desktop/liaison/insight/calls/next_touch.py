"""When to be in touch next (P3, P4, P16): in the client's rhythm, around its busy times, sooner if it is about us."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from statistics import median
from typing import Final

from liaison.model.values import AboutUs, Mood
from liaison.model.words import count, tr

#: Days within which to talk again where they were tense and it was about us.
SOON: Final = 7
_MOST_MOVES: Final = 40
_LITTLE: Final = 3
_TENSE: Final = frozenset({Mood.STRAINED, Mood.TENSE})


@dataclass(frozen=True, slots=True)
class Planned:
    """The next meeting that stands in the calendar."""

    day: date
    title: str
    starts: time | None = None


@dataclass(frozen=True, slots=True)
class BusyTime:
    """Days on which they have a full desk, both included; ``is_closed`` says that nobody is there."""

    from_on: date
    until_on: date
    what: str
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class TouchFacts:
    """What is known on the day of the call. ``rhythm`` is what they want, in days; ``gaps`` what it was of late."""

    today: date
    rhythm: int | None = None
    gaps: tuple[int, ...] = ()
    planned: Planned | None = None
    busy: tuple[BusyTime, ...] = ()
    working_days: frozenset[int] = frozenset(range(5))
    mood: Mood | None = None
    about_us: AboutUs | None = None


@dataclass(frozen=True, slots=True)
class NextTouch:
    """A proposal with its reason in words. ``is_planned`` says that it stands in the calendar already."""

    day: date | None
    reason: str
    starts: time | None = None
    is_planned: bool = False


def next_touch(facts: TouchFacts) -> NextTouch:
    """The next day to be in touch: the meeting that is planned, unless it comes later than they are used to."""
    days, reason = _pace(facts)
    planned = facts.planned
    if planned is not None and (days is None or planned.day <= facts.today + timedelta(days=days)):
        return NextTouch(
            planned.day, tr("in the calendar: {title}", title=planned.title), planned.starts, is_planned=True
        )
    if days is None:
        return NextTouch(None, tr("no rhythm is known yet"))
    day, around = _free(facts, facts.today + timedelta(days=days), days)
    return NextTouch(day, tr("{reason}, {around}", reason=reason, around=around) if around else reason)


def _pace(facts: TouchFacts) -> tuple[int | None, str]:
    """In how many days, and why."""
    days, reason = None, ""
    if facts.rhythm is not None:
        days = facts.rhythm
        reason = count(days, "every day, as they like it", "every {n} days, as they like it")
    elif facts.gaps:
        days = max(1, round(median(facts.gaps)))
        reason = count(days, "every day, as of late", "every {n} days, as of late")
    if facts.mood in _TENSE and facts.about_us is AboutUs.ABOUT_US and (days is None or days > SOON):
        return SOON, tr("within a week, as it was about us")
    return days, reason


def _free(facts: TouchFacts, wanted: date, days: int) -> tuple[date, str]:
    """The nearest working day on which they are not busy; before the day wanted where that is nearer.

    A busy time that would put it off by more than half of the ``days`` there are between two contacts does not move it:
    silence for a season is worse than a short call. While nobody is there it is moved in any case.
    """
    busy = _busy_on(wanted, facts.busy)
    if busy is None:
        return _working(facts, wanted, 1), ""
    before = _working(facts, busy.from_on - timedelta(days=1), -1)
    after = _working(facts, busy.until_on + timedelta(days=1), 1)
    is_before = before > facts.today and wanted - before <= after - wanted
    found = before if is_before else after
    if not busy.is_closed and abs((found - wanted).days) > max(_LITTLE, days // 2):
        return _working(facts, wanted, 1, while_busy=True), tr("busy then: {what}", what=busy.what)
    return found, tr("before {what}", what=busy.what) if is_before else tr("after {what}", what=busy.what)


def _working(facts: TouchFacts, day: date, step: int, *, while_busy: bool = False) -> date:
    """The first day from there on which they work and are not busy; the day itself where none is near.

    With ``while_busy`` only days on which nobody is there are left out.
    """
    shut = tuple(one for one in facts.busy if one.is_closed or not while_busy)
    found = day
    for _ in range(_MOST_MOVES):
        if found.weekday() in facts.working_days and _busy_on(found, shut) is None:
            return found
        found += timedelta(days=step)
    return day


def _busy_on(day: date, busy: Sequence[BusyTime]) -> BusyTime | None:
    return next((one for one in busy if one.from_on <= day <= one.until_on), None)
