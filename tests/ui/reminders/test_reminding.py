"""One is reminded of a call once, in the window and by the desktop, and the briefing is one action away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.views.reminding import USUAL_DAYS, ReminderKind
from liaison.model.clock import FixedClock
from liaison.ui.navigation import Place
from liaison.ui.reminders import Reminding, keep_lead, keep_quiet
from liaison.ui.reminders.wishes import NONE, WORK, keep_days
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
    """The reminders of the window, which is not in front: of calls alone, whatever else the sample has."""
    for kind in USUAL_DAYS:
        keep_days(window.place.state, kind, None)
    keep_quiet(window.place.state, NONE)
    made = Reminding(window)
    made.refresh()
    yield made
    keep_lead(window.place.state, 10)
    keep_quiet(window.place.state, WORK)
    for kind, days in USUAL_DAYS.items():
        keep_days(window.place.state, kind, days)


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
    section.alarms.setCurrentIndex(section.alarms.findData("never"))
    section.alarms.activated.emit(1)
    assert reminding.wakes_in_ms == -1, "nothing is wanted at all"
    section.alarms.setCurrentIndex(0)
    section.lead.setCurrentIndex(section.lead.findData("30"))
    section.lead.activated.emit(0)
    assert reminding.bar.words.text() == "Harbor & Finch begins in 10 minutes, at 10:00"
    assert len(messages) == 1


@pytest.fixture
def dated(reminding: Reminding, window: MainWindow) -> Reminding:
    """The same with promises of both sides and reviews."""
    for kind in (ReminderKind.OURS, ReminderKind.THEIRS, ReminderKind.REVIEW):
        keep_days(window.place.state, kind, USUAL_DAYS[kind])
    reminding.refresh()
    return reminding


def _bare(reminding: Reminding) -> list[str]:
    return [one.title for one in reminding._said]


def test_what_was_missed_is_shown_together_and_told_once(
    dated: Reminding, window: MainWindow, sample_desk: Desk, messages: list[str]
) -> None:
    assert dated.bar.words.text().startswith("To think of: ")
    assert len(_bare(dated)) > 2
    assert messages == [dated.bar.words.text()], "one message for all"
    assert (dated.bar.open_button.text(), dated.bar.done_button.text()) == ("Show", "Dismiss all")
    dated.refresh()
    again = Reminding(window)
    again.refresh()
    assert not again.bar.isHidden(), "it is still due"
    assert len(messages) == 1, "another start does not tell it again"


def test_a_toast_stands_over_the_bar_and_not_on_it(dated: Reminding, window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    assert dated.bar.isVisible()
    window.place.notices.say("Closed the report", undo=True)
    bar = QRect(dated.bar.mapTo(window, dated.bar.rect().topLeft()), dated.bar.size())
    assert not bar.intersects(window.toast.geometry())


def test_the_bar_does_not_move_the_page_under_the_hand_and_has_its_room_on_the_next(
    reminding: Reminding, window: MainWindow, sample_desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitExposed(window):
        window.show()
    page, bar = window.frame.page, reminding.bar
    assert page is not None
    whole = page.height()
    _look(window, sample_desk, reminding, TEN - timedelta(minutes=9))
    qtbot.waitUntil(lambda: bar.isVisible() and bar.width() == page.width())
    assert page.height() == whole
    assert bar.mapTo(window.frame, bar.rect().bottomLeft()) == page.mapTo(window.frame, page.rect().bottomLeft())
    window.place.navigator.go("people")
    following = window.frame.page
    assert following is not None
    qtbot.waitUntil(lambda: following.height() == whole - bar.height())


def test_a_call_goes_before_what_is_due(dated: Reminding, window: MainWindow, sample_desk: Desk) -> None:
    number = len(_bare(dated))
    _look(window, sample_desk, dated, TEN - timedelta(minutes=10))
    assert dated.bar.words.text() == "Harbor & Finch begins in 10 minutes, at 10:00"
    assert dated.bar.more.text() == f"and {number} more"
    dated.bar.done_button.click()
    assert dated.bar.words.text().startswith("To think of: ")


def test_the_list_is_walked_by_keys_each_done_opened_or_put_off(
    dated: Reminding, window: MainWindow, sample_desk: Desk
) -> None:
    dated.bar.open_button.click()
    dialog = dated.dialog
    assert dialog is not None
    first, number = dialog.items[0], len(dialog.items)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert first not in dialog.items
    assert len(dialog.items) == number - 1
    put_off = dialog.items[0]
    dated._offer_later((put_off,), window.rect().center())
    assert dated.menu is not None
    words = [action.text() for action in dated.menu.actions()]
    assert words == ["In an hour", "The next working day", "In a week"]
    dated.menu.actions()[1].trigger()
    dated.menu.close()
    assert put_off.key not in [one.key for one in dialog.items]
    opened = dialog.items[0]
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dated.dialog is None
    assert opened.key not in [one.key for one in dated._said]
    assert window.place.navigator.here is not None
    assert window.place.navigator.here.page != "today"
    tomorrow = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
    _look(window, sample_desk, dated, tomorrow)
    assert put_off.key in [one.key for one in dated._said]
    assert first.key not in [one.key for one in dated._said]


def test_dismissing_all_leaves_nothing_and_can_be_taken_back(
    dated: Reminding, window: MainWindow, sample_desk: Desk, messages: list[str]
) -> None:
    before, promises, told = _bare(dated), len(list_commitments(sample_desk)), len(messages)
    dated.bar.done_button.click()
    assert dated.bar.isHidden()
    assert _bare(dated) == []
    assert window.toast.words.text() == f"{len(before)} reminders dismissed"
    assert len(list_commitments(sample_desk)) == promises, "what they speak of stays open"
    window.toast.link.click()
    assert _bare(dated) == before
    assert not dated.bar.isHidden()
    assert len(messages) == told, "the desktop does not tell them again"


def test_outside_of_work_dates_wait_for_the_morning(
    dated: Reminding, window: MainWindow, sample_desk: Desk, messages: list[str]
) -> None:
    dated.bar.done_button.click()
    keep_quiet(window.place.state, WORK)
    messages.clear()
    _look(window, sample_desk, dated, datetime(2026, 11, 25, 7, 0, tzinfo=UTC))
    assert dated.bar.isHidden()
    _look(window, sample_desk, dated, datetime(2026, 11, 25, 9, 0, tzinfo=UTC))
    assert not dated.bar.isHidden()
    assert len(messages) == 1


def test_while_locked_nothing_but_calls_is_known(
    dated: Reminding, window: MainWindow, sample_desk: Desk, messages: list[str]
) -> None:
    messages.clear()
    window.lock()
    dated.pause()
    assert dated.bar.isHidden()
    _now(window, sample_desk, datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
    dated._wake()
    assert messages == []
    _now(window, sample_desk, TEN - timedelta(minutes=9))
    dated._wake()
    dated._wake()
    assert messages == ["A call begins soon."]


def test_each_kind_is_chosen_in_the_settings(dated: Reminding, window: MainWindow) -> None:
    section = RemindersSection(window.place, "Reminders")
    section.setParent(window)
    box = section.days[ReminderKind.OURS]
    assert box.currentText() == "On the day"
    box.setCurrentIndex(box.findText("Never"))
    box.activated.emit(box.currentIndex())
    assert ReminderKind.OURS not in [one.kind for one in dated._said]


def test_without_a_tray_the_desktop_is_asked_by_its_portal(
    dated: Reminding, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    monkeypatch.setattr(dated.messages, "_by_portal", asked.append)
    dated.messages.tell("A call begins soon.")
    assert asked == ["A call begins soon."]
