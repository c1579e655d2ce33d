"""Records named in a field: a person by name within the client, a goal by its words, anything by its short id."""

from __future__ import annotations

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from liaison.desk.labels import NAMED_BY, label, plural
from liaison.desk.names import Named, choose, find_client, find_colleague, find_commitment, find_person, short_id
from liaison.model.errors import AmbiguousNameError, NotFoundError
from liaison.model.kinds import KINDS
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.words import tr
from liaison.store.lookup import ids_ending_with
from liaison.store.rows import table_of

_MOST = 2_000
_ID_LENGTH = 32


def find_reference(session: Session, kind: str, text: str, client_id: str | None) -> str:
    """The id of the record of ``kind`` that ``text`` names, within one client where that is known.

    Raises:
        NotFoundError, AmbiguousNameError: none does, or several; the candidates are named.
    """
    if (whole := _whole_id(session, kind, text)) is not None:
        return whole
    if kind in {"client", "colleague"}:
        return find_client(session, text) if kind == "client" else find_colleague(session, text)
    if kind == "person":
        return find_person(session, text, client_id)
    if (by_id := _by_id(session, kind, text)) is not None:
        return by_id
    if kind == "commitment":
        return find_commitment(session, text, only_open=False)
    named = _stakeholders(session, client_id) if kind == "stakeholder" else _named(session, kind, client_id)
    return _chosen(named, kind, text)


def _chosen(named: list[Named], kind: str, text: str) -> str:
    """The one that ``text`` names; a person who is not there yet can be added."""
    is_person = kind == "stakeholder"
    try:
        return choose(named, text, tr("people") if is_person else plural(kind)).id
    except NotFoundError as missing:
        if is_person and not isinstance(missing, AmbiguousNameError):
            missing.way_out = tr("Check the spelling, or add them to the people first.")
        raise


def _whole_id(session: Session, kind: str, text: str) -> str | None:
    """A whole id is meant as one, whoever's record it is: rules say where it may be named."""
    wanted = text.strip().lower()
    if len(wanted) != _ID_LENGTH or set(wanted) - set("0123456789abcdef"):
        return None
    table = table_of(KINDS[kind])
    return session.scalar(select(table.c.id).where(table.c.id == wanted, table.c.deleted_at.is_(None)))


def _by_id(session: Session, kind: str, text: str) -> str | None:
    wanted = text.strip().lower()
    if not 6 <= len(wanted) <= 32 or set(wanted) - set("0123456789abcdef"):
        return None
    found = ids_ending_with(session, KINDS[kind], wanted)
    return found[0] if len(found) == 1 else None


def _stakeholders(session: Session, client_id: str | None) -> list[Named]:
    query = (
        select(Stakeholder.id, Person.name, Person.nicknames)
        .join(Person, Person.id == Stakeholder.person_id)
        .where(Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None))
    )
    if client_id is not None:
        query = query.where(Stakeholder.client_id == client_id)
    return [
        Named(row.id, "stakeholder", f"{row.name} ({short_id(row.id)})", (row.name, *row.nicknames))
        for row in session.execute(query)
    ]


def _named(session: Session, kind: str, client_id: str | None) -> list[Named]:
    table = table_of(KINDS[kind])
    query: Select[tuple[object, ...]] = select(table).where(table.c.deleted_at.is_(None))
    if client_id is not None and "client_id" in table.c:
        query = query.where(table.c.client_id == client_id)
    found = []
    for row in session.execute(query.order_by(table.c.id.desc()).limit(_MOST)):
        values = row._asdict()
        name = label(session, kind, values)
        whole = str(values.get(NAMED_BY.get(kind, "")) or name)
        found.append(Named(values["id"], kind, f"{name} ({short_id(values['id'])})", (whole,)))
    return found


def only_one(session: Session, kind: str, client_id: str) -> str | None:
    """The one live record of a kind that a client has; None where there are none or several."""
    table = table_of(KINDS[kind])
    if "client_id" not in table.c:
        return None
    query = select(table.c.id).where(table.c.client_id == client_id, table.c.deleted_at.is_(None)).limit(2)
    found = list(session.scalars(query))
    return found[0] if len(found) == 1 else None
