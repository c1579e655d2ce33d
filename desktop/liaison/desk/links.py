"""Links between records by [[name]]: names to choose from, the records a name means, and the notes that name one.

A link is text and stays as typed. It leads to what has that name when it is followed; a client or person that was
renamed since is found by the name it had, a person that was merged into another by the name that went.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.orm import Session

from liaison.model.client import Client
from liaison.model.interaction import Interaction
from liaison.model.journal import JournalRow
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import InteractionKind
from liaison.model.words import tr, week_day
from liaison.store.rows import table_of
from liaison.store.search import beginning_with, holding
from liaison.store.search.words import spellings

from .context import Desk
from .names import fold
from .notes import note_title

_CLIENT, _PERSON, _PLACE = table_of(Client), table_of(Person), table_of(Stakeholder)
_NOTE: Final = table_of(Interaction)
_JOURNAL: Final = table_of(JournalRow)
_OFFERED: Final = 8
_PEOPLE: Final = 40
_SEARCHED: Final = 60
_RENAMED: Final = 2_000
_READ: Final = 600
_LINK: Final = re.compile(r"\[\[([^\[\]\n]{1,200})\]\]")


@dataclass(frozen=True, slots=True)
class LinkTarget:
    """A record a link may lead to. ``detail`` tells records of one name apart: a person's client, a note's day."""

    kind: str
    id: str
    name: str
    detail: str = ""


def link_names(text: str) -> tuple[str, ...]:
    """The names in double brackets in a text, each once, in order."""
    return tuple(dict.fromkeys(name for found in _LINK.finditer(text) if (name := found[1].strip())))


def complete_name(desk: Desk, typed: str, *, limit: int = _OFFERED) -> tuple[LinkTarget, ...]:
    """Clients, people and notes whose name has a word that begins with what was typed; clients first."""
    wanted = " ".join(typed.split())
    with desk.record.reading() as session:
        found = [*_clients(session, _begins(_CLIENT.c.name, wanted), limit)]
        found += _people(session, _begins(_PERSON.c.name, wanted), limit)
        if len(wanted) > 2 and len(found) < limit:
            found += [one for one in _notes(session, desk, wanted) if fold(wanted) in fold(one.name)]
    return tuple(found[:limit])


def resolve_name(desk: Desk, name: str) -> tuple[LinkTarget, ...]:
    """The records called ``name`` now, else those that once were; several where it is not clear, none where unknown."""
    wanted = " ".join(name.split())
    if not fold(wanted):
        return ()
    with desk.record.reading() as session:
        clients = _called(session, (_CLIENT.c.name,), wanted) or _called(session, (_CLIENT.c.short_name,), wanted)
        found = _clients(session, _CLIENT.c.id.in_(clients), _OFFERED)
        found += _people(session, _PERSON.c.id.in_(_called(session, (_PERSON.c.name,), wanted)), _OFFERED)
        found += [one for one in _notes(session, desk, wanted) if fold(one.name) == fold(wanted)]
        if not found:
            known_as = _called(session, (_PERSON.c.nicknames,), wanted)  # so is who was merged into somebody
            found += _people(session, _PERSON.c.id.in_(known_as), _OFFERED) or _once_called(session, wanted)
    return tuple(found[:_OFFERED])


def linked_from(desk: Desk, names: Iterable[str], *, but: str = "", limit: int = _OFFERED) -> tuple[LinkTarget, ...]:
    """The notes (and other interactions) whose text links to one of ``names``, the latest first; not ``but``."""
    wanted = {fold(name) for name in names if fold(name)}
    found: dict[str, tuple[Any, LinkTarget]] = {}
    with desk.record.reading() as session:
        for name in sorted(wanted):
            for row in _rows(session, holding(session, name, "[[", kind="interaction", limit=_SEARCHED)):
                if row.id != but and wanted & {fold(one) for one in link_names(row.text)}:
                    found[row.id] = (row.happened_at, _note(desk, row))
    ordered = sorted(found.values(), key=lambda pair: pair[0], reverse=True)
    return tuple(target for _at, target in ordered[:limit])


def choose_client(desk: Desk, typed: str = "", *, limit: int = _OFFERED) -> tuple[LinkTarget, ...]:
    """Clients with a word in their name that begins with what was typed, pinned ones first."""
    wanted = " ".join(typed.split())
    query = select(_CLIENT.c.id, _CLIENT.c.name).where(
        _CLIENT.c.deleted_at.is_(None),
        or_(_begins(_CLIENT.c.name, wanted), _begins(func.coalesce(_CLIENT.c.short_name, ""), wanted)),
    )
    ordered = query.order_by(_CLIENT.c.is_pinned.desc(), _CLIENT.c.name, _CLIENT.c.id).limit(limit)
    with desk.record.reading() as session:
        return tuple(LinkTarget("client", row.id, row.name) for row in session.connection().execute(ordered))


def client_name(desk: Desk, client_id: str) -> str:
    """What a client is called; nothing for one that is in the trash or not there."""
    query = select(_CLIENT.c.name).where(_CLIENT.c.id == client_id, _CLIENT.c.deleted_at.is_(None))
    with desk.record.reading() as session:
        return session.connection().scalar(query) or ""


def people_at(desk: Desk, client_id: str, *, limit: int = _PEOPLE) -> tuple[LinkTarget, ...]:
    """The people who work for a client now, by name."""
    query = (
        select(_PERSON.c.id, _PERSON.c.name, _PLACE.c.role)
        .join_from(_PLACE, _PERSON, _PERSON.c.id == _PLACE.c.person_id)
        .where(
            _PLACE.c.client_id == client_id,
            _PLACE.c.deleted_at.is_(None),
            _PERSON.c.deleted_at.is_(None),
            or_(_PLACE.c.until_on.is_(None), _PLACE.c.until_on >= desk.today()),
        )
        .order_by(_PERSON.c.name, _PERSON.c.id)
        .limit(limit)
    )
    with desk.record.reading() as session:
        rows = session.connection().execute(query).all()
    return tuple(LinkTarget("person", row.id, row.name, row.role or "") for row in rows)


def _begins(column: Any, typed: str) -> ColumnElement[bool]:
    begins = [column.istartswith(one, autoescape=True) for one in spellings(typed)]
    return or_(*begins, *(column.icontains(f" {one}", autoescape=True) for one in spellings(typed)))


def _called(session: Session, columns: Sequence[Any], name: str) -> list[str]:
    """Ids of the live rows that have a name in one of ``columns``, written just so where there are such.

    They are compared here: the database knows no other case of Ö.
    """
    table, wanted, exact = columns[0].table, fold(name), name.casefold()
    rows = session.connection().execute(select(table.c.id, *columns).where(table.c.deleted_at.is_(None)))
    found: dict[str, bool] = {}
    for row in rows:
        fitting = [one for one in _texts(row[1:]) if fold(one) == wanted]
        if fitting:
            found[row[0]] = any(one.casefold() == exact for one in fitting)
    return [row_id for row_id, is_exact in found.items() if is_exact or not any(found.values())][:_OFFERED]


def _texts(values: Iterable[Any]) -> Iterator[str]:
    """The names in columns that hold one name, several, or none."""
    for value in values:
        yield from value if isinstance(value, list) else (value,) if value else ()


def _clients(session: Session, fits: ColumnElement[bool], limit: int) -> list[LinkTarget]:
    query = select(_CLIENT.c.id, _CLIENT.c.name).where(_CLIENT.c.deleted_at.is_(None), fits)
    rows = session.connection().execute(query.order_by(_CLIENT.c.name, _CLIENT.c.id).limit(limit))
    return [LinkTarget("client", row.id, row.name, tr("client")) for row in rows]


def _people(session: Session, fits: ColumnElement[bool], limit: int) -> list[LinkTarget]:
    query = select(_PERSON.c.id, _PERSON.c.name).where(_PERSON.c.deleted_at.is_(None), fits)
    rows = session.connection().execute(query.order_by(_PERSON.c.name, _PERSON.c.id).limit(limit)).all()
    clients = _clients_of(session, [row.id for row in rows])
    return [LinkTarget("person", row.id, row.name, clients.get(row.id, tr("person"))) for row in rows]


def _clients_of(session: Session, person_ids: list[str]) -> dict[str, str]:
    """The client each person is at now, or was at last."""
    query = (
        select(_PLACE.c.person_id, _CLIENT.c.name)
        .join(_CLIENT, _CLIENT.c.id == _PLACE.c.client_id)
        .where(_PLACE.c.person_id.in_(person_ids), _PLACE.c.deleted_at.is_(None))
        .order_by(_PLACE.c.until_on.is_(None), _PLACE.c.until_on, _PLACE.c.id)
    )
    return {row.person_id: row.name for row in session.connection().execute(query)} if person_ids else {}


def _notes(session: Session, desk: Desk, words: str) -> list[LinkTarget]:
    """Notes whose title begins with the words."""
    ids = beginning_with(session, words, kind="interaction", limit=_SEARCHED)
    return [_note(desk, row) for row in _rows(session, ids) if row.interaction_kind is InteractionKind.NOTE]


def _rows(session: Session, ids: list[str]) -> list[Any]:
    query = select(_NOTE.c.id, _NOTE.c.interaction_kind, _NOTE.c.summary, _NOTE.c.text, _NOTE.c.happened_at)
    query = query.where(_NOTE.c.id.in_(ids)).order_by(_NOTE.c.happened_at.desc(), _NOTE.c.id.desc())
    return list(session.connection().execute(query)) if ids else []


def _note(desk: Desk, row: Any) -> LinkTarget:
    day = row.happened_at.astimezone(desk.zone).date()
    return LinkTarget("interaction", row.id, note_title(row.text[:_READ], row.summary), week_day(day, desk.today()))


def _once_called(session: Session, name: str) -> list[LinkTarget]:
    """Clients and people that had another name once; of the latest changes only."""
    changed = (
        select(_JOURNAL.c.record_kind, _JOURNAL.c.record_id, _JOURNAL.c.before)
        .where(_JOURNAL.c.record_kind.in_(("client", "person")), _JOURNAL.c.before.is_not(None))
        .order_by(_JOURNAL.c.id.desc())
        .limit(_RENAMED)
    )
    wanted = fold(name)
    ids = {"client": list[str](), "person": list[str]()}
    for row in session.connection().execute(changed):
        if fold(str((row.before or {}).get("name") or "")) == wanted:
            ids[row.record_kind].append(row.record_id)
    return [
        *_clients(session, _CLIENT.c.id.in_(ids["client"]), _OFFERED),
        *_people(session, _PERSON.c.id.in_(ids["person"]), _OFFERED),
    ]
