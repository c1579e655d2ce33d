"""The places in a part where the keyboard can be."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from liaison.ui.shell.parts import first_in


def test_looking_for_the_first_place_takes_nothing_along_when_a_widget_on_the_way_goes(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    goes = QLabel("goes", window)
    bar = window.menuBar()  # after it in the order, and made by the toolkit
    button = QPushButton("takes the focus", window)
    window.show()
    assert first_in(window) is button
    shiboken6.delete(goes)
    assert shiboken6.isValid(bar)
    assert bar.parentWidget() is window
    assert shiboken6.ownedByPython(window)
