"""When we were last in touch with a client: one look-up in an index a client, however many interactions there are."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ScalarSelect, select

from liaison.model.client import Client
from liaison.model.interaction import Interaction
from liaison.model.values import InteractionKind, InteractionStatus


def last_contact(now: datetime, *, recorded_by: datetime | None = None) -> ScalarSelect[str]:
    """The id of the last contact until ``now``, to select beside a client; a note is no contact.

    With ``recorded_by``, only of what was recorded by then.
    """
    known = () if recorded_by is None else (Interaction.created_at <= recorded_by,)
    return (
        select(Interaction.id)
        .where(
            Interaction.client_id == Client.id,
            Interaction.status == InteractionStatus.HELD,
            Interaction.interaction_kind != InteractionKind.NOTE,
            Interaction.deleted_at.is_(None),
            Interaction.happened_at <= now,
            *known,
        )
        .order_by(Interaction.happened_at.desc())
        .limit(1)
        .correlate(Client)
        .scalar_subquery()
    )
