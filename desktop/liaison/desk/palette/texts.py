"""Texts of the record for the palette: notes, promises, registers and the rest, newest and nearest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from liaison.desk.labels import kind_words
from liaison.desk.plain_words import plain_piece
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus, EntryKind, Side
from liaison.model.words import short_day, tr, week_day
from liaison.store.rows import table_of
from liaison.store.search import Marker, NewestHit, has_words, newest

from .marking import Runs, plain_runs

if TYPE_CHECKING:
    from .answer import Subject

#: So many of the newest matches are looked at, and so many of what there is with one client or person.
_WINDOW: Final = 120
_OF_SUBJECT: Final = 60
_MOST_ABOUT: Final = 2
#: Texts are looked for from so many letters on.
_WORTH_IT: Final = 2
_MOST_EACH: Final = 3
_PLACES: Final = {"interaction": "note", "commitment": "commitment", "entry": "register"}
#: Names stand among the names; the rest has no words of its own.
_LEFT_OUT: Final = frozenset({"client", "person", "colleague", "stakeholder", "invitee"})
_ALL_WORDS: Final = 2.0
_HALVED_AFTER_DAYS: Final = 120
_REGISTERS: Final = {
    EntryKind.IDEA: "idea",
    EntryKind.CONCERN: "concern",
    EntryKind.FEEDBACK: "feedback",
    EntryKind.RESULT: "result",
    EntryKind.INTRODUCTION: "introduction",
    EntryKind.THANKS: "thanks",
    EntryKind.PROMOTER: "promoter score",
    EntryKind.REQUEST: "request",
}


@dataclass(frozen=True, slots=True)
class TextHit:
    """A record found by its words. ``group`` is "note", "commitment", "register" or "other".

    ``is_quote`` says that the title is taken from the middle of a text. ``side`` is who owes.
    """

    group: str
    kind: str
    record_id: str
    client_id: str | None
    title: Runs
    detail: str
    is_quote: bool = False
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """A document before it is put into words."""

    kind: str
    record_id: str
    client_id: str | None
    day: date | None
    title: str
    body: str
    points: float


def find_texts(
    session: Session,
    query: str,
    words: Sequence[str],
    subjects: Sequence[Subject],
    *,
    today: date,
    client_id: str | None,
) -> tuple[TextHit, ...]:
    """The best of what was recorded last with all ``words``, and of what is with a subject and has the other words."""
    if sum(map(len, words)) < _WORTH_IT:
        return ()
    found: dict[str, _Found] = {}
    for one in (*_anywhere(session, query), *_about_subjects(session, subjects)):
        found.setdefault(one.record_id, one)
    ranked = sorted(found.values(), key=lambda one: -_points(one, words, today, client_id))
    chosen: dict[str, list[_Found]] = {"note": [], "commitment": [], "register": [], "other": []}
    for one in ranked:
        group = chosen[_PLACES.get(one.kind, "other")]
        if len(group) < _MOST_EACH:
            group.append(one)
    return tuple(_in_words(session, query, chosen, today))


def _anywhere(session: Session, query: str) -> Iterator[_Found]:
    for hit in newest(session, query, limit=_WINDOW):
        if hit.kind not in _LEFT_OUT:
            yield _of_hit(hit, _ALL_WORDS)


def _of_hit(hit: NewestHit, points: float) -> _Found:
    kind, record_id = hit.kind, hit.record_id
    if kind == "channel" and hit.parent_id is not None:
        kind, record_id = "person", hit.parent_id
    return _Found(kind, record_id, hit.client_id, hit.happened_on, hit.title, hit.body, points)


def _points(one: _Found, words: Sequence[str], today: date, client_id: str | None) -> float:
    points = one.points
    points += 2.0 if has_words(one.title, words) else 0.0
    if one.day is not None:
        points += 2.0 ** (1 - abs((today - one.day).days) / _HALVED_AFTER_DAYS)
    return points + (1.5 if client_id is not None and one.client_id == client_id else 0.0)


def _about_subjects(session: Session, subjects: Sequence[Subject]) -> Iterator[_Found]:
    """What is with whom the words name, and has the words they do not: "dana tim" finds what is owed to Dana."""
    named = [one for one in subjects if one.client_id and one.rest and len(one.rest[-1]) >= _WORTH_IT][:_MOST_ABOUT]
    for subject in named:
        yield from _promises(session, subject)
    clients = {subject.client_id for subject in named}
    for rest in {subject.rest for subject in named}:
        for hit in newest(session, " ".join(rest), limit=_WINDOW):
            if hit.kind == "interaction" and hit.client_id in clients:
                yield _of_hit(hit, 0.0)


def _promises(session: Session, subject: Subject) -> Iterator[_Found]:
    """Promises to or by a person; of a client those that are open."""
    table = table_of(Commitment).c
    if subject.kind == "person":
        owner = table.person_id == subject.id
    else:
        owner = and_(table.client_id == subject.id, table.status == CommitmentStatus.OPEN)
    query = (
        select(table.id, table.client_id, table.what, table.note, table.due_on, table.status)
        .where(owner, table.deleted_at.is_(None))
        .limit(_OF_SUBJECT)
    )
    for row in session.connection().execute(query):
        if has_words(f"{row.what} {row.note or ''}", subject.rest):
            points = 2.5 if row.status is CommitmentStatus.OPEN else 1.0
            yield _Found("commitment", row.id, row.client_id, row.due_on, row.what, row.note or "", points)


def _in_words(session: Session, query: str, chosen: dict[str, list[_Found]], today: date) -> Iterable[TextHit]:
    everything = [one for group in chosen.values() for one in group]
    clients = _names(session, Client, {one.client_id for one in everything if one.client_id})
    promises = _rows(session, Commitment, [one.record_id for one in chosen["commitment"]])
    people = _names(
        session,
        Person,
        {row.person_id for row in promises.values() if row.person_id}
        | {one.record_id for one in chosen["other"] if one.kind == "person"},
    )
    entries = _rows(session, Entry, [one.record_id for one in chosen["register"]])
    marker = Marker(query)
    for one in chosen["note"]:
        yield _note(one, marker, clients, today)
    for one in chosen["commitment"]:
        yield _promise(one, promises[one.record_id], marker, people, today)
    for one in chosen["register"]:
        word = tr(_REGISTERS[entries[one.record_id].entry_kind])
        yield _other(one, "register", marker, _with_client(word, one, clients), today)
    for one in chosen["other"]:
        if one.kind == "person":
            title = plain_runs(people.get(one.record_id, ""))
            yield TextHit("other", "person", one.record_id, one.client_id, title, one.title)
        else:
            yield _other(one, "other", marker, _with_client(kind_words(one.kind), one, clients), today)


def _note(one: _Found, marker: Marker, clients: dict[str, str], today: date) -> TextHit:
    title = _unmarked(marker.title(one.title)) if one.title else ()
    is_quote = not any(is_match for _piece, is_match in title)
    runs = (_unmarked(marker.body(one.body)) or title) if is_quote else title
    detail = _told(clients.get(one.client_id or "", ""), short_day(one.day, today) if one.day else "")
    return TextHit("note", one.kind, one.record_id, one.client_id, runs, detail, is_quote and runs is not title)


def _unmarked(runs: Runs) -> Runs:
    """The pieces of a note without Markdown’s marks."""
    return tuple((plain, is_match) for text, is_match in runs if (plain := plain_piece(text)))


def _promise(one: _Found, row: Any, marker: Marker, people: dict[str, str], today: date) -> TextHit:
    is_ours = row.side is Side.OURS
    title = one.title
    if name := people.get(row.person_id or ""):
        title = (tr("{what}, to {name}") if is_ours else tr("{what}, from {name}")).format(what=title, name=name)
    if row.status is CommitmentStatus.OPEN:
        state = tr("we owe") if is_ours else tr("they owe")
        day = row.due_on
    else:
        state = tr("done") if row.status is CommitmentStatus.DONE else tr("dropped")
        day = row.closed_on
    detail = _told(state, week_day(day, today) if day else "")
    return TextHit("commitment", one.kind, one.record_id, one.client_id, marker.title(title), detail, side=row.side)


def _other(one: _Found, group: str, marker: Marker, about: str, today: date) -> TextHit:
    title = marker.title(one.title) if one.title else marker.body(one.body)
    detail = _told(about, short_day(one.day, today) if one.day else "")
    return TextHit(group, one.kind, one.record_id, one.client_id, title, detail)


def _with_client(word: str, one: _Found, clients: dict[str, str]) -> str:
    owner = clients.get(one.client_id or "", "")
    return tr("{kind}, {client}", kind=word, client=owner) if owner else word


def _told(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _names(session: Session, of: type[Client | Person], ids: Iterable[str]) -> dict[str, str]:
    wanted = list(ids)
    if not wanted:
        return {}
    table = table_of(of).c
    rows = session.connection().execute(select(table.id, table.name).where(table.id.in_(wanted)))
    return {row.id: row.name for row in rows}


def _rows(session: Session, of: type[Commitment | Entry], ids: Sequence[str]) -> dict[str, Any]:
    if not ids:
        return {}
    table = table_of(of)
    rows = session.connection().execute(select(table).where(table.c.id.in_(ids)))
    return {row.id: row for row in rows}
