"""Entries whose first answer was lost, and that go to another calendar now: not to be in both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.exchange.caldav.entries import ANY, AT_ONCE, delete, fetch
from liaison.exchange.caldav.problems import CalendarGone, ChangedThere, ItemRefused
from liaison.exchange.caldav.values import Version
from liaison.exchange.caldav.wire import Server
from liaison.model.calendar_sync import CalendarAccount, CalendarCollection, CalendarLink, LinkState
from liaison.model.words import tr

from .comparing import Comparing
from .held import is_made_here, read_one
from .views import Left

#: What was sent to a calendar for the first time without an answer: it may be there or not.
UNANSWERED: Final[ColumnElement[bool]] = and_(
    CalendarLink.link_state == LinkState.SAME, CalendarLink.etag.is_(None), CalendarLink.theirs.is_not(None)
)


@dataclass(frozen=True, slots=True)
class Place:
    """A calendar that is sent no more of a kind, with what may be in it all the same."""

    account: CalendarAccount
    collection: CalendarCollection
    links: tuple[CalendarLink, ...]


def left_behind(session: Session) -> Iterator[Place]:
    """By calendar, what may be in it though another one, or none, is sent its kind now."""
    query = (
        select(CalendarAccount, CalendarCollection, CalendarLink)
        .join(CalendarCollection, CalendarCollection.id == CalendarLink.collection_id)
        .join(CalendarAccount, CalendarAccount.id == CalendarCollection.account_id)
        .where(UNANSWERED)
        .order_by(CalendarCollection.id, CalendarLink.id)
    )
    found = [
        (account, collection, link)
        for account, collection, link in session.execute(query)
        if link.record_kind is not None
        and is_made_here(link.record_kind, link.uid)
        and not getattr(collection, f"sends_{link.record_kind}s")
    ]
    for _id, some in groupby(found, key=lambda one: one[1].id):
        rows = list(some)
        yield Place(rows[0][0], rows[0][1], tuple(link for _account, _collection, link in rows))


def take_back(desk: Desk, server: Server, place: Place, left: list[Left], watch: Callable[[], None]) -> int:
    """Ask a calendar for what may be in it, and remove what is as it was sent; how much that was.

    Raises:
        CalendarServerProblem: the server cannot be used; what was not asked for then goes nowhere else meanwhile.
    """
    removed = 0
    for at in range(0, len(place.links), AT_ONCE):
        watch()
        some = place.links[at : at + AT_ONCE]
        try:
            there = fetch(server, place.collection.url, [link.url for link in some])
        except CalendarGone:
            there = {link.url: None for link in some}
        for link in some:
            if link.url in there:
                is_removed, version = _remove(desk, server, link, there[link.url])
                removed += is_removed
                _note(desk, link, version)
                if version is not None:
                    left.append(Left(place.collection.name, _label(desk, version), _stays()))
    return removed


def _remove(desk: Desk, server: Server, link: CalendarLink, version: Version | None) -> tuple[bool, Version | None]:
    """Whether it was removed there, and the version that stays because others wrote it or the server keeps it."""
    if version is None:
        return False, None
    comparing = Comparing(desk.zone, desk.zone_name)
    if not comparing.is_what_was_sent(link.theirs or "", *read_one(version.text, desk.zone_name)[:2]):
        return False, version
    try:
        delete(server, link.url, version.etag or ANY)
    except (ChangedThere, ItemRefused):
        return False, version
    return True, None


def _note(desk: Desk, link: CalendarLink, version: Version | None) -> None:
    with desk.record.command("note_taken_back") as unit:
        row = unit.session.get(CalendarLink, link.id)
        if row is None:
            return
        if version is None:
            unit.session.delete(row)
        else:
            row.etag, row.text = version
            row.theirs = row.theirs_etag = None


def _label(desk: Desk, version: Version) -> str:
    meeting, todo, _damage = read_one(version.text, desk.zone_name)
    return meeting.title if meeting is not None else todo.what if todo is not None else ""


def _stays() -> str:
    return tr("It was changed there before it could be taken back, so it stays there too.")
