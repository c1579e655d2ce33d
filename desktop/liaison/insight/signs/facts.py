"""What the signs read: plain values of one client as they were known on a day.

Every fact has the day it was recorded, so that a replay shows only what was known (:mod:`.known`). A fact that was
always known leaves it at the first day there is. They are named tuples: a replay makes them by the hundred thousand.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Final, NamedTuple

from liaison.insight.trends.observing import LineName
from liaison.insight.working_time import WorkingHours
from liaison.model.values import (
    ClauseKind,
    CommitmentKind,
    Direction,
    EntryKind,
    EntryOutcome,
    InteractionKind,
    InteractionStatus,
    Level,
    Mark,
    ResetStatus,
    ReviewStatus,
    Side,
    Stance,
    TimeUnit,
)

from .lines import LineState

ALWAYS: Final = date.min


class ContactFact(NamedTuple):
    """An interaction on ``on``: held, missed or cancelled; with the ids of who took part, theirs and ours."""

    id: str
    on: date
    kind: InteractionKind = InteractionKind.CALL
    status: InteractionStatus = InteractionStatus.HELD
    goals_discussed: bool = False
    theirs: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    recorded_on: date = ALWAYS


class MetFact(NamedTuple):
    """A person of theirs, or one of us, who took part in something held lately: how often, and in what last."""

    id: str
    is_ours: bool
    times: int
    last_on: date
    last_id: str
    name: str = ""


class PersonFact(NamedTuple):
    """A stakeholder. ``until_on`` counts from ``until_known_on`` on."""

    id: str
    name: str
    given_name: str = ""
    stakeholder_id: str = ""
    level: Level | None = None
    stance: Stance | None = None
    is_point_of_contact: bool = False
    is_decision_maker: bool = False
    signs_off: bool = False
    from_on: date | None = None
    until_on: date | None = None
    until_known_on: date = ALWAYS
    recorded_on: date = ALWAYS


class ChangeFact(NamedTuple):
    """A contact who leaves or moves on (P13); ``is_under_way``: what is done about it is planned."""

    id: str
    person_id: str
    person: str
    announced_on: date
    leaves_on: date | None = None
    successor: str = ""
    finished_on: date | None = None
    recorded_on: date = ALWAYS
    is_under_way: bool = False


class SlipFact(NamedTuple):
    """One move of a promise's date."""

    slipped_on: date
    old_due_on: date
    new_due_on: date | None = None
    told_on: date | None = None
    is_let_off: bool = False
    recorded_on: date = ALWAYS


class PromiseFact(NamedTuple):
    """A promise of either side; ``is_asked`` where somebody of theirs asked for it. Slips in order of their days."""

    id: str
    side: Side
    what: str = ""
    kind: CommitmentKind = CommitmentKind.PROMISE
    asked_on: date | None = None
    first_due_on: date | None = None
    due_on: date | None = None
    closed_on: date | None = None
    is_dropped: bool = False
    mark: Mark | None = None
    rounds: int = 0
    has_stake: bool = False
    is_asked: bool = False
    extra_minutes: int = 0
    asked_at: datetime | None = None
    closed_at: datetime | None = None
    slips: tuple[SlipFact, ...] = ()
    recorded_on: date = ALWAYS
    closed_recorded_on: date = ALWAYS

    @property
    def is_open(self) -> bool:
        """Neither kept nor given up."""
        return self.closed_on is None


class EntryFact(NamedTuple):
    """A line of a register."""

    id: str
    kind: EntryKind
    on: date
    what: str = ""
    direction: Direction | None = None
    is_candid: bool = False
    outcome: EntryOutcome = EntryOutcome.OPEN
    outcome_on: date | None = None
    due_on: date | None = None
    answered_on: date | None = None
    told_on: date | None = None
    score: int | None = None
    person: str = ""
    recorded_on: date = ALWAYS


class ClauseFact(NamedTuple):
    """A clause in force from ``agreed_on`` until ``until_on``."""

    id: str
    side: Side
    kind: ClauseKind
    what: str = ""
    threshold: Decimal | None = None
    unit: TimeUnit | None = None
    agreed_on: date = ALWAYS
    until_on: date | None = None
    recorded_on: date = ALWAYS


class StakeFact(NamedTuple):
    """Something that hurts them if it fails (P2); ``season`` holds "MM-DD" from and until, yearly."""

    id: str
    what: str = ""
    live_on: date | None = None
    season: tuple[str, str] | None = None
    ended_on: date | None = None
    recorded_on: date = ALWAYS


class GoalFact(NamedTuple):
    """A goal they hired us for (P5), with the days of its readings."""

    id: str
    what: str = ""
    closed_on: date | None = None
    readings: tuple[date, ...] = ()
    recorded_on: date = ALWAYS


class ReviewFact(NamedTuple):
    """A review, planned, held or skipped."""

    id: str
    due_on: date
    what: str = ""
    status: ReviewStatus = ReviewStatus.PLANNED
    held_on: date | None = None
    recorded_on: date = ALWAYS


class ResetFact(NamedTuple):
    """A reset (P20)."""

    id: str
    status: ResetStatus
    evaluate_on: date | None = None
    evaluated_on: date | None = None
    recorded_on: date = ALWAYS


class RenewalFact(NamedTuple):
    """A day on which the client, or a piece of work, is to be renewed."""

    kind: str
    id: str
    on: date
    what: str = ""
    recorded_on: date = ALWAYS


class SignFacts(NamedTuple):
    """One client as known on ``day``. Contacts, promises and entries are in the order of their days, oldest first.

    ``met`` counts who took part in what was held in the half-year before. ``closed`` are days on which nobody is
    there, both included. ``lines`` are what the trends say of the day; a line that is missing was not computed.
    ``recorded_on`` is when they were entered, ``first_on`` the day of the oldest interaction of them, whenever it was
    entered: what was brought in from before counts from its own first day.
    """

    client_id: str
    client: str
    day: date
    since_on: date | None = None
    recorded_on: date = ALWAYS
    rhythm_days: int | None = None
    review_every_days: int | None = None
    contacts: tuple[ContactFact, ...] = ()
    met: tuple[MetFact, ...] = ()
    people: tuple[PersonFact, ...] = ()
    changes: tuple[ChangeFact, ...] = ()
    promises: tuple[PromiseFact, ...] = ()
    entries: tuple[EntryFact, ...] = ()
    clauses: tuple[ClauseFact, ...] = ()
    stakes: tuple[StakeFact, ...] = ()
    goals: tuple[GoalFact, ...] = ()
    reviews: tuple[ReviewFact, ...] = ()
    resets: tuple[ResetFact, ...] = ()
    renewals: tuple[RenewalFact, ...] = ()
    closed: tuple[tuple[date, date], ...] = ()
    hours: WorkingHours = WorkingHours(UTC)
    lines: Mapping[LineName, LineState] = {}
    first_on: date | None = None

    @property
    def kept_from(self) -> date:
        """The first day of which something of them was written down."""
        seen = [one[0].on for one in (self.contacts, self.entries) if one]
        return min(self.recorded_on, self.first_on or self.recorded_on, *seen)

    @property
    def begun_on(self) -> date:
        """Since when the record can be expected to say something of them: before it knew them, silence is nothing."""
        return max(self.since_on or ALWAYS, self.kept_from)

    @property
    def is_known_late(self) -> bool:
        """Whether they may have been a client before anything of them was written down."""
        return self.since_on is None or self.since_on < self.kept_from
