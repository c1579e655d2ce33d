"""Liaison in the tray, and a second start that asks the first for a note."""

from __future__ import annotations

import secrets
import socket
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.model.words import install_translator
from liaison.ui.files.strip import ProgressStrip
from liaison.ui.long_work import Tell
from liaison.ui.shell import MainWindow
from liaison.ui.single import NEW_NOTE, FirstWindow
from liaison.ui.tray import STATE_KEY, Tray, refresh_tray


@pytest.fixture
def done() -> list[str]:
    """What the entries of the tray did."""
    return []


@pytest.fixture
def tray(window: MainWindow, done: list[str], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Tray]:
    """The tray of a window that is shown, on a desktop that has one."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QApplication, "quit", lambda: done.append("quit"))
    made = Tray(
        window,
        window.place,
        note=lambda: done.append("note"),
        lock=lambda: done.append("lock"),
        come=lambda: done.append("come"),
    )
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.place.state.put(STATE_KEY, "")
    made.refresh()


def test_closing_ends_the_window_unless_the_tray_is_wanted(window: MainWindow, tray: Tray) -> None:
    assert tray.menu is None
    assert window.close()
    assert not window.isVisible()


def test_closing_leaves_liaison_in_the_tray(window: MainWindow, tray: Tray, done: list[str]) -> None:
    window.place.state.put(STATE_KEY, "1")
    refresh_tray(window.frame)
    assert not QApplication.quitOnLastWindowClosed()
    assert not window.close()
    assert not window.isVisible()
    assert done == []
    window.show()
    window.place.commands.run("quit")
    assert done == ["quit"]


def test_its_entries_do_what_they_say(window: MainWindow, tray: Tray, done: list[str]) -> None:
    window.place.state.put(STATE_KEY, "1")
    tray.refresh()
    assert tray.menu is not None
    actions = [action for action in tray.menu.actions() if not action.isSeparator()]
    assert [action.text() for action in actions] == ["New note", "Open Liaison", "Lock", "Quit"]
    for action in actions:
        action.trigger()
    assert done == ["note", "come", "lock", "quit"]


def test_a_tray_no_longer_wanted_is_gone(window: MainWindow, tray: Tray) -> None:
    window.place.state.put(STATE_KEY, "1")
    tray.refresh()
    window.place.state.put(STATE_KEY, "")
    assert window.close()
    assert QApplication.quitOnLastWindowClosed()


@pytest.fixture
def working(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Long work that goes on until it is asked to stop; what is returned ends it."""
    work = window.place.work.long
    jobs: list[Callable[[], None]] = []
    monkeypatch.setattr(work, "_beside", jobs.append)

    def op(_desk: Desk, tell: Tell) -> None:
        tell(0, 0, "")

    work.start(window, "Exporting", op)
    assert work.is_running
    return jobs[0]


def strip_of(window: MainWindow) -> ProgressStrip:
    return window.frame.findChildren(ProgressStrip)[0]


def test_quit_during_long_work_quits_once_it_was_stopped(
    window: MainWindow, tray: Tray, done: list[str], working: Callable[[], None], qtbot: QtBot
) -> None:
    window.place.state.put(STATE_KEY, "1")
    tray.refresh()
    window.place.commands.run("quit")
    question = strip_of(window).question
    assert question is not None
    assert window.isVisible()
    question.submit()
    working()
    qtbot.waitUntil(lambda: done == ["quit"])
    assert not window.isVisible()


def test_closing_to_the_tray_asks_nothing_and_stops_nothing(
    window: MainWindow, tray: Tray, working: Callable[[], None]
) -> None:
    window.place.state.put(STATE_KEY, "1")
    tray.refresh()
    window.rebuild()
    assert not window.close()
    assert not window.isVisible()
    assert strip_of(window).question is None
    assert window.place.work.long.is_running
    working()


def test_its_menu_follows_the_language(window: MainWindow, tray: Tray) -> None:
    window.place.state.put(STATE_KEY, "1")
    tray.refresh()
    assert tray.menu is not None
    install_translator(lambda text: {"Lock": "Sperren"}.get(text, text))
    try:
        QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
        assert "Sperren" in [action.text() for action in tray.menu.actions()]
    finally:
        install_translator(None)


def test_a_second_start_is_heard_with_its_wish(qapp: QApplication, qtbot: QtBot) -> None:
    name = f"test-{secrets.token_hex(6)}"
    heard: list[str] = []
    first = FirstWindow(name)
    assert not FirstWindow(name).raise_other(NEW_NOTE)
    first.listen(heard.append)
    try:
        assert FirstWindow(name).raise_other(NEW_NOTE)
        qtbot.waitUntil(lambda: heard == [NEW_NOTE])
        assert FirstWindow(name).raise_other()
        qtbot.waitUntil(lambda: heard == [NEW_NOTE, ""])
    finally:
        first.close()


def test_what_is_no_wish_only_brings_the_window_forward(qapp: QApplication, qtbot: QtBot) -> None:
    name = f"test-{secrets.token_hex(6)}"
    heard: list[str] = []
    first = FirstWindow(name)
    first.listen(heard.append)
    try:
        with socket.socket(socket.AF_UNIX) as caller:
            caller.connect(str(first.path))
            caller.sendall(b"\xff" * 4_000)
        qtbot.waitUntil(lambda: len(heard) == 1)
        assert len(heard[0]) == 64
        assert heard[0] != NEW_NOTE
    finally:
        first.close()


def test_one_who_calls_and_says_nothing_is_not_waited_for(qapp: QApplication, qtbot: QtBot) -> None:
    name = f"test-{secrets.token_hex(6)}"
    heard: list[str] = []
    first = FirstWindow(name)
    first.listen(heard.append)
    try:
        with socket.socket(socket.AF_UNIX) as silent:
            silent.connect(str(first.path))
            assert FirstWindow(name).raise_other(NEW_NOTE)
            qtbot.waitUntil(lambda: heard == [NEW_NOTE])
    finally:
        first.close()
    assert not FirstWindow(name).raise_other()


def test_what_a_crashed_window_left_is_in_nobodys_way(qapp: QApplication, qtbot: QtBot) -> None:
    name = f"test-{secrets.token_hex(6)}"
    first = FirstWindow(name)
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(str(first.path))
    assert not FirstWindow(name).raise_other()
    heard: list[str] = []
    first.listen(heard.append)
    try:
        assert FirstWindow(name).raise_other()
        qtbot.waitUntil(lambda: heard == [""])
    finally:
        first.close()
