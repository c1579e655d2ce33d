"""What may go out to a calendar."""

from __future__ import annotations

from liaison.desk.calendar.divided import is_divided
from liaison.model.calendar_sync import CalendarCollection

from .held import is_made_here


def may_go_out(collection: CalendarCollection, kind: str, uid: str) -> bool:
    """Whether a change here of something that is linked may be sent to its calendar."""
    if collection.is_read_only:
        return False
    if is_divided(uid):
        return collection.returns_changes or collection.sends_meetings
    if is_made_here(kind, uid):
        return bool(getattr(collection, f"sends_{kind}s"))
    return collection.returns_changes
