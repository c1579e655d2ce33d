"""The people of a client and how to reach them."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Any

from sqlalchemy import Select, or_, select

from liaison.desk.briefing.moment import CLIENT, DAY, IDS, Moment
from liaison.model.person import Channel, Never, Person
from liaison.model.stakeholder import Stakeholder
from liaison.store.rows import table_of

from .views import ReachLine


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
