"""What stands over everything that is shown of one client, and pinning it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import select

from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.values import Changes, ClientStatus, EngagementKind
from liaison.model.words import tr

from .context import Desk


class Whereabouts(StrEnum):
    """Where a client that is asked for is."""

    HERE = "here"
    TRASHED = "trashed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ClientHead:
    """The name of a client and the line under it. ``is_mine`` says that the account manager is who works here."""

    id: str
    where: Whereabouts
    name: str = ""
    status: ClientStatus = ClientStatus.ACTIVE
    arrangement: EngagementKind | None = None
    since_on: date | None = None
    account_manager: str | None = None
    is_mine: bool = False
    is_pinned: bool = False


def client_head(desk: Desk, client_id: str) -> ClientHead:
    """The head of one client, also of one that is in the trash or that never was."""
    query = (
        select(
            Client.name,
            Client.status,
            Client.arrangement,
            Client.since_on,
            Client.is_pinned,
            Client.deleted_at,
            Colleague.name.label("manager"),
            Colleague.is_me,
        )
        .outerjoin(Colleague, Colleague.id == Client.account_manager_id)
        .where(Client.id == client_id)
    )
    with desk.record.reading() as session:
        row = session.execute(query).first()
    if row is None:
        return ClientHead(client_id, Whereabouts.UNKNOWN)
    return ClientHead(
        id=client_id,
        where=Whereabouts.TRASHED if row.deleted_at is not None else Whereabouts.HERE,
        name=row.name,
        status=row.status,
        arrangement=row.arrangement,
        since_on=row.since_on,
        account_manager=row.manager,
        is_mine=bool(row.is_me),
        is_pinned=row.is_pinned,
    )


def pin_client(desk: Desk, client_id: str, *, pinned: bool) -> Changes:
    """Pin a client to the rail, or take it from there."""
    with desk.record.command("pin_client") as unit:
        row = unit.session.get_one(Client, client_id)
        row.is_pinned = pinned
        sentence = tr("Pinned {client}", client=row.name) if pinned else tr("Unpinned {client}", client=row.name)
        unit.words = sentence
    return unit.changes
