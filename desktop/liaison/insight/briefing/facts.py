"""What a briefing is made from: plain values read from the record, each with the record it comes from.

They are named tuples, not dataclasses: making twenty dataclasses would delay every start of the program.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import NamedTuple, Protocol

from liaison.insight.adherence import Adherence
from liaison.model.briefing import Line, SectionKey, SourceRef
from liaison.model.values import (
    AboutUs,
    ChannelKind,
    ClauseKind,
    CommitmentKind,
    Direction,
    EntryKind,
    EntryOutcome,
    Money,
    Mood,
    Side,
    Stance,
    TimeUnit,
)
from liaison.model.words import short_day


class Source(NamedTuple):
    """A record, the day it speaks of and what people call it ("call", "report", "invite")."""

    kind: str
    id: str
    day: date | None = None
    label: str = ""

    @property
    def ref(self) -> SourceRef:
        """The record itself."""
        return SourceRef(self.kind, self.id)

    def mark(self, today: date) -> str:
        """In two words, as in "14 Mar call"; the year is added when it is not this year's."""
        return f"{short_day(self.day, today)} {self.label}".strip() if self.day else self.label


class ClientFacts(NamedTuple):
    """The client, with the hours not to disturb in its zone (P3)."""

    name: str
    source: Source
    zone_name: str = "UTC"
    zone_label: str = ""
    quiet_from: time | None = None
    quiet_until: time | None = None


class MeetingFacts(NamedTuple):
    """The call at hand: when and where. All-day meetings have ``starts_on`` only.

    ``strangers`` are the names, or addresses, of those invited whom the record does not know.
    """

    title: str
    source: Source
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    starts_on: date | None = None
    location: str = ""
    channel: ChannelKind | None = None
    strangers: tuple[str, ...] = ()


class NeverFacts(NamedTuple):
    """What must not be done when reaching someone; about one channel or any."""

    what: str
    source: Source
    channel: ChannelKind | None = None


class PersonFacts(NamedTuple):
    """A stakeholder of the client as of the day.

    ``speaks_for`` counts the others whose wishes come through them (P1). ``learned`` is where it was said how they
    like information and ``care_learned`` where what to be careful about; ``invite`` is their invitation to the call.
    ``last_seen`` is the day they last took part in something held; ``is_first_time`` means never yet on this call.
    ``voices`` are the ids of those others. ``was_set`` means that a person said whether they are on the call.
    ``birthday`` is its month and day.
    """

    name: str
    given_name: str
    source: Source
    role: str = ""
    is_invited: bool = False
    has_declined: bool = False
    signs_off: bool = False
    is_point_of_contact: bool = False
    is_decision_maker: bool = False
    stance: Stance | None = None
    likes_information: str = ""
    learned: Source | None = None
    handle_with_care: str = ""
    care_learned: Source | None = None
    zone_name: str = ""
    zone_label: str = ""
    hours_from: time | None = None
    hours_until: time | None = None
    nevers: tuple[NeverFacts, ...] = ()
    speaks_for: int = 0
    invite: Source | None = None
    is_first_time: bool = False
    last_seen: Source | None = None
    person_id: str = ""
    voices: tuple[str, ...] = ()
    was_set: bool = False
    birthday: tuple[int, int] | None = None


class StakeFacts(NamedTuple):
    """Something that hurts them if it fails (P2). ``season_from`` and ``season_until`` are "MM-DD", yearly."""

    what: str
    source: Source
    if_it_fails: str = ""
    cost: Money | None = None
    cost_amount: Decimal | None = None
    cost_unit: str = ""
    cost_per: TimeUnit | None = None
    cost_of: str = ""
    is_estimate: bool = True
    season_from: str = ""
    season_until: str = ""
    live_on: date | None = None
    note: str = ""
    learned: Source | None = None


class SlipFacts(NamedTuple):
    """One move of a date, with whether it was let off and by whom (P18)."""

    slipped_on: date
    old_due_on: date
    new_due_on: date | None
    source: Source
    reason: str = ""
    is_let_off: bool = False
    let_off_by: str = ""
    was_told_in_time: bool = False
    origin: Source | None = None


class CommitmentFacts(NamedTuple):
    """A promise as it stood on the day; ``closed_on`` is None while open. Slips are in order of their days."""

    what: str
    side: Side
    source: Source
    kind: CommitmentKind = CommitmentKind.PROMISE
    person: str = ""
    due_on: date | None = None
    closed_on: date | None = None
    is_dropped: bool = False
    slips: tuple[SlipFacts, ...] = ()
    stake: SourceRef | None = None
    driver: str = ""
    behalf: str = ""
    person_id: str = ""
    colleague_id: str = ""


class InteractionFacts(NamedTuple):
    """Something held, on ``day`` where it was local. ``is_meeting`` for calls, meetings and visits.

    ``is_report`` is a delivery that reached them in writing.
    """

    day: date
    source: Source
    summary: str = ""
    is_meeting: bool = False
    is_note: bool = False
    is_report: bool = False
    mood: Mood | None = None
    about_us: AboutUs | None = None
    context: str = ""


class EntryFacts(NamedTuple):
    """A line of a register. ``goal`` is the goal a result serves, ``clause_number`` the clause a request is about.

    ``origin`` is the interaction it was captured in, where there is one.
    """

    kind: EntryKind
    what: str
    day: date
    source: Source
    direction: Direction | None = None
    is_candid: bool = False
    outcome: EntryOutcome = EntryOutcome.OPEN
    due_on: date | None = None
    answered_on: date | None = None
    told_on: date | None = None
    before: str = ""
    after: str = ""
    goal: SourceRef | None = None
    clause_number: int | None = None
    clause: SourceRef | None = None
    person: str = ""
    origin: Source | None = None


class ReadingFacts(NamedTuple):
    """Where a goal stood on a day."""

    on: date
    value: Decimal
    source: Source
    origin: Source | None = None


class GoalFacts(NamedTuple):
    """An aim they hired us for (P5), with its readings in order of their days."""

    what: str
    source: Source
    unit: str = ""
    baseline: Decimal | None = None
    baseline_on: date | None = None
    target: Decimal | None = None
    readings: tuple[ReadingFacts, ...] = ()
    due_on: date | None = None


class ClauseFacts(NamedTuple):
    """An expectation agreed in writing and how far it was kept (P22); None where nothing was measured."""

    number: int
    side: Side
    kind: ClauseKind
    what: str
    source: Source
    adherence: Adherence | None = None
    threshold: Decimal | None = None
    unit: TimeUnit | None = None


class BusyFacts(NamedTuple):
    """A time with a full desk (P3), both days included."""

    what: str
    from_on: date
    until_on: date
    source: Source
    person: str = ""
    fill: str = ""


class ChangeFacts(NamedTuple):
    """A point of contact who leaves or moves on (P13)."""

    person: str
    source: Source
    leaves_on: date | None = None
    successor: str = ""


class CandourFacts(NamedTuple):
    """When they last told us something candid (P5, P18), and the easy praise that came since."""

    last_candid: Source | None = None
    praise: tuple[Source, ...] = ()
    has_any_feedback: bool = False


class OursFacts(NamedTuple):
    """One of us who is on the call."""

    name: str
    source: Source
    role: str = ""
    is_me: bool = False
    was_set: bool = False


class PointFacts(NamedTuple):
    """Something we want to say, not said yet."""

    what: str
    source: Source


class OwnLineFacts(NamedTuple):
    """A line added by hand to the sheet of this call or, pinned, to every sheet of the client."""

    what: str
    section: SectionKey
    source: Source
    is_pinned: bool = False


class HandFacts(NamedTuple):
    """What a person did to the sheet by hand; points in the order in which they stand.

    ``pinned`` and ``hidden`` are keys of lines, ``staying`` are those of us said not to be on the call. ``seen`` tells
    what each line said when the sheet was last seen, by its key (see ``digest_of``); None where it never was.
    """

    points: tuple[PointFacts, ...] = ()
    added: tuple[OwnLineFacts, ...] = ()
    pinned: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    seen: Mapping[str, str] | None = None
    staying: frozenset[str] = frozenset()


class BriefingFacts(NamedTuple):
    """Everything the composer may use. The order within each tuple does not matter.

    ``last_met`` is the last held call, meeting or visit. ``notes`` is how many interactions of the last year the
    sheet was drawn from. ``names`` are the words that keep their capital in a sentence; the composer fills them in.
    ``is_for_day`` says that the sheet was asked for one day; then ``meeting`` is on that day or None, and ``next_call``
    is the first one from that day on. ``ours`` are those of us on the call, ``hand`` what a person did to
    the sheet.
    """

    client: ClientFacts
    meeting: MeetingFacts | None = None
    next_call: MeetingFacts | None = None
    is_for_day: bool = False
    people: tuple[PersonFacts, ...] = ()
    stakes: tuple[StakeFacts, ...] = ()
    commitments: tuple[CommitmentFacts, ...] = ()
    last_met: InteractionFacts | None = None
    interactions: tuple[InteractionFacts, ...] = ()
    entries: tuple[EntryFacts, ...] = ()
    goals: tuple[GoalFacts, ...] = ()
    clauses: tuple[ClauseFacts, ...] = ()
    busy: tuple[BusyFacts, ...] = ()
    changes: tuple[ChangeFacts, ...] = ()
    candour: CandourFacts = CandourFacts()
    notes: int = 0
    agency: str = ""
    names: frozenset[str] = frozenset()
    ours: tuple[OursFacts, ...] = ()
    hand: HandFacts = HandFacts()


class InsightProvider(Protocol):
    """The defined place where trends and warning signs arrive: lines for sections, ranked by their own weight."""

    def lines(self, facts: BriefingFacts, day: date) -> Mapping[SectionKey, tuple[Line, ...]]:
        """Lines to add, each with its sources. A section without any is left out of the mapping."""
        ...
