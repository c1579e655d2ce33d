"""Being in touch with a client: the rhythm of contact, its people and the latest interactions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from liaison.desk.context import Desk
from liaison.desk.labels import shortened
from liaison.desk.names import short_id
from liaison.desk.people import ChannelView, PlaceView, channels_of, hours_words, nevers_of, place_view
from liaison.model.client import Client
from liaison.model.interaction import Interaction
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import (
    AboutUs,
    Intent,
    InteractionKind,
    InteractionStatus,
    Mood,
)
from liaison.model.words import count, tr, week_day

_LATEST: Final = 8


@dataclass(frozen=True, slots=True)
class ContactView:
    """The rhythm of contact: when last, how often agreed, and how it stands in words."""

    last_on: date | None
    rhythm_days: int | None
    quiet_days: int | None
    words: str


@dataclass(frozen=True, slots=True)
class PersonPart:
    """A person of the client with how they may be reached."""

    id: str
    short_id: str
    name: str
    place: PlaceView
    channels: tuple[ChannelView, ...]
    hours: str | None
    nevers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InteractionView:
    """One of the latest interactions."""

    id: str
    short_id: str
    kind: InteractionKind
    status: InteractionStatus
    happened_at: datetime
    intent: Intent | None
    mood: Mood | None
    about_us: AboutUs | None
    what: str


def contact_part(client: Client, last_on: date | None, today: date) -> ContactView:
    """How long it has been quiet, against the agreed rhythm."""
    quiet = (today - last_on).days if last_on else None
    if last_on is None or quiet is None:
        said = tr("no contact recorded")
    else:
        ago = tr("today") if quiet == 0 else count(quiet, "{n} day ago", "{n} days ago")
        said = tr("last on {day}, {ago}", day=week_day(last_on, today), ago=ago)
    if client.rhythm_days is None:
        said = tr("{said}; no rhythm agreed", said=said)
    else:
        rhythm = count(client.rhythm_days, "every day", "every {n} days")
        said = tr("{said}; agreed {rhythm}", said=said, rhythm=rhythm)
    return ContactView(last_on, client.rhythm_days, quiet, said)


def people_part(session: Session, client_id: str, today: date) -> tuple[PersonPart, ...]:
    """The client's people with role, level and stance; the point of contact first, former ones last."""
    boss, boss_person = aliased(Stakeholder), aliased(Person)
    rows = session.execute(
        select(Stakeholder, Person, Client.name, boss_person.name)
        .join(Person, Person.id == Stakeholder.person_id)
        .join(Client, Client.id == Stakeholder.client_id)
        .outerjoin(boss, boss.id == Stakeholder.reports_to_id)
        .outerjoin(boss_person, boss_person.id == boss.person_id)
        .where(Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None))
        .order_by(Stakeholder.is_point_of_contact.desc(), Stakeholder.is_decision_maker.desc(), Person.name, Person.id)
    ).all()
    ids = [person.id for _place, person, _client, _boss in rows]
    channels, nevers = channels_of(session, ids), nevers_of(session, ids)
    parts = [
        PersonPart(
            id=person.id,
            short_id=short_id(person.id),
            name=person.name,
            place=place_view(place, client, reports_to, today),
            channels=tuple(channels[person.id]),
            hours=hours_words(person.hours_from, person.hours_until),
            nevers=tuple(nevers[person.id]),
        )
        for place, person, client, reports_to in rows
    ]
    return tuple(sorted(parts, key=lambda part: not part.place.is_there))


def interactions_part(session: Session, desk: Desk, client_id: str) -> tuple[InteractionView, ...]:
    """The latest interactions, newest first."""
    rows = session.scalars(
        select(Interaction)
        .where(
            Interaction.client_id == client_id,
            Interaction.deleted_at.is_(None),
            Interaction.happened_at <= desk.now(),
        )
        .order_by(Interaction.happened_at.desc())
        .limit(_LATEST)
    )
    return tuple(
        InteractionView(
            id=row.id,
            short_id=short_id(row.id),
            kind=row.interaction_kind,
            status=row.status,
            happened_at=row.happened_at,
            intent=row.intent,
            mood=row.mood,
            about_us=row.about_us,
            what=shortened(row.summary or row.text.strip().partition("\n")[0], 160),
        )
        for row in rows
    )
