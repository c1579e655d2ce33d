"""The sample is as alive on any other day and in any other zone."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.occurrences import AFTER, BEFORE, ensure_expanded, refresh
from liaison.desk.sample import create_sample
from liaison.desk.sample.dates import REFERENCE, Calendar
from liaison.model.clock import FixedClock
from liaison.model.commitment import Commitment
from liaison.model.interaction import Interaction
from liaison.model.kinds import KINDS
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.values import (
    CommitmentStatus,
)
from liaison.model.words import install_translator
from liaison.store.record import Record
from support.sample_reading import NOW, rows

_CLOCKS = [
    *(datetime(2026, 11, 23 + number, 8, 55, tzinfo=UTC) for number in range(7)),
    datetime(2028, 2, 29, 7, 0, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
    datetime(2027, 1, 1, 0, 5, tzinfo=UTC),
    datetime(2027, 3, 28, 1, 30, tzinfo=UTC),
    datetime(2025, 6, 15, 21, 0, tzinfo=UTC),
]


_ZONES = ["Europe/London", "America/New_York", "Pacific/Auckland", "Asia/Kolkata"]


@pytest.mark.parametrize(
    ("now", "zone"),
    [(now, _ZONES[number % len(_ZONES)]) for number, now in enumerate(_CLOCKS)],
    ids=lambda value: f"{value:%a-%Y-%m-%d}" if isinstance(value, datetime) else value,
)
def test_it_is_alive_on_any_day(record: Record, clock: FixedClock, now: datetime, zone: str) -> None:
    clock.instant = now
    desk = Desk(record, zone)
    create_sample(desk)
    today = desk.today()
    with record.reading() as session:
        calls = [row.starts_at.astimezone(desk.zone) for row in rows(session, Occurrence)]
        assert sorted(at.time() for at in calls if at.date() == today) == [time(10, 0), time(14, 30)]
        assert all(at.weekday() < 5 for at in calls if at.date() > today)
        assert all(row.happened_at <= now for row in rows(session, Interaction))
        for kind, of in KINDS.items():
            assert all(row.created_at <= now for row in rows(session, of)), kind
        promises = rows(session, Commitment, Commitment.status == CommitmentStatus.OPEN)
        assert sum(today <= row.due_on <= today + timedelta(days=7) for row in promises) >= 4
        late = [row for row in promises if row.due_on < today]
        assert len(late) == 3
        assert max(row.days_late(today) for row in late) <= 10
        closed = rows(session, Commitment, Commitment.status != CommitmentStatus.OPEN)
        assert all(row.asked_on <= row.closed_on <= today for row in closed)
        assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []


@pytest.mark.parametrize("away", range(-9, 10))
def test_days_move_in_order_and_keep_off_weekends(away: int) -> None:
    today = REFERENCE + timedelta(days=away)
    calendar = Calendar(today, datetime.combine(today, time(9, 0), UTC), "Europe/London")
    written = [REFERENCE + timedelta(days=number) for number in range(-60, 61)]
    moved = [calendar.day(day) for day in written]
    assert moved == sorted(moved)
    assert calendar.day(REFERENCE) == today
    assert all(to < today for day, to in zip(written, moved, strict=True) if day < REFERENCE)
    for day, to in zip(written, moved, strict=True):
        assert day.weekday() >= 5 or to.weekday() < 5 or day == REFERENCE


def test_days_in_texts_move_along() -> None:
    today = REFERENCE + timedelta(days=7)
    calendar = Calendar(today, datetime.combine(today, time(9, 0), UTC), "Europe/London")
    assert calendar.in_words("{d 2026-11-12} {w 2026-12-01} {l 2027-01-11} {m 2026-06-15} {q 2026-09-30}") == (
        "19 Nov Tue 8 Dec Mon 18 January June Q4"
    )


def test_occurrences_are_those_that_the_meetings_say(shown: tuple[Desk, Session]) -> None:
    desk, session = shown
    written = {(row.meeting_id, row.recurrence_id, row.starts_at, row.ends_at) for row in rows(session, Occurrence)}
    with desk.record.command("again", dry_run=True) as unit:
        begins, ends = REFERENCE - BEFORE - timedelta(days=7), REFERENCE + AFTER + timedelta(days=8)
        ids = [row.id for row in rows(session, Meeting)]
        refresh(unit.session, ids, start=begins, end=ends, zone_name=desk.zone_name, now=NOW)
        again = {
            (row.meeting_id, row.recurrence_id, row.starts_at, row.ends_at) for row in rows(unit.session, Occurrence)
        }
    assert {at for _, _, at, _ in written} == {at for _, _, at, _ in again}
    assert written == again


def test_the_desk_need_not_work_out_its_meetings_again(shown: tuple[Desk, Session]) -> None:
    desk, session = shown
    before = {row.id for row in rows(session, Occurrence)}
    ensure_expanded(desk, desk.today(), desk.today())
    with desk.record.reading() as again:
        assert {row.id for row in rows(again, Occurrence)} == before


def test_the_sample_is_english_in_every_language() -> None:
    calendar = Calendar(REFERENCE, NOW, "Europe/London")
    install_translator(lambda text: f"<{text}>", "xx")
    try:
        assert calendar.in_words("{d 2026-11-12} {w 2026-12-01} {l 2027-01-11}") == "12 Nov Tue 1 Dec Mon 11 January"
    finally:
        install_translator(None)
