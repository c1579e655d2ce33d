"""Whether an entry of the calendar still is where it is shown."""

from __future__ import annotations

from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.model.errors import InputError
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.words import tr

from .views import CalendarEntry


def check_still_at(desk: Desk, entry: CalendarEntry) -> None:
    """Refuse what was offered for a meeting as it was, where it is otherwise by now.

    Raises:
        InputError: it was moved, or is no more.
    """
    query = (
        select(Occurrence.id)
        .join(Meeting, Meeting.id == Occurrence.meeting_id)
        .where(Occurrence.meeting_id == entry.record_id, Meeting.deleted_at.is_(None))
        .where(Occurrence.starts_at == entry.starts_at)
    )
    if entry.ends_at is not None:
        query = query.where(Occurrence.ends_at == entry.ends_at)
    if entry.repeats:
        query = query.where(Occurrence.recurrence_id == entry.occurrence)
    with desk.record.reading() as session:
        if session.scalar(query) is None:
            raise InputError(
                tr("“{what}” was changed since this was offered.", what=entry.title), tr("Move it where it is to be.")
            )
