"""What stands below the pages keeps its order, whichever came first."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.shell import MainWindow


def tops(window: MainWindow, *feet: QWidget) -> list[int]:
    return [foot.mapTo(window.frame, foot.rect().topLeft()).y() for foot in feet]


def test_what_came_by_itself_stays_above_what_is_always_there(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    window.show()
    bar, late = QLabel("Call with Dana"), QLabel("To think of")
    for foot in (bar, late):
        foot.setFixedHeight(45)
        foot.hide()
    window.frame.add_foot(bar)
    window.frame.add_foot(late, is_late=True)
    late.show()
    bar.show()
    window.place.navigator.go("clients")
    qtbot.waitUntil(lambda: tops(window, late, bar) == [810, 855])
    late.hide()
    window.place.navigator.go("notes")
    late.show()
    qtbot.waitUntil(lambda: tops(window, late, bar) == [810, 855])
    window.place.navigator.go("today")
    qtbot.waitUntil(lambda: tops(window, late, bar) == [810, 855])
