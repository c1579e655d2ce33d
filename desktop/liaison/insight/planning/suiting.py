"""Whether a time suits the other side, and which one near it would (P3).

A meeting should not fall into a client's full desk or the hours in which somebody is not to be reached, nor into
another meeting of ours. Where it does, the nearest time that suits everybody is offered; the person decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from typing import Final, NamedTuple

from liaison.insight.working_time import WeekHours, WorkingHours
from liaison.insight.yearly import spans

STEP: Final = timedelta(minutes=15)
"""Meetings are offered at the quarters of an hour."""
FARTHEST: Final = timedelta(days=28)
"""How far ahead a better time is looked for."""


class ConflictKind(StrEnum):
    """Why a time does not suit."""

    BUSY_PERIOD = "busy period"
    THEIR_HOURS = "their hours"
    OUR_HOURS = "our hours"
    OTHER_MEETING = "other meeting"


class Busy(NamedTuple):
    """A client's full or closed desk, or one of their people away: both days included, every year if ``is_yearly``."""

    id: str
    what: str
    from_on: date
    until_on: date
    is_yearly: bool = False


class Taken(NamedTuple):
    """Another meeting of ours, as two instants."""

    id: str
    title: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Hours:
    """When somebody can be reached: on ``days`` (Monday is 0) from ``start`` to ``end`` on the clocks of ``zone``.

    ``start`` after ``end`` is somebody who works over midnight. Without a person it is the client's own desk.
    """

    whom: str
    zone: tzinfo
    start: time
    end: time
    days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    person_id: str | None = None

    def hold(self, starts_at: datetime, ends_at: datetime) -> bool:
        """Whether all of the time lies within one stretch of these hours."""
        begins, ends = starts_at.astimezone(self.zone), ends_at.astimezone(self.zone)
        for day in (begins.date(), begins.date() - timedelta(days=1)):
            if day.weekday() not in self.days:
                continue
            opens = datetime.combine(day, self.start, self.zone)
            closes = datetime.combine(day + timedelta(days=self.start >= self.end), self.end, self.zone)
            if opens.astimezone(UTC) <= begins.astimezone(UTC) and ends.astimezone(UTC) <= closes.astimezone(UTC):
                return True
        return False


@dataclass(frozen=True, slots=True)
class Conflict:
    """One reason why a time does not suit; ``record_id`` is the busy period, the person or the meeting behind it.

    ``what`` names it: the busy period, whose hours, the other meeting. ``local`` is the start on the clocks of the
    person whose hours they are.
    """

    kind: ConflictKind
    what: str
    record_id: str | None = None
    local: datetime | None = None


def conflicts(
    starts_at: datetime,
    ends_at: datetime,
    *,
    ours: WorkingHours | WeekHours | None = None,
    theirs: Sequence[Hours] = (),
    busy: Sequence[Busy] = (),
    taken: Sequence[Taken] = (),
    zone: tzinfo = UTC,
) -> tuple[Conflict, ...]:
    """Why the time from ``starts_at`` to ``ends_at`` (aware) does not suit, the gravest first; empty if it does.

    ``zone`` is where busy periods are days.
    """
    first, last = starts_at.astimezone(zone).date(), (ends_at - timedelta(microseconds=1)).astimezone(zone).date()
    found = [
        Conflict(ConflictKind.BUSY_PERIOD, period.what, period.id) for period in busy if _falls_in(period, first, last)
    ]
    found += [
        Conflict(ConflictKind.THEIR_HOURS, hours.whom, hours.person_id, starts_at.astimezone(hours.zone))
        for hours in theirs
        if not hours.hold(starts_at, ends_at)
    ]
    found += [
        Conflict(ConflictKind.OTHER_MEETING, other.title, other.id)
        for other in taken
        if starts_at < other.ends_at and other.starts_at < ends_at
    ]
    if ours is not None and not _within(ours, starts_at, ends_at):
        found.append(Conflict(ConflictKind.OUR_HOURS, "", None, starts_at.astimezone(ours.zone)))
    return tuple(found)


def better_time(
    starts_at: datetime,
    ends_at: datetime,
    *,
    now: datetime,
    ours: WorkingHours | WeekHours,
    theirs: Sequence[Hours] = (),
    busy: Sequence[Busy] = (),
    taken: Sequence[Taken] = (),
    zone: tzinfo = UTC,
) -> datetime | None:
    """The nearest start (UTC) at which nothing stands against a meeting of that length; None within four weeks.

    Times of the same day come first, the nearest first, then the days after it at the hour that was wished for or as
    near to it as can be. Nothing before ``now`` is offered.
    """
    length = ends_at - starts_at
    for candidate in _candidates(starts_at, ours):
        if candidate <= now:
            continue
        end = candidate + length
        if not conflicts(candidate, end, ours=ours, theirs=theirs, busy=busy, taken=taken, zone=zone):
            return candidate
    return None


def _candidates(wished: datetime, ours: WorkingHours | WeekHours) -> Iterator[datetime]:
    """Starts within our working hours, day by day, each day's nearest to the wished hour first."""
    local = wished.astimezone(ours.zone)
    for days in range(FARTHEST.days + 1):
        day = local.date() + timedelta(days=days)
        span = ours.span(day)
        if span is None:
            continue
        hour = datetime.combine(day, local.timetz().replace(tzinfo=None), ours.zone).astimezone(UTC)
        steps = int((span[1] - span[0]) / STEP) + 1
        yield from sorted((span[0] + STEP * step for step in range(steps)), key=lambda start: abs(start - hour))


def _within(hours: WorkingHours | WeekHours, starts_at: datetime, ends_at: datetime) -> bool:
    span = hours.span(hours.local_day(starts_at))
    return span is not None and span[0] <= starts_at and ends_at <= span[1]


def _falls_in(period: Busy, first: date, last: date) -> bool:
    """Whether one of the days lies in the period."""
    return any(True for _ in spans(period.from_on, period.until_on, first, last, yearly=period.is_yearly))
