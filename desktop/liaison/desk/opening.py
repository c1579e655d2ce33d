"""Setting up the desk over an open record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.colleague import Colleague
from liaison.store.record import Record
from liaison.store.rows import table_of

from .calendar.following import ReviewKeeper
from .context import Desk
from .occurrences import OccurrenceKeeper

if TYPE_CHECKING:
    from liaison.store.vault import Vault

_US: Final = table_of(Colleague)
_ME: Final = select(_US.c.name).where(_US.c.is_me.is_(True), _US.c.deleted_at.is_(None))


def set_up_desk(record: Record, zone_name: str, vault: Vault | None = None) -> Desk:
    """A desk whose commands keep all derived rows in step. ``zone_name`` is the user's IANA zone.

    ``vault`` is the one the record is in, unlocked; without it no files can be attached.
    """
    reviews = ReviewKeeper(zone_name)
    record.keep_in_step(reviews.note)
    record.keep_in_step(OccurrenceKeeper(record, zone_name))
    record.keep_in_step(reviews)
    return Desk(record, zone_name, vault)


def user_name(session: Session) -> str | None:
    """Who is working, for the journal: the colleague marked as the user."""
    return session.connection().scalar(_ME)
