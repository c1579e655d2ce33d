"""The alarms that meetings carry from the calendar they came from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.exchange.calendars.reading import read_calendar
from liaison.model.errors import LiaisonError
from liaison.model.meeting import Meeting

#: What stands in the text of a meeting that has an alarm.
MARK: Final = "BEGIN:VALARM"
_MOST_KNOWN: Final = 512
_known: dict[bytes, tuple[int, ...]] = {}


def alarms_of(session: Session, meeting_ids: Iterable[str]) -> Mapping[str, tuple[int, ...]]:
    """Minutes before the start at which meetings remind, by meeting; those without an alarm are left out."""
    query = select(Meeting.id, Meeting.ics).where(Meeting.id.in_(sorted(set(meeting_ids))), Meeting.ics.contains(MARK))
    found = {row.id: _minutes(row.ics) for row in session.execute(query)}
    return {meeting_id: minutes for meeting_id, minutes in found.items() if minutes}


def _minutes(ics: str) -> tuple[int, ...]:
    """What was read is known by a digest of its text: the text itself is not left in memory when Liaison locks."""
    digest = sha256(ics.encode("utf-8", "surrogatepass")).digest()
    known = _known.get(digest)
    if known is None:
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        known = _known[digest] = _read(ics)
    return known


def _read(ics: str) -> tuple[int, ...]:
    try:
        read = read_calendar(ics.encode("utf-8"), "", default_zone="UTC")
    except LiaisonError:
        return ()
    return next((one.alarms_minutes for one in read.meetings), ())
