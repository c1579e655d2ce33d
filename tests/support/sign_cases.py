"""Small records of one client on 24 November 2026, for the cases of the signs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from liaison.insight.signs import LineState, SignFacts
from liaison.insight.signs.facts import (
    ContactFact,
    EntryFact,
    PersonFact,
    PromiseFact,
)
from liaison.insight.trends.reading import LevelWord
from liaison.model.briefing import SourceRef
from liaison.model.values import (
    EntryKind,
    Side,
)

TODAY = date(2026, 11, 24)


def ago(days: int) -> date:
    """So many days before today."""
    return TODAY - timedelta(days=days)


def ahead(days: int) -> date:
    """So many days from today."""
    return TODAY + timedelta(days=days)


def call(days_ago: int, **more: Any) -> ContactFact:
    """A call so many days ago, held if nothing else is said."""
    told: dict[str, Any] = {"id": f"call{days_ago}", "on": ago(days_ago)}
    return ContactFact(**(told | more))


def calls(*days_ago: int) -> tuple[ContactFact, ...]:
    """Held calls, oldest first."""
    return tuple(call(days) for days in sorted(days_ago, reverse=True))


def person(name: str = "Owen Castillo", **more: Any) -> PersonFact:
    """Somebody of theirs, in place since long."""
    told: dict[str, Any] = {"id": name, "name": name, "stakeholder_id": f"of {name}", "from_on": ago(900)}
    return PersonFact(**(told | more))


def promise(what: str = "report", **more: Any) -> PromiseFact:
    """A promise of ours."""
    told: dict[str, Any] = {"id": what, "side": Side.OURS, "what": what}
    return PromiseFact(**(told | more))


def entry(kind: EntryKind, days_ago: int, **more: Any) -> EntryFact:
    """A line of a register."""
    told: dict[str, Any] = {"id": f"{kind}{days_ago}", "kind": kind, "on": ago(days_ago), "what": "a matter"}
    return EntryFact(**(told | more))


def held(level: float = 0.3, word: LevelWord = LevelWord.GOOD, **more: Any) -> LineState:
    """A line that stands where it stood."""
    return LineState(level, 0.1, word, **more)


def fell(level: float, by: float, sure: float) -> LineState:
    """A line that fell, with two records that pulled it down."""
    refs = (SourceRef("interaction", "a"), SourceRef("interaction", "b"))
    return LineState(level, 0.15, LevelWord.FAIR, -by, sure, refs, ago(40))


def facts(**more: Any) -> SignFacts:
    """A client since three years, in touch a week ago, of whom nothing else is known."""
    told: dict[str, Any] = {
        "client_id": "pell",
        "client": "Pell Logistics",
        "day": TODAY,
        "since_on": ago(1100),
        "contacts": calls(7),
    }
    return SignFacts(**(told | more))
