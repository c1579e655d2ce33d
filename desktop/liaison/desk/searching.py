"""Finding records by the words in them, or by names that are nearly what was typed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select

from liaison.model.client import Client
from liaison.store.search import search as search_index
from liaison.store.search import similar_names

from .context import Desk
from .names import short_id

Runs = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found. Title and snippet are runs of text with whether each one matched."""

    kind: str
    record_id: str
    short_id: str
    client_id: str | None
    client: str | None
    title: Runs
    snippet: Runs
    happened_on: date | None


@dataclass(frozen=True, slots=True)
class Similar:
    """A client, person or colleague whose name is nearly what was typed."""

    kind: str
    record_id: str
    short_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, and, where there are none, names that are similar."""

    query: str
    hits: tuple[Hit, ...]
    similar: tuple[Similar, ...]


def find(
    desk: Desk, query: str, *, limit: int = 50, kinds: Collection[str] | None = None, client_id: str | None = None
) -> Found:
    """The records that match all words of ``query`` best; the last word may be incomplete."""
    with desk.record.reading() as session:
        hits = search_index(session, query, limit=limit, kinds=kinds, client_id=client_id, today=desk.today())
        names: dict[str, str] = {}
        if wanted := {hit.client_id for hit in hits if hit.client_id}:
            rows = session.execute(select(Client.id, Client.name).where(Client.id.in_(wanted)))
            names = {row.id: row.name for row in rows}
        similar = [] if hits else similar_names(session, query)
    return Found(
        query,
        tuple(
            Hit(
                kind=hit.kind,
                record_id=hit.record_id,
                short_id=short_id(hit.record_id),
                client_id=hit.client_id,
                client=names.get(hit.client_id) if hit.client_id else None,
                title=tuple(hit.title_runs),
                snippet=tuple(hit.snippet),
                happened_on=hit.happened_on,
            )
            for hit in hits
        ),
        tuple(Similar(one.kind, one.record_id, short_id(one.record_id), one.name) for one in similar),
    )
