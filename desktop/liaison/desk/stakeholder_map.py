"""The stakeholder map of a client (P1): who reports to whom, who influences, who signs off, whom to ring.

Every change of the map is one undoable command. Lines that are taken away go to the trash or leave their field empty;
places on the map that a person chose are kept in the record, all others follow from the lines.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.insight.contact_lines import PersonLine, level_of_role, read_person_line
from liaison.model.client import Client
from liaison.model.errors import InputError, NotFoundError
from liaison.model.person import Person
from liaison.model.stakeholder import Influence, Stakeholder
from liaison.model.values import Changes, Stance
from liaison.model.words import tr

from .context import Desk
from .person_lines import write_person
from .trash import trash

_OFFERED: Final = 20


@dataclass(frozen=True, slots=True)
class MapNode:
    """Someone's place on the map. ``boss_id`` is another node; ``x`` and ``y`` are set where a person put it."""

    id: str
    person_id: str
    name: str
    role: str
    stance: Stance | None
    is_point_of_contact: bool
    signs_off: bool
    is_there: bool
    boss_id: str | None
    boss_label: str
    x: float | None
    y: float | None


@dataclass(frozen=True, slots=True)
class MapInfluence:
    """One influences another."""

    id: str
    from_id: str
    to_id: str
    label: str


@dataclass(frozen=True, slots=True)
class MapView:
    """The map of one client. Nodes are in the order of their names, those who left last."""

    client_id: str
    client: str
    nodes: tuple[MapNode, ...]
    influences: tuple[MapInfluence, ...]


def stakeholder_map(desk: Desk, client_id: str) -> MapView:
    """The map of a client.

    Raises:
        NotFoundError: there is no such client, or it is in the trash.
    """
    with desk.record.reading() as session:
        client = session.get(Client, client_id)
        if client is None or client.deleted_at is not None:
            raise NotFoundError(tr("This client is not in the record."), tr("Look for it in the trash."))
        nodes = _nodes(session, client_id, desk.today())
        there = {node.id for node in nodes}
        influences = tuple(one for one in _influences(session, client_id) if {one.from_id, one.to_id} <= there)
    return MapView(client_id, client.name, nodes, influences)


def _nodes(session: Session, client_id: str, today: date) -> tuple[MapNode, ...]:
    found = session.execute(
        select(Stakeholder, Person.name)
        .join(Person, Person.id == Stakeholder.person_id)
        .where(Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None))
        .order_by(Person.name, Stakeholder.id)
    ).all()
    known = {place.id for place, _name in found}
    nodes = [
        MapNode(
            id=place.id,
            person_id=place.person_id,
            name=name,
            role=_role(place),
            stance=place.stance,
            is_point_of_contact=place.is_point_of_contact,
            signs_off=place.signs_off,
            is_there=place.is_there(today),
            boss_id=place.reports_to_id if place.reports_to_id in known else None,
            boss_label=(place.reports_label or "") if place.reports_to_id in known else "",
            x=place.map_x,
            y=place.map_y,
        )
        for place, name in found
    ]
    return tuple(sorted(nodes, key=lambda node: not node.is_there))


def _role(place: Stakeholder) -> str:
    role = place.role or ""
    if not place.signs_off:
        return role
    return tr("{role}, signs off", role=role) if role else tr("Signs off")


def _influences(session: Session, client_id: str) -> list[MapInfluence]:
    rows = session.scalars(
        select(Influence)
        .join(Stakeholder, Stakeholder.id == Influence.from_id)
        .where(Stakeholder.client_id == client_id, Influence.deleted_at.is_(None), Stakeholder.deleted_at.is_(None))
        .order_by(Influence.id)
    )
    return [MapInfluence(row.id, row.from_id, row.to_id, row.label or "") for row in rows]


def people_to_add(desk: Desk, client_id: str, text: str) -> tuple[tuple[str, str], ...]:
    """Ids and names of people in the record who are not on this map, whose name contains ``text``; at most 20."""
    on_map = select(Stakeholder.person_id).where(
        Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None), Stakeholder.until_on.is_(None)
    )
    query = (
        select(Person.id, Person.name)
        .where(
            Person.deleted_at.is_(None),
            Person.name.icontains(text.strip(), autoescape=True),
            Person.id.not_in(on_map),
        )
        .order_by(Person.name, Person.id)
        .limit(_OFFERED)
    )
    with desk.record.reading() as session:
        return tuple((row.id, row.name) for row in session.execute(query))


def add_to_map(
    desk: Desk,
    client_id: str,
    *,
    name: str = "",
    person_id: str | None = None,
    role: str = "",
    boss_id: str | None = None,
) -> tuple[str, Changes]:
    """Put a person on the map: someone of the record, or a new one. Their node's id, and the changes.

    A ``name`` with commas is a line about a new person, "Karl Berg, COO, champion", as everywhere people are added.

    Raises:
        InputError: neither is given, or they are on the map already.
        NotFoundError: the person is in the trash, or whom the line names as boss is not there.
    """
    name = name.strip()
    if not name and person_id is None:
        raise InputError(tr("A person needs a name."), tr("Write the name."))
    with desk.record.command("add_to_map") as unit:
        session = unit.session
        if person_id is None:
            said = (read_person_line(name) if "," in name else None) or PersonLine(name)
            place, called = write_person(session, client_id, said, desk.today()), said.name
        else:
            person = _person(session, person_id)
            _refuse_twice(session, client_id, person, desk.today())
            place, called = Stakeholder(client_id=client_id, person_id=person.id, from_on=desk.today()), person.name
            session.add(place)
        place.role, place.reports_to_id = role.strip() or place.role, boss_id or place.reports_to_id
        place.level = place.level or level_of_role(place.role or "")
        session.flush()
        unit.words = tr("Added to the map: {name}", name=called)
        node_id = place.id
    return node_id, unit.changes


def _refuse_twice(session: Session, client_id: str, person: Person, today: date) -> None:
    places = session.scalars(
        select(Stakeholder).where(
            Stakeholder.client_id == client_id, Stakeholder.person_id == person.id, Stakeholder.deleted_at.is_(None)
        )
    )
    if any(place.is_there(today) for place in places):
        raise InputError(tr("{name} is on the map already.", name=person.name), tr("Choose someone else."))


def connect(desk: Desk, node_id: str, boss_id: str) -> Changes:
    """Let one report to another; the line to an earlier boss, with its label, goes.

    Raises:
        InvariantError: the line would lead back to where it began, or leave the client; nothing was changed.
    """
    with desk.record.command("connect_on_map") as unit:
        place, boss = _there(unit.session, node_id), _there(unit.session, boss_id)
        if place.reports_to_id != boss.id:
            place.reports_to_id, place.reports_label = boss.id, None
        unit.words = tr("{name} reports to {boss}", name=_name(unit.session, place), boss=_name(unit.session, boss))
    return unit.changes


def disconnect(desk: Desk, node_id: str) -> Changes:
    """Take away the line to whom they report."""
    with desk.record.command("disconnect_on_map") as unit:
        place = _there(unit.session, node_id)
        place.reports_to_id, place.reports_label = None, None
        unit.words = tr("{name} reports to nobody on the map", name=_name(unit.session, place))
    return unit.changes


def add_influence(desk: Desk, from_id: str, to_id: str, label: str = "") -> Changes:
    """Let one influence another.

    Raises:
        InputError: there is that line already.
        InvariantError: it is one and the same person, or they are not of one client; nothing was changed.
    """
    with desk.record.command("add_influence") as unit:
        source, target = _there(unit.session, from_id), _there(unit.session, to_id)
        names = {"name": _name(unit.session, source), "other": _name(unit.session, target)}
        known = select(Influence.id).where(
            Influence.from_id == from_id, Influence.to_id == to_id, Influence.deleted_at.is_(None)
        )
        if unit.session.scalar(known) is not None:
            raise InputError(tr("{name} influences {other} already.", **names), tr("Label that line instead."))
        unit.session.add(Influence(from_id=from_id, to_id=to_id, label=label.strip() or None))
        unit.words = tr("{name} influences {other}", **names)
    return unit.changes


def remove_influence(desk: Desk, influence_id: str) -> Changes:
    """Move the line of an influence to the trash."""
    return trash(desk, "influence", influence_id)


def label_report(desk: Desk, node_id: str, label: str) -> Changes:
    """Say what comes down the line to whom they report; an empty label takes it away.

    Raises:
        InputError: they report to nobody.
    """
    with desk.record.command("label_line") as unit:
        place = _there(unit.session, node_id)
        if place.reports_to_id is None:
            raise InputError(tr("There is no line to label."), tr("Connect them first."))
        place.reports_label = label.strip() or None
        unit.words = tr("Labelled the line above {name}", name=_name(unit.session, place))
    return unit.changes


def label_influence(desk: Desk, influence_id: str, label: str) -> Changes:
    """Say how one influences another; an empty label takes it away.

    Raises:
        NotFoundError: the line was taken away.
    """
    with desk.record.command("label_line") as unit:
        row = unit.session.get(Influence, influence_id)
        if row is None or row.deleted_at is not None:
            raise NotFoundError(tr("This is not there any more."), tr("Look into the trash."))
        row.label = label.strip() or None
        source = unit.session.get_one(Stakeholder, row.from_id)
        unit.words = tr("Labelled what {name} influences", name=_name(unit.session, source))
    return unit.changes


def set_stance(desk: Desk, node_id: str, stance: Stance | None) -> Changes:
    """Say how someone stands towards the work with us; None is not known."""
    with desk.record.command("set_stance") as unit:
        place = _there(unit.session, node_id)
        place.stance = stance
        name = _name(unit.session, place)
        if stance is None:
            unit.words = tr("Stance not known: {name}", name=name)
        else:
            unit.words = tr("{name}: {stance}", name=name, stance=tr(stance.value))
    return unit.changes


def set_point_of_contact(desk: Desk, node_id: str, *, is_contact: bool = True) -> Changes:
    """Make someone the point of contact in place of who is it now, or take the mark away."""
    with desk.record.command("set_point_of_contact") as unit:
        place = _there(unit.session, node_id)
        if is_contact:
            others = unit.session.scalars(
                select(Stakeholder).where(
                    Stakeholder.client_id == place.client_id,
                    Stakeholder.deleted_at.is_(None),
                    Stakeholder.is_point_of_contact.is_(True),
                    Stakeholder.id != place.id,
                )
            )
            for other in others:
                if other.is_there(desk.today()):
                    other.is_point_of_contact = False
        place.is_point_of_contact = is_contact
        name = _name(unit.session, place)
        is_it, is_not = tr("Point of contact: {name}", name=name), tr("No longer point of contact: {name}", name=name)
        unit.words = is_it if is_contact else is_not
    return unit.changes


def move_node(desk: Desk, node_id: str, x: float, y: float) -> Changes:
    """Keep where a person put someone on the map."""
    with desk.record.command("move_on_map") as unit:
        place = _there(unit.session, node_id)
        place.map_x, place.map_y = x, y
        unit.words = tr("Moved on the map: {name}", name=_name(unit.session, place))
    return unit.changes


def tidy_map(desk: Desk, client_id: str) -> Changes:
    """Forget every place that was chosen by hand, so that all follow from the lines again."""
    with desk.record.command("tidy_map") as unit:
        places = unit.session.scalars(
            select(Stakeholder).where(
                Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None), Stakeholder.map_x.is_not(None)
            )
        )
        for place in places:
            place.map_x, place.map_y = None, None
        unit.words = tr("Tidied the map up")
    return unit.changes


def _there(session: Session, node_id: str) -> Stakeholder:
    place = session.get(Stakeholder, node_id)
    if place is None or place.deleted_at is not None:
        raise NotFoundError(tr("This person is no longer on the map."), tr("Undo, or restore them from the trash."))
    return place


def _person(session: Session, person_id: str) -> Person:
    person = session.get(Person, person_id)
    if person is None or person.deleted_at is not None:
        raise NotFoundError(tr("This is not there any more."), tr("Look into the trash."))
    return person


def _name(session: Session, place: Stakeholder) -> str:
    return session.get_one(Person, place.person_id).name
