"""The facts that decide which clients need attention, gathered for all of them at once."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Result, or_, select
from sqlalchemy.orm import Session, aliased

from liaison.insight.attention import Attention, LatePromise, Leaving, Pulse, all_reasons, needs_attention
from liaison.insight.lateness import days_late
from liaison.model.client import Client
from liaison.model.commitment import Commitment, Slip
from liaison.model.interaction import Interaction
from liaison.model.person import Person
from liaison.model.turning_point import ContactChange
from liaison.model.values import (
    ChangeStatus,
    ClientStatus,
    CommitmentKind,
    CommitmentStatus,
    Side,
)

from .context import Desk
from .last_contact import last_contact
from .points_of_contact import points_of_contact

_LOOK_BACK: Final = timedelta(days=91)


def attention(session: Session, desk: Desk, *, limit: int = 5) -> tuple[Attention, ...]:
    """The clients that need attention today, weightiest first."""
    return needs_attention(_pulses(session, desk), desk.today(), limit=limit)


def signs_of(session: Session, desk: Desk, client_id: str) -> tuple[Attention, ...]:
    """Everything that speaks for turning to one client today, weightiest first; nothing for one that is not active."""
    pulses = _pulses(session, desk, client_id)
    return all_reasons(pulses[0], desk.today()) if pulses else ()


def _pulses(session: Session, desk: Desk, client_id: str | None = None) -> list[Pulse]:
    """The plain facts of all active clients, or of one."""
    day = desk.today()
    late = _late(session, day, client_id)
    unmentioned = _unmentioned(session, day, client_id)
    leaving = _leaving(session, day, client_id)
    contacts = points_of_contact(session, day, client_id)
    return [
        Pulse(
            client_id=row.id,
            client=row.name,
            last_contact_on=row.happened_at.astimezone(desk.zone).date() if row.happened_at else None,
            last_contact_id=row.last_id,
            since_on=row.since_on,
            rhythm_days=row.rhythm_days,
            contact=contacts.get(row.id),
            late=tuple(late.get(row.id, ())),
            unmentioned=tuple(unmentioned.get(row.id, ())),
            leaving=leaving.get(row.id),
        )
        for row in _clients(session, desk, client_id)
    ]


def _only(client_id: str | None, column: Any) -> tuple[Any, ...]:
    """The condition that leaves one client, or none."""
    return () if client_id is None else (column == client_id,)


def _clients(session: Session, desk: Desk, client_id: str | None) -> Result[*tuple[Any, ...]]:
    """Active clients with their last contact."""
    last_id = last_contact(desk.now()).label("last_id")
    inner = (
        select(Client.id, Client.name, Client.since_on, Client.rhythm_days, last_id)
        .where(
            Client.deleted_at.is_(None),
            Client.status.in_([ClientStatus.ACTIVE, ClientStatus.ENDING]),
            *_only(client_id, Client.id),
        )
        .subquery()
    )
    return session.connection().execute(
        select(inner, Interaction.happened_at).outerjoin(Interaction, Interaction.id == inner.c.last_id)
    )


def _late(session: Session, day: date, client_id: str | None) -> dict[str, list[LatePromise]]:
    found: dict[str, list[LatePromise]] = {}
    rows = session.connection().execute(
        select(Commitment.client_id, Commitment.id, Commitment.what, Commitment.due_on, Commitment.stake_id).where(
            Commitment.status == CommitmentStatus.OPEN,
            Commitment.side == Side.OURS,
            Commitment.client_id.is_not(None),
            Commitment.deleted_at.is_(None),
            Commitment.due_on < day,
            *_only(client_id, Commitment.client_id),
        )
    )
    for row in rows:
        assert row.client_id is not None, "unfiled ones are left out"
        promise = LatePromise(row.id, row.what, days_late(row.due_on, day), row.stake_id is not None)
        found.setdefault(row.client_id, []).append(promise)
    return found


def _unmentioned(session: Session, day: date, client_id: str | None) -> dict[str, list[str]]:
    """Deliverables of ours that came late in the last quarter, or are late now, without anybody having been told."""
    told = (
        select(Slip.id)
        .where(Slip.commitment_id == Commitment.id, Slip.told_on.is_not(None), Slip.deleted_at.is_(None))
        .correlate(Commitment)
        .exists()
    )
    was_late = (Commitment.status == CommitmentStatus.DONE) & (Commitment.closed_on > Commitment.first_due_on)
    rows = session.connection().execute(
        select(Commitment.client_id, Commitment.id)
        .where(
            Commitment.side == Side.OURS,
            Commitment.commitment_kind == CommitmentKind.DELIVERABLE,
            Commitment.client_id.is_not(None),
            Commitment.deleted_at.is_(None),
            Commitment.first_due_on >= day - _LOOK_BACK,
            or_(was_late, (Commitment.status == CommitmentStatus.OPEN) & (Commitment.first_due_on < day)),
            ~told,
            *_only(client_id, Commitment.client_id),
        )
        .order_by(Commitment.first_due_on, Commitment.id)
    )
    found: dict[str, list[str]] = {}
    for owner_id, commitment_id in rows:
        assert owner_id is not None, "unfiled ones are left out"
        found.setdefault(owner_id, []).append(commitment_id)
    return found


def _leaving(session: Session, day: date, client_id: str | None) -> dict[str, Leaving]:
    successor = aliased(Person)
    rows = session.connection().execute(
        select(
            ContactChange.id,
            ContactChange.client_id,
            ContactChange.leaves_on,
            Person.name,
            successor.name.label("successor"),
        )
        .join(Person, Person.id == ContactChange.person_id)
        .outerjoin(successor, successor.id == ContactChange.successor_id)
        .where(
            ContactChange.deleted_at.is_(None),
            Person.deleted_at.is_(None),
            ContactChange.status != ChangeStatus.FINISHED,
            ContactChange.leaves_on >= day,
            *_only(client_id, ContactChange.client_id),
        )
        .order_by(ContactChange.leaves_on.desc(), ContactChange.id)
    )
    return {row.client_id: Leaving(row.id, row.name, row.leaves_on, row.successor) for row in rows}
