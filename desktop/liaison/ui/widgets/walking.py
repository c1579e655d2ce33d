"""A list that is as tall as its lines, in a page that scrolls: the page goes along with the line that is walked to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QScrollArea


class ScrollsWithLine(QObject):
    """Keeps the current line of ``lines`` in view of ``area`` while keys walk; it lives as long as ``lines``."""

    def __init__(self, lines: QAbstractItemView, area: QScrollArea) -> None:
        super().__init__(lines)
        self._lines, self._area = lines, area
        lines.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """After each key."""
        if event.type() is QEvent.Type.KeyRelease:
            self._show_line()
        return super().eventFilter(watched, event)

    def _show_line(self) -> None:
        index, inside = self._lines.currentIndex(), self._area.widget()
        if index.isValid() and inside is not None:
            rect = self._lines.visualRect(index)
            spot = self._lines.viewport().mapTo(inside, rect.center())
            self._area.ensureVisible(spot.x(), spot.y(), 0, rect.height())
