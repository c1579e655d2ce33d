"""My points: what one wants to say, in the order in which one wants to say it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from liaison.model.briefing import Run
from liaison.model.words import tr
from liaison.ui.theme import scaled, token
from liaison.ui.widgets import ROW_ROLE, fill_round, focus_outline, hairline, mirrored, paint_check
from liaison.ui.widgets.lists import Index

from .lines import Lines, broken
from .tall_rows import TallDelegate, TallList

if TYPE_CHECKING:
    from liaison.desk.views.sheet import PointView

_BOX: Final = 16
_LEFT: Final = 28
_PITCH: Final = 20
_AROUND: Final = 6


class PointDelegate(TallDelegate):
    """The box and the point over as many lines as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[Lines] = []

    def arrange(self, rows: Sequence[Any], width: int, direction: Qt.LayoutDirection) -> list[int]:
        """The height of each point at that width."""
        room = width - scaled(_LEFT) - 4
        self._lines = [broken((Run(row.what),), room, scaled(_PITCH), direction) for row in rows]
        return [lines.height + 2 * scaled(_AROUND) for lines in self._lines]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Hairline, ground, box, words, focus."""
        if index.row() >= len(self._lines):
            return
        row, rect, lines = index.data(ROW_ROLE), QRectF(option.rect), self._lines[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rect.adjusted(0, 1, 0, 0)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if has_focus or option.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, ground, token("hover"), 4)
        if index.row():
            hairline(painter, rect.left(), rect.right(), rect.top())
        top = rect.top() + scaled(_AROUND)
        box = QRectF(rect.left() + 4, top + (scaled(_PITCH) - scaled(_BOX)) / 2, scaled(_BOX), scaled(_BOX))
        paint_check(painter, mirrored(box, rect, option.direction), "ink-2", is_on=row.said_on is not None)
        painter.setPen(token("ink" if row.said_on is None else "ink-2"))
        room = QRectF(rect.left() + scaled(_LEFT), top, lines.layout.lineAt(0).width(), lines.height)
        lines.paint(painter, QPointF(mirrored(room, rect, option.direction).topLeft()))
        if has_focus:
            focus_outline(painter, ground, 4)
        painter.restore()


def point_words(row: PointView) -> str:
    """A point as a screen reader says it."""
    return f"{row.what}, {tr('said')}" if row.said_on is not None else row.what


class PointsList(TallList):
    """Points, moved by dragging or with Alt and an arrow.

    ``turned`` (Space, a click on the box) carries the one that was said or not, ``followed`` the one to be changed,
    ``removed`` (Delete) the one that goes, ``moved`` an id and the place it is wanted at.
    """

    turned = Signal(object)
    followed = Signal(object)
    removed = Signal(object)
    moved = Signal(str, int)

    def __init__(self) -> None:
        super().__init__(PointDelegate(), tr("My points"), key=lambda row: row.id, words=point_words)
        self._pressed: QPointF | None = None
        self._carried = -1
        self._gap = -1
        self.opened.connect(self.followed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space, Delete, and Alt with an arrow."""
        row, place = self.current_row(), self.currentIndex().row()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if row is None:
            super().keyPressEvent(event)
        elif key is Qt.Key.Key_Space:
            self.turned.emit(row)
        elif key is Qt.Key.Key_Delete:
            self.removed.emit(row)
        elif key in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            wanted = place + steps[key]
            if 0 <= wanted < len(self):
                self.moved.emit(row.id, wanted)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position()
            self._carried = self.indexAt(event.position().toPoint()).row()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A point that is carried shows where it would go."""
        if self._pressed is None or self._carried < 0:
            super().mouseMoveEvent(event)
            return
        way = (event.position() - self._pressed).manhattanLength()
        if self._gap >= 0 or way >= QApplication.startDragDistance():
            self._show_gap(self._gap_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was carried goes there; a click turns the box or opens the point."""
        gap, carried, was_pressed = self._gap, self._carried, self._pressed is not None
        self._pressed, self._carried = None, -1
        self._show_gap(-1)
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if gap >= 0 and 0 <= carried < len(self):
            wanted = gap - 1 if gap > carried else gap
            if wanted != carried:
                self.moved.emit(self.rows.data(self.rows.index(carried)).id, wanted)
        elif was_pressed and index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            x = event.position().x()
            near = self.viewport().width() - x if self.isRightToLeft() else x
            (self.turned if near < scaled(_LEFT) else self.followed).emit(index.data(ROW_ROLE))

    def _gap_at(self, place: QPointF) -> int:
        """Before which point a place is; after the last it is their number."""
        for number in range(len(self)):
            if place.y() < QRectF(self.visualRect(self.rows.index(number))).center().y():
                return number
        return len(self)

    def _show_gap(self, gap: int) -> None:
        self._gap = gap
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The points, and the line where a carried one would go."""
        super().paintEvent(event)
        if self._gap < 0:
            return
        painter = QPainter(self.viewport())
        rects = [self.visualRect(self.rows.index(number)) for number in range(len(self))]
        y = rects[self._gap].top() if self._gap < len(rects) else rects[-1].bottom() - 1
        painter.fillRect(QRectF(0, max(0, y - 1), self.viewport().width(), 2), token("ink"))
        painter.end()
