"""Habits: how an agency keeps its record, and how a client and the work for it usually go.

None of these numbers is read by a sign. They are stated, with the reasons, in ``.github/SIMULATOR.md``.
"""

from __future__ import annotations

from dataclasses import dataclass

from .chance import Chance


@dataclass(frozen=True, slots=True)
class House:
    """How an agency keeps its record."""

    recorded: float
    """Share of contacts that are written down at all."""
    late_notes: float
    """Share of notes that are written down one to four days later."""
    moods: float
    """Share of calls and meetings with a mood."""
    rosiness: float
    """How much better moods are written down than they were shown."""
    forgets: float
    """Share of promises that are kept in time but marked so days or weeks later."""
    tells: float
    """Share of slips told before the date while all is well."""
    slips_kept: float
    """Share of late work whose move is written down; the rest closes late without a word."""


@dataclass(frozen=True, slots=True)
class Habits:
    """How a client and the work for it usually go."""

    rhythm: int
    has_rhythm: bool
    unevenness: float
    chatter: float
    politeness: float
    feeling: float
    delivery_every: int
    late_share: float
    late_days: float
    asks_more: float
    prompt_days: float
    pays_late_days: float
    called_off: float
    has_agreement: bool
    review_days: int
    promoter_days: int
    has_goals: bool
    has_stake: bool
    has_renewal: bool
    ideas: float
    results: float
    candid: float
    thanks: float
    concerns: float
    hasty: float
    in_house: int
    """People of theirs besides the point of contact and the one who decides."""


def draw_house(chance: Chance) -> House:
    """An agency between careful and careless."""
    return House(
        recorded=chance.between(0.65, 0.97),
        late_notes=chance.between(0.05, 0.30),
        moods=chance.between(0.35, 0.85),
        rosiness=chance.between(0.0, 0.30),
        forgets=chance.between(0.02, 0.10),
        tells=chance.between(0.50, 0.95),
        slips_kept=chance.between(0.35, 0.85),
    )


def draw_habits(chance: Chance) -> Habits:
    """One client."""
    return Habits(
        rhythm=chance.choice((7, 7, 14, 14, 14, 21, 28)),
        has_rhythm=chance.happens(0.6),
        unevenness=chance.between(0.15, 0.40),
        chatter=chance.between(0.1, 0.9),
        politeness=chance.between(0.0, 0.8),
        feeling=min(0.9, max(0.0, chance.gauss(0.45, 0.2))),
        delivery_every=chance.randint(14, 35),
        late_share=chance.between(0.08, 0.25),
        late_days=chance.between(1.5, 4.0),
        asks_more=chance.between(0.2, 0.7),
        prompt_days=chance.between(1.5, 5.0),
        pays_late_days=chance.between(1.0, 9.0),
        called_off=chance.between(0.02, 0.12),
        has_agreement=chance.happens(0.5),
        review_days=chance.choice((0, 0, 91, 182)),
        promoter_days=chance.choice((0, 0, 182, 365)),
        has_goals=chance.happens(0.6),
        has_stake=chance.happens(0.7),
        has_renewal=chance.happens(0.5),
        ideas=chance.between(2.0, 8.0),
        results=chance.between(1.0, 5.0),
        candid=chance.between(0.5, 4.0),
        thanks=chance.between(1.0, 6.0),
        concerns=chance.between(0.3, 1.5),
        hasty=chance.between(0.03, 0.20),
        in_house=chance.randint(1, 4),
    )
