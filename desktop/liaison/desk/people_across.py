"""All people across clients in one list, however many there are: light rows first, details of those in view later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, ScalarSelect, Select, exists, func, select
from sqlalchemy.orm import Session, aliased

from liaison.model.client import Client
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Channel, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind, InteractionKind, InteractionStatus, Level, Stance
from liaison.store.rows import table_of

from .context import Desk

#: More people than one account manager ever meets; a list of more says that it is cut.
MOST: Final = 20_000
_LATELY: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class PersonEntry:
    """A person at a client, or without one, as the list across clients shows them.

    ``zone`` is the person's own, else that of the client; ``hours`` of the day are the person's, else the client's.
    """

    person_id: str
    name: str
    place_id: str | None
    client_id: str | None
    client: str | None
    role: str | None
    level: Level | None
    stance: Stance | None
    is_point_of_contact: bool
    is_there: bool
    zone: str | None
    also: str

    @property
    def key(self) -> tuple[str, str | None]:
        """What tells rows apart: a person may stand in the list once for each client."""
        return self.person_id, self.place_id


@dataclass(frozen=True, slots=True)
class PersonDetail:
    """What the list tells of a person once they are in view."""

    channel: ChannelKind | None
    address: str | None
    last_seen_on: date | None
    last_seen_id: str | None


def people_across(desk: Desk, *, most: int = MOST) -> tuple[PersonEntry, ...]:
    """Everyone at every client, by name, the first ``most``; former places are told apart by ``is_there``."""
    return _entries(desk, _everyone().limit(most))


def people_in_order(desk: Desk) -> tuple[str, ...]:
    """The ids of everyone, by name, the first :data:`MOST`: to read them piece by piece."""
    person = table_of(Person).c
    query = select(person.id).where(person.deleted_at.is_(None)).order_by(person.name, person.id).limit(MOST)
    with desk.record.reading() as session:
        return tuple(session.connection().scalars(query))


def people_among(desk: Desk, person_ids: Sequence[str]) -> tuple[PersonEntry, ...]:
    """Some people at every client they are with, in the order of all."""
    return _entries(desk, _everyone().where(table_of(Person).c.id.in_(person_ids)))


def _everyone() -> Select[Any]:
    person, place, client = table_of(Person).c, table_of(Stakeholder).c, table_of(Client).c
    return (
        select(
            person.id,
            person.name,
            person.nicknames,
            person.zone,
            place.id.label("place_id"),
            place.client_id,
            place.role,
            place.level,
            place.stance,
            place.is_point_of_contact,
            place.from_on,
            place.until_on,
            client.name.label("client"),
            client.zone.label("client_zone"),
        )
        .select_from(table_of(Person))
        .outerjoin(table_of(Stakeholder), (place.person_id == person.id) & place.deleted_at.is_(None))
        .outerjoin(table_of(Client), (client.id == place.client_id) & client.deleted_at.is_(None))
        .where(person.deleted_at.is_(None))
        .order_by(person.name, person.id, place.until_on.is_not(None), place.from_on.desc())
    )


def _entries(desk: Desk, query: Select[Any]) -> tuple[PersonEntry, ...]:
    today = desk.today()
    with desk.record.reading() as session:
        return tuple(
            PersonEntry(
                row.id,
                row.name,
                row.place_id if row.client is not None else None,
                row.client_id if row.client is not None else None,
                row.client,
                row.role,
                row.level,
                row.stance,
                bool(row.is_point_of_contact),
                _is_there(row.from_on, row.until_on, today),
                row.zone or row.client_zone,
                " ".join(row.nicknames) if row.nicknames else "",
            )
            for row in session.connection().execute(query)
        )


def _is_there(from_on: date | None, until_on: date | None, today: date) -> bool:
    return (from_on is None or from_on <= today) and (until_on is None or today <= until_on)


def people_details(desk: Desk, person_ids: Sequence[str]) -> dict[str, PersonDetail]:
    """The best channel of some people, and when they were last seen; for the rows in view, not for all."""
    ids = list(dict.fromkeys(person_ids))
    with desk.record.reading() as session:
        best = {
            row.person_id: (row.kind_of, row.address)
            for row in session.execute(
                select(Channel.person_id, Channel.kind_of, Channel.address).where(
                    Channel.person_id.in_(ids), Channel.rank == 1, Channel.deleted_at.is_(None)
                )
            )
        }
        seen = last_seen(session, desk, ids)
    return {
        one: PersonDetail(*best.get(one, (None, None)), *seen.get(one, (None, None)))  # in the order of its fields
        for one in ids
    }


def last_seen(session: Session, desk: Desk, person_ids: Sequence[str]) -> dict[str, tuple[date, str]]:
    """The day each person was last in touch with us, and the interaction that tells it; a note is no contact.

    One statement: the contacts of each of their clients are walked back from the latest, over a year, until one is
    found where they were: a few steps, however long the history. Only for someone not met in that year is everything
    they attended looked through.
    """
    found: dict[str, tuple[datetime, str]] = {}
    query = (
        select(Person.id, Interaction.id, Interaction.happened_at)
        .select_from(Person)
        .outerjoin(Stakeholder, (Stakeholder.person_id == Person.id) & Stakeholder.deleted_at.is_(None))
        .join(Interaction, Interaction.id == func.coalesce(_by_client(desk), _by_attendance(desk)))
        .where(Person.id.in_(person_ids))
    )
    for person_id, interaction_id, happened_at in session.execute(query):
        latest = (happened_at, interaction_id)
        found[person_id] = max(latest, found.get(person_id, latest))
    return {one: (at.astimezone(desk.zone).date(), key) for one, (at, key) in found.items()}


def _by_client(desk: Desk) -> ScalarSelect[str]:
    """The last contact of a year with the client of a place where its person took part."""
    held = aliased(Interaction)
    took_part = (
        exists()
        .where(Attendance.interaction_id == held.id, Attendance.person_id == Person.id, Attendance.deleted_at.is_(None))
        .correlate(held, Person)
    )
    since = desk.now() - _LATELY
    query = select(held.id).where(held.client_id == Stakeholder.client_id, held.happened_at >= since, took_part)
    return _latest(query, held, desk)


def _by_attendance(desk: Desk) -> ScalarSelect[str]:
    """The last contact of all in which a person took part."""
    held = aliased(Interaction)
    query = select(held.id).join(Attendance, Attendance.interaction_id == held.id)
    return _latest(query.where(Attendance.person_id == Person.id, Attendance.deleted_at.is_(None)), held, desk)


def _latest(query: Select[str], held: type[Interaction], desk: Desk) -> ScalarSelect[str]:
    of_contacts = query.where(*contact_until_now(desk, held)).order_by(held.happened_at.desc()).limit(1)
    return of_contacts.correlate(Person, Stakeholder).scalar_subquery()


def contact_until_now(desk: Desk, held: type[Interaction] = Interaction) -> tuple[ColumnElement[bool], ...]:
    """What makes an interaction, or one under another name, a contact that took place: held, not a note, not ahead."""
    return (
        held.deleted_at.is_(None),
        held.status == InteractionStatus.HELD,
        held.interaction_kind != InteractionKind.NOTE,
        held.happened_at <= desk.now(),
    )
