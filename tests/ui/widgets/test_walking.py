"""A page goes along with the line that is walked to in a list as tall as its lines."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.widgets.walking import ScrollsWithLine


def test_the_line_that_is_walked_to_is_in_view_and_so_is_the_first_again(qtbot: QtBot) -> None:
    inside, lines, area = QWidget(), QListWidget(), QScrollArea()
    qtbot.addWidget(area)
    lines.addItems([f"Line {number}" for number in range(60)])
    lines.setFixedHeight(60 * lines.sizeHintForRow(0) + 4)
    QVBoxLayout(inside).addWidget(lines)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.resize(300, 200)
    ScrollsWithLine(lines, area)
    area.show()
    lines.setCurrentRow(0)
    QTest.keyClick(lines, Qt.Key.Key_End)
    bar = area.verticalScrollBar()
    bottom = lines.visualItemRect(lines.item(59)).bottom() + lines.mapTo(inside, lines.rect().topLeft()).y()
    assert bar.value() <= bottom <= bar.value() + area.viewport().height()
    assert bar.value() > 0
    QTest.keyClick(lines, Qt.Key.Key_Home)
    assert bar.value() < lines.sizeHintForRow(0) + 20
