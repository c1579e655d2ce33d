"""The promises of a client as they stood on the day: open ones, and those closed lately, with their slips."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from functools import cache
from typing import Any, Final

from sqlalchemy import Select, and_, bindparam, func, or_, select

from liaison.insight.briefing.facts import CommitmentFacts, SlipFacts, Source
from liaison.model.briefing import SourceRef
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment, Slip
from liaison.model.interaction import Interaction
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus
from liaison.model.words import tr
from liaison.store.rows import table_of

from .aims import origin_columns
from .moment import CLIENT, DAY, END_OF_DAY, IDS, Moment

_LET_OFF: Final = timedelta(days=90)
_MOST: Final = 400


def read_promises(moment: Moment, since: date | None) -> tuple[CommitmentFacts, ...]:
    """Promises open on the day, and those due in the last three months or closed after ``since``."""
    recent = min(since or moment.day, moment.day - _LET_OFF)
    rows = moment.rows(_promises_query(), recent=recent)
    slips = _slips(moment, [row.id for row in rows])
    return tuple(_promise(row, slips[row.id], moment) for row in rows)


@cache
def _promises_query() -> Select[Any]:
    promise, person, seen = table_of(Commitment), table_of(Person), table_of(Interaction)
    closed = and_(
        promise.c.status.in_([CommitmentStatus.DONE, CommitmentStatus.DROPPED]),
        promise.c.due_on >= bindparam("recent"),
    )
    return (
        select(
            promise.c.id,
            promise.c.side,
            promise.c.commitment_kind,
            promise.c.what,
            promise.c.due_on,
            promise.c.asked_on,
            promise.c.status,
            promise.c.closed_on,
            promise.c.stake_id,
            promise.c.person_id,
            promise.c.colleague_id,
            promise.c.created_at,
            person.c.name.label("person"),
            *origin_columns(),
        )
        .outerjoin_from(promise, person, person.c.id == promise.c.person_id)
        .outerjoin(seen, seen.c.id == promise.c.source_id)
        .where(
            promise.c.client_id == CLIENT,
            or_(promise.c.status == CommitmentStatus.OPEN, closed),
            promise.c.deleted_at.is_(None),
            or_(
                promise.c.asked_on <= DAY,
                and_(promise.c.asked_on.is_(None), promise.c.created_at < END_OF_DAY),
            ),
        )
        .order_by(promise.c.due_on.desc(), promise.c.id)
        .limit(_MOST)
    )


def _slips(moment: Moment, ids: list[str]) -> defaultdict[str, list[Any]]:
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for row in moment.rows(_slips_query(), ids=ids):
        found[row.commitment_id].append(row)
    return found


@cache
def _slips_query() -> Select[Any]:
    slip, person, seen = table_of(Slip), table_of(Person), table_of(Interaction)
    of_us = table_of(Colleague)
    return (
        select(
            slip.c.id,
            slip.c.commitment_id,
            slip.c.slipped_on,
            slip.c.old_due_on,
            slip.c.new_due_on,
            slip.c.reason,
            slip.c.told_on,
            slip.c.is_let_off,
            func.coalesce(person.c.name, of_us.c.name).label("let_off_by"),
            *origin_columns(),
        )
        .outerjoin_from(slip, person, person.c.id == slip.c.let_off_by_id)
        .outerjoin(of_us, of_us.c.id == slip.c.let_off_by_colleague_id)
        .outerjoin(seen, seen.c.id == slip.c.source_id)
        .where(slip.c.commitment_id.in_(IDS), slip.c.deleted_at.is_(None))
        .order_by(slip.c.slipped_on, slip.c.id)
    )


def _promise(row: Any, slips: list[Any], moment: Moment) -> CommitmentFacts:
    """As it stood on the day: later slips and a later closing had not happened yet."""
    later = [slip for slip in slips if slip.slipped_on > moment.day]
    is_closed = row.closed_on is not None and row.closed_on <= moment.day
    origin = moment.origin(row)
    day = row.asked_on or moment.local_day(row.created_at)
    return CommitmentFacts(
        what=row.what,
        side=row.side,
        source=Source("commitment", row.id, day, origin.label if origin else tr("promise")),
        kind=row.commitment_kind,
        person=row.person or "",
        due_on=later[0].old_due_on if later else row.due_on,
        closed_on=row.closed_on if is_closed else None,
        is_dropped=is_closed and row.status is CommitmentStatus.DROPPED,
        slips=tuple(_slip(slip, moment) for slip in slips if slip.slipped_on <= moment.day),
        stake=SourceRef("stake", row.stake_id) if row.stake_id else None,
        person_id=row.person_id or "",
        colleague_id=row.colleague_id or "",
    )


def _slip(row: Any, moment: Moment) -> SlipFacts:
    origin = moment.origin(row)
    return SlipFacts(
        slipped_on=row.slipped_on,
        old_due_on=row.old_due_on,
        new_due_on=row.new_due_on,
        source=Source("slip", row.id, row.slipped_on, origin.label if origin else tr("slip")),
        reason=row.reason or "",
        is_let_off=row.is_let_off,
        let_off_by=row.let_off_by or "",
        was_told_in_time=row.told_on is not None and row.told_on <= row.old_due_on,
        origin=origin,
    )
