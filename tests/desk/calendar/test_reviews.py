"""Reviews that follow from a client's rhythm, and what is done with them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from liaison.desk.calendar.reading import calendar_view
from liaison.desk.calendar.reviews import move_review, skip_review
from liaison.desk.calendar.views import CalendarEntry
from liaison.desk.context import Desk
from liaison.desk.history import undo
from liaison.desk.reviews import HeldReview, hold_review
from liaison.model.errors import InputError
from liaison.model.meeting import Review
from liaison.model.values import ReviewStatus

START, END = date(2026, 11, 1), date(2027, 10, 31)


def by_rhythm(desk: Desk) -> dict[str, CalendarEntry]:
    return {one.client: one for one in calendar_view(desk, START, END, a_day=200).entries if one.is_planned}


def written(desk: Desk, client_id: str) -> Review:
    with desk.record.reading() as session:
        query = select(Review).where(Review.client_id == client_id).order_by(Review.created_at.desc(), Review.id.desc())
        return session.scalars(query).first() or pytest.fail("nothing was written")


def test_the_next_review_follows_the_last_one(sample_desk: Desk) -> None:
    found = by_rhythm(sample_desk)
    assert found["Brightwater"].day == date(2026, 11, 6) + timedelta(days=182)
    assert "Meridian" not in found, "one is planned already"


def test_held_it_keeps_what_was_decided_and_the_next_one_appears(sample_desk: Desk) -> None:
    entry = by_rhythm(sample_desk)["Brightwater"]
    hold_review(sample_desk, HeldReview(entry.record_id, "Two shows a year", due_on=entry.day))
    row = written(sample_desk, entry.record_id)
    assert (row.status, row.held_on, row.decided) == (ReviewStatus.HELD, date(2026, 11, 24), "Two shows a year")
    assert by_rhythm(sample_desk)["Brightwater"].day == date(2026, 11, 24) + timedelta(days=182)
    undo(sample_desk)
    assert by_rhythm(sample_desk)["Brightwater"] == entry


def test_moved_it_is_written_down_with_its_first_day(sample_desk: Desk) -> None:
    entry = by_rhythm(sample_desk)["Brightwater"]
    move_review(sample_desk, entry, date(2027, 6, 1))
    row = written(sample_desk, entry.record_id)
    assert (row.due_on, row.first_due_on) == (date(2027, 6, 1), entry.day)
    assert "Brightwater" not in by_rhythm(sample_desk)


def test_skipped_it_needs_a_reason(sample_desk: Desk) -> None:
    entry = by_rhythm(sample_desk)["Brightwater"]
    with pytest.raises(InputError):
        skip_review(sample_desk, entry, " ")
    skip_review(sample_desk, entry, "They move house")
    assert written(sample_desk, entry.record_id).status is ReviewStatus.SKIPPED
    assert "Brightwater" not in by_rhythm(sample_desk), "the next one lies beyond"


def test_what_was_held_is_not_held_again_nor_ahead_of_time(sample_desk: Desk) -> None:
    view = calendar_view(sample_desk, START, END, a_day=200)
    planned = next(one for one in view.entries if one.record_kind == "review" and not one.is_done)
    held = HeldReview(planned.client_id or "", "", planned.record_id)
    with pytest.raises(InputError):
        hold_review(sample_desk, replace(held, on=date(2026, 12, 24)))
    hold_review(sample_desk, held)
    with pytest.raises(InputError):
        skip_review(sample_desk, planned, "no")
