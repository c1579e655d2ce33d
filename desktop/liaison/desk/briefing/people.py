"""The stakeholders of a client on a day, as facts for the sheet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, or_, select

from liaison.insight.briefing.facts import NeverFacts, PersonFacts, Source
from liaison.insight.briefing.said import where_said
from liaison.model.commitment import Commitment
from liaison.model.person import Never, Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import CommitmentStatus
from liaison.model.words import tr
from liaison.store.rows import table_of

from .calls import Call
from .contacts import Contacts, last_seen_earlier
from .moment import CLIENT, DAY, IDS, YEAR_AGO, Moment

Row = Mapping[str, Any]


class _Around(NamedTuple):
    """What is known around the people: the call, the contacts, whose wishes come through whom, and the nevers."""

    moment: Moment
    call: Call | None
    expected: Mapping[str, bool]
    contacts: Contacts
    voices: Mapping[str, set[str]]
    nevers: Mapping[str, tuple[NeverFacts, ...]]


def read_people(
    moment: Moment, call: Call | None, contacts: Contacts, expected: Mapping[str, bool]
) -> tuple[PersonFacts, ...]:
    """Everyone who holds a place at the client on the day, and those without one who are invited or expected.

    ``expected`` says by person who is on the call and who is not, as told by hand.
    """
    rows = _stakeholders(moment)
    coming = {*(call.invited if call else ()), *(person for person, is_there in expected.items() if is_there)}
    missing = coming - {row["person_id"] for row in rows}
    rows += _persons(moment, sorted(missing)) if missing else []
    nevers = _nevers(moment, [row["person_id"] for row in rows])
    around = _Around(moment, call, expected, contacts, _voices(moment, rows), nevers)
    return tuple(_person(row, around) for row in rows)


_PERSON: Final = (
    "name",
    "given_name",
    "zone",
    "zone_label",
    "hours_from",
    "hours_until",
    "likes_information",
    "handle_with_care",
    "birth_month",
    "birth_day",
)
_PLACE: Final = (
    "id",
    "role",
    "signs_off",
    "is_point_of_contact",
    "is_decision_maker",
    "stance",
    "reports_to_id",
    "from_on",
)


def _stakeholders(moment: Moment) -> list[Row]:
    return [row._asdict() for row in moment.rows(_stakeholders_query())]


@cache
def _stakeholders_query() -> Select[Any]:
    place, person = table_of(Stakeholder), table_of(Person)
    return (
        select(place.c.person_id, *(place.c[name] for name in _PLACE), *(person.c[name] for name in _PERSON))
        .join_from(place, person, person.c.id == place.c.person_id)
        .where(
            place.c.client_id == CLIENT,
            place.c.deleted_at.is_(None),
            person.c.deleted_at.is_(None),
            or_(place.c.from_on.is_(None), place.c.from_on <= DAY),
            or_(place.c.until_on.is_(None), place.c.until_on >= DAY),
        )
        .order_by(person.c.name, place.c.id)
    )


def _persons(moment: Moment, ids: list[str]) -> list[Row]:
    """People without a place at the client; they have no role here."""
    empty: dict[str, Any] = dict.fromkeys(_PLACE)
    return [empty | row._asdict() for row in moment.rows(_persons_query(), ids=ids)]


@cache
def _persons_query() -> Select[Any]:
    person = table_of(Person)
    return select(person.c.id.label("person_id"), *(person.c[name] for name in _PERSON)).where(
        person.c.id.in_(IDS), person.c.deleted_at.is_(None)
    )


def _person(row: Row, around: _Around) -> PersonFacts:
    person_id: str = row["person_id"]
    call, contacts = around.call, around.contacts
    invited = call.invited.get(person_id) if call else None
    said = around.expected.get(person_id)
    is_coming = invited is not None if said is None else said
    is_shown = is_coming or row["is_point_of_contact"] or row["signs_off"] or row["is_decision_maker"]
    likes, care = row["likes_information"] or "", row["handle_with_care"] or ""
    return PersonFacts(
        name=row["name"],
        given_name=row["given_name"] or "",
        source=Source("stakeholder", row["id"], row["from_on"]) if row["id"] else Source("person", person_id),
        role=row["role"] or "",
        is_invited=is_coming,
        has_declined=invited.has_declined if invited and said is None else False,
        signs_off=bool(row["signs_off"]),
        is_point_of_contact=bool(row["is_point_of_contact"]),
        is_decision_maker=bool(row["is_decision_maker"]),
        stance=row["stance"],
        likes_information=likes,
        learned=where_said(likes, contacts.said, person_id) if likes and is_shown else None,
        handle_with_care=care,
        care_learned=where_said(care, contacts.said, person_id) if care and is_shown else None,
        zone_name=row["zone"] or "",
        zone_label=row["zone_label"] or "",
        hours_from=row["hours_from"],
        hours_until=row["hours_until"],
        nevers=around.nevers.get(person_id, ()),
        speaks_for=len(around.voices.get(person_id, ())),
        invite=invited.source if invited else None,
        is_first_time=is_coming and call is not None and call.was_held and person_id not in call.took_part,
        last_seen=contacts.last_seen.get(person_id)
        or (last_seen_earlier(around.moment, person_id) if is_shown else None),
        person_id=person_id,
        voices=tuple(sorted(around.voices.get(person_id, ()))),
        was_set=said is not None,
        birthday=(row["birth_month"], row["birth_day"]) if row["birth_month"] and row["birth_day"] else None,
    )


def _voices(moment: Moment, rows: list[Row]) -> defaultdict[str, set[str]]:
    """Whose wishes come through whom: who asked on whose behalf, and the reporting lines of points of contact (P1)."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for row in moment.rows(_voices_query()):
        if row.asked_by_id != row.on_behalf_of_id:
            found[row.asked_by_id].add(row.on_behalf_of_id)
    person_of = {row["id"]: row["person_id"] for row in rows if row["id"]}
    contacts = {row["person_id"] for row in rows if row["is_point_of_contact"]}
    for row in rows:
        boss = person_of.get(row["reports_to_id"])
        if boss is not None and boss in contacts:
            found[boss].add(row["person_id"])
        if boss is not None and row["person_id"] in contacts:
            found[row["person_id"]].add(boss)
    return found


@cache
def _voices_query() -> Select[Any]:
    promise = table_of(Commitment)
    return (
        select(promise.c.asked_by_id, promise.c.on_behalf_of_id)
        .where(
            promise.c.client_id == CLIENT,
            promise.c.status.in_(list(CommitmentStatus)),
            promise.c.due_on >= YEAR_AGO,
            promise.c.asked_by_id.is_not(None),
            promise.c.on_behalf_of_id.is_not(None),
            promise.c.deleted_at.is_(None),
            or_(promise.c.asked_on.is_(None), promise.c.asked_on <= DAY),
        )
        .distinct()
    )


def _nevers(moment: Moment, ids: list[str]) -> defaultdict[str, tuple[NeverFacts, ...]]:
    found: defaultdict[str, tuple[NeverFacts, ...]] = defaultdict(tuple)
    for row in moment.rows(_nevers_query(), ids=ids):
        source = Source("never", row.id, moment.local_day(row.created_at), tr("note"))
        found[row.person_id] += (NeverFacts(row.what, source, row.channel_kind),)
    return found


@cache
def _nevers_query() -> Select[Any]:
    table = table_of(Never)
    return (
        select(table.c.id, table.c.person_id, table.c.what, table.c.channel_kind, table.c.created_at)
        .where(table.c.person_id.in_(IDS), table.c.deleted_at.is_(None))
        .order_by(table.c.created_at, table.c.id)
    )
