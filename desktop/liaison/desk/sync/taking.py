"""Taking in what changed on the servers: one command for all of it, with the links that say how both sides stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.imports.meeting_values import OWN_REVIEW, OWN_UID
from liaison.desk.imports.report import Progress
from liaison.desk.imports.todos import SYSTEM
from liaison.desk.trash import trash_within
from liaison.exchange.caldav.values import Listing, Version
from liaison.exchange.calendars.values import MeetingIn, TodoIn
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.desk_items import Origin
from liaison.model.meeting import Meeting, Review
from liaison.model.values import ReviewStatus
from liaison.model.words import tr
from liaison.store.record import Unit

from .bringing import Bringing, clash, day_of, said
from .held import Held, held, is_made_here, read_one, values_now
from .views import Left

_AT_ONCE: Final = 500
_STRIDE: Final = 100
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one calendar said: what there is or changed, and the entries that differ from what is known.

    With ``is_part`` the server went away while it was told: the next sync asks from where this one did.
    """

    collection_id: str
    name: str
    listing: Listing
    versions: Mapping[str, Version]
    is_part: bool = False


@dataclass(slots=True)
class Taken:
    """What was taken in, counted."""

    added: int = 0
    updated: int = 0
    removed: int = 0
    conflicts: int = 0
    left: list[Left] = field(default_factory=list)


@dataclass(slots=True)
class _Item:
    """An entry that is new or changed there. ``is_mixed``: it was changed here too, elsewhere in it."""

    source: Fetched
    url: str
    version: Version
    link: CalendarLink | None
    meeting: MeetingIn | None
    todo: TodoIn | None
    is_mixed: bool = False

    @property
    def uid(self) -> str:
        """What it is called in calendars."""
        entry = self.meeting or self.todo
        assert entry is not None, "damaged entries are left aside"
        return entry.uid

    @property
    def kind(self) -> str:
        """The kind of record it is here."""
        if self.meeting is None:
            return "commitment"
        return "review" if OWN_REVIEW.fullmatch(self.meeting.uid) else "meeting"

    @property
    def label(self) -> str:
        """What it says it is."""
        return (self.meeting.title if self.meeting else self.todo.what if self.todo else "") or self.url


def may_go_out(collection: CalendarCollection, kind: str, uid: str) -> bool:
    """Whether a change here of something that is linked may be sent to its calendar."""
    if collection.is_read_only:
        return False
    if is_made_here(kind, uid):
        return bool(getattr(collection, f"sends_{kind}s"))
    return collection.returns_changes


class Taking:
    """The work of one command. Nothing is kept until the command ends."""

    def __init__(self, desk: Desk, unit: Unit, sources: Sequence[Fetched], tick: Progress) -> None:
        self.taken = Taken()
        self._desk, self._unit, self._session = desk, unit, unit.session
        self._sources, self._tick = sources, tick
        self._said_last: dict[str, str] = {}
        self._bringing = Bringing(desk, unit, self._said_last, tick)
        self._links: dict[Key, CalendarLink] = {}
        self._held: dict[str, Held] = {}
        self._items: list[_Item] = []
        self._rows: list[dict[str, Any]] = []

    def run(self) -> Taken:
        """Do it all."""
        collections = {
            one.collection_id: self._session.get_one(CalendarCollection, one.collection_id) for one in self._sources
        }
        self._load()
        total, done = sum(len(one.versions) for one in self._sources), 0
        for source in self._sources:
            for url, version in source.versions.items():
                if done % _STRIDE == 0:
                    self._tick(done, total, tr("Comparing"))
                done += 1
                self._sort(source, collections[source.collection_id], url, version)
        self._bring()
        self._link()
        for source in self._sources:
            self._remove(source)
            if not source.is_part:
                collection = collections[source.collection_id]
                collection.token, collection.synced_at = source.listing.token, self._desk.now()
                collection.has_sync = collection.has_sync and source.listing.token is not None
        return self.taken

    def _load(self) -> None:
        """The links of what is concerned, and what the record holds of them."""
        for source in self._sources:
            query = select(CalendarLink).where(CalendarLink.collection_id == source.collection_id)
            concerned = {*source.versions, *source.listing.gone}
            if source.listing.is_whole or len(concerned) > _AT_ONCE:
                found = list(self._session.scalars(query))
            else:
                found = list(self._session.scalars(query.where(CalendarLink.url.in_(concerned))))
            self._links |= {(link.collection_id, link.url): link for link in found}
        by_kind: dict[str, list[str]] = {}
        for link in self._links.values():
            if link.record_id is not None and link.record_kind is not None and self._is_concerned(link):
                by_kind.setdefault(link.record_kind, []).append(link.record_id)
        for kind, ids in by_kind.items():
            self._held |= {one.id: one for one in held(self._session, kind, ids)}

    def _is_concerned(self, link: CalendarLink) -> bool:
        source = next(one for one in self._sources if one.collection_id == link.collection_id)
        return link.url in source.versions or self._is_gone(source, link)

    def _is_gone(self, source: Fetched, link: CalendarLink) -> bool:
        if link.etag is None:
            return False
        return link.url not in source.listing.versions if source.listing.is_whole else link.url in source.listing.gone

    def _sort(self, source: Fetched, collection: CalendarCollection, url: str, version: Version) -> None:
        """Decide about one entry: it is taken in, left aside, or in conflict."""
        link = self._links.get((source.collection_id, url))
        meeting, todo, damage = read_one(version.text, self._desk.zone_name)
        item = _Item(source, url, version, link, meeting, todo)
        if damage:
            self._leave(item, damage)
            return
        if link is not None and link.link_state is LinkState.CONFLICT:
            link.theirs, link.theirs_etag = version.text, version.etag
            return
        here = self._held.get(link.record_id or "") if link is not None else None
        if link is None or here is None or link.uid != item.uid:
            self._items.append(item)
        elif here.is_gone and not may_go_out(collection, here.kind, link.uid):
            link.etag, link.text = version
        elif here.is_gone or self._clashes(item, link, here):
            self._disagree(link, version)
        else:
            item.is_mixed = here.digest != link.ours
            self._said_last[item.uid] = link.text
            self._items.append(item)

    def _clashes(self, item: _Item, link: CalendarLink, here: Held) -> bool:
        """Whether the same was changed on both sides; of a series that was edited here time by time, anything."""
        if here.digest == link.ours:
            return False
        if here.digest.partition(".")[2] != (link.ours or "").partition(".")[2]:
            return True
        last = read_one(link.text, self._desk.zone_name)
        if here.kind == "review":
            assert item.meeting is not None, "reviews are events"
            before = day_of(last[0]) if last[0] else None
            return clash({"due_on": before}, {"due_on": day_of(item.meeting)}, values_now(here))
        zone = self._desk.zone
        return clash(said(last[0], last[1], zone), said(item.meeting, item.todo, zone), values_now(here))

    def _disagree(self, link: CalendarLink, version: Version | None) -> None:
        link.link_state = LinkState.CONFLICT
        link.theirs = version.text if version else None
        link.theirs_etag = version.etag if version else None
        self.taken.conflicts += 1

    def _leave(self, item: _Item, reason: str) -> None:
        """Nothing of it is kept until it changes there; a record that was kept of it stays."""
        self.taken.left.append(Left(item.source.name, item.label, reason))
        if item.link is not None and item.link.record_id is not None:
            item.link.problem = reason
            return
        self._connect(item, uid="", record=None, state=LinkState.ASIDE, problem=reason)

    def _bring(self) -> None:
        meetings = [(one.source.name, one.meeting) for one in self._items if one.meeting and one.kind == "meeting"]
        todos = [(one.source.name, one.todo) for one in self._items if one.todo]
        self._bringing.run(meetings, todos)
        for item in self._items:
            if item.kind == "review" and item.meeting is not None:
                self._move_review(item.meeting)
        counts = self._bringing.reporter.counts()
        self.taken.added += counts["added"]
        self.taken.updated += counts["updated"]
        self._session.flush()

    def _move_review(self, meeting: MeetingIn) -> None:
        """A review that was moved there is moved here; all else of it is said here."""
        row = self._session.get(Review, meeting.uid.partition(".")[0])
        day, text = day_of(meeting), self._said_last.get(meeting.uid)
        last = read_one(text, self._desk.zone_name)[0] if text else None
        if row is None or row.status is not ReviewStatus.PLANNED or day is None:
            return
        if day not in {row.due_on, day_of(last) if last else None}:
            row.due_on = day
            self.taken.updated += 1

    def _link(self) -> None:
        """Write down which record each entry is now, and that both are the same."""
        found = {kind: self._ids(kind, [one.uid for one in self._items if one.kind == kind]) for kind in _KINDS}
        for kind, by_uid in found.items():
            self._held |= {one.id: one for one in held(self._session, kind, by_uid.values())}
        for item in self._items:
            here = self._held.get(found[item.kind].get(item.uid, ""))
            if here is None or here.is_gone:
                reason = tr("It is in the trash here, or says nothing that is kept.")
                self._connect(item, uid=item.uid, record=None, state=LinkState.ASIDE, problem=reason)
            else:
                self._connect(item, uid=item.uid, record=here, state=LinkState.SAME, problem=None)
        self._unit.add_rows(CalendarLink, self._rows)

    def _ids(self, kind: str, uids: Sequence[str]) -> dict[str, str]:
        """The records that entries have become, by what they are called in calendars."""
        own = OWN_REVIEW if kind == "review" else OWN_UID
        found = {uid: uid[:32] for uid in uids if kind != "meeting" and own.fullmatch(uid)}
        for at in range(0, len(uids), _AT_ONCE):
            some = uids[at : at + _AT_ONCE]
            if kind == "meeting":
                query = select(Meeting.uid, Meeting.id).where(Meeting.uid.in_(some), Meeting.deleted_at.is_(None))
                found |= {one.uid: one.id for one in self._session.execute(query)}
            elif kind == "commitment":
                known = select(Origin.key, Origin.record_id).where(
                    Origin.system == SYSTEM, Origin.key.in_(some), Origin.deleted_at.is_(None)
                )
                found |= {one.key: one.record_id for one in self._session.execute(known)}
        return found

    def _connect(self, item: _Item, *, uid: str, record: Held | None, state: LinkState, problem: str | None) -> None:
        etag, text = item.version
        values: dict[str, Any] = {
            "uid": uid,
            "etag": etag,
            "text": text,
            "record_kind": record.kind if record else None,
            "record_id": record.id if record else None,
            "ours": (None if item.is_mixed else record.digest) if record else None,
            "ours_at": (None if item.is_mixed else record.changed_at) if record else None,
            "link_state": state,
            "problem": problem,
        }
        if item.link is None:
            self._rows.append({"collection_id": item.source.collection_id, "url": item.url} | values)
            return
        for name, value in values.items():
            setattr(item.link, name, value)

    def _remove(self, source: Fetched) -> None:
        """What is gone there goes to the trash here, unless it was changed here or is linked elsewhere too."""
        gone = [
            link
            for link in self._links.values()
            if link.collection_id == source.collection_id and self._is_gone(source, link)
        ]
        still = self._linked_elsewhere(gone)
        trashed: list[tuple[str, str]] = []
        for link in gone:
            here = self._held.get(link.record_id or "")
            if here is None or here.is_gone or here.id in still:
                self._session.delete(link)
            elif link.link_state is LinkState.CONFLICT:
                link.theirs = link.theirs_etag = None
            elif here.digest != link.ours:
                self._disagree(link, None)
            else:
                trashed.append((here.kind, here.id))
                self._session.delete(link)
        self._session.flush()
        trash_within(self._unit, self._desk.now(), trashed)
        self.taken.removed += len(trashed)

    def _linked_elsewhere(self, gone: Iterable[CalendarLink]) -> set[str]:
        """The records of links that have another one: they were moved to another calendar, or to another address."""
        ids = {link.id: link.record_id for link in gone if link.record_id is not None}
        wanted, found = sorted(set(ids.values())), set[str]()
        for at in range(0, len(wanted), _AT_ONCE):
            query = select(CalendarLink.id, CalendarLink.record_id).where(
                CalendarLink.record_id.in_(wanted[at : at + _AT_ONCE])
            )
            found |= {record for link, record in self._session.execute(query) if record and link not in ids}
        return found


_KINDS: Final = ("meeting", "commitment", "review")
