"""The client a record belongs to, by itself or through what it is a part of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.kinds import KINDS
from liaison.store.rows import table_of

from .parts import BELONGS


def owner_of(kind: str, row: Mapping[str, Any]) -> tuple[str, str] | None:
    """Kind and id of the record that this one is a part of, other than a client; None where it stands by itself."""
    for owner, parts in BELONGS.items():
        for part, reference in parts:
            owner_id = row.get(reference) if part == kind and owner != "client" else None
            if owner_id is not None:
                return owner, str(owner_id)
    return None


def client_of(session: Session, kind: str, row: Mapping[str, Any]) -> str | None:
    """The id of the client a record with these columns belongs to; a person belongs to none, nor what is theirs."""
    own = row.get("client_id") if kind != "client" else row.get("id")
    if own is not None:
        return str(own)
    owner = owner_of(kind, row)
    if owner is None or owner[0] == "person":
        return None
    table = table_of(KINDS[owner[0]])
    found = session.execute(select(table).where(table.c.id == owner[1])).first()
    return client_of(session, owner[0], found._asdict()) if found is not None else None
