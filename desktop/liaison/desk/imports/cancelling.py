"""Calling off a meeting because its calendar says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from liaison.desk.context import Desk
from liaison.exchange.calendars.values import MeetingIn
from liaison.model.meeting import Meeting
from liaison.model.values import MeetingStatus

from .differences import differences
from .meeting_values import said_in_each
from .report import Difference


def cancel(
    desk: Desk, row: Meeting, before: MeetingIn | None, sequence: int, changed_at: datetime | None
) -> tuple[Difference, ...]:
    """Set all of a meeting to cancelled, in its calendar's text too; what changed, nothing where it was already.

    ``before`` is that text as it was read last.
    """
    told = differences(desk, {"status": row.status}, {"status": MeetingStatus.CANCELLED})
    is_news = row.status is not MeetingStatus.CANCELLED
    row.status = MeetingStatus.CANCELLED
    row.sequence = max(row.sequence, sequence)
    row.changed_elsewhere_at = changed_at or row.changed_elsewhere_at
    if before is not None:
        row.ics = said_in_each(replace(before, status=MeetingStatus.CANCELLED))
    return told if is_news else ()
