"""The list of the timeline: it grows where one scrolls to, and stays where it is when it does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QMenu

from liaison.model.words import tr
from liaison.ui.today.lists import HeadedList
from liaison.ui.widgets import ROW_ROLE, RowModel

from .delegate import TimelineDelegate
from .view_model import Row, TimelineRow


class GrowingModel(RowModel):
    """Rows that may be added at the end without a word about those before."""

    def append(self, rows: Sequence[Row]) -> None:
        """Add rows at the end."""
        if rows:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
            self._rows = [*self._rows, *rows]
            self.endInsertRows()


class TimelineList(HeadedList):
    """What happened, newest first. ``near_end`` and ``near_start`` come when one scrolls close to either.

    ``menu`` makes the menu of a row.
    """

    near_end = Signal()
    near_start = Signal()

    def __init__(self, menu: Callable[[TimelineRow], QMenu]) -> None:
        self.paints = TimelineDelegate()
        super().__init__(self.paints, tr("What happened"), fit=False)
        self._menu = menu
        self.growing = GrowingModel(self.rows.key, self.rows.words, self)
        self.rows = self.growing
        self.setModel(self.growing)
        self.selectionModel().currentChanged.connect(lambda index, _old: self.chosen.emit(index.data(ROW_ROLE)))
        self.setUniformItemSizes(True)
        self._is_settling = False
        self.verticalScrollBar().valueChanged.connect(self.look)

    def look(self) -> None:
        """Tell where one is close to an end; not while rows are being put in their place."""
        if self._is_settling:
            return
        bar = self.verticalScrollBar()
        if bar.value() > bar.maximum() - 2 * bar.pageStep():
            self.near_end.emit()
        if bar.value() < bar.pageStep():
            self.near_start.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A taller list may want more."""
        super().resizeEvent(event)
        self.look()

    def first_row(self) -> TimelineRow | None:
        """The first thing that can be seen."""
        place = max(0, self.indexAt(QPoint(4, 1)).row())
        while place < len(self):
            row = self.rows.data(self.rows.index(place))
            if isinstance(row, TimelineRow):
                return row
            place += 1
        return None

    def show_rows(self, rows: Sequence[Row], *, from_top: bool = False) -> None:
        """Show other rows; what was seen first is still seen first if it is among them, else they begin at the top.

        With ``from_top`` they begin at the top anyway, with the first of them chosen. Call
        :meth:`look` when all is done.
        """
        self._is_settling = True
        anchor = None if from_top else self.first_row()
        above = self._top_of(anchor.key) - self.verticalScrollBar().value() if anchor is not None else 0
        self.set_rows(rows)
        self.doItemsLayout()
        if from_top:
            first = next((row for row in rows if isinstance(row, TimelineRow)), None)
            self.choose(first.key if first is not None else "")
        top = self._top_of(anchor.key) if anchor is not None else -1
        self.verticalScrollBar().setValue(top - above if top >= 0 else 0)
        self._is_settling = False

    def add_rows(self, rows: Sequence[Row]) -> None:
        """Add rows at the end."""
        self.growing.append(rows)

    def _top_of(self, key: str) -> int:
        """Where a row begins in the whole list, or -1."""
        place = self.rows.place_of(key)
        return place * self.sizeHintForIndex(self.rows.index(place)).height() if place >= 0 else -1

    def bring_into_view(self, key: str) -> bool:
        """Choose a row and have it seen, a little below the top; whether there is one."""
        if not self.choose(key):
            return False
        self.doItemsLayout()
        self.scrollTo(self.currentIndex(), self.ScrollHint.PositionAtCenter)
        return True

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a row, from the mouse or from the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row: Any = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, TimelineRow):
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self._menu(row).popup(event.globalPos() if by_mouse else below)

    def rest_of(self, index: QModelIndex) -> str:
        """All of a row where something is cut."""
        row = index.data(ROW_ROLE)
        assert isinstance(row, TimelineRow)
        return row.words if self.paints.is_cut(row, self.viewport().width()) else ""
