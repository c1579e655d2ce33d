"""What happened beside the lines of a client: the strip under the axis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Select, bindparam, or_, select

from liaison.desk.briefing.moment import CLIENT, IDS
from liaison.desk.context import Desk
from liaison.insight.lateness import days_late
from liaison.model.briefing import SourceRef
from liaison.model.commitment import Commitment
from liaison.model.interaction import Interaction
from liaison.model.journal import Journal, JournalRow
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

from .gathering import Gathered
from .views import EventKind, TrendEvent
from .weights import VERSIONS

_OURS: Final = (CommitmentKind.DELIVERABLE,)
#: Escalations are held by client under this key; after so many touched interactions they are looked for anew.
_KEY: Final = "escalations"
_MOST_TOUCHED: Final = 200


def read_events(
    connection: Connection,
    desk: Desk,
    client_id: str,
    on: date,
    as_known: date,
    *,
    held: Gathered,
    since: date | None = None,
) -> tuple[tuple[TrendEvent, ...], bool]:
    """The events up to ``on`` that were recorded by ``as_known``, oldest first, and whether those are all.

    Escalations of long ago take longest to find. With ``since``, those before that day are left out unless they are
    held.
    """
    zone = ZoneInfo(desk.zone_name)

    def local_day(at: datetime) -> date:
        return at.astimezone(zone).date()

    escalations, is_all = _escalated(connection, held, client_id, since)
    rows: list[tuple[Any, Any]] = [
        (row, told) for query, told in _ARMS for row in connection.execute(query(), {"client": client_id})
    ]
    rows += [(row, _escalation) for row in escalations]
    found: list[TrendEvent] = []
    for row, told in rows:
        if local_day(row.created_at) <= as_known:
            found += [one for one in told(row, on, local_day) if one.on <= on]
    found += _weights(connection, min(on, as_known))
    return tuple(sorted(found, key=lambda one: (one.on, one.kind, one.source))), is_all


def _escalated(
    connection: Connection, held: Gathered, client_id: str, since: date | None
) -> tuple[Sequence[Any], bool]:
    """The escalations of a client, held once they were all read: no index leads to them among its interactions."""
    kept: dict[str, tuple[int, dict[str, Any]]] = held.made.setdefault(_KEY, {})
    number, known = kept.get(client_id, (0, None))
    touched: list[str] = []
    if known is not None and number != held.number:
        touched = list(connection.scalars(_touched_query(), {"number": number}))
    if known is not None and len(touched) <= _MOST_TOUCHED:
        query = _escalations_query().where(table_of(Interaction).c.id.in_(IDS))
        again = connection.execute(query, {"client": client_id, "ids": touched}) if touched else ()
        known = {key: row for key, row in known.items() if key not in set(touched)} | {row.id: row for row in again}
    elif since is not None:
        midnight = datetime.combine(since, time.min, UTC)
        query = _escalations_query().where(table_of(Interaction).c.happened_at >= midnight)
        return connection.execute(query, {"client": client_id}).all(), False
    else:
        known = {row.id: row for row in connection.execute(_escalations_query(), {"client": client_id})}
    kept[client_id] = (held.number, known)
    return list(known.values()), True


@cache
def _touched_query() -> Select[Any]:
    """The interactions that were touched after an entry of the journal; of very many, more than are read one by one."""
    entry, row = table_of(Journal), table_of(JournalRow)
    later = select(entry.c.id).where(entry.c.number > bindparam("number"))
    query = select(row.c.record_id).where(row.c.journal_id.in_(later), row.c.record_kind == Interaction.kind())
    return query.distinct().limit(_MOST_TOUCHED + 1)


def _weights(connection: Connection, until: date) -> Iterator[TrendEvent]:
    """The days on which other weights were put in force that are so still: a reset takes back those before it."""
    record_id = VERSIONS.record_id(connection)
    versions = VERSIONS.versions(connection)
    resets = [place for place, version in enumerate(versions) if not version.numbers and version.since <= until]
    for version in versions[resets[-1] + 1 if resets else 0 :]:
        if record_id is not None and version.since <= until:
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
    (_reviews_query, _review),
)
