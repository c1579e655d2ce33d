"""What is recognised in a typed line, before it is put together."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from liaison.insight.capture import CaptureContext, DateMatch, Span
from liaison.insight.capture.lexicon import compiled
from liaison.insight.capture.times import TimeMatch, find_times
from liaison.insight.planning.days import SaidDays, find_said_days
from liaison.insight.planning.lengths import Length, find_days, find_length
from liaison.insight.planning.naming import KnownClient, find_clients
from liaison.insight.planning.repeating import FoundRepeating, find_repeating
from liaison.insight.planning.wording import Wording
from liaison.insight.planning.zones import FoundZone, find_zone

LUNCH: Final = compiled(r"(?<!\w)lunch(?:time)?(?!\w)")
_ALL_DAY: Final = compiled(r"(?<![\w-])\(?(?:all|whole|full)[ -]day(?:[ ]long)?\)?(?![\w-])")


@dataclass(frozen=True, slots=True)
class Recognised:
    """What was recognised, with its spans in the words of the rules."""

    wording: Wording
    context: CaptureContext
    found: FoundRepeating | None
    length: Length | None
    zone: FoundZone | None
    clients: tuple[KnownClient, ...]
    client_span: Span | None
    days: SaidDays
    clock: TimeMatch | None
    for_days: tuple[int, Span] | None
    all_day: Span | None

    @property
    def first(self) -> DateMatch | None:
        """The day that is said first."""
        return self.days.first

    @property
    def is_days(self) -> bool:
        """Whether whole days are meant, from one to another, whatever time is said."""
        return self.found is None and self.first is not None and (self.first.end is not None or self._holds)

    @property
    def _holds(self) -> bool:
        return self.first is not None and self.first.kind == "until" and self.time is None

    @property
    def time(self) -> dt.time | None:
        """The time that is said."""
        if self.length is not None and self.length.start is not None:
            return self.length.start
        said = (self.clock, self.first, self.days.last)
        return next((one.time for one in said if one is not None and one.time is not None), self._at_lunch)

    @property
    def _at_lunch(self) -> dt.time | None:
        """A lunch begins at noon where nothing else is said, which its remark tells."""
        is_day = self.all_day is None and self.for_days is None and (self.first is None or self.first.end is None)
        return dt.time(12) if is_day and LUNCH.search(self.wording.text) else None

    @property
    def says_time(self) -> bool:
        """Whether a time of day is said, rather than a lunch."""
        said = (self.clock, self.first, self.days.last)
        in_length = self.length is not None and self.length.start is not None
        return in_length or any(one is not None and one.time is not None for one in said)

    @property
    def start(self) -> dt.time | None:
        """When it begins; None where it takes whole days."""
        return None if self.is_days or self.all_day is not None else self.time

    @property
    def spans(self) -> list[Span]:
        """Where the line says all this, in order, in its own words."""
        clock = self.clock if self.start is not None else None
        said = [*(self.found.spans if self.found else ()), self.client_span, self.all_day]
        said += [one.span if one is not None else None for one in (self.length, self.first, self.days.last, clock)]
        said += [self.zone.span if self.zone is not None and self.zone.key else None]
        said += [self.for_days[1] if self.for_days is not None and self.start is None else None]
        return sorted({self.wording.span(span) for span in said if span is not None})


def recognised(wording: Wording, context: CaptureContext, clients: Sequence[KnownClient], theirs: str) -> Recognised:
    """What is recognised; each piece is read in the words that the ones before it left."""
    text = wording.text
    matched, client_span = find_clients(text, clients)
    rest = masked(text, [client_span] if client_span else ())
    zone = find_zone(rest, theirs)
    rest = masked(rest, [zone.span] if zone else ())
    all_day = _ALL_DAY.search(rest)
    rest = masked(rest, [Span(*all_day.span())] if all_day else ())
    found = find_repeating(rest, context.today)
    rest = masked(rest, found.spans if found else ())
    length = find_length(rest)
    rest = masked(rest, [length.span] if length else ())
    days = find_said_days(rest, context, repeats=found is not None)
    for_days = find_days(rest) if found is None else None
    taken = [*(one.span for one in (days.first, days.last, *days.others) if one is not None), *days.unreadable]
    clock = _clock_alone(masked(rest, taken), days.first, length, context)
    span = Span(*all_day.span()) if all_day else None
    return Recognised(wording, context, found, length, zone, matched, client_span, days, clock, for_days, span)


def masked(text: str, spans: Iterable[Span]) -> str:
    """``text`` with the words at ``spans`` blotted out, every offset as it was."""
    for span in spans:
        text = f"{text[: span.start]}{';' * (span.end - span.start)}{text[span.end :]}"
    return text


def _clock_alone(
    text: str, first: DateMatch | None, length: Length | None, context: CaptureContext
) -> TimeMatch | None:
    """A time of day that stands away from its day, as in "on the 15th with Owen at 10"; figures first."""
    if (first is not None and first.time is not None) or (length is not None and length.start is not None):
        return None
    times = [found for found in find_times(text, context) if found.time is not None]
    return min(times, key=lambda found: (not text[found.span.start].isdigit(), found.span), default=None)
