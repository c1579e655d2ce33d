"""Reading the sample agency in tests."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.base import Base
from liaison.model.client import Client
from liaison.model.interaction import Interaction
from liaison.model.values import (
    InteractionStatus,
)

NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)


def rows(session: Session, of: type[Base], *where: Any) -> list[Any]:
    """All rows of a kind that meet the conditions."""
    return list(session.scalars(select(of).where(*where)))


def client_called(session: Session, name: str) -> Client:
    """The client of that name."""
    return session.scalars(select(Client).where(Client.name == name)).one()


def held(session: Session, client: Client) -> list[Interaction]:
    """What was held with a client."""
    return rows(session, Interaction, Interaction.client_id == client.id, Interaction.status == InteractionStatus.HELD)
