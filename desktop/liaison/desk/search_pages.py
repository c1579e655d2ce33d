"""Everything that has certain words, page by page from the newest on, narrowed by kind, client and date."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.model.interaction import Interaction
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import CommitmentStatus, Side
from liaison.model.words import tr, upper_first
from liaison.store.rows import table_of
from liaison.store.search import Marker, NewestHit, newest

from .context import Desk
from .labels import kind_words
from .timeline.words import entry_word, interaction_word

Runs = tuple[tuple[str, bool], ...]

#: So many documents with the words are looked at for a page; where none of them fits, so many times as many.
WINDOW: Final = 400
_MOST_WINDOWS: Final = 5


class Which(StrEnum):
    """Which kinds of record are wanted."""

    ALL = "all"
    NAMES = "names"
    NOTES = "notes"
    COMMITMENTS = "commitments"
    REGISTERS = "registers"
    OTHER = "other"


_KINDS: Final = {
    Which.NAMES: frozenset({"client", "person", "colleague", "stakeholder", "channel"}),
    Which.NOTES: frozenset({"interaction"}),
    Which.COMMITMENTS: frozenset({"commitment", "slip"}),
    Which.REGISTERS: frozenset({"entry"}),
}
_COMMITMENTS: Final = {
    (Side.OURS, CommitmentStatus.OPEN): "Commitment, we owe",
    (Side.OURS, CommitmentStatus.DONE): "Commitment of ours, done",
    (Side.OURS, CommitmentStatus.DROPPED): "Commitment of ours, dropped",
    (Side.THEIRS, CommitmentStatus.OPEN): "Commitment, they owe",
    (Side.THEIRS, CommitmentStatus.DONE): "Commitment of theirs, done",
    (Side.THEIRS, CommitmentStatus.DROPPED): "Commitment of theirs, dropped",
}
_TOLD_ELSEWHERE: Final = frozenset().union(*_KINDS.values())


@dataclass(frozen=True, slots=True)
class Narrowed:
    """What a search is narrowed to: kinds, one client, days from and until (both included)."""

    which: Which = Which.ALL
    client_id: str | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """A record that has the words. ``kind_words`` says what it is, as in "Call", "Idea" or "Commitment, we owe"."""

    kind: str
    record_id: str
    kind_words: str
    title: Runs
    snippet: Runs
    client: str
    day: date | None
    side: Side | None


@dataclass(frozen=True, slots=True)
class ResultPage:
    """Results, the latest first. ``more`` is where to go on, or None at the end."""

    results: tuple[Result, ...]
    more: int | None


def results_of(desk: Desk, query: str, narrowed: Narrowed | None = None, *, before: int | None = None) -> ResultPage:
    """The next page of what has all words of ``query``, by date; the last word may be incomplete.

    A page holds what fits of the next :data:`WINDOW` documents, those recorded last first. It may be empty and yet go
    on, where nothing fits for long.
    """
    narrowed = narrowed or Narrowed()
    found: list[NewestHit] = []
    with desk.record.reading() as session:
        people = _people_of(session, narrowed.client_id)
        for _window in range(_MOST_WINDOWS):
            window = newest(session, query, limit=WINDOW, before=before, fill=True)
            found = [hit for hit in window if _fits(hit, narrowed, people)]
            before = window[-1].number if len(window) == WINDOW else None
            if found or before is None:
                break
        found.sort(key=lambda hit: (hit.happened_on is not None, hit.happened_on or date.min), reverse=True)
        results = tuple(_in_words(session, query, found))
    return ResultPage(results, before)


def client_names(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Id and name of every client, by name, to narrow a search to."""
    client = table_of(Client).c
    query = select(client.id, client.name).where(client.deleted_at.is_(None)).order_by(client.name, client.id)
    with desk.record.reading() as session:
        return tuple((row.id, row.name) for row in session.connection().execute(query))


def _fits(hit: NewestHit, narrowed: Narrowed, people: frozenset[str]) -> bool:
    if narrowed.which is Which.OTHER and hit.kind in _TOLD_ELSEWHERE:
        return False
    if narrowed.which in _KINDS and hit.kind not in _KINDS[narrowed.which]:
        return False
    if narrowed.client_id is not None and hit.client_id != narrowed.client_id:
        belongs = hit.client_id is None and (hit.record_id in people or hit.parent_id in people)
        if not belongs:
            return False
    if narrowed.since is not None and (hit.happened_on is None or hit.happened_on < narrowed.since):
        return False
    return narrowed.until is None or (hit.happened_on is not None and hit.happened_on <= narrowed.until)


def _people_of(session: Session, client_id: str | None) -> frozenset[str]:
    if client_id is None:
        return frozenset()
    place = table_of(Stakeholder).c
    query = select(place.person_id).where(place.client_id == client_id, place.deleted_at.is_(None))
    return frozenset(session.connection().scalars(query))


def _in_words(session: Session, query: str, hits: Sequence[NewestHit]) -> Iterable[Result]:
    clients = _names(session, Client, [hit.client_id for hit in hits if hit.client_id])
    owners = [hit.parent_id or hit.record_id for hit in hits if hit.kind in {"channel", "stakeholder", "never"}]
    people = _names(session, Person, owners)
    told = _told(session, hits)
    marker = Marker(query)
    for hit in hits:
        owner = people.get(hit.parent_id or "", "")
        title = f"{owner}, {hit.title}" if owner else hit.title
        yield Result(
            kind=hit.kind,
            record_id=hit.record_id,
            kind_words=told.words.get(hit.record_id) or upper_first(kind_words(hit.kind)),
            title=marker.title(title) if title else (),
            snippet=marker.body(hit.body),
            client=clients.get(hit.client_id or "", ""),
            day=hit.happened_on,
            side=told.sides.get(hit.record_id),
        )


def _names(session: Session, of: type[Client | Person], ids: Sequence[str]) -> dict[str, str]:
    if not ids:
        return {}
    table = table_of(of).c
    rows = session.connection().execute(select(table.id, table.name).where(table.id.in_(set(ids))))
    return {row.id: row.name for row in rows}


@dataclass(frozen=True, slots=True)
class _Told:
    """What records are called, and who owes, by their ids, where their kind alone would not tell."""

    words: dict[str, str]
    sides: dict[str, Side]


def _told(session: Session, hits: Sequence[NewestHit]) -> _Told:
    """Calls and notes, ideas and concerns, and what became of commitments: one statement for each of the three."""
    words: dict[str, str] = {}
    held, entry, owed = table_of(Interaction).c, table_of(Entry).c, table_of(Commitment).c
    for row in _rows(session, hits, "interaction", held.id, held.interaction_kind, held.status):
        words[row.id] = interaction_word(row.interaction_kind, row.status)
    for row in _rows(session, hits, "entry", entry.id, entry.entry_kind):
        words[row.id] = entry_word(row.entry_kind)
    sides: dict[str, Side] = {}
    for row in _rows(session, hits, "commitment", owed.id, owed.side, owed.status):
        sides[row.id] = row.side
        words[row.id] = tr(_COMMITMENTS[row.side, row.status])
    return _Told(words, sides)


def _rows(session: Session, hits: Sequence[NewestHit], kind: str, key: Any, *columns: Any) -> Sequence[Any]:
    ids = {hit.record_id for hit in hits if hit.kind == kind}
    return session.connection().execute(select(key, *columns).where(key.in_(ids))).all() if ids else ()
