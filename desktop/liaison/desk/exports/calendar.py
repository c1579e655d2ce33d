"""The calendar of the record: meetings, open promises, planned reviews."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, false, or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.dated import is_met
from liaison.desk.occurrences import AFTER, BEFORE, ensure_expanded
from liaison.exchange.calendars.reading import read_calendar
from liaison.exchange.calendars.values import Address, DayOut, MeetingIn, MeetingOut, TodoOut
from liaison.exchange.calendars.writing import calendar_pieces
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.meeting import Invitee, Meeting, Occurrence, Review
from liaison.model.person import Person
from liaison.model.values import CommitmentStatus, ReviewStatus, Side
from liaison.model.words import tr

from .choice import EVERYTHING, CalendarChoice, Detail, Kept
from .pages import Opening, pages


def export_calendar(desk: Desk, choice: CalendarChoice = EVERYTHING) -> bytes:
    """The calendar as :func:`stream_calendar` has it, whole."""
    return b"".join(stream_calendar(desk, choice))


def stream_calendar(desk: Desk, choice: CalendarChoice = EVERYTHING, name: str = "Liaison") -> Iterator[bytes]:
    """Every meeting with all that its calendar said of it, open promises as to-dos, planned reviews as all-day events.

    Meetings and to-dos that wait for a client are among them where the choice has them. ``choice`` leaves some of it,
    or some of what is said.
    Promises and reviews have their record id, followed by "@liaison", as UID. It comes by pieces, all of it as of the
    moment of the first one; pieces may be empty.

    Raises:
        InputError: the choice asks for what cannot be.
    """
    prepare(desk, choice)
    with desk.record.reading() as session:
        yield from stream_pages(desk, choice, name, lambda: nullcontext(session))


def prepare(desk: Desk, choice: CalendarChoice) -> None:
    """Make sure that it is known when series take place in the days of a choice.

    Raises:
        InputError: the choice asks for what cannot be.
    """
    start, end = days_of(desk, choice.checked())
    if not choice.with_unfiled and not choice.client_ids:
        start, end = days_of(desk, replace(choice, detail=Detail.BUSY))
    if start is not None and end is not None:
        ensure_expanded(desk, start, end)


def stream_pages(desk: Desk, choice: CalendarChoice, name: str, opening: Opening) -> Iterator[bytes]:
    """As :func:`stream_calendar`, once prepared; with a session for each page of rows that ``opening`` gives."""
    if choice.detail is Detail.FULL:
        meetings = _meetings(opening, desk, choice)
        if not choice.with_unfiled and not choice.client_ids:
            from .reduced import unfiled_times  # noqa: PLC0415 - only for what is not told in full

            meetings = chain(meetings, unfiled_times(opening, desk, choice))
        entries = meetings, _todos(opening, desk, choice), _reviews(opening, desk, choice)
    else:
        from .reduced import reduced_entries  # noqa: PLC0415 - only for what is not told in full

        entries = reduced_entries(opening, desk, choice)
        name = tr("Busy") if choice.detail is Detail.BUSY else name
    yield from calendar_pieces(*entries, stamp=desk.now(), name=name)


def days_of(desk: Desk, choice: CalendarChoice) -> tuple[date | None, date | None]:
    """The days of a choice; where it names one of them only, the other is as far as series are worked out."""
    start, end = choice.start, choice.end
    if choice.detail is not Detail.FULL:
        first, last = desk.today() - timedelta(days=31), desk.today() + timedelta(days=366)
        return start or min(first, end or first), end or max(last, start or last)
    if start is None and end is None:
        return None, None
    return start or desk.today() - BEFORE, end or desk.today() + AFTER


def instants(desk: Desk, start: date, end: date) -> tuple[datetime, datetime]:
    """From the beginning of the first day to the end of the last one, on the user's wall."""
    return (
        datetime.combine(start, time(), desk.zone).astimezone(UTC),
        datetime.combine(end + timedelta(days=1), time(), desk.zone).astimezone(UTC),
    )


def takes_place(desk: Desk, start: date, end: date) -> ColumnElement[bool]:
    """The occurrences that touch the days from ``start`` to ``end``."""
    first, last = instants(desk, start, end)
    timed = and_(Occurrence.starts_at < last, or_(Occurrence.ends_at > first, Occurrence.starts_at >= first))
    whole = and_(Occurrence.starts_on <= end, or_(Occurrence.ends_on > start, Occurrence.starts_on >= start))
    return or_(timed, whole)


def chosen_meetings(choice: CalendarChoice) -> list[ColumnElement[bool]]:
    """The conditions on meetings: client and person."""
    conditions: list[ColumnElement[bool]] = [Meeting.deleted_at.is_(None)]
    if choice.client_ids:
        conditions.append(Meeting.client_id.in_(choice.client_ids))
    if choice.person_id is not None:
        invited = select(Invitee.meeting_id).where(Invitee.person_id == choice.person_id, Invitee.deleted_at.is_(None))
        conditions.append(Meeting.id.in_(invited))
    return conditions


def _meetings(opening: Opening, desk: Desk, choice: CalendarChoice) -> Iterator[MeetingOut]:
    if Kept.MEETINGS not in choice.kinds:
        return iter(())
    query = select(Meeting).where(*chosen_meetings(choice))
    if not choice.with_unfiled:
        query = query.where(Meeting.client_id.is_not(None))
    start, end = days_of(desk, choice)
    if start is not None and end is not None:
        query = query.where(exists().where(Occurrence.meeting_id == Meeting.id, takes_place(desk, start, end)))

    def look(session: Session, rows: list[Any]) -> list[MeetingOut]:
        meetings = [row[0] for row in rows]
        people = _invited(session, [row.id for row in meetings])
        return [_meeting(desk, row, people[row.id], choice.alarm_minutes) for row in meetings]

    return pages(opening, query, Meeting.id.expression, look)


def _invited(session: Session, meeting_ids: Sequence[str]) -> dict[str, list[Address]]:
    people: dict[str, list[Address]] = defaultdict(list)
    query = select(Invitee).where(Invitee.meeting_id.in_(meeting_ids), Invitee.deleted_at.is_(None))
    for one in session.scalars(query.order_by(Invitee.id)):
        people[one.meeting_id].append(Address(one.name or "", one.address, one.role or "", one.answer or ""))
    return people


def _meeting(desk: Desk, row: Meeting, people: Sequence[Address], alarm: int | None) -> MeetingOut:
    source = _as_read(row, desk)
    return MeetingOut(
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
        attendees=tuple(people),
        recurrence=row.recurrence,
        categories=source.categories if source else (),
        is_private=row.is_private,
        ics=row.ics,
        alarm_minutes=alarm,
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


def chosen_promises(choice: CalendarChoice) -> list[ColumnElement[bool]]:
    """The conditions on open promises; within days only those that have a date."""
    conditions = [Commitment.deleted_at.is_(None), Commitment.status == CommitmentStatus.OPEN]
    sides = [side for kind, side in ((Kept.OURS, Side.OURS), (Kept.THEIRS, Side.THEIRS)) if kind in choice.kinds]
    if len(sides) < len(Side):
        conditions.append(Commitment.side.in_(sides) if sides else false())
    if choice.client_ids:
        conditions.append(Commitment.client_id.in_(choice.client_ids))
    elif not choice.with_unfiled:
        conditions.append(Commitment.client_id.is_not(None))
    if choice.person_id is not None:
        conditions.append(Commitment.person_id == choice.person_id)
    if choice.start is not None:
        conditions.append(Commitment.due_on >= choice.start)
    if choice.end is not None:
        conditions.append(Commitment.due_on <= choice.end)
    return conditions


def _todos(opening: Opening, desk: Desk, choice: CalendarChoice) -> Iterator[TodoOut]:
    query = (
        select(Commitment, Client.name, Person.name)
        .outerjoin(Client, Client.id == Commitment.client_id)
        .outerjoin(Person, Person.id == Commitment.person_id)
        .where(*chosen_promises(choice))
    )

    def todo(row: Commitment, client: str | None, person: str | None) -> TodoOut:
        due_at = due_instant(desk, row.due_on, row.due_time)
        return TodoOut(
            uid=f"{row.id}@liaison",
            what=row.what,
            description=row.note or owed_words(row.side, person, client),
            due_on=None if due_at else row.due_on,
            due_at=due_at,
            status="NEEDS-ACTION",
            last_modified=row.updated_at,
            categories=(client,) if client else (),
            made_up=not row.note,
            alarm_minutes=choice.alarm_minutes,
        )

    return pages(opening, query, Commitment.id.expression, lambda _session, rows: [todo(*row) for row in rows])


def due_instant(desk: Desk, due_on: date | None, due_time: time | None) -> datetime | None:
    """When a promise with a time is due."""
    if due_on is None or due_time is None:
        return None
    return datetime.combine(due_on, due_time, desk.zone).astimezone(UTC)


def owed_words(side: Side, person: str | None, client: str | None) -> str:
    """Who owes it to whom, for a promise without a note; empty where nobody is named."""
    who = ", ".join(name for name in (person, client) if name)
    if not who:
        return ""
    return tr("We owe it to {who}.", who=who) if side is Side.OURS else tr("{who} owes it to us.", who=who)


def chosen_reviews(choice: CalendarChoice) -> list[ColumnElement[bool]]:
    """The conditions on planned reviews. They name no person, so that there are none where one is chosen.

    One that is a meeting is that alone where meetings are written.
    """
    conditions = [Review.deleted_at.is_(None), Review.status == ReviewStatus.PLANNED]
    if Kept.REVIEWS not in choice.kinds or choice.person_id is not None:
        conditions.append(false())
    if Kept.MEETINGS in choice.kinds:
        conditions.append(~is_met())
    if choice.client_ids:
        conditions.append(Review.client_id.in_(choice.client_ids))
    if choice.start is not None:
        conditions.append(Review.due_on >= choice.start)
    if choice.end is not None:
        conditions.append(Review.due_on <= choice.end)
    return conditions


def _reviews(opening: Opening, _desk: Desk, choice: CalendarChoice) -> Iterator[DayOut]:
    query = select(Review, Client.name).join(Client, Client.id == Review.client_id).where(*chosen_reviews(choice))

    def review(row: Review, client: str) -> DayOut:
        return DayOut(
            uid=f"{row.id}.review@liaison",
            title=f"{row.what}, {client}",
            on=row.due_on,
            last_modified=row.updated_at,
            categories=(client,),
        )

    return pages(opening, query, Review.id.expression, lambda _session, rows: [review(*row) for row in rows])
