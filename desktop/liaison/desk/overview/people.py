"""The people of a client: how to reach them, and for whom the point of contact speaks."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import Select, bindparam, or_, select

from liaison.desk.briefing.moment import CLIENT, DAY, IDS, Moment
from liaison.model.commitment import Commitment
from liaison.model.person import Channel, Never, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import Side
from liaison.store.rows import table_of

from .views import ReachLine, Voice

#: Months, beside the one that runs, over which it is counted whose requests came through whom.
_MONTHS: Final = 3


def read_reach(moment: Moment, zone_name: str, zone_label: str) -> tuple[ReachLine, ...]:
    """Everyone who is there: the point of contact first, then those whose hours are known, then who decides."""
    rows = moment.rows(_people_query())
    ids = sorted({row.person_id for row in rows})
    channels, nevers = _listed(moment, _channels_query(), ids), _listed(moment, _nevers_query(), ids)
    lines = [
        ReachLine(
            person_id=row.person_id,
            place_id=row.id,
            name=row.name,
            role=row.role or "",
            stance=row.stance,
            is_point_of_contact=row.is_point_of_contact,
            hours_from=row.hours_from,
            hours_until=row.hours_until,
            zone_name=row.zone or zone_name,
            zone_label=row.zone_label or ("" if row.zone else zone_label),
            channels=tuple(channels[row.person_id]),
            nevers=tuple(nevers[row.person_id]),
        )
        for row in sorted(rows, key=_order)
    ]
    return tuple(lines)


def _order(row: Any) -> tuple[bool, bool, bool, str, str]:
    has_hours = row.hours_from is not None or row.hours_until is not None
    return (not row.is_point_of_contact, not has_hours, not row.is_decision_maker, row.name.casefold(), row.id)


@cache
def _people_query() -> Select[Any]:
    place, person = table_of(Stakeholder), table_of(Person)
    return (
        select(
            place.c.id,
            place.c.person_id,
            place.c.role,
            place.c.stance,
            place.c.is_point_of_contact,
            place.c.is_decision_maker,
            person.c.name,
            person.c.hours_from,
            person.c.hours_until,
            person.c.zone,
            person.c.zone_label,
        )
        .join_from(place, person, person.c.id == place.c.person_id)
        .where(
            place.c.client_id == CLIENT,
            place.c.deleted_at.is_(None),
            person.c.deleted_at.is_(None),
            or_(place.c.from_on.is_(None), place.c.from_on <= DAY),
            or_(place.c.until_on.is_(None), place.c.until_on >= DAY),
        )
    )


def _listed(moment: Moment, query: Select[Any], ids: list[str]) -> defaultdict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for person_id, words in moment.rows(query, ids=ids) if ids else []:
        found[person_id].append(str(words))
    return found


@cache
def _channels_query() -> Select[Any]:
    channel = table_of(Channel)
    return (
        select(channel.c.person_id, channel.c.kind_of)
        .where(channel.c.person_id.in_(IDS), channel.c.deleted_at.is_(None))
        .order_by(channel.c.person_id, channel.c.rank)
    )


@cache
def _nevers_query() -> Select[Any]:
    never = table_of(Never)
    return (
        select(never.c.person_id, never.c.what)
        .where(never.c.person_id.in_(IDS), never.c.deleted_at.is_(None))
        .order_by(never.c.person_id, never.c.what)
    )


def read_voice(moment: Moment, people: tuple[ReachLine, ...]) -> Voice | None:
    """For whom the point of contact speaks, counted on what they asked of us lately; None where nothing was asked."""
    contact = next((one for one in people if one.is_point_of_contact), None)
    since = _months_back(moment.day)
    asked = moment.rows(_asked_query(), since=since) if contact is not None else []
    if contact is None or not asked:
        return None
    through = [row for row in asked if row.asked_by_id == contact.person_id]
    others = {row.on_behalf_of_id for row in through} - {None, contact.person_id}
    if not through:
        return None
    return Voice(
        person_id=contact.person_id,
        given_name=contact.name.split(" ", 1)[0],
        speaks_for=len(others),
        through=len(through),
        total=len(asked),
        since=since,
        refs=tuple(("commitment", row.id) for row in through),
    )


def _months_back(day: date) -> date:
    years, month = divmod(day.month - 1 - _MONTHS, 12)
    return date(day.year + years, month + 1, 1)


@cache
def _asked_query() -> Select[Any]:
    promise = table_of(Commitment)
    return (
        select(promise.c.id, promise.c.asked_by_id, promise.c.on_behalf_of_id)
        .where(
            promise.c.client_id == CLIENT,
            promise.c.side == Side.OURS,
            promise.c.deleted_at.is_(None),
            promise.c.asked_by_id.is_not(None),
            promise.c.asked_on >= bindparam("since"),
            promise.c.asked_on <= DAY,
        )
        .order_by(promise.c.asked_on.desc(), promise.c.id)
    )
