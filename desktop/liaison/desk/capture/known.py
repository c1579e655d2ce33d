"""Whom and what a note of a client may name."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.insight.capture.values import CaptureContext, KnownPerson
from liaison.model.client import BusyPeriod, Client
from liaison.model.colleague import Colleague
from liaison.model.errors import NotFoundError
from liaison.model.person import Channel, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind
from liaison.model.words import tr
from liaison.store.rows import table_of

_CLIENT, _BUSY, _COLLEAGUE = table_of(Client), table_of(BusyPeriod), table_of(Colleague)
_PERSON, _CHANNEL, _PLACE = table_of(Person), table_of(Channel), table_of(Stakeholder)

# Built once: taking a note must not take longer than writing it.
_NAMES: Final = select(_CLIENT.c.name).where(_CLIENT.c.deleted_at.is_(None))
_PEOPLE: Final = (
    select(
        _PERSON.c.id, _PERSON.c.name, _PERSON.c.given_name, _PERSON.c.family_name, _PERSON.c.nicknames, _PLACE.c.role
    )
    .join_from(_PLACE, _PERSON, _PERSON.c.id == _PLACE.c.person_id)
    .where(
        _PLACE.c.client_id == bindparam("client_id"),
        _PLACE.c.deleted_at.is_(None),
        _PERSON.c.deleted_at.is_(None),
        or_(_PLACE.c.until_on.is_(None), _PLACE.c.until_on >= bindparam("today")),
    )
    .order_by(_PERSON.c.name, _PERSON.c.id)
)
_ADDRESSES: Final = select(_CHANNEL.c.person_id, _CHANNEL.c.address).where(
    _CHANNEL.c.person_id.in_(bindparam("ids", expanding=True)),
    _CHANNEL.c.kind_of == ChannelKind.EMAIL,
    _CHANNEL.c.deleted_at.is_(None),
)
_COLLEAGUES: Final = (
    select(_COLLEAGUE.c.id, _COLLEAGUE.c.name, _COLLEAGUE.c.role, _COLLEAGUE.c.email)
    .where(_COLLEAGUE.c.deleted_at.is_(None))
    .order_by(_COLLEAGUE.c.name)
)
_HOLIDAYS: Final = select(_BUSY.c.from_on, _BUSY.c.until_on).where(
    _BUSY.c.client_id == bindparam("client_id"),
    _BUSY.c.person_id.is_(None),
    _BUSY.c.deleted_at.is_(None),
    _BUSY.c.is_closed.is_(True),
)


def capture_context(desk: Desk, session: Session, client_id: str | None, at: datetime | None = None) -> CaptureContext:
    """What lines about a client are read against as of ``at``, an instant in UTC; now when not given.

    Days and times are those of the user's wall; working days and holidays are the client's.

    Raises:
        NotFoundError: there is no such client, as after its making was undone.
    """
    client = session.get(Client, client_id) if client_id else None
    if client is None and client_id:
        raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
    now = at or desk.now()
    zone = ZoneInfo(desk.zone_name)
    today = now.astimezone(zone).date()
    connection = session.connection()
    colleagues = _colleagues(connection)
    names = tuple(connection.scalars(_NAMES).all())
    if client is None:
        return CaptureContext(today=today, now=now, zone=zone, colleagues=colleagues, client_names=names)
    return CaptureContext(
        today=today,
        now=now,
        zone=zone,
        people=_people(connection, client, today),
        colleagues=colleagues,
        working_days=frozenset(int(day) for day in client.work_days),
        holidays=_holidays(connection, client.id),
        client_names=names,
        day_starts=client.work_from,
        day_ends=client.work_until,
        dollar=client.annual_currency if client.annual_currency in {"USD", "CAD", "AUD"} else "USD",
    )


def _people(connection: Connection, client: Client, today: date) -> tuple[KnownPerson, ...]:
    rows = connection.execute(_PEOPLE, {"client_id": client.id, "today": today}).all()
    addresses: dict[str, list[str]] = {}
    for person_id, address in connection.execute(_ADDRESSES, {"ids": [row.id for row in rows]}):
        addresses.setdefault(person_id, []).append(address or "")
    return tuple(
        KnownPerson(
            id=row.id,
            name=row.name,
            given_name=row.given_name or "",
            family_name=row.family_name or "",
            nicknames=tuple(row.nicknames),
            role=row.role or "",
            client_name=client.name,
            addresses=tuple(addresses.get(row.id, ())),
        )
        for row in rows
    )


def _colleagues(connection: Connection) -> tuple[KnownPerson, ...]:
    return tuple(
        KnownPerson(id=one.id, name=one.name, role=one.role or "", addresses=(one.email,) if one.email else ())
        for one in connection.execute(_COLLEAGUES).all()
    )


def _holidays(connection: Connection, client_id: str) -> tuple[tuple[date, date], ...]:
    """Times when the whole client is away; a busy period is no holiday unless it says closed."""
    return tuple((row.from_on, row.until_on) for row in connection.execute(_HOLIDAYS, {"client_id": client_id}))
