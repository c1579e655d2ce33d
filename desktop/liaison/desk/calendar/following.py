"""A review that is a meeting is held when that takes place: where its meeting goes, it goes along."""

from __future__ import annotations

from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.model.meeting import Expansion, Meeting, Occurrence, Review
from liaison.model.values import MeetingStatus, ReviewStatus

_AT_ONCE: Final = 500


class ReviewKeeper:
    """Keeps the day of planned reviews that of their meetings, inside the command that moves the meeting."""

    def __init__(self, zone_name: str) -> None:
        self._zone = ZoneInfo(zone_name)

    def __call__(self, session: Session, touched: frozenset[tuple[str, str]]) -> None:
        """Move the reviews of the touched meetings; those of a series to its time that is nearest."""
        ids = sorted(record_id for kind, record_id in touched if kind == Meeting.kind())
        for at in range(0, len(ids), _AT_ONCE):
            query = select(Review, Meeting).join(Meeting, Meeting.id == Review.meeting_id)
            planned = (Review.status == ReviewStatus.PLANNED, Review.deleted_at.is_(None))
            for review, meeting in session.execute(query.where(Meeting.id.in_(ids[at : at + _AT_ONCE]), *planned)):
                if meeting.deleted_at is None and meeting.status is not MeetingStatus.CANCELLED:
                    review.due_on = _nearest(review.due_on, self._days(session, meeting, review.due_on))

    def _days(self, session: Session, meeting: Meeting, due_on: date) -> list[date]:
        """The days of a meeting; none where it was not worked out as far as its review."""
        is_series = meeting.repeats or bool(meeting.recurrence)
        reach = (Expansion.meeting_id == meeting.id, Expansion.from_on <= due_on, Expansion.until_on > due_on)
        if is_series and session.scalar(select(Expansion.id).where(*reach)) is None:
            return []
        query = select(Occurrence.starts_at, Occurrence.starts_on).where(
            Occurrence.meeting_id == meeting.id, Occurrence.status != MeetingStatus.CANCELLED
        )
        found = session.execute(query)
        return [row.starts_at.astimezone(self._zone).date() if row.starts_at else row.starts_on for row in found]


def _nearest(day: date, days: list[date]) -> date:
    """The one of some days that is nearest to ``day``, the earlier of two; itself where there are none."""
    return min(days, key=lambda one: (abs((one - day).days), one), default=day)
