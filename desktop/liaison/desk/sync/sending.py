"""Sending what was changed here: each entry by itself, over the version that is known there and no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar, cast

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from liaison.desk.calendar.divided import goes_first_to
from liaison.desk.context import Desk
from liaison.exchange.caldav.entries import ANY, delete, fetch, put
from liaison.exchange.caldav.problems import ChangedThere, ItemRefused, ServerTrouble
from liaison.exchange.caldav.values import Version
from liaison.exchange.caldav.wire import Server
from liaison.exchange.calendars.telling import say_the_same
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.commitment import Commitment
from liaison.model.meeting import Meeting, Review
from liaison.model.values import CommitmentStatus, MeetingStatus, ReviewStatus
from liaison.model.words import tr
from liaison.store.record import Unit

from .allowed import may_go_out
from .aside import staying_among
from .held import CLASSES, Held, Synced, as_held, held, text_of, unsent
from .unanswered import UNANSWERED
from .views import Left

T = TypeVar("T")
_AT_ONCE: Final = 50
#: A server that fails so often in a row is left alone until the next sync.
_FAULTS: Final = 3
#: What a server refused is tried again after this long, as it may have room now or other rules.
_AGAIN: Final = timedelta(days=1)
_GONE: Final = (LinkState.GONE_HERE, LinkState.GONE_THERE)
#: What a server refused to remove.
_REMOVED: Final = "removed"
#: Meetings that are over for longer are not sent for the first time.
_PAST: Final = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Something to send: ``link`` is None for what is not there yet."""

    one: Held
    link: CalendarLink | None

    @property
    def is_removal(self) -> bool:
        """Whether it goes away there."""
        return self.one.is_gone


@dataclass(slots=True)
class Sent:
    """What was sent, counted."""

    sent: int = 0
    removed: int = 0
    conflicts: int = 0


def changed(session: Session, collection: CalendarCollection, now: datetime) -> list[Outgoing]:
    """What is there and was changed or removed here since, or came back here, as far as it may be sent."""
    found: list[Outgoing] = []
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
            if _is_due(one, link, now) and may_go_out(collection, kind, link.uid):
                found.append(Outgoing(one, link))
    kept = staying_among(session, [out.one for out in found if out.is_removal])
    return [*(out for out in found if out.one.id not in kept), *_undone(session, collection, now)]


def _undone(session: Session, collection: CalendarCollection, now: datetime) -> Iterator[Outgoing]:
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
            if is_ours and _is_due(one, link, now) and may_go_out(collection, kind, link.uid):
                yield Outgoing(one, link)


def _is_due(one: Held, link: CalendarLink, now: datetime) -> bool:
    """Whether a record and its copy differ, and it is not just that which the server refused a while ago."""
    is_there = link.link_state is LinkState.SAME
    if one.is_gone if not is_there else not (one.is_gone or one.digest != link.ours):
        return False
    return link.refused != _goal(one) or now - link.updated_at > _AGAIN


def _goal(one: Held) -> str:
    return _REMOVED if one.is_gone else one.digest


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


def _new_queries(desk: Desk, collection: CalendarCollection) -> Iterator[tuple[str, Select[Any]]]:
    """The ids of what is not in any calendar yet and is to go to this one, by kind."""
    if collection.is_read_only:
        return
    since = desk.now() - _PAST
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
    if collection.sends_commitments:
        yield (
            "commitment",
            select(Commitment.id).where(
                Commitment.status == CommitmentStatus.OPEN,
                and_(Commitment.deleted_at.is_(None), Commitment.client_id.is_not(None)),
                ~_is_linked(Commitment, collection),
            ),
        )
    if collection.sends_reviews:
        is_sent_as_meeting = exists().where(Meeting.id == Review.meeting_id, Meeting.deleted_at.is_(None))
        yield (
            "review",
            select(Review.id).where(
                Review.status == ReviewStatus.PLANNED,
                Review.deleted_at.is_(None),
                *([~is_sent_as_meeting] if collection.sends_meetings else []),
                ~_is_linked(Review, collection),
            ),
        )


def waiting(desk: Desk, session: Session, collection: CalendarCollection) -> int:
    """How much is to be sent to a calendar."""
    new = sum(
        session.scalar(select(func.count()).select_from(query.subquery())) or 0
        for _kind, query in _new_queries(desk, collection)
    )
    return len(changed(session, collection, desk.now())) + new


class Sending:
    """Sends to one calendar. What was sent is written down in steps, and whatever stops it in between."""

    def __init__(
        self, desk: Desk, server: Server, collection_id: str, tell: Callable[[int, int, str], None], left: list[Left]
    ) -> None:
        self._desk, self._server, self._tell, self._left = desk, server, tell, left
        with desk.record.reading() as session:
            self._collection = session.get_one(CalendarCollection, collection_id)
        self.sent = Sent()
        self._notes: list[Callable[[Unit], None]] = []
        self._faults = 0

    def run(self) -> None:
        """Send everything there is to send.

        Raises:
            CalendarServerProblem: the server cannot be used any more.
        """
        with self._desk.record.reading() as session:
            old = changed(session, self._collection, self._desk.now())
            new = [
                (kind, record_id)
                for kind, query in _new_queries(self._desk, self._collection)
                for record_id in session.scalars(query)
            ]
        total, done = len(old) + len(new), 0
        for some in _pieces(old):
            self._send(some, done, total)
            done += len(some)
        for part in _pieces(new):
            with self._desk.record.reading() as session:
                kinds = dict.fromkeys(kind for kind, _id in part)
                ones = [one for kind in kinds for one in held(session, kind, [id_ for of, id_ in part if of == kind])]
            self._send([Outgoing(one, None) for one in ones], done, total)
            done += len(part)

    def _send(self, some: Sequence[Outgoing], done: int, total: int) -> None:
        with self._desk.record.reading() as session:
            texts = [
                b"" if one.is_removal else text_of(self._desk, session, one.one, one.link.text if one.link else None)
                for one in some
            ]
        self._note_sending(some, texts)
        try:
            for number, (one, text) in enumerate(zip(some, texts, strict=True)):
                self._tell(done + number, total, tr("Sending"))
                self._send_one(one, text)
        finally:
            self._write_down()

    def _send_one(self, one: Outgoing, text: bytes) -> None:
        url = self._url(one)
        try:
            try:
                self._write(one, url, text, one.link.etag if one.link else None)
            except ChangedThere:
                self._write_anew(one, url, text)
        except ItemRefused as error:
            self._note_refused(one, url, error.sentence)
        except ServerTrouble as error:
            self._faults += 1
            if self._faults >= _FAULTS:
                raise
            self._left.append(Left(self._collection.name, one.one.label, error.sentence))
        else:
            self._faults = 0

    def _write(self, one: Outgoing, url: str, text: bytes, etag: str | None) -> None:
        if one.is_removal:
            self._remove(one, url, etag)
        else:
            self._note_sent(one, url, put(self._server, url, text, etag), text.decode())
            self.sent.sent += 1

    def _write_anew(self, one: Outgoing, url: str, text: bytes) -> None:
        """The version there has another name than the one that is known, or none; what it says tells whether it is."""
        there = fetch(self._server, self._collection.url, [url])
        version = there.get(url)
        if version is not None and one.link is not None and say_the_same(one.link.text, version.text):
            with suppress(ChangedThere):
                self._write(one, url, text, version.etag or ANY)
                return
        if url in there:
            self._note_conflict(one, url, version)
            return
        reason = tr("It was changed there meanwhile, and the server does not say how; the next sync asks again.")
        self._left.append(Left(self._collection.name, one.one.label, reason))

    def _url(self, one: Outgoing) -> str:
        return one.link.url if one.link else f"{self._collection.url.rstrip('/')}/{one.one.id}.ics"

    def _note_sending(self, some: Sequence[Outgoing], texts: Sequence[bytes]) -> None:
        """What is about to be sent is known before it is, so that it is told from others' where no answer comes."""
        for one, text in zip(some, texts, strict=True):
            if not one.is_removal:
                values = {"theirs": text.decode(), "theirs_etag": one.one.digest}
                self._note(one, self._url(one), values)
        self._write_down()

    def _remove(self, one: Outgoing, url: str, etag: str | None) -> None:
        """Its link stays: what an undo or the trash takes back here goes back there."""
        if etag is not None:
            delete(self._server, url, etag)
            self.sent.removed += 1
        values = {
            "etag": None,
            "link_state": LinkState.GONE_HERE,
            "ours": one.one.digest,
            "ours_at": None,
            "theirs": None,
            "theirs_etag": None,
            "problem": None,
            "refused": None,
        }
        self._note(one, url, values)

    def _note_sent(self, one: Outgoing, url: str, etag: str | None, text: str) -> None:
        """Without a version from the server it is asked for with the next sync, as it may have written it otherwise."""
        values = {
            "etag": etag or "",
            "text": text,
            "ours": one.one.digest,
            "ours_at": one.one.changed_at,
            "link_state": LinkState.SAME,
            "theirs": None,
            "theirs_etag": None,
            "problem": None,
            "refused": None,
        }
        self._note(one, url, values)

    def _note_conflict(self, one: Outgoing, url: str, theirs: Version | None) -> None:
        """Somebody was quicker: both versions are kept, to be decided between."""
        self.sent.conflicts += 1
        values = {
            "link_state": LinkState.CONFLICT,
            "theirs": theirs.text if theirs else None,
            "theirs_etag": theirs.etag if theirs else None,
        }
        self._note(one, url, values)

    def _note_refused(self, one: Outgoing, url: str, reason: str) -> None:
        """It is tried again once it changes here, or after a day; what both sides last had in common stays known."""
        self._left.append(Left(self._collection.name, one.one.label, reason))
        values = {"problem": reason, "refused": _goal(one.one), "theirs": None, "theirs_etag": None}
        self._note(one, url, values)

    def _note(self, one: Outgoing, url: str, values: dict[str, Any]) -> None:
        self._notes.append(lambda unit: self._write_link(unit, one, url, values))

    def _write_link(self, unit: Unit, one: Outgoing, url: str, values: dict[str, Any]) -> None:
        """Each address has one link, whatever was known of it before."""
        query = select(CalendarLink).where(CalendarLink.collection_id == self._collection.id, CalendarLink.url == url)
        link = unit.session.scalar(query)
        if link is None:
            link = CalendarLink(
                collection_id=self._collection.id,
                url=url,
                uid=one.one.uid,
                text="",
                ours=unsent(one.one.digest),
            )
            unit.session.add(link)
        if link.record_id != one.one.id:
            link.uid, link.record_kind, link.record_id = one.one.uid, one.one.kind, one.one.id
            link.link_state = LinkState.SAME
        for name, value in values.items():
            setattr(link, name, value)

    def _write_down(self) -> None:
        notes, self._notes = self._notes, []
        if notes:
            with self._desk.record.command("note_sent") as unit:
                for note in notes:
                    self._write_note(unit, note)

    def _write_note(self, unit: Unit, note: Callable[[Unit], None]) -> None:
        """One that cannot be written takes none of the others along; its entry is compared anew with the next sync."""
        try:
            with unit.session.begin_nested():
                note(unit)
        except IntegrityError:
            reason = tr("What was sent could not be noted. The next sync compares it anew.")
            self._left.append(Left(self._collection.name, "", reason))


def _pieces(found: Sequence[T]) -> Iterator[Sequence[T]]:
    return (found[at : at + _AT_ONCE] for at in range(0, len(found), _AT_ONCE))
