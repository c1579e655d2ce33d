"""What happened beside the lines of a client: the strip under the axis."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select, or_, select

from liaison.desk.briefing.moment import CLIENT
from liaison.desk.context import Desk
from liaison.insight.lateness import days_late
from liaison.model.briefing import SourceRef
from liaison.model.commitment import Commitment
from liaison.model.interaction import Interaction
from liaison.model.meeting import Review
from liaison.model.person import Person
from liaison.model.turning_point import ContactChange, Reset
from liaison.model.values import (
    CommitmentKind,
    CommitmentStatus,
    Intent,
    InteractionStatus,
    ResetStatus,
    ReviewStatus,
    Side,
)
from liaison.model.words import count, tr
from liaison.store.rows import table_of

from .views import EventKind, TrendEvent
from .weights import VERSIONS

_OURS: Final = (CommitmentKind.DELIVERABLE,)


def read_events(connection: Connection, desk: Desk, client_id: str, on: date, as_known: date) -> tuple[TrendEvent, ...]:
    """The events up to ``on`` that were recorded by ``as_known``, oldest first."""
    zone = ZoneInfo(desk.zone_name)

    def local_day(at: datetime) -> date:
        return at.astimezone(zone).date()

    found: list[TrendEvent] = []
    for query, told in _ARMS:
        for row in connection.execute(query(), {"client": client_id}):
            if local_day(row.created_at) <= as_known:
                found += [one for one in told(row, on, local_day) if one.on <= on]
    found += [one for one in _weights(connection) if one.on <= min(on, as_known)]
    return tuple(sorted(found, key=lambda one: (one.on, one.kind, one.source)))


def _weights(connection: Connection) -> Iterator[TrendEvent]:
    record_id = VERSIONS.record_id(connection)
    if record_id is None:
        return
    for version in VERSIONS.versions(connection):
        yield TrendEvent(EventKind.WEIGHTS, version.since, tr("Weights changed"), SourceRef("setting", record_id))


@cache
def _changes_query() -> Select[Any]:
    change, person = table_of(ContactChange), table_of(Person)
    successor = person.alias("successor")
    wanted = (change.c.id, change.c.announced_on, change.c.leaves_on, change.c.created_at)
    return (
        select(*wanted, person.c.name.label("name"), successor.c.name.label("successor"))
        .join_from(change, person, person.c.id == change.c.person_id)
        .outerjoin(successor, successor.c.id == change.c.successor_id)
        .where(change.c.client_id == CLIENT, change.c.deleted_at.is_(None))
    )


def _change(row: Any, _on: date, _local_day: Any) -> Iterator[TrendEvent]:
    words = tr("New contact: {name}", name=row.successor) if row.successor else tr("{name} leaves", name=row.name)
    on = row.leaves_on or row.announced_on
    yield TrendEvent(EventKind.CONTACT_CHANGE, on, words, SourceRef("contact_change", row.id))


@cache
def _resets_query() -> Select[Any]:
    reset = table_of(Reset)
    return select(reset.c.id, reset.c.started_on, reset.c.agreed_on, reset.c.created_at).where(
        reset.c.client_id == CLIENT, reset.c.deleted_at.is_(None), reset.c.status != ResetStatus.ABANDONED
    )


def _reset(row: Any, on: date, _local_day: Any) -> Iterator[TrendEvent]:
    is_agreed = row.agreed_on is not None and row.agreed_on <= on
    words = tr("Reset agreed") if is_agreed else tr("Reset begun")
    yield TrendEvent(EventKind.RESET, row.agreed_on if is_agreed else row.started_on, words, SourceRef("reset", row.id))


@cache
def _late_query() -> Select[Any]:
    promise = table_of(Commitment)
    wanted = ("id", "what", "due_on", "closed_on", "created_at")
    return select(*(promise.c[name] for name in wanted)).where(
        promise.c.client_id == CLIENT,
        promise.c.side == Side.OURS,
        promise.c.commitment_kind.in_(_OURS),
        promise.c.status.in_([CommitmentStatus.OPEN, CommitmentStatus.DONE]),
        promise.c.due_on.is_not(None),
        or_(promise.c.closed_on.is_(None), promise.c.closed_on > promise.c.due_on),
        promise.c.deleted_at.is_(None),
    )


def _late(row: Any, on: date, _local_day: Any) -> Iterator[TrendEvent]:
    """A late deliverable stands on the day it came, or on the day itself while it has not."""
    day = min(row.closed_on or on, on)
    late = days_late(row.due_on, day)
    if late:
        words = tr("{what}, {days}", what=row.what, days=count(late, "{n} day late", "{n} days late"))
        yield TrendEvent(EventKind.LATE, day, words, SourceRef("commitment", row.id))


@cache
def _escalations_query() -> Select[Any]:
    seen = table_of(Interaction)
    return select(seen.c.id, seen.c.happened_at, seen.c.summary, seen.c.created_at).where(
        seen.c.client_id == CLIENT,
        seen.c.intent == Intent.ESCALATION,
        seen.c.status == InteractionStatus.HELD,
        seen.c.deleted_at.is_(None),
    )


def _escalation(row: Any, _on: date, local_day: Any) -> Iterator[TrendEvent]:
    words = tr("Escalation: {what}", what=row.summary) if row.summary else tr("Escalation")
    yield TrendEvent(EventKind.ESCALATION, local_day(row.happened_at), words, SourceRef("interaction", row.id))


@cache
def _reviews_query() -> Select[Any]:
    review = table_of(Review)
    return select(review.c.id, review.c.what, review.c.held_on, review.c.created_at).where(
        review.c.client_id == CLIENT, review.c.status == ReviewStatus.HELD, review.c.deleted_at.is_(None)
    )


def _review(row: Any, _on: date, _local_day: Any) -> Iterator[TrendEvent]:
    yield TrendEvent(EventKind.REVIEW, row.held_on, row.what, SourceRef("review", row.id))


_ARMS: Final = (
    (_changes_query, _change),
    (_resets_query, _reset),
    (_late_query, _late),
    (_escalations_query, _escalation),
    (_reviews_query, _review),
)
