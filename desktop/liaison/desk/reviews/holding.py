"""Holding a review: what was decided with the promises in it, and when the next one is; and the rhythm of reviews."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.calendar.reviews import planned_review
from liaison.desk.capture import CapturedItem, NewNote
from liaison.desk.capture.note import note_in
from liaison.desk.context import Desk
from liaison.desk.drafts import drop_draft_within
from liaison.model.client import Client
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Review
from liaison.model.values import Changes, Intent, InteractionKind, ReviewStatus
from liaison.model.words import every_days, tr

from .reads import conversation_on

#: The longest rhythm there is, in days.
_LONGEST: Final = 3650
_NOON: Final = time(12)


@dataclass(frozen=True, slots=True)
class HeldReview:
    """A review that was held on ``on`` (today unless given): the text of what was decided and when the next one is.

    Without ``review_id`` it is one that follows from the rhythm, due on ``due_on``, or one held beside it. ``answers``
    names, by line number, the person meant where a line of the text could mean several. ``next_on`` None leaves the
    next one to the rhythm. ``draft`` is the key under which the text was kept while it was typed.
    """

    client_id: str
    text: str
    review_id: str | None = None
    due_on: date | None = None
    on: date | None = None
    next_on: date | None = None
    answers: Mapping[int, str] = field(default_factory=dict)
    draft: str = ""


@dataclass(frozen=True, slots=True)
class ReviewHeld:
    """The review as it was kept, what its lines made, and what was changed."""

    review_id: str
    items: tuple[CapturedItem, ...]
    changes: Changes


def hold_review(desk: Desk, held: HeldReview) -> ReviewHeld:
    """Keep that a review was held, with the records its lines make and the next one: all of it or nothing.

    Its draft is let go of in the same step.

    The text is kept as the note of the review; where no conversation with the client is recorded on that day, as that
    of the meeting in which it was held, so that it counts as contact, and else beside it.

    Raises:
        InputError: the day is in the future, the next review is not after it, or it was held or skipped already.
        NotFoundError: there is no such client or review.
    """
    day = held.on or desk.today()
    if day > desk.today():
        raise InputError(tr("A review cannot be held in the future."), tr("Give today or an earlier day."))
    if held.next_on is not None and held.next_on <= day:
        raise InputError(tr("The next review must come after this one."), tr("Give a later day."))
    with desk.record.command("hold_review") as unit:
        session = unit.session
        client = session.get(Client, held.client_id)
        if client is None or client.deleted_at is not None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        row = planned_review(session, held.client_id, held.review_id, held.due_on or day)
        row.status, row.held_on, row.decided = ReviewStatus.HELD, day, held.text.strip() or None
        row.interaction_id, items = _write_down(desk, session, held, day)
        if held.next_on is not None:
            _plan(session, held.client_id, held.next_on)
        if held.draft:
            drop_draft_within(session, held.draft)
        unit.words = tr("Held the review with {client}", client=client.name)
    return ReviewHeld(row.id, items, unit.changes)


def is_held(desk: Desk, review_id: str) -> bool:
    """Whether a review is recorded as held: not once that was undone."""
    with desk.record.reading() as session:
        row = session.get(Review, review_id)
        return row is not None and row.deleted_at is None and row.status is ReviewStatus.HELD


def _write_down(
    desk: Desk, session: Session, held: HeldReview, day: date
) -> tuple[str | None, tuple[CapturedItem, ...]]:
    """The note of the review, or the meeting it was where nothing else says so."""
    met = conversation_on(desk, session, held.client_id, day)
    if met is not None and not held.text.strip():
        return met, ()
    happened = desk.now() if day == desk.today() else datetime.combine(day, _NOON, desk.zone).astimezone(UTC)
    note = NewNote(
        held.text,
        held.client_id,
        kind=InteractionKind.NOTE if met is not None else InteractionKind.MEETING,
        happened_at=happened,
        summary=tr("Review"),
        intent=Intent.REVIEW,
        answers=held.answers,
    )
    taken = note_in(desk, session, note)
    return taken.row.id, taken.items


def _plan(session: Session, client_id: str, day: date) -> None:
    """Plan the next review, unless one is planned for that day already."""
    query = select(Review.id).where(
        Review.client_id == client_id,
        Review.status == ReviewStatus.PLANNED,
        Review.due_on == day,
        Review.deleted_at.is_(None),
    )
    if session.scalar(query.limit(1)) is None:
        session.add(Review(client_id=client_id, what=tr("Review"), due_on=day, first_due_on=day))


def set_rhythm(desk: Desk, client_id: str, days: int | None) -> Changes:
    """Have a review every so many days, or none by rhythm.

    Raises:
        InputError: that is no number of days from 1 to 3650.
        NotFoundError: there is no such client.
    """
    if days is not None and not 1 <= days <= _LONGEST:
        raise InputError(tr("Give a number of days from 1 to {n}.", n=_LONGEST))
    with desk.record.command("set_review_rhythm") as unit:
        client = unit.session.get(Client, client_id)
        if client is None or client.deleted_at is not None:
            raise NotFoundError(tr("There is no such client."), tr("See them all with: liaison clients"))
        client.review_every_days = days
        every = every_days(days) if days else tr("none")
        unit.words = tr("Reviews with {client}: {rhythm}", client=client.name, rhythm=every)
    return unit.changes
