"""The statements that the lines of one client are read with: few, each led by an index of the client."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any, Final

from sqlalchemy import BindParameter, ColumnElement, Integer, Select, bindparam, or_, select

from liaison.desk.briefing.moment import CLIENT, IDS
from liaison.model.agreement import Agreement, Clause
from liaison.model.base import Base
from liaison.model.client import Client
from liaison.model.commitment import Commitment, Slip
from liaison.model.entry import Entry
from liaison.model.interaction import Interaction
from liaison.model.stake import Goal, GoalReading
from liaison.model.values import ClauseKind, EntryKind, Intent
from liaison.store.rows import table_of

AFTER: Final[BindParameter[Any]] = bindparam("after")
UP_TO: Final[BindParameter[Any]] = bindparam("up_to")
MANY: Final[BindParameter[int]] = bindparam("many", type_=Integer)
_EVERY_ROW: Final = ("id", "created_at", "updated_at", "deleted_at")

INTERACTION: Final = ("interaction_kind", "status", "intent", "happened_at", "mood", "about_us", "goals_discussed")
COMMITMENT: Final = (
    *("side", "commitment_kind", "asked_on", "asked_at", "due_on", "first_due_on"),
    *("status", "closed_on", "closed_at", "mark", "rounds"),
)
SLIP: Final = ("slipped_on", "old_due_on", "told_on", "is_let_off")
ENTRY: Final = (
    *("entry_kind", "direction", "happened_on", "outcome", "outcome_on"),
    *("is_candid", "due_on", "told_on", "led_to", "score"),
)
GOAL: Final = ("baseline", "baseline_on", "target", "due_on")
READING: Final = ("on", "value")

_ENTRIES: Final = tuple(kind for kind in EntryKind if kind is not EntryKind.REQUEST)


@cache
def client_query() -> Select[Any]:
    """The client itself."""
    client = table_of(Client)
    wanted = ("id", "name", "short_name", "status", "work_days", "work_from", "work_until", "zone", "deleted_at")
    return select(*(client.c[name] for name in wanted)).where(client.c.id == CLIENT)


@cache
def interactions_query(*, every: bool = False) -> Select[Any]:
    """Interactions that a line or its strip of events sees now, or may have seen before they were changed."""
    seen = table_of(Interaction)
    return select(*_columns(seen, INTERACTION), seen.c.client_id).where(
        _owner(seen, every=every),
        or_(
            seen.c.mood.is_not(None),
            seen.c.goals_discussed.is_(True),
            seen.c.intent == Intent.ESCALATION,
            seen.c.updated_at > seen.c.created_at,
        ),
    )


@cache
def commitments_query(*, every: bool = False) -> Select[Any]:
    """Promises of both sides."""
    promise = table_of(Commitment)
    return select(*_columns(promise, COMMITMENT), promise.c.client_id).where(_owner(promise, every=every))


@cache
def slips_query(*, every: bool = False) -> Select[Any]:
    """Slips of both sides."""
    slip, promise = table_of(Slip), table_of(Commitment)
    return (
        select(*_columns(slip, SLIP), slip.c.commitment_id, promise.c.client_id)
        .join_from(promise, slip, slip.c.commitment_id == promise.c.id)
        .where(_owner(promise, every=every), promise.c.deleted_at.is_(None))
    )


@cache
def entries_query(*, every: bool = False) -> Select[Any]:
    """The registers that say something of a line."""
    entry = table_of(Entry)
    return select(*_columns(entry, ENTRY), entry.c.client_id).where(
        _owner(entry, every=every), entry.c.entry_kind.in_(_ENTRIES)
    )


@cache
def goals_query() -> Select[Any]:
    """Goals; a reading is measured against the plan of its goal."""
    goal = table_of(Goal)
    return select(*_columns(goal, GOAL)).where(goal.c.client_id == CLIENT, goal.c.deleted_at.is_(None))


@cache
def readings_query(*, every: bool = False) -> Select[Any]:
    """Readings of all goals of the client."""
    goal, reading = table_of(Goal), table_of(GoalReading)
    return (
        select(*_columns(reading, READING), reading.c.goal_id, goal.c.client_id)
        .join_from(goal, reading, reading.c.goal_id == goal.c.id)
        .where(_owner(goal, every=every), goal.c.deleted_at.is_(None))
    )


@cache
def clauses_query() -> Select[Any]:
    """Clauses about answering, with the days on which they hold."""
    agreement, clause = table_of(Agreement), table_of(Clause)
    return (
        select(
            clause.c.side,
            clause.c.clause_kind,
            clause.c.threshold,
            clause.c.unit,
            agreement.c.agreed_on,
            agreement.c.until_on,
        )
        .join_from(agreement, clause, clause.c.agreement_id == agreement.c.id)
        .where(
            agreement.c.client_id == CLIENT,
            agreement.c.deleted_at.is_(None),
            clause.c.deleted_at.is_(None),
            clause.c.clause_kind.in_([ClauseKind.REPLY_TIME, ClauseKind.FEEDBACK_TIME]),
            clause.c.threshold.is_not(None),
        )
        .order_by(agreement.c.agreed_on, clause.c.number)
    )


@cache
def only_some(query: Callable[..., Select[Any]], of: type[Base], column: str = "id") -> Select[Any]:
    """As ``query``, but only of the rows whose ``column`` is among the ids given."""
    return query().where(table_of(of).c[column].in_(IDS))


@cache
def ids_query(whole: type[Base]) -> Select[Any]:
    """The rows of a client, told by an index alone."""
    table = table_of(whole)
    return select(table.c.id).where(table.c.client_id == CLIENT)


@cache
def between(query: Callable[..., Select[Any]], of: type[Base]) -> Select[Any]:
    """As ``query``, of every client, but only the rows between two ids: as they were written, so as they lie."""
    row = table_of(of)
    return query(every=True).where(row.c.id > AFTER, row.c.id <= UP_TO)


@cache
def ahead_query(of: type[Base]) -> Select[Any]:
    """The id that is so many rows ahead, told by an index alone."""
    row = table_of(of)
    return select(row.c.id).where(row.c.id > AFTER).order_by(row.c.id).offset(MANY).limit(1)


def _owner(table: Any, *, every: bool) -> ColumnElement[bool]:
    """Rows of the client, or of any."""
    found: ColumnElement[bool] = table.c.client_id.is_not(None) if every else table.c.client_id == CLIENT
    return found


def _columns(table: Any, names: tuple[str, ...]) -> list[Any]:
    return [table.c[name] for name in (*_EVERY_ROW, *names)]
