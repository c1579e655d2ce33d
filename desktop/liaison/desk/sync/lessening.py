"""What says more in a calendar than its readers may know and is not sent anew: it is brought down, or told of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail
from liaison.exchange.caldav.entries import ANY, put
from liaison.exchange.caldav.problems import ChangedThere, ItemRefused
from liaison.exchange.caldav.wire import Server
from liaison.exchange.calendars.telling import SAID_BUSY, SAID_LESS
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.words import tr

from .coming import kind_of
from .details import detail_of
from .held import Held, held, is_made_here, read_one
from .telling import LESSENED, Telling, is_lessened, kept_apart, meant
from .views import Left

_STAYING: Final = (LinkState.SAME, LinkState.ASIDE)


def lessen(desk: Desk, server: Server, collection_id: str, left: list[Left], watch: Callable[[], None]) -> int:
    """Bring down what waits for a decision, both versions of which stay known here; how much that was.

    Whatever says too much all the same is told of.

    Raises:
        CalendarServerProblem: the server cannot be used any more.
    """
    done = 0
    with desk.record.reading() as session:
        found = list(_saying_too_much(desk, session, collection_id))
    for link in found:
        watch()
        if link.link_state is LinkState.CONFLICT and _write_less(desk, server, link):
            done += 1
    with desk.record.reading() as session:
        name = session.get_one(CalendarCollection, collection_id).name
        said = {(one.calendar, one.label) for one in left}
        for link in _saying_too_much(desk, session, collection_id):
            label = _label(desk, _there(link))
            if link.link_state is LinkState.ASIDE or (name, label) not in said:
                left.append(Left(name, label, _stays()))
    return done


def _saying_too_much(desk: Desk, session: Session, collection_id: str) -> Iterator[CalendarLink]:
    """What began here and says more there than its readers may know."""
    detail = detail_of(session, collection_id)
    if detail is Detail.FULL:
        return
    telling = Telling(desk, session, detail)
    is_less = CalendarLink.text.contains(SAID_BUSY if detail is Detail.BUSY else SAID_LESS)
    is_there = and_(
        CalendarLink.link_state.in_(_STAYING),
        CalendarLink.etag.is_not(None),
        CalendarLink.text.contains("@liaison"),
        ~is_less,
    )
    is_disputed = and_(CalendarLink.link_state == LinkState.CONFLICT, CalendarLink.theirs.is_not(None))
    query = select(CalendarLink).where(CalendarLink.collection_id == collection_id, or_(is_there, is_disputed))
    for link in session.scalars(query.order_by(CalendarLink.id)):
        text = _there(link)
        meeting, todo, damage = read_one(text, desk.zone_name)
        entry = meeting or todo
        if entry is None or damage or not is_made_here(kind_of(meeting, entry.uid), entry.uid):
            continue
        if telling.tells_too_much(text, _here(session, link)):
            yield link


def _here(session: Session, link: CalendarLink) -> Held | None:
    if link.record_id is None or link.record_kind is None:
        return None
    return next(held(session, link.record_kind, [link.record_id]), None)


def _there(link: CalendarLink) -> str:
    """What the server has."""
    if link.link_state is not LinkState.CONFLICT or (is_lessened(link) and _is_as_written(link)):
        return link.text
    return link.theirs or ""


def _is_as_written(link: CalendarLink) -> bool:
    return (link.refused or "").removeprefix(LESSENED) == (link.theirs_etag or "")


def _write_less(desk: Desk, server: Server, link: CalendarLink) -> bool:
    """Write less over the version that is known; whether that could be. The version itself is kept here."""
    with desk.record.reading() as session:
        collection = session.get_one(CalendarCollection, link.collection_id)
        if collection.is_read_only or link.theirs is None:
            return False
        text = Telling(desk, session, detail_of(session, collection.id)).lessened(link.theirs, _here(session, link))
    try:
        etag = put(server, link.url, text.encode(), link.theirs_etag or ANY) or ""
    except (ChangedThere, ItemRefused):
        return False
    with desk.record.command("note_lessened") as unit:
        row = unit.session.get(CalendarLink, link.id)
        if row is not None and row.link_state is LinkState.CONFLICT and row.theirs is not None:
            row.theirs, row.theirs_etag = kept_apart(meant(row.theirs, row)), etag
            row.text, row.refused = text, f"{LESSENED}{etag}"
    return True


def _label(desk: Desk, text: str) -> str:
    meeting, todo, _damage = read_one(text, desk.zone_name)
    return meeting.title if meeting is not None else todo.what if todo is not None else ""


def _stays() -> str:
    return tr("It says more there than others may know, and could not be changed there. Change or remove it there.")
