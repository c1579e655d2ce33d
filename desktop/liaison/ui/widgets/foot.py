"""A line at the foot of the window, over all pages: what goes on or is due, and the ways to it."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui.theme import scaled

from .flow import FlowLayout
from .sheets import PAGE_MARGIN, Hairline

_GAP: Final = 12
#: What the words keep for themselves beside the ways.
_WORDS: Final = 120


class FootBar(QWidget):
    """A hairline with a row below it; ``row`` is the layout of what stands there.

    The ways (:meth:`add_ways`) end the row, or stand in lines of their own below it where it has no room for them.
    """

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        self.row = QHBoxLayout()
        self.row.setSpacing(_GAP)
        self._below = FlowLayout(tight=True)
        lines = QVBoxLayout()
        lines.setContentsMargins(PAGE_MARGIN, 8, PAGE_MARGIN, 8)
        lines.setSpacing(0)
        lines.addLayout(self.row)
        lines.addLayout(self._below)
        column.addLayout(lines)
        self._ways: tuple[QWidget, ...] = ()
        self._is_below = False

    def add_ways(self, *ways: QWidget) -> None:
        """What leads somewhere, at the end."""
        self._ways = ways
        for way in ways:
            self.row.addWidget(way)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the words or below them, by the room there is."""
        super().resizeEvent(event)
        shown = [way for way in self._ways if not way.isHidden()]
        least = sum(way.minimumSizeHint().width() + _GAP for way in shown) + scaled(_WORDS)
        is_below = bool(shown) and least > self.width() - 2 * PAGE_MARGIN
        if is_below == self._is_below:
            return
        self._is_below = is_below
        before, after = (self.row, self._below) if is_below else (self._below, self.row)
        for way in self._ways:
            before.removeWidget(way)
            after.addWidget(way)
