"""Text being typed, kept in the vault until it is saved as a record or discarded.

Drafts belong to the machine: they are not journaled, so that typing neither fills the history nor ends redo.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from sqlalchemy import delete, insert, or_, select, update
from sqlalchemy.orm import Session

from liaison.model.base import new_id
from liaison.model.client import Client
from liaison.model.desk_items import Draft
from liaison.store.aside import has_aside
from liaison.store.rows import table_of

from .context import Desk

_DRAFT: Final = table_of(Draft)
_CLIENT: Final = table_of(Client)
_COLUMNS: Final = (
    _DRAFT.c.key,
    _DRAFT.c.text,
    _DRAFT.c.client_id,
    _DRAFT.c.cursor,
    _DRAFT.c.state,
    _DRAFT.c.updated_at,
)
_MOST_LISTED: Final = 200


@dataclass(frozen=True, slots=True)
class DraftView:
    """What was typed in the editor named by ``key``; ``state`` holds what else that editor needs, as texts."""

    key: str
    text: str
    client_id: str | None = None
    cursor: int = 0
    state: Mapping[str, str] = field(default_factory=dict)
    kept_at: datetime | None = None


def keep_draft(
    desk: Desk,
    key: str,
    text: str,
    *,
    client_id: str | None = None,
    cursor: int = 0,
    state: Mapping[str, str] | None = None,
) -> None:
    """Keep what was typed in the editor ``key``, in place of what was kept of it before.

    A client that is no more (its row is gone, as after undoing its making) is left out rather than refused: keeping
    what was typed comes first.
    """
    now = desk.now()
    with desk.record.command("keep_draft") as unit:
        connection = unit.session.connection()
        known = (
            client_id
            if client_id and connection.scalar(select(_CLIENT.c.id).where(_CLIENT.c.id == client_id))
            else None
        )
        values = {"text": text, "client_id": known, "cursor": cursor, "state": dict(state or {}), "updated_at": now}
        done = connection.execute(update(_DRAFT).where(_DRAFT.c.key == key).values(**values))
        if done.rowcount == 0:
            connection.execute(insert(_DRAFT).values(id=new_id(), key=key, created_at=now, **values))


def read_draft(desk: Desk, key: str) -> DraftView | None:
    """What was kept of the editor ``key``, or None."""
    found = draft_in_table(desk, key)
    return _with_those_aside(desk, {key: found} if found is not None else {}).get(key)


def draft_in_table(desk: Desk, key: str) -> DraftView | None:
    """What the table has of the editor ``key``, whatever is kept beside it (``desk/drafts_aside.py``)."""
    with desk.record.reading() as session:
        row = session.connection().execute(select(*_COLUMNS).where(_DRAFT.c.key == key)).first()
    return None if row is None else DraftView(*row)


def list_drafts(desk: Desk, prefix: str = "", *, editors: Iterable[str] = ()) -> tuple[DraftView, ...]:
    """What is kept of the editors whose key begins with ``prefix``, the latest first; at most 200.

    ``editors`` are the words before the colon of the keys that are wanted; the program keeps much for itself beside
    them. Without any, all are.
    """
    query = (
        select(*_COLUMNS)
        .where(_DRAFT.c.key.startswith(prefix, autoescape=True))
        .order_by(_DRAFT.c.updated_at.desc(), _DRAFT.c.key)
        .limit(_MOST_LISTED)
    )
    of_editors = [(_DRAFT.c.key == one) | _DRAFT.c.key.startswith(f"{one}:", autoescape=True) for one in editors]
    if of_editors:
        query = query.where(or_(*of_editors))
    with desk.record.reading() as session:
        rows = {row.key: DraftView(*row) for row in session.connection().execute(query)}
    now = _with_those_aside(desk, rows)
    if now is rows:
        return tuple(rows.values())
    listed = [one for key, one in now.items() if key.startswith(prefix)]
    return tuple(sorted(listed, key=lambda one: one.kept_at or desk.now(), reverse=True)[:_MOST_LISTED])


def _with_those_aside(desk: Desk, drafts: dict[str, DraftView]) -> dict[str, DraftView]:
    """``drafts`` themselves, where nothing is kept beside the table."""
    if desk.vault is None or not has_aside(desk.vault):
        return drafts
    from .drafts_aside import over  # noqa: PLC0415 - that module builds on this one

    return over(desk, drafts)


def drop_draft(desk: Desk, key: str) -> None:
    """Keep nothing of the editor ``key`` any more: it was saved, or the person discarded it."""
    with desk.record.command("drop_draft") as unit:
        drop_draft_within(unit.session, key)


def drop_draft_within(session: Session, key: str) -> None:
    """The same, in the step that makes a record of it."""
    session.connection().execute(delete(_DRAFT).where(_DRAFT.c.key == key))
