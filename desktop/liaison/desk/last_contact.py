"""When we were last in touch with a client: one look-up in an index a client, however many interactions there are."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ScalarSelect, select

from liaison.model.client import Client
from liaison.model.interaction import Interaction
from liaison.model.values import InteractionKind, InteractionStatus


def last_contact(now: datetime) -> ScalarSelect[str]:
    """The id of the last contact until ``now``, to select beside a client; a note is no contact."""
    return (
        select(Interaction.id)
        .where(
            Interaction.client_id == Client.id,
            Interaction.status == InteractionStatus.HELD,
            Interaction.interaction_kind != InteractionKind.NOTE,
            Interaction.deleted_at.is_(None),
            Interaction.happened_at <= now,
        )
        .order_by(Interaction.happened_at.desc())
        .limit(1)
        .correlate(Client)
        .scalar_subquery()
    )
