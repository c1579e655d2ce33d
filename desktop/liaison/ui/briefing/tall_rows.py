"""Lists whose rows are as tall as what they say needs at the width there is."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip

from liaison.ui.theme import look, scaled
from liaison.ui.widgets import ROW_ROLE, RowDelegate, RowList, plain
from liaison.ui.widgets.lists import Index

#: What a list is set at before it is laid out.
_FIRST_WIDTH = 624


class TallDelegate(RowDelegate):
    """Sets rows at a width; a subclass keeps what it found for painting."""

    def __init__(self) -> None:
        super().__init__()
        self._heights: list[int] = []

    def arrange(self, rows: Sequence[Any], width: int, direction: Qt.LayoutDirection) -> list[int]:
        """The height of each row at that width."""
        return [scaled(self.row_height(row)) for row in rows]

    def set_rows(self, rows: Sequence[Any], width: int, direction: Qt.LayoutDirection) -> None:
        """Set these rows."""
        self._heights = self.arrange(rows, width, direction)

    @property
    def whole_height(self) -> int:
        """The height of all rows."""
        return sum(self._heights)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, as tall as it was set."""
        return QSize(40, self._heights[index.row()] if index.row() < len(self._heights) else 0)

    def rest_of(self, place: int) -> str:
        """What is cut off in a row, or nothing."""
        return ""


class TallList(RowList):
    """As tall as its rows; it never scrolls itself. ``menu_wanted`` carries a row and where its menu belongs."""

    menu_wanted = Signal(object, QPoint)

    def __init__(
        self,
        delegate: TallDelegate,
        name: str,
        *,
        key: Callable[[Any], Hashable],
        words: Callable[[Any], str],
        open_on_click: bool = False,
    ) -> None:
        super().__init__(delegate, name, key=key, words=words, fit=True, open_on_click=open_on_click)
        self.tall = delegate
        self._shown: Sequence[Any] = ()
        self._set_at: tuple[int, Qt.LayoutDirection] | None = None
        self.setAutoScroll(False)
        self.doubleClicked.disconnect()  # one click has done it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look().changed.connect(self._set_again)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; the row that was chosen stays chosen."""
        self._shown = rows
        self._arrange()
        super().set_rows(rows)

    def rows_shown(self) -> Sequence[Any]:
        """The rows it shows."""
        return self._shown

    def content_height(self) -> int:
        """The height of all rows, in pixels."""
        return self.tall.whole_height

    def _arrange(self) -> None:
        self._set_at = self._place
        self.tall.set_rows(self._shown, *self._set_at)

    @property
    def _place(self) -> tuple[int, Qt.LayoutDirection]:
        """What its rows are to be set at."""
        width = self.viewport().width() if self.testAttribute(Qt.WidgetAttribute.WA_WState_Created) else _FIRST_WIDTH
        return max(120, width), self.layoutDirection()

    def _set_again(self) -> None:
        self._arrange()
        self.setFixedHeight(self.content_height())
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks lines elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_again()

    def showEvent(self, event: QShowEvent) -> None:
        """Its width is known by now; rows that are set at it already stay as they are."""
        super().showEvent(event)
        if self._set_at != self._place:
            self._set_again()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the direction of reading."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._set_again()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is chosen where none is, so that the focus can be seen."""
        if self.current_row() is None and len(self):
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """From the mouse or from the menu key."""
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if is_mouse else self.currentIndex()
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(index.data(ROW_ROLE), event.globalPos() if is_mouse else self.below_current())

    def below_current(self) -> QPoint:
        """Where a menu about the chosen row opens, on screen."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip tells what is cut off."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            rest = self.tall.rest_of(index.row()) if index.isValid() else ""
            QToolTip.showText(event.globalPos(), plain(rest), self)
            return True
        return super().viewportEvent(event)
