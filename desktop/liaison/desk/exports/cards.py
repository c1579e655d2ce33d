"""People and clients as contact cards."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from liaison.desk.context import Desk
from liaison.exchange.cards import ChannelIn, ContactOut, card_pieces
from liaison.model.client import Client
from liaison.model.person import Channel, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind

_LEAST_PREFERENCE = 100


@dataclass(frozen=True, slots=True)
class Post:
    """Where a person works."""

    client_id: str
    client: str
    role: str
    department: str
    manager: str | None


def export_cards(desk: Desk) -> bytes:
    """The cards as :func:`stream_cards` has them, whole."""
    return b"".join(stream_cards(desk))


def stream_cards(desk: Desk) -> Iterator[bytes]:
    """Every person and every client as vCard 4.0: what one needs to reach them, and the notes about them.

    What is personal or judging (what they care about, how to handle them, their stance) stays here. They come by
    pieces, all of them as of the moment of the first one.
    """
    with desk.record.reading() as session:
        posts = posts_of(session, desk.today())
        channels = channels_of(session)
        people = (
            _person(row, channels.get(row.id, ()), next(iter(posts.get(row.id, ())), None))
            for row in live_people(session)
        )
        clients = (_client(row) for row in live_clients(session))
        yield from card_pieces(chain(clients, people), stamp=desk.now())


def live_people(session: Session) -> Iterator[Person]:
    """People who are not in the trash, by name."""
    yield from session.scalars(select(Person).where(Person.deleted_at.is_(None)).order_by(Person.name, Person.id))


def live_clients(session: Session) -> Iterator[Client]:
    """Clients that are not in the trash, by name."""
    yield from session.scalars(select(Client).where(Client.deleted_at.is_(None)).order_by(Client.name, Client.id))


def channels_of(session: Session) -> dict[str, list[Channel]]:
    """The channels of each person, best liked first."""
    found: dict[str, list[Channel]] = defaultdict(list)
    for row in session.scalars(select(Channel).where(Channel.deleted_at.is_(None)).order_by(Channel.rank, Channel.id)):
        found[row.person_id].append(row)
    return found


def posts_of(session: Session, day: date) -> dict[str, list[Post]]:
    """Where each person works on ``day``, the place they hold longest first."""
    boss, boss_person = aliased(Stakeholder), aliased(Person)
    rows = session.execute(
        select(Stakeholder, Client.name, boss_person.name)
        .join(Client, Client.id == Stakeholder.client_id)
        .outerjoin(boss, boss.id == Stakeholder.reports_to_id)
        .outerjoin(boss_person, boss_person.id == boss.person_id)
        .where(Stakeholder.deleted_at.is_(None), Client.deleted_at.is_(None))
        .order_by(Stakeholder.id)
    )
    found: dict[str, list[Post]] = defaultdict(list)
    for row, client, manager in rows:
        if row.is_there(day):
            found[row.person_id].append(Post(row.client_id, client, row.role or "", row.department or "", manager))
    return found


def as_uuid(record_id: str) -> str:
    """A record id as other programs write it."""
    return str(UUID(hex=record_id))


def _person(row: Person, channels: list[Channel] | tuple[()], post: Post | None) -> ContactOut:
    return ContactOut(
        name=row.name,
        uid=as_uuid(row.id),
        given_name=row.given_name or "",
        family_name=row.family_name or "",
        nicknames=tuple(row.nicknames),
        organisation=post.client if post else None,
        department=post.department if post else "",
        title=post.role if post else "",
        birthday_year=row.birth_year,
        birthday_month=row.birth_month,
        birthday_day=row.birth_day,
        channels=tuple(
            ChannelIn(one.kind_of, one.address, one.label or "", min(one.rank, _LEAST_PREFERENCE))
            for one in channels
            if one.address and one.kind_of not in {ChannelKind.WEBSITE, ChannelKind.POST, ChannelKind.IN_PERSON}
        ),
        addresses=_of_kind(channels, ChannelKind.POST),
        websites=_of_kind(channels, ChannelKind.WEBSITE),
        notes=row.notes or "",
        time_zone=row.zone,
        related=(("manager", post.manager),) if post and post.manager else (),
    )


def _of_kind(channels: list[Channel] | tuple[()], kind: ChannelKind) -> tuple[str, ...]:
    return tuple(one.address for one in channels if one.kind_of is kind and one.address)


def _client(row: Client) -> ContactOut:
    return ContactOut(
        name=row.name,
        uid=as_uuid(row.id),
        organisation=row.name,
        websites=(row.website,) if row.website else (),
        notes=row.notes or "",
        time_zone=row.zone,
        is_organisation=True,
    )
