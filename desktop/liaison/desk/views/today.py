"""Today as the page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from liaison.insight.attention import Attention
from liaison.model.briefing import Line

from .commitment import CommitmentView
from .dated import DatedItem


@dataclass(frozen=True, slots=True)
class CallView:
    """One of today's calls with the lines that matter most before it. Instants are UTC.

    ``is_over`` says that it has ended, or, where no end is known, that it has begun.
    """

    meeting_id: str
    client_id: str
    client: str
    title: str
    starts_at: datetime | None
    ends_at: datetime | None
    minutes: int | None
    where: str | None
    people: tuple[Line, ...]
    stake: Line | None
    promise: Line | None
    mood: Line | None
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class TodayView:
    """Today at a glance. ``due`` holds what is late or due by :func:`last_due`.

    ``on_the_day`` holds reviews, turning points and personal dates of today, after the reviews, checkpoints and
    milestones that are late.

    ``unfiled`` counts meetings and to-dos that wait for a client, ``to_record`` today's calls that are over and of
    which nothing is recorded. ``is_empty`` is true while the record holds no client. ``more_calls`` counts today's
    calls that were left out of ``calls``, ``looking`` the clients that the signs have not looked at yet.
    """

    day: date
    week: int
    now: datetime
    zone_name: str
    calls: tuple[CallView, ...]
    due_ours: tuple[CommitmentView, ...]
    due_theirs: tuple[CommitmentView, ...]
    late: int
    needs_you: tuple[Attention, ...]
    on_the_day: tuple[DatedItem, ...]
    next_week: tuple[DatedItem, ...]
    later: tuple[DatedItem, ...]
    unfiled: int
    is_empty: bool
    to_record: int = 0
    more_calls: int = 0
    looking: int = 0


def last_due(day: date) -> date:
    """Until when Today shows what is due: to the end of the week, and at least five days ahead."""
    return day + timedelta(days=max(6 - day.weekday(), 5))
