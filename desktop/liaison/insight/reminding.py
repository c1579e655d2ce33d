"""When to remind of a call, so that its sheet is read before it begins.

Pure: the calls of the day, what was answered and the present moment in, what is due and when to look again out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import NamedTuple


class Coming(NamedTuple):
    """A call ahead, or under way, by its key; both instants are aware."""

    key: str
    starts_at: datetime
    ends_at: datetime


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


class Plan(NamedTuple):
    """The keys that are due now, the earliest call first, and when the next one may be (None: none is ahead)."""

    due: tuple[str, ...]
    wake_at: datetime | None


def plan(
    calls: Iterable[Coming],
    now: datetime,
    lead: timedelta,
    answered: Mapping[str, datetime | None],
    quiet: QuietHours | None = None,
) -> Plan:
    """Who is reminded of which calls at ``now``.

    A call is due from ``lead`` before its start until it ends: whoever opens the program during it is told too, and
    afterwards nobody is. ``answered`` says of a key when to remind again, or None where that is done. In quiet hours
    nothing is due, and what would have been waits until they end.
    """
    hush = quiet.end_after(now) if quiet is not None else None
    due: list[Coming] = []
    wake: list[datetime] = []
    for call in sorted(calls, key=lambda one: (one.starts_at, one.key)):
        at = answered[call.key] if call.key in answered else call.starts_at - lead
        if at is None or call.ends_at <= now:
            continue
        if at > now:
            wake.append(at)
        elif hush is None:
            due.append(call)
        elif hush < call.ends_at:
            wake.append(hush)
    return Plan(tuple(call.key for call in due), min(wake, default=None))
