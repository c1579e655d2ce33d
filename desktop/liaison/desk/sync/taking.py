"""Taking in what changed on the servers: one command for all of it, with the links that say how both sides stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Final

from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.exports.choice import Detail
from liaison.desk.imports.report import Progress
from liaison.exchange.caldav.values import Version
from liaison.exchange.calendars.telling import say_the_same
from liaison.exchange.calendars.values import MeetingIn
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.meeting import Review
from liaison.model.values import ReviewStatus
from liaison.model.words import tr
from liaison.store.record import Unit

from .allowed import may_go_out
from .aside import staying_among
from .bringing import Bringing, day_of
from .coming import Fetched, Item, Taken
from .comparing import Comparing, bring_back
from .details import details
from .held import Held, held, ids_of, is_made_here, meetings_in_trash, read_one, unsent
from .parting import part_with
from .telling import LESSENED, Telling, as_told, is_lessened, seen_from
from .views import Left

_AT_ONCE: Final = 500
_STRIDE: Final = 100
_KINDS: Final = ("meeting", "commitment", "review")
Key = tuple[str, str]


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
        self._items: list[Item] = []
        self._rows: list[dict[str, Any]] = []
        self._lost: dict[str, CalendarLink] = {}
        self._comparing = Comparing(desk.zone, desk.zone_name)
        self._details = details(unit.session)

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
        self._restore()
        self._compare_unlinked(collections)
        self._bring()
        self._link()
        for source in self._sources:
            self._part_with(source)
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
        lost = select(CalendarLink).where(CalendarLink.link_state == LinkState.GONE_THERE)
        self._lost = {link.uid: link for link in self._session.scalars(lost)}
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
        item = Item(source, url, version, link, meeting, todo, raw=version.text)
        if damage:
            self._leave(item, damage)
            return
        if link is not None and link.link_state is LinkState.CONFLICT:
            self._hear_again(link, version)
            return
        item.lost = self._lost.get(item.uid) if link is None or link.link_state is LinkState.GONE_THERE else None
        here = self._here(link or item.lost)
        version = self._as_told(item, link or item.lost)
        if link is not None and here is not None and self._comparing.is_known(link, here, version.text, meeting):
            link.etag, link.text = version
            link.problem = link.problem if link.refused else None
        elif item.lost is not None and here is not None:
            self._fill(item, here)
            self._come_back(item, item.lost, here)
        elif link is None or here is None or link.uid != item.uid:
            self._items.append(item)
        elif here.is_gone and (not may_go_out(collection, here.kind, link.uid) or staying_among(self._session, [here])):
            # What is known of it stays as it is, and it is asked for by its address once it is out of the trash.
            link.etag, link.link_state = "", LinkState.SAME
        else:
            self._fill(item, here)
            self._lay_together(item, link, here)

    def _hear_again(self, link: CalendarLink, version: Version) -> None:
        """What the server says now of something in conflict; what was written there from here is no news."""
        if is_lessened(link) and say_the_same(link.text, version.text):
            link.refused = f"{LESSENED}{version.etag}"
        else:
            link.theirs = seen_from(link, version.text)
        link.theirs_etag = version.etag

    def _as_told(self, item: Item, link: CalendarLink | None) -> Version:
        """A version of something that began here, told as much as it was when it was written."""
        if link is not None and is_made_here(item.kind, item.uid) and link.uid == item.uid:
            before = (link.theirs if link.link_state is LinkState.SAME else None) or link.text
            item.version = Version(item.version.etag, as_told(item.version.text, before))
        return item.version

    def _here(self, link: CalendarLink | None) -> Held | None:
        if link is None or link.record_id is None or link.record_kind is None:
            return None
        if link.record_id not in self._held:
            self._held |= {one.id: one for one in held(self._session, link.record_kind, [link.record_id])}
        return self._held.get(link.record_id)

    def _telling(self, item: Item) -> Telling:
        return Telling(self._desk, self._session, self._details.get(item.source.collection_id, Detail.FULL))

    def _fill(self, item: Item, here: Held) -> None:
        """What its calendar was not told of it is as it is here."""
        item.whole = partial(self._telling(item).whole, here)
        whole = item.whole(item.version.text)
        if whole != item.version.text:
            item.meeting, item.todo, _damage = read_one(whole, self._desk.zone_name)

    def _come_back(self, item: Item, lost: CalendarLink, here: Held) -> None:
        """It was removed there, by which it came to the trash here, and is there again."""
        last = item.whole(lost.text)
        if self._comparing.clashes(here, (last, lost.ours), item.meeting, item.todo):
            if item.link is None:
                self._session.delete(lost)
            self._ask(item, here)
            return
        item.is_mixed = here.digest != lost.ours
        self._said_last[item.uid] = last
        self._items.append(item)

    def _lay_together(self, item: Item, link: CalendarLink, here: Held) -> None:
        """What both sides say, over what they said last: that is what was sent, where no answer to it came."""
        last = item.whole(link.text) if link.text else "", link.ours
        sent = item.whole(link.theirs) if link.theirs and link.link_state is LinkState.SAME else None
        if sent is not None and self._comparing.is_what_was_sent(sent, item.meeting, item.todo):
            last = sent, link.theirs_etag
            if here.is_gone:
                link.etag, link.text, link.theirs, link.theirs_etag = item.version.etag, item.version.text, None, None
                return
        if here.is_gone or self._comparing.clashes(here, last, item.meeting, item.todo):
            self._disagree(link, item.raw_version)
            return
        item.is_mixed = here.digest != last[1]
        self._said_last[item.uid] = last[0]
        self._items.append(item)

    def _restore(self) -> None:
        """What is there again comes out of the trash, as far as it can."""
        lost = [self._here(item.lost) for item in self._items if item.lost is not None]
        trashed = [here for here in lost if here is not None and here.row.deleted_at is not None]
        stay = bring_back(self._desk, self._unit, trashed)
        self.taken.left += [Left("", here.label, reason) for here, reason in stay]
        self.taken.added += len(trashed) - len(stay)

    def _compare_unlinked(self, collections: Mapping[str, CalendarCollection]) -> None:
        """What has a record though no link: what was made here and says something else is to be decided on."""
        unlinked = [one for one in self._items if one.link is None and one.lost is None]
        for kind in _KINDS:
            some = [one for one in unlinked if one.kind == kind]
            ids = ids_of(self._session, kind, [one.uid for one in some])
            found = {one.id: one for one in held(self._session, kind, ids.values())}
            for item in some:
                here = found.get(ids.get(item.uid, ""))
                if here is None or here.is_gone:
                    continue
                if is_made_here(kind, item.uid):
                    self._fill(item, here)
                item.was_kept = may_go_out(collections[item.source.collection_id], kind, item.uid)
                if is_made_here(kind, item.uid) and self._comparing.says_more(here, item.meeting, item.todo):
                    self._items.remove(item)
                    self._ask(item, here)

    def _ask(self, item: Item, here: Held) -> None:
        """Both versions are kept, to be decided between."""
        if item.link is not None:
            item.link.etag = item.version.etag
            self._disagree(item.link, item.raw_version)
            return
        self._connect(item, uid=item.uid, record=here, state=LinkState.CONFLICT, problem=None)
        self._rows[-1] |= {"theirs": item.raw, "theirs_etag": item.version.etag, "text": ""}
        self.taken.conflicts += 1

    def _disagree(self, link: CalendarLink, version: Version | None) -> None:
        link.link_state = LinkState.CONFLICT
        link.theirs = version.text if version else None
        link.theirs_etag = version.etag if version else None
        self.taken.conflicts += 1

    def _leave(self, item: Item, reason: str) -> None:
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
        found = {
            kind: ids_of(self._session, kind, [one.uid for one in self._items if one.kind == kind]) for kind in _KINDS
        }
        for kind, by_uid in found.items():
            self._held |= {one.id: one for one in held(self._session, kind, by_uid.values())}
        trashed = self._in_trash(found)
        for item in self._items:
            here = self._held.get(found[item.kind].get(item.uid, ""))
            if item.lost is not None and item.lost is not item.link:
                self._session.delete(item.lost)
            if here is None or here.is_gone:
                reason = tr("It is in the trash here, or says nothing that is kept.")
                if item.uid in trashed:
                    self.taken.left.append(Left(item.source.name, item.label, tr("It is in the trash here.")))
                self._connect(item, uid=item.uid, record=None, state=LinkState.ASIDE, problem=reason)
            else:
                item.is_mixed |= item.was_kept and self._comparing.says_more(here, item.meeting, item.todo)
                if is_made_here(item.kind, item.uid) and self._is_told_otherwise(item, here):
                    item.is_mixed = True
                self._connect(item, uid=item.uid, record=here, state=LinkState.SAME, problem=None)
        self._unit.add_rows(CalendarLink, self._rows)

    def _is_told_otherwise(self, item: Item, here: Held) -> bool:
        """Whether what is there says more than its readers may know, or less than it was to say.

        Of what says more it is not known who wrote it, so that none of it is kept there.
        """
        telling = self._telling(item)
        if telling.tells_too_much(item.raw, here):
            item.version = item.raw_version
            return True
        return not telling.is_told_so(item.version.text)

    def _in_trash(self, found: Mapping[str, Mapping[str, str]]) -> set[str]:
        """What is in the trash, of the entries that no living record was found for."""
        by_uid = {uid: self._held.get(id_) for kind in _KINDS for uid, id_ in found[kind].items()}
        gone = {uid for uid, here in by_uid.items() if here is not None and here.is_gone}
        missing = [one.uid for one in self._items if one.kind == "meeting" and by_uid.get(one.uid) is None]
        return gone | meetings_in_trash(self._session, missing)

    def _connect(self, item: Item, *, uid: str, record: Held | None, state: LinkState, problem: str | None) -> None:
        etag, text = item.version
        values: dict[str, Any] = {
            "uid": uid,
            "etag": etag,
            "text": text,
            "record_kind": record.kind if record else None,
            "record_id": record.id if record else None,
            "ours": (unsent(record.digest) if item.is_mixed else record.digest) if record else None,
            "ours_at": (None if item.is_mixed else record.changed_at) if record else None,
            "link_state": state,
            "theirs": None,
            "theirs_etag": None,
            "problem": problem,
            "refused": None,
        }
        if item.link is None:
            self._rows.append({"collection_id": item.source.collection_id, "url": item.url} | values)
            return
        for name, value in values.items():
            setattr(item.link, name, value)

    def _part_with(self, source: Fetched) -> None:
        """What is gone there; what was changed here meanwhile is to be decided on."""
        gone = [
            link
            for link in self._links.values()
            if link.collection_id == source.collection_id and self._is_gone(source, link)
        ]
        removed, disputed = part_with(self._desk, self._unit, gone, self._held)
        self.taken.removed += removed
        for link in disputed:
            self._disagree(link, None)
