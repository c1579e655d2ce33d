"""The timeline of a client, a page at a time, and one of its things whole."""

from __future__ import annotations

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.store.search.within import within

from .arms import Reading, just_before
from .rows import read_items
from .view import Cursor, TimelinePage, TimelineStretch, Wanted

#: So many things are read at once.
PAGE: Final = 60
_ABOVE: Final = 30
_MOST_PEOPLE: Final = 500
_ALL: Final = Wanted()


def timeline(
    desk: Desk,
    client_id: str,
    wanted: Wanted = _ALL,
    cursor: Cursor | None = None,
    *,
    newer: bool = False,
    limit: int = PAGE,
) -> TimelinePage:
    """At most ``limit`` things that happened with a client next to a place, those older or those ``newer``.

    Without a place it begins with the newest.
    """
    with desk.record.reading() as session:
        reading = _reading(session, desk, client_id, wanted)
        return (
            TimelinePage((), reaches_end=True)
            if reading is None
            else _page(session, reading, cursor, limit, newer=newer)
        )


def timeline_around(
    desk: Desk, client_id: str, wanted: Wanted, cursor: Cursor, *, limit: int = PAGE, above: int = _ABOVE
) -> TimelineStretch:
    """What lies around a thing: it and ``limit`` in all from it on, and at most ``above`` newer ones."""
    with desk.record.reading() as session:
        reading = _reading(session, desk, client_id, wanted)
        if reading is None:
            return TimelineStretch()
        place = just_before(cursor)
        newer = _page(session, reading, place, above, newer=True)
        older = _page(session, reading, place, limit, newer=False)
    return TimelineStretch((*newer.items, *older.items), newer.reaches_end, older.reaches_end)


def find_in_timeline(desk: Desk, client_id: str, row_id: str) -> Cursor | None:
    """Where a record, given by its id, stands in the whole timeline; None when it is no part of it."""
    with desk.record.reading() as session:
        found = Reading(desk, client_id, _ALL, None).place_of(session, row_id)
    return None if found is None else Cursor(found.day, found.at, found.event, found.id)


def people_of_timeline(desk: Desk, client_id: str) -> tuple[tuple[str, str], ...]:
    """Those who are or were at a client, as id and name, by name."""
    query = (
        select(Person.id, Person.name)
        .where(
            Person.deleted_at.is_(None),
            Person.id.in_(
                select(Stakeholder.person_id).where(
                    Stakeholder.client_id == client_id, Stakeholder.deleted_at.is_(None)
                )
            ),
        )
        .order_by(Person.name, Person.id)
        .limit(_MOST_PEOPLE)
    )
    with desk.record.reading() as session:
        return tuple((row.id, row.name) for row in session.execute(query))


def _reading(session: Session, desk: Desk, client_id: str, wanted: Wanted) -> Reading | None:
    """What to read; None where words without a letter or digit are looked for, which nothing has."""
    if not wanted.words.strip():
        return Reading(desk, client_id, wanted, None)
    words = within(session, wanted.words, client_id)
    return None if words is None else Reading(desk, client_id, wanted, words)


def _page(session: Session, reading: Reading, cursor: Cursor | None, limit: int, *, newer: bool) -> TimelinePage:
    found = reading.page(session, cursor, limit + 1, newer=newer)
    items = read_items(session, reading.desk, found[:limit])
    return TimelinePage(items, reaches_end=len(found) <= limit)
