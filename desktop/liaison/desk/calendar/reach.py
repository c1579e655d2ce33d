"""How much of a series is moved and to when, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from liaison.desk.context import Desk
from liaison.model.meeting import Occurrence
from liaison.model.words import short_day, tr

from .by_dates import listed_until
from .moved_words import span_of, wall_day
from .views import SeriesWithoutEndError


class Reach(StrEnum):
    """How much of a series is moved."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"
    #: This one and all that follow for some years, as single dates: for what no rule says without end.
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Target:
    """When a time of a meeting is to take place: instants for one with a time, days (the end exclusive) for others."""

    starts: date
    ends: date

    @property
    def is_timed(self) -> bool:
        """Whether it has a time of the day."""
        return isinstance(self.starts, datetime)


def with_others(desk: Desk, reach: Reach, words: str, until: date | None) -> str:
    """What was done, with how many others."""
    if until is not None:
        return tr(
            "{done}, and all that follow until {day}, as single dates", done=words, day=short_day(until, desk.today())
        )
    if reach is Reach.FOLLOWING:
        return tr("{done}, and all that follow", done=words)
    return tr("{done}, and all the others", done=words)


def refusal(reach: Reach) -> tuple[str, str]:
    """Why a series cannot be moved, and the way out."""
    if reach is Reach.THIS:
        return tr("This one cannot be moved by itself."), tr("Open the meeting and change it there.")
    if reach is Reach.FOLLOWING:
        return tr("The series cannot be divided here."), tr("Move this one only.")
    return tr("The rule of this series cannot be said of other days."), tr("Move this one only, or change its rule.")


def without_end(desk: Desk, time: Occurrence) -> SeriesWithoutEndError:
    """Why a series cannot be moved without asking, with the day up to which it can."""
    return SeriesWithoutEndError(
        tr("No rule says all these times where they would go, and the series has no end."),
        tr("Move this one only, or this and all that follow as single dates."),
        listed_until(wall_day(desk, span_of(time)[0])),
    )
