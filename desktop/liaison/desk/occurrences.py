"""When meetings take place: derived rows that follow each meeting, worked out within a window of days."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, update
from sqlalchemy.orm import Session
from sqlalchemy.pool import Pool

from liaison.model.base import new_id
from liaison.model.clock import FIRST_DAY, LAST_DAY, today
from liaison.model.meeting import Expansion, Meeting, Occurrence
from liaison.store.record import Record
from liaison.store.rows import table_of

from .context import Desk
from .touched import last_number

#: How far repeating meetings are worked out around today when nothing more was asked for.
BEFORE: Final = timedelta(days=550)
AFTER: Final = timedelta(days=550)
#: Days are those of the user's wall, spans those of UTC.
_ZONES: Final = timedelta(days=1)
#: How far beyond the days asked for repeating meetings must be known.
_AT_LEAST: Final = timedelta(days=92)
#: The key in ``Session.info`` for meetings whose occurrences the command has written itself.
WRITTEN: Final = "meetings_written_with_occurrences"

_AT_ONCE: Final = 500
#: As of which journal entry all repeating meetings are worked out, from which day on and until which, by record.
_REACH: Final[WeakKeyDictionary[Pool, tuple[int, date, date]]] = WeakKeyDictionary()
_REACH_OF_ALL: Final = select(func.max(table_of(Expansion).c.from_on), func.min(table_of(Expansion).c.until_on))


class OccurrenceKeeper:
    """Keeps the occurrences of every meeting in step with it, inside the command that changes the meeting."""

    def __init__(self, record: Record, zone_name: str) -> None:
        self._record = record
        self._zone_name = zone_name

    def __call__(self, session: Session, touched: frozenset[tuple[str, str]]) -> None:
        """Work out the occurrences of the touched meetings anew."""
        written: set[str] = session.info.get(WRITTEN, set())
        ids = sorted(record_id for kind, record_id in touched if kind == "meeting" and record_id not in written)
        if ids:
            day = today(self._record.clock, UTC)
            now = self._record.clock.now()
            refresh(session, ids, start=day - BEFORE, end=day + AFTER, zone_name=self._zone_name, now=now)


def refresh(
    session: Session, meeting_ids: Sequence[str], *, start: date, end: date, zone_name: str, now: datetime
) -> None:
    """Replace the occurrences of these meetings; repeating ones from ``start`` to before ``end``."""
    for at in range(0, len(meeting_ids), _AT_ONCE):
        some = meeting_ids[at : at + _AT_ONCE]
        for derived in (Occurrence, Expansion):
            session.execute(delete(derived).where(derived.meeting_id.in_(some)))
        meetings = session.scalars(select(Meeting).where(Meeting.id.in_(some), Meeting.deleted_at.is_(None)))
        rows: list[dict[str, Any]] = []
        spans: list[dict[str, Any]] = []
        for meeting in meetings:
            if meeting.repeats or meeting.recurrence:
                rows += expanded_rows(meeting, start, end, zone_name, now)
                spans.append(expansion_row(meeting.id, start, end, now))
            else:
                rows.append(single_row(meeting, now))
        write_rows(session, rows, spans)


def write_rows(session: Session, rows: Sequence[dict[str, Any]], spans: Sequence[dict[str, Any]]) -> None:
    """Insert occurrence rows and the spans they cover."""
    if rows:
        session.execute(insert(table_of(Occurrence)), rows)
    if spans:
        session.execute(insert(table_of(Expansion)), spans)


def _stamped(now: datetime) -> dict[str, Any]:
    return {"id": new_id(), "created_at": now, "updated_at": now, "deleted_at": None}


def expansion_row(meeting_id: str, start: date, end: date, now: datetime) -> dict[str, Any]:
    """The span for which a repeating meeting was worked out."""
    return _stamped(now) | {"meeting_id": meeting_id, "from_on": start, "until_on": end}


def single_row(meeting: Meeting, now: datetime) -> dict[str, Any]:
    """The one occurrence of a meeting that does not repeat."""
    starts = meeting.starts_at or meeting.starts_on
    assert starts is not None
    return _stamped(now) | {
        "meeting_id": meeting.id,
        "recurrence_id": starts.strftime("%Y%m%dT%H%M%SZ" if meeting.starts_at else "%Y%m%d"),
        "starts_at": meeting.starts_at,
        "ends_at": meeting.ends_at,
        "starts_on": meeting.starts_on,
        "ends_on": meeting.ends_on,
        "title": None,
        "location": None,
        "status": meeting.status,
    }


def expanded_rows(meeting: Meeting, start: date, end: date, zone_name: str, now: datetime) -> list[dict[str, Any]]:
    """The occurrences of a repeating meeting from ``start`` to before ``end``."""
    from .edited_series import series  # noqa: PLC0415 - icalendar is imported only when a series is met

    found = series(meeting, _midnight(start), _midnight(end), zone_name, now)
    return occurrence_rows(meeting.id, found, meeting.title, meeting.location, now)


def occurrence_rows(
    meeting_id: str, found: Iterable[Any], title: str, location: str | None, now: datetime
) -> list[dict[str, Any]]:
    """Expanded occurrences as rows; title and location are kept only where they differ from the series."""
    return [
        _stamped(now)
        | {
            "meeting_id": meeting_id,
            "recurrence_id": one.recurrence_id,
            "starts_at": one.starts_at,
            "ends_at": one.ends_at,
            "starts_on": one.starts_on,
            "ends_on": one.ends_on,
            "title": one.title if one.title != title else None,
            "location": one.location if one.location != (location or "") else None,
            "status": one.status,
        }
        for one in found
    ]


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def ensure_expanded(desk: Desk, start: date, end: date) -> None:
    """Make sure repeating meetings are worked out from ``start`` to ``end``; changes derived rows only.

    What is worked out reaches far around today, so that the same is not done again every day; beyond that only what is
    missing is added.
    """
    if is_expanded(desk, start, end):
        return
    day = desk.today()
    start, end = _needed(start, end)
    is_around = day - BEFORE <= start and end <= day + AFTER
    first, last = (day - BEFORE, day + AFTER) if is_around else (start, end)
    columns = (Expansion.meeting_id, Expansion.from_on, Expansion.until_on)
    with desk.record.command("work_out_meetings") as unit:
        # Asked again within the command: another thread may have been quicker.
        short = list(unit.session.execute(select(*columns).where(_is_short(start, end))))
        for at in range(0, len(short), _AT_ONCE):
            known = {row.meeting_id: (row.from_on, row.until_on) for row in short[at : at + _AT_ONCE]}
            _extend(unit.session, known, (first, last), desk.zone_name, desk.now())


def is_expanded(desk: Desk, start: date, end: date) -> bool:
    """Whether that was done already.

    How far all of them are worked out is held until something is recorded: it only grows meanwhile.
    """
    first, last = _needed(start, end)
    with desk.record.reading() as session:
        connection = session.connection()
        pool, number = connection.engine.pool, last_number(connection)
        held = _REACH.get(pool)
        if held is None or held[0] != number or not held[1] <= first <= last <= held[2]:
            since, until = connection.execute(_REACH_OF_ALL).one()
            held = _REACH[pool] = (number, since or date.min, until or date.max)
    return held[1] <= first and last <= held[2]


def _needed(start: date, end: date) -> tuple[date, date]:
    return max(start, FIRST_DAY) - _ZONES, min(end, LAST_DAY) + _AT_LEAST


def _is_short(start: date, end: date) -> ColumnElement[bool]:
    return or_(Expansion.from_on > start, Expansion.until_on < end)


def _extend(
    session: Session, known: dict[str, tuple[date, date]], span: tuple[date, date], zone_name: str, now: datetime
) -> None:
    """Add to meetings, by their known spans, when else they take place within a span."""
    rows: list[dict[str, Any]] = []
    for meeting in session.scalars(select(Meeting).where(Meeting.id.in_(known))):
        since, until = known[meeting.id]
        first, last = min(since, span[0]), max(until, span[1])
        found: list[dict[str, Any]] = []
        if first < since:
            found += [row for row in expanded_rows(meeting, first, since, zone_name, now) if _is_over_by(row, since)]
        if until < last:
            found += [row for row in expanded_rows(meeting, until, last, zone_name, now) if _begins_by(row, until)]
        if any(row["starts_on"] is not None for row in found):  # days begin at other instants than those of UTC
            names = select(Occurrence.recurrence_id).where(Occurrence.meeting_id == meeting.id)
            there = set(session.scalars(names))
            found = [row for row in found if row["recurrence_id"] not in there]
        rows += found
        session.execute(
            update(Expansion).where(Expansion.meeting_id == meeting.id).values(from_on=first, until_on=last)
        )
    write_rows(session, rows, ())


def _is_over_by(row: dict[str, Any], day: date) -> bool:
    """Whether a time is over when a day begins, so that it was not among those known from that day on."""
    begins, ends = row["starts_at"] or row["starts_on"], row["ends_at"] or row["ends_on"]
    edge = _midnight(day) if row["starts_at"] is not None else day
    return bool(begins < edge and (ends or begins) <= edge)


def _begins_by(row: dict[str, Any], day: date) -> bool:
    """Whether a time begins on a day or later."""
    begins = row["starts_at"] or row["starts_on"]
    return bool(begins >= (_midnight(day) if row["starts_at"] is not None else day))
