"""A prepared day: the same as the real one whenever it is used, and used only where nothing has changed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from liaison.desk.clients import list_clients, pinned_clients
from liaison.desk.commitments import close_commitment
from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.history import undo
from liaison.desk.preparing import CALLS, DAYS, prepare_day
from liaison.desk.today import today_view
from liaison.desk.views.prepared import PreparedDay, as_prepared, key_of
from liaison.desk.views.prepared import at as moved
from liaison.desk.views.today import TodayView
from liaison.model.clock import FixedClock
from liaison.model.journal import Journal
from liaison.model.words import install_translator
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def number(desk: Desk) -> int:
    with desk.record.reading() as session:
        return session.scalar(select(func.max(Journal.number))) or 0


def kept(desk: Desk, day: date) -> str:
    draft = read_draft(desk, key_of(day))
    assert draft is not None
    return draft.text


def found(desk: Desk, now: datetime, day: date, zone: str = "") -> PreparedDay | None:
    return as_prepared(kept(desk, day), number(desk), zone or desk.zone_name, now, day)


def at(desk: Desk, now: datetime) -> Desk:
    return Desk(desk.record.with_clock(FixedClock(now)), desk.zone_name, desk.vault)


def plain(view: TodayView) -> TodayView:
    """Without what the page does not show, which only the record knows as the hours go by."""
    return replace(view, to_record=0)


@pytest.mark.parametrize("ahead", range(DAYS))
def test_at_every_hour_it_is_what_the_record_would_say(sample: Desk, ahead: int) -> None:
    prepare_day(sample, ahead)
    day = sample.today() + timedelta(days=ahead)
    first = sample.now() if not ahead else datetime.combine(day, datetime.min.time(), ZoneInfo(sample.zone_name))
    used = 0
    for hour in range(24):
        now = first.astimezone(sample.now().tzinfo) + timedelta(hours=hour)
        desk = at(sample, now)
        if desk.today() != day:
            break
        day_then = found(desk, now, day)
        assert day_then is not None, "no call of the sample is left out"
        assert plain(day_then.today) == plain(today_view(desk, most_calls=CALLS))
        assert day_then.pinned == pinned_clients(desk)
        used += 1
    assert used > 10


def test_it_is_not_used_where_anything_it_rests_on_differs(sample: Desk) -> None:
    prepare_day(sample)
    now, day = sample.now(), sample.today()
    text, newest = kept(sample, day), number(sample)
    assert as_prepared(text, newest, sample.zone_name, now, day) is not None
    assert as_prepared(text, newest + 1, sample.zone_name, now, day) is None
    assert as_prepared(text, newest, "Asia/Tokyo", now, day) is None
    assert as_prepared(text, newest, sample.zone_name, now, day + timedelta(days=1)) is None
    assert as_prepared(text, newest, sample.zone_name, now - timedelta(minutes=1), day) is None
    assert as_prepared(text[:-3], newest, sample.zone_name, now, day) is None
    assert as_prepared(f"00000000{text[8:]}", newest, sample.zone_name, now, day) is None
    assert as_prepared("", newest, sample.zone_name, now, day) is None


def test_another_language_is_another_day(sample: Desk) -> None:
    prepare_day(sample)
    install_translator(str.upper, "de")
    try:
        assert found(sample, sample.now(), sample.today()) is None
    finally:
        install_translator(None)


def test_a_change_and_its_undoing_both_count(sample: Desk) -> None:
    prepare_day(sample)
    promise = today_view(sample).due_ours[0]
    close_commitment(sample, promise.id)
    assert found(sample, sample.now(), sample.today()) is None
    undo(sample)
    assert found(sample, sample.now(), sample.today()) is None
    prepare_day(sample)
    assert found(sample, sample.now(), sample.today()) is not None


def test_preparing_is_no_change_of_the_record(sample: Desk) -> None:
    before = number(sample), len(list_clients(sample))
    for ahead in range(DAYS):
        prepare_day(sample, ahead)
        prepare_day(sample, ahead)
    assert (number(sample), len(list_clients(sample))) == before


def test_days_that_are_over_go(sample: Desk) -> None:
    prepare_day(sample)
    later = at(sample, sample.now() + timedelta(days=1))
    prepare_day(later)
    assert read_draft(sample, key_of(sample.today())) is None
    assert found(later, later.now(), later.today()) is not None


def test_where_calls_were_left_out_the_next_end_of_one_ends_it(sample: Desk) -> None:
    prepare_day(sample)
    held = found(sample, sample.now(), sample.today())
    assert held is not None
    calls = held.today.calls
    few = replace(held.today, calls=calls[:1], more_calls=len(calls) - 1)
    assert moved(few, few.now) == few
    assert calls[0].starts_at is not None
    assert moved(few, calls[0].starts_at + timedelta(minutes=1)) is None


def test_reading_one_loads_nothing_of_the_record() -> None:
    script = (
        "import sys; import liaison.desk.views.prepared, liaison.store.prepared, liaison.app.door;"
        "print([name for name in ('sqlalchemy', 'liaison.model.base', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
