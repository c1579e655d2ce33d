"""Reviews with clients: those that follow from their rhythm, and moving or skipping one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.dated import short_client
from liaison.model.client import Client
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Review
from liaison.model.values import Changes, ClientStatus, ReviewStatus
from liaison.model.words import tr, week_day

from .views import CalendarEntry, CalendarFilter, EntryKind


def reviews_by_rhythm(
    session: Session, today: date, start: date, end: date, only: CalendarFilter
) -> Iterator[CalendarEntry]:
    """The next review of each client that has a rhythm and none planned: so long after the last one, or the beginning.

    A review that was skipped counts as one on its day, so that the next follows from there.
    """
    past = (
        select(Review.client_id, func.max(func.coalesce(Review.held_on, Review.due_on)).label("last"))
        .where(Review.status != ReviewStatus.PLANNED, Review.deleted_at.is_(None))
        .group_by(Review.client_id)
        .subquery()
    )
    planned = select(Review.client_id).where(Review.status == ReviewStatus.PLANNED, Review.deleted_at.is_(None))
    query = (
        select(Client.id, Client.name, Client.short_name, Client.review_every_days, Client.since_on, past.c.last)
        .outerjoin(past, past.c.client_id == Client.id)
        .where(
            Client.review_every_days.is_not(None),
            Client.status != ClientStatus.FORMER,
            Client.deleted_at.is_(None),
            or_(past.c.last.is_not(None), Client.since_on.is_not(None)),
            Client.id.not_in(planned),
        )
    )
    if only.client_id:
        query = query.where(Client.id == only.client_id)
    for row in session.connection().execute(query):
        due = (row.last or row.since_on) + timedelta(days=row.review_every_days)
        if start <= due <= end:
            yield CalendarEntry(
                kind=EntryKind.REVIEW,
                day=due,
                until=due,
                title=tr("{client}, review", client=short_client(row.name, row.short_name)),
                record_kind="client",
                record_id=row.id,
                client_id=row.id,
                client=short_client(row.name, row.short_name),
                client_name=row.name,
                detail=tr("every {n} days", n=row.review_every_days),
                days_late=max(0, (today - due).days),
                is_planned=True,
            )


def move_review(desk: Desk, entry: CalendarEntry, to: date, reason: str = "") -> Changes:
    """Plan a review for another day, and keep why where that is said; the first day is kept.

    Raises:
        InputError: it was held or skipped already.
        NotFoundError: there is no such review.
    """
    with desk.record.command("move_review") as unit:
        row = _planned(unit.session, entry)
        row.due_on, row.reason = to, reason.strip() or row.reason
        unit.words = tr("Moved: {what}, to {day}", what=entry.title, day=week_day(to, desk.today()))
    return unit.changes


def skip_review(desk: Desk, entry: CalendarEntry, reason: str) -> Changes:
    """Leave a review out, and keep why.

    Raises:
        InputError: it was held or skipped already, or no reason is given.
        NotFoundError: there is no such review.
    """
    if not reason.strip():
        raise InputError(tr("Why is it skipped?"), tr("Give the reason."))
    with desk.record.command("skip_review") as unit:
        row = _planned(unit.session, entry)
        row.status, row.reason = ReviewStatus.SKIPPED, reason.strip()
        unit.words = tr("Skipped: {what}", what=entry.title)
    return unit.changes


def _planned(session: Session, entry: CalendarEntry) -> Review:
    review_id = None if entry.is_planned else entry.record_id
    return planned_review(session, entry.client_id or "", review_id, entry.day)


def planned_review(session: Session, client_id: str, review_id: str | None, due_on: date) -> Review:
    """The review that is still to be held; one that only follows from the rhythm is written down now.

    Raises:
        InputError: it was held or skipped already.
        NotFoundError: there is no such review.
    """
    if review_id is None:
        made = Review(client_id=client_id, what=tr("Review"), due_on=due_on, first_due_on=due_on)
        session.add(made)
        session.flush()
        return made
    row = session.get(Review, review_id)
    if row is None or row.deleted_at is not None:
        raise NotFoundError(tr("There is no such review, or it is in the trash."))
    if row.status is not ReviewStatus.PLANNED:
        raise InputError(tr("“{what}” was held or skipped already.", what=row.what))
    return row
