"""One is reminded of a call once, in the window and by the desktop, and the briefing is one action away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QSystemTrayIcon

from liaison.desk.context import Desk
from liaison.model.clock import FixedClock
from liaison.ui.navigation import Place
from liaison.ui.reminders import Reminding, keep_lead, keep_quiet
from liaison.ui.settings.reminders import RemindersSection
from liaison.ui.shell import MainWindow

#: The call of Harbor & Finch in the sample begins at ten.
TEN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop is asked to show."""
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, _title, words, *_: shown.append(words))
    return shown


@pytest.fixture
def reminding(window: MainWindow, messages: list[str]) -> Iterator[Reminding]:
    """The reminders of the window, which is not in front."""
    made = Reminding(window)
    made.refresh()
    yield made
    keep_lead(window.place.state, 10)
    keep_quiet(window.place.state, "")


def _now(window: MainWindow, desk: Desk, at: datetime) -> None:
    for clock in (window.place.clock, desk.record.clock):
        assert isinstance(clock, FixedClock)
        clock.instant = at


def _look(window: MainWindow, desk: Desk, reminding: Reminding, at: datetime) -> None:
    _now(window, desk, at)
    reminding.refresh()


def test_before_its_time_it_sleeps_until_ten_minutes_before_the_call(
    reminding: Reminding, window: MainWindow, messages: list[str]
) -> None:
    assert reminding.bar.isHidden()
    assert reminding.wakes_in_ms == timedelta(minutes=48) / timedelta(milliseconds=1)
    assert messages == []


def test_ten_minutes_before_it_says_so_once_and_opens_the_briefing(
    reminding: Reminding, window: MainWindow, sample_desk: Desk, messages: list[str]
) -> None:
    for minutes in (10, 9):
        _look(window, sample_desk, reminding, TEN - timedelta(minutes=minutes))
    assert reminding.bar.words.text() == "Harbor & Finch begins in 9 minutes, at 10:00"
    assert messages == ["Harbor & Finch begins in 10 minutes, at 10:00"]

    reminding.bar.open_button.click()
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args["day"]) == ("briefing", "2026-11-24")
    assert reminding.bar.isHidden()
    reminding.refresh()
    assert reminding.bar.isHidden()


def test_the_command_opens_it_by_key(reminding: Reminding, window: MainWindow, sample_desk: Desk) -> None:
    action = next(one for one in window.actions() if one.objectName() == "reminded")
    assert not action.isEnabled()
    _look(window, sample_desk, reminding, TEN - timedelta(minutes=3))
    assert action.isEnabled()
    action.trigger()
    assert window.place.navigator.here != Place("today")
    assert not action.isEnabled()


def test_put_off_for_five_minutes_it_comes_again(
    reminding: Reminding, window: MainWindow, sample_desk: Desk, messages: list[str]
) -> None:
    _look(window, sample_desk, reminding, TEN - timedelta(minutes=10))
    reminding.bar.later_button.click()
    assert reminding.bar.isHidden()
    assert reminding.wakes_in_ms == 300_000
    _look(window, sample_desk, reminding, TEN - timedelta(minutes=5))
    assert not reminding.bar.isHidden()
    assert len(messages) == 2


def test_another_start_does_not_ask_what_was_answered(
    reminding: Reminding, window: MainWindow, sample_desk: Desk, messages: list[str]
) -> None:
    _look(window, sample_desk, reminding, TEN - timedelta(minutes=10))
    reminding.bar.done_button.click()
    again = Reminding(window)
    again.refresh()
    assert again.bar.isHidden()
    assert len(messages) == 1


def test_who_opens_it_late_is_told_while_the_call_goes_on(
    reminding: Reminding, window: MainWindow, sample_desk: Desk
) -> None:
    _look(window, sample_desk, reminding, TEN + timedelta(minutes=5))
    assert reminding.bar.words.text() == "Harbor & Finch began at 10:00"
    _look(window, sample_desk, reminding, TEN + timedelta(minutes=50))
    assert reminding.bar.isHidden()


def test_while_locked_the_message_names_nobody(
    reminding: Reminding, window: MainWindow, sample_desk: Desk, messages: list[str]
) -> None:
    window.lock()
    reminding.pause()
    assert reminding.wakes_in_ms > 0
    _now(window, sample_desk, TEN - timedelta(minutes=10))
    reminding._wake()
    assert messages == ["A call begins soon."]
    assert reminding.bar.isHidden()


def test_settings_turn_it_off_and_keep_it_quiet(
    reminding: Reminding, window: MainWindow, sample_desk: Desk, messages: list[str]
) -> None:
    section = RemindersSection(window.place, "Reminders")
    section.setParent(window)
    section.lead.setCurrentIndex(section.lead.findData("0"))
    section.lead.activated.emit(0)
    _look(window, sample_desk, reminding, TEN - timedelta(minutes=10))
    assert reminding.bar.isHidden()
    assert reminding.wakes_in_ms == -1
    section.lead.setCurrentIndex(section.lead.findData("30"))
    section.lead.activated.emit(0)
    assert reminding.bar.words.text() == "Harbor & Finch begins in 10 minutes, at 10:00"
    assert len(messages) == 1
