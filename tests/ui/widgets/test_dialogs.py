"""Where a sheet over a window opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.widgets import SheetDialog


def test_a_sheet_that_is_wider_than_its_small_window_stays_on_the_screen(qtbot: QtBot) -> None:
    small = QWidget()
    qtbot.addWidget(small)
    small.resize(200, 160)
    room = small.screen().availableGeometry()
    corners = (room.topLeft(), room.bottomRight())
    for corner in corners:
        small.move(corner)
        sheet = SheetDialog(small, "End call")
        sheet.resize(420, 300)
        sheet.centre()
        assert room.contains(sheet.geometry())


def test_a_sheet_over_a_large_window_lies_in_its_middle(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.move(window.screen().availableGeometry().topLeft())
    window.resize(600, 400)
    sheet = SheetDialog(window, "End call")
    sheet.resize(300, 200)
    sheet.centre()
    assert sheet.geometry().center() == window.geometry().center()
