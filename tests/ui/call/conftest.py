"""A window over the sample agency whose clock can be moved on, and a call that goes on in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.interaction_log import log_sheet
from liaison.desk.views.sheet import CallRef
from liaison.ui.call import Calls, calls_of, start_call
from liaison.ui.call.ending import EndDialog
from liaison.ui.navigation import Place
from liaison.ui.shell import MainWindow, show_look
from liaison.ui.work import SyncExecutor
from support.calls import LINES, MovingClock, Opened


@pytest.fixture
def clock() -> MovingClock:
    """At the start of the call."""
    return MovingClock()


@pytest.fixture
def opened(qapp: QApplication, sample_desk: Desk, clock: MovingClock) -> Iterator[Opened]:
    """Opens windows over the sample, one after the other, as starts of the program would."""
    windows: list[MainWindow] = []
    faults: list[BaseException] = []

    def open_one() -> MainWindow:
        window = MainWindow(SyncExecutor(), clock, "Europe/London")
        windows.append(window)
        window.place.work.broke.connect(faults.append)
        show_look(window)
        desk = replace(sample_desk, record=sample_desk.record.with_clock(clock))
        window.place.work.open(window, lambda: nullcontext(desk))
        window.place.state.place = Place("notes")
        window.open_desk()
        return window

    yield open_one
    for window in windows:
        window.place.work.close()
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert faults == []


@pytest.fixture
def window(opened: Opened) -> MainWindow:
    """The first window."""
    return opened()


@pytest.fixture
def harbor(sample_desk: Desk) -> str:
    """The id of Harbor & Finch."""
    return client_id(sample_desk, "Harbor")


@pytest.fixture
def people(sample_desk: Desk, harbor: str) -> dict[str, str]:
    """Ids by name of everyone who may be on a call with them."""
    sheet = log_sheet(sample_desk, harbor)
    return {one.name: one.id for one in (*sheet.theirs, *sheet.ours)}


@pytest.fixture
def ref(harbor: str) -> CallRef:
    """A call that is in no calendar."""
    return CallRef(harbor, None, None, date(2026, 11, 24))


@pytest.fixture
def calls(window: MainWindow, ref: CallRef, people: dict[str, str]) -> Calls:
    """A call with Dana and Priya, just begun."""
    theirs = (people["Dana Whitlock"], people["Priya Raman"])
    start_call(window.place, ref, "Monthly check-in", theirs=theirs)
    return calls_of(window.place)


@pytest.fixture
def shown(window: MainWindow, calls: Calls, clock: MovingClock, qtbot: QtBot) -> Calls:
    """The window with the call on its page, two promises typed, twelve minutes on."""
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    calls.go_there()
    board = calls.make_board()
    assert board is not None
    for number, line in enumerate(LINES):
        clock.after(60 * number)
        if number:
            QTest.keyClick(board.text, Qt.Key.Key_Return)
        QTest.keyClicks(board.text, line)
    board.watch.look()
    clock.after(12 * 60 + 10)
    return calls


@pytest.fixture
def dialog(shown: Calls) -> EndDialog:
    """The form at the end."""
    shown.end()
    assert shown.dialog is not None
    return shown.dialog
