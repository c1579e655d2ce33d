"""How the typed line is understood: over what lies below it, so that nothing moves while one types."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from liaison.ui.theme import Role, token
from liaison.ui.widgets import Label, Link, crisp, fill_round, outline

_GAP: Final = 4


class Preview(QWidget):
    """What a line is understood as, what stands against its time, and a better one; below ``line`` in ``side``.

    It shows itself once there is something to say, until the keys are somewhere else.
    """

    def __init__(self, side: QWidget, line: QLineEdit) -> None:
        super().__init__(side)
        self._side, self._line = side, line
        self.understood = Label("", Role.SECONDARY, "ink-2")
        self.against = Label("", Role.SECONDARY, "warn-text")
        self.better = Link("")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        for label in (self.understood, self.against):
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.better)
        self.better.installEventFilter(self)
        QWidget.setTabOrder(line, self.better)
        self.tell("", "", "")

    def tell(self, understood: str, against: str, better: str) -> None:
        """Say this; nothing of it hides it."""
        for widget, words in ((self.understood, understood), (self.against, against), (self.better, better)):
            widget.setText(words)
            widget.setVisible(bool(words))
        self.better.setAccessibleName(better)
        self.setVisible(bool(understood or against))
        self.place()

    def rest(self) -> None:
        """Leave what lies below to be seen again, unless its own link has the keys now."""
        if QApplication.focusWidget() not in {self.better, self._line}:
            self.hide()

    def place(self) -> None:
        """Below the line, or above it where there is no room below; as wide as the line."""
        if self.isHidden():
            return
        around = self._line.geometry()
        height = self._column.totalHeightForWidth(around.width())
        below = around.bottom() + _GAP
        top = below if below + height <= self._side.height() else max(0, around.top() - _GAP - height)
        self.setGeometry(around.left(), top, around.width(), height)
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its link loses the keys like the line does."""
        if event.type() is QEvent.Type.FocusOut:
            self.rest()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sheet with one line around it."""
        painter = QPainter(self)
        rect = crisp(QRectF(self.rect()))
        fill_round(painter, rect, token("surface"), 6)
        outline(painter, rect, token("edge"), 6)
        painter.end()
