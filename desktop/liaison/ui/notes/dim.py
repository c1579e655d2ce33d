"""Ink over the window while something lies on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Dim(QWidget):
    """Ink at 42 % over a window, as large as it, whatever size that takes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow and shrink with the window."""
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ink, which is dark in either theme."""
        painter = QPainter(self)
        painter.setOpacity(0.42)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()
