"""Locking works from anywhere and comes to its gate, whatever is in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.drafts import list_drafts
from liaison.model.clock import FixedClock
from liaison.ui.application import Program, Start
from liaison.ui.entry import UnlockPage
from liaison.ui.notes.quick_note import QuickNote
from liaison.ui.reminders import Reminding
from liaison.ui.shell import MainWindow
from liaison.ui.work import SyncExecutor
from support.doors import TestDoor
from support.sample_reading import NOW


@pytest.fixture
def program(qapp: QApplication, sample_desk: Desk) -> Iterator[Program]:
    """The program with the sample open, and reminding."""
    made = Program(Start(FixedClock(NOW), "Europe/London", TestDoor(sample_desk)), SyncExecutor())
    made.window.place.work.open(made.window, lambda: nullcontext(sample_desk))
    made.window.open_desk()
    made.reminding = Reminding(made.window)
    made.reminding.refresh()
    yield made
    made.end()
    made.window.hide()
    made.window.deleteLater()


def shown(program: Program) -> object:
    stack = program.window.centralWidget()
    assert isinstance(stack, QStackedWidget)
    return stack.currentWidget()


def press(window: MainWindow) -> None:
    """Ctrl+Shift+L as the system hands it to whatever window is in front."""
    front = QApplication.focusWindow()
    assert front is not None
    QTest.keyClick(front, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def test_after_another_text_size_the_reminders_stay_and_locking_asks_for_the_passphrase(program: Program) -> None:
    reminding = program.reminding
    assert reminding is not None
    assert not reminding.bar.isHidden()
    said = reminding.bar.words.text()
    program.window.place.commands.run("larger")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert program.window.frame.isAncestorOf(reminding.bar)
    assert not reminding.bar.isHidden()
    assert reminding.bar.words.text() == said
    program.window.lock()
    assert isinstance(shown(program), UnlockPage)
    program.window.place.commands.run("usual_size")


@pytest.mark.parametrize("where", ["preparing", "daily", "unsaved", "reminding"])
def test_what_cannot_be_paused_never_keeps_the_gate_away(
    program: Program, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(program.window, "show_fault", told.append)
    monkeypatch.setattr(getattr(program, where), "pause", _fail)
    program.window.lock()
    assert isinstance(shown(program), UnlockPage)
    assert [str(one) for one in told] == ["gone"]


def test_what_cannot_be_closed_never_keeps_the_gate_away(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[BaseException] = []
    monkeypatch.setattr(program.window, "show_fault", told.append)
    monkeypatch.setattr(program.window.frame, "clear", _fail)
    program.window.lock()
    assert isinstance(shown(program), UnlockPage)
    assert [str(one) for one in told] == ["gone"]
    assert program.window.place.first_looks == {}


def _fail() -> None:
    raise RuntimeError("gone")


def open_note(window: MainWindow) -> None:
    window.use_tool("new_note")


def open_dialog(window: MainWindow) -> None:
    dialog = QDialog(window)
    text = QPlainTextEdit()
    QVBoxLayout(dialog).addWidget(text)
    dialog.open()
    text.setFocus()


@pytest.mark.parametrize("begin", [open_note, open_dialog])
def test_the_key_locks_while_a_dialog_is_open(
    window: MainWindow, qtbot: QtBot, begin: Callable[[MainWindow], None]
) -> None:
    with qtbot.waitExposed(window):
        window.show()
    begin(window)
    qtbot.waitUntil(lambda: QApplication.focusWindow() not in (None, window.windowHandle()))
    press(window)
    assert not window.is_open
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]


def open_menu(window: MainWindow) -> None:
    menu = QMenu(window)
    menu.addAction("Open")
    menu.popup(window.mapToGlobal(window.rect().center()))


def open_menu_over_dialog(window: MainWindow) -> None:
    open_dialog(window)
    open_menu(window)


def open_list(window: MainWindow) -> None:
    box = QComboBox(window)
    box.addItems(["Dana", "Leo"])
    box.show()
    box.showPopup()


@pytest.mark.parametrize("begin", [open_menu, open_menu_over_dialog, open_list])
def test_the_key_locks_while_a_menu_or_a_list_is_open(
    window: MainWindow, qtbot: QtBot, begin: Callable[[MainWindow], None]
) -> None:
    with qtbot.waitExposed(window):
        window.show()
    begin(window)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None and QApplication.focusWindow() is not None)
    over = QApplication.activePopupWidget()
    assert over is not None
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusWindowChanged.emit(over.windowHandle())  # some systems give the focus to a menu
    assert "Lock" not in [one.text() for one in over.actions()]
    press(window)
    assert not window.is_open
    assert QApplication.activePopupWidget() is None


def test_what_was_typed_in_the_dialog_is_a_draft(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    window.use_tool("new_note")
    note = next(one for one in window.findChildren(QuickNote) if one.isVisible())
    qtbot.waitUntil(lambda: QApplication.focusWindow() is note.windowHandle())
    QTest.keyClicks(note.text, "Owen wants fewer calls")
    press(window)
    assert not window.is_open
    assert "Owen wants fewer calls" in [one.text for one in list_drafts(sample_desk)]
