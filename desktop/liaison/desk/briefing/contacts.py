"""Being in touch with a client lately, as facts: the newest interactions, the last meeting, the last mood."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Select, func, select

from liaison.insight.briefing.facts import InteractionFacts, Source
from liaison.insight.briefing.said import Said, words_of
from liaison.model.interaction import Attendance, Interaction
from liaison.model.values import Intent, InteractionKind, InteractionStatus
from liaison.store.rows import table_of

from .moment import ONE_YEAR, Moment

_NEWEST: Final = 120
_READ_TEXT: Final = 1_500
_MEETINGS: Final = (InteractionKind.CALL, InteractionKind.MEETING, InteractionKind.VISIT)


@dataclass(frozen=True, slots=True)
class Contacts:
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
    rows = moment.rows(_held(moment).limit(_NEWEST))
    newest = [_fact(row, moment) for row in rows]
    people = _people_in(moment, [row.id for row in rows])
    seen: dict[str, Source] = {}
    for fact in newest:
        for person in people[fact.source.id]:
            seen.setdefault(person, fact.source)
    last_met = next((fact for fact in newest if fact.is_meeting), None)
    table = table_of(Interaction)
    if len(rows) == _NEWEST:
        if last_met is None:
            older = moment.rows(_held(moment).where(table.c.interaction_kind.in_(_MEETINGS)).limit(1))
            last_met = next((_fact(row, moment) for row in older), None)
        if not any(fact.mood for fact in newest):
            newest += [
                _fact(row, moment) for row in moment.rows(_held(moment).where(table.c.mood.is_not(None)).limit(1))
            ]
    said = tuple(
        Said(fact.source, words_of(f"{row.summary or ''} {row.start}"), frozenset(people[row.id]))
        for fact, row in zip(newest, rows, strict=False)
    )
    return Contacts(tuple(newest), last_met, said, seen, _count(moment))


def _held(moment: Moment) -> Select[Any]:
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
            table.c.client_id == moment.client_id,
            table.c.happened_at < moment.cutoff,
            table.c.status == InteractionStatus.HELD,
            table.c.deleted_at.is_(None),
        )
        .order_by(table.c.happened_at.desc(), table.c.id.desc())
    )


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


def _people_in(moment: Moment, ids: list[str]) -> defaultdict[str, list[str]]:
    table = table_of(Attendance)
    found: defaultdict[str, list[str]] = defaultdict(list)
    query = select(table.c.interaction_id, table.c.person_id).where(
        table.c.interaction_id.in_(ids), table.c.person_id.is_not(None), table.c.deleted_at.is_(None)
    )
    for row in moment.rows(query):
        found[row.interaction_id].append(row.person_id)
    return found


def _count(moment: Moment) -> int:
    table = table_of(Interaction)
    query = select(func.count()).where(
        table.c.client_id == moment.client_id,
        table.c.happened_at < moment.cutoff,
        table.c.happened_at >= moment.start_of_day - ONE_YEAR,
        table.c.status == InteractionStatus.HELD,
        table.c.deleted_at.is_(None),
    )
    return moment.connection.scalar(query) or 0


def last_seen_earlier(moment: Moment, person_id: str) -> Source | None:
    """The newest interaction a person took part in, however long ago; for those not among the newest."""
    table, there = table_of(Interaction), table_of(Attendance)
    query = (
        select(table.c.id, table.c.happened_at, table.c.interaction_kind, table.c.intent)
        .join_from(there, table, table.c.id == there.c.interaction_id)
        .where(
            there.c.person_id == person_id,
            there.c.deleted_at.is_(None),
            table.c.client_id == moment.client_id,
            table.c.happened_at < moment.cutoff,
            table.c.status == InteractionStatus.HELD,
            table.c.deleted_at.is_(None),
        )
        .order_by(table.c.happened_at.desc())
        .limit(1)
    )
    for row in moment.rows(query):
        return moment.of_interaction(row.id, row.happened_at, row.interaction_kind, row.intent)
    return None
