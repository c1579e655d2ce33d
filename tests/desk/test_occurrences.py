"""When meetings take place follows each meeting, inside the command that changes it."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.occurrences import AFTER, ensure_expanded
from liaison.model.clock import FixedClock
from liaison.model.meeting import Expansion, Meeting, Occurrence
from liaison.model.values import MeetingStatus
from liaison.store import journal
from liaison.store.record import Record, Unit


def _starts(desk: Desk) -> list[datetime | date | None]:
    with desk.record.reading() as session:
        rows = session.scalars(select(Occurrence).order_by(Occurrence.starts_at, Occurrence.starts_on))
        return [row.starts_at or row.starts_on for row in rows]


def _add(desk: Desk, **values: object) -> str:
    with desk.record.command("add_meeting", "Added") as unit:
        meeting = Meeting(**({"uid": "m", "title": "Check-in"} | values))
        unit.session.add(meeting)
    return meeting.id


def test_a_single_meeting_has_one_occurrence_whenever_it_is(desk: Desk) -> None:
    _add(desk, starts_at=datetime(2009, 3, 1, 10, tzinfo=UTC), ends_at=datetime(2009, 3, 1, 11, tzinfo=UTC))
    assert _starts(desk) == [datetime(2009, 3, 1, 10, tzinfo=UTC)]


def test_a_series_keeps_its_local_time_over_the_change_of_clocks(desk: Desk) -> None:
    _add(
        desk,
        starts_at=datetime(2026, 10, 20, 9, tzinfo=UTC),
        ends_at=datetime(2026, 10, 20, 9, 45, tzinfo=UTC),
        zone="Europe/London",
        recurrence="FREQ=WEEKLY;COUNT=2",
        repeats=True,
    )
    assert _starts(desk) == [datetime(2026, 10, 20, 9, tzinfo=UTC), datetime(2026, 10, 27, 10, tzinfo=UTC)]


def test_undo_and_redo_take_the_occurrences_along(desk: Desk) -> None:
    _add(desk, starts_on=date(2026, 12, 1), ends_on=date(2026, 12, 2))
    assert _starts(desk) == [date(2026, 12, 1)]
    journal.undo(desk.record)
    assert _starts(desk) == []
    journal.redo(desk.record)
    assert _starts(desk) == [date(2026, 12, 1)]


def test_a_meeting_in_the_trash_takes_place_no_more(desk: Desk, clock: FixedClock) -> None:
    meeting_id = _add(desk, starts_on=date(2026, 12, 1), ends_on=date(2026, 12, 2))
    with desk.record.command("trash", "Trashed") as unit:
        unit.session.get_one(Meeting, meeting_id).deleted_at = clock.now()
    assert _starts(desk) == []


def test_a_cancelled_meeting_says_so_each_time(desk: Desk) -> None:
    meeting_id = _add(desk, starts_on=date(2026, 12, 1), ends_on=date(2026, 12, 2))
    with desk.record.command("cancel", "Cancelled") as unit:
        unit.session.get_one(Meeting, meeting_id).status = MeetingStatus.CANCELLED
    with desk.record.reading() as session:
        assert session.scalars(select(Occurrence.status)).all() == [MeetingStatus.CANCELLED]


def test_looking_further_ahead_works_out_more_and_leaves_no_journal_entry(desk: Desk) -> None:
    _add(
        desk,
        starts_on=date(2026, 1, 1),
        ends_on=date(2026, 1, 2),
        recurrence="FREQ=YEARLY",
        repeats=True,
    )
    far = desk.today() + timedelta(days=365 * 10)
    with desk.record.reading() as session:
        size = journal.size(session)
    assert date(2035, 1, 1) not in _starts(desk)
    ensure_expanded(desk, desk.today(), far)
    assert date(2035, 1, 1) in _starts(desk)
    with desk.record.reading() as session:
        assert journal.size(session) == size
        assert session.scalars(select(Expansion.until_on)).one() >= far
    before = _starts(desk)
    ensure_expanded(desk, desk.today(), desk.today())
    assert _starts(desk) == before


def test_what_was_worked_out_serves_for_many_days(desk: Desk, clock: FixedClock) -> None:
    _add(desk, starts_on=date(2026, 1, 1), ends_on=date(2026, 1, 2), recurrence="FREQ=MONTHLY", repeats=True)

    def ids() -> set[str]:
        with desk.record.reading() as session:
            return set(session.scalars(select(Occurrence.id)))

    before = ids()
    for days in (0, 1, 30, 300):
        clock.instant += timedelta(days=days)
        ensure_expanded(desk, desk.today(), desk.today())
        assert ids() == before, days
    clock.instant += timedelta(days=300)
    ensure_expanded(desk, desk.today(), desk.today())
    assert ids() != before


def test_the_ends_of_time_can_be_asked_for(desk: Desk) -> None:
    _add(desk, starts_on=date(2026, 1, 1), ends_on=date(2026, 1, 2), recurrence="FREQ=YEARLY", repeats=True)
    ensure_expanded(desk, date.min, date.min)
    ensure_expanded(desk, date.max, date.max)
    assert date(2190, 1, 1) in _starts(desk)


def test_the_window_follows_the_calendar(desk: Desk, clock: FixedClock) -> None:
    _add(desk, starts_on=date(2026, 1, 1), ends_on=date(2026, 1, 2), recurrence="FREQ=MONTHLY", repeats=True)
    clock.instant += AFTER * 2
    ensure_expanded(desk, desk.today(), desk.today())
    assert any(isinstance(day, date) and day > desk.today() for day in _starts(desk))


def test_what_is_missing_is_added_once(desk: Desk) -> None:
    _add(desk, starts_on=date(2020, 1, 1), ends_on=date(2020, 1, 3), recurrence="FREQ=DAILY;INTERVAL=2", repeats=True)
    _add(
        desk,
        uid="n",
        starts_at=datetime(2020, 1, 1, 23, tzinfo=UTC),
        ends_at=datetime(2020, 1, 2, 1, tzinfo=UTC),
        zone="America/New_York",
        recurrence="FREQ=DAILY",
        repeats=True,
    )
    for month in (date(2028, 9, 1), date(2024, 3, 1), date(2029, 1, 1), date(2021, 1, 1)):
        ensure_expanded(desk, month, month + timedelta(days=30))
    with desk.record.reading() as session:
        rows = [(row.meeting_id, row.recurrence_id) for row in session.scalars(select(Occurrence))]
        (span,) = set(session.execute(select(Expansion.from_on, Expansion.until_on)))
        last = session.scalars(select(Meeting.id).order_by(Meeting.uid)).all()
    assert len(rows) == len(set(rows))
    for meeting_id, step in zip(last, (2, 1), strict=True):
        number = sum(one == meeting_id for one, _name in rows)
        assert abs(number - (span[1] - span[0]).days // step) <= 2, "and none between is left out"


def test_two_threads_that_look_far_ahead_add_each_time_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _add(desk, starts_on=date(2026, 12, 1), ends_on=date(2026, 12, 2), recurrence="FREQ=WEEKLY", repeats=True)
    far, command = date(2029, 6, 1), Record.command
    quicker = [far]

    def after_another(self: Record, name: str, *values: Any, **named: Any) -> AbstractContextManager[Unit]:
        if name == "work_out_meetings" and quicker:
            ensure_expanded(desk, quicker.pop(), far)
        return command(self, name, *values, **named)

    monkeypatch.setattr(Record, "command", after_another)
    ensure_expanded(desk, far, far)
    with desk.record.reading() as session:
        names = session.scalars(select(Occurrence.recurrence_id)).all()
    assert "20290529" in names
    assert len(names) == len(set(names))
