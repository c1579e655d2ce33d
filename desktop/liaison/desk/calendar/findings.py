"""Warning signs in the calendar: what speaks today, and the days on which findings that rest are looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.dated import short_client
from liaison.desk.labels import sign_name
from liaison.desk.signs.gathered import found_at_hand, found_of
from liaison.insight.attention import Attention, needs_attention
from liaison.model.client import Client
from liaison.model.turning_point import Finding
from liaison.model.words import tr

from .views import CalendarEntry, CalendarFilter, EntryKind


def findings(session: Session, desk: Desk, start: date, end: date, only: CalendarFilter) -> Iterator[CalendarEntry]:
    """What the signs find stands on today: of all clients what Today names, of one client all that warns.

    Nothing is read for it where that would take long; a sign is about a client, so a person has none.
    """
    if only.person_id:
        return
    today = desk.today()
    if start <= today <= end:
        connection = session.connection()
        if only.client_id:
            found: tuple[Attention, ...] = found_of(connection, desk, only.client_id)
        else:
            found = needs_attention(found_at_hand(connection, desk))
        called = _short_names(session, [one.client_id for one in found])
        for one in found:
            yield _speaking(one, today, called.get(one.client_id, one.client))
    yield from _resting(session, max(start, today), end, only)


def _short_names(session: Session, client_ids: Iterable[str]) -> dict[str, str]:
    query = select(Client.id, Client.name, Client.short_name).where(Client.id.in_(list(client_ids)))
    return {row.id: short_client(row.name, row.short_name) for row in session.connection().execute(query)}


def _speaking(one: Attention, today: date, short_name: str) -> CalendarEntry:
    return CalendarEntry(
        kind=EntryKind.SIGN,
        day=today,
        until=today,
        title=one.reason,
        record_kind="client",
        record_id=one.client_id,
        client_id=one.client_id,
        client=short_name,
        client_name=one.client,
        detail=one.step,
        sign=one.sign,
        sources=one.sources,
    )


def _resting(session: Session, start: date, end: date, only: CalendarFilter) -> Iterator[CalendarEntry]:
    """Findings that were put to rest, on the day until which they rest."""
    query = (
        select(Finding.id, Finding.sign, Finding.snoozed_until, Finding.snooze_reason, Finding.client_id)
        .add_columns(Client.name, Client.short_name)
        .join(Client, Client.id == Finding.client_id)
        .where(
            Finding.snoozed_until.between(start, end),
            Finding.judgement.is_(None),
            Finding.deleted_at.is_(None),
            Client.deleted_at.is_(None),
        )
        .order_by(Finding.snoozed_until, Finding.id)
    )
    if only.client_id:
        query = query.where(Finding.client_id == only.client_id)
    for row in session.connection().execute(query):
        yield CalendarEntry(
            kind=EntryKind.SIGN,
            day=row.snoozed_until,
            until=row.snoozed_until,
            title=tr("Look again: {sign}", sign=sign_name(row.sign)),
            record_kind="finding",
            record_id=row.id,
            client_id=row.client_id,
            client=short_client(row.name, row.short_name),
            client_name=row.name,
            detail=row.snooze_reason or "",
            sign=row.sign,
        )
