"""What a date rule is: a bounded pattern and a function that reads its match."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Literal

from liaison.insight.capture.days import add_months
from liaison.insight.capture.values import CaptureContext, DateKind

Rolls = Literal["", "week", "year"]


@dataclass(frozen=True, slots=True)
class Reading:
    """The circumstances of one match: the word before it, and whether the line tells of the past."""

    context: CaptureContext
    text: str
    before: str
    past: bool

    @property
    def today(self) -> date:
        """The client's date."""
        return self.context.today

    def rolled(self, day: date, months: int) -> date:
        """``day``, or the nearest repetition of it every ``months`` months that lies ahead (behind, of the past)."""
        if self.past and day > self.today:
            return add_months(day, -months)
        if not self.past and day < self.today:
            return add_months(day, months)
        return day


@dataclass(frozen=True, slots=True)
class Found:
    """A date a rule understood; ``rolls`` says by what step the end of a range may move past its start.

    ``other`` is the day in the other order of day and month, where nothing says which was meant.

    ``ends_period`` marks the last day of a period: "before the end of the month" means by it.
    """

    day: date
    end: date | None = None
    time: time | None = None
    exact: bool = True
    kind: DateKind | None = None
    rolls: Rolls = ""
    ends_period: bool = False
    other: date | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One form of date. ``read`` returns None where the words mean something else.

    A ValueError or OverflowError of ``read`` says the words are a date that does not exist: nothing else may read them.
    """

    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Reading], Found | None]
