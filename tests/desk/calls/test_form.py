"""What the form at the end of a call begins with, and what is asked about calls of which nothing is written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from liaison.desk.calls import begin_call, call_form, not_held, running_call, touch_of, unwritten
from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.imports.proposals import dismiss_proposal
from liaison.desk.today import today_view
from liaison.desk.views.call import CallState
from liaison.model.clock import FixedClock
from liaison.model.errors import InputError
from liaison.model.values import InteractionStatus
from support.sample import create_sample

NOON = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)


@pytest.fixture
def harbor(desk: Desk) -> str:
    create_sample(desk)
    return client_id(desk, "Harbor")


def at(desk: Desk, now: datetime) -> Desk:
    return replace(desk, record=desk.record.with_clock(FixedClock(now)))


def call(harbor: str, text: str = "") -> CallState:
    return CallState(
        harbor, "", "Monthly check-in", datetime(2026, 11, 24, 9, tzinfo=UTC), date(2026, 11, 24), text=text
    )


def test_the_line_is_the_first_that_makes_no_record(desk: Desk, harbor: str) -> None:
    text = "We: send Priya the summary by Friday\n\n- Priya wants **cost per order**, not clicks."
    assert call_form(desk, call(harbor, text)).summary == "Priya wants cost per order, not clicks."
    assert call_form(desk, call(harbor)).summary == "Monthly check-in"


def test_the_next_contact_follows_the_calendar_or_the_rhythm(desk: Desk, harbor: str) -> None:
    touch = call_form(desk, call(harbor)).touch
    assert touch.day is not None
    assert touch.day > date(2026, 11, 24)
    assert touch.text.startswith(touch.day.isoformat())
    read = touch_of(desk, touch.text)
    assert (read.day, read.starts) == (touch.day, touch.starts)


@pytest.mark.parametrize(
    ("text", "day", "starts"),
    [
        ("2026-12-08", date(2026, 12, 8), None),
        ("2026-12-08 15:30", date(2026, 12, 8), time(15, 30)),
        ("friday", date(2026, 11, 27), None),
        ("in two weeks", date(2026, 12, 8), None),
        ("next tuesday at 14:00", date(2026, 12, 1), time(14)),
        ("", None, None),
    ],
)
def test_a_next_contact_is_read_in_plain_words(
    desk: Desk, harbor: str, text: str, day: date | None, starts: time | None
) -> None:
    read = touch_of(desk, text)
    assert (read.day, read.starts) == (day, starts)


@pytest.mark.parametrize("text", ["2026-11-23", "some day", "2026-11-20 10:00"])
def test_what_lies_behind_or_is_not_understood_is_refused(desk: Desk, harbor: str, text: str) -> None:
    with pytest.raises(InputError):
        touch_of(desk, text)


def test_a_call_that_is_over_is_asked_about_once(desk: Desk, harbor: str) -> None:
    later = at(desk, NOON)
    first = unwritten(later)
    assert [one.client for one in first][-1:] == ["Harbor & Finch"]
    one = next(one for one in first if one.client_id == harbor)
    dismiss_proposal(later, one.meeting_id, one.recurrence_id)
    assert one not in unwritten(later)
    assert all(other in unwritten(later) for other in first if other != one)


def test_a_missed_call_is_no_contact_and_not_asked_about(desk: Desk, harbor: str) -> None:
    def last() -> date | None:
        return next(row.last_contact_on for row in list_clients(later) if row.id == harbor)

    later = at(desk, NOON)
    before = last()
    one = next(one for one in unwritten(later) if one.client_id == harbor)
    not_held(later, harbor, InteractionStatus.MISSED, meeting_id=one.meeting_id)
    assert last() == before
    assert one not in unwritten(later)
    not_held(later, harbor, InteractionStatus.CANCELLED_BY_US)
    assert last() == before
    with pytest.raises(InputError, match="written down as a call"):
        not_held(later, harbor, InteractionStatus.HELD)


def test_the_call_that_goes_on_is_not_asked_about(desk: Desk, harbor: str) -> None:
    later = at(desk, NOON)
    one = next(one for one in unwritten(later) if one.client_id == harbor)
    begin_call(later, replace(call(harbor), meeting_id=one.meeting_id, occurrence=one.recurrence_id))
    assert running_call(later) is not None
    assert one not in unwritten(later)


def test_after_a_day_without_an_answer_nobody_is_asked_any_more(desk: Desk, harbor: str) -> None:
    planned = today_view(desk).calls[0]
    later = at(desk, NOON + timedelta(days=2))
    assert planned.meeting_id not in {one.meeting_id for one in unwritten(later)}
