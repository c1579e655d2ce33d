"""How calendars on servers stand, in short: asked for after changes, behind the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from liaison.desk.context import Desk
from liaison.model.calendar_sync import CalendarAccount, CalendarCollection, CalendarLink, LinkState


@dataclass(frozen=True, slots=True)
class Standing:
    """What waits to be sent, when all was synced last (None where something never was), and what is to be decided."""

    waiting: int
    synced_at: datetime | None
    conflicts: int = 0


def standing(desk: Desk, *, is_counted: bool = True) -> Standing | None:
    """How the calendars stand that are used; None where none is. To count what waits loads what a sync needs."""
    with desk.record.reading() as session:
        query = (
            select(CalendarCollection, CalendarAccount.synced_at)
            .join(CalendarAccount, CalendarAccount.id == CalendarCollection.account_id)
            .where(CalendarCollection.is_chosen)
        )
        used = list(session.execute(query))
        if not used:
            return None
        last = [synced_at for _calendar, synced_at in used if synced_at is not None]
        synced_at = min(last) if len(last) == len(used) else None
        disputed = CalendarLink.link_state == LinkState.CONFLICT
        used_ids = [calendar.id for calendar, _synced_at in used]
        conflicts = session.scalar(select(func.count()).where(disputed, CalendarLink.collection_id.in_(used_ids))) or 0
        if not is_counted:
            return Standing(0, synced_at, conflicts)
        from .outgoing import waiting  # noqa: PLC0415 - only where a calendar is used, and not after every start

        return Standing(sum(waiting(desk, session, calendar) for calendar, _synced_at in used), synced_at, conflicts)
