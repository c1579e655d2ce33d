"""The calendar for those who may know titles, or only when one is busy.

Nothing here is made from what a calendar or a person wrote but times and, where they may be known, titles: no text of
another program is carried along, and the names of entries are derived from the record's ids so that they tell nothing.
Each time of a series is an entry of its own, for a rule and its exceptions tell more than when something takes place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.exchange.calendars.values import DayOut, MeetingOut, TodoOut
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.meeting import Invitee, Meeting, Occurrence, Review
from liaison.model.values import MeetingStatus
from liaison.model.words import tr

from .calendar import (
    chosen_meetings,
    chosen_promises,
    chosen_reviews,
    days_of,
    due_instant,
    takes_place,
)
from .choice import CalendarChoice, Detail, Kept
from .pages import Opening, pages

_FREE: Final = re.compile(r"^TRANSP[^:\r\n]*:\s*TRANSPARENT", re.MULTILINE | re.IGNORECASE)
#: Where one time of a series may be said to be more private, or less busy, than the series.
_MARKED: Final = re.compile(
    r"^(?:CLASS[^:\r\n]*:\s*(?:PRIVATE|CONFIDENTIAL)|TRANSP[^:\r\n]*:\s*TRANSPARENT)", re.MULTILINE | re.IGNORECASE
)
_CHANGE: Final = re.compile(r"^RECURRENCE-ID\b", re.MULTILINE | re.IGNORECASE)
_FOLDED: Final = re.compile(r"\r?\n[ \t]")
_DECLINED: Final = "DECLINED"
#: Days are those of the user's wall, and a time may lie beside its name.
_MARGIN: Final = timedelta(days=3)
#: What the UID of an entry ends with, so that an import knows that it came from here.
OWN: Final = ".feed@liaison"

Entries = tuple[Iterator[MeetingOut], Iterator[TodoOut], Iterator[DayOut]]


def reduced_entries(opening: Opening, desk: Desk, choice: CalendarChoice) -> Entries:
    """The entries of a choice that does not tell everything; who may only know when one is busy gets meetings only."""
    if choice.detail is Detail.BUSY:
        return _times(opening, desk, choice), iter(()), iter(())
    return _times(opening, desk, choice), _todos(opening, desk, choice), _reviews(opening, choice)


def _name(*parts: str) -> str:
    return sha256("/".join(parts).encode()).hexdigest()[:32] + OWN


def unfiled_times(opening: Opening, desk: Desk, choice: CalendarChoice) -> Iterator[MeetingOut]:
    """When meetings that wait for a client keep one busy, and nothing else of them."""
    return _times(opening, desk, replace(choice, detail=Detail.BUSY), Meeting.client_id.is_(None))


def _times(
    opening: Opening, desk: Desk, choice: CalendarChoice, *conditions: ColumnElement[bool]
) -> Iterator[MeetingOut]:
    if Kept.MEETINGS not in choice.kinds:
        return iter(())
    start, end = days_of(desk, choice)
    assert start is not None, "what is reduced has days"
    assert end is not None, "what is reduced has days"
    query = (
        select(Occurrence, Meeting)
        .join(Meeting, Meeting.id == Occurrence.meeting_id)
        .where(
            *chosen_meetings(choice),
            *conditions,
            takes_place(desk, start, end),
            Occurrence.status != MeetingStatus.CANCELLED,
            Meeting.status != MeetingStatus.CANCELLED,
        )
    )
    is_busy = choice.detail is Detail.BUSY

    def waits(meeting: Meeting) -> bool:
        return meeting.client_id is None and not choice.with_unfiled

    def look(session: Session, rows: list[Any]) -> list[MeetingOut]:
        refused = _refused(session, [row[0].meeting_id for row in rows])
        marks = _marks(desk, [(held, meeting) for held, meeting in rows if held.meeting_id not in refused])
        return [
            _time(
                held,
                "" if is_busy or marks[held.id].is_private or waits(meeting) else held.title or meeting.title,
                choice.alarm_minutes,
            )
            for held, meeting in rows
            if held.id in marks and not ((is_busy or waits(meeting)) and marks[held.id].is_free)
        ]

    return pages(opening, query, Occurrence.id.expression, look)


class _Mark(NamedTuple):
    """What may be known of one time: nothing but when it is, and whether it keeps one busy."""

    is_private: bool
    is_free: bool


def _marks(desk: Desk, rows: list[tuple[Occurrence, Meeting]]) -> dict[str, _Mark]:
    """The mark of each time, by its id; a time that cannot be found in its calendar is private and keeps one busy."""
    by_meeting: dict[str, list[tuple[Occurrence, Meeting]]] = {}
    for row in rows:
        by_meeting.setdefault(row[0].meeting_id, []).append(row)
    found: dict[str, _Mark] = {}
    for of_one in by_meeting.values():
        meeting = of_one[0][1]
        times = [held for held, _ in of_one]
        text = _FOLDED.sub("", meeting.ics or "")
        if _CHANGE.search(text) and _MARKED.search(text):
            own = _own_marks(desk, meeting, times)
            found |= {held.id: own.get(held.recurrence_id, _Mark(is_private=True, is_free=False)) for held in times}
        else:
            mark = _Mark(meeting.is_private, _FREE.search(text) is not None)
            found |= dict.fromkeys((held.id for held in times), mark)
    return found


def _own_marks(desk: Desk, meeting: Meeting, times: list[Occurrence]) -> dict[str, _Mark]:
    """What the calendar says of each time of a series by itself, by its name; nothing of a private one is told."""
    from liaison.desk.edited_series import series  # noqa: PLC0415 - icalendar is imported only when a series is met

    instants = [at for held in times for at in (_instant(held, held.starts_at), _instant(held, held.ends_at))]
    found = series(meeting, min(instants) - _MARGIN, max(instants) + _MARGIN, desk.zone_name, desk.now())
    return {one.recurrence_id: _Mark(meeting.is_private or one.is_private, one.is_free) for one in found}


def _instant(held: Occurrence, at: datetime | None) -> datetime:
    return at or held.starts_at or datetime.combine(held.ends_on or held.starts_on or date.min, time(), UTC)


def _refused(session: Session, meeting_ids: list[str]) -> set[str]:
    """The meetings which the user declined: they do not keep one busy, and one is not there."""
    query = (
        select(Invitee.meeting_id)
        .join(Colleague, Colleague.id == Invitee.colleague_id)
        .where(
            Invitee.meeting_id.in_(meeting_ids),
            Colleague.is_me.is_(True),
            Invitee.answer == _DECLINED,
            Invitee.deleted_at.is_(None),
        )
    )
    return set(session.scalars(query))


def _time(held: Occurrence, title: str, alarm: int | None) -> MeetingOut:
    return MeetingOut(
        uid=_name("time", held.meeting_id, held.recurrence_id),
        title=title or tr("Busy"),
        starts_at=held.starts_at,
        ends_at=held.ends_at,
        starts_on=held.starts_on,
        ends_on=held.ends_on,
        alarm_minutes=alarm,
    )


def _todos(opening: Opening, desk: Desk, choice: CalendarChoice) -> Iterator[TodoOut]:
    query = select(Commitment).where(*chosen_promises(choice))

    def todo(row: Commitment) -> TodoOut:
        due_at: datetime | None = due_instant(desk, row.due_on, row.due_time)
        due_on: date | None = None if due_at else row.due_on
        return TodoOut(
            uid=_name("promise", row.id),
            what=row.what,
            due_on=due_on,
            due_at=due_at,
            status="NEEDS-ACTION",
            alarm_minutes=choice.alarm_minutes,
        )

    return pages(opening, query, Commitment.id.expression, lambda _session, rows: [todo(row[0]) for row in rows])


def _reviews(opening: Opening, choice: CalendarChoice) -> Iterator[DayOut]:
    query = select(Review).where(*chosen_reviews(choice))

    def review(row: Review) -> DayOut:
        return DayOut(uid=_name("review", row.id), title=row.what, on=row.due_on)

    return pages(opening, query, Review.id.expression, lambda _session, rows: [review(row[0]) for row in rows])
