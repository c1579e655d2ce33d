"""Handovers under way (P13): their steps, ticked one after the other until the change is finished."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from typing import Final, TypeVar

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from liaison.insight.lateness import due_words
from liaison.model.base import Base
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError, NotFoundError, UsageError
from liaison.model.person import Person
from liaison.model.turning_point import ContactChange, Step
from liaison.model.values import Changes, ChangeStatus, CommitmentStatus
from liaison.model.words import short_day, tr

from .context import Desk
from .due_handovers import waiting_for
from .finding import said_day

_SHOWN: Final = 50
_Row = TypeVar("_Row", bound=Base)


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of a handover, to be ticked."""

    id: str
    what: str
    due_on: date | None
    done_on: date | None
    state: str
    is_late: bool


@dataclass(frozen=True, slots=True)
class RunningChange:
    """A handover that is not over yet."""

    id: str
    client_id: str
    person_id: str
    name: str
    successor: str | None
    leaves_on: date | None
    goes_to: str | None
    steps: tuple[StepLine, ...]
    #: How many promises wait to go to the successor.
    waiting: int = 0


def running_changes(
    desk: Desk, *, client_id: str | None = None, person_id: str | None = None
) -> tuple[RunningChange, ...]:
    """The handovers under way, of one client or one person where given, by last day."""
    successor = aliased(Person)
    query = (
        select(ContactChange, Person.name, successor.name)
        .join(Person, Person.id == ContactChange.person_id)
        .outerjoin(successor, successor.id == ContactChange.successor_id)
        .where(ContactChange.status != ChangeStatus.FINISHED, ContactChange.deleted_at.is_(None))
        .order_by(ContactChange.leaves_on.is_(None), ContactChange.leaves_on, ContactChange.id)
        .limit(_SHOWN)
    )
    if client_id is not None:
        query = query.where(ContactChange.client_id == client_id)
    if person_id is not None:
        query = query.where((ContactChange.person_id == person_id) | (ContactChange.successor_id == person_id))
    with desk.record.reading() as session:
        rows = session.execute(query).all()
        if not rows:  # as with nearly everyone
            return ()
        ids = [change.id for change, _name, _next in rows]
        steps = _steps(session, ids, desk.today())
        waiting = waiting_for(session, ids)
    return tuple(
        RunningChange(
            change.id,
            change.client_id,
            change.person_id,
            name,
            follows,
            change.leaves_on,
            change.goes_to,
            tuple(steps.get(change.id, ())),
            waiting.get(change.id, 0) if change.successor_id is not None else 0,
        )
        for change, name, follows in rows
    )


def _steps(session: Session, change_ids: Sequence[str], today: date) -> dict[str, list[StepLine]]:
    rows = session.scalars(
        select(Step)
        .where(Step.contact_change_id.in_(change_ids), Step.deleted_at.is_(None))
        .order_by(Step.contact_change_id, Step.position, Step.id)
    )
    found: dict[str, list[StepLine]] = {}
    for row in rows:
        done = row.done_on is not None
        state = tr("done {day}", day=short_day(row.done_on, today)) if row.done_on else due_words(row.due_on, today)
        is_late = not done and row.due_on is not None and row.due_on < today
        found.setdefault(str(row.contact_change_id), []).append(
            StepLine(row.id, row.what, row.due_on, row.done_on, state, is_late)
        )
    return found


def tick_step(desk: Desk, step_id: str, *, done: bool = True) -> Changes:
    """Tick a step of a handover, or take the tick away; the promise made for it goes along.

    Raises:
        NotFoundError: the step is gone.
    """
    with desk.record.command("tick_step") as unit:
        step = _live(unit.session, Step, step_id)
        step.done_on = desk.today() if done else None
        promise = unit.session.get(Commitment, promise_of(step.id))
        if promise is not None and promise.deleted_at is None:
            _close_along(desk, promise, done=done)
        words = tr("Done: {what}", what=step.what) if done else tr("Open again: {what}", what=step.what)
        unit.words = words
    return unit.changes


def promise_of(step_id: str) -> str:
    """The id of the promise that is made for a step: it follows from the step's, so neither has to name the other.

    The time in front stays, that promises are in the order of their making; all that is random becomes a digest.
    """
    return step_id[:16] + blake2b(step_id.encode("ascii"), digest_size=8).hexdigest()


def _close_along(desk: Desk, promise: Commitment, *, done: bool) -> None:
    is_open = promise.status is CommitmentStatus.OPEN
    if done and is_open:
        promise.status, promise.closed_on = CommitmentStatus.DONE, desk.today()
        promise.closed_at = desk.now()
    elif not done and promise.status is CommitmentStatus.DONE:
        promise.status = CommitmentStatus.OPEN
        promise.closed_on = promise.closed_at = promise.mark = promise.closed_note = None


def finish_change(desk: Desk, change_id: str) -> Changes:
    """Call a handover finished; steps that were not done stay as they are.

    Raises:
        NotFoundError: the handover is gone.
    """
    with desk.record.command("finish_change") as unit:
        change = _live(unit.session, ContactChange, change_id)
        person = unit.session.get_one(Person, change.person_id)
        change.status, change.finished_on = ChangeStatus.FINISHED, desk.today()
        unit.words = tr("Finished the handover from {name}", name=person.name)
    return unit.changes


def add_step(desk: Desk, change_id: str, what: str, due_on: date | None = None) -> Changes:
    """Add a step at the end of a handover plan.

    Raises:
        NotFoundError: the handover is gone.
        InvariantError: it has no words.
    """
    with desk.record.command("add_step") as unit:
        _live(unit.session, ContactChange, change_id)
        last = unit.session.scalar(select(func.max(Step.position)).where(Step.contact_change_id == change_id)) or 0
        unit.session.add(Step(contact_change_id=change_id, position=last + 1, what=what.strip(), due_on=due_on))
        unit.words = tr("Added the step “{what}”", what=what.strip())
    return unit.changes


def step_in(desk: Desk, text: str) -> tuple[str, date | None]:
    """A step in a line: "Meet Ana, 4 Dec" is due that day; without a day at the end, all of it says what."""
    what, _comma, last = text.rpartition(",")
    if not what.strip():
        return text.strip(), None
    try:
        return what.strip(), said_day(desk, last.strip())
    except (InputError, UsageError):
        return text.strip(), None


def _live(session: Session, of: type[_Row], row_id: str) -> _Row:
    row = session.get(of, row_id)
    if row is None or row.deleted_at is not None:
        raise NotFoundError(tr("This is not there any more."), tr("Look into the trash."))
    return row
