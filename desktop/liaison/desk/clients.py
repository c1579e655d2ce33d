"""The clients: in a list, and one of them at a glance with the six facets of the relationship (P7)."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.errors import NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.person import Person
from liaison.model.values import (
    ClientStatus,
    CommitmentStatus,
    EngagementKind,
    Money,
    Side,
)
from liaison.model.words import tr

from .commitments import list_commitments
from .context import Desk
from .last_contact import last_contact
from .names import fold, short_id
from .points_of_contact import points_of_contact
from .profile_parts import (
    ClauseView,
    ConcernView,
    ContactView,
    EngagementView,
    GoalView,
    IdeaView,
    InteractionView,
    PersonPart,
    RenewalView,
    StakeView,
    Unknown,
    agreement_part,
    concerns_part,
    contact_part,
    engagements_part,
    goals_part,
    ideas_part,
    interactions_part,
    people_part,
    renewal_part,
    stakes_part,
    unknowns,
)
from .views.commitment import CommitmentView


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client in a list. Counts are of open promises; ``late`` counts ours and theirs past their date."""

    id: str
    short_id: str
    name: str
    status: ClientStatus
    contact: str | None
    last_contact_on: date | None
    rhythm_days: int | None
    renewal_on: date | None
    we_owe: int
    they_owe: int
    late: int
    is_pinned: bool


@dataclass(frozen=True, slots=True)
class ClientProfile:
    """One client at a glance.

    The six facets of P7 are ``contact``, ``renewal``, ``concerns``, ``ideas``, ``goals`` and ``commitments``;
    ``unknowns`` says what is not recorded and how to fill it in.
    """

    id: str
    short_id: str
    name: str
    status: ClientStatus
    arrangement: EngagementKind | None
    industry: str | None
    website: str | None
    since_on: date | None
    zone: str
    account_manager: str | None
    annual_value: Money | None
    hired_us_because: str | None
    hired_us_said_by: str | None
    notes: str | None
    contact: ContactView
    renewal: RenewalView
    concerns: tuple[ConcernView, ...]
    ideas: tuple[IdeaView, ...]
    goals: tuple[GoalView, ...]
    commitments: tuple[CommitmentView, ...]
    stakes: tuple[StakeView, ...]
    people: tuple[PersonPart, ...]
    agreement: tuple[ClauseView, ...]
    engagements: tuple[EngagementView, ...]
    interactions: tuple[InteractionView, ...]
    unknowns: tuple[Unknown, ...]


def pinned_clients(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Ids and names of the pinned clients by name, for the rail."""
    with desk.record.reading() as session:
        rows = session.execute(
            select(Client.id, Client.name).where(Client.is_pinned.is_(True), Client.deleted_at.is_(None))
        )
        return tuple(sorted(((row.id, row.name) for row in rows), key=_by_name))


def _by_name(client: tuple[str, str]) -> tuple[str, str]:
    """Clients by name, Ö beside O; the database would put it behind Z."""
    return fold(client[1]), client[0]


# Asked of the connection: making 500 mapped clients would take longer than reading them.
_LISTED: Final = (
    select(Client.id, Client.name, Client.status, Client.rhythm_days, Client.renewal_on, Client.is_pinned)
    .where(Client.deleted_at.is_(None))
    .order_by(Client.name, Client.id)
)


def list_clients(desk: Desk) -> tuple[ClientRow, ...]:
    """All clients: pinned ones first, then active ones, each by name."""
    day = desk.today()
    with desk.record.reading() as session:
        rows = session.connection().execute(_LISTED).all()
        contacts, owed = points_of_contact(session, day), _owed(session, day)
        last_on = _last_contacts(session, desk)
        found = [
            ClientRow(
                id=row.id,
                short_id=short_id(row.id),
                name=row.name,
                status=row.status,
                contact=contacts.get(row.id),
                last_contact_on=last_on.get(row.id),
                rhythm_days=row.rhythm_days,
                renewal_on=row.renewal_on,
                we_owe=owed[row.id, Side.OURS],
                they_owe=owed[row.id, Side.THEIRS],
                late=owed[row.id, None],
                is_pinned=row.is_pinned,
            )
            for row in rows
        ]
    order = {status: place for place, status in enumerate(ClientStatus)} | {ClientStatus.ACTIVE: -1}
    return tuple(sorted(found, key=lambda one: (not one.is_pinned, order[one.status], fold(one.name), one.id)))


def _last_contacts(session: Session, desk: Desk, client_id: str | None = None) -> dict[str, date]:
    """The day of the last contact by client; of one client where one is given."""
    clients = select(Client.id, last_contact(desk.now()).label("last_id")).where(Client.deleted_at.is_(None))
    inner = (clients if client_id is None else clients.where(Client.id == client_id)).subquery()
    rows = session.connection().execute(
        select(inner.c.id, Interaction.happened_at).join(Interaction, Interaction.id == inner.c.last_id)
    )
    return {row.id: row.happened_at.astimezone(desk.zone).date() for row in rows}


def _owed(session: Session, day: date) -> Counter[tuple[str, Side | None]]:
    """Open promises by client and side; under None those that are late."""
    rows = session.connection().execute(
        select(Commitment.client_id, Commitment.side, Commitment.due_on < day, func.count())
        .where(
            Commitment.status == CommitmentStatus.OPEN,
            Commitment.client_id.is_not(None),
            Commitment.deleted_at.is_(None),
        )
        .group_by(Commitment.client_id, Commitment.side, Commitment.due_on < day)
    )
    found: Counter[tuple[str, Side | None]] = Counter()
    for client_id, side, is_late, number in rows:
        assert client_id is not None, "only those with a client were asked for"
        found[client_id, side] += number
        if is_late:
            found[client_id, None] += number
    return found


def profile(desk: Desk, client_id: str) -> ClientProfile:
    """One client at a glance.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    from .briefing import gather  # noqa: PLC0415 - lists do not need the briefing

    commitments = list_commitments(desk, client_id=client_id)
    said_by = aliased(Person)
    with desk.record.reading() as session:
        row = session.execute(
            select(Client, Colleague.name, said_by.name)
            .outerjoin(Colleague, Colleague.id == Client.account_manager_id)
            .outerjoin(said_by, said_by.id == Client.hired_us_said_by_id)
            .where(Client.id == client_id, Client.deleted_at.is_(None))
        ).first()
        if row is None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        client, manager, said_by_name = row
        facts = gather(session, client_id, desk.today(), desk.now(), desk.zone_name)
        contact = contact_part(client, _last_contacts(session, desk, client_id).get(client_id), desk.today())
        people = people_part(session, client_id, desk.today())
        engagements = engagements_part(session, client_id)
        interactions = interactions_part(session, desk, client_id)
        concerns = concerns_part(session, client_id, desk.today())
        ideas = ideas_part(session, client_id)
        goals = goals_part(facts, desk.today())
    stakes = stakes_part(facts)
    agreement = agreement_part(facts)
    return ClientProfile(
        id=client.id,
        short_id=short_id(client.id),
        name=client.name,
        status=client.status,
        arrangement=client.arrangement,
        industry=client.industry,
        website=client.website,
        since_on=client.since_on,
        zone=client.zone_label or client.zone,
        account_manager=manager,
        annual_value=client.annual_value,
        hired_us_because=client.hired_us_because,
        hired_us_said_by=said_by_name,
        notes=client.notes,
        contact=contact,
        renewal=renewal_part(client, commitments, facts, desk.today()),
        concerns=concerns,
        ideas=ideas,
        goals=goals,
        commitments=commitments,
        stakes=stakes,
        people=people,
        agreement=agreement,
        engagements=engagements,
        interactions=interactions,
        unknowns=unknowns(client, people=people, stakes=stakes, goals=goals, agreement=agreement),
    )
