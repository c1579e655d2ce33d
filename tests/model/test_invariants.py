"""The rules of the record: each has a case that keeps it and one that breaks it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest

from liaison.model.agreement import Agreement, Clause
from liaison.model.base import Base
from liaison.model.client import BusyPeriod, Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.engagement import Engagement
from liaison.model.entry import Entry
from liaison.model.errors import InvariantError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Meeting, Review
from liaison.model.person import Channel, Person
from liaison.model.stake import Goal, Stake
from liaison.model.stakeholder import Influence, Stakeholder
from liaison.model.turning_point import ContactChange, Finding, OffBoarding, Reset, StayOrPart, Step
from liaison.model.values import (
    AboutUs,
    ChangeStatus,
    ChannelKind,
    ClauseKind,
    CommitmentStatus,
    Direction,
    EntryKind,
    EntryOutcome,
    GoalStatus,
    InteractionKind,
    Judgement,
    Mark,
    ResetStatus,
    ReviewStatus,
    Side,
    StayOrPartDecision,
    TimeUnit,
)
from liaison.store.record import Record

DAY = date(2026, 11, 24)
LATER = date(2026, 12, 1)
AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
C = "c" * 32
P = "a" * 32
Q = "b" * 32


def _save(record: Record, *rows: Base) -> None:
    with record.command("save", "Saved") as unit:
        unit.session.add_all(rows)


@pytest.fixture
def world(record: Record) -> Record:
    _save(
        record,
        Client(id=C, name="Harbor & Finch"),
        Client(id="d" * 32, name="Pell Logistics"),
        Person(id=P, name="Dana Whitlock"),
        Person(id=Q, name="Priya Raman"),
    )
    return record


def _promise(**more: object) -> Commitment:
    return Commitment(**({"client_id": C, "side": Side.OURS, "what": "Report"} | more))


def _entry(kind: EntryKind, **more: object) -> Entry:
    return Entry(**({"client_id": C, "entry_kind": kind, "what": "Something", "happened_on": DAY} | more))


def _clause(**more: object) -> Clause:
    given = {"agreement_id": "7" * 32, "number": 1, "side": Side.OURS, "clause_kind": ClauseKind.CUSTOM, "what": "W"}
    return Clause(**(given | more))


def _reset(**more: object) -> Reset:
    return Reset(**({"client_id": C, "started_on": DAY} | more))


FIVE_STEPS = {"goals": "g", "our_change": "c", "our_request": "r", "evaluate_on": date(2027, 2, 24), "summary": "s"}

KEEPS: dict[str, Callable[[], list[Base]]] = {
    "money with a currency": lambda: [Client(name="A", annual_amount=Decimal(1), annual_currency="EUR")],
    "an undated open promise": lambda: [_promise()],
    "a dated promise": lambda: [_promise(due_on=DAY, first_due_on=DAY)],
    "a closed promise with a date": lambda: [
        _promise(status=CommitmentStatus.DONE, closed_on=DAY, mark=Mark.HIT, rounds=2)
    ],
    "a stake in orders": lambda: [
        Stake(client_id=C, what="Move", cost_amount=Decimal(1100), cost_unit="orders", cost_per=TimeUnit.DAY)
    ],
    "a stake in season": lambda: [Stake(client_id=C, what="Peak", season_from="11-15", season_until="01-10")],
    "a concern told on": lambda: [_entry(EntryKind.CONCERN, answered_on=DAY, told_on=DAY, outcome=EntryOutcome.DONE)],
    "a promoter answer": lambda: [_entry(EntryKind.PROMOTER, score=10)],
    "a mood and whom it is about": lambda: [
        Interaction(
            client_id=C, interaction_kind=InteractionKind.CALL, happened_at=AT, zone="UTC", about_us=None, mood=None
        )
    ],
    "a note without a client": lambda: [
        Interaction(interaction_kind=InteractionKind.NOTE, happened_at=AT, zone="UTC", text="Buy stamps")
    ],
    "a reset agreed in five steps": lambda: [_reset(status=ResetStatus.AGREED, agreed_on=DAY, **FIVE_STEPS)],
    "a leap day without a year": lambda: [Person(name="A", birth_month=2, birth_day=29)],
    "a review that was skipped": lambda: [
        Review(
            client_id=C, what="90 days", due_on=DAY, first_due_on=DAY, status=ReviewStatus.SKIPPED, reason="They asked"
        )
    ],
    "channels ranked one after the other": lambda: [
        Channel(person_id=P, kind_of=ChannelKind.TEAMS, rank=1),
        Channel(person_id=P, kind_of=ChannelKind.EMAIL, rank=2),
        Channel(person_id=P, kind_of=ChannelKind.FAX, rank=2, deleted_at=AT),
    ],
    "a slip that comes with its promise": lambda: [
        _promise(id="9" * 32, due_on=LATER, first_due_on=DAY),
        Slip(commitment_id="9" * 32, slipped_on=DAY, old_due_on=DAY, new_due_on=LATER),
    ],
    "a place again after it ended": lambda: [
        Stakeholder(client_id=C, person_id=P, until_on=DAY),
        Stakeholder(client_id=C, person_id=P, from_on=LATER),
    ],
    "the same person at two clients": lambda: [
        Stakeholder(client_id=C, person_id=P),
        Stakeholder(client_id="d" * 32, person_id=P),
    ],
    "a promise for a stake of its client": lambda: [
        Stake(id="6" * 32, client_id=C, what="S"),
        _promise(stake_id="6" * 32),
    ],
    "a goal reached on a day": lambda: [Goal(client_id=C, what="G", status=GoalStatus.REACHED, closed_on=DAY)],
    "an influence within one client": lambda: [
        Stakeholder(id="1" * 32, client_id=C, person_id=P),
        Stakeholder(id="2" * 32, client_id=C, person_id=Q),
        Influence(from_id="1" * 32, to_id="2" * 32),
    ],
}

BREAKS: dict[str, Callable[[], list[Base]]] = {
    "no name": lambda: [Client(name=" ")],
    "money without a currency": lambda: [Client(name="A", annual_amount=Decimal(1))],
    "money in no currency": lambda: [Client(name="A", annual_amount=Decimal(1), annual_currency="DOL")],
    "a currency without money": lambda: [Engagement(client_id=C, name="E", price_currency="EUR")],
    "a rhythm of no days": lambda: [Client(name="A", rhythm_days=0)],
    "working days that are none": lambda: [Client(name="A", work_days="78")],
    "hours that end before they begin": lambda: [Client(name="A", work_from=time(17), work_until=time(9))],
    "ended before it began": lambda: [Client(name="A", since_on=DAY, ended_on=date(2020, 1, 1))],
    "busy until before": lambda: [BusyPeriod(client_id=C, what="Peak", from_on=DAY, until_on=date(2026, 11, 1))],
    "two of us are me": lambda: [Colleague(name="A", is_me=True), Colleague(name="B", is_me=True)],
    "a birthday that is no date": lambda: [Person(name="A", birth_month=2, birth_day=30)],
    "a leap day in another year": lambda: [Person(name="A", birth_month=2, birth_day=29, birth_year=1999)],
    "half a birthday": lambda: [Person(name="A", birth_month=2)],
    "a gap between channels": lambda: [
        Channel(person_id=P, kind_of=ChannelKind.TEAMS, rank=1),
        Channel(person_id=P, kind_of=ChannelKind.EMAIL, rank=3),
    ],
    "two channels of one rank": lambda: [
        Channel(person_id=P, kind_of=ChannelKind.TEAMS, rank=1),
        Channel(person_id=P, kind_of=ChannelKind.EMAIL, rank=1),
    ],
    "their own boss": lambda: [Stakeholder(id="1" * 32, client_id=C, person_id=P, reports_to_id="1" * 32)],
    "a boss of a boss of oneself": lambda: [
        Stakeholder(id="1" * 32, client_id=C, person_id=P, reports_to_id="2" * 32),
        Stakeholder(id="2" * 32, client_id=C, person_id=Q, reports_to_id="1" * 32),
    ],
    "a boss at another client": lambda: [
        Stakeholder(id="1" * 32, client_id=C, person_id=P, reports_to_id="2" * 32),
        Stakeholder(id="2" * 32, client_id="d" * 32, person_id=Q),
    ],
    "an influence across clients": lambda: [
        Stakeholder(id="1" * 32, client_id=C, person_id=P),
        Stakeholder(id="2" * 32, client_id="d" * 32, person_id=Q),
        Influence(from_id="1" * 32, to_id="2" * 32),
    ],
    "a cost in two units": lambda: [
        Stake(client_id=C, what="S", cost_amount=Decimal(1), cost_unit="orders", cost_currency="USD")
    ],
    "a cost in no unit": lambda: [Stake(client_id=C, what="S", cost_amount=Decimal(1))],
    "half a season": lambda: [Stake(client_id=C, what="S", season_from="11-15")],
    "a season on 31 November": lambda: [Stake(client_id=C, what="S", season_from="11-31", season_until="12-01")],
    "closed without a date": lambda: [_promise(status=CommitmentStatus.DONE)],
    "open with a closing date": lambda: [_promise(closed_on=DAY)],
    "a mark on an open promise": lambda: [_promise(mark=Mark.HIT)],
    "a due date without a first one": lambda: [_promise(due_on=DAY)],
    "a slip to nowhere": lambda: [
        _promise(id="9" * 32, due_on=DAY, first_due_on=DAY),
        Slip(commitment_id="9" * 32, slipped_on=DAY, old_due_on=DAY, new_due_on=DAY),
    ],
    "told before it was answered": lambda: [_entry(EntryKind.CONCERN, told_on=DAY)],
    "a concern done before it was told": lambda: [_entry(EntryKind.CONCERN, outcome=EntryOutcome.DONE)],
    "answered before it was heard": lambda: [_entry(EntryKind.CONCERN, answered_on=date(2026, 11, 1))],
    "a promoter answer of 11": lambda: [_entry(EntryKind.PROMOTER, score=11)],
    "a promoter answer without a score": lambda: [_entry(EntryKind.PROMOTER)],
    "a score for an idea": lambda: [_entry(EntryKind.IDEA, score=3)],
    "feedback from nowhere": lambda: [_entry(EntryKind.FEEDBACK)],
    "a call with nobody": lambda: [Interaction(interaction_kind=InteractionKind.CALL, happened_at=AT, zone="UTC")],
    "about us without a mood": lambda: [
        Interaction(
            client_id=C,
            interaction_kind=InteractionKind.CALL,
            happened_at=AT,
            zone="UTC",
            about_us=AboutUs.ABOUT_US,
        )
    ],
    "an attendance of nobody": lambda: [
        Interaction(id="8" * 32, interaction_kind=InteractionKind.NOTE, happened_at=AT, zone="UTC"),
        Attendance(interaction_id="8" * 32),
    ],
    "a clause without its unit": lambda: [
        Agreement(id="7" * 32, client_id=C, name="A", agreed_on=DAY),
        Clause(
            agreement_id="7" * 32,
            number=1,
            side=Side.OURS,
            clause_kind=ClauseKind.REPLY_TIME,
            what="Answer",
            threshold=Decimal(4),
        ),
    ],
    "a clause of nothing": lambda: [
        Agreement(id="7" * 32, client_id=C, name="A", agreed_on=DAY),
        Clause(
            agreement_id="7" * 32,
            number=1,
            side=Side.OURS,
            clause_kind=ClauseKind.REPLY_TIME,
            what="Answer",
            threshold=Decimal(0),
            unit=TimeUnit.HOUR,
        ),
    ],
    "a meeting without a time": lambda: [Meeting(uid="x", title="T")],
    "a meeting that ends before it starts": lambda: [
        Meeting(uid="x", title="T", starts_at=AT, ends_at=datetime(2026, 11, 23, tzinfo=UTC))
    ],
    "a review held on no day": lambda: [
        Review(client_id=C, what="R", due_on=DAY, first_due_on=DAY, status=ReviewStatus.HELD)
    ],
    "a review skipped without a reason": lambda: [
        Review(client_id=C, what="R", due_on=DAY, first_due_on=DAY, status=ReviewStatus.SKIPPED)
    ],
    "a reset agreed without its summary": lambda: [
        _reset(status=ResetStatus.AGREED, agreed_on=DAY, **{**FIVE_STEPS, "summary": None})
    ],
    "a decision without a day": lambda: [StayOrPart(client_id=C, opened_on=DAY, decision=StayOrPartDecision.FIGHT)],
    "a step of no plan": lambda: [Step(position=1, what="Say goodbye")],
    "a snooze without a reason": lambda: [Finding(client_id=C, sign="silence", since_on=DAY, snoozed_until=DAY)],
    "a judgement without a day": lambda: [
        Finding(client_id=C, sign="silence", since_on=DAY, judgement=Judgement.RIGHT)
    ],
    "a moved promise without its slip": lambda: [_promise(due_on=LATER, first_due_on=DAY)],
    "a time without a day": lambda: [_promise(due_time=time(14))],
    "closed before it was asked for": lambda: [
        _promise(status=CommitmentStatus.DONE, asked_on=DAY, closed_on=date(2026, 11, 23))
    ],
    "closed in the future": lambda: [_promise(status=CommitmentStatus.DONE, closed_on=LATER)],
    "let off by nobody": lambda: [
        _promise(id="9" * 32, due_on=LATER, first_due_on=DAY),
        Slip(commitment_id="9" * 32, slipped_on=DAY, old_due_on=DAY, new_due_on=LATER, is_let_off=True),
    ],
    "a concern dropped before it was told": lambda: [_entry(EntryKind.CONCERN, outcome=EntryOutcome.DROPPED)],
    "a promise for a stake of another client": lambda: [
        Stake(id="6" * 32, client_id="d" * 32, what="S"),
        _promise(stake_id="6" * 32),
    ],
    "a result for a goal of another client": lambda: [
        Goal(id="6" * 32, client_id="d" * 32, what="G"),
        _entry(EntryKind.RESULT, goal_id="6" * 32),
    ],
    "feedback on a clause of another client": lambda: [
        Agreement(id="7" * 32, client_id="d" * 32, name="A", agreed_on=DAY),
        _clause(id="6" * 32),
        _entry(EntryKind.FEEDBACK, direction=Direction.GIVEN, clause_id="6" * 32),
    ],
    "two places at one time": lambda: [
        Stakeholder(client_id=C, person_id=P, until_on=LATER),
        Stakeholder(client_id=C, person_id=P, from_on=DAY),
    ],
    "two clauses of one number": lambda: [
        Agreement(id="7" * 32, client_id=C, name="A", agreed_on=DAY),
        _clause(),
        _clause(),
    ],
    "taking part twice": lambda: [
        Interaction(id="8" * 32, interaction_kind=InteractionKind.NOTE, happened_at=AT, zone="UTC"),
        Attendance(interaction_id="8" * 32, person_id=P),
        Attendance(interaction_id="8" * 32, person_id=P),
    ],
    "an influence said twice": lambda: [
        Stakeholder(id="1" * 32, client_id=C, person_id=P),
        Stakeholder(id="2" * 32, client_id=C, person_id=Q),
        Influence(from_id="1" * 32, to_id="2" * 32),
        Influence(from_id="1" * 32, to_id="2" * 32),
    ],
    "a goal reached on no day": lambda: [Goal(client_id=C, what="G", status=GoalStatus.REACHED)],
    "a contact change finished on no day": lambda: [
        ContactChange(client_id=C, person_id=P, announced_on=DAY, status=ChangeStatus.FINISHED)
    ],
    "an ending finished on no day": lambda: [OffBoarding(client_id=C, announced_on=DAY, status=ChangeStatus.FINISHED)],
    "a client in no zone": lambda: [Client(name="A", zone="Mars/Base")],
    "a person in no zone": lambda: [Person(name="A", zone="../etc")],
    "a note in no zone": lambda: [Interaction(interaction_kind=InteractionKind.NOTE, happened_at=AT, zone="Nowhere")],
    "a meeting in no zone": lambda: [Meeting(uid="x", title="T", starts_at=AT, zone="Nowhere")],
    "a client that does not exist": lambda: [_promise(client_id="e" * 32)],
}


@pytest.mark.parametrize("rows", KEEPS.values(), ids=KEEPS.keys())
def test_what_keeps_the_rules_is_written(world: Record, rows: Callable[[], list[Base]]) -> None:
    made = rows()
    _save(world, *made)
    with world.reading() as session:
        assert all(session.get(type(row), row.id) is not None for row in made)


@pytest.mark.parametrize("rows", BREAKS.values(), ids=BREAKS.keys())
def test_what_breaks_a_rule_is_refused_whole(world: Record, rows: Callable[[], list[Base]]) -> None:
    made = rows()
    with pytest.raises(InvariantError):
        _save(world, *made)
    with world.reading() as session:
        assert all(session.get(type(row), row.id) is None for row in made)


def _dated(record: Record) -> str:
    promise = _promise(due_on=DAY, first_due_on=DAY)
    _save(record, promise)
    return promise.id


def test_a_promise_moves_only_with_a_slip_that_keeps_the_old_date(world: Record) -> None:
    promise_id = _dated(world)

    def move(*, with_slip: bool) -> None:
        with world.command("move", "Moved") as unit:
            promise = unit.session.get_one(Commitment, promise_id)
            new = date(2026, 12, 1)
            if with_slip:
                unit.session.add(
                    Slip(commitment_id=promise_id, slipped_on=DAY, old_due_on=promise.due_on, new_due_on=new)
                )
            promise.due_on = new

    with pytest.raises(InvariantError, match="only as a slip"):
        move(with_slip=False)
    move(with_slip=True)
    with world.reading() as session:
        promise = session.get_one(Commitment, promise_id)
        assert (promise.due_on, promise.first_due_on) == (date(2026, 12, 1), DAY)


def test_the_first_date_and_the_old_date_never_change(world: Record) -> None:
    promise_id = _dated(world)

    def rewrite() -> None:
        with world.command("rewrite", "Rewrote") as unit:
            unit.session.get_one(Commitment, promise_id).first_due_on = date(2026, 12, 24)

    with pytest.raises(InvariantError, match="never changes"):
        rewrite()


def test_feedback_and_thanks_know_their_direction(world: Record) -> None:
    thanks = _entry(EntryKind.THANKS, direction=Direction.RECEIVED)
    _save(world, thanks)
    with world.reading() as session:
        assert session.get_one(Entry, thanks.id).direction is Direction.RECEIVED


def test_a_concern_is_open_until_told() -> None:
    concern = _entry(EntryKind.CONCERN)
    assert concern.is_open
    concern.answered_on = DAY
    assert concern.is_open
    concern.told_on = DAY
    assert not concern.is_open


def test_a_slip_alone_moves_nothing_so_it_is_refused(world: Record) -> None:
    promise_id = _dated(world)
    with pytest.raises(InvariantError, match="goes with the move"):
        _save(world, Slip(commitment_id=promise_id, slipped_on=DAY, old_due_on=DAY, new_due_on=LATER))


def test_what_a_promise_refers_to_stays_with_its_client(world: Record) -> None:
    stake = Stake(client_id=C, what="S")
    promise = _promise(stake_id=stake.id)
    _save(world, stake, promise)

    def give_away() -> None:
        with world.command("move", "Moved") as unit:
            unit.session.get_one(Stake, stake.id).client_id = "d" * 32

    with pytest.raises(InvariantError, match="refer to this stake"):
        give_away()


def test_the_first_date_of_a_review_never_changes(world: Record) -> None:
    review = Review(client_id=C, what="90 days", due_on=DAY, first_due_on=DAY)
    _save(world, review)

    def rewrite() -> None:
        with world.command("rewrite", "Rewrote") as unit:
            unit.session.get_one(Review, review.id).first_due_on = LATER

    with pytest.raises(InvariantError, match="never changes"):
        rewrite()


def test_rows_written_in_bulk_are_in_a_zone_too(world: Record) -> None:
    with pytest.raises(InvariantError, match="no time zone"), world.command("bulk", "Bulk") as unit:
        unit.add_rows(Meeting, [{"uid": "x", "title": "T", "starts_at": AT, "zone": "Nowhere"}])
