"""What the tables of days share: how they look, what they tell, how columns share the room."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, tzinfo
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QToolTip

from liaison.desk.calendar.views import CalendarEntry
from liaison.ui.theme import scaled
from liaison.ui.widgets import clear_viewport, plain

from .dragging import DragTable
from .month_painting import WeekdayHead
from .view_model import spoken

Index = QModelIndex | QPersistentModelIndex
HEAD: Final = 28
_WEEKDAY, _WEEKEND = 128, 85


class DayTable(DragTable):
    """Days beside each other.

    ``chosen`` carries the day that was gone to, also one that is not shown yet; ``opened`` a day to be looked at,
    ``entry_chosen`` and ``entry_opened`` an entry; ``menu_wanted`` an entry and a place on the screen, ``menu_asked``
    where the menu of what is chosen is to open that a key asks for.
    """

    chosen = Signal(object)
    opened = Signal(object)
    entry_chosen = Signal(object)
    entry_opened = Signal(object)
    menu_wanted = Signal(object, object)
    menu_asked = Signal(object)

    #: The width of the first column, which has no day.
    first_column = 36

    def __init__(self, name: str, model: QAbstractTableModel, zone: tzinfo) -> None:
        super().__init__()
        self.zone = zone
        clear_viewport(self)
        self.setAccessibleName(name)
        model.setParent(self)
        self.setModel(model)
        self.setHorizontalHeader(WeekdayHead(self))
        self.horizontalHeader().setFixedHeight(scaled(HEAD))
        self.verticalHeader().hide()
        for head in (self.horizontalHeader(), self.verticalHeader()):
            head.setMinimumSectionSize(1)
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self._is_showing = False
        self._pressed_at = QPoint()
        self.doubleClicked.connect(self._open_at)

    @property
    def day(self) -> date | None:
        """The chosen day."""
        return self.day_at(self.currentIndex())

    def day_at(self, index: Index) -> date | None:
        """The day of a cell."""
        raise AssertionError

    def hit(self, at: QPoint) -> tuple[CalendarEntry | None, bool]:
        """The entry at a place, and whether that place says how many more there are."""
        raise AssertionError

    def lay_out(self) -> None:
        """Give rows and columns their room."""
        raise AssertionError

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell of the day that was gone to."""
        super().currentChanged(current, previous)
        self.viewport().update()
        day = self.day_at(current)
        if day is not None and not self._is_showing:
            self.chosen.emit(day)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day, and the entry under the mouse; “2 more” opens the day."""
        self._pressed_at = event.position().toPoint()
        self.take_hold(event)
        super().mousePressEvent(event)
        entry, is_more = self.hit(self._pressed_at)
        if entry is not None:
            self.entry_chosen.emit(entry)
        elif is_more and self.day is not None:
            self.opened.emit(self.day)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the entry under the mouse; by key that of what is chosen, at its day."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            cell = self.visualRect(self.currentIndex())
            corner = cell.bottomRight() if self.isRightToLeft() else cell.bottomLeft()
            self.menu_asked.emit(self.viewport().mapToGlobal(corner))
            return
        entry, _is_more = self.hit(event.pos())
        if entry is not None:
            self.menu_wanted.emit(entry, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip tells all of the entry under the mouse, which may not fit."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            entry, _is_more = self.hit(event.pos())
            QToolTip.showText(event.globalPos(), plain(spoken(entry, self.zone)) if entry is not None else "", self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns and rows share the room."""
        super().resizeEvent(event)
        self.lay_out()

    def share_columns(self, days: Sequence[date]) -> None:
        """Days of the week are wider than those of the weekend."""
        first = scaled(self.first_column)
        room = self.viewport().width() - first
        shares = [_WEEKEND if day.weekday() >= 5 else _WEEKDAY for day in days]
        self.setColumnWidth(0, first)
        used = 0
        for column in range(len(shares)):
            edge = round(room * sum(shares[: column + 1]) / sum(shares))
            self.setColumnWidth(column + 1, edge - used)
            used = edge

    def _open_at(self, index: Index) -> None:
        entry, _is_more = self.hit(self._pressed_at)
        day = self.day_at(index)
        if entry is not None:
            self.entry_opened.emit(entry)
        elif day is not None:
            self.opened.emit(day)
