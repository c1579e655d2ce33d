"""The registers of a client: open concerns and ideas."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.names import short_id
from liaison.model.colleague import Colleague
from liaison.model.entry import Entry
from liaison.model.person import Person
from liaison.model.values import (
    EntryKind,
    EntryOutcome,
)
from liaison.model.words import count, tr, week_day


@dataclass(frozen=True, slots=True)
class ConcernView:
    """A concern that is open until they have been told (P9): its clock and who looks after it."""

    id: str
    short_id: str
    what: str
    heard_on: date
    days_open: int
    due_on: date | None
    answered_on: date | None
    person: str | None
    owner: str | None
    state: str


@dataclass(frozen=True, slots=True)
class IdeaView:
    """An idea that was not offered yet, or that waits for their answer (P12)."""

    id: str
    short_id: str
    what: str
    outcome: EntryOutcome
    is_beyond_contract: bool
    since_on: date


def concerns_part(session: Session, client_id: str, today: date) -> tuple[ConcernView, ...]:
    """Open concerns, the oldest first."""
    rows = session.execute(
        select(Entry, Person.name, Colleague.name)
        .outerjoin(Person, Person.id == Entry.person_id)
        .outerjoin(Colleague, Colleague.id == Entry.colleague_id)
        .where(
            Entry.client_id == client_id,
            Entry.entry_kind == EntryKind.CONCERN,
            Entry.told_on.is_(None),
            Entry.outcome != EntryOutcome.DROPPED,
            Entry.deleted_at.is_(None),
        )
        .order_by(Entry.happened_on, Entry.id)
    )
    return tuple(
        ConcernView(
            id=entry.id,
            short_id=short_id(entry.id),
            what=entry.what,
            heard_on=entry.happened_on,
            days_open=(today - entry.happened_on).days,
            due_on=entry.due_on,
            answered_on=entry.answered_on,
            person=person,
            owner=owner,
            state=_concern_state(entry, today),
        )
        for entry, person, owner in rows
    )


def _concern_state(entry: Entry, today: date) -> str:
    days = count((today - entry.happened_on).days, "open for {n} day", "open for {n} days")
    if entry.answered_on is not None:
        return tr("{days}, answered, not told yet", days=days)
    if entry.due_on is not None:
        return tr("{days}, answer due {day}", days=days, day=week_day(entry.due_on, today))
    return days


def ideas_part(session: Session, client_id: str) -> tuple[IdeaView, ...]:
    """Ideas not settled yet, the newest first."""
    rows = session.scalars(
        select(Entry)
        .where(
            Entry.client_id == client_id,
            Entry.entry_kind == EntryKind.IDEA,
            Entry.outcome.in_([EntryOutcome.OPEN, EntryOutcome.OFFERED, EntryOutcome.ACCEPTED]),
            Entry.deleted_at.is_(None),
        )
        .order_by(Entry.happened_on.desc(), Entry.id)
    )
    return tuple(
        IdeaView(row.id, short_id(row.id), row.what, row.outcome, row.is_beyond_contract, row.happened_on)
        for row in rows
    )
