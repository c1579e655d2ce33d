"""Time going by on a page that speaks of today: minutes in its words, and midnight."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from liaison.model.clock import Clock, today

_MINUTE: Final = timedelta(minutes=1)


class DayTimer(QObject):
    """``day_changed`` comes when the day on the user's wall is another; ``minute`` while someone wants minutes.

    It asks the clock anew each time it wakes, so a laptop that slept over midnight is right at once after
    :meth:`look`; it sleeps until midnight unless minutes are wanted.
    """

    day_changed = Signal()
    minute = Signal()

    def __init__(self, clock: Clock, zone: ZoneInfo, parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._zone = clock, zone
        self._day = today(clock, zone)
        self._wants_minutes = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._arm()

    @property
    def day(self) -> date:
        """The day that was told of last."""
        return self._day

    @property
    def wait_ms(self) -> int:
        """How long it sleeps before it looks again."""
        return self._timer.interval()

    def want_minutes(self, wanted: bool) -> None:  # noqa: FBT001 - a switch with one meaning
        """Wake with every minute as well, or only at midnight."""
        if wanted is not self._wants_minutes:
            self._wants_minutes = wanted
            self._arm()

    def look(self) -> None:
        """Look at the clock, and tell."""
        now = today(self._clock, self._zone)
        if now != self._day:
            self._day = now
            self.day_changed.emit()
        elif self._wants_minutes:
            self.minute.emit()
        self._arm()

    def _arm(self) -> None:
        now = self._clock.now()
        wait = next_midnight(now, self._zone) - now
        if self._wants_minutes:
            into = timedelta(seconds=now.second, microseconds=now.microsecond)
            wait = min(wait, _MINUTE - into)
        self._timer.start(max(1000, round(wait.total_seconds() * 1000) + 50))


def next_midnight(now: datetime, zone: ZoneInfo) -> datetime:
    """The next instant at which the user's wall shows another day, in UTC; days of 23 and 25 hours are right."""
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), zone).astimezone(now.tzinfo)
