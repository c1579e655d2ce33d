"""The entries between two days: a few bounded statements, held until the record changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final
from weakref import WeakKeyDictionary

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlalchemy.pool import Pool

from liaison.desk.context import Desk
from liaison.desk.occurrences import ensure_expanded
from liaison.desk.our_hours import hours_in
from liaison.desk.touched import last_number
from liaison.model.client import Client
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.words import language

from .dates import busy_periods, dates
from .findings import findings
from .meetings import invited, meetings
from .promises import late_promises, promises
from .reviews import reviews_by_rhythm
from .views import Asked, CalendarEntry, CalendarFilter, CalendarView, EntryKind, FilterChoice

#: Entries of one kind that are read for each day of a month; a day is opened to see the others.
A_DAY_OF_MANY: Final = 7
#: Entries of one kind that are read for a day that is looked at alone.
A_DAY: Final = 200
_LATE: Final = 5
_HELD: Final[WeakKeyDictionary[Pool, OrderedDict[object, CalendarView]]] = WeakKeyDictionary()
_MOST_HELD: Final = 12


def calendar_view(
    desk: Desk, start: date, end: date, only: CalendarFilter | None = None, *, a_day: int = A_DAY_OF_MANY
) -> CalendarView:
    """Everything from ``start`` to ``end``, both included; at most ``a_day`` entries of one kind for each day.

    What was read is kept for the same question until something is recorded.
    """
    only = only or CalendarFilter()
    ensure_expanded(desk, start, end)
    with desk.record.reading() as session:
        connection = session.connection()
        held = _HELD.setdefault(connection.engine.pool, OrderedDict())
        key = (start, end, only, a_day, desk.today(), desk.zone_name, language(), last_number(connection))
        if key not in held:
            held[key] = _read(session, desk, Asked(start, end, only, a_day))
            while len(held) > _MOST_HELD:
                held.popitem(last=False)
        held.move_to_end(key)
        # What the signs find comes in meanwhile, behind what is shown, and is held for itself.
        found = tuple(findings(session, desk, start, end, only))
        view = held[key]
    return replace(view, entries=tuple(sorted((*view.entries, *found), key=in_order))) if found else view


def day_view(desk: Desk, day: date, only: CalendarFilter | None = None) -> CalendarView:
    """Everything of one day, with who is invited to its meetings."""
    found = calendar_view(desk, day, day, only, a_day=A_DAY)
    with desk.record.reading() as session:
        people = invited(session, [one.record_id for one in found.entries if one.kind is EntryKind.MEETING])
    entries = tuple(
        replace(one, people=people[one.record_id]) if one.kind is EntryKind.MEETING and one.record_id in people else one
        for one in found.entries
    )
    return replace(found, entries=entries)


def _read(session: Session, desk: Desk, asked: Asked) -> CalendarView:
    start, end, only = asked.start, asked.end, asked.only
    entries: list[CalendarEntry] = [
        *meetings(session, desk, asked),
        *promises(session, desk.today(), asked),
        *dates(session, desk, start, end, only),
        *(() if only.person_id else reviews_by_rhythm(session, desk.today(), start, end, only)),
        *busy_periods(session, start, end, only),
    ]
    late, late_count = late_promises(session, desk.today(), only, _LATE)
    return CalendarView(
        start=start,
        end=end,
        today=desk.today(),
        entries=tuple(sorted(entries, key=in_order)),
        beyond=asked.beyond,
        late=late,
        late_count=late_count,
        hours=hours_in(session, desk),
    )


_RANK: Final = {
    kind: rank
    for rank, kind in enumerate(
        (
            EntryKind.MEETING,
            EntryKind.OURS,
            EntryKind.THEIRS,
            EntryKind.REVIEW,
            EntryKind.PERSONAL,
            EntryKind.SIGN,
            EntryKind.BUSY,
        )
    )
}


def in_order(entry: CalendarEntry) -> tuple[date, int, str, bool, int, str, str]:
    """Days in order; on a day what has a time first, by time, then what is open, by kind and by words."""
    at = entry.starts_at.isoformat() if entry.starts_at else ""
    return entry.day, 0 if at else 1, at, entry.is_done, _RANK[entry.kind], entry.title, entry.record_id


def filter_choices(desk: Desk) -> tuple[FilterChoice, ...]:
    """The clients the calendar can be narrowed to, by name."""
    query = select(Client.id, Client.name, Client.zone).where(Client.deleted_at.is_(None)).order_by(Client.name)
    with desk.record.reading() as session:
        return tuple(FilterChoice(*row) for row in session.connection().execute(query))


def people_choices(desk: Desk, client_id: str) -> Sequence[FilterChoice]:
    """The people of a client the calendar can be narrowed to, by name."""
    query = (
        select(Person.id, Person.name)
        .join(Stakeholder, Stakeholder.person_id == Person.id)
        .where(Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None))
        .order_by(Person.name)
        .distinct()
    )
    with desk.record.reading() as session:
        return tuple(FilterChoice(row.id, row.name) for row in session.connection().execute(query))
