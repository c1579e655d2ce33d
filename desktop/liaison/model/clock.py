"""Where the time comes from.

Every part of the program that needs to know the time is handed a :class:`Clock`; nothing calls ``datetime.now``.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo
from typing import Final, Protocol

#: The days that people may ask for; sums of dates stay in range well beyond both ends.
FIRST_DAY: Final = date(1900, 1, 1)
LAST_DAY: Final = date(2200, 12, 31)


class Clock(Protocol):
    """Tells the present instant."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    """The clock of the machine."""

    __slots__ = ()

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is set; for pictures, tests and ``--now``."""

    __slots__ = ("instant",)

    def __init__(self, instant: datetime) -> None:
        if instant.tzinfo is None:
            raise ValueError("a clock needs an aware instant")
        self.instant = instant.astimezone(UTC)

    def now(self) -> datetime:
        """The instant it was set to, in UTC."""
        return self.instant


def today(clock: Clock, zone: tzinfo) -> date:
    """The calendar date of ``clock`` as people in ``zone`` read it."""
    return clock.now().astimezone(zone).date()
