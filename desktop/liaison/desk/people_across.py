"""All people across clients in one list, however many there are: light rows first, details of those in view later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import Session

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
    person, place, client = table_of(Person).c, table_of(Stakeholder).c, table_of(Client).c
    query = (
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
        .limit(most)
    )
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
            for row in session.execute(query)
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

    The contacts of each of their clients are walked back from the latest, over a year, until one is found where they
    were: a few steps, however long the history. Only for someone not met in that year is everything they attended
    looked through.
    """
    found: dict[str, tuple[date, str]] = {}
    for one in person_ids:
        latest = _by_clients(session, desk, one) or _by_attendance(session, desk, one)
        if latest is not None:
            found[one] = latest[1].astimezone(desk.zone).date(), latest[0]
    return found


def _by_attendance(session: Session, desk: Desk, person_id: str) -> tuple[str, datetime] | None:
    attended = select(Attendance.interaction_id).where(
        Attendance.person_id == person_id, Attendance.deleted_at.is_(None)
    )
    return _latest(session, select(Interaction.id, Interaction.happened_at).where(Interaction.id.in_(attended)), desk)


def _by_clients(session: Session, desk: Desk, person_id: str) -> tuple[str, datetime] | None:
    clients = session.scalars(
        select(Stakeholder.client_id).where(Stakeholder.person_id == person_id, Stakeholder.deleted_at.is_(None))
    ).all()
    was_there = exists().where(
        Attendance.interaction_id == Interaction.id,
        Attendance.person_id == person_id,
        Attendance.deleted_at.is_(None),
    )
    walks: list[tuple[str, datetime]] = []
    for client_id in dict.fromkeys(clients):
        of_client = select(Interaction.id, Interaction.happened_at).where(Interaction.client_id == client_id)
        last = _latest(session, of_client, desk)
        if last is not None:
            since = last[1] - _LATELY
            found = _latest(session, of_client.where(Interaction.happened_at >= since, was_there), desk)
            walks += [found] if found is not None else []
    return max(walks, key=lambda walk: walk[1], default=None)


def _latest(session: Session, query: Select[str, datetime], desk: Desk) -> tuple[str, datetime] | None:
    row = session.execute(
        query.where(*contact_until_now(desk)).order_by(Interaction.happened_at.desc()).limit(1)
    ).first()
    return None if row is None else (row[0], row[1])


def contact_until_now(desk: Desk) -> tuple[ColumnElement[bool], ...]:
    """What makes an interaction a contact that took place: held, not a note, not ahead."""
    return (
        Interaction.deleted_at.is_(None),
        Interaction.status == InteractionStatus.HELD,
        Interaction.interaction_kind != InteractionKind.NOTE,
        Interaction.happened_at <= desk.now(),
    )
