"""What the overview of a client shows, as frozen values. Records are named by kind and id, so that each line opens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal

from liaison.model.values import ClientStatus, EntryOutcome, Side, Stance

Refs = tuple[tuple[str, str], ...]
"""Records behind a statement: pairs of kind and id."""


@dataclass(frozen=True, slots=True)
class Hired:
    """Why they hired us, in their words, with who said it, when and where (P5)."""

    quote: str
    said_by: str | None
    said_by_id: str | None
    on: date | None
    where: str | None


@dataclass(frozen=True, slots=True)
class AimLine:
    """A goal with where it began, where it stands and where it should go, all in its unit."""

    id: str
    what: str
    unit: str
    baseline: Decimal | None
    latest: Decimal | None
    latest_on: date | None
    target: Decimal | None
    due_on: date | None = None

    @property
    def progress(self) -> Decimal | None:
        """How far it has come from the start to the goal, 0 to 1, up or down alike; None where that is not known."""
        if self.baseline is None or self.latest is None or self.target is None or self.baseline == self.target:
            return None
        way = (self.latest - self.baseline) / (self.target - self.baseline)
        return min(Decimal(1), max(Decimal(0), way))


@dataclass(frozen=True, slots=True)
class StakeLine:
    """What is at stake (P2): ``cost`` is in words, ``felt_by`` are names."""

    id: str
    what: str
    if_it_fails: str
    cost: str
    season: str
    live_on: date | None
    felt_by: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReachLine:
    """How a person likes to be reached: hours in ``zone_name``, channels by rank, and what never to do (P12)."""

    person_id: str
    place_id: str
    name: str
    role: str
    stance: Stance | None
    is_point_of_contact: bool
    hours_from: time | None
    hours_until: time | None
    zone_name: str
    zone_label: str
    channels: tuple[str, ...]
    nevers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """For whom the point of contact speaks (P1), and how many of the requests since a day came through them."""

    person_id: str
    given_name: str
    speaks_for: int
    through: int
    total: int
    since: date
    refs: Refs


@dataclass(frozen=True, slots=True)
class ClauseLine:
    """A clause with how far it was kept in the last year; ``total`` None: it is not measured (P22)."""

    id: str
    side: Side
    what: str
    kept: int | None
    total: int | None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When we were last in touch, and how often that should be."""

    last_on: date | None
    last_id: str | None
    rhythm_days: int | None


@dataclass(frozen=True, slots=True)
class Renewal:
    """When it renews and what the record says against it: ours that is late, who leaves, strained about us."""

    on: date | None
    late: Refs = ()
    leaving: tuple[tuple[str, str, date | None], ...] = ()
    strained: Refs = ()


@dataclass(frozen=True, slots=True)
class ConcernLine:
    """An open concern: its clock and its owner (P9)."""

    id: str
    what: str
    heard_on: date
    due_on: date | None
    answered_on: date | None
    owner: str | None


@dataclass(frozen=True, slots=True)
class EntryLine:
    """An idea that is not settled, or a result."""

    id: str
    what: str
    on: date
    outcome: EntryOutcome
    is_beyond_contract: bool


@dataclass(frozen=True, slots=True)
class Deliveries:
    """What we deliver: open deliverables by their date, those of them that are late, and the running work."""

    open: Refs
    late: Refs
    next_what: str | None
    next_on: date | None
    running: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ClientOverview:
    """One client on one page, the six facets of P7 among it.

    ``people`` are those who are there, the point of contact first.
    """

    client_id: str
    name: str
    status: ClientStatus
    day: date
    zone_name: str
    zone_label: str
    zone_ahead_minutes: int
    hired: Hired | None
    goals: tuple[AimLine, ...]
    stakes: tuple[StakeLine, ...]
    people: tuple[ReachLine, ...]
    voice: Voice | None
    agreement: tuple[ClauseLine, ...]
    rhythm: Rhythm
    renewal: Renewal
    concerns: tuple[ConcernLine, ...]
    ideas: tuple[EntryLine, ...]
    results: tuple[EntryLine, ...]
    deliveries: Deliveries
