"""Who is on a call, set right by hand."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.views.sheet import CallRef
from liaison.model.colleague import Colleague
from liaison.model.errors import NotFoundError
from liaison.model.person import Person
from liaison.model.sheet import SheetPerson
from liaison.model.values import Changes
from liaison.model.words import tr

from .calls import normal, refuse_unknown


def set_expected(
    desk: Desk,
    call: CallRef,
    *,
    person_id: str | None = None,
    colleague_id: str | None = None,
    is_expected: bool = True,
) -> Changes:
    """Say that one of theirs or one of us is on a call, or is not; it counts more than the invitation.

    Raises:
        NotFoundError: the client or the person is gone.
    """
    with desk.record.command("set_expected") as unit:
        session = unit.session
        refuse_unknown(session, call.client_id)
        name = _name(session, person_id, colleague_id)
        call = normal(session, call)
        row = _said(session, call, person_id, colleague_id)
        if row is None:
            row = SheetPerson(
                client_id=call.client_id,
                meeting_id=call.meeting_id,
                occurrence=call.occurrence,
                day=call.day,
                person_id=person_id,
                colleague_id=colleague_id,
            )
            session.add(row)
        row.is_expected = is_expected
        words = tr("{name} is on the call", name=name) if is_expected else tr("{name} is not on the call", name=name)
        unit.words = words
    return unit.changes


def _name(session: Session, person_id: str | None, colleague_id: str | None) -> str:
    row: Person | Colleague | None = None
    if person_id is not None:
        row = session.get(Person, person_id)
    elif colleague_id is not None:
        row = session.get(Colleague, colleague_id)
    if row is None or row.deleted_at is not None:
        raise NotFoundError(tr("This person is not there any more."), tr("Look again at the people of the client."))
    return row.name


def _said(session: Session, call: CallRef, person_id: str | None, colleague_id: str | None) -> SheetPerson | None:
    """What was said before of the same person and call."""
    query = select(SheetPerson).where(
        SheetPerson.client_id == call.client_id,
        SheetPerson.meeting_id == call.meeting_id,
        SheetPerson.occurrence == call.occurrence,
        SheetPerson.person_id == person_id,
        SheetPerson.colleague_id == colleague_id,
        SheetPerson.deleted_at.is_(None),
    )
    if call.meeting_id is None:
        query = query.where(SheetPerson.day == call.day)
    return session.scalars(query.order_by(SheetPerson.created_at.desc())).first()
