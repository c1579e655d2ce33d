"""The people on the clients' side: in a list, and one of them across all clients (P9, P12, P13)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, time

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from liaison.model.client import Client
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Channel, Never, Person, PersonalDate
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind, InteractionStatus, Level, Stance
from liaison.model.words import clock_time, short_day, tr

from .commitments import list_commitments
from .context import Desk
from .names import short_id
from .views.commitment import CommitmentView


@dataclass(frozen=True, slots=True)
class ChannelView:
    """A way to reach a person, best first."""

    id: str
    rank: int
    kind: ChannelKind
    address: str | None
    label: str | None
    hours: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A person's place at a client, past or present."""

    id: str
    client_id: str
    client: str
    role: str | None
    department: str | None
    level: Level | None
    stance: Stance | None
    is_point_of_contact: bool
    is_decision_maker: bool
    signs_off: str | None
    reports_to: str | None
    from_on: date | None
    until_on: date | None
    is_there: bool
    notes: str | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in a list, with the place that matters most and the channel they like best."""

    id: str
    short_id: str
    name: str
    client_id: str | None
    client: str | None
    role: str | None
    level: Level | None
    stance: Stance | None
    is_point_of_contact: bool
    is_there: bool
    channel: str | None
    address: str | None


@dataclass(frozen=True, slots=True)
class PersonView:
    """Everything known of one person. ``hours`` are in ``zone``, else in the zone of their client."""

    id: str
    short_id: str
    name: str
    nicknames: tuple[str, ...]
    zone: str | None
    hours: str | None
    birthday: str | None
    cares_about: str | None
    likes_information: str | None
    handle_with_care: str | None
    notes: str | None
    channels: tuple[ChannelView, ...]
    nevers: tuple[str, ...]
    dates: tuple[tuple[date, str], ...]
    places: tuple[PlaceView, ...]
    last_seen_on: date | None
    commitments: tuple[CommitmentView, ...]


def list_people(desk: Desk, client_id: str | None = None) -> tuple[PersonRow, ...]:
    """All people, or those of one client (former ones last), by client and name."""
    query = (
        select(Person.id, Person.name, Stakeholder, Client.name)
        .outerjoin(Stakeholder, (Stakeholder.person_id == Person.id) & Stakeholder.deleted_at.is_(None))
        .outerjoin(Client, (Client.id == Stakeholder.client_id) & Client.deleted_at.is_(None))
        .where(Person.deleted_at.is_(None))
        .order_by(Client.name.is_(None), Client.name, Person.name, Stakeholder.from_on.desc(), Person.id)
    )
    if client_id is not None:
        query = query.where(Stakeholder.client_id == client_id)
    with desk.record.reading() as session:
        best = _best_channels(session)
        rows = [
            _row((person_id, name), place, client, best.get(person_id), desk.today())
            for person_id, name, place, client in session.execute(query)
        ]
    return tuple(sorted(rows, key=lambda row: not row.is_there))


def _row(
    person: tuple[str, str],
    place: Stakeholder | None,
    client: str | None,
    best: tuple[ChannelKind, str | None] | None,
    today: date,
) -> PersonRow:
    return PersonRow(
        id=person[0],
        short_id=short_id(person[0]),
        name=person[1],
        client_id=place.client_id if place and client else None,
        client=client,
        role=place.role if place else None,
        level=place.level if place else None,
        stance=place.stance if place else None,
        is_point_of_contact=bool(place and place.is_point_of_contact),
        is_there=place is None or place.is_there(today),
        channel=best[0].value if best else None,
        address=best[1] if best else None,
    )


def _best_channels(session: Session) -> dict[str, tuple[ChannelKind, str | None]]:
    rows = session.execute(
        select(Channel.person_id, Channel.kind_of, Channel.address).where(
            Channel.rank == 1, Channel.deleted_at.is_(None)
        )
    )
    return {row.person_id: (row.kind_of, row.address) for row in rows}


def person_view(desk: Desk, person_id: str) -> PersonView:
    """One person across clients, with what is owed to and by them."""
    with desk.record.reading() as session:
        person = session.get_one(Person, person_id)
        places = _places(session, [person_id], desk.today())[person_id]
        dates = session.scalars(
            select(PersonalDate)
            .where(PersonalDate.person_id == person_id, PersonalDate.deleted_at.is_(None))
            .order_by(PersonalDate.on)
        )
        known = tuple((one.on, one.what) for one in dates)
        channels = channels_of(session, [person_id])[person_id]
        nevers = nevers_of(session, [person_id])[person_id]
        last_seen = session.scalar(
            select(func.max(Interaction.happened_at))
            .join(Attendance, Attendance.interaction_id == Interaction.id)
            .where(
                Attendance.person_id == person_id,
                Attendance.deleted_at.is_(None),
                Interaction.deleted_at.is_(None),
                Interaction.status == InteractionStatus.HELD,
                Interaction.happened_at <= desk.now(),
            )
        )
    return PersonView(
        id=person.id,
        short_id=short_id(person.id),
        name=person.name,
        nicknames=tuple(person.nicknames),
        zone=person.zone_label or person.zone,
        hours=hours_words(person.hours_from, person.hours_until),
        birthday=_birthday(person),
        cares_about=person.cares_about,
        likes_information=person.likes_information,
        handle_with_care=person.handle_with_care,
        notes=person.notes,
        channels=tuple(channels),
        nevers=tuple(nevers),
        dates=known,
        places=tuple(places),
        last_seen_on=last_seen.astimezone(desk.zone).date() if last_seen else None,
        commitments=tuple(one for one in list_commitments(desk) if one.person_id == person_id),
    )


def hours_words(start: time | None, end: time | None) -> str | None:
    """Hours as in "09:00–17:30", open at an end that is not known."""
    if start is None and end is None:
        return None
    if end is None:
        return tr("from {time}", time=clock_time(start or time()))
    if start is None:
        return tr("until {time}", time=clock_time(end))
    return f"{clock_time(start)}–{clock_time(end)}"


def _birthday(person: Person) -> str | None:
    if person.birth_month is None or person.birth_day is None:
        return None
    day = short_day(date(person.birth_year or 2000, person.birth_month, person.birth_day))
    return f"{day} {person.birth_year}" if person.birth_year else day


def channels_of(session: Session, person_ids: list[str]) -> defaultdict[str, list[ChannelView]]:
    """The channels of people, best first."""
    rows = session.scalars(
        select(Channel)
        .where(Channel.person_id.in_(person_ids), Channel.deleted_at.is_(None))
        .order_by(Channel.person_id, Channel.rank)
    )
    found: defaultdict[str, list[ChannelView]] = defaultdict(list)
    for row in rows:
        hours = hours_words(row.hours_from, row.hours_until)
        found[row.person_id].append(ChannelView(row.id, row.rank, row.kind_of, row.address, row.label, hours, row.note))
    return found


def nevers_of(session: Session, person_ids: list[str]) -> defaultdict[str, list[str]]:
    """What must not be done when reaching people."""
    rows = session.execute(
        select(Never.person_id, Never.what)
        .where(Never.person_id.in_(person_ids), Never.deleted_at.is_(None))
        .order_by(Never.person_id, Never.what)
    )
    found: defaultdict[str, list[str]] = defaultdict(list)
    for person_id, what in rows:
        found[person_id].append(what)
    return found


def _places(session: Session, person_ids: list[str], today: date) -> defaultdict[str, list[PlaceView]]:
    """The places people hold or held, present ones first."""
    boss, boss_person = aliased(Stakeholder), aliased(Person)
    rows = session.execute(
        select(Stakeholder, Client.name, boss_person.name)
        .join(Client, Client.id == Stakeholder.client_id)
        .outerjoin(boss, boss.id == Stakeholder.reports_to_id)
        .outerjoin(boss_person, boss_person.id == boss.person_id)
        .where(Stakeholder.person_id.in_(person_ids), Stakeholder.deleted_at.is_(None), Client.deleted_at.is_(None))
        .order_by(Stakeholder.until_on.is_not(None), Stakeholder.from_on.desc(), Client.name)
    )
    found: defaultdict[str, list[PlaceView]] = defaultdict(list)
    for place, client, reports_to in rows:
        found[place.person_id].append(place_view(place, client, reports_to, today))
    return found


def place_view(place: Stakeholder, client: str, reports_to: str | None, today: date) -> PlaceView:
    """A place at a client as views show it."""
    return PlaceView(
        id=place.id,
        client_id=place.client_id,
        client=client,
        role=place.role,
        department=place.department,
        level=place.level,
        stance=place.stance,
        is_point_of_contact=place.is_point_of_contact,
        is_decision_maker=place.is_decision_maker,
        signs_off=(place.signs_off_what or tr("signs off")) if place.signs_off else None,
        reports_to=reports_to,
        from_on=place.from_on,
        until_on=place.until_on,
        is_there=place.is_there(today),
        notes=place.notes,
    )
