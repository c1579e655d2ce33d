"""Which time of a meeting a call is, where only the meeting is known."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.meeting import Occurrence

_NEAR = timedelta(days=1)


def occurrence_near(desk: Desk, session: Session, meeting_id: str, at: datetime) -> str | None:
    """The recurrence id of the time that lies nearest to ``at``, within a day; of a single meeting the only one.

    None where there is no such time.
    """
    day = at.astimezone(desk.zone).date()
    near = session.execute(
        select(Occurrence.recurrence_id, Occurrence.starts_at)
        .where(
            Occurrence.meeting_id == meeting_id,
            or_(Occurrence.starts_at.between(at - _NEAR, at + _NEAR), Occurrence.starts_on == day),
        )
        .limit(100)
    ).all()
    if near:
        nearest = min(near, key=lambda one: (abs((one.starts_at or at) - at), one.recurrence_id))
        return str(nearest.recurrence_id)
    all_there_are = session.scalars(
        select(Occurrence.recurrence_id).where(Occurrence.meeting_id == meeting_id).limit(2)
    ).all()
    return all_there_are[0] if len(all_there_are) == 1 else None
