"""Promises that wait for a contact's last day (P13): on the day after it they go to who follows.

Until then they stay with the one who leaves, for it is still they who are asked and who ask. What goes over by itself
does so once: where a person takes it back, it is theirs to say when.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import and_, func, insert, select
from sqlalchemy.orm import Session

from liaison.model.base import new_id
from liaison.model.commitment import Commitment
from liaison.model.desk_items import Draft
from liaison.model.errors import InputError, NotFoundError
from liaison.model.person import Person
from liaison.model.turning_point import ContactChange
from liaison.model.values import Changes, CommitmentStatus
from liaison.model.words import count, short_day, tr
from liaison.store.rows import table_of

from .context import Desk

#: Begins the keys, among the drafts, that say of a contact change that its promises went over by themselves.
_DONE: Final = "handed-over:"
_DRAFT: Final = table_of(Draft)
#: Open promises that go to the successor and are still with the one who leaves.
_WAITING: Final = and_(
    Commitment.contact_change_id == ContactChange.id,
    Commitment.person_id == ContactChange.person_id,
    Commitment.status == CommitmentStatus.OPEN,
    Commitment.deleted_at.is_(None),
)


def waiting_for(session: Session, change_ids: Sequence[str]) -> dict[str, int]:
    """How many promises of each contact change wait to go to the successor."""
    rows = session.execute(
        select(ContactChange.id, func.count())
        .join(Commitment, _WAITING)
        .where(ContactChange.id.in_(change_ids))
        .group_by(ContactChange.id)
    )
    return {row[0]: row[1] for row in rows}


def hand_over_due(desk: Desk) -> Changes:
    """Hand over what waits for last days that are past, in one undoable step; nothing where nothing does."""
    with desk.record.reading() as session:
        due = _due(desk, session)
    if not due:
        return Changes(None, "", frozenset())
    with desk.record.command("hand_over") as unit:
        session = unit.session
        changes = [session.get_one(ContactChange, change_id) for change_id in due]
        words = [_hand_over(desk, session, change) for change in changes]
        unit.words = "; ".join(words)
        for change_id in due:
            values: dict[str, Any] = {"text": "", "client_id": None, "cursor": 0, "state": {}}
            values |= {"key": f"{_DONE}{change_id}", "created_at": desk.now(), "updated_at": desk.now()}
            session.connection().execute(insert(_DRAFT).values(id=new_id(), **values))
    return unit.changes


def hand_over_now(desk: Desk, change_id: str) -> Changes:
    """Hand over what waits, whatever the last day.

    Raises:
        NotFoundError: the handover is gone.
        InputError: nobody follows.
    """
    with desk.record.command("hand_over") as unit:
        change = unit.session.get(ContactChange, change_id)
        if change is None or change.deleted_at is not None:
            raise NotFoundError(tr("This is not there any more."), tr("Look into the trash."))
        if change.successor_id is None:
            raise InputError(tr("Nobody follows yet."), tr("Name who follows in the form of the handover."))
        unit.words = _hand_over(desk, unit.session, change)
    return unit.changes


def _due(desk: Desk, session: Session) -> list[str]:
    """The contact changes of which something is to go over: the last day is past, and it was not done by itself yet."""
    past = (
        select(ContactChange.id)
        .join(Commitment, _WAITING)
        .where(
            ContactChange.deleted_at.is_(None),
            ContactChange.successor_id.is_not(None),
            ContactChange.leaves_on < desk.today(),
        )
        .distinct()
        .order_by(ContactChange.id)
    )
    found = [row.id for row in session.execute(past)]
    keys = [f"{_DONE}{change_id}" for change_id in found]
    done = set(session.scalars(select(_DRAFT.c.key).where(_DRAFT.c.key.in_(keys)))) if keys else set()
    return [change_id for change_id, key in zip(found, keys, strict=True) if key not in done]


def _hand_over(desk: Desk, session: Session, change: ContactChange) -> str:
    rows = session.scalars(
        select(Commitment)
        .join(ContactChange, ContactChange.id == Commitment.contact_change_id)
        .where(ContactChange.id == change.id, _WAITING)
    ).all()
    assert change.successor_id is not None
    for row in rows:
        row.person_id = change.successor_id
    leaves, follows = (session.get_one(Person, one).name for one in (change.person_id, change.successor_id))
    promises = count(len(rows), "{n} commitment", "{n} commitments")
    if change.leaves_on is None:
        return tr("{promises} of {name} went to {successor}", promises=promises, name=leaves, successor=follows)
    day = short_day(change.leaves_on, desk.today())
    if change.leaves_on < desk.today():
        whose = tr("{promises} of {name}, whose last day was {day},", promises=promises, name=leaves, day=day)
    else:
        whose = tr("{promises} of {name}, whose last day is {day},", promises=promises, name=leaves, day=day)
    return tr("{promises} went to {successor}", promises=whose, successor=follows)
