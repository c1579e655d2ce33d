"""The calendar of the record: meetings, open promises, planned reviews."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import Address, DayOut, MeetingIn, MeetingOut, TodoOut
from liaison.exchange.calendars.writing import calendar_pieces
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.meeting import Invitee, Meeting, Review
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus, ReviewStatus, Side
from liaison.model.words import tr


def export_calendar(desk: Desk) -> bytes:
    """The calendar as :func:`stream_calendar` has it, whole."""
    return b"".join(stream_calendar(desk))


def stream_calendar(desk: Desk) -> Iterator[bytes]:
    """Every meeting with all that its calendar said of it, open promises as to-dos, planned reviews as all-day events.

    Meetings and to-dos that wait for a client are among them.
    Promises and reviews have their record id, followed by "@liaison", as UID. It comes by pieces, all of it as of the
    moment of the first one; pieces may be empty.
    """
    with desk.record.reading() as session:
        entries = _meetings(session, desk), _todos(session, desk), _reviews(session)
        yield from calendar_pieces(*entries, stamp=desk.now(), name="Liaison")


def _meetings(session: Session, desk: Desk) -> Iterator[MeetingOut]:
    people: dict[str, list[Address]] = defaultdict(list)
    for one in session.scalars(select(Invitee).where(Invitee.deleted_at.is_(None)).order_by(Invitee.id)):
        people[one.meeting_id].append(Address(one.name or "", one.address, one.role or "", one.answer or ""))
    for row in session.scalars(select(Meeting).where(Meeting.deleted_at.is_(None)).order_by(Meeting.id)):
        source = _as_read(row, desk)
        yield MeetingOut(
            uid=row.uid,
            title=row.title,
            description=row.description or "",
            location=row.location or "",
            url=_url(row, source),
            starts_at=row.starts_at,
            ends_at=row.ends_at,
            zone=row.zone,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            floating=row.is_floating,
            status=row.status,
            sequence=row.sequence,
            last_modified=row.changed_elsewhere_at,
            organizer=_organizer(row.organizer),
            attendees=tuple(people[row.id]),
            recurrence=row.recurrence,
            categories=source.categories if source else (),
            is_private=row.is_private,
            ics=row.ics,
        )


def _as_read(row: Meeting, desk: Desk) -> MeetingIn | None:
    """What the calendar said, where it holds something for which a meeting has no column of its own."""
    if row.ics is None or not (row.url or "CATEGORIES" in row.ics.upper()):
        return None
    found = read_calendar(row.ics.encode(), "", default_zone=desk.zone_name)
    return next((meeting for meeting in found.meetings if meeting.uid == row.uid), None)


def _url(row: Meeting, source: MeetingIn | None) -> str | None:
    """A meeting keeps the address of its call, if any, in place of its page; on the way out both stay apart."""
    if source is not None and row.url == (source.conference_url or source.url):
        return source.url
    return row.url


def _organizer(text: str | None) -> Address | None:
    if not text:
        return None
    return Address("", text) if "@" in text else Address(text, None)


def _todos(session: Session, desk: Desk) -> Iterator[TodoOut]:
    rows = session.execute(
        select(Commitment, Client.name, Person.name)
        .outerjoin(Client, Client.id == Commitment.client_id)
        .outerjoin(Person, Person.id == Commitment.person_id)
        .where(Commitment.deleted_at.is_(None), Commitment.status == CommitmentStatus.OPEN)
        .order_by(Commitment.id)
    )
    for row, client, person in rows:
        due_at = None
        if row.due_on is not None and row.due_time is not None:
            due_at = datetime.combine(row.due_on, row.due_time, desk.zone).astimezone(UTC)
        yield TodoOut(
            uid=f"{row.id}@liaison",
            what=row.what,
            description=row.note or _owed(row.side, person, client),
            due_on=None if due_at else row.due_on,
            due_at=due_at,
            status="NEEDS-ACTION",
            last_modified=row.updated_at,
            categories=(client,) if client else (),
            made_up=not row.note,
        )


def _owed(side: Side, person: str | None, client: str | None) -> str:
    who = ", ".join(name for name in (person, client) if name)
    if not who:
        return ""
    return tr("We owe it to {who}.", who=who) if side is Side.OURS else tr("{who} owes it to us.", who=who)


def _reviews(session: Session) -> Iterator[DayOut]:
    rows = session.execute(
        select(Review, Client.name)
        .join(Client, Client.id == Review.client_id)
        .where(Review.deleted_at.is_(None), Review.status == ReviewStatus.PLANNED)
        .order_by(Review.id)
    )
    for row, client in rows:
        yield DayOut(
            uid=f"{row.id}.review@liaison",
            title=f"{row.what}, {client}",
            on=row.due_on,
            last_modified=row.updated_at,
            categories=(client,),
        )
