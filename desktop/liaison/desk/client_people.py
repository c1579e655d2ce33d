"""The people of one client, their place there, for whom they speak, and who of us talks to whom (P1, P11, P16)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind, Level, Stance
from liaison.model.words import join_words, tr

from .context import Desk
from .people import channels_of
from .people_across import contact_until_now, last_seen

#: How far back the coverage looks; what is older counts as lost touch.
COVERED: Final = timedelta(days=730)
_MOST_CONTACTS: Final = 4_000
_NAMES: Final = 3


@dataclass(frozen=True, slots=True)
class ClientPerson:
    """Someone of the client, there or gone. ``speaks_for`` names those on whose behalf they ask."""

    place_id: str
    person_id: str
    name: str
    role: str | None
    level: Level | None
    stance: Stance | None
    signs_off: str | None
    is_point_of_contact: bool
    is_decision_maker: bool
    reports_to: str | None
    from_on: date | None
    until_on: date | None
    is_there: bool
    channel: ChannelKind | None
    address: str | None
    speaks_for: str


@dataclass(frozen=True, slots=True)
class Touch:
    """The latest contact between one of their levels and one of ours, and the interaction that tells it."""

    on: date
    interaction_id: str


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """One of their levels: who is on it, and per level of ours when we were last in touch. ``threads`` counts pairs."""

    level: Level | None
    people: tuple[str, ...]
    touches: tuple[Touch | None, ...]
    threads: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """Their levels by our levels. ``ours`` names who of us talks to them on each level, highest first."""

    levels: tuple[Level, ...]
    ours: tuple[tuple[str, ...], ...]
    rows: tuple[CoverageRow, ...]


def client_people(desk: Desk, client_id: str) -> tuple[ClientPerson, ...]:
    """Everyone of a client: the point of contact first, then by level and name; former ones last."""
    today = desk.today()
    boss, boss_person = aliased(Stakeholder), aliased(Person)
    query = (
        select(Stakeholder, Person.name, boss_person.name)
        .join(Person, Person.id == Stakeholder.person_id)
        .outerjoin(boss, boss.id == Stakeholder.reports_to_id)
        .outerjoin(boss_person, boss_person.id == boss.person_id)
        .where(Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None))
    )
    with desk.record.reading() as session:
        rows = session.execute(query).all()
        channels = channels_of(session, [place.person_id for place, _name, _boss in rows])
        spoken = _speaking(session, client_id)
    found = [
        ClientPerson(
            place.id,
            place.person_id,
            name,
            place.role,
            place.level,
            place.stance,
            (place.signs_off_what or tr("signs off")) if place.signs_off else None,
            place.is_point_of_contact,
            place.is_decision_maker,
            reports_to,
            place.from_on,
            place.until_on,
            place.is_there(today),
            channels[place.person_id][0].kind if channels[place.person_id] else None,
            channels[place.person_id][0].address if channels[place.person_id] else None,
            spoken.get(place.person_id, ""),
        )
        for place, name, reports_to in rows
    ]
    return tuple(sorted(found, key=_order))


_LEVELS: Final = tuple(Level)


def _order(one: ClientPerson) -> tuple[bool, bool, int, str, str]:
    height = len(_LEVELS) if one.level is None else _LEVELS.index(one.level)
    return not one.is_there, not (one.is_point_of_contact and one.is_there), height, one.name.casefold(), one.place_id


def seen_people(desk: Desk, person_ids: Sequence[str]) -> dict[str, tuple[date, str]]:
    """When people were last in touch with us, and the interaction that tells it; asked once the list is shown."""
    with desk.record.reading() as session:
        return last_seen(session, desk, person_ids)


def _speaking(session: Session, client_id: str) -> dict[str, str]:
    """Who speaks for whom in this client's requests (P1), the most often first."""
    rows = session.execute(
        select(Commitment.asked_by_id, Person.name, func.count().label("times"))
        .join(Person, Person.id == Commitment.on_behalf_of_id)
        .where(
            Commitment.client_id == client_id,
            Commitment.deleted_at.is_(None),
            Commitment.asked_by_id.is_not(None),
            Commitment.asked_by_id != Commitment.on_behalf_of_id,
        )
        .group_by(Commitment.asked_by_id, Person.id)
        .order_by(func.count().desc(), Person.name)
    )
    named: dict[str, list[str]] = {}
    for asked_by, name, _times in rows:
        assert asked_by is not None
        named.setdefault(asked_by, []).append(name)
    return {one: join_words(names[:_NAMES]) for one, names in named.items()}


def coverage(desk: Desk, client_id: str) -> Coverage:
    """Their levels by our levels, from who met whom in the last two years (P16)."""
    today = desk.today()
    with desk.record.reading() as session:
        people = session.execute(
            select(Stakeholder, Person.name)
            .join(Person, Person.id == Stakeholder.person_id)
            .where(Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None))
            .order_by(Stakeholder.is_point_of_contact.desc(), Person.name)
        ).all()
        there = {place.person_id: (place.level, name) for place, name in people if place.is_there(today)}
        met = _met(session, desk, client_id)
        us = {
            row.id: (row.level, row.name)
            for row in session.execute(select(Colleague.id, Colleague.level, Colleague.name))
        }
    return _matrix(there, us, met)


def _met(session: Session, desk: Desk, client_id: str) -> dict[tuple[str, str], Touch]:
    """The latest contact of each of their people with each of us."""
    recent = (
        select(Interaction.id, Interaction.happened_at)
        .where(
            Interaction.client_id == client_id,
            Interaction.happened_at >= desk.now() - COVERED,
            *contact_until_now(desk),
        )
        .order_by(Interaction.happened_at.desc())
        .limit(_MOST_CONTACTS)
        .subquery()
    )
    theirs, ours = aliased(Attendance), aliased(Attendance)
    rows = session.execute(
        select(theirs.person_id, ours.colleague_id, func.max(recent.c.happened_at).label("at"), recent.c.id)
        .join(theirs, (theirs.interaction_id == recent.c.id) & theirs.deleted_at.is_(None))
        .join(ours, (ours.interaction_id == recent.c.id) & ours.deleted_at.is_(None))
        .where(theirs.person_id.is_not(None), ours.colleague_id.is_not(None))
        .group_by(theirs.person_id, ours.colleague_id)
    )
    return {
        (row.person_id, row.colleague_id): Touch(row.at.astimezone(desk.zone).date(), row.id)  # of the latest one
        for row in rows
    }


def _matrix(
    there: Mapping[str, tuple[Level | None, str]],
    us: Mapping[str, tuple[Level, str]],
    met: Mapping[tuple[str, str], Touch],
) -> Coverage:
    pairs = {pair: touch for pair, touch in met.items() if pair[0] in there and pair[1] in us}
    of_us = dict.fromkeys(colleague for _person, colleague in pairs)
    levels = tuple(level for level in Level if any(us[one][0] is level for one in of_us))
    ours = tuple(tuple(sorted(us[one][1] for one in of_us if us[one][0] is level)) for level in levels)
    rows: list[CoverageRow] = []
    for level in (*Level, None):
        people = [person for person, (its, _name) in there.items() if its is level]
        if people:
            rows.append(
                CoverageRow(
                    level,
                    tuple(there[person][1] for person in people),
                    tuple(_latest(pairs, people, [one for one in of_us if us[one][0] is of]) for of in levels),
                    sum(1 for person, _one in pairs if person in people),
                )
            )
    return Coverage(levels, ours, tuple(rows))


def _latest(pairs: Mapping[tuple[str, str], Touch], people: Sequence[str], of_us: Sequence[str]) -> Touch | None:
    touches = [touch for (person, one), touch in pairs.items() if person in people and one in of_us]
    return max(touches, key=lambda touch: touch.on, default=None)


def current_place(session: Session, client_id: str, person_id: str, day: date) -> Stakeholder | None:
    """The place a person holds at a client on a day."""
    rows = session.scalars(
        select(Stakeholder).where(
            Stakeholder.client_id == client_id, Stakeholder.person_id == person_id, Stakeholder.deleted_at.is_(None)
        )
    )
    return next((row for row in rows if row.is_there(day)), None)


def release_contacts(session: Session, client_id: str, day: date) -> None:
    """Take the mark of the point of contact off whoever has it on a day."""
    rows = session.scalars(
        select(Stakeholder).where(
            Stakeholder.client_id == client_id,
            Stakeholder.is_point_of_contact.is_(True),
            Stakeholder.deleted_at.is_(None),
        )
    )
    for row in rows:
        if row.is_there(day):
            row.is_point_of_contact = False
