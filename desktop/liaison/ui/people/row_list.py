"""A list of records: a menu by mouse and key, and a tooltip for what does not fit."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip

from liaison.ui.widgets import ROW_ROLE, RowDelegate, RowList


class TellingDelegate(RowDelegate):
    """A delegate that knows what of a row cannot be read."""

    def rest_of(self, row: Any, rect: QRectF) -> str:
        """All of a row where some of it is cut off in ``rect``, else nothing."""
        return ""


class RecordList(RowList):
    """``menu_wanted`` carries a row and where its menu belongs; ``in_view`` comes when other rows are to be seen."""

    menu_wanted = Signal(object, QPoint)
    in_view = Signal()

    def __init__(
        self,
        delegate: TellingDelegate,
        name: str,
        *,
        key: Callable[[Any], Hashable],
        words: Callable[[Any], str],
        fit: bool = False,
    ) -> None:
        super().__init__(delegate, name, key=key, words=words, fit=fit)
        self.telling = delegate
        self.setAutoScroll(False)
        self._settled = QTimer(self, singleShot=True, interval=60)
        self._settled.timeout.connect(self.in_view)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._settled.start())

    def rows_in_view(self) -> list[Any]:
        """The rows that are to be seen now."""
        count = len(self)
        if not count:
            return []
        first = self.indexAt(QPoint(4, 2))
        last = self.indexAt(QPoint(4, self.viewport().height() - 2))
        start = first.row() if first.isValid() else 0
        end = last.row() if last.isValid() else min(count - 1, start + 60)
        return [self.rows.data(self.rows.index(place)) for place in range(start, end + 1)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other rows may be seen now."""
        super().resizeEvent(event)
        self._settled.start()

    def enter(self) -> None:
        """Take the focus, with a row chosen."""
        self._choose_one()
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is chosen where none is yet, so that the focus can be seen."""
        self._choose_one()
        super().focusInEvent(event)

    def _choose_one(self) -> None:
        if self.current_row() is not None:
            return
        for place in range(len(self)):
            index = self.rows.index(place)
            if not self.delegate.is_inert(index.data(ROW_ROLE)):
                self.setCurrentIndex(index)
                return

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row, from the mouse or from the menu key."""
        index = self.currentIndex()
        is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        if is_mouse:
            index = self.indexAt(event.pos())
        if not index.isValid() or self.delegate.is_inert(index.data(ROW_ROLE)):
            return
        self.setCurrentIndex(index)
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_wanted.emit(index.data(ROW_ROLE), event.globalPos() if is_mouse else below)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip tells what is cut off."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            text = ""
            if index.isValid():
                padding = self.telling.padding
                rect = QRectF(self.visualRect(index)).adjusted(padding, 0, -padding, 0)
                text = self.telling.rest_of(index.data(ROW_ROLE), rect)
            if text:
                QToolTip.showText(event.globalPos(), _plain(text), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)


def _plain(text: str) -> str:
    """A tooltip is never taken for markup: imported names may hold any letters."""
    return text.replace("<", "‹").replace(">", "›")
