"""A person of a client from one typed line: how it would be kept, and keeping it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.insight.contact_lines import PersonLine, read_person_line
from liaison.model.client import Client
from liaison.model.errors import InputError, LiaisonError
from liaison.model.person import Channel, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import Changes, ChannelKind, Level, Stance
from liaison.model.words import tr

from .channels import add_channels
from .client_people import current_place, release_contacts
from .context import Desk
from .labels import label_of
from .names import find_person, fold


@dataclass(frozen=True, slots=True)
class PersonPreview:
    """How a line about a person would be kept; ``problem`` is what is in the way.

    ``boss`` is whom they report to, by their whole name. ``is_known`` says that they are in the record already, as when
    they come from another client.
    """

    name: str = ""
    role: str = ""
    level: Level | None = None
    stance: Stance | None = None
    signs_off: str | None = None
    is_point_of_contact: bool = False
    is_decision_maker: bool = False
    boss: str = ""
    channels: tuple[tuple[ChannelKind, str], ...] = ()
    is_known: bool = False
    problem: str = ""


def preview_person_line(desk: Desk, client_id: str, text: str) -> PersonPreview:
    """How a line would be kept; nothing is written, and a line that says nothing has nothing to show."""
    if not text.strip():
        return PersonPreview()
    said = read_person_line(text)
    if said is None:
        return PersonPreview(problem=tr("A line about a person begins with a name."))
    boss = problem = ""
    with desk.record.reading() as session:
        person = _known(session, said)
        try:
            _refuse_twice(session, client_id, person, desk.today())
            if said.boss is not None:
                _boss(session, client_id, said.boss, desk.today())
                boss = label_of(session, "person", find_person(session, said.boss, client_id))
        except LiaisonError as error:
            problem = str(error)
    return PersonPreview(
        said.name if person is None else person.name,
        said.role or "",
        said.level,
        said.stance,
        (said.signs_off_what or "") if said.signs_off else None,
        said.is_point_of_contact,
        said.is_decision_maker,
        boss,
        tuple((line.kind, line.address or "") for line in said.channels),
        person is not None,
        problem,
    )


def add_person_line(desk: Desk, client_id: str, text: str) -> Changes:
    """Add a person of a client from one line, "Ana Lopez, CFO, sceptic, ana@x.example", in one undoable step.

    Raises:
        InputError: the line says no name.
        NotFoundError, AmbiguousNameError: the one they report to fits nobody at the client, or several.
    """
    said = read_person_line(text)
    if said is None:
        raise InputError(
            tr("A line about a person begins with a name."), tr("Write it as in “Ana Lopez, CFO, ana@x.example”.")
        )
    with desk.record.command("add_person_line") as unit:
        client = unit.session.get_one(Client, client_id)
        write_person(unit.session, client_id, said, desk.today())
        unit.words = tr("Added {name} to {client}", name=said.name, client=client.name)
    return unit.changes


def write_person(session: Session, client_id: str, said: PersonLine, today: date) -> Stakeholder:
    """Keep what a line says of a person within a command: themselves, unless they are known, and their place.

    Raises:
        InputError: they are there already.
        NotFoundError, AmbiguousNameError: the one they report to fits nobody at the client, or several.
    """
    person = _known(session, said)
    if person is None:
        person = Person(name=said.name)
        session.add(person)
        add_channels(session, person.id, said.channels)
    else:
        _refuse_twice(session, client_id, person, today)
    place = Stakeholder(person_id=person.id, client_id=client_id, from_on=None, **_place(said))
    if said.boss is not None:
        place.reports_to_id = _boss(session, client_id, said.boss, today)
    if said.is_point_of_contact:
        release_contacts(session, client_id, today)
    session.add(place)
    return place


def _refuse_twice(session: Session, client_id: str, person: Person | None, day: date) -> None:
    if person is not None and current_place(session, client_id, person.id, day) is not None:
        raise InputError(tr("{name} is there already.", name=person.name), tr("Change that place instead."))


def _known(session: Session, said: PersonLine) -> Person | None:
    """Someone known already: of the same name and at the same address, as when they come from another client (P13)."""
    addresses = [line.address for line in said.channels if line.address is not None]
    found = session.scalars(
        select(Person)
        .join(Channel, Channel.person_id == Person.id)
        .where(Channel.address.in_(addresses), Channel.deleted_at.is_(None), Person.deleted_at.is_(None))
        .distinct()
    )
    same = [person for person in found if fold(person.name) == fold(said.name)]
    return same[0] if len(same) == 1 else None


def _place(said: PersonLine) -> dict[str, object]:
    return {
        "role": said.role,
        "level": said.level,
        "stance": said.stance,
        "signs_off": said.signs_off,
        "signs_off_what": said.signs_off_what,
        "is_point_of_contact": said.is_point_of_contact,
        "is_decision_maker": said.is_decision_maker,
    }


def _boss(session: Session, client_id: str, name: str, today: date) -> str:
    person_id = find_person(session, name, client_id)
    place = current_place(session, client_id, person_id, today)
    if place is None:
        raise InputError(tr("{name} is not there any more.", name=name), tr("Name someone who is."))
    return place.id
