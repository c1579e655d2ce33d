"""Holding a review: one step with all that comes of it, which can be undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

import pytest
from sqlalchemy import select

from liaison.desk.capture import NewNote, take_note
from liaison.desk.context import Desk
from liaison.desk.drafts import keep_draft, list_drafts
from liaison.desk.history import undo
from liaison.desk.reviews import HeldReview, hold_review, set_rhythm
from liaison.model.base import Base
from liaison.model.client import Client
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Interaction
from liaison.model.meeting import Review
from liaison.model.values import Intent, InteractionKind, ReviewStatus, Side

TODAY = date(2026, 11, 24)
Row = TypeVar("Row", bound=Base)


@pytest.fixture
def client(sample_desk: Desk) -> str:
    with sample_desk.record.reading() as session:
        return session.scalars(select(Client.id).where(Client.name.startswith("Harbor"))).one()


def row(desk: Desk, of: type[Row], record_id: str | None) -> Row:
    assert record_id is not None
    with desk.record.reading() as session:
        return session.get_one(of, record_id)


def test_it_keeps_what_was_decided_with_the_promises_and_the_next_one(sample_desk: Desk, client: str) -> None:
    next_on = TODAY + timedelta(days=90)
    text = "Two shows a year\nWe: send Dana the media plan by Friday"
    held = hold_review(sample_desk, HeldReview(client, text, next_on=next_on))
    review = row(sample_desk, Review, held.review_id)
    assert (review.status, review.held_on, review.decided) == (ReviewStatus.HELD, TODAY, text)
    note = row(sample_desk, Interaction, review.interaction_id)
    assert (note.interaction_kind, note.intent, note.text) == (InteractionKind.MEETING, Intent.REVIEW, text)
    (promise_id,) = held.changes.ids("commitment")
    promise = row(sample_desk, Commitment, promise_id)
    assert (promise.side, promise.due_on, promise.source_id) == (Side.OURS, date(2026, 11, 27), note.id)
    planned = held.changes.ids("review") - {held.review_id}
    assert [row(sample_desk, Review, one).due_on for one in planned] == [next_on]
    undo(sample_desk)
    with sample_desk.record.reading() as session:
        left = session.scalars(select(Review).where(Review.client_id == client, Review.held_on == TODAY)).all()
        assert session.get(Commitment, promise.id) is None
    assert left == []


def test_its_draft_goes_in_the_same_step_and_stays_where_it_is_refused(sample_desk: Desk, client: str) -> None:
    for key in ("review:one", "review:other"):
        keep_draft(sample_desk, key, "We decided to wait")
    held = HeldReview(client, "We decided to wait", draft="review:one")

    with pytest.raises(InputError):
        hold_review(sample_desk, replace(held, next_on=sample_desk.today()))
    assert {one.key for one in list_drafts(sample_desk, "review:")} == {"review:one", "review:other"}
    hold_review(sample_desk, held)

    assert {one.key for one in list_drafts(sample_desk, "review:")} == {"review:other"}


def test_beside_a_conversation_of_the_day_it_is_a_note(sample_desk: Desk, client: str) -> None:
    call = take_note(sample_desk, NewNote("We talked", client, kind=InteractionKind.CALL))
    held = hold_review(sample_desk, HeldReview(client, "Two shows a year"))
    note = row(sample_desk, Interaction, row(sample_desk, Review, held.review_id).interaction_id)
    assert (note.interaction_kind, note.intent) == (InteractionKind.NOTE, Intent.REVIEW)
    undo(sample_desk)
    silent = hold_review(sample_desk, HeldReview(client, " "))
    review = row(sample_desk, Review, silent.review_id)
    assert (review.interaction_id, review.decided) == (call.note_id, None)


def test_held_on_an_earlier_day_it_is_kept_there(sample_desk: Desk, client: str) -> None:
    held = hold_review(sample_desk, HeldReview(client, "Two shows", on=date(2026, 11, 20)))
    review = row(sample_desk, Review, held.review_id)
    note = row(sample_desk, Interaction, review.interaction_id)
    assert review.held_on == date(2026, 11, 20)
    assert note.happened_at == datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def test_a_planned_review_is_held_once(sample_desk: Desk, client: str) -> None:
    hold_review(sample_desk, HeldReview(client, "Yes", next_on=TODAY + timedelta(days=30)))
    with sample_desk.record.reading() as session:
        query = select(Review.id).where(Review.client_id == client, Review.status == ReviewStatus.PLANNED)
        next_id = session.scalars(query).first() or pytest.fail("none is planned")
    held = hold_review(sample_desk, HeldReview(client, "Again", next_id))
    assert held.review_id == next_id
    with pytest.raises(InputError):
        hold_review(sample_desk, HeldReview(client, "Twice", next_id))


def test_the_next_one_is_planned_once_for_a_day(sample_desk: Desk, client: str) -> None:
    next_on = TODAY + timedelta(days=30)
    hold_review(sample_desk, HeldReview(client, "Yes", next_on=next_on))
    hold_review(sample_desk, HeldReview(client, "And more", next_on=next_on))
    with sample_desk.record.reading() as session:
        found = session.scalars(select(Review).where(Review.client_id == client, Review.due_on == next_on)).all()
    assert len(found) == 1


@pytest.mark.parametrize(
    "held",
    [
        HeldReview("", "", on=TODAY + timedelta(days=1)),
        HeldReview("", "", next_on=TODAY),
        HeldReview("", "", on=date(2026, 11, 20), next_on=date(2026, 11, 19)),
    ],
)
def test_days_that_cannot_be_are_refused(sample_desk: Desk, held: HeldReview) -> None:
    with pytest.raises(InputError):
        hold_review(sample_desk, held)


def test_nothing_is_held_with_a_client_that_is_not_there(sample_desk: Desk) -> None:
    with pytest.raises(NotFoundError):
        hold_review(sample_desk, HeldReview("0" * 32, "Yes"))
    with pytest.raises(NotFoundError):
        set_rhythm(sample_desk, "0" * 32, 30)


@pytest.mark.parametrize("days", [0, -5, 4000])
def test_a_rhythm_is_a_number_of_days(sample_desk: Desk, client: str, days: int) -> None:
    with pytest.raises(InputError):
        set_rhythm(sample_desk, client, days)
