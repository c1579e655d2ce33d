"""Moving people on the map and drawing lines between them, with the mouse and with keys."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from liaison.ui.theme import token
from liaison.ui.widgets import ROW_ROLE

from .canvas import MapCanvas
from .drawing import with_moved
from .geometry import Point, Rect
from .layout import HEIGHT, WIDTH
from .painting import measure

SNAP: Final = 8
_HANDLE: Final = 5.0
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Link(StrEnum):
    """What a line says."""

    REPORTS = "reports to"
    INFLUENCES = "influences"


@dataclass(slots=True)
class _Held:
    """What the mouse holds: a person, the handle of a person, or the ground."""

    key: str
    is_handle: bool
    from_view: QPoint
    at_start: Point
    is_moving: bool = False


class EditCanvas(MapCanvas):
    """The map to edit.

    ``moved`` carries a person's id and place; ``connected`` from whom, to whom and what the line says, which is empty
    where a line was pulled and is still to be asked; ``asked`` a person, or None for the ground, and where on the
    screen a menu is wanted; ``linking`` what is being connected, or nothing.
    """

    moved = Signal(str, float, float)
    connected = Signal(str, str, str)
    asked = Signal(object, QPoint)
    linking = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(is_editable=True, parent=parent)
        self._held: _Held | None = None
        self._link = ""

    # Drawing a line with keys

    def begin_link(self, link: Link) -> None:
        """Draw a line from who is current: arrows or a click choose to whom, Enter draws it, Escape does not."""
        node = self.chosen_node()
        if node is not None:
            self._link = link.value
            self.mark_source(node.id)
            self.linking.emit(self._link)

    def end_link(self) -> None:
        """Draw no line."""
        if self._link:
            self._link = ""
            self.mark_source("")
            self.linking.emit("")

    @property
    def is_linking(self) -> bool:
        """Whether a line is being drawn."""
        return bool(self._link)

    def _link_to(self, key: str) -> None:
        source, link = self.marks.source, self._link
        self.end_link()
        if key != source:
            self.connected.emit(source, key, link)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends a line, Escape gives it up; Shift and an arrow move a person."""
        node = self.chosen_node()
        key = Qt.Key(event.key())
        if self._link and key is Qt.Key.Key_Escape:
            self.end_link()
        elif self._link and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and node is not None:
            self._link_to(node.id)
        elif key in _ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier and node is not None:
            rect, (dx, dy) = self.drawing.rects[node.id], _ARROWS[key]
            self._drop(node.id, _snapped((rect.x + dx * SNAP, rect.y + dy * SNAP)))
        else:
            super().keyPressEvent(event)

    def _drop(self, key: str, at: Point) -> None:
        place = self.drawing.kept_place(Rect(*at, WIDTH, HEIGHT))
        self.moved.emit(key, *place)

    # The mouse

    def handle_of(self, key: str) -> QRectF:
        """The small ring from which a line is pulled, in the scene."""
        rect = self.drawing.rects[key]
        return QRectF(rect.centre[0] - _HANDLE, rect.bottom - _HANDLE, 2 * _HANDLE, 2 * _HANDLE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a person, a handle or the ground."""
        point = event.position().toPoint()
        if event.button() is not Qt.MouseButton.LeftButton:
            self._choose_at(point)
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._hover(point)
        hovered = self.marks.hovered
        on_handle = bool(hovered) and self.handle_of(hovered).adjusted(-3, -3, 3, 3).contains(
            QPointF(*self.to_scene(point))
        )
        key = hovered if on_handle else self._choose_at(point)
        if self._link and key:
            self._link_to(key)
            return
        start = self.drawing.rects[key][:2] if key else (float(self.horizontalOffset()), float(self.verticalOffset()))
        self._held = _Held(key, on_handle, point, start)
        if not key:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def _choose_at(self, point: QPoint) -> str:
        index = self.indexAt(point)
        if not index.isValid():
            return ""
        self.setCurrentIndex(index)
        return str(index.data(ROW_ROLE).id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held; show where a line can be pulled from."""
        point = event.position().toPoint()
        held = self._held
        if held is None:
            self._hover(point)
            return
        if not held.is_moving and (point - held.from_view).manhattanLength() < QApplication.startDragDistance():
            return
        held.is_moving = True
        if held.is_handle:
            self._hover(point)
            rect = self.drawing.rects[held.key]
            self.pull = (rect.centre[0], rect.bottom), self.to_scene(point)
        elif held.key:
            self._drag(held, point)
        else:
            self.horizontalScrollBar().setValue(round(held.at_start[0]) - (point - held.from_view).x())
            self.verticalScrollBar().setValue(round(held.at_start[1]) - (point - held.from_view).y())
        self.viewport().update()

    def _drag(self, held: _Held, point: QPoint) -> None:
        scale, off = self.scale, point - held.from_view
        at = _snapped((held.at_start[0] + off.x() / scale, held.at_start[1] + off.y() / scale))
        if self.view is not None and self.drawing.rects[held.key][:2] != at:
            self.drawing = with_moved(self.view, self.drawing, held.key, at, measure)

    def _hover(self, point: QPoint) -> None:
        scene = QPointF(*self.to_scene(point))
        old = self.marks.hovered
        key = self.drawing.at(scene.x(), scene.y()) or ""
        if not key and old in self.drawing.rects and self.handle_of(old).adjusted(-3, -3, 3, 3).contains(scene):
            key = old
        self.mark_hovered(key)
        shape = (
            Qt.CursorShape.CrossCursor if key and self.handle_of(key).contains(scene) else Qt.CursorShape.ArrowCursor
        )
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: a person stays where they were moved to, a line is drawn to whom it was pulled to."""
        held, self._held, self.pull = self._held, None, None
        self.viewport().unsetCursor()
        self.viewport().update()
        if held is None or not held.is_moving or not held.key:
            return
        if held.is_handle:
            target = self.drawing.at(*self.to_scene(event.position()))
            if target is not None and target != held.key:
                self.connected.emit(held.key, target, "")
        elif self.drawing.rects[held.key][:2] != held.at_start:
            rect = self.drawing.rects[held.key]
            self._drop(held.key, (rect.x, rect.y))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a person."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.opened.emit(index.data(ROW_ROLE))

    def leaveEvent(self, event: Any) -> None:
        """Nobody is under the mouse."""
        super().leaveEvent(event)
        self.mark_hovered("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_about(1.0015 ** event.angleDelta().y(), event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a person, or of the map; the menu key asks for whoever is current."""
        node = self.chosen_node()
        at = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            at = self.viewport().mapToGlobal(self.rect_of(node.id).center()) if node is not None else at
        else:
            index = self.indexAt(self.viewport().mapFromGlobal(at))
            node = index.data(ROW_ROLE) if index.isValid() else None
        self.asked.emit(node, at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The map, and over it the handle of whom the mouse is over."""
        super().paintEvent(event)
        key = self.marks.hovered
        if key not in self.drawing.rects or self._link or (self._held is not None and not self._held.is_handle):
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(self.origin())
        painter.scale(self.scale, self.scale)
        painter.setPen(QPen(token("ink"), 1))
        painter.setBrush(token("surface"))
        painter.drawEllipse(self.handle_of(key))
        painter.end()


class ReadCanvas(MapCanvas):
    """The map to read: a click opens a person."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(is_editable=False, parent=parent)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a person."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.setCurrentIndex(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that a person can be clicked."""
        index = self.indexAt(event.position().toPoint())
        self.mark_hovered(index.data(ROW_ROLE).id if index.isValid() else "")
        shape = Qt.CursorShape.PointingHandCursor if index.isValid() else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the person who was pressed."""
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and index.isValid() and index == self.currentIndex():
            self.opened.emit(index.data(ROW_ROLE))

    def leaveEvent(self, event: Any) -> None:
        """Nobody is under the mouse."""
        super().leaveEvent(event)
        self.mark_hovered("")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to the page around it, unless there is more of the map than fits."""
        if self.verticalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()


def _snapped(at: Point) -> Point:
    return round(at[0] / SNAP) * SNAP, round(at[1] / SNAP) * SNAP
