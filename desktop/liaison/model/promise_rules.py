"""The rules of promises (P8): the first date stays, a date moves only with a slip, and slips are never rewritten."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from .commitment import Commitment, Slip
from .errors import InvariantError
from .rulebook import find, is_changed, is_new, old_value, rule
from .values import CommitmentStatus
from .words import tr

#: How far the date of a place may be ahead of the one in UTC.
_AHEAD = timedelta(hours=14)


@rule(Commitment)
def _closed_on_a_day_that_can_be(session: Session, commitment: Commitment) -> None:  # noqa: ARG001 - the shape of a rule
    is_open = commitment.status is CommitmentStatus.OPEN
    closed = commitment.closed_on
    if is_open != (closed is None):
        raise InvariantError(
            tr("A closed promise has the date it was closed on, an open one has none."),
            tr("Give the date, or open the promise again."),
        )
    if closed is None or not is_changed(commitment, "closed_on", "asked_on"):
        return
    if commitment.asked_on is not None and closed < commitment.asked_on:
        raise InvariantError(
            tr("A promise cannot be closed before it was asked for."),
            tr("Give a later day, or correct the day it was asked on."),
        )
    if closed > (commitment.updated_at + _AHEAD).date():
        raise InvariantError(tr("A promise cannot be closed in the future."), tr("Give today or an earlier day."))


@rule(Commitment)
def _first_date_stays(session: Session, commitment: Commitment) -> None:  # noqa: ARG001 - the shape of a rule
    if is_new(commitment):
        return
    first = old_value(commitment, "first_due_on")
    if first is None and commitment.first_due_on != commitment.due_on:
        raise InvariantError(
            tr("The date first promised is the first date a promise has."), tr("Give the same date twice.")
        )
    if first is not None and commitment.first_due_on != first:
        raise InvariantError(
            tr("The date first promised never changes."), tr("Slip the promise instead; the old date is kept.")
        )


@rule(Commitment)
def _date_moves_with_a_slip(session: Session, commitment: Commitment) -> None:
    due = commitment.due_on
    if commitment.due_time is not None and due is None:
        raise InvariantError(tr("A promise due at a time is due on a day."), tr("Give the date too, or leave it out."))
    if due is not None and commitment.first_due_on is None:
        raise InvariantError(
            tr("A promise with a date keeps the one it was first promised for."), tr("Give the first date too.")
        )
    first, old = commitment.first_due_on, old_value(commitment, "due_on")
    if is_new(commitment) or due == old:
        if due != first and all(slip.new_due_on != due for slip in _slips_of(session, commitment)):
            _refuse_bare_move()
    elif old_value(commitment, "first_due_on") is not None and not any(
        _goes_along(slip, old, due, first) for slip in _slips_of(session, commitment)
    ):
        _refuse_bare_move()


def _goes_along(slip: Slip, old: date | None, due: date | None, first: date | None) -> bool:
    """Whether a slip is that of a move: one written with it, or the one that took away the date that comes now."""
    if is_new(slip):
        return slip.new_due_on == due and slip.old_due_on == (old or first)
    return old is None and old_value(slip, "new_due_on") is None and due in {slip.new_due_on, slip.old_due_on}


def _refuse_bare_move() -> None:
    raise InvariantError(
        tr("A promise moves to another date only as a slip that keeps the old date."),
        tr("Slip the promise with a reason."),
    )


def _slips_of(session: Session, commitment: Commitment) -> list[Slip]:
    """Every slip of a promise, those about to be written and those in the trash too."""
    with session.no_autoflush:
        stored = session.scalars(select(Slip).where(Slip.commitment_id == commitment.id)).all()
        pending = [row for row in session.new if isinstance(row, Slip) and row.commitment_id == commitment.id]
    return [*stored, *pending]


@rule(Commitment)
def _commitment_keeps_a_client(session: Session, commitment: Commitment) -> None:  # noqa: ARG001 - the shape of a rule
    if commitment.client_id is None and not is_new(commitment) and old_value(commitment, "client_id") is not None:
        raise InvariantError(
            tr("A promise that has a client keeps one."), tr("Name another client, or put the promise in the trash.")
        )


@rule(Slip)
def _slip_goes_along_with_its_move(session: Session, slip: Slip) -> None:
    if is_new(slip):
        _refuse_lone_slip(session, slip)
    elif is_changed(slip, "old_due_on", "commitment_id"):
        raise InvariantError(tr("A slip keeps the old date and its promise."), tr("Undo the slip instead."))
    elif is_changed(slip, "new_due_on"):
        if old_value(slip, "new_due_on") is not None:
            raise InvariantError(
                tr("A slip keeps the date it moved the promise to."), tr("Undo it, or slip the promise again.")
            )
        _refuse_lone_slip(session, slip)


def _refuse_lone_slip(session: Session, slip: Slip) -> None:
    promise = find(session, Commitment, slip.commitment_id)
    if promise is None or is_new(promise):
        return
    if not is_changed(promise, "due_on") or promise.due_on != slip.new_due_on:
        raise InvariantError(
            tr("A slip goes with the move of its promise to another date."), tr("Slip the promise instead.")
        )


@rule(Slip)
def _let_off_by_someone(session: Session, slip: Slip) -> None:  # noqa: ARG001 - the shape of a rule
    who = (slip.let_off_by_id, slip.let_off_by_colleague_id, (slip.let_off_note or "").strip())
    if slip.is_let_off and not any(who):
        raise InvariantError(
            tr("Letting a promise off says who did."), tr("Name one of them or of us, or write a note about it.")
        )
