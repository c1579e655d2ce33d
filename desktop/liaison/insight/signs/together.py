"""What comes together: many small changes for the worse, each of which alone is often chance."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from liaison.model.words import count

from .evidence import WINDOWS, Event
from .facts import SignFacts
from .finding import Finding, Severity, Sign
from .phrasing import raise_it, refs
from .streams import Stream, Theme, streams_of
from .table import SignTable

#: Kinds of record that are told of, and what one must say at least to be one of them.
_TOLD: Final = 2
_LEAST: Final = 0.5


def together(facts: SignFacts, table: SignTable) -> Finding | None:
    """P7, P10: nobody leaves for one late day; what changes in many places at once is no chance any more.

    Of each that can go wrong (our work, how near they are, how they feel) the time counts in which most speaks for it.
    What speaks against one of them does not excuse another.
    """
    streams = tuple(streams_of(facts, table.together))
    said: list[tuple[float, int, Stream]] = []
    total = 0.0
    for theme in Theme:
        of = [one for one in streams if one.theme is theme]
        by_window = [[one.points(days) for one in of] for days in WINDOWS]
        most, days, points = max((sum(points), days, points) for days, points in zip(WINDOWS, by_window, strict=True))
        if most > 0.0:
            total += most
            said += [(one, days, stream) for one, stream in zip(points, of, strict=True) if one > _LEAST]
    if total < table.together.act or not said:
        return None
    said.sort(key=lambda one: -one[0])
    events = [event for _points, days, one in said for event in one.speaking(days)]
    sources = tuple(dict.fromkeys(one.source for one in events)) or refs("client", [facts.client_id])
    sentence = _one_after_the_other([one.say(days) for _points, days, one in said[:_TOLD]])
    if len(said) > _TOLD:
        sentence += count(len(said) - _TOLD, ", and {n} more change", ", and {n} more changes")
    return Finding(
        Sign.TOGETHER,
        Severity.ACT,
        _since(events, facts),
        sentence,
        sources,
        count(len(sources), "{n} record", "{n} records"),
        raise_it(facts, sentence),
    )


def _since(events: Sequence[Event], facts: SignFacts) -> date:
    return min((one.on for one in events), default=facts.day)


def _one_after_the_other(sentences: Sequence[str]) -> str:
    """Each as it stands, with a capital: a full stop parts them unless one ends with a sign of its own."""
    *before, last = sentences
    return " ".join([*(one if one.endswith((".", "?", "!", "…")) else f"{one}." for one in before), last])
