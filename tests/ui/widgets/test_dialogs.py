"""Where a sheet over a window opens."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
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


def test_round_corners_are_no_part_of_the_window_whatever_its_size(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    window = QWidget()
    qtbot.addWidget(window)
    sheet = SheetDialog(window, "Log interaction", round_corners=True)
    for width, height in ((300, 200), (420, 260)):
        sheet.resize(width, height)
        sheet.show()
        assert all(not sheet.mask().contains(QPoint(x, y)) for x in (0, width - 1) for y in (0, height - 1))
        edges = (QPoint(0, height // 2), QPoint(width - 1, height // 2), QPoint(width // 2, 0))
        assert all(sheet.mask().contains(at) for at in (*edges, QPoint(width // 2, height - 1)))
