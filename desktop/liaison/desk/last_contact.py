"""When we were last in touch with a client: one look-up in an index a client, however many interactions there are."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, ScalarSelect, Table, select

from liaison.model.client import Client
from liaison.model.interaction import Interaction
from liaison.model.values import InteractionKind, InteractionStatus
from liaison.store.rows import alive, table_of


def are_contact(seen: Table | None = None) -> tuple[ColumnElement[bool], ...]:
    """What interactions fulfil that are contact: held, and no note, and not in the trash."""
    of = table_of(Interaction) if seen is None else seen
    is_held = of.c.status == InteractionStatus.HELD
    return (is_held, of.c.interaction_kind != InteractionKind.NOTE, *alive(of))


def last_contact(now: datetime, *, recorded_by: datetime | None = None) -> ScalarSelect[str]:
    """The id of the last contact until ``now``, to select beside a client; a note is no contact.

    With ``recorded_by``, only of what was recorded by then.
    """
    known = () if recorded_by is None else (Interaction.created_at <= recorded_by,)
    return (
        select(Interaction.id)
        .where(
            Interaction.client_id == Client.id,
            *are_contact(),
            Interaction.happened_at <= now,
            *known,
        )
        .order_by(Interaction.happened_at.desc())
        .limit(1)
        .correlate(Client)
        .scalar_subquery()
    )
