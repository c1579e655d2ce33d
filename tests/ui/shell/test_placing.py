"""The window opens within its screen, the first time and where it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from pytestqt.qtbot import QtBot

from liaison.app.screens import NOW
from liaison.model.clock import FixedClock
from liaison.ui.shell import MainWindow
from liaison.ui.shell.placing import first_place
from liaison.ui.state import WindowState
from liaison.ui.work import SyncExecutor

LEAST = QSize(800, 560)


@pytest.mark.parametrize(
    ("room", "place"),
    [
        (QRect(0, 0, 1920, 1080), QRect(240, 105, 1440, 900)),
        (QRect(0, 0, 1440, 900), QRect(0, 30, 1440, 870)),
        (QRect(0, 0, 1024, 700), QRect(0, 30, 1024, 670)),
        (QRect(0, 25, 1280, 775), QRect(0, 55, 1280, 745)),
        (QRect(1920, -200, 2560, 1400), QRect(2480, 65, 1440, 900)),
        (QRect(-1024, 0, 1024, 700), QRect(-1024, 30, 1024, 670)),
    ],
)
def test_it_opens_in_the_middle_of_its_screen_and_no_larger_than_there_is_room(room: QRect, place: QRect) -> None:
    found = first_place(room, 30, LEAST)
    assert found == place
    assert room.contains(found.adjusted(0, -30, 0, 0))


def test_on_a_screen_smaller_than_a_page_its_top_left_can_be_reached() -> None:
    assert first_place(QRect(0, 0, 640, 480), 30, LEAST) == QRect(QPoint(0, 30), LEAST)


def made(state_file: Path, qtbot: QtBot) -> MainWindow:
    window = MainWindow(SyncExecutor(), FixedClock(NOW), "Europe/London", state=WindowState(state_file))
    qtbot.addWidget(window)
    return window


def test_the_first_window_lies_within_the_screen_there_is(tmp_path: Path, qtbot: QtBot) -> None:
    window = made(tmp_path / "window.ini", qtbot)
    room = window.screen().availableGeometry()
    assert not room.contains(QRect(QPoint(0, 0), window.size())), "the screen of this test is smaller than is wanted"
    window.open_inside()
    window.show()
    assert room.contains(window.geometry())


def test_a_place_that_is_off_every_screen_is_not_gone_back_to(tmp_path: Path, qtbot: QtBot) -> None:
    before = made(tmp_path / "window.ini", qtbot)
    before.setGeometry(QRect(5_000, 4_000, 2_000, 1_500))
    before.show()
    before.close()
    again = made(tmp_path / "window.ini", qtbot)
    again.open_inside()
    again.show()
    room = again.screen().availableGeometry()
    assert room.adjusted(0, 0, 1, 0).contains(again.geometry()), "the least width is that of this screen"
