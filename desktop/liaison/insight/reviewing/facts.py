"""What a review sheet is made from, as plain values."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from liaison.model.briefing import SourceRef
from liaison.model.values import CommitmentStatus, Direction, EntryKind, EntryOutcome, Side


class PromiseFact(NamedTuple):
    """A promise as it stood on the day of the review.

    ``slips`` are all records of its moves; ``moved`` counts those since the last review, ``told`` the ones among them
    of which the other side was told before the date, ``let_off`` those let pass (P18).
    """

    ref: SourceRef
    side: Side
    what: str
    person: str
    first_due: date | None
    due: date | None
    status: CommitmentStatus
    closed_on: date | None
    slips: tuple[SourceRef, ...] = ()
    moved: int = 0
    told: int = 0
    let_off: int = 0

    def is_kept(self) -> bool:
        """Done by the day first promised, or without one."""
        if self.status is not CommitmentStatus.DONE or self.closed_on is None:
            return False
        return self.first_due is None or self.closed_on <= self.first_due

    def is_overdue(self, day: date) -> bool:
        """Open and past its date."""
        return self.status is CommitmentStatus.OPEN and self.due is not None and self.due < day


class LastFact(NamedTuple):
    """The last review: what was decided, line by line, and the promises that were made in it."""

    ref: SourceRef
    held_on: date
    decided: tuple[str, ...]
    promises: tuple[PromiseFact, ...]


class ReadingFact(NamedTuple):
    """Where a goal stood on a day."""

    ref: SourceRef
    on: date
    value: Decimal


class GoalFact(NamedTuple):
    """A goal with where it stood at the last review (``then``) and where it stands now."""

    ref: SourceRef
    what: str
    unit: str
    baseline: Decimal | None
    target: Decimal | None
    due: date | None
    closed_words: str
    then: ReadingFact | None
    now: ReadingFact | None


class EntryFact(NamedTuple):
    """A line of a register since the last review."""

    ref: SourceRef
    kind: EntryKind
    on: date
    what: str
    person: str = ""
    direction: Direction | None = None
    is_candid: bool = False
    before: str = ""
    after: str = ""
    quote: str = ""
    outcome: EntryOutcome = EntryOutcome.OPEN
    is_open: bool = False
    score: int | None = None


class ClauseFact(NamedTuple):
    """A clause in force, with how often it was kept since the last review; the records of the cases, broken first."""

    ref: SourceRef
    side: Side
    what: str
    kept: int
    total: int
    cases: tuple[SourceRef, ...]
    is_measured: bool = True
    agreed_on: date | None = None


class ContactFact(NamedTuple):
    """How often somebody was in touch since the last review, theirs or ours, and when last."""

    ref: SourceRef
    name: str
    role: str
    times: int
    last: SourceRef | None
    last_on: date | None
    is_ours: bool = False
    is_key: bool = False


class LineFact(NamedTuple):
    """A line on the scale from 1 to 9: then and now; None where it was or is unknown. ``word`` is its word now."""

    label: str
    word: str
    then: float | None
    now: float | None
    plus_minus: float
    way: str
    moved_by: tuple[SourceRef, ...]


class SignFact(NamedTuple):
    """A warning sign that is lit, or was: by its key, its name, in a sentence, with its records."""

    key: str
    name: str
    sentence: str
    sources: tuple[SourceRef, ...]


class TurnFact(NamedTuple):
    """A turning point since the last review, in words."""

    ref: SourceRef
    on: date
    words: str


class SeenFacts(NamedTuple):
    """What trends and signs have to say; read behind the rest, as it may take longer."""

    lines: tuple[LineFact, ...]
    signs_now: tuple[SignFact, ...]
    signs_then: tuple[SignFact, ...]


class ReviewFacts(NamedTuple):
    """Everything the sheet of one review is composed from.

    The record is looked at from ``since`` (not with it) to ``day``. ``last`` is the review before, if any.
    ``goals_discussed`` is the last interaction in which the goals were. ``decided`` are the lines decided in this
    review, and ``review`` its record, once it was held.
    """

    client_id: str
    client: str
    agency: str
    day: date
    since: date
    last: LastFact | None
    rhythm_days: int | None
    promises: tuple[PromiseFact, ...]
    goals: tuple[GoalFact, ...]
    entries: tuple[EntryFact, ...]
    clauses: tuple[ClauseFact, ...]
    contacts: tuple[ContactFact, ...]
    touches: int
    turns: tuple[TurnFact, ...]
    goals_discussed: tuple[SourceRef, date] | None
    review: SourceRef | None = None
    decided: tuple[str, ...] = ()
    made: tuple[PromiseFact, ...] = ()
    seen: SeenFacts | None = None
