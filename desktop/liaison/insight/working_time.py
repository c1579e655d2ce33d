"""Working time between two moments, in the working hours of a zone; right across changes of summer time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

ONE_DAY = timedelta(days=1)
#: So many days nobody looks further for one on which both work.
_LONG = 60


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When a client works: weekdays (Monday is 0) from ``start`` to ``end`` on the clocks of ``zone``.

    Raises:
        ValueError: the hours end before they begin, or there is no working day.
    """

    zone: tzinfo
    days: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    start: time = time(9, 0)
    end: time = time(17, 30)

    def __post_init__(self) -> None:
        if self.start >= self.end or not self.days or not self.days <= frozenset(range(7)):
            raise ValueError("working hours need a day and must end after they begin")

    def span(self, day: date) -> tuple[datetime, datetime] | None:
        """The working hours of ``day`` as two instants in UTC, or None on a day off."""
        return _span(self, day) if day.weekday() in self.days else None

    def local_day(self, instant: datetime) -> date:
        """The date on their wall at ``instant``."""
        return instant.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class WeekHours:
    """Working hours that differ by weekday: seven entries from Monday on, each from and until, or None for a day off.

    Raises:
        ValueError: hours end before they begin, or there are not seven days with a working one among them.
    """

    zone: tzinfo
    week: tuple[tuple[time, time] | None, ...]

    def __post_init__(self) -> None:
        if len(self.week) != 7 or not any(self.week):
            raise ValueError("a week has seven days, one of them a working day")
        if any(hours is not None and hours[0] >= hours[1] for hours in self.week):
            raise ValueError("working hours must end after they begin")

    def span(self, day: date) -> tuple[datetime, datetime] | None:
        """The working hours of ``day`` as two instants in UTC, or None on a day off."""
        hours = self.week[day.weekday()]
        if hours is None:
            return None
        opens, closes = (datetime.combine(day, one, self.zone).astimezone(UTC) for one in hours)
        return opens, max(opens, closes)

    def local_day(self, instant: datetime) -> date:
        """The date on our wall there at ``instant``."""
        return instant.astimezone(self.zone).date()

    def holds(self, instant: datetime) -> bool:
        """Whether it is working time at ``instant``."""
        span = self.span(self.local_day(instant))
        return span is not None and span[0] <= instant < span[1]

    def next_opening(self, instant: datetime) -> datetime:
        """When working time begins next, in UTC; ``instant`` itself where it is working time."""
        if self.holds(instant):
            return instant.astimezone(UTC)
        first = self.local_day(instant)
        spans = (self.span(first + ONE_DAY * ahead) for ahead in range(8))
        return next(span[0] for span in spans if span is not None and span[0] >= instant)

    def pieces(self, day: date, wall: tzinfo) -> tuple[tuple[float, float], ...]:
        """The working time of a day on another wall, each piece from and until in hours of that day."""
        begins = datetime.combine(day, time(), wall).astimezone(UTC)
        ends = datetime.combine(day + ONE_DAY, time(), wall).astimezone(UTC)
        found = []
        for near in _days(self.local_day(begins), self.local_day(ends)):
            span = self.span(near)
            if span is not None and span[0] < ends and begins < span[1]:
                found.append((_hours_of(span[0], day, wall), _hours_of(span[1], day, wall)))
        return tuple(found)


def _hours_of(instant: datetime, day: date, wall: tzinfo) -> float:
    """What the clock of that day shows, as hours; before the day 0, after it 24."""
    local = instant.astimezone(wall)
    if local.date() != day:
        return 0.0 if local.date() < day else 24.0
    return local.hour + local.minute / 60


@lru_cache(maxsize=2048)
def _span(hours: WorkingHours, day: date) -> tuple[datetime, datetime]:
    """The working hours of a working day; kept, as the cases of a clause share the days of a year."""
    opens = datetime.combine(day, hours.start, hours.zone).astimezone(UTC)
    closes = datetime.combine(day, hours.end, hours.zone).astimezone(UTC)
    return opens, max(opens, closes)


@lru_cache(maxsize=4096)
def working_time(start: datetime, end: datetime, hours: WorkingHours) -> timedelta:
    """The working time from ``start`` to ``end`` (aware instants); zero when ``end`` is not after ``start``.

    Kept, as what was asked and answered long ago is measured again with every reading of its client.
    """
    total = timedelta()
    if end <= start:
        return total
    first, last = start.astimezone(UTC), end.astimezone(UTC)
    for day in _days(hours.local_day(start), hours.local_day(end)):
        span = hours.span(day)
        if span is not None:
            total += max(timedelta(), min(last, span[1]) - max(first, span[0]))
    return total


def working_days(start: date, end: date, days: frozenset[int] = frozenset({0, 1, 2, 3, 4})) -> int:
    """How many working days lie after ``start`` up to and including ``end``; negative when ``end`` is earlier."""
    if end < start:
        return -working_days(end, start, days)
    weeks, rest = divmod((end - start).days, 7)
    odd = sum((start.weekday() + step) % 7 in days for step in range(1, rest + 1))
    return weeks * len(days) + odd


@dataclass(frozen=True, slots=True)
class SharedDays:
    """Days on which both sides work: weekdays (Monday is 0), without ``shut``: first and last days nobody is there."""

    weekdays: frozenset[int] = frozenset({0, 1, 2, 3, 4})
    shut: tuple[tuple[date, date], ...] = ()

    def is_free(self, day: date) -> bool:
        """Whether both work on a day."""
        return day.weekday() in self.weekdays and not any(first <= day <= last for first, last in self.shut)

    def after(self, day: date) -> date:
        """The first such day from ``day`` on; ``day`` itself where there is none for a long time."""
        ahead = (day + ONE_DAY * number for number in range(_LONG))
        return next((one for one in ahead if self.is_free(one)), day)

    def before(self, day: date, first: date) -> date:
        """The last such day up to ``day``, but not before ``first``; where there is none, the first one after."""
        back = (day - ONE_DAY * number for number in range((day - first).days + 1))
        return next((one for one in back if self.is_free(one)), self.after(max(day, first)))


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += ONE_DAY
