"""What the record holds of the things that are synced: how each is compared and how it is written for a server."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, Final, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.edited_series import as_out
from liaison.desk.exports.calendar import due_instant, owed_words
from liaison.desk.imports.meeting_values import OWN_REVIEW, OWN_UID
from liaison.desk.imports.todos import SYSTEM
from liaison.exchange.calendars.dates import format_utc
from liaison.exchange.calendars.laying import lay_day, lay_todo
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import DayOut, MeetingIn, TodoIn, TodoOut
from liaison.exchange.calendars.writing import write_calendar
from liaison.exchange.report import UnreadableFile
from liaison.model.calendar_sync import CalendarLink, LinkState
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.desk_items import Origin
from liaison.model.meeting import Meeting, Review
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus, ReviewStatus
from liaison.model.words import tr
from liaison.store.rows import to_json_value

Synced = Meeting | Commitment | Review
CLASSES: Final[dict[str, type[Meeting | Commitment | Review]]] = {
    "meeting": Meeting,
    "commitment": Commitment,
    "review": Review,
}
_MEETING: Final = (
    *("title", "description", "location", "url", "starts_at", "ends_at", "zone", "starts_on", "ends_on"),
    *("status", "is_private", "recurrence"),
)
_COMMITMENT: Final = ("what", "note", "due_on", "due_time", "status", "closed_on", "side", "client_id", "person_id")
_REVIEW: Final = ("what", "due_on", "client_id")
_COMPARED: Final = {"meeting": _MEETING, "commitment": _COMMITMENT, "review": _REVIEW}
_STATUS: Final = {
    CommitmentStatus.OPEN: "NEEDS-ACTION",
    CommitmentStatus.DONE: "COMPLETED",
    CommitmentStatus.DROPPED: "CANCELLED",
}
_AT_ONCE: Final = 500


@dataclass(frozen=True, slots=True)
class Held:
    """One thing of the record, as it is now. ``digest`` changes with what is written of it, ``text`` first."""

    kind: str
    row: Synced
    digest: str

    @property
    def id(self) -> str:
        """Its id."""
        return self.row.id

    @property
    def changed_at(self) -> datetime:
        """When its row was changed last."""
        return self.row.updated_at

    @property
    def is_gone(self) -> bool:
        """Whether it is in the trash, or a review that was skipped: there it is no more."""
        return self.row.deleted_at is not None or (
            isinstance(self.row, Review) and self.row.status is ReviewStatus.SKIPPED
        )

    @property
    def label(self) -> str:
        """What it says it is."""
        return self.row.title if isinstance(self.row, Meeting) else self.row.what

    @property
    def uid(self) -> str:
        """What it is called in calendars."""
        if isinstance(self.row, Meeting):
            return self.row.uid
        return f"{self.row.id}.review@liaison" if isinstance(self.row, Review) else f"{self.row.id}@liaison"


def is_made_here(kind: str, uid: str) -> bool:
    """Whether something began in Liaison, by what it is called in calendars."""
    return bool((OWN_REVIEW if kind == "review" else OWN_UID).fullmatch(uid))


def waits(one: Held) -> bool:
    """Whether a meeting that was made here waits for a client: nobody said yet whose it is, and who may know of it."""
    return _waits(one.row)


def _waits(row: Synced) -> bool:
    return isinstance(row, Meeting) and row.client_id is None and is_made_here("meeting", row.uid)


def held(session: Session, kind: str, ids: Iterable[str]) -> Iterator[Held]:
    """Things of one kind, as they are now; those that were undone are not there."""
    of, wanted = CLASSES[kind], list(dict.fromkeys(ids))
    for at in range(0, len(wanted), _AT_ONCE):
        for row in session.scalars(select(of).where(of.id.in_(wanted[at : at + _AT_ONCE]))):
            yield as_held(kind, cast("Synced", row))


def as_held(kind: str, row: Synced) -> Held:
    """A row with its digest. Of a meeting the text of its series is told apart, for others change in columns only."""
    values = [to_json_value(getattr(row, name)) for name in _COMPARED[kind]]
    if kind == "meeting" and _waits(row):
        values.append("waits")  # others are told less of it until it is filed
    digest = sha256(json.dumps(values).encode()).hexdigest()[:32]
    if isinstance(row, Meeting) and row.ics:
        digest += "." + sha256(row.ics.encode("utf-8", "replace")).hexdigest()[:16]
    return Held(kind, row, digest)


def ids_of(session: Session, kind: str, uids: Sequence[str]) -> dict[str, str]:
    """The records that entries have become, by what they are called in calendars."""
    own = OWN_REVIEW if kind == "review" else OWN_UID
    found = {uid: uid[:32] for uid in uids if kind != "meeting" and own.fullmatch(uid)}
    for at in range(0, len(uids), _AT_ONCE):
        some = uids[at : at + _AT_ONCE]
        if kind == "meeting":
            query = select(Meeting.uid, Meeting.id).where(Meeting.uid.in_(some), Meeting.deleted_at.is_(None))
            found |= {one.uid: one.id for one in session.execute(query)}
        elif kind == "commitment":
            known = select(Origin.key, Origin.record_id).where(
                Origin.system == SYSTEM, Origin.key.in_(some), Origin.deleted_at.is_(None)
            )
            found |= {one.key: one.record_id for one in session.execute(known)}
    return found


def meetings_in_trash(session: Session, uids: Sequence[str]) -> set[str]:
    """Those meetings that are in the trash, by what they are called in calendars."""
    found: set[str] = set()
    for at in range(0, len(uids), _AT_ONCE):
        some = uids[at : at + _AT_ONCE]
        found |= set(session.scalars(select(Meeting.uid).where(Meeting.uid.in_(some), Meeting.deleted_at.is_not(None))))
    return found


def unread(session: Session, collection_id: str) -> list[str]:
    """The addresses of entries whose version there is not known, of records that are not in the trash."""
    found: list[str] = []
    for kind, of in CLASSES.items():
        query = (
            select(CalendarLink.url)
            .join(of, of.id == CalendarLink.record_id)
            .where(
                CalendarLink.collection_id == collection_id,
                CalendarLink.record_kind == kind,
                CalendarLink.link_state == LinkState.SAME,
                CalendarLink.etag == "",
                of.deleted_at.is_(None),
            )
        )
        found += session.scalars(query)
    return found


def unsent(digest: str) -> str:
    """The digest of a record that says more than its copy there, but for the text of its series."""
    return "." + digest.partition(".")[2]


def read_one(text: str, zone_name: str) -> tuple[MeetingIn | None, TodoIn | None, str]:
    """The meeting or the to-do of an entry, and else why it holds neither or is damaged."""
    try:
        found = read_calendar(text.encode("utf-8", "replace"), "", default_zone=zone_name)
    except UnreadableFile as error:
        return None, None, error.sentence
    meeting, todo = next(iter(found.meetings), None), next(iter(found.todos), None)
    damage = next((one.reason for one in found.problems if one.left_out), "")
    if not text.rstrip().upper().endswith("END:VCALENDAR"):
        damage = damage or tr("It is not whole.")
    if meeting is None and todo is None:
        damage = damage or tr("It holds neither a meeting nor a to-do.")
    return (None, None, damage) if damage else (meeting, None if meeting else todo, "")


def text_of(desk: Desk, session: Session, one: Held, base: str | None, *, with_client: bool = True) -> bytes:
    """What is written for a server, over ``base`` (how it is there), so that what others wrote stays.

    The title of a review names its client only ``with_client``.
    """
    stamp = format_utc(desk.now())
    if isinstance(one.row, Meeting):
        return _meeting(desk, one.row, base)
    if isinstance(one.row, Commitment):
        todo = _todo(desk, session, one.row, one.uid)
        known = read_one(base, desk.zone_name)[1] if base else None
        laid = lay_todo(base or "", replace(todo, uid=known.uid), known, stamp) if known is not None else None
        return laid or write_calendar((), [todo], (), stamp=desk.now(), name="")
    day = _day(session, one.row, one.uid, with_client=with_client)
    event = read_one(base, desk.zone_name)[0] if base else None
    laid = lay_day(base or "", day, event, stamp) if event is not None else None
    return laid or write_calendar((), (), [day], stamp=desk.now(), name="")


def _meeting(desk: Desk, row: Meeting, base: str | None) -> bytes:
    """The meeting over the text it came with, else over what was sent; guests stay those that its text names."""
    out = replace(as_out(row), ics=row.ics or base, last_modified=desk.now(), sequence=row.sequence)
    known = read_one(out.ics, desk.zone_name)[0] if out.ics else None
    there = read_one(base, desk.zone_name)[0] if base else None
    if known is not None:
        is_same_call = row.url == (known.conference_url or known.url)
        out = replace(out, url=known.url if is_same_call else row.url, categories=known.categories)
    else:
        out = replace(out, url=row.url)
    if there is not None:
        is_moved = (there.starts_at, there.starts_on, there.recurrence) != (
            row.starts_at,
            row.starts_on,
            row.recurrence,
        )
        out = replace(out, sequence=there.sequence + is_moved)
    return write_calendar([out], (), (), stamp=desk.now(), name="")


def _todo(desk: Desk, session: Session, row: Commitment, uid: str) -> TodoOut:
    client = session.scalar(select(Client.name).where(Client.id == row.client_id)) if row.client_id else None
    person = session.scalar(select(Person.name).where(Person.id == row.person_id)) if row.person_id else None
    due_at = due_instant(desk, row.due_on, row.due_time)
    closed_at = row.closed_at
    if closed_at is None and row.status is CommitmentStatus.DONE and row.closed_on is not None:
        closed_at = datetime.combine(row.closed_on, datetime.min.time(), desk.zone).astimezone(UTC)
    return TodoOut(
        uid=uid,
        what=row.what,
        description=row.note or owed_words(row.side, person, client),
        due_on=None if due_at else row.due_on,
        due_at=due_at,
        completed_at=closed_at if row.status is CommitmentStatus.DONE else None,
        status=_STATUS[row.status],
        percent=100 if row.status is CommitmentStatus.DONE else None,
        last_modified=desk.now(),
        categories=(client,) if client else (),
        made_up=not row.note,
    )


def _day(session: Session, row: Review, uid: str, *, with_client: bool) -> DayOut:
    client = session.scalar(select(Client.name).where(Client.id == row.client_id)) or ""
    title = f"{row.what}, {client}" if with_client else row.what
    return DayOut(uid=uid, title=title, on=row.due_on, last_modified=row.updated_at, categories=(client,))


def values_now(one: Held) -> dict[str, Any]:
    """What a thing says now, by column."""
    return {name: getattr(one.row, name) for name in _COMPARED[one.kind]}
