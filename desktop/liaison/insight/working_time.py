"""Working time between two moments, in the working hours of a zone; right across changes of summer time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache

ONE_DAY = timedelta(days=1)


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


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += ONE_DAY
