"""A line at the foot of the window, over all pages: what goes on or is due, and the ways to it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.ui.theme import scaled

from .flow import FlowLayout
from .sheets import PAGE_MARGIN, Hairline

_GAP: Final = 12
#: What the words keep for themselves beside the ways.
_WORDS: Final = 120
#: As wide as Qt lets a widget become.
_ANY_WIDTH: Final = (1 << 24) - 1


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

    def event(self, event: QEvent) -> bool:
        """Other words, or other ways, want other room."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside the words or below them, by the room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where not all of it has room, the ways say less before the words are cut; then they go below."""
        shown = [way for way in self._ways if not way.isHidden()]
        if not shown:
            return
        words: QWidget | None = None
        room = self.width() - 2 * PAGE_MARGIN
        for place in range(self.row.count()):
            item = self.row.itemAt(place)
            beside = item.widget() if item is not None else None
            if beside is None or beside in self._ways or beside.isHidden():
                continue
            if self.row.stretch(place):
                words = beside
            else:
                room -= beside.sizeHint().width() + _GAP
        wanted = words.sizeHint().width() if words is not None else 0
        is_tight = sum(way.sizeHint().width() + _GAP for way in shown) + wanted > room
        least = sum(way.minimumSizeHint().width() + _GAP for way in shown) + min(wanted, scaled(_WORDS))
        is_below = least > room
        for way in shown:
            way.setMaximumWidth(way.minimumSizeHint().width() if is_tight and not is_below else _ANY_WIDTH)
        self._put(is_below=is_below)

    def _put(self, *, is_below: bool) -> None:
        if is_below == self._is_below:
            return
        self._is_below = is_below
        before, after = (self.row, self._below) if is_below else (self._below, self.row)
        for way in self._ways:
            before.removeWidget(way)
            after.addWidget(way)
