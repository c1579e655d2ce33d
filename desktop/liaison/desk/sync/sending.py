"""Sending what was changed here: each entry by itself, over the version that is known there and no other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from liaison.desk.context import Desk
from liaison.exchange.caldav.entries import ANY, delete, fetch, put
from liaison.exchange.caldav.problems import ChangedThere, ItemRefused, ServerTrouble
from liaison.exchange.caldav.values import Version
from liaison.exchange.caldav.wire import Server
from liaison.exchange.calendars.telling import marks, say_the_same
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.words import tr
from liaison.store.record import Unit

from .details import detail_of
from .held import held, unsent
from .outgoing import Outgoing, changed, new_queries
from .telling import LESSENED, Telling, Told
from .views import Left

T = TypeVar("T")
_NOTHING: Final = Told("", "")
_AT_ONCE: Final = 50
#: A server that fails so often in a row is left alone until the next sync.
_FAULTS: Final = 3


@dataclass(slots=True)
class Sent:
    """What was sent, counted."""

    sent: int = 0
    removed: int = 0
    conflicts: int = 0


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
            old = changed(self._desk, session, self._collection)
            new = [
                (kind, record_id)
                for kind, query in new_queries(self._desk, session, self._collection)
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
            telling = Telling(self._desk, session, detail_of(session, self._collection.id))
            texts = [
                _NOTHING if one.is_removal else telling.told(one.one, one.link.text if one.link else None)
                for one in some
            ]
            disputed = [
                telling.disputed(one.one, one.link.text) if one.link and one.link.etag and not one.is_removal else None
                for one in some
            ]
        self._note_sending(some, texts)
        try:
            for number, (one, text, theirs) in enumerate(zip(some, texts, disputed, strict=True)):
                self._tell(done + number, total, tr("Sending"))
                if theirs is not None:
                    self._note_disputed(one, theirs)
                elif _is_there(one, text):
                    assert one.link is not None, "what is there has a link"
                    self._note_sent(one, one.link.url, one.link.etag, Told(one.link.text, text.ours))
                else:
                    self._send_one(one, text)
        finally:
            self._write_down()

    def _send_one(self, one: Outgoing, text: Told) -> None:
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

    def _write(self, one: Outgoing, url: str, text: Told, etag: str | None) -> None:
        if one.is_removal:
            self._remove(one, url, etag)
        else:
            self._note_sent(one, url, put(self._server, url, text.text.encode(), etag), text)
            self.sent.sent += 1

    def _write_anew(self, one: Outgoing, url: str, text: Told) -> None:
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

    def _note_sending(self, some: Sequence[Outgoing], texts: Sequence[Told]) -> None:
        """What is about to be sent is known before it is, so that it is told from others' where no answer comes."""
        for one, text in zip(some, texts, strict=True):
            if not one.is_removal:
                values = {"theirs": text.text, "theirs_etag": text.ours}
                self._note(one, self._url(one), values)
        self._write_down()

    def _remove(self, one: Outgoing, url: str, etag: str | None) -> None:
        """Its link stays: what an undo or the trash takes back here goes back there."""
        if etag is not None:
            delete(self._server, url, etag)
            self.sent.removed += 1
        if one.is_withdrawn:
            self._notes.append(lambda unit: self._forget(unit, url))
            return
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

    def _note_sent(self, one: Outgoing, url: str, etag: str | None, text: Told) -> None:
        """Without a version from the server it is asked for with the next sync, as it may have written it otherwise."""
        values = {
            "etag": etag or "",
            "text": text.text,
            "ours": text.ours,
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

    def _note_disputed(self, one: Outgoing, theirs: str) -> None:
        """What others wrote where nothing was told is not written over before somebody said so."""
        assert one.link is not None, "somebody wrote into it"
        self.sent.conflicts += 1
        etag = one.link.etag
        values = {
            "link_state": LinkState.CONFLICT,
            "theirs": theirs,
            "theirs_etag": etag,
            "refused": f"{LESSENED}{etag}",
        }
        self._note(one, one.link.url, values)

    def _note_refused(self, one: Outgoing, url: str, reason: str) -> None:
        """It is tried again once it changes here, or after a day; what both sides last had in common stays known."""
        self._left.append(Left(self._collection.name, one.one.label, reason))
        values = {"problem": reason, "refused": one.goal, "theirs": None, "theirs_etag": None}
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

    def _forget(self, unit: Unit, url: str) -> None:
        query = select(CalendarLink).where(CalendarLink.collection_id == self._collection.id, CalendarLink.url == url)
        for link in unit.session.scalars(query):
            unit.session.delete(link)

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


def _is_there(one: Outgoing, text: Told) -> bool:
    """Whether its readers are told this already: what was changed is nothing that they may know."""
    link = one.link
    is_known = link is not None and link.link_state is LinkState.SAME and bool(link.etag)
    if not is_known or one.is_removal or link is None:
        return False
    return say_the_same(link.text, text.text) and marks(link.text) == marks(text.text)


def _pieces(found: Sequence[T]) -> Iterator[Sequence[T]]:
    return (found[at : at + _AT_ONCE] for at in range(0, len(found), _AT_ONCE))
