"""Warning signs in the calendar: what speaks today, and the days on which findings that rest are looked at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Row, Select, bindparam, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.labels import sign_name
from liaison.desk.signs.gathered import found_at_hand, found_of
from liaison.insight.attention import Attention, needs_attention
from liaison.model.turning_point import Finding
from liaison.model.words import tr
from liaison.store.rows import table_of

from .entries import CLIENT, NAMES, client_entry
from .held import Held
from .views import Asked, CalendarEntry, CalendarFilter, EntryKind


def findings(session: Session, desk: Desk, asked: Asked, held: Held) -> Iterator[CalendarEntry]:
    """What the signs find stands on today: of all clients what Today names, of one client all that warns.

    Nothing is read for it where that would take long; a sign is about a client, so a person has none.
    """
    start, end, only, today = asked.start, asked.end, asked.only, desk.today()
    if only.person_id:
        return
    if start <= today <= end:
        connection = session.connection()
        if only.client_id:
            found: tuple[Attention, ...] = found_of(connection, desk, only.client_id)
        else:
            every = found_at_hand(connection, desk)
            found = held.of_parts("attention", every, lambda: needs_attention(every))
        named = _named(session, found)
        yield from (_speaking(one, today, named[one.client_id]) for one in found if one.client_id in named)
    yield from _resting(session, max(start, today), end, only)


def _named(session: Session, found: Iterable[Attention]) -> dict[str, Row[*tuple[Any, ...]]]:
    """The clients they are about, by id."""
    ids = list({one.client_id for one in found})
    rows = session.connection().execute(_name_query(), {"ids": ids}) if ids else ()
    return {row.client_id: row for row in rows}


@cache
def _name_query() -> Select[*tuple[Any, ...]]:
    return select(*NAMES).where(CLIENT.c.id.in_(bindparam("ids", expanding=True)))


def _speaking(one: Attention, today: date, client: Row[*tuple[Any, ...]]) -> CalendarEntry:
    more = {"detail": one.step, "sign": one.sign, "sources": one.sources}
    return client_entry(client, EntryKind.SIGN, (today, today), one.reason, ("client", one.client_id), **more)


def _resting(session: Session, start: date, end: date, only: CalendarFilter) -> Iterator[CalendarEntry]:
    """Findings that were put to rest, on the day until which they rest."""
    values = {"start": start, "end": end, "client_id": only.client_id}
    for row in session.connection().execute(_resting_query(of_client=bool(only.client_id)), values):
        yield client_entry(
            row,
            EntryKind.SIGN,
            (row.snoozed_until, row.snoozed_until),
            tr("Look again: {sign}", sign=sign_name(row.sign)),
            ("finding", row.id),
            detail=row.snooze_reason or "",
            sign=row.sign,
        )


@cache
def _resting_query(*, of_client: bool) -> Select[*tuple[Any, ...]]:
    finding = table_of(Finding)
    query = (
        select(finding.c.id, finding.c.sign, finding.c.snoozed_until, finding.c.snooze_reason, *NAMES)
        .join(CLIENT, CLIENT.c.id == finding.c.client_id)
        .where(
            finding.c.snoozed_until.between(bindparam("start"), bindparam("end")),
            finding.c.judgement.is_(None),
            finding.c.deleted_at.is_(None),
            CLIENT.c.deleted_at.is_(None),
        )
        .order_by(finding.c.snoozed_until, finding.c.id)
    )
    return query.where(finding.c.client_id == bindparam("client_id")) if of_client else query
