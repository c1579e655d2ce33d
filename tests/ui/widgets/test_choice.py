"""A field with a list to choose from: opened and walked with keys, drawn from tokens, never cut without a tooltip."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.theme import Mode, apply_theme, scaled, theme_for, token
from liaison.ui.widgets import ComboBox


@pytest.fixture
def box(qapp: QApplication, qtbot: QtBot) -> Iterator[ComboBox]:
    apply_theme(qapp, theme_for(Mode.LIGHT))
    host = QWidget()
    column = QVBoxLayout(host)
    box = ComboBox()
    column.addWidget(box)
    column.addWidget(QLineEdit())
    box.addItems(["At any time", "Past month", "Past quarter", "Past year"])
    host.resize(240, 120)
    qtbot.addWidget(host)
    host.show()
    qtbot.waitExposed(host)
    yield box
    host.close()


def test_keys_open_walk_and_take(box: ComboBox) -> None:
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    view = box.view()
    assert view.isVisible()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert not view.isVisible()
    assert box.currentText() == "Past quarter"


def test_it_opens_below_with_rows_of_32_on_round_corners(box: ComboBox) -> None:
    box.showPopup()
    view = box.view()
    assert view.window().mapToGlobal(QPoint()).y() >= box.mapToGlobal(QPoint(0, box.height() - 1)).y()
    assert view.visualRect(view.model().index(0, 0)).height() == scaled(32)
    shown = view.window().grab().toImage()
    assert shown.pixelColor(0, 0).alpha() == 0
    row = view.visualRect(view.model().index(0, 0))
    inside = view.viewport().mapTo(view.window(), QPoint(row.right() - 6, row.center().y()))
    assert shown.pixelColor(inside) == token("sel")
    box.hidePopup()


def test_long_names_widen_it_and_longer_ones_are_cut(box: ComboBox) -> None:
    box.addItem("A client with a name that is a good deal longer than the field")
    box.showPopup()
    assert box.view().width() > box.width()
    box.hidePopup()
    box.addItem("Long name " * 40)
    box.showPopup()
    assert box.view().width() <= scaled(480) + 20
    box.hidePopup()


@pytest.mark.parametrize(("has_focus", "after"), [(True, 1), (False, 0)])
def test_the_wheel_turns_it_only_with_the_focus(box: ComboBox, *, has_focus: bool, after: int) -> None:
    other = box.window().findChild(QLineEdit)
    assert isinstance(other, QLineEdit)
    (box if has_focus else other).setFocus()
    at = QPointF(box.rect().center())
    none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    down = QPoint(0, -120)
    event = QWheelEvent(at, box.mapToGlobal(at), QPoint(), down, Qt.MouseButton.NoButton, none, phase, False)
    QApplication.sendEvent(box, event)
    assert box.currentIndex() == after
