"""The two lists of the registers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QToolTip

from liaison.model.words import tr
from liaison.ui.theme import Role, scaled, text_width
from liaison.ui.widgets import ROW_ROLE, RowList
from liaison.ui.widgets.painting import plain

from .delegates import LineDelegate, RegisterDelegate
from .view_model import LineRow, RegisterRow


class RegisterList(RowList):
    """The registers there are."""

    def __init__(self) -> None:
        super().__init__(RegisterDelegate(), tr("Registers"), key=lambda row: row.key, words=lambda row: row.words)

    def fit_width(self) -> None:
        """As wide as the longest title and its number, within reason."""
        rows = [self.rows.data(self.rows.index(place)) for place in range(len(self))]
        longest = max(text_width(Role.STRONG, row.title) for row in rows if isinstance(row, RegisterRow))
        number = text_width(Role.SECONDARY, "10,000") + 8
        self.setFixedWidth(min(scaled(272), longest + number + 2 * self.delegate.padding))


class LineList(RowList):
    """The lines of one register. ``menu_for`` makes the menu of a line, ``lettered`` takes its one-letter keys."""

    def __init__(
        self, *, shows_client: bool, menu_for: Callable[[LineRow], QMenu], lettered: Callable[[LineRow, str], bool]
    ) -> None:
        self.lines = LineDelegate(shows_client=shows_client)
        super().__init__(self.lines, tr("Lines"), key=lambda row: row.key, words=lambda row: row.words)
        self._menu_for, self._lettered = menu_for, lettered

    def set_rows(self, rows: Sequence[LineRow]) -> None:
        """Show these lines in columns as wide as their words."""
        self.lines.measure(rows)
        super().set_rows(rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first line is chosen where none is yet, so that the focus can be seen."""
        if self.current_row() is None and len(self):
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter changes where the line stands."""
        row = self.current_row()
        if isinstance(row, LineRow) and event.text().isalpha() and not event.modifiers():
            self._lettered(row, event.text().upper())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with a line, from the mouse or from the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self._menu_for(index.data(ROW_ROLE)).popup(event.globalPos() if by_mouse else below)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip tells what is cut off."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self.indexAt(event.pos()).data(ROW_ROLE)
            text = row.words if isinstance(row, LineRow) and self._is_cut(row) else ""
            if text:
                QToolTip.showText(event.globalPos(), plain(text), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _is_cut(self, row: LineRow) -> bool:
        padding = self.lines.padding
        places = self.lines.columns(QRectF(0, 0, self.viewport().width() - 2 * padding, 32))
        return any(
            text_width(Role.BODY, text) > place.width()
            for text, place in zip(self.lines.texts(row), places, strict=True)
        )
