"""What else has a day: reviews and turning points, personal dates, and when a client has a full desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.dated import coming_dates, reviews, short_client
from liaison.desk.views.dated import DatedItem, DatedKind
from liaison.insight.yearly import spans
from liaison.model.client import BusyPeriod, Client
from liaison.model.meeting import Meeting, Review
from liaison.model.person import Person, PersonalDate
from liaison.model.turning_point import ContactChange
from liaison.model.values import ReviewStatus

from .views import CalendarEntry, CalendarFilter, EntryKind

_KINDS = {DatedKind.REVIEW: EntryKind.REVIEW, DatedKind.PERSONAL: EntryKind.PERSONAL}


def dates(session: Session, desk: Desk, start: date, end: date, only: CalendarFilter) -> Iterator[CalendarEntry]:
    """Reviews, checkpoints, renewals, milestones and personal dates; a review that was held is done.

    A planned review whose meeting takes place that day is told by that one alone.
    """
    theirs = _of_person(session, only.person_id) if only.person_id else None
    today, meant = desk.today(), _told_by_meetings(session, desk, start, end)
    for item in coming_dates(session, start, end):
        if item.record_id in meant or (only.client_id and item.client_id != only.client_id):
            continue
        if theirs is None or (item.record_kind, item.record_id) in theirs:
            yield _entry(item, today)
    if theirs is None:
        yield from held_reviews(session, start, end, only)


def _entry(item: DatedItem, today: date) -> CalendarEntry:
    has_clock = item.record_kind in {"review", "checkpoint", "milestone"}
    return CalendarEntry(
        kind=_KINDS[item.kind],
        day=item.day,
        until=item.day,
        title=item.title,
        record_kind=item.record_kind,
        record_id=item.record_id,
        client_id=item.client_id,
        client=item.client or "",
        client_name=item.client or "",
        detail=item.detail or "",
        days_late=max(0, (today - item.day).days) if has_clock else 0,
    )


def held_reviews(session: Session, start: date, end: date, only: CalendarFilter) -> Iterator[CalendarEntry]:
    """Reviews on the days they were held."""
    query = (
        select(Review.id, Review.what, Review.held_on, Review.client_id, Client.name, Client.short_name)
        .join(Client, Client.id == Review.client_id)
        .where(
            Review.status == ReviewStatus.HELD,
            Review.held_on.between(start, end),
            Review.deleted_at.is_(None),
            Client.deleted_at.is_(None),
        )
    )
    if only.client_id:
        query = query.where(Review.client_id == only.client_id)
    for row in session.connection().execute(query):
        short = short_client(row.name, row.short_name)
        yield CalendarEntry(
            kind=EntryKind.REVIEW,
            day=row.held_on,
            until=row.held_on,
            title=row.what,
            record_kind="review",
            record_id=row.id,
            client_id=row.client_id,
            client=short,
            client_name=row.name,
            is_done=True,
        )


def _told_by_meetings(session: Session, desk: Desk, start: date, end: date) -> set[str]:
    """Planned reviews that are a meeting of their day: that stands for them."""
    query = (
        select(Review.id, Review.due_on, Meeting.starts_at, Meeting.starts_on)
        .join(Meeting, Meeting.id == Review.meeting_id)
        .where(
            Review.due_on.between(start, end),
            Review.status == ReviewStatus.PLANNED,
            Meeting.deleted_at.is_(None),
        )
    )
    found: set[str] = set()
    for row in session.connection().execute(query):
        day = row.starts_at.astimezone(desk.zone).date() if row.starts_at else row.starts_on
        found |= {row.id} if day == row.due_on else set()
    return found


def planned_reviews(
    session: Session, today: date, start: date, end: date, only: CalendarFilter
) -> Iterator[CalendarEntry]:
    """Reviews that are planned and not held yet."""
    for item in reviews(session, start, end):
        if not only.client_id or item.client_id == only.client_id:
            yield _entry(item, today)


def _of_person(session: Session, person_id: str) -> frozenset[tuple[str, str]]:
    """The dates that are about one person."""
    found = {("person", person_id)}
    for kind, of in (("personal_date", PersonalDate), ("contact_change", ContactChange)):
        ids = session.connection().scalars(select(of.id).where(of.person_id == person_id))
        found |= {(kind, one) for one in ids}
    return frozenset(found)


def busy_periods(session: Session, start: date, end: date, only: CalendarFilter) -> Iterator[CalendarEntry]:
    """When clients, or people of theirs, have a full desk (P3); yearly ones in each year."""
    query = (
        select(
            BusyPeriod.id,
            BusyPeriod.what,
            BusyPeriod.from_on,
            BusyPeriod.until_on,
            BusyPeriod.is_yearly,
            BusyPeriod.client_id,
            Client.name,
            Client.short_name,
            Person.name.label("person"),
        )
        .join(Client, Client.id == BusyPeriod.client_id)
        .outerjoin(Person, Person.id == BusyPeriod.person_id)
        .where(
            BusyPeriod.deleted_at.is_(None),
            Client.deleted_at.is_(None),
            or_(BusyPeriod.is_yearly, (BusyPeriod.from_on <= end) & (BusyPeriod.until_on >= start)),
        )
    )
    if only.client_id:
        query = query.where(BusyPeriod.client_id == only.client_id)
    if only.person_id:
        query = query.where(BusyPeriod.person_id == only.person_id)
    for row in session.connection().execute(query):
        for first, last in spans(row.from_on, row.until_on, start, end, yearly=row.is_yearly):
            yield CalendarEntry(
                kind=EntryKind.BUSY,
                day=first,
                until=last,
                title=row.what,
                record_kind="busy_period",
                record_id=row.id,
                client_id=row.client_id,
                client=short_client(row.name, row.short_name),
                client_name=row.name,
                detail=row.person or "",
            )
