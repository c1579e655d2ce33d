"""The two lists of Today: heads are passed over, and a promise is checked off with the mouse or a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QToolTip

from liaison.model.words import tr
from liaison.ui.theme import Role, text_width
from liaison.ui.widgets import ROW_ROLE, RowDelegate, RowList, plain

from .delegates import ComingDelegate, DueDelegate
from .view_model import DueRow


class HeadedList(RowList):
    """A list whose heads can be neither chosen nor opened; as tall as its rows, or with ``fit`` off it scrolls."""

    def __init__(self, delegate: RowDelegate, name: str, *, fit: bool = True) -> None:
        super().__init__(delegate, name, key=lambda row: row.key, words=lambda row: row.words, fit=fit)
        self.setAutoScroll(not fit)
        #: What can be done with a row's record; the list's own actions stand before it.
        self.record_menu: Callable[[Any], QMenu] | None = None

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; where the chosen one is gone, the one that took its place is chosen."""
        place = self.currentIndex().row()
        super().set_rows(rows)
        if place >= 0 and self.current_row() is None:
            self._choose_near(place)

    def _choose_near(self, place: int) -> None:
        places = [one for one in range(len(self)) if not self._is_head(self.rows.index(one))]
        if places:
            self.setCurrentIndex(self.rows.index(min(places, key=lambda one: (abs(one - place), one))))

    def _is_head(self, index: QModelIndex) -> bool:
        return not index.isValid() or self.delegate.is_inert(index.data(ROW_ROLE))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first row is chosen where none is yet, so that the focus can be seen."""
        if self.current_row() is None:
            self._choose_near(0)
        super().focusInEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Pass over heads."""
        old = self.currentIndex()
        found = super().moveCursor(action, modifiers)
        if not self._is_head(found):
            return found
        step = -1 if found.row() < old.row() else 1
        place = found.row() + step
        while 0 <= place < len(self) and self._is_head(self.rows.index(place)):
            place += step
        if 0 <= place < len(self):
            return self.rows.index(place)
        return old if action is not QAbstractItemView.CursorAction.MoveHome else self.rows.index(min(1, len(self) - 1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A head takes no press."""
        if not self._is_head(self.indexAt(event.position().toPoint())):
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row, from the mouse or from the menu key."""
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        if self._is_head(index) or not self.actions():
            return
        self.setCurrentIndex(index)
        menu = self._menu_of(index.data(ROW_ROLE))
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        menu.popup(event.globalPos() if event.reason() is QContextMenuEvent.Reason.Mouse else below)

    def _menu_of(self, row: object) -> QMenu:
        if self.record_menu is None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.actions())
            return menu
        menu = self.record_menu(row)
        first = menu.actions()[0]
        menu.insertActions(first, self.actions())
        menu.insertSeparator(first)
        return menu

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip tells what is cut off."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            text = "" if self._is_head(index) else self.rest_of(index)
            if text:
                QToolTip.showText(event.globalPos(), plain(text), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def rest_of(self, index: QModelIndex) -> str:
        """What a row has to say that cannot be read in it."""
        return ""


class DueList(HeadedList):
    """What is due. ``checked`` carries a promise whose box was clicked; ``opened`` one that was double-clicked."""

    checked = Signal(object)

    def __init__(self, delegate: DueDelegate | None = None, *, fit: bool = True) -> None:
        self.due_delegate = delegate or DueDelegate()
        super().__init__(self.due_delegate, tr("Commitments due"), fit=fit)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.due_delegate.measure(rows)
        super().set_rows(rows)

    def mark_closing(self, ids: frozenset[str]) -> None:
        """Tick the boxes of promises that are being closed."""
        self.due_delegate.closing = ids
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the box checks off."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or self._is_head(index):
            return
        x = event.position().x()
        if self.isRightToLeft():
            x = self.viewport().width() - x
        if x < self.due_delegate.padding + 16 + 6:
            self.checked.emit(index.data(ROW_ROLE))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A head takes no double click."""
        if not self._is_head(self.indexAt(event.position().toPoint())):
            super().mouseDoubleClickEvent(event)

    def rest_of(self, index: QModelIndex) -> str:
        """All of the row where a column is cut."""
        row = index.data(ROW_ROLE)
        assert isinstance(row, DueRow)
        padding = self.due_delegate.padding
        places = self.due_delegate.columns(QRectF(self.visualRect(index)).adjusted(padding, 0, -padding, 0))
        texts = (row.what, row.client, row.person, row.due, row.state)
        is_cut = any(text_width(Role.BODY, text) > place.width() for text, place in zip(texts, places, strict=True))
        return row.words if is_cut else ""


class ComingList(HeadedList):
    """What is coming; a click or Enter opens the client."""

    def __init__(self) -> None:
        super().__init__(ComingDelegate(), tr("Coming up"))

    def rest_of(self, index: QModelIndex) -> str:
        """The whole title with what else is known, as "turns 50"."""
        row = index.data(ROW_ROLE)
        is_cut = text_width(Role.BODY, row.title) > self.viewport().width() - 104
        return str(row.words) if is_cut or row.detail else ""
