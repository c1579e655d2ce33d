"""A review that is a meeting is held when that takes place: where its meeting goes, it goes along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.exchange.calendars.dates import parse_moment
from liaison.model.meeting import Expansion, Meeting, Occurrence, Review
from liaison.model.values import MeetingStatus, ReviewStatus

_AT_ONCE: Final = 500
#: The key in ``Session.info`` for the time that each review was on before the command, by review.
_ON: Final = "times_of_reviews"


class _Time(NamedTuple):
    """One time of a meeting: its name, the day that the name tells, and the one on which it takes place."""

    name: str
    first: date
    day: date


class ReviewKeeper:
    """Keeps the day of planned reviews that of their meetings, inside the command that moves the meeting."""

    def __init__(self, zone_name: str) -> None:
        self._zone = ZoneInfo(zone_name)

    def note(self, session: Session, touched: frozenset[tuple[str, str]]) -> None:
        """Note which time of its series each review is on; before the times are worked out anew."""
        on: dict[str, str] = {}
        for review, meeting in _planned(session, touched):
            there = [one for one in self._times(session, meeting, review.due_on) if one.day == review.due_on]
            if there:
                first = review.first_due_on
                on[review.id] = min(there, key=lambda one: (one.first != first, one.name)).name
        session.info[_ON] = on

    def __call__(self, session: Session, touched: frozenset[tuple[str, str]]) -> None:
        """Move the reviews of the touched meetings; those of a series with the time that they were on."""
        on: dict[str, str] = session.info.get(_ON, {})
        for review, meeting in _planned(session, touched):
            if meeting.deleted_at is None and meeting.status is not MeetingStatus.CANCELLED:
                times = self._times(session, meeting, review.due_on)
                is_set = (Review.kind(), review.id) in touched
                review.due_on = _day(review.due_on, None if is_set else on.get(review.id), times)

    def _times(self, session: Session, meeting: Meeting, due_on: date) -> list[_Time]:
        """The times of a meeting; none where it was not worked out as far as its review."""
        is_series = meeting.repeats or bool(meeting.recurrence)
        reach = (Expansion.meeting_id == meeting.id, Expansion.from_on <= due_on, Expansion.until_on > due_on)
        if is_series and session.scalar(select(Expansion.id).where(*reach)) is None:
            return []
        query = select(Occurrence.recurrence_id, Occurrence.starts_at, Occurrence.starts_on).where(
            Occurrence.meeting_id == meeting.id, Occurrence.status != MeetingStatus.CANCELLED
        )
        return [
            _Time(
                row.recurrence_id,
                _first_day(row.recurrence_id, self._zone),
                row.starts_at.astimezone(self._zone).date() if row.starts_at else row.starts_on,
            )
            for row in session.execute(query)
        ]


def _planned(session: Session, touched: frozenset[tuple[str, str]]) -> Iterator[tuple[Review, Meeting]]:
    """The planned reviews that are one of the touched meetings."""
    ids = sorted(record_id for kind, record_id in touched if kind == Meeting.kind())
    planned = (Review.status == ReviewStatus.PLANNED, Review.deleted_at.is_(None))
    query = select(Review, Meeting).join(Meeting, Meeting.id == Review.meeting_id).where(*planned)
    for at in range(0, len(ids), _AT_ONCE):
        yield from (
            (one.Review, one.Meeting) for one in session.execute(query.where(Meeting.id.in_(ids[at : at + _AT_ONCE])))
        )


def _first_day(name: str, zone: ZoneInfo) -> date:
    """The day that the name of a time tells."""
    at = parse_moment(name)
    if isinstance(at, datetime):
        return at.replace(tzinfo=at.tzinfo or UTC).astimezone(zone).date()
    return at or date.min


def _day(day: date, name: str | None, times: Sequence[_Time]) -> date:
    """Where the time of that name is now.

    Without a name, or where it is none of them any more: the one on ``day``, else the one that was to be on it, else
    the nearest one, the earlier of two.
    """
    named = next((one.day for one in times if one.name == name), None)
    if named is not None:
        return named
    days = {one.day for one in times}
    if day not in days and name is None:
        days = {one.day for one in times if one.first == day} or days
    return min(days, key=lambda one: (abs((one - day).days), one), default=day)
