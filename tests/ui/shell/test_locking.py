"""Locking without being asked: no input for a while, and a session that locks or sleeps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from liaison.model.clock import FixedClock
from liaison.model.errors import InputError
from liaison.ui.navigation import Place
from liaison.ui.notes.editor import NoteEditor
from liaison.ui.notes.quick_note import QuickNote
from liaison.ui.pages import PAGES
from liaison.ui.shell import MainWindow
from liaison.ui.shell.locking import IdleLock, SessionWatch, can_watch, keep_minutes, minutes_of
from liaison.ui.state import WindowState
from support.sample_reading import NOW
from support.secret_service import bus


def clock_of(window: MainWindow) -> FixedClock:
    clock = window.place.clock
    assert isinstance(clock, FixedClock)
    return clock


def is_open(window: MainWindow) -> bool:
    return window.is_open


def test_it_locks_when_nobody_was_there_for_the_minutes_set(window: MainWindow, qtbot: QtBot) -> None:
    window.idle.begin(5)
    clock = clock_of(window)
    clock.instant = NOW + timedelta(minutes=4)
    window.idle.look()
    assert is_open(window)
    assert window.idle.wait_ms == 60_000
    clock.instant = NOW + timedelta(minutes=5)
    with qtbot.waitSignal(window.locked):
        window.idle.look()
    assert not is_open(window)
    assert window.idle.wait_ms == -1


def test_input_puts_it_off_and_a_laptop_that_slept_is_locked_at_once(qtbot: QtBot, qapp: QApplication) -> None:
    clock, owner, shown = FixedClock(NOW), QObject(), QWidget()
    qtbot.addWidget(shown)
    shown.show()
    idle = IdleLock(clock, owner)
    due: list[bool] = []
    idle.due.connect(lambda: due.append(True))
    idle.begin(5)
    clock.instant = NOW + timedelta(minutes=4)
    QTest.keyClick(shown.windowHandle(), Qt.Key.Key_A)
    clock.instant = NOW + timedelta(minutes=6)
    idle.look()
    assert due == []
    clock.instant = NOW + timedelta(hours=9)
    idle.look()
    assert due == [True]


def test_never_is_a_choice_and_nonsense_is_the_usual(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.ini")
    assert minutes_of(state) == 15
    keep_minutes(state, 0)
    assert minutes_of(state) == 0
    state.put("lock_after", "1e9")
    assert minutes_of(state) == 15
    owner = QObject()
    idle = IdleLock(FixedClock(NOW), owner)
    idle.begin(0)
    assert idle.wait_ms == -1


def test_dialogs_go_with_what_they_show_and_one_is_where_one_was(window: MainWindow, qtbot: QtBot) -> None:
    window.place.navigator.go("settings", section="you")
    dialog = QDialog(window)
    dialog.open()
    window.idle.due.emit()
    assert not dialog.isVisible()
    assert window.place.state.place == Place("settings", {"section": "you"})


@pytest.fixture
def shown_window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    with qtbot.waitExposed(window):
        window.show()
    return window


def left_over(window: MainWindow) -> list[str]:
    """What still stands over the window or in front of it."""
    there = [widget for widget in QApplication.topLevelWidgets() if widget is not window and widget.isVisible()]
    there += window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    own = {window.centralWidget(), window.menuBar(), window.toast}
    return [type(widget).__name__ for widget in there if widget not in own and not widget.isHidden()]


def open_names(window: MainWindow) -> None:
    window.use_tool("new_note")
    note = next(one for one in window.findChildren(QuickNote) if one.isVisible())
    QTest.keyClicks(note.text, "[[Pri")


def open_names_on_page(window: MainWindow) -> None:
    window.place.navigator.go("notes")
    page = window.frame.page
    assert page is not None
    editor = page.findChildren(NoteEditor)[0]
    editor.setFocus()
    QTest.keyClicks(editor, "[[Pri")


def open_menu(window: MainWindow) -> None:
    menu = QMenu(window)
    menu.addAction("Priya Raman")
    menu.popup(window.mapToGlobal(window.rect().center()))


def open_palette(window: MainWindow) -> None:
    window.use_tool("search")


@pytest.mark.parametrize("begin", [open_palette, open_names, open_names_on_page, open_menu])
def test_nothing_of_the_record_stands_over_a_locked_window(
    shown_window: MainWindow, qtbot: QtBot, begin: Callable[[MainWindow], object]
) -> None:
    begin(shown_window)
    assert left_over(shown_window)
    shown_window.lock()
    assert left_over(shown_window) == []


def test_the_way_back_outlives_locking_without_the_words_that_were_searched(window: MainWindow, qtbot: QtBot) -> None:
    navigator = window.place.navigator
    navigator.go("clients")
    navigator.go("search", query="affair")
    navigator.go("search", query="affair of Dana")
    navigator.go("settings", section="you")
    with qtbot.waitSignal(window.locked):
        window.lock()
    window.open_desk()
    navigator.back()
    assert navigator.here == Place("search", {})
    navigator.back()
    assert navigator.here == Place("clients")
    navigator.forward()
    assert navigator.here == Place("search", {})


def test_a_page_is_kept_with_ids_and_keys_only(window: MainWindow) -> None:
    words = "affair of Dana Whitlock"
    for spec in PAGES:
        args = dict.fromkeys(("id", "client", "query", "filter", "record", "tab", "section", "at", "kind"), words)
        kept = spec.kept_place(Place(spec.name, args))
        assert kept == Place(spec.name, {})
        assert spec.kept_place(Place(spec.name, {"query": "Whitlock", "filter": "Dana"})).args == {}
    window.place.navigator.go("search", query=words)
    assert "Whitlock" not in window.place.state.get("place")


@pytest.fixture
def buses(tmp_path: Path) -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    with bus(tmp_path) as environment:
        address = environment["DBUS_SESSION_BUS_ADDRESS"]
        here, there = (QDBusConnection.connectToBus(address, name) for name in ("liaison-here", "liaison-there"))
        yield here, there
        for name in ("liaison-here", "liaison-there"):
            QDBusConnection.disconnectFromBus(name)


@pytest.mark.skipif(not can_watch(), reason="only Linux tells over D-Bus")
@pytest.mark.parametrize(
    "told",
    [
        ("org.freedesktop.ScreenSaver", "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged"),
        ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"),
        ("org.freedesktop.login1", "/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock"),
    ],
)
def test_the_session_tells_that_nobody_is_there(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    buses: tuple[QDBusConnection, QDBusConnection],
    told: tuple[str, str, str, str],
) -> None:
    service, path, interface, signal = told
    monkeypatch.setenv("XDG_SESSION_ID", "2")
    here, there = buses
    assert there.registerService(service)
    owner = QObject()
    watch = SessionWatch(here, here, owner)
    message = QDBusMessage.createSignal(path, interface, signal)
    if signal != "Lock":
        message.setArguments([True])
    with qtbot.waitSignal(watch.away):
        there.send(message)


def test_nothing_is_done_to_the_desk_while_it_is_locked(window: MainWindow) -> None:
    commands = window.place.commands
    window.place.navigator.go("settings", section="you")
    here = window.place.navigator.here
    window.show_gate(QWidget())
    commands.run("go_today")
    commands.run("settings_about")
    assert window.place.navigator.here == here
    assert not commands.action("undo").isEnabled()
    assert not commands.action("new_note").isEnabled()
    assert commands.action("quit").isEnabled()
    window.open_desk()
    assert commands.action("undo").isEnabled()


def test_a_problem_before_the_desk_is_said_in_passing(closed_window: MainWindow) -> None:
    closed_window.show_gate(QWidget())
    closed_window.place.notices.show_problem(InputError("No disk.", "Find one."))
    assert closed_window.toast.words.text() == "No disk. Find one."
