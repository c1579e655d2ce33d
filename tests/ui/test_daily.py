"""What a day brings by itself is done once the desk is open and at midnight, and can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from liaison.desk.client_people import client_people
from liaison.desk.contact_changes import NewChange, begin_change
from liaison.desk.context import Desk
from liaison.desk.finding import client_id, person_id
from liaison.desk.handover import handover
from liaison.desk.person_sheet import person_sheet
from liaison.model.clock import FixedClock
from liaison.ui.daily import Daily
from liaison.ui.shell import MainWindow
from liaison.ui.today.ticking import DayTimer


@pytest.fixture
def day(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Daily]:
    """What sees to the day, at once."""
    made = Daily(window.place, window)
    made._timer.setInterval(0)
    yield made
    made.pause()


def owed_to(desk: Desk, name: str) -> int:
    return len(person_sheet(desk, person_id(desk, name)).owed)


def leave(desk: Desk, last_day: date) -> None:
    """Dana leaves, Leo takes all of it over."""
    harbor = client_id(desk, "Harbor")
    place = next(row.place_id for row in client_people(desk, harbor) if row.name == "Dana Whitlock")
    hers = tuple(one.id for one in handover(desk, place).promises)
    begin_change(desk, NewChange(place, last_day, successor_id=person_id(desk, "Leo Marsh"), hand_over=hers))


def test_promises_go_over_at_midnight_with_a_toast_that_takes_them_back(
    window: MainWindow, day: Daily, sample_desk: Desk, qtbot: QtBot
) -> None:
    leave(sample_desk, sample_desk.today())
    day.begin()
    qtbot.waitUntil(lambda: day._midnight is not None)
    assert owed_to(sample_desk, "Dana Whitlock") == 4
    clock, timer = window.place.clock, day._midnight
    assert isinstance(clock, FixedClock)
    assert isinstance(timer, DayTimer)
    clock.instant = clock.instant.replace(day=25, hour=0, minute=1)
    desk_clock = sample_desk.record.clock
    assert isinstance(desk_clock, FixedClock)
    desk_clock.instant = clock.instant
    timer.look()
    assert owed_to(sample_desk, "Dana Whitlock") == 0
    assert window.toast.words.text() == ("4 commitments of Dana Whitlock, whose last day was 24 Nov, went to Leo Marsh")
    window.toast.undo.click()
    assert owed_to(sample_desk, "Dana Whitlock") == 4
    timer.day_changed.emit()
    assert owed_to(sample_desk, "Dana Whitlock") == 4


def test_where_nothing_waits_nothing_is_said(window: MainWindow, day: Daily, qtbot: QtBot) -> None:
    day.begin()
    qtbot.waitUntil(lambda: day._midnight is not None)
    assert window.toast.isHidden()


def test_locked_it_rests(day: Daily, qtbot: QtBot) -> None:
    day.begin()
    day.pause()
    assert not day._timer.isActive()
    day.begin()
    qtbot.waitUntil(lambda: day._midnight is not None)
    day.pause()
    assert day._midnight is None
