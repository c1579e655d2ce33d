"""When to remind of a call, a promise, a review or another date, so that nothing begins or falls due unnoticed.

Pure: what is coming, what was answered and the present moment in, what is due and when to look again out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import ClassVar, NamedTuple

from .working_time import ONE_DAY, WeekHours


class Coming(NamedTuple):
    """Something ahead, or under way, by its key; all instants are aware.

    ``moments`` are when to remind of it, and after ``ends_at`` nobody is reminded any more. ``has_clock`` tells that it
    takes place at a time of day, as a call does, and not on a day. ``days`` are those of the moments where they follow
    from days, wherever one is.
    """

    key: str
    starts_at: datetime
    ends_at: datetime
    moments: tuple[datetime, ...]
    has_clock: bool = True
    days: tuple[date, ...] = ()


class Answer(NamedTuple):
    """What became of the reminders of one thing: when one was answered, when it is to come again, when it was told.

    What was told without an answer is not told to the desktop again, also not after another start. ``answered_on`` is
    the day it was then where one was.
    """

    answered_at: datetime | None = None
    again_at: datetime | None = None
    told_at: datetime | None = None
    answered_on: date | None = None


class QuietHours(NamedTuple):
    """Wall-clock times between which nobody is reminded; ``start`` after ``end`` goes over midnight."""

    start: time
    end: time
    zone: tzinfo

    def end_after(self, now: datetime) -> datetime | None:
        """The instant (UTC) at which they end, where ``now`` lies in them."""
        local = now.astimezone(self.zone)
        for day in (local.date() - timedelta(days=1), local.date()):
            begins = datetime.combine(day, self.start, self.zone).astimezone(UTC)
            ends = datetime.combine(day + timedelta(days=self.start >= self.end), self.end, self.zone).astimezone(UTC)
            if begins <= now < ends:
                return ends
        return None


class OutsideHours:
    """Outside of working hours nobody is reminded of what has only a day; a call planned then is work all the same."""

    spares_clocks: ClassVar[bool] = True

    def __init__(self, hours: WeekHours) -> None:
        self.hours = hours

    def end_after(self, now: datetime) -> datetime | None:
        """The instant (UTC) at which work begins again, where it does not go on."""
        return None if self.hours.holds(now) else self.hours.next_opening(now)


Quiet = QuietHours | OutsideHours


class Due(NamedTuple):
    """Something to remind of now; ``is_told`` where the desktop said so already."""

    key: str
    is_told: bool


class Plan(NamedTuple):
    """What is due now, calls first and the earliest first, and when the next may be (None: nothing is ahead)."""

    due: tuple[Due, ...]
    wake_at: datetime | None

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of what is due."""
        return tuple(one.key for one in self.due)


_NOTHING = Answer()


def plan(coming: Iterable[Coming], now: datetime, answers: Mapping[str, Answer], quiet: Quiet | None = None) -> Plan:
    """What one is reminded of at ``now``.

    Each thing is due from a moment of it on until it ends or is answered: whoever opens the program later is told too.
    What was put off comes again then, whatever moments it has before. In quiet hours nothing is due, and what would
    have been waits until they end.
    """
    hush = quiet.end_after(now) if quiet is not None else None
    spares = isinstance(quiet, OutsideHours)
    due: list[Due] = []
    wake: list[datetime] = []
    for one in sorted(coming, key=lambda one: (not one.has_clock, one.starts_at, one.key)):
        if one.ends_at <= now:
            continue
        answer = answers.get(one.key, _NOTHING)
        waiting = _waiting(one, answer)
        wake += [at for at in waiting if at > now]
        begun = [at for at in waiting if at <= now]
        if not begun:
            continue
        if hush is None or (spares and one.has_clock):
            due.append(Due(one.key, answer.told_at is not None and answer.told_at >= max(begun)))
        elif hush < one.ends_at:
            wake.append(hush)
    return Plan(tuple(due), min(wake, default=None))


def _waiting(one: Coming, answer: Answer) -> list[datetime]:
    """The moments of it that were not answered yet.

    The morning of a day that was answered already stays so where it comes later, as on a journey.
    """
    day = answer.answered_on
    moments = one.moments
    if day is not None and one.days:
        moments = tuple(at for at, on in zip(moments, one.days, strict=True) if on > day)
    if answer.again_at is not None:
        return [answer.again_at, *(at for at in moments if at > answer.again_at)]
    return [at for at in moments if answer.answered_at is None or at > answer.answered_at]


def morning(hours: WeekHours, day: date) -> datetime:
    """When work begins on a day, or on the last working day before it, in UTC."""
    spans = (hours.span(day - ONE_DAY * back) for back in range(7))
    return next(span[0] for span in spans if span is not None)


def morning_after(hours: WeekHours, day: date) -> datetime:
    """When work begins on the first working day after a day, in UTC."""
    spans = (hours.span(day + ONE_DAY * ahead) for ahead in range(1, 8))
    return next(span[0] for span in spans if span is not None)
