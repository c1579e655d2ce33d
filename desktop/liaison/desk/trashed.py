"""What is in the trash, read page by page from the journal: the tables are too large to look through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS
from liaison.store.rows import table_of

from .belonging import client_of
from .context import Desk
from .labels import label, label_of
from .trash import deleted_among, tops_of

#: Entries of the journal looked through at once, and how often that is done for one page.
_WINDOW: Final = 1_000
_WINDOWS: Final = 3
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class TrashedView:
    """A record in the trash since an instant in UTC. ``word`` is its kind or register, ``with_it`` what went along."""

    kind: str
    word: str
    record_id: str
    label: str
    client_id: str | None
    client: str
    deleted_at: datetime
    with_it: int


@dataclass(frozen=True, slots=True)
class TrashPage:
    """Some of what is in the trash, newest first; older things follow for ``further`` where that is not None."""

    items: tuple[TrashedView, ...]
    further: int | None


def trash_page(desk: Desk, *, further: int | None = None, wanted: int = 100) -> TrashPage:
    """Some ``wanted`` records in the trash, from the newest or on from ``further``.

    It looks through a few thousand entries of the journal at most, so there may be fewer, or none, before ``further``.
    """
    with desk.record.reading() as session:
        until = further if further is not None else (session.scalar(select(func.max(Journal.number))) or 0)
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for _window in range(_WINDOWS):
            if until <= 0 or len(tops_of(found)) >= wanted:
                break
            found |= _trashed_between(session, until - _WINDOW, until)
            until -= _WINDOW
        items = _views(session, found)
    return TrashPage(items, until if until > 0 else None)


def _trashed_between(session: Session, after: int, until: int) -> dict[tuple[str, str], dict[str, Any]]:
    """What entries of the journal put into the trash and is still there, as in :func:`deleted_among`."""
    rows = session.execute(
        select(JournalRow.record_kind, JournalRow.record_id)
        .join(Journal, JournalRow.journal_id == Journal.id)
        .where(Journal.number > after, Journal.number <= until, JournalRow.after["deleted_at"].as_string().is_not(None))
    )
    by_kind: dict[str, set[str]] = {}
    for kind, record_id in rows:
        by_kind.setdefault(kind, set()).add(record_id)
    return {
        (kind, record_id): values
        for kind, ids in by_kind.items()
        for some in _pieces(sorted(ids))
        for record_id, values in deleted_among(session, kind, some)
    }


def _pieces(ids: list[str]) -> Iterable[list[str]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _views(session: Session, found: Mapping[tuple[str, str], dict[str, Any]]) -> tuple[TrashedView, ...]:
    counted = tops_of(found)
    views: list[TrashedView] = []
    clients: dict[str, str] = {}
    by_kind: dict[str, list[str]] = {}
    for kind, record_id in counted:
        by_kind.setdefault(kind, []).append(record_id)
    for kind, ids in by_kind.items():
        table = table_of(KINDS[kind])
        for some in _pieces(ids):
            for row in session.execute(select(table).where(table.c.id.in_(some))):
                values = row._asdict()
                client_id = client_of(session, kind, values) if kind != "client" else None
                if client_id is not None and client_id not in clients:
                    clients[client_id] = label_of(session, "client", client_id)
                views.append(
                    TrashedView(
                        kind=kind,
                        word=values["entry_kind"].value if kind == "entry" else kind,
                        record_id=values["id"],
                        label=label(session, kind, values),
                        client_id=client_id,
                        client=clients.get(client_id or "", ""),
                        deleted_at=values["deleted_at"],
                        with_it=counted[kind, values["id"]],
                    )
                )
    return tuple(sorted(views, key=lambda one: (-one.deleted_at.timestamp(), one.label, one.record_id)))
