"""What is to be sent to a calendar: what was changed, removed or undone here, and what is new."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, cast

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session

from liaison.desk.calendar.divided import goes_first_to
from liaison.desk.context import Desk
from liaison.desk.dated import is_met
from liaison.desk.exports.choice import Detail
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.commitment import Commitment
from liaison.model.meeting import Meeting, Review
from liaison.model.values import CommitmentStatus, MeetingStatus, ReviewStatus, Side

from .allowed import may_go_out
from .aside import staying_among
from .details import detail_of
from .held import CLASSES, Held, Synced, as_held, is_made_here
from .telling import Telling
from .unanswered import UNANSWERED

#: What a server refused is tried again after this long, as it may have room now or other rules.
_AGAIN: Final = timedelta(days=1)
_GONE: Final = (LinkState.GONE_HERE, LinkState.GONE_THERE)
#: What a server refused to remove.
_REMOVED: Final = "removed"
#: Meetings that are over for longer are not sent for the first time.
_PAST: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Something to send: ``link`` is None for what is not there yet.

    ``is_withdrawn``: those who read the calendar are not to know of it any more, though it is here.
    """

    one: Held
    link: CalendarLink | None
    is_withdrawn: bool = False

    @property
    def is_removal(self) -> bool:
        """Whether it goes away there."""
        return self.one.is_gone or self.is_withdrawn

    @property
    def goal(self) -> str:
        """What is to be there, by the digest of the record."""
        return _REMOVED if self.is_removal else self.one.digest


def changed(desk: Desk, session: Session, collection: CalendarCollection) -> list[Outgoing]:
    """What is there and was changed or removed here since, or came back here, as far as it may be sent."""
    now = desk.now()
    telling = Telling(desk, session, detail_of(session, collection.id))
    found = [*_withdrawn(session, collection, telling, now), *_met(session, collection, telling, now)]
    withdrawn = {out.link.id for out in found if out.link is not None}
    for kind, of in CLASSES.items():
        query = (
            select(CalendarLink, of)
            .join(of, of.id == CalendarLink.record_id)
            .where(
                CalendarLink.collection_id == collection.id,
                CalendarLink.record_kind == kind,
                or_(
                    CalendarLink.link_state == LinkState.SAME,
                    and_(CalendarLink.link_state.in_(_GONE), of.deleted_at.is_(None)),
                ),
                _may_differ(of),
            )
            .order_by(CalendarLink.id)
        )
        for link, row in session.execute(query):
            one = as_held(kind, cast("Synced", row))
            if link.id not in withdrawn and _is_due(one, link, now) and _may_go_out(telling, collection, kind, link):
                found.append(Outgoing(one, link))
    kept = staying_among(session, [out.one for out in found if out.is_removal])
    return [*(out for out in found if out.one.id not in kept), *_undone(session, collection, telling, now)]


def _may_go_out(telling: Telling, collection: CalendarCollection, kind: str, link: CalendarLink) -> bool:
    """Whether it may be sent, or has to be: what is there tells more than its readers may know."""
    if may_go_out(collection, kind, link.uid):
        return True
    return not collection.is_read_only and is_made_here(kind, link.uid) and telling.tells_too_much(link.text)


def _withdrawn(session: Session, collection: CalendarCollection, telling: Telling, now: datetime) -> Iterator[Outgoing]:
    """What began here and is there, though its readers may only know when one is busy: only meetings tell that."""
    if telling.detail is not Detail.BUSY or collection.is_read_only:
        return
    for kind, of in CLASSES.items():
        query = (
            select(CalendarLink, of)
            .join(of, of.id == CalendarLink.record_id)
            .where(CalendarLink.collection_id == collection.id, CalendarLink.record_kind == kind)
            .where(CalendarLink.link_state == LinkState.SAME, CalendarLink.etag.is_not(None))
        )
        for link, row in session.execute(query) if kind != "meeting" else ():
            out = Outgoing(as_held(kind, cast("Synced", row)), link, is_withdrawn=True)
            if is_made_here(kind, link.uid) and (link.refused != out.goal or now - link.updated_at > _AGAIN):
                yield out


def _met(session: Session, collection: CalendarCollection, telling: Telling, now: datetime) -> Iterator[Outgoing]:
    """Reviews that are there and have become a meeting since, which is sent in their place."""
    if telling.detail is Detail.BUSY or collection.is_read_only:
        return  # they are withdrawn in any case, or nothing can be
    if not (collection.sends_meetings and collection.sends_reviews):
        return
    query = (
        select(CalendarLink, Review)
        .join(Review, Review.id == CalendarLink.record_id)
        .where(CalendarLink.collection_id == collection.id, CalendarLink.record_kind == Review.kind())
        .where(CalendarLink.link_state == LinkState.SAME, CalendarLink.etag.is_not(None))
        .where(Review.deleted_at.is_(None), Review.status == ReviewStatus.PLANNED, is_met())
    )
    for link, row in session.execute(query):
        out = Outgoing(as_held(Review.kind(), row), link, is_withdrawn=True)
        if link.refused != out.goal or now - link.updated_at > _AGAIN:
            yield out


def _undone(session: Session, collection: CalendarCollection, telling: Telling, now: datetime) -> Iterator[Outgoing]:
    """What was sent from here and is no more, as making it was undone: its address there names the record."""
    for kind, of in CLASSES.items():
        query = select(CalendarLink).where(
            CalendarLink.collection_id == collection.id,
            CalendarLink.record_kind == kind,
            CalendarLink.link_state == LinkState.SAME,
            CalendarLink.etag.is_not(None),
            ~exists().where(of.id == CalendarLink.record_id),
        )
        for link in session.scalars(query.order_by(CalendarLink.id)):
            words = {"title": link.uid, "uid": link.uid} if of is Meeting else {"what": link.uid}
            one = Held(kind, of(id=link.record_id, deleted_at=now, updated_at=now, **words), "")
            is_ours = link.url.endswith(f"/{link.record_id}.ics")
            if is_ours and _is_due(one, link, now) and _may_go_out(telling, collection, kind, link):
                yield Outgoing(one, link)


def _is_due(one: Held, link: CalendarLink, now: datetime) -> bool:
    """Whether a record and its copy differ, and it is not just that which the server refused a while ago."""
    is_there = link.link_state is LinkState.SAME
    if one.is_gone if not is_there else not (one.is_gone or one.digest != link.ours):
        return False
    return link.refused != Outgoing(one, link).goal or now - link.updated_at > _AGAIN


def _is_linked(of: type[Synced], collection: CalendarCollection) -> ColumnElement[bool]:
    """Whether a record is in this calendar or in another one that is used, or may be in one."""
    used = select(CalendarCollection.id).where(CalendarCollection.is_chosen)
    elsewhere = and_(CalendarLink.etag.is_not(None), CalendarLink.collection_id.in_(used))
    is_known = or_(CalendarLink.collection_id == collection.id, elsewhere, UNANSWERED)
    return exists().where(CalendarLink.record_id == of.id, is_known)


def _may_differ(of: type[Synced]) -> ColumnElement[bool]:
    """Whether a row was changed since its link was written, or at the same instant; its digest then tells."""
    return or_(
        CalendarLink.ours_at.is_(None),
        CalendarLink.ours_at != of.updated_at,
        CalendarLink.updated_at <= of.updated_at,
        of.deleted_at.is_not(None),
    )


def new_queries(desk: Desk, session: Session, collection: CalendarCollection) -> Iterator[tuple[str, Select[Any]]]:
    """The ids of what is not in any calendar yet and is to go to this one, by kind."""
    if collection.is_read_only:
        return
    since = desk.now() - _PAST
    detail = detail_of(session, collection.id)
    is_busy_only = detail is Detail.BUSY
    if collection.sends_meetings or collection.returns_changes:
        yield (
            "meeting",
            select(Meeting.id).where(
                goes_first_to(collection),
                Meeting.deleted_at.is_(None),
                Meeting.status != MeetingStatus.CANCELLED,
                or_(Meeting.repeats, Meeting.starts_at >= since, Meeting.starts_on >= since.date()),
                ~_is_linked(Meeting, collection),
            ),
        )
    if collection.sends_commitments and not is_busy_only:
        yield (
            "commitment",
            select(Commitment.id).where(
                Commitment.status == CommitmentStatus.OPEN,
                and_(Commitment.deleted_at.is_(None), Commitment.client_id.is_not(None)),
                *([] if detail is Detail.FULL else [Commitment.side == Side.OURS]),  # a title does not say whose it is
                ~_is_linked(Commitment, collection),
            ),
        )
    if collection.sends_reviews and not is_busy_only:
        yield (
            "review",
            select(Review.id).where(
                Review.status == ReviewStatus.PLANNED,
                Review.deleted_at.is_(None),
                *([~is_met()] if collection.sends_meetings else []),
                ~_is_linked(Review, collection),
            ),
        )


def waiting(desk: Desk, session: Session, collection: CalendarCollection) -> int:
    """How much is to be sent to a calendar."""
    new = sum(
        session.scalar(select(func.count()).select_from(query.subquery())) or 0
        for _kind, query in new_queries(desk, session, collection)
    )
    return len(changed(desk, session, collection)) + new
