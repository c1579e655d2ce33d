"""Setting up the desk over an open record."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.colleague import Colleague
from liaison.store.record import Record

from .context import Desk
from .occurrences import OccurrenceKeeper


def set_up_desk(record: Record, zone_name: str) -> Desk:
    """A desk whose commands keep all derived rows in step. ``zone_name`` is the user's IANA zone."""
    record.keep_in_step(OccurrenceKeeper(record, zone_name))
    return Desk(record, zone_name)


def user_name(session: Session) -> str | None:
    """Who is working, for the journal: the colleague marked as the user."""
    return session.scalar(select(Colleague.name).where(Colleague.is_me.is_(True), Colleague.deleted_at.is_(None)))
