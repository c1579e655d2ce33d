"""Series that go on as another one: the second half of one from elsewhere is sent where the first one is."""

from __future__ import annotations

import re
from typing import Final

from sqlalchemy import ColumnElement, and_, false, func, or_, select

from liaison.model.base import new_id
from liaison.model.calendar_sync import CalendarCollection, CalendarLink
from liaison.model.meeting import Meeting

_MADE_HERE: Final = re.compile(r"[0-9a-f]{32}@liaison")
#: The second half names the record of the series it was divided from.
_DIVIDED: Final = re.compile(r"[0-9a-f]{32}\.([0-9a-f]{32})@liaison")


def following_uid(row: Meeting) -> str:
    """What the second half of a series is called in calendars."""
    if _MADE_HERE.fullmatch(row.uid):
        return f"{new_id()}@liaison"
    known = _DIVIDED.fullmatch(row.uid)
    return f"{new_id()}.{known[1] if known else row.id}@liaison"


def is_divided(uid: str) -> bool:
    """Whether it is the second half of a series from elsewhere, which changes like that and not like one made here."""
    return _DIVIDED.fullmatch(uid) is not None


def goes_first_to(collection: CalendarCollection) -> ColumnElement[bool]:
    """Which meetings that are in no calendar yet are sent to one: made here, or divided from a series that is there."""
    linked = select(func.lower(func.hex(CalendarLink.record_id))).where(CalendarLink.record_id.is_not(None))
    is_half = Meeting.uid.like("%.%@liaison")
    origin: ColumnElement[str] = func.substr(Meeting.uid, 34, 32)
    ways: list[ColumnElement[bool]] = [false()]
    if collection.sends_meetings:
        ways.append(~and_(is_half, origin.in_(linked)))
    if collection.returns_changes:
        ways.append(and_(is_half, origin.in_(linked.where(CalendarLink.collection_id == collection.id))))
    return and_(Meeting.uid.like("%@liaison"), or_(*ways))
