"""The views of the calendar on top of each other."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class Views(QStackedWidget):
    """As tall as the tallest one wants, but for ``short``, which is no taller than it is itself.

    Where the page scrolls, the day would come far below it otherwise.
    """

    def __init__(self, short: QWidget) -> None:
        super().__init__()
        self._short = short
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """What the shown one needs."""
        return self._own(super().minimumSizeHint())

    def sizeHint(self) -> QSize:
        """What the shown one wants."""
        return self._own(super().sizeHint())

    def _own(self, whole: QSize) -> QSize:
        if self.currentWidget() is not self._short:
            return whole
        return QSize(whole.width(), max(self._short.minimumHeight(), self._short.minimumSizeHint().height()))
