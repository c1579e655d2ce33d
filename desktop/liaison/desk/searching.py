"""Finding records by the words in them, or by names that are nearly what was typed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.entry import Entry
from liaison.store.search import search as search_index
from liaison.store.search import similar_names, similar_words

from .context import Desk
from .names import short_id

_MOST_NARROWED: Final = 1_000
_AT_ONCE: Final = 500
Runs = tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that was found. Title and snippet are runs of text with whether each one matched.

    ``register`` is what an entry is: an idea, a concern and so on; None for every other kind.
    """

    kind: str
    record_id: str
    short_id: str
    client_id: str | None
    client: str | None
    title: Runs
    snippet: Runs
    happened_on: date | None
    register: str | None = None


@dataclass(frozen=True, slots=True)
class Similar:
    """A client, person or colleague whose name is nearly what was typed."""

    kind: str
    record_id: str
    short_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, and, where there are none, names and words of the record that are similar."""

    query: str
    hits: tuple[Hit, ...]
    similar: tuple[Similar, ...]
    similar_words: tuple[str, ...] = ()


def find(
    desk: Desk,
    query: str,
    *,
    limit: int = 50,
    kinds: Collection[str] | None = None,
    client_id: str | None = None,
    registers: Collection[str] = (),
) -> Found:
    """The records that match all words of ``query`` best; the last word may be incomplete.

    With ``registers`` only entries of these kinds count among the entries; of the best thousand then.
    """
    with desk.record.reading() as session:
        most = max(limit, _MOST_NARROWED) if registers else limit
        hits = search_index(session, query, limit=most, kinds=kinds, client_id=client_id, today=desk.today())
        of_entries = _registers(session, [hit.record_id for hit in hits if hit.kind == "entry"])
        if registers:
            hits = [hit for hit in hits if hit.kind != "entry" or of_entries[hit.record_id] in registers][:limit]
        names: dict[str, str] = {}
        if wanted := {hit.client_id for hit in hits if hit.client_id}:
            rows = session.execute(select(Client.id, Client.name).where(Client.id.in_(wanted)))
            names = {row.id: row.name for row in rows}
        similar = [] if hits else similar_names(session, query)
        alike = [] if hits else similar_words(session, query)
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
                register=of_entries.get(hit.record_id),
            )
            for hit in hits
        ),
        tuple(Similar(one.kind, one.record_id, short_id(one.record_id), one.name) for one in similar),
        tuple(alike),
    )


def _registers(session: Session, entry_ids: Sequence[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for at in range(0, len(entry_ids), _AT_ONCE):
        ids = entry_ids[at : at + _AT_ONCE]
        for row in session.execute(select(Entry.id, Entry.entry_kind).where(Entry.id.in_(ids))):
            found[row.id] = row.entry_kind.value
    return found
