"""Lists of lines inside a section: each line opens what it tells of; hairlines, no ground but under the pointer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QHelpEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QToolTip

from liaison.ui.theme import Role, font, token
from liaison.ui.widgets import ROW_ROLE, RowDelegate, RowList, draw_text, fill_round, focus_outline, hairline
from liaison.ui.widgets.lists import Index
from liaison.ui.widgets.painting import mirrored, plain

#: How far the ground of a line reaches beyond its words on either side.
BLEED = 8


class LineDelegate(RowDelegate):
    """Paints a line of a section; subclasses paint what it says in ``paint_row`` with :meth:`say`."""

    padding = BLEED
    #: Whether a hairline stands above every line but the first.
    has_hairlines: ClassVar[bool] = False
    #: Whether one stands above the first line too, under the head of a table or a section.
    has_first_hairline: ClassVar[bool] = False
    ground_hover = "sel-s"

    def __init__(self) -> None:
        super().__init__()
        self._around = QRectF()
        self._direction = Qt.LayoutDirection.LeftToRight
        self._cut: set[object] = set()
        self._key: object = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground under the pointer, hairline, words, focus."""
        painter.save()
        row = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_MouseOver or has_focus:
            fill_round(painter, rect.adjusted(0, 1, 0, 0), token(self.ground_hover), 4)
        if self.has_hairlines and (index.row() > 0 or self.has_first_hairline):
            hairline(painter, rect.left() + self.padding, rect.right() - self.padding, rect.top())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._around = rect.adjusted(self.padding, 0, -self.padding, 0)
        self._direction = option.direction
        self._key = index.row()
        self._cut.discard(self._key)
        self.paint_row(painter, self._around, row, option)
        if has_focus:
            focus_outline(painter, rect.adjusted(0, 1, 0, 0), 4)
        painter.restore()

    def paint_alone(self, painter: QPainter, rect: QRectF, row: Any) -> None:
        """A line of a picture for outside, read from left to right, without what stands for pointer and focus."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._around, self._direction, self._key = rect, Qt.LayoutDirection.LeftToRight, row.id
        self.paint_row(painter, rect, row, QStyleOptionViewItem())
        painter.restore()

    def is_cut(self, row: int) -> bool:
        """Whether a line was too long when it was painted last."""
        return row in self._cut

    def mirrored(self, rect: QRectF) -> QRectF:
        """``rect``, given from left to right, as it lies in the direction of reading."""
        return mirrored(rect, self._around, self._direction)

    def say(
        self,
        painter: QPainter,
        rect: QRectF,
        text: str,
        role: Role = Role.BODY,
        colour: str | QColor = "ink",
        *,
        right: bool = False,
    ) -> float:
        """One piece of a line, given from left to right, and how wide it is; what is cut off is told in the tooltip."""
        painter.setFont(font(role))
        painter.setPen(token(colour) if isinstance(colour, str) else colour)
        if painter.fontMetrics().horizontalAdvance(text) > int(rect.width()):
            self._cut.add(self._key)
        place = self.mirrored(rect)
        if self._direction is Qt.LayoutDirection.RightToLeft:
            painter.setLayoutDirection(self._direction)
        return draw_text(painter, place, text, right=right)


class LineList(RowList):
    """Lines as tall as they are, opened with a click or Enter. ``menu_wanted`` carries row and place on screen."""

    menu_wanted = Signal(object, QPoint)

    def __init__(self, delegate: LineDelegate, name: str) -> None:
        super().__init__(
            delegate, name, key=lambda row: row.id, words=lambda row: row.words, fit=True, open_on_click=True
        )
        self.lines = delegate
        self.setAutoScroll(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; the same rows again are left as they are painted."""
        if tuple(rows) == tuple(self.rows_now()):
            self.setFixedHeight(self.content_height())  # the text may be larger by now
        else:
            super().set_rows(rows)

    def rows_now(self) -> list[Any]:
        """The rows it shows."""
        return [self.rows.data(self.rows.index(place)) for place in range(len(self))]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first line is chosen where none is, so that the focus can be seen."""
        if self.current_row() is None and len(self):
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """From the mouse or from the menu key."""
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            is_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
            self.menu_wanted.emit(index.data(ROW_ROLE), event.globalPos() if is_mouse else below)

    def below_current(self) -> QPoint:
        """Where a menu about the chosen line opens, on screen."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltip tells what is cut off."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid() and self.lines.is_cut(index.row()):
                QToolTip.showText(event.globalPos(), plain(self.rows.words(index.data(ROW_ROLE))), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)
