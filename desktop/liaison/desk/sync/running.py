"""A sync as a whole: every chosen calendar is asked, everything new is taken in at once, then ours is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass, field, replace
from typing import Final

from sqlalchemy import Select, select

from liaison.desk.context import Desk
from liaison.desk.imports.report import Cancelled, Progress
from liaison.exchange.caldav.entries import AT_ONCE, fetch, list_all, list_changes
from liaison.exchange.caldav.values import Listing, Version
from liaison.exchange.caldav.wire import Server
from liaison.model.calendar_sync import CalendarAccount, CalendarCollection, CalendarLink
from liaison.model.errors import LiaisonError
from liaison.model.values import Changes
from liaison.model.words import count, join_words, tr

from .clearing import clear, to_clear
from .coming import Fetched, Taken
from .conflicts import settle_one_sided
from .details import renew
from .held import unread
from .lessening import lessen
from .secrets import password_of
from .sending import Sending
from .taking import Taking
from .unanswered import left_behind, take_back
from .uses import settle
from .views import Left, SyncProblem, SyncReport

#: So many entries make a calendar of which not more than half goes away at once without being asked for again.
_MUCH: Final = 5
_QUIET: Final = Changes(None, "", frozenset())


@dataclass(frozen=True, slots=True)
class _Calendar:
    """A chosen calendar, as it was when the sync began."""

    account: CalendarAccount
    collection: CalendarCollection


@dataclass(slots=True)
class _Outcome:
    """What became of the sync so far."""

    taken: Taken = field(default_factory=Taken)
    sent: int = 0
    removed_there: int = 0
    changes: Changes = _QUIET
    problems: list[SyncProblem] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    is_stopped: bool = False

    def took(self, taken: Taken, changes: Changes) -> None:
        """Count what one command took in."""
        self.taken.added += taken.added
        self.taken.updated += taken.updated
        self.taken.removed += taken.removed
        self.taken.conflicts += taken.conflicts
        self.taken.left += taken.left
        touched = self.changes.touched | changes.touched
        # What an undo is offered for is the command that brought something, not the one that noted what came back.
        told = changes if taken.added or taken.updated or taken.removed or not self.changes else self.changes
        self.changes = Changes(told.journal_id, told.words, touched)


def sync(
    desk: Desk,
    account_id: str | None = None,
    *,
    progress: Progress | None = None,
    writing: Callable[[], AbstractContextManager[None]] = nullcontext,
    is_asked: bool = True,
) -> SyncReport:
    """Sync one account, or all. What goes wrong with one calendar is told and leaves the others alone.

    What comes in is one command, so that one undo takes it back. ``progress`` may raise :class:`Cancelled`: what was
    taken in or sent until then stays so, each entry whole; it is called again and again while a server is waited for.
    What is taken in is written inside ``writing``. A sync that nobody ``is_asked`` for is not what a person's next undo
    takes back.
    """
    outcome = _Outcome()
    with ExitStack() as open_servers:
        command = "sync_calendars" if is_asked else "sync_by_itself"
        run = _Run(desk, outcome, progress or (lambda _done, _total, _what: None), open_servers, command)
        try:
            run.everything(account_id, writing)
        except Cancelled:
            outcome.is_stopped = True
        run.note_accounts()
    return SyncReport(
        added=outcome.taken.added,
        updated=outcome.taken.updated,
        removed=outcome.taken.removed,
        sent=outcome.sent,
        removed_there=outcome.removed_there,
        conflicts=outcome.taken.conflicts,
        problems=tuple(outcome.problems),
        left=(*outcome.taken.left, *outcome.left),
        changes=outcome.changes,
        is_stopped=outcome.is_stopped,
    )


class _Run:
    """One sync under way."""

    def __init__(self, desk: Desk, outcome: _Outcome, tell: Progress, open_servers: ExitStack, command: str) -> None:
        self._command = command
        self._desk, self._outcome, self._progress, self._open = desk, outcome, tell, open_servers
        self._told = (0, 0, "")
        self._servers: dict[str, Server] = {}
        self._problems: dict[str, str] = {}
        self._tried: list[str] = []

    def _tell(self, done: int, total: int, what: str) -> None:
        self._told = (done, total, what)
        self._watch()

    def _watch(self) -> None:
        """Called again and again while a server is waited for, so that nobody who stops it waits for the server."""
        self._progress(*self._told)

    def everything(self, account_id: str | None, writing: Callable[[], AbstractContextManager[None]]) -> None:
        """Ask, take in, send."""
        settle(self._desk)
        renew(self._desk)
        calendars = list(self._chosen(account_id))
        self._tried = list(dict.fromkeys(one.account.id for one in calendars))
        self._settle(account_id, writing)
        self._take_in(calendars, writing)
        self._take_back()
        cleared = self._clear(account_id)
        sent = cleared | {
            one.collection.id
            for one in calendars
            if one.account.id in self._servers and one.account.id not in self._problems and self._send(one)
        }
        # What is sent after a calendar was asked is not in its token: removed there soon after, it would not be told.
        self._take_in([one for one in self._chosen(account_id) if one.collection.id in sent], writing)

    def _settle(self, account_id: str | None, writing: Callable[[], AbstractContextManager[None]]) -> None:
        """What was in conflict and was taken back here is as it is in its calendar."""
        with writing():
            for changes in settle_one_sided(self._desk, account_id, self._command):
                self._outcome.took(Taken(updated=1), changes)

    def _chosen(self, account_id: str | None) -> Iterator[_Calendar]:
        query = (
            select(CalendarCollection, CalendarAccount)
            .join(CalendarAccount, CalendarAccount.id == CalendarCollection.account_id)
            .where(CalendarCollection.is_chosen)
            .order_by(CalendarAccount.name, CalendarCollection.name, CalendarCollection.id)
        )
        if account_id is not None:
            query = query.where(CalendarAccount.id == account_id)
        with self._desk.record.reading() as session:
            found = [_Calendar(account, collection) for collection, account in session.execute(query)]
        yield from found

    def _server(self, account: CalendarAccount) -> Server:
        server = self._servers.get(account.id)
        if server is None:
            with self._desk.record.reading() as session:
                password = password_of(session, account)
            server = self._open.enter_context(Server(account.url, account.user_name, password, self._watch))
            self._servers[account.id] = server
        return server

    def _fetch(self, one: _Calendar) -> Fetched | None:
        """What changed in one calendar; as much as came where the server went away while it was told."""
        if one.account.id in self._problems:
            return None
        self._tell(0, 0, tr("Asking {calendar}", calendar=one.collection.name))
        try:
            server = self._server(one.account)
            listing = list_changes(server, one.collection.url, one.collection.token, has_sync=one.collection.has_sync)
            if self._drops_much(one.collection.id, listing):
                again = list_all(server, one.collection.url)
                listing = replace(listing, versions={**listing.versions, **again.versions})
        except Cancelled:
            raise
        except LiaisonError as error:
            self._problem(one, error)
            return None
        wanted = self._differing(one.collection.id, listing)
        given: dict[str, Version | None] = {}
        try:
            for at in range(0, len(wanted), AT_ONCE):
                self._tell(at, len(wanted), tr("Fetching {calendar}", calendar=one.collection.name))
                given |= fetch(server, one.collection.url, wanted[at : at + AT_ONCE])
        except Cancelled:
            raise
        except LiaisonError as error:
            self._problem(one, error)
            part, versions = Listing(versions={}, gone=frozenset(), token=None, is_whole=False), _versions(given)
            return Fetched(one.collection.id, one.collection.name, part, versions, is_part=True) if versions else None
        missing = [url for url in wanted if url not in given]
        self._outcome.left += [Left(one.collection.name, url.rpartition("/")[2], _missing()) for url in missing]
        return Fetched(one.collection.id, one.collection.name, listing, _versions(given), is_part=bool(missing))

    def _drops_much(self, collection_id: str, listing: Listing) -> bool:
        """Whether so much seems to be gone that the server is asked again in another way before it is believed."""
        if not listing.is_whole:
            return False
        with self._desk.record.reading() as session:
            known = session.scalars(_there(collection_id)).all()
        return len(known) >= _MUCH and sum(url not in listing.versions for url in known) * 2 > len(known)

    def _differing(self, collection_id: str, listing: Listing) -> list[str]:
        """The addresses whose version is not the one that is known, or was not taken in while it was in the trash."""
        with self._desk.record.reading() as session:
            stale = unread(session, collection_id)
            query = select(CalendarLink.url, CalendarLink.etag).where(CalendarLink.collection_id == collection_id)
            known: Mapping[str, str | None] = {one.url: one.etag for one in session.execute(query)}
        new = [url for url, etag in listing.versions.items() if known.get(url) != etag or not etag]
        return list(dict.fromkeys([*new, *(url for url in stale if url not in listing.gone)]))

    def _is_news(self, fetched: Fetched) -> bool:
        """Whether there is anything to write: an entry, one that is gone, or another token."""
        with self._desk.record.reading() as session:
            collection = session.get_one(CalendarCollection, fetched.collection_id)
            is_elsewhere = collection.token != fetched.listing.token and not fetched.is_part
            if fetched.versions or is_elsewhere:
                return True
            if not fetched.listing.is_whole and not fetched.listing.gone:
                return False
            known = session.scalars(_there(fetched.collection_id)).all()
        if fetched.listing.is_whole:
            return any(url not in fetched.listing.versions for url in known)
        return any(url in fetched.listing.gone for url in known)

    def _take_in(self, calendars: Sequence[_Calendar], writing: Callable[[], AbstractContextManager[None]]) -> None:
        """Ask these calendars and take in what is new there, all of it in one command."""
        fetched = [found for one in calendars if (found := self._fetch(one)) is not None]
        if not any(self._is_news(one) for one in fetched):
            return
        with writing(), self._desk.record.command(self._command) as unit:
            taken = Taking(self._desk, unit, fetched, self._tell).run()
            unit.words = _words(fetched, taken)
        self._outcome.took(taken, unit.changes)

    def _take_back(self) -> None:
        """What may be in a calendar that is not sent its kind any more, for the answer was lost, is taken back."""
        with self._desk.record.reading() as session:
            places = list(left_behind(session))
        for place in places:
            if place.account.id in self._problems:
                continue
            try:
                server = self._server(place.account)
                self._outcome.removed_there += take_back(self._desk, server, place, self._outcome.left, self._watch)
            except Cancelled:
                raise
            except LiaisonError as error:
                self._problem(_Calendar(place.account, place.collection), error)

    def _clear(self, account_id: str | None) -> set[str]:
        """Take away what was sent where it goes no more, as was chosen; from which calendars something went."""
        with self._desk.record.reading() as session:
            places = list(to_clear(session, self._desk.now(), account_id))
        cleared: set[str] = set()
        for place in places:
            if place.account.id not in self._tried:
                self._tried.append(place.account.id)
            if place.account.id in self._problems:
                continue
            try:
                server = self._server(place.account)
                removed = clear(self._desk, server, place, self._outcome.left, self._tell)
            except Cancelled:
                raise
            except LiaisonError as error:
                self._problem(_Calendar(place.account, place.collection), error)
                continue
            self._outcome.removed_there += removed
            cleared |= {place.collection.id} if removed else set()
        return cleared

    def _send(self, one: _Calendar) -> bool:
        """Send to one calendar; whether anything was sent."""
        sending = Sending(self._desk, self._servers[one.account.id], one.collection.id, self._tell, self._outcome.left)
        try:
            sending.run()
            less = lessen(self._desk, self._servers[one.account.id], one.collection.id, self._outcome.left, self._watch)
            sending.sent.sent += less
        except Cancelled:
            raise
        except LiaisonError as error:
            self._problem(one, error)
        finally:
            self._outcome.sent += sending.sent.sent
            self._outcome.removed_there += sending.sent.removed
            self._outcome.taken.conflicts += sending.sent.conflicts
        return sending.sent.sent > 0

    def _problem(self, one: _Calendar, error: LiaisonError) -> None:
        self._problems.setdefault(one.account.id, str(error))
        self._outcome.problems.append(SyncProblem(one.account.name, one.collection.name, error.sentence, error.way_out))

    def note_accounts(self) -> None:
        """Keep when each account was tried, and what went wrong."""
        if not self._tried:
            return
        now = self._desk.now()
        with self._desk.record.command("note_synced") as unit:
            for account_id in self._tried:
                row = unit.session.get(CalendarAccount, account_id)
                if row is None:
                    continue
                row.tried_at, row.problem = now, self._problems.get(account_id)
                if row.problem is None and not self._outcome.is_stopped:
                    row.synced_at = now


def _there(collection_id: str) -> Select[str]:
    """The addresses of what is known to be in a calendar."""
    return select(CalendarLink.url).where(CalendarLink.collection_id == collection_id, CalendarLink.etag.is_not(None))


def _versions(given: Mapping[str, Version | None]) -> dict[str, Version]:
    return {url: version for url, version in given.items() if version is not None}


def _missing() -> str:
    return tr("The server did not give it this time. The next sync asks for it again.")


def _words(fetched: list[Fetched], taken: Taken) -> str:
    """What a person reads in the history."""
    return tr(
        "Synced {calendars}: {what}",
        calendars=join_words([one.name for one in fetched]),
        what=", ".join(
            [
                *([count(taken.added, "{n} added", "{n} added")] if taken.added else []),
                *([count(taken.updated, "{n} updated", "{n} updated")] if taken.updated else []),
                *([count(taken.removed, "{n} removed", "{n} removed")] if taken.removed else []),
            ]
            or [tr("nothing new")]
        ),
    )
