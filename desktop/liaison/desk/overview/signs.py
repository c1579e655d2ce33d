"""Why to turn to one client now: what attention counts for all, and what a briefing would handle with care."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import Any, Final

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy.orm import Session

from liaison.desk.attention import signs_of
from liaison.desk.briefing.moment import CLIENT, DAY, Moment
from liaison.desk.briefing.registers import read_candour_alone
from liaison.desk.context import Desk
from liaison.insight.attention import Attention
from liaison.insight.briefing.facts import ClauseFacts
from liaison.insight.care_signs import LET_OFF_DAYS, Grounds, LetOff, OpenConcern, care_signs
from liaison.model.commitment import Commitment, Slip
from liaison.model.values import ClientStatus, CommitmentStatus, Side, Stance
from liaison.store.rows import table_of

from .views import ConcernLine, ReachLine

_TURNED_TO: Final = frozenset({ClientStatus.ACTIVE, ClientStatus.ENDING})
_DOUBTS: Final = frozenset({Stance.SCEPTIC, Stance.BLOCKER})
_MOST: Final = 60


def read_signs(
    session: Session,
    desk: Desk,
    moment: Moment,
    row: Any,
    *,
    clauses: tuple[ClauseFacts, ...],
    concerns: Sequence[ConcernLine],
    people: Sequence[ReachLine],
) -> tuple[Attention, ...]:
    """Every sign with its records, the weightiest first; none for a client that nobody needs to turn to."""
    if row.status not in _TURNED_TO:
        return ()
    grounds = Grounds(
        client_id=moment.client_id,
        client=row.name,
        clauses=clauses,
        candour=read_candour_alone(moment),
        concerns=tuple(OpenConcern(one.id, one.what, one.due_on, one.answered_on) for one in concerns),
        let_off=_read_let_off(moment),
        to_ask=_to_ask(people),
    )
    found = (*signs_of(session, desk, moment.client_id), *care_signs(grounds, moment.day))
    return tuple(sorted(found, key=lambda one: -one.weight))


def _to_ask(people: Sequence[ReachLine]) -> str:
    """The first name of who doubts, else of the point of contact."""
    order = sorted(people, key=lambda one: (one.stance not in _DOUBTS, not one.is_point_of_contact))
    return order[0].name.split(" ", 1)[0] if order else ""


def _read_let_off(moment: Moment) -> tuple[LetOff, ...]:
    rows = moment.rows(_let_off_query(), since=moment.day - timedelta(days=LET_OFF_DAYS))
    return tuple(LetOff(row.id, row.what) for row in rows)


@cache
def _let_off_query() -> Select[Any]:
    promise, slip = table_of(Commitment), table_of(Slip)
    return (
        select(promise.c.id, promise.c.what)
        .join_from(promise, slip, slip.c.commitment_id == promise.c.id)
        .where(
            promise.c.client_id == CLIENT,
            promise.c.side == Side.OURS,
            or_(promise.c.status == CommitmentStatus.OPEN, promise.c.due_on >= bindparam("since")),
            promise.c.deleted_at.is_(None),
            slip.c.is_let_off.is_(True),
            slip.c.slipped_on.between(bindparam("since"), DAY),
            slip.c.deleted_at.is_(None),
        )
        .order_by(slip.c.slipped_on.desc(), slip.c.id)
        .limit(_MOST)
    )
