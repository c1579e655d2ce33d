"""A clock that is moved on, for what takes time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from liaison.ui.shell import MainWindow

#: When the calls of tests begin.
STARTED = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
#: Opens another window over the same record.
Opened = Callable[[], MainWindow]


class MovingClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.at = STARTED

    def now(self) -> datetime:
        """The moment it was moved to."""
        return self.at

    def after(self, seconds: int) -> None:
        """Move it to so long after the start of the call."""
        self.at = STARTED + timedelta(seconds=seconds)
