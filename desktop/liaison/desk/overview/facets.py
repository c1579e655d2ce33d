"""The six facets of a client at a glance (P7), but for the goals: contact, renewal, concerns, ideas, deliverables."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from sqlalchemy import Select, or_, select

from liaison.desk.briefing.moment import CLIENT, CUTOFF, DAY, YEAR_AGO, Moment
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.engagement import Engagement
from liaison.model.entry import Entry
from liaison.model.interaction import Interaction
from liaison.model.person import Person
from liaison.model.turning_point import ContactChange
from liaison.model.values import (
    AboutUs,
    ChangeStatus,
    CommitmentKind,
    CommitmentStatus,
    EngagementStatus,
    EntryKind,
    EntryOutcome,
    InteractionKind,
    InteractionStatus,
    Mood,
    Side,
)
from liaison.store.rows import table_of

from .views import ConcernLine, Deliveries, EntryLine, Renewal, Rhythm

_UNSETTLED: Final = (EntryOutcome.OPEN, EntryOutcome.OFFERED, EntryOutcome.ACCEPTED)
_MOST: Final = 60


def read_rhythm(moment: Moment, rhythm_days: int | None) -> Rhythm:
    """The last contact until now; a note is none."""
    row = next(iter(moment.rows(_last_query())), None)
    if row is None:
        return Rhythm(None, None, rhythm_days)
    return Rhythm(moment.local_day(row.happened_at), row.id, rhythm_days)


@cache
def _last_query() -> Select[Any]:
    seen = table_of(Interaction)
    return (
        select(seen.c.id, seen.c.happened_at)
        .where(
            seen.c.client_id == CLIENT,
            seen.c.status == InteractionStatus.HELD,
            seen.c.interaction_kind != InteractionKind.NOTE,
            seen.c.deleted_at.is_(None),
            seen.c.happened_at <= CUTOFF,
        )
        .order_by(seen.c.happened_at.desc())
        .limit(1)
    )


def read_renewal(moment: Moment, on: Any) -> Renewal:
    """What the record says against a renewal: promises of ours that are late, who leaves, strain about us lately."""
    return Renewal(
        on=on,
        late=tuple(("commitment", row.id) for row in moment.rows(_late_query())),
        leaving=tuple((row.id, row.name, row.leaves_on) for row in moment.rows(_leaving_query())),
        strained=tuple(("interaction", row.id) for row in moment.rows(_strained_query())),
    )


@cache
def _late_query() -> Select[Any]:
    promise = table_of(Commitment)
    return (
        select(promise.c.id)
        .where(
            promise.c.client_id == CLIENT,
            promise.c.side == Side.OURS,
            promise.c.status == CommitmentStatus.OPEN,
            promise.c.due_on < DAY,
            promise.c.deleted_at.is_(None),
        )
        .order_by(promise.c.due_on, promise.c.id)
    )


@cache
def _leaving_query() -> Select[Any]:
    change, person = table_of(ContactChange), table_of(Person)
    return (
        select(change.c.id, person.c.name, change.c.leaves_on)
        .join_from(change, person, person.c.id == change.c.person_id)
        .where(
            change.c.client_id == CLIENT,
            change.c.status != ChangeStatus.FINISHED,
            change.c.deleted_at.is_(None),
            person.c.deleted_at.is_(None),
            or_(change.c.leaves_on.is_(None), change.c.leaves_on >= DAY),
        )
        .order_by(change.c.leaves_on, change.c.id)
    )


@cache
def _strained_query() -> Select[Any]:
    """Strained contacts about us among the latest; those of years ago say little about the next renewal."""
    seen = table_of(Interaction)
    latest = (
        select(seen.c.id, seen.c.mood, seen.c.about_us, seen.c.happened_at)
        .where(seen.c.client_id == CLIENT, seen.c.deleted_at.is_(None), seen.c.happened_at <= CUTOFF)
        .order_by(seen.c.happened_at.desc())
        .limit(_MOST)
        .subquery()
    )
    return select(latest.c.id).where(latest.c.mood == Mood.STRAINED, latest.c.about_us == AboutUs.ABOUT_US)


def read_concerns(moment: Moment) -> tuple[ConcernLine, ...]:
    """Concerns that are open until they have been told, the oldest first."""
    return tuple(
        ConcernLine(row.id, row.what, row.happened_on, row.due_on, row.answered_on, row.owner)
        for row in moment.rows(_concerns_query())
    )


@cache
def _concerns_query() -> Select[Any]:
    entry, owner = table_of(Entry), table_of(Colleague)
    return (
        select(
            entry.c.id,
            entry.c.what,
            entry.c.happened_on,
            entry.c.due_on,
            entry.c.answered_on,
            owner.c.name.label("owner"),
        )
        .outerjoin_from(entry, owner, owner.c.id == entry.c.colleague_id)
        .where(
            entry.c.client_id == CLIENT,
            entry.c.entry_kind == EntryKind.CONCERN,
            entry.c.told_on.is_(None),
            entry.c.outcome != EntryOutcome.DROPPED,
            entry.c.deleted_at.is_(None),
        )
        .order_by(entry.c.happened_on, entry.c.id)
        .limit(_MOST)
    )


def read_entries(moment: Moment) -> tuple[tuple[EntryLine, ...], tuple[EntryLine, ...]]:
    """Ideas that are not settled, and the results of the last year, newest first."""
    ideas: list[EntryLine] = []
    results: list[EntryLine] = []
    for row in moment.rows(_entries_query()):
        line = EntryLine(row.id, row.what, row.happened_on, row.outcome, row.is_beyond_contract)
        (ideas if row.entry_kind is EntryKind.IDEA else results).append(line)
    return tuple(ideas), tuple(results)


@cache
def _entries_query() -> Select[Any]:
    entry = table_of(Entry)
    is_idea = (entry.c.entry_kind == EntryKind.IDEA) & entry.c.outcome.in_(_UNSETTLED)
    is_result = (entry.c.entry_kind == EntryKind.RESULT) & (entry.c.happened_on > YEAR_AGO)
    return (
        select(
            entry.c.id,
            entry.c.entry_kind,
            entry.c.what,
            entry.c.happened_on,
            entry.c.outcome,
            entry.c.is_beyond_contract,
        )
        .where(entry.c.client_id == CLIENT, entry.c.deleted_at.is_(None), or_(is_idea, is_result))
        .order_by(entry.c.happened_on.desc(), entry.c.id)
        .limit(2 * _MOST)
    )


def read_deliveries(moment: Moment) -> Deliveries:
    """Open deliverables of ours by their date, and the work that runs."""
    rows = moment.rows(_deliverables_query())
    coming = next((row for row in rows if row.due_on is not None and row.due_on >= moment.day), None)
    return Deliveries(
        open=tuple(("commitment", row.id) for row in rows),
        late=tuple(("commitment", row.id) for row in rows if row.due_on is not None and row.due_on < moment.day),
        next_what=coming.what if coming else None,
        next_on=coming.due_on if coming else None,
        running=tuple((row.id, row.name) for row in moment.rows(_running_query())),
    )


@cache
def _deliverables_query() -> Select[Any]:
    promise = table_of(Commitment)
    return (
        select(promise.c.id, promise.c.what, promise.c.due_on)
        .where(
            promise.c.client_id == CLIENT,
            promise.c.side == Side.OURS,
            promise.c.commitment_kind == CommitmentKind.DELIVERABLE,
            promise.c.status == CommitmentStatus.OPEN,
            promise.c.deleted_at.is_(None),
        )
        .order_by(promise.c.due_on.is_(None), promise.c.due_on, promise.c.id)
        .limit(_MOST)
    )


@cache
def _running_query() -> Select[Any]:
    work = table_of(Engagement)
    return (
        select(work.c.id, work.c.name)
        .where(work.c.client_id == CLIENT, work.c.status == EngagementStatus.ACTIVE, work.c.deleted_at.is_(None))
        .order_by(work.c.starts_on.desc(), work.c.name)
    )
