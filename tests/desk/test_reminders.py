"""The calls one is reminded of, read from the record, and the answers that are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from liaison.desk.context import Desk
from liaison.desk.reminders import answer, reminders
from liaison.desk.unsaved import unsaved_texts
from liaison.model.client import Client
from liaison.model.journal import Journal
from liaison.model.meeting import Meeting

TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)


@pytest.fixture
def harbor(desk: Desk) -> str:
    with desk.record.command("test") as unit:
        unit.session.add(Client(name="Harbor"))
    with desk.record.reading() as session:
        return session.scalars(select(Client.id)).one()


def _meeting(desk: Desk, client_id: str | None, starts: datetime, title: str) -> None:
    with desk.record.command("test") as unit:
        meeting = Meeting(uid=title, client_id=client_id, title=title, starts_at=starts, ends_at=starts + HALF_HOUR)
        unit.session.add(meeting)


def test_the_timed_calls_of_today_and_tomorrow_with_clients(desk: Desk, harbor: str) -> None:
    _meeting(desk, harbor, TEN, "Weekly")
    _meeting(desk, harbor, TEN + timedelta(days=1), "Tomorrow")
    _meeting(desk, harbor, TEN + timedelta(days=2), "Later")
    _meeting(desk, harbor, TEN - timedelta(hours=2), "Over")
    _meeting(desk, None, TEN, "Unfiled")

    found = reminders(desk)
    assert [call.title for call in found.calls.values()] == ["Weekly", "Tomorrow"]
    assert next((one.starts_at, one.ends_at) for one in found.coming()) == (TEN, TEN + HALF_HOUR)


def test_what_was_answered_is_kept_without_a_trace_in_the_history(desk: Desk, harbor: str) -> None:
    _meeting(desk, harbor, TEN, "Weekly")
    (key,) = reminders(desk).calls
    with desk.record.reading() as session:
        entries = session.scalar(select(func.count()).select_from(Journal))

    answer(desk, key, TEN)
    assert reminders(desk).answered == {key: TEN}
    answer(desk, key)
    assert reminders(desk).answered == {key: None}
    assert unsaved_texts(desk) == ()
    with desk.record.reading() as session:
        assert session.scalar(select(func.count()).select_from(Journal)) == entries


def test_a_call_that_is_moved_is_another_one(desk: Desk, harbor: str) -> None:
    _meeting(desk, harbor, TEN, "Weekly")
    (key,) = reminders(desk).calls
    answer(desk, key)
    with desk.record.command("test") as unit:
        meeting = unit.session.scalars(select(Meeting)).one()
        meeting.starts_at, meeting.ends_at = TEN + HALF_HOUR, TEN + 2 * HALF_HOUR

    (moved,) = reminders(desk).calls
    assert moved != key
    assert moved not in reminders(desk).answered


def test_answers_about_calls_long_over_are_forgotten(desk: Desk, harbor: str) -> None:
    old = f"meeting||{(TEN - timedelta(days=3)).isoformat()}"
    answer(desk, old)
    _meeting(desk, harbor, TEN, "Weekly")
    (key,) = reminders(desk).calls
    answer(desk, key)
    assert set(reminders(desk).answered) == {key}
