"""Reviews with clients: those that follow from their rhythm, and moving or skipping one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.dated import is_met, short_client
from liaison.insight.working_time import SharedDays
from liaison.model.client import Client
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Review
from liaison.model.values import Changes, ClientStatus, ReviewStatus
from liaison.model.words import every_days, tr, week_day
from liaison.store.rows import table_of

from .entries import client_entry
from .views import CalendarEntry, CalendarFilter, EntryKind


def reviews_by_rhythm(
    session: Session, today: date, start: date, end: date, only: CalendarFilter
) -> Iterator[CalendarEntry]:
    """The next review of each client that has a rhythm and none planned: so long after the last one, or the beginning.

    A review that was skipped counts as one on its day, so that the next follows from there. Where the client does not
    work on that day it is the first one after on which they do.
    """
    query = _rhythm_query(of_client=bool(only.client_id))
    for row in session.connection().execute(query, {"client_id": only.client_id}):
        theirs = SharedDays(frozenset(int(day) for day in row.work_days) or frozenset(range(7)))
        due = theirs.after((row.last or row.since_on) + timedelta(days=row.review_every_days))
        if start <= due <= end:
            yield client_entry(
                row,
                EntryKind.REVIEW,
                (due, due),
                tr("{client}, review", client=short_client(row.name, row.short_name)),
                ("client", row.client_id),
                detail=every_days(row.review_every_days),
                days_late=max(0, (today - due).days),
                is_planned=True,
            )


@cache
def _rhythm_query(*, of_client: bool) -> Select[*tuple[Any, ...]]:
    client, review = table_of(Client), table_of(Review)
    is_kept = review.c.deleted_at.is_(None)
    past = (
        select(review.c.client_id, func.max(func.coalesce(review.c.held_on, review.c.due_on)).label("last"))
        .where(review.c.status != ReviewStatus.PLANNED, is_kept)
        .group_by(review.c.client_id)
        .subquery()
    )
    planned = select(review.c.client_id).where(review.c.status == ReviewStatus.PLANNED, is_kept)
    query = (
        select(client.c.id.label("client_id"), client.c.name, client.c.short_name)
        .add_columns(client.c.review_every_days, client.c.since_on, client.c.work_days, past.c.last)
        .outerjoin(past, past.c.client_id == client.c.id)
        .where(
            client.c.review_every_days.is_not(None),
            client.c.status != ClientStatus.FORMER,
            client.c.deleted_at.is_(None),
            or_(past.c.last.is_not(None), client.c.since_on.is_not(None)),
            client.c.id.not_in(planned),
        )
    )
    return query.where(client.c.id == bindparam("client_id")) if of_client else query


def move_review(desk: Desk, entry: CalendarEntry, to: date, reason: str = "") -> Changes:
    """Plan a review for another day, and keep why where that is said; the first day is kept.

    Raises:
        InputError: it was held or skipped already, the day is over, or it is a meeting: it goes where that goes.
        NotFoundError: there is no such review.
    """
    with desk.record.command("move_review") as unit:
        row = _planned(unit.session, entry)
        if to < desk.today():
            raise InputError(
                tr("{day} is over.", day=week_day(to, desk.today())),
                tr("Give today or a later day, or say on its own page that the review was held."),
            )
        if unit.session.scalar(select(Review.id).where(Review.id == row.id, is_met())) is not None:
            raise InputError(
                tr("“{what}” is a meeting.", what=row.what), tr("Move that in the calendar; the review goes along.")
            )
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
