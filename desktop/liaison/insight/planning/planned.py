"""What a typed line plans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from liaison.insight.capture import PersonMatch, Span
from liaison.insight.planning.naming import KnownClient
from liaison.insight.planning.repeating import Repeating

USUAL_MINUTES: Final = 60


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """What a line plans.

    ``title`` is the line without day, time, length and rule. ``clients`` are those it may mean: one, or several of
    like names, or all of several that it names. ``start`` is wall time of ``zone``, or where the line was typed; None
    means all day, and then ``until`` is the last day. ``minutes`` is the length of a timed meeting (an hour where it is
    not said, and ``minutes_said`` is False). ``place`` is what follows an @ that names nobody. ``pieces`` are the spans
    of everything recognised. ``remarks`` say what is missing, in doubt, or was not understood. ``says_day`` tells
    whether the line names its day; one that ``is_stuck`` names a day that does not exist. ``day_count`` is for how many
    days it is, where that is said.
    """

    title: str
    is_review: bool
    day: date | None
    start: time | None = None
    until: date | None = None
    minutes: int = USUAL_MINUTES
    minutes_said: bool = False
    repeating: Repeating | None = None
    clients: tuple[KnownClient, ...] = ()
    people: tuple[PersonMatch, ...] = ()
    pieces: tuple[Span, ...] = ()
    remarks: tuple[str, ...] = ()
    place: str = ""
    zone: str = ""
    says_day: bool = False
    is_stuck: bool = False
    day_count: int = 0

    @property
    def is_whole(self) -> bool:
        """Whether there is enough to plan a meeting: a day."""
        return self.day is not None

    def until_from(self, day: date) -> date | None:
        """The last of the whole days, where they begin on ``day``."""
        if self.day_count < 2 or day > date.max - timedelta(days=self.day_count):
            return None
        return day + timedelta(days=self.day_count - 1)
