"""Reminders as the window shows them, and what a person wants of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final, NamedTuple

from liaison.insight.reminding import Answer, Coming
from liaison.insight.working_time import WeekHours


class ReminderKind(StrEnum):
    """What one is reminded of."""

    CALL = "call"
    OURS = "ours"
    THEIRS = "theirs"
    REVIEW = "review"
    RENEWAL = "renewal"
    BUSY = "busy"
    PERSONAL = "personal"
    MEETING = "meeting"


#: Those that have a day and no time, with the days before it on which one is reminded unless it is said otherwise.
USUAL_DAYS: Final[Mapping[ReminderKind, int]] = MappingProxyType(
    {
        ReminderKind.OURS: 0,
        ReminderKind.THEIRS: 0,
        ReminderKind.REVIEW: 3,
        ReminderKind.RENEWAL: 14,
        ReminderKind.BUSY: 0,
        ReminderKind.PERSONAL: 0,
    }
)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person wants to be reminded of: minutes before calls (0 is never) and days before the other kinds.

    A kind that ``days`` does not name is left out. ``late`` reminds of promises again once they are late, ``alarms``
    when a meeting's own alarm says so, in place of the minutes.
    """

    minutes: int = 10
    days: Mapping[ReminderKind, int] = field(default_factory=lambda: USUAL_DAYS)
    late: bool = True
    alarms: bool = True

    @property
    def is_any(self) -> bool:
        """Whether anything is wanted at all."""
        return bool(self.minutes or self.days or self.alarms)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to be reminded of.

    ``title`` is what it is, ``client`` whose. It has a ``day``, and ``starts_at`` where it takes place at a time.
    Where it is opened is ``page`` with ``args``; without a page it is its record. ``days`` are those of its moments,
    where they follow from days.
    """

    key: str
    kind: ReminderKind
    title: str
    client: str
    day: date
    record_kind: str
    record_id: str
    moments: tuple[datetime, ...]
    begins: datetime
    ends: datetime
    starts_at: datetime | None = None
    person: str = ""
    page: str = ""
    args: Mapping[str, str] = field(default_factory=dict)
    days: tuple[date, ...] = ()

    def coming(self) -> Coming:
        """As the rule takes it."""
        has_clock = self.starts_at is not None
        return Coming(self.key, self.begins, self.ends, self.moments, has_clock=has_clock, days=self.days)


class Reminders(NamedTuple):
    """What reminders may come of by its key, what became of earlier ones, and the hours in which we work."""

    items: Mapping[str, Reminder]
    answers: Mapping[str, Answer]
    hours: WeekHours

    def coming(self) -> tuple[Coming, ...]:
        """All of it as the rule takes it."""
        return tuple(one.coming() for one in self.items.values())
