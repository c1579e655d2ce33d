"""Whom and what a note of a client may name."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.insight.capture.values import CaptureContext, KnownPerson
from liaison.model.client import BusyPeriod, Client
from liaison.model.colleague import Colleague
from liaison.model.person import Channel, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import ChannelKind


def capture_context(desk: Desk, session: Session, client_id: str | None) -> CaptureContext:
    """What lines typed now about a client are read against; dates are those of the client's own calendar."""
    client = session.get_one(Client, client_id) if client_id else None
    zone = ZoneInfo(client.zone if client else desk.zone_name)
    today = desk.now().astimezone(zone).date()
    colleagues = _colleagues(session)
    names = tuple(session.scalars(select(Client.name).where(Client.deleted_at.is_(None))))
    if client is None:
        return CaptureContext(today=today, now=desk.now(), zone=zone, colleagues=colleagues, client_names=names)
    return CaptureContext(
        today=today,
        now=desk.now(),
        zone=zone,
        people=_people(session, client, today),
        colleagues=colleagues,
        working_days=frozenset(int(day) for day in client.work_days),
        holidays=_holidays(session, client.id),
        client_names=names,
        day_starts=client.work_from,
        day_ends=client.work_until,
        dollar=client.annual_currency if client.annual_currency in {"USD", "CAD", "AUD"} else "USD",
    )


def _people(session: Session, client: Client, today: date) -> tuple[KnownPerson, ...]:
    rows = session.execute(
        select(Person, Stakeholder.role)
        .join(Stakeholder, Stakeholder.person_id == Person.id)
        .where(
            Stakeholder.client_id == client.id,
            Stakeholder.deleted_at.is_(None),
            Person.deleted_at.is_(None),
            or_(Stakeholder.until_on.is_(None), Stakeholder.until_on >= today),
        )
        .order_by(Person.name, Person.id)
    ).all()
    addresses: dict[str, list[str]] = {}
    for person_id, address in session.execute(
        select(Channel.person_id, Channel.address).where(
            Channel.person_id.in_([person.id for person, _ in rows]),
            Channel.kind_of == ChannelKind.EMAIL,
            Channel.deleted_at.is_(None),
        )
    ):
        addresses.setdefault(person_id, []).append(address or "")
    return tuple(
        KnownPerson(
            id=person.id,
            name=person.name,
            given_name=person.given_name or "",
            family_name=person.family_name or "",
            nicknames=tuple(person.nicknames),
            role=role or "",
            client_name=client.name,
            addresses=tuple(addresses.get(person.id, ())),
        )
        for person, role in rows
    )


def _colleagues(session: Session) -> tuple[KnownPerson, ...]:
    rows = session.scalars(select(Colleague).where(Colleague.deleted_at.is_(None)).order_by(Colleague.name))
    return tuple(
        KnownPerson(id=one.id, name=one.name, role=one.role or "", addresses=(one.email,) if one.email else ())
        for one in rows
    )


def _holidays(session: Session, client_id: str) -> tuple[tuple[date, date], ...]:
    """Times when the whole client is away; a busy period is no holiday unless it says closed."""
    rows = session.execute(
        select(BusyPeriod.from_on, BusyPeriod.until_on).where(
            BusyPeriod.client_id == client_id,
            BusyPeriod.person_id.is_(None),
            BusyPeriod.deleted_at.is_(None),
            BusyPeriod.is_closed.is_(True),
        )
    )
    return tuple((row.from_on, row.until_on) for row in rows)
