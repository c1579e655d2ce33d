"""A contact leaves (P13): the last day, the successor, the promises and the plan, in one undoable command."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.base import new_id
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.turning_point import ContactChange, Step
from liaison.model.values import Changes, ChangeStatus, CommitmentKind, Side
from liaison.model.words import short_day, tr

from .client_people import current_place
from .context import Desk
from .handover import PlannedStep, running_id, whole_place
from .running_changes import promise_of


@dataclass(frozen=True, slots=True)
class NewChange:
    """Who leaves, and what is done about it.

    The successor is someone known (``successor_id``) or new (``successor_name``). ``hand_over`` are the promises that
    go to the successor after the last day, at once where that is past; the others stay with the one who leaves.
    ``steps_as_promises`` puts the steps on our list of promises too, so that Today shows them. ``goes_to_client_id``
    gives them a place at another client we work for.
    """

    place_id: str
    last_day: date
    reason: str = ""
    successor_id: str | None = None
    successor_name: str = ""
    successor_role: str = ""
    goes_to: str = ""
    goes_to_client_id: str | None = None
    goes_to_role: str = ""
    hand_over: tuple[str, ...] = ()
    steps: tuple[PlannedStep, ...] = ()
    steps_as_promises: bool = False


def begin_change(desk: Desk, new: NewChange) -> Changes:
    """Record that a contact leaves, in one undoable step: last day, successor, promises, plan, and where they go.

    The successor is point of contact too from now on, but comes second until the last day of the one who leaves; other
    points of contact stay what they are. Promises to hand over wait for the day after it (``desk/due_handovers.py``).

    Raises:
        InputError: promises are handed over without a successor, or the successor is the one who leaves.
        NotFoundError: the place is gone.
        InvariantError: a rule of the record would be broken; nothing was changed.
    """
    with desk.record.command("begin_change") as unit:
        session = unit.session
        place, person, client = whole_place(session, new.place_id)
        if running_id(session, place) is not None:
            raise InputError(
                tr("A handover from {name} is under way already.", name=person.name), tr("Go on with that one.")
            )
        change = _change(desk, new, place)
        session.add(change)
        successor_id = _successor(desk, session, new, place)
        change.successor_id = successor_id
        if successor_id is not None and place.is_point_of_contact:
            _make_contact(session, change, place, successor_id, new.last_day)
        place.until_on = new.last_day
        _hand_over(session, new, change, successor_id, waits=new.last_day >= desk.today())
        _plan(desk, session, new, change)
        _go_on_elsewhere(session, new, place)
        unit.words = tr(
            "{name} leaves {client} on {day}",
            name=person.name,
            client=client.name,
            day=short_day(new.last_day, desk.today()),
        )
    return unit.changes


def _change(desk: Desk, new: NewChange, place: Stakeholder) -> ContactChange:
    return ContactChange(
        client_id=place.client_id,
        person_id=place.person_id,
        announced_on=desk.today(),
        leaves_on=new.last_day,
        goes_to=new.goes_to.strip() or None,
        reason=new.reason.strip() or None,
        status=ChangeStatus.UNDER_WAY,
    )


def _successor(desk: Desk, session: Session, new: NewChange, place: Stakeholder) -> str | None:
    """The successor, with a place at the client: someone known gets one if they have none, someone new is added."""
    known = new.successor_id
    if known is None and not new.successor_name.strip():
        return None
    if known == place.person_id:
        raise InputError(tr("Nobody follows themselves."), tr("Choose someone else."))
    if known is None:
        person = Person(name=new.successor_name.strip())
        session.add(person)
        known = person.id
    day = max(new.last_day, desk.today())
    if _place_by(session, place.client_id, known, day) is None:
        from_on = new.last_day + timedelta(days=1)
        session.add(
            Stakeholder(
                client_id=place.client_id,
                person_id=known,
                role=new.successor_role.strip() or place.role,
                level=place.level,
                signs_off=place.signs_off,
                signs_off_what=place.signs_off_what,
                is_decision_maker=place.is_decision_maker,
                reports_to_id=place.reports_to_id,
                reports_label=place.reports_label,
                from_on=from_on,
            )
        )
    session.flush()
    return known


def _place_by(session: Session, client_id: str, person_id: str, day: date) -> Stakeholder | None:
    """The place held on a day, or one that begins after it."""
    rows = session.scalars(
        select(Stakeholder)
        .where(Stakeholder.client_id == client_id, Stakeholder.person_id == person_id, Stakeholder.deleted_at.is_(None))
        .order_by(Stakeholder.from_on)
    )
    return next((row for row in rows if row.until_on is None or row.until_on > day), None)


def _make_contact(
    session: Session, change: ContactChange, place: Stakeholder, successor_id: str, last_day: date
) -> None:
    """The successor is point of contact; the one who leaves stays it until the last day, which their place says.

    Another point of contact of the client stays one too, but for somebody who was to follow in an earlier plan.
    """
    earlier = session.scalars(
        select(ContactChange.successor_id).where(
            ContactChange.client_id == place.client_id,
            ContactChange.person_id == place.person_id,
            ContactChange.id != change.id,
            ContactChange.successor_id.is_not(None),
        )
    )
    for person_id in earlier:
        named = _place_by(session, place.client_id, person_id, last_day) if person_id is not None else None
        if named is not None:
            named.is_point_of_contact = False
    following = _place_by(session, place.client_id, successor_id, last_day)
    if following is not None:
        following.is_point_of_contact = True


def _hand_over(
    session: Session, new: NewChange, change: ContactChange, successor_id: str | None, *, waits: bool
) -> None:
    if not new.hand_over:
        return
    if successor_id is None:
        raise InputError(
            tr("Promises can be handed over once there is a successor."), tr("Name one, or keep the promises as is.")
        )
    for row in session.scalars(select(Commitment).where(Commitment.id.in_(new.hand_over))):
        if row.person_id == change.person_id and row.client_id == change.client_id:
            row.contact_change_id = change.id
            if not waits:
                row.person_id = successor_id


def _plan(desk: Desk, session: Session, new: NewChange, change: ContactChange) -> None:
    me = session.scalar(select(Colleague.id).where(Colleague.is_me.is_(True), Colleague.deleted_at.is_(None)))
    for position, step in enumerate((one for one in new.steps if one.what.strip()), start=1):
        what = step.what.strip()
        made = Step(
            id=new_id(), contact_change_id=change.id, position=position, what=what, due_on=step.due_on, owner_id=me
        )
        session.add(made)
        if new.steps_as_promises:
            session.add(
                Commitment(
                    id=promise_of(made.id),
                    client_id=change.client_id,
                    side=Side.OURS,
                    commitment_kind=CommitmentKind.PROMISE,
                    what=what,
                    person_id=change.successor_id,
                    colleague_id=me,
                    asked_on=desk.today(),
                    due_on=step.due_on,
                    first_due_on=step.due_on,
                    contact_change_id=change.id,
                )
            )


def _go_on_elsewhere(session: Session, new: NewChange, place: Stakeholder) -> None:
    """They may reappear at another client (P13): a place there from the day after their last one."""
    if new.goes_to_client_id is None:
        return
    if new.goes_to_client_id == place.client_id:
        raise InputError(tr("They leave that client."), tr("Name another one, or change their place instead."))
    from_on = new.last_day + timedelta(days=1)
    if current_place(session, new.goes_to_client_id, place.person_id, from_on) is None:
        session.add(
            Stakeholder(
                client_id=new.goes_to_client_id,
                person_id=place.person_id,
                role=new.goes_to_role.strip() or None,
                level=place.level if not new.goes_to_role.strip() else None,
                from_on=from_on,
            )
        )
