"""What is held with the mouse on a table of days, from the press to where it is let go."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView

from liaison.desk.calendar.views import CalendarEntry

from .moves import FINE, STEP, Grip, is_elsewhere, stays_because


@dataclass(slots=True)
class Held:
    """What the mouse holds: an entry by one of its grips, or nothing yet where something is drawn."""

    entry: CalendarEntry | None
    grip: Grip
    at: QPoint
    day: date
    is_moving: bool = False


class DragTable(QTableView):
    """A table whose entries can be held and put elsewhere.

    ``dropped`` carries an entry and how it would be, ``drawn`` what would be added, ``refused`` an entry that stays.
    Escape lets go. What is shown as the ghost stays until :meth:`show_ghost` takes it away.
    """

    dropped = Signal(object, object)
    drawn = Signal(object)
    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._held: Held | None = None
        self.left: CalendarEntry | None = None
        self.ghost: CalendarEntry | None = None
        self.left_places: list[QRectF] = []

    def held_at(self, at: QPoint) -> Held | None:
        """What a press at a place takes hold of."""
        raise AssertionError

    def ghost_at(self, held: Held, at: QPoint, step: int) -> CalendarEntry | None:
        """How what is held would be if it were let go at a place."""
        raise AssertionError

    def ghost_rects(self) -> list[QRectF]:
        """Where the ghost is painted."""
        raise AssertionError

    def left_rects(self) -> list[QRectF]:
        """Where what it stands for still is."""
        raise AssertionError

    def find_left(self) -> None:
        """Find again where it is, after the table was laid out anew."""
        self.left_places = self.left_rects() if self.left is not None else []

    def cursor_at(self, at: QPoint) -> Qt.CursorShape:
        """The shape of the mouse over a place."""
        held = self.held_at(at)
        is_end = held is not None and held.entry is not None and held.grip is not Grip.WHOLE
        return Qt.CursorShape.SizeVerCursor if is_end else Qt.CursorShape.ArrowCursor

    @property
    def is_dragging(self) -> bool:
        """Whether something is on its way with the mouse."""
        return self._held is not None and self._held.is_moving

    def show_ghost(self, left: CalendarEntry | None, ghost: CalendarEntry | None) -> None:
        """Show where ``left`` would go; without a ghost nothing is on its way. Only what changes is painted."""
        before = self.ghost_rects() if self.ghost is not None else []
        if left is not self.left:
            before += self.left_places
            self.left = left
            self.find_left()
            before += self.left_places
        self.ghost = ghost
        for rect in (*before, *(self.ghost_rects() if ghost is not None else ())):
            self.viewport().update(rect.toAlignedRect().adjusted(-2, -2, 2, 2))

    def take_hold(self, event: QMouseEvent) -> None:
        """Remember what a press takes hold of."""
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._held = self.held_at(event.position().toPoint()) if is_left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry what is held."""
        at, held = event.position().toPoint(), self._held
        if held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self.viewport().setCursor(self.cursor_at(at))
            super().mouseMoveEvent(event)
            return
        far = (at - held.at).manhattanLength() >= QApplication.startDragDistance()
        if not held.is_moving and not far:
            return
        if not held.is_moving and held.entry is not None and stays_because(held.entry):
            self._held = None
            self.refused.emit(held.entry)
            return
        held.is_moving = True
        step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        ghost = self.ghost_at(held, at, step)
        if ghost != self.ghost and (ghost is not None or held.entry is None):
            self.show_ghost(held.entry, ghost)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go where it is."""
        held, self._held = self._held, None
        super().mouseReleaseEvent(event)
        if held is None or not held.is_moving or self.ghost is None:
            return
        if held.entry is None:
            ghost = self.ghost
            self.show_ghost(None, None)
            self.drawn.emit(ghost)
        elif is_elsewhere(held.entry, self.ghost):
            self.dropped.emit(held.entry, self.ghost)
        else:
            self.show_ghost(None, None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape lets go of what is held."""
        if event.key() == Qt.Key.Key_Escape and self.is_dragging:
            self._held = None
            self.show_ghost(None, None)
            return
        super().keyPressEvent(event)


def near(at: QPoint, rect: QRectF) -> QPointF:
    """A place, kept inside a rectangle."""
    return QPointF(min(max(at.x(), rect.left()), rect.right() - 1), min(max(at.y(), rect.top()), rect.bottom() - 1))
