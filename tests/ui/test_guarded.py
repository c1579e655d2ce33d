"""A fault in what the window does in place of the toolkit is told and ends nothing, whatever kind it is of."""

from __future__ import annotations

import sys
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from liaison.ui.guarded import guard, guard_all
from liaison.ui.widgets import Label


def _ask_what_is_gone() -> None:
    """The error is raised in C: unguarded it ends the process where the program itself calls the toolkit."""
    widget = QWidget()
    shiboken6.delete(widget)
    widget.isVisible()


class _Keys:
    """Mixed into a widget."""

    def keyPressEvent(self, _event: QKeyEvent) -> None:  # noqa: N802 - named by the toolkit
        """Fail."""
        _ask_what_is_gone()


class _Broken(_Keys, QWidget):
    """Fails at everything it is asked by the toolkit."""

    def sizeHint(self) -> QSize:  # noqa: N802 - named by the toolkit
        """Fail."""
        _ask_what_is_gone()
        return QSize(7, 7)

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:  # noqa: N802 - named by the toolkit
        """Fail."""
        raise ValueError("no sentence of the record")


class _BrokenModel(QAbstractListModel):
    """Fails to count its rows."""

    def rowCount(self, _parent: object = None) -> int:  # noqa: N802 - named by the toolkit
        """Fail."""
        _ask_what_is_gone()
        return 3


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[type[BaseException]]:
    """What came to the one who tells of what nobody caught."""
    found: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: found.append(kind))
    monkeypatch.setattr(_Keys, "__module__", "liaison.ui.made_for_this")
    guard(_Broken)
    guard(_BrokenModel)
    return found


def test_key_to_what_is_gone(qtbot: QtBot, told: list[type[BaseException]]) -> None:
    widget = _Broken()
    qtbot.addWidget(widget)
    QTest.keyClick(widget, Qt.Key.Key_A)
    assert told == [RuntimeError]


def test_size_that_cannot_be_found(qtbot: QtBot, told: list[type[BaseException]]) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    layout = QVBoxLayout(around)
    layout.addWidget(_Broken())
    layout.addWidget(Label("still there"))
    assert around.sizeHint().height() > 0
    assert set(told) == {RuntimeError}
    assert _Broken().sizeHint() == QSize()


def test_filter_lets_pass_what_is_there(qtbot: QtBot, told: list[type[BaseException]]) -> None:
    filtering, watched = _Broken(), QWidget()
    for one in (filtering, watched):
        qtbot.addWidget(one)
    watched.installEventFilter(filtering)
    watched.setEnabled(False)
    assert set(told) == {ValueError}
    assert not watched.isEnabled()
    shiboken6.delete(watched)
    assert filtering.eventFilter(watched, QEvent(QEvent.Type.User))  # it must not reach what is gone


def test_rows_that_cannot_be_counted(told: list[type[BaseException]]) -> None:
    assert _BrokenModel().index(0, 0) == QModelIndex()
    assert told == [RuntimeError]


def test_a_fault_while_one_is_told_is_not_told_again(
    qtbot: QtBot, told: list[type[BaseException]], monkeypatch: pytest.MonkeyPatch
) -> None:
    widget = _Broken()
    qtbot.addWidget(widget)

    def tell(kind: type[BaseException], _error: BaseException, _trace: object) -> None:
        told.append(kind)
        QTest.keyClick(widget, Qt.Key.Key_B)

    monkeypatch.setattr(sys, "excepthook", tell)
    QTest.keyClick(widget, Qt.Key.Key_A)
    assert told == [RuntimeError]


def test_every_class_of_the_window_is_guarded() -> None:
    guard_all()
    guard_all()
    later: Any = type("Later", (QWidget,), {"__module__": "liaison.ui.later", "sizeHint": vars(_Broken)["sizeHint"]})
    mark = "_liaison_guarded"
    assert hasattr(Label.paintEvent, mark)
    assert hasattr(later.sizeHint, mark)
