"""What was sent to a calendar that it goes to no more: it is left there, or taken away, as was chosen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, select, update
from sqlalchemy import delete as delete_rows
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.exchange.caldav.entries import ANY, delete, fetch
from liaison.exchange.caldav.problems import CalendarGone, ChangedThere, ItemRefused
from liaison.exchange.caldav.values import Version
from liaison.exchange.caldav.wire import Server
from liaison.exchange.calendars.others import has_words_of_others
from liaison.exchange.calendars.telling import say_the_same
from liaison.model.calendar_sync import CalendarAccount, CalendarCollection, CalendarLink, LinkState
from liaison.model.meeting import Meeting
from liaison.model.words import tr

from .comparing import Comparing
from .held import CLASSES, held, is_made_here, read_one
from .telling import as_told
from .uses import taken_away
from .views import Left

KINDS: Final = frozenset(CLASSES)
#: What a server refused to remove is asked for again after this long.
_AGAIN: Final = timedelta(days=1)
_REMOVED: Final = "taken away"
_AT_ONCE: Final = 50


@dataclass(frozen=True, slots=True)
class Place:
    """A calendar from which what was sent there is to go away, and what that is."""

    account: CalendarAccount
    collection: CalendarCollection
    links: tuple[CalendarLink, ...]


def sent_to(session: Session, collection_id: str, kinds: Iterable[str] = KINDS) -> Iterator[CalendarLink]:
    """What was made and first written here and is in a calendar, but for what waits for a decision.

    An entry of another person's Liaison in the same calendar is told by its address: ours is that of the record.
    """
    query = select(CalendarLink).where(*_sent(collection_id, kinds)).order_by(CalendarLink.id)
    for link in session.scalars(query):
        if _is_ours(link.record_kind, link.uid, link.url, link.record_id):
            yield link


def count_sent(session: Session, collection_id: str) -> dict[str, int]:
    """How much of :func:`sent_to` there is, by kind; no text is read for that."""
    of = CalendarLink
    query = select(of.record_kind, of.uid, of.url, of.record_id).where(*_sent(collection_id, KINDS))
    rows = session.execute(query)
    return dict(Counter(kind or "" for kind, uid, url, record_id in rows if _is_ours(kind, uid, url, record_id)))


def count_to_clear(session: Session, now: datetime) -> int:
    """How much of :func:`to_clear` there is; no text is read for that."""
    found, of = 0, CalendarLink
    for collection, kinds in _cleared(session):
        query = select(of.record_kind, of.uid, of.url, of.record_id, of.refused, of.updated_at)
        for kind, uid, url, record_id, refused, updated_at in session.execute(
            query.where(*_sent(collection.id, kinds))
        ):
            found += _is_ours(kind, uid, url, record_id) and _is_due(refused, updated_at, now)
    return found


def _sent(collection_id: str, kinds: Iterable[str]) -> tuple[ColumnElement[bool], ...]:
    return (
        CalendarLink.collection_id == collection_id,
        CalendarLink.record_kind.in_(sorted(kinds)),
        CalendarLink.link_state == LinkState.SAME,
        CalendarLink.etag.is_not(None),
        CalendarLink.uid.like("%@liaison"),
    )


def _is_ours(kind: str | None, uid: str, url: str, record_id: str | None) -> bool:
    return is_made_here(kind or "", uid) and url.endswith(f"/{record_id}.ics")


def to_clear(session: Session, now: datetime, account_id: str | None = None) -> Iterator[Place]:
    """By calendar, what is to be taken away there, used or not."""
    for collection, kinds in _cleared(session):
        if account_id not in {None, collection.account_id}:
            continue
        found = sent_to(session, collection.id, kinds)
        links = tuple(link for link in found if _is_due(link.refused, link.updated_at, now))
        if links:
            yield Place(session.get_one(CalendarAccount, collection.account_id), collection, links)


def _cleared(session: Session) -> Iterator[tuple[CalendarCollection, frozenset[str]]]:
    """The calendars in which something is to be taken away, and the kinds of it."""
    for collection_id, kinds in taken_away(session).items():
        collection = session.get(CalendarCollection, collection_id)
        if collection is not None and not collection.is_read_only:
            yield collection, kinds


def _is_due(refused: str | None, updated_at: datetime, now: datetime) -> bool:
    """Whether it is asked for now: what a server refused to remove is left alone for a while."""
    return refused != _REMOVED or now - updated_at > _AGAIN


def all_sent(session: Session, account_id: str) -> Iterator[Place]:
    """By calendar, all that was sent to an account."""
    account = session.get_one(CalendarAccount, account_id)
    query = select(CalendarCollection).where(CalendarCollection.account_id == account_id)
    for collection in session.scalars(query.order_by(CalendarCollection.id)):
        links = tuple(sent_to(session, collection.id))
        if links and not collection.is_read_only:
            yield Place(account, collection, links)


def undecided(session: Session, account_id: str) -> Iterator[Left]:
    """What was sent to an account and waits for a decision: nobody said which version of it counts."""
    query = (
        select(CalendarLink, CalendarCollection.name)
        .join(CalendarCollection, CalendarCollection.id == CalendarLink.collection_id)
        .where(CalendarCollection.account_id == account_id, CalendarLink.link_state == LinkState.CONFLICT)
        .where(CalendarLink.etag.is_not(None), CalendarLink.uid.like("%@liaison"))
    )
    for link, name in session.execute(query.order_by(CalendarLink.id)):
        for one in held(session, link.record_kind or Meeting.kind(), [link.record_id or ""]):
            yield Left(name, one.label, tr("It was changed on both sides, so it stays there."))


def clear(desk: Desk, server: Server, place: Place, left: list[Left], tell: Callable[[int, int, str], None]) -> int:
    """Take away what is there as it was sent; how much that was.

    What others changed since stays, and what they wrote where less than everything was told: it is told of.

    Raises:
        CalendarServerProblem: the server cannot be used; what is gone until then is noted.
    """
    removed = 0
    for at in range(0, len(place.links), _AT_ONCE):
        gone: list[str] = []
        refused: dict[str, str] = {}
        try:
            for number, link in enumerate(place.links[at : at + _AT_ONCE]):
                tell(at + number, len(place.links), tr("Taking away what was sent"))
                try:
                    reason = _remove(desk, server, place.collection, link)
                except ItemRefused as error:
                    refused[link.id] = reason = error.sentence
                else:
                    gone.append(link.id)
                    removed += not reason
                if reason:
                    left.append(Left(place.collection.name, _label(desk, link), reason))
        finally:
            _note(desk, gone, refused)
    return removed


def _remove(desk: Desk, server: Server, collection: CalendarCollection, link: CalendarLink) -> str:
    """Remove one entry; empty, or why it stays: others changed it since, or wrote into it what stands there only."""
    if link.etag and not _has_words_of_others(link.text):
        try:
            delete(server, link.url, link.etag)
        except ChangedThere:
            pass
        else:
            return ""
    try:
        version = fetch(server, collection.url, [link.url]).get(link.url)
    except CalendarGone:
        return ""
    if version is None:
        return ""
    if not _is_as_sent(desk, link, version) or _has_words_of_others(as_told(version.text, link.text)):
        return _stays()
    try:
        delete(server, link.url, version.etag or ANY)
    except ChangedThere:
        return _stays()
    return ""


def _has_words_of_others(text: str) -> bool:
    """Whether others wrote into an entry what was not taken in, as it was told less than everything."""
    return has_words_of_others(text, ("Busy", tr("Busy")))


def _is_as_sent(desk: Desk, link: CalendarLink, version: Version) -> bool:
    """Whether what is there is what was sent last, or was sent since without an answer."""
    if say_the_same(link.text, version.text):
        return True
    meeting, todo, damage = read_one(version.text, desk.zone_name)
    return (
        bool(link.theirs)
        and not damage
        and Comparing(desk.zone, desk.zone_name).is_what_was_sent(link.theirs or "", meeting, todo)
    )


def _note(desk: Desk, gone: Sequence[str], refused: dict[str, str]) -> None:
    """What is there no more, or is not ours any more, is not known of; it can be sent anew."""
    if not gone and not refused:
        return
    with desk.record.command("note_cleared") as unit:
        unit.session.execute(delete_rows(CalendarLink).where(CalendarLink.id.in_(gone)))
        for link_id, reason in refused.items():
            values = {"problem": reason, "refused": _REMOVED, "updated_at": desk.now()}
            unit.session.execute(update(CalendarLink).where(CalendarLink.id == link_id).values(**values))


def _label(desk: Desk, link: CalendarLink) -> str:
    meeting, todo, _damage = read_one(link.text, desk.zone_name)
    return meeting.title if meeting is not None else todo.what if todo is not None else ""


def _stays() -> str:
    return tr("It was changed there after it was sent, so it stays there.")
