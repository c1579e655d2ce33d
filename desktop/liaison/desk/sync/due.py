"""Whether anything is synced by itself; asked after every start, so it loads nothing of a sync."""

from __future__ import annotations

from sqlalchemy import exists, select

from liaison.desk.context import Desk
from liaison.model.calendar_sync import CalendarAccount


def syncs_by_itself(desk: Desk) -> bool:
    """Whether an account is to be synced every so many minutes."""
    with desk.record.reading() as session:
        return bool(session.scalar(select(exists().where(CalendarAccount.every_minutes > 0))))
