"""The entries between two days: a few bounded statements, held until the record changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Final, NamedTuple

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.occurrences import ensure_expanded
from liaison.desk.our_hours import hours_in
from liaison.desk.unrecorded import waiting
from liaison.insight.working_time import WeekHours
from liaison.model.client import Client
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.words import language

from .answers import who_comes
from .dates import busy_periods, dates
from .findings import findings
from .held import Held, held_parts
from .meetings import meetings
from .promises import late_promises, promises
from .reviews import reviews_by_rhythm
from .views import Asked, CalendarEntry, CalendarFilter, CalendarView, EntryKind, FilterChoice

#: Entries of one kind that are read for each day of a month; a day is opened to see the others.
A_DAY_OF_MANY: Final = 7
#: Entries of one kind that are read for a day that is looked at alone.
A_DAY: Final = 200
_LATE: Final = 5
_NEVER: Final = datetime.max.replace(tzinfo=UTC)
#: The kinds of records that each part rests on.
_MEETING_KINDS: Final = frozenset({"meeting", "invitee", "client"})
_PROMISE_KINDS: Final = frozenset({"commitment", "client", "person"})
_BUSY_KINDS: Final = frozenset({"busy_period", "client", "person"})
_DATE_KINDS: Final = frozenset(
    {
        "review", "meeting", "checkpoint", "reset", "client", "person", "stake", "personal_date", "milestone",
        "engagement", "contact_change", "stakeholder",
    }
)  # fmt: skip


def calendar_view(
    desk: Desk, start: date, end: date, only: CalendarFilter | None = None, *, a_day: int = A_DAY_OF_MANY
) -> CalendarView:
    """Everything from ``start`` to ``end``, both included; at most ``a_day`` entries of one kind for each day.

    What was read is kept for the same question until something is recorded that it shows; where the record says the
    same as before, the view is the same object.
    """
    asked = Asked(start, end, only or CalendarFilter(), a_day)
    ensure_expanded(desk, start, end)
    with desk.record.reading() as session:
        held = held_parts(session.connection())
        key = _key(desk, asked)
        parts = _Parts(
            *_read(session, desk, held, asked),
            late=_late(session, desk, held, asked.only),
            hours=hours_in(session, desk),
            # What the signs find comes in meanwhile, behind what is shown, and is held for itself.
            found=tuple(findings(session, desk, asked, held)),
        )
        return held.of_parts(key, parts, lambda: _view(asked, desk.today(), parts))


def day_view(desk: Desk, day: date, only: CalendarFilter | None = None) -> CalendarView:
    """Everything of one day, with who is invited to its meetings."""
    found = calendar_view(desk, day, day, only, a_day=A_DAY)
    with desk.record.reading() as session:
        people = who_comes(session, desk, found.entries)
        missing = {(row.meeting_id, row.recurrence_id) for row in waiting(session, desk, day, until=day)}
    return replace(found, entries=tuple(_told(one, people, missing) for one in found.entries))


def _told(
    entry: CalendarEntry, people: Mapping[tuple[str, str, str], tuple[str, ...]], missing: AbstractSet[tuple[str, str]]
) -> CalendarEntry:
    """An entry with who comes, and whether nothing is written down of it though it is over."""
    is_missing = entry.kind is EntryKind.MEETING and (entry.record_id, entry.occurrence) in missing
    came = people.get(entry.key, ())
    return replace(entry, people=came, is_unrecorded=is_missing) if came or is_missing else entry


class _Part(NamedTuple):
    """What was read of one sort, and how many there are beyond it."""

    entries: tuple[CalendarEntry, ...]
    beyond: dict[tuple[date, str], int]


class _Parts(NamedTuple):
    """What a view is made of."""

    meetings: _Part
    promises: _Part
    dates: _Part
    busy: _Part
    late: tuple[tuple[CalendarEntry, ...], int]
    hours: WeekHours
    found: tuple[CalendarEntry, ...]


def _key(desk: Desk, asked: Asked) -> Hashable:
    return (asked.start, asked.end, asked.only, asked.a_day, desk.today(), desk.zone_name, language())


def _read(session: Session, desk: Desk, held: Held, asked: Asked) -> tuple[_Part, _Part, _Part, _Part]:
    """What has a day between two days, each sort for itself."""
    today, only = desk.today(), asked.only

    def part(name: str, kinds: frozenset[str], read: Callable[[Asked], Iterable[CalendarEntry]]) -> _Part:
        def anew() -> _Part:
            mine = replace(asked, beyond={})
            return _Part(tuple(read(mine)), mine.beyond)

        return held.get(name, _key(desk, asked), kinds, anew)

    def of_dates(mine: Asked) -> Iterator[CalendarEntry]:
        yield from dates(session, desk, mine.start, mine.end, only)
        if not only.person_id:
            yield from reviews_by_rhythm(session, today, mine.start, mine.end, only)

    return (
        part("meetings", _MEETING_KINDS, lambda mine: meetings(session, desk, mine)),
        part("promises", _PROMISE_KINDS, lambda mine: promises(session, today, mine)),
        part("dates", _DATE_KINDS, of_dates),
        part("busy", _BUSY_KINDS, lambda mine: busy_periods(session, mine.start, mine.end, only)),
    )


def _late(session: Session, desk: Desk, held: Held, only: CalendarFilter) -> tuple[tuple[CalendarEntry, ...], int]:
    today = desk.today()
    return held.get(
        "late", (only, today, language()), _PROMISE_KINDS, lambda: late_promises(session, today, only, _LATE)
    )


def _view(asked: Asked, today: date, parts: _Parts) -> CalendarView:
    sorts = (parts.meetings, parts.promises, parts.dates, parts.busy)
    entries = [entry for sort in sorts for entry in sort.entries]
    beyond: dict[tuple[date, str], int] = {}
    for sort in sorts:
        for key, number in sort.beyond.items():
            beyond[key] = beyond.get(key, 0) + number
    return CalendarView(
        start=asked.start,
        end=asked.end,
        today=today,
        entries=tuple(sorted((*entries, *parts.found), key=in_order)),
        beyond=beyond,
        late=parts.late[0],
        late_count=parts.late[1],
        hours=parts.hours,
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


def in_order(entry: CalendarEntry) -> tuple[date, bool, datetime, bool, int, str, str]:
    """Days in order; on a day what has a time first, by time, then what is open, by kind and by words."""
    at = entry.starts_at
    return entry.day, at is None, at or _NEVER, entry.is_done, _RANK[entry.kind], entry.title, entry.record_id


def filter_choices(desk: Desk) -> tuple[FilterChoice, ...]:
    """The clients the calendar can be narrowed to, by name."""
    query = select(Client.id, Client.name, Client.zone).where(Client.deleted_at.is_(None)).order_by(Client.name)
    with desk.record.reading() as session:
        connection = session.connection()

        def read() -> tuple[FilterChoice, ...]:
            return tuple(FilterChoice(*row) for row in connection.execute(query))

        return held_parts(connection).get("choices", None, frozenset({Client.kind()}), read)


def people_choices(desk: Desk, client_id: str = "") -> Sequence[FilterChoice]:
    """The people the calendar can be narrowed to, by name: of a client, else all with the client they are at."""
    if not client_id:
        return _everybody(desk)
    query = (
        select(Person.id, Person.name)
        .join(Stakeholder, Stakeholder.person_id == Person.id)
        .where(Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None), Person.deleted_at.is_(None))
        .order_by(Person.name)
        .distinct()
    )
    with desk.record.reading() as session:
        return tuple(FilterChoice(row.id, row.name) for row in session.connection().execute(query))


def _everybody(desk: Desk) -> Sequence[FilterChoice]:
    client = func.min(func.coalesce(func.nullif(Client.short_name, ""), Client.name))
    query = (
        select(Person.id, Person.name, client.label("client"))
        .outerjoin(Stakeholder, (Stakeholder.person_id == Person.id) & Stakeholder.deleted_at.is_(None))
        .outerjoin(Client, (Client.id == Stakeholder.client_id) & Client.deleted_at.is_(None))
        .where(Person.deleted_at.is_(None))
        .group_by(Person.id)
        .order_by(Person.name, Person.id)
    )
    with desk.record.reading() as session:
        rows = session.connection().execute(query)
        return tuple(FilterChoice(row.id, row.name, detail=row.client or "") for row in rows)
