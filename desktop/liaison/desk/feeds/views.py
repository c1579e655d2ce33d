"""A feed, and what became of it when it was written last."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from liaison.desk.exports.choice import EVERYTHING, CalendarChoice


@dataclass(frozen=True, slots=True)
class Feed:
    """A calendar file that is kept up to date: its name for those who subscribe, where it is, and what it holds.

    Without an ``id`` it is not kept yet. One that is not ``is_on`` stays as it was written last.
    """

    name: str
    path: Path
    choice: CalendarChoice = EVERYTHING
    is_on: bool = True
    id: str = ""


@dataclass(frozen=True, slots=True)
class FeedState:
    """How a feed was written last: where, when, as of which journal entry and day, and a digest of what it said.

    ``problem`` says why that was not possible the last time; empty where it was.
    """

    path: str = ""
    written_at: datetime | None = None
    journal: int = -1
    day: date | None = None
    digest: str = ""
    problem: str = ""
