"""Being in touch with a client lately, as facts: the newest interactions, the last meeting, the last mood."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, bindparam, func, select

from liaison.insight.briefing.facts import InteractionFacts, Source
from liaison.insight.briefing.said import Said
from liaison.model.interaction import Attendance, Interaction
from liaison.model.values import Intent, InteractionKind, InteractionStatus
from liaison.store.rows import table_of

from .moment import CLIENT, CUTOFF, ONE_YEAR, Moment

_NEWEST: Final = 80
_READ_TEXT: Final = 1_500
_MEETINGS: Final = (InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.VISIT)


class Contacts(NamedTuple):
    """The newest interactions, who was in them, and how many the last year holds.

    ``last_seen`` tells for each person (by id) the newest of these interactions they took part in.
    """

    newest: tuple[InteractionFacts, ...]
    last_met: InteractionFacts | None
    said: tuple[Said, ...]
    last_seen: dict[str, Source]
    notes: int


def read_contacts(moment: Moment) -> Contacts:
    """What is needed of a client's interactions: never more than the newest few and a count."""
    rows = moment.rows(_newest_query())
    newest = [_fact(row, moment) for row in rows]
    people = _people_in(moment)
    seen: dict[str, Source] = {}
    for fact in newest:
        for person in people[fact.source.id]:
            seen.setdefault(person, fact.source)
    last_met = next((fact for fact in newest if fact.is_meeting), None)
    if len(rows) == _NEWEST:
        if last_met is None:
            older = moment.rows(_last_met_query())
            last_met = next((_fact(row, moment) for row in older), None)
        if not any(fact.mood for fact in newest):
            newest += [_fact(row, moment) for row in moment.rows(_last_mood_query())]
    said = tuple(
        Said(fact.source, f"{row.summary or ''} {row.start}".casefold(), frozenset(people[row.id]))
        for fact, row in zip(newest, rows, strict=False)
    )
    return Contacts(tuple(newest), last_met, said, seen, _count(moment))


def _held() -> Select[Any]:
    table = table_of(Interaction)
    return (
        select(
            table.c.id,
            table.c.interaction_kind,
            table.c.intent,
            table.c.happened_at,
            table.c.summary,
            func.substr(table.c.text, 1, _READ_TEXT).label("start"),
            table.c.mood,
            table.c.about_us,
            table.c.mood_context,
        )
        .where(
            table.c.client_id == CLIENT,
            table.c.happened_at <= CUTOFF,
            table.c.status == InteractionStatus.HELD,
            table.c.deleted_at.is_(None),
        )
        .order_by(table.c.happened_at.desc(), table.c.id.desc())
    )


@cache
def _newest_query() -> Select[Any]:
    return _held().limit(_NEWEST)


@cache
def _last_met_query() -> Select[Any]:
    return _held().where(table_of(Interaction).c.interaction_kind.in_(_MEETINGS)).limit(1)


@cache
def _last_mood_query() -> Select[Any]:
    return _held().where(table_of(Interaction).c.mood.is_not(None)).limit(1)


def _fact(row: Any, moment: Moment) -> InteractionFacts:
    return InteractionFacts(
        day=moment.local_day(row.happened_at),
        source=moment.of_interaction(row.id, row.happened_at, row.interaction_kind, row.intent),
        summary=row.summary or "",
        is_meeting=row.interaction_kind in _MEETINGS,
        is_note=row.interaction_kind is InteractionKind.NOTE,
        is_report=row.interaction_kind is InteractionKind.EMAIL and row.intent is Intent.DELIVERY,
        mood=row.mood,
        about_us=row.about_us,
        context=row.mood_context or "",
    )


def _people_in(moment: Moment) -> defaultdict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for row in moment.rows(_people_in_query()):
        found[row.interaction_id].append(row.person_id)
    return found


@cache
def _people_in_query() -> Select[Any]:
    table = table_of(Attendance)
    newest = _newest_query().subquery()
    return (
        select(table.c.interaction_id, table.c.person_id)
        .join_from(newest, table, table.c.interaction_id == newest.c.id)
        .where(table.c.person_id.is_not(None), table.c.deleted_at.is_(None))
    )


@cache
def _count_query() -> Select[Any]:
    table = table_of(Interaction)
    return select(func.count()).where(
        table.c.client_id == CLIENT,
        table.c.happened_at <= CUTOFF,
        table.c.happened_at >= bindparam("start"),
        table.c.status == InteractionStatus.HELD,
        table.c.deleted_at.is_(None),
    )


def _count(moment: Moment) -> int:
    start = moment.start_of_day - ONE_YEAR
    return int(moment.rows(_count_query(), start=start)[0][0])


def last_seen_earlier(moment: Moment, person_id: str) -> Source | None:
    """The newest interaction a person took part in, however long ago; for those not among the newest."""
    for row in moment.rows(_last_seen_query(), person=person_id):
        return moment.of_interaction(row.id, row.happened_at, row.interaction_kind, row.intent)
    return None


@cache
def _last_seen_query() -> Select[Any]:
    table, there = table_of(Interaction), table_of(Attendance)
    return (
        select(table.c.id, table.c.happened_at, table.c.interaction_kind, table.c.intent)
        .join_from(there, table, table.c.id == there.c.interaction_id)
        .where(
            there.c.person_id == bindparam("person"),
            there.c.deleted_at.is_(None),
            table.c.client_id == CLIENT,
            table.c.happened_at <= CUTOFF,
            table.c.status == InteractionStatus.HELD,
            table.c.deleted_at.is_(None),
        )
        .order_by(table.c.happened_at.desc())
        .limit(1)
    )
