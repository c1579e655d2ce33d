"""How calendars on servers stand, in short: asked for after changes, behind the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.calendar_sync import CalendarAccount, CalendarCollection, CalendarLink, LinkState
from liaison.model.desk_items import Setting

#: Under which each calendar’s use is kept (``uses.py``), with how much it is told (``details.py``).
KEY: Final = "calendar_detail/"


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
            return _leaving(desk, session) if is_counted else None
        last = [synced_at for _calendar, synced_at in used if synced_at is not None]
        synced_at = min(last) if len(last) == len(used) else None
        disputed = CalendarLink.link_state == LinkState.CONFLICT
        used_ids = [calendar.id for calendar, _synced_at in used]
        conflicts = session.scalar(select(func.count()).where(disputed, CalendarLink.collection_id.in_(used_ids))) or 0
        if not is_counted:
            return Standing(0, synced_at, conflicts)
        from .outgoing import waiting  # noqa: PLC0415 - only where a calendar is used, and not after every start

        sending = sum(waiting(desk, session, calendar) for calendar, _synced_at in used)
        leaving = _leaving(desk, session)
        return Standing(sending + (leaving.waiting if leaving else 0), synced_at, conflicts)


def _leaving(desk: Desk, session: Session) -> Standing | None:
    """What waits to be taken away in calendars that are used no more; None where that is nothing."""
    wishes = session.scalars(select(Setting.value).where(Setting.key.startswith(KEY), Setting.deleted_at.is_(None)))
    if not any(value.get("away") for value in wishes):
        return None
    from .clearing import count_to_clear  # noqa: PLC0415 - loads what a sync needs, and is seldom wanted

    waiting = count_to_clear(session, desk.now())
    return Standing(waiting, None) if waiting else None
