"""What is needed to log an interaction with a client: who may have taken part, on their side and on ours."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import or_, select

from liaison.model.client import Client
from liaison.model.colleague import Colleague
from liaison.model.errors import NotFoundError
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.words import tr

from .context import Desk


@dataclass(frozen=True, slots=True)
class Participant:
    """Someone who may have taken part. ``is_usual`` is the point of contact, or whoever works here."""

    id: str
    name: str
    role: str
    is_usual: bool


@dataclass(frozen=True, slots=True)
class LogSheet:
    """The client, its people of today, and ours."""

    client_id: str
    client: str
    theirs: tuple[Participant, ...]
    ours: tuple[Participant, ...]


def log_sheet(desk: Desk, client_id: str) -> LogSheet:
    """Who may have taken part: the point of contact and whoever works here first, then by name.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    day = desk.today()
    people = (
        select(Person.id, Person.name, Stakeholder.role, Stakeholder.is_point_of_contact)
        .join(Stakeholder, Stakeholder.person_id == Person.id)
        .where(
            Stakeholder.client_id == client_id,
            Stakeholder.deleted_at.is_(None),
            Person.deleted_at.is_(None),
            or_(Stakeholder.from_on.is_(None), Stakeholder.from_on <= day),
            or_(Stakeholder.until_on.is_(None), Stakeholder.until_on >= day),
        )
        .order_by(Stakeholder.is_point_of_contact.desc(), Person.name, Person.id)
    )
    colleagues = (
        select(Colleague.id, Colleague.name, Colleague.role, Colleague.is_me)
        .where(Colleague.deleted_at.is_(None), or_(Colleague.until_on.is_(None), Colleague.until_on >= day))
        .order_by(Colleague.is_me.desc(), Colleague.name, Colleague.id)
    )
    with desk.record.reading() as session:
        name = session.scalar(select(Client.name).where(Client.id == client_id, Client.deleted_at.is_(None)))
        if name is None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        seen: dict[str, Participant] = {}
        for row in session.execute(people):
            seen.setdefault(row.id, Participant(row.id, row.name, row.role or "", row.is_point_of_contact))
        ours = tuple(Participant(row.id, row.name, row.role or "", row.is_me) for row in session.execute(colleagues))
    return LogSheet(client_id, name, tuple(seen.values()), ours)


def when_it_was(desk: Desk, text: str) -> datetime:
    """The instant a person means by "yesterday 14:00", in UTC; nothing, or "now", is now.

    Raises:
        InputError: it is not understood.
        UsageError: no calendar reaches that far.
    """
    from .finding import said_moment  # noqa: PLC0415 - reading dates loads the grammar

    said = text.strip()
    return desk.now() if not said or said.casefold() == tr("now").casefold() else said_moment(desk, said)
