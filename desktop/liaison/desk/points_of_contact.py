"""Whom to ring: the point of contact of each client."""

from __future__ import annotations

from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder


def points_of_contact(session: Session, day: date, client_id: str | None = None) -> dict[str, str]:
    """The name of each client's point of contact on ``day``, by client id.

    Of several it is the one who leaves: the successor follows on the day after. Else the one longest in place.
    """
    only = () if client_id is None else (Stakeholder.client_id == client_id,)
    rows = session.connection().execute(
        select(Stakeholder.client_id, Person.name)
        .join(Person, Person.id == Stakeholder.person_id)
        .where(
            Stakeholder.is_point_of_contact.is_(True),
            Stakeholder.deleted_at.is_(None),
            Person.deleted_at.is_(None),
            or_(Stakeholder.until_on.is_(None), Stakeholder.until_on >= day),
            *only,
        )
        .order_by(Stakeholder.until_on.is_not(None), Stakeholder.from_on.desc(), Person.name.desc())
    )
    return {row.client_id: row.name for row in rows}
