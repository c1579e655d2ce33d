"""What else has a day: reviews and turning points, personal dates, and when a client has a full desk."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any, Final

from sqlalchemy import Select, bindparam, or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.dated import coming_dates, reviews, turning_points
from liaison.desk.views.dated import DatedItem, DatedKind
from liaison.insight.yearly import spans
from liaison.model.client import BusyPeriod
from liaison.model.meeting import Review
from liaison.model.person import Person, PersonalDate
from liaison.model.turning_point import ContactChange
from liaison.model.values import ReviewStatus
from liaison.store.rows import table_of

from .entries import CLIENT, NAMES, client_entry
from .views import CalendarEntry, CalendarFilter, EntryKind

_REVIEW: Final = table_of(Review)
_KINDS = {DatedKind.REVIEW: EntryKind.REVIEW, DatedKind.PERSONAL: EntryKind.PERSONAL}


def dates(session: Session, desk: Desk, start: date, end: date, only: CalendarFilter) -> Iterator[CalendarEntry]:
    """Reviews, checkpoints, renewals, milestones and personal dates; a review that was held is done.

    A planned review that is a meeting is told by that one alone.
    """
    theirs = _of_person(session, only.person_id) if only.person_id else None
    today = desk.today()
    for item in coming_dates(session, start, end):
        if only.client_id and item.client_id != only.client_id:
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
    values = {"start": start, "end": end, "client_id": only.client_id}
    for row in session.connection().execute(_held_query(of_client=bool(only.client_id)), values):
        days = (row.held_on, row.held_on)
        yield client_entry(row, EntryKind.REVIEW, days, row.what, ("review", row.id), is_done=True)


@cache
def _held_query(*, of_client: bool) -> Select[*tuple[Any, ...]]:
    query = (
        select(_REVIEW.c.id, _REVIEW.c.what, _REVIEW.c.held_on, *NAMES)
        .join(CLIENT, CLIENT.c.id == _REVIEW.c.client_id)
        .where(
            _REVIEW.c.status == ReviewStatus.HELD,
            _REVIEW.c.held_on.between(bindparam("start"), bindparam("end")),
            _REVIEW.c.deleted_at.is_(None),
            CLIENT.c.deleted_at.is_(None),
        )
    )
    return query.where(_REVIEW.c.client_id == bindparam("client_id")) if of_client else query


def planned_reviews(
    session: Session, today: date, start: date, end: date, only: CalendarFilter
) -> Iterator[CalendarEntry]:
    """Reviews that are planned and not held yet."""
    for item in reviews(session, start, end):
        if not only.client_id or item.client_id == only.client_id:
            yield _entry(item, today)


def turning_dates(
    session: Session, today: date, start: date, end: date, only: CalendarFilter
) -> Iterator[CalendarEntry]:
    """Checkpoints, milestones, renewals and what goes live: those to come, and those that are late."""
    for item in turning_points(session, start, end):
        entry = _entry(item, today)
        if (not only.client_id or item.client_id == only.client_id) and (entry.day >= today or entry.days_late):
            yield entry


def _of_person(session: Session, person_id: str) -> frozenset[tuple[str, str]]:
    """The dates that are about one person."""
    found = {("person", person_id)}
    for kind, of in (("personal_date", PersonalDate), ("contact_change", ContactChange)):
        ids = session.connection().scalars(select(of.id).where(of.person_id == person_id))
        found |= {(kind, one) for one in ids}
    return frozenset(found)


def busy_periods(session: Session, start: date, end: date, only: CalendarFilter) -> Iterator[CalendarEntry]:
    """When clients, or people of theirs, have a full desk (P3); yearly ones in each year."""
    values = {"start": start, "end": end, "client_id": only.client_id, "person_id": only.person_id}
    query = _busy_query(of_client=bool(only.client_id), of_person=bool(only.person_id))
    for row in session.connection().execute(query, values):
        for days in spans(row.from_on, row.until_on, start, end, yearly=row.is_yearly):
            yield client_entry(row, EntryKind.BUSY, days, row.what, ("busy_period", row.id), detail=row.person or "")


@cache
def _busy_query(*, of_client: bool, of_person: bool) -> Select[*tuple[Any, ...]]:
    period, person = table_of(BusyPeriod), table_of(Person)
    query = (
        select(period.c.id, period.c.what, period.c.from_on, period.c.until_on, period.c.is_yearly)
        .add_columns(person.c.name.label("person"), *NAMES)
        .join(CLIENT, CLIENT.c.id == period.c.client_id)
        .outerjoin(person, person.c.id == period.c.person_id)
        .where(
            period.c.deleted_at.is_(None),
            CLIENT.c.deleted_at.is_(None),
            or_(
                period.c.is_yearly,
                (period.c.from_on <= bindparam("end")) & (period.c.until_on >= bindparam("start")),
            ),
        )
    )
    if of_client:
        query = query.where(period.c.client_id == bindparam("client_id"))
    return query.where(period.c.person_id == bindparam("person_id")) if of_person else query
