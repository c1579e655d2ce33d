"""Where keys stop on the lines of a client: at each observation and at what happened beside them, by day."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from liaison.desk.trends.views import TrendEvent, TrendLine
from liaison.model.briefing import SourceRef
from liaison.model.words import short_day, tr

from .curves import Shown
from .view_model import observed_words


class Stop(NamedTuple):
    """An observation of a line, by its place in it, or something that happened."""

    day: int
    order: int
    place: int
    line: TrendLine | None = None
    event: TrendEvent | None = None

    @property
    def key(self) -> tuple[int, int, int]:
        """What orders stops: those of one day line by line, what happened last."""
        return self.day, self.order, self.place

    @property
    def score(self) -> float | None:
        """How high it lies; nothing for what happened."""
        return None if self.line is None else self.line.seen[self.place].score

    @property
    def source(self) -> SourceRef | None:
        """The record behind it."""
        if self.event is not None:
            return self.event.source
        return self.line.seen[self.place].source if self.line is not None else None

    @property
    def words(self) -> str:
        """What it says, of which line."""
        if self.event is not None:
            return event_words(self.event)
        if self.line is None:
            return ""
        return tr("{line}: {what}", line=self.line.label, what=observed_words(self.line.seen[self.place]))


def event_words(event: TrendEvent) -> str:
    """What happened, and when."""
    return tr("{what}, {day}", what=event.words, day=short_day(event.on, date.min))


def stops(shown: Shown) -> list[Stop]:
    """All of them, the oldest first."""
    found = [
        Stop(curve.line.seen.days[place], order, place, line=curve.line)
        for order, curve in enumerate(shown.curves)
        if not curve.is_thin
        for place in range(len(curve.line.seen))
    ]
    last = len(shown.curves)
    events = enumerate(shown.trends.events)
    found += [Stop(event.on.toordinal(), last, place, event=event) for place, event in events]
    return sorted(found, key=lambda one: one.key)


def next_stop(every: Sequence[Stop], now: Stop | None, by: int, left: float, right: float) -> Stop | None:
    """The one ``by`` further on; at first the newest in view, or the oldest, as one walks back or on."""
    if not every:
        return None
    if now is None:
        in_view = [one for one in every if left <= one.day <= right] or list(every)
        return in_view[-1] if by < 0 else in_view[0]
    place = bisect_left(every, now.key, key=lambda one: one.key) + by
    return every[max(0, min(len(every) - 1, place))]
