"""Those invited to a meeting, brought into the record and kept in step with its calendar."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.exchange.calendars.values import Address
from liaison.model.meeting import Invitee
from liaison.model.words import tr

from .differences import answer_difference, invited_differences
from .known import Known
from .report import Difference


def invitee_values(known: Known, meeting_id: str, person: Address) -> dict[str, Any]:
    """The columns of somebody invited, matched to one of us or of theirs by the address."""
    colleague = known.colleague_with(person.email)
    return {
        "meeting_id": meeting_id,
        "name": person.name or None,
        "address": person.email,
        "role": person.role or None,
        "answer": person.partstat or None,
        "person_id": None if colleague else known.person_with(person.email),
        "colleague_id": colleague,
    }


def bring_invitees(
    desk: Desk, session: Session, known: Known, /, meeting_id: str, *versions: Sequence[Address]
) -> tuple[Difference, ...]:
    """Add who is new in the calendar, take away whom it dropped; those who were added here stay.

    ``versions`` are those invited as its calendar said last, and as it says now. What changes is returned.
    """
    before, people = versions
    rows = session.scalars(
        select(Invitee).where(Invitee.meeting_id == meeting_id, Invitee.deleted_at.is_(None)).order_by(Invitee.id)
    )
    here = {(row.address or row.name or "").casefold(): row for row in rows}
    old = {(person.email or person.name).casefold() for person in before}
    new = {(person.email or person.name).casefold(): person for person in people}
    told: list[Difference] = []
    added: list[str] = []
    dropped: list[str] = []
    for key, person in new.items():
        values = invitee_values(known, meeting_id, person)
        row = here.get(key)
        if row is not None:
            told += _follow(row, values)
        elif key not in old:
            session.add(Invitee(**values))
            added.append(person.name or person.email or "")
    for key in sorted((old - new.keys()) & here.keys()):
        here[key].deleted_at = desk.now()
        dropped.append(here[key].name or here[key].address or "")
    return (*invited_differences(added, dropped), *told)


def _follow(row: Invitee, values: Mapping[str, Any]) -> Iterator[Difference]:
    """Bring what the calendar says into an invitee and tell it; whoever is matched stays so."""
    names = ["name", "role", "answer"]
    if row.person_id is None and row.colleague_id is None:
        names += ["person_id", "colleague_id"]
    changed = [name for name in names if getattr(row, name) != values[name]]
    if changed:
        who = values["name"] or values["address"] or ""
        if "answer" in changed:
            yield answer_difference(who, row.answer, values["answer"])
        else:
            yield Difference(tr("invited"), row.name or row.address or "", who)
    for name in changed:
        setattr(row, name, values[name])
