"""The map in the window: a list of people that is shown as a map, so that keys and screen readers know it as a list.

Read only it fits the width it is given and a click opens a person; for editing it can be zoomed and moved about in,
and gestures (``gestures.py``) move and connect people.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QNativeGestureEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from liaison.model.words import tr
from liaison.ui.theme import look, token
from liaison.ui.widgets import ROW_ROLE, RowModel

from .drawing import MARGIN, Drawing, draw_map
from .geometry import Point, Rect
from .layout import HEIGHT, WIDTH
from .painting import Marks, measure, paint_map
from .view_model import node_words
from .walking import next_node

if TYPE_CHECKING:
    from liaison.desk.stakeholder_map import MapNode, MapView

Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_LEAST: Final = 0.25
_MOST: Final = 2.5
_READABLE: Final = 0.92
_STEP: Final = 1.25
_EMPTY: Final = Drawing({}, {}, (), (), frozenset(), Rect(0, 0, 0, 0))


class MapCanvas(QListView):
    """Shows a map. ``opened`` carries a person on Enter, double click, or a click where it is read only.

    ``chosen`` carries who is current, or nothing. The scene is in pixels at a zoom of one and a text scale of one.
    """

    opened = Signal(object)
    chosen = Signal(object)
    zoomed = Signal()

    def __init__(self, *, is_editable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_editable = is_editable
        self.view: MapView | None = None
        self.drawing = _EMPTY
        self.marks = Marks()
        self.pull: tuple[Point, Point] | None = None
        #: What was laid out last where it is read only: for which map, width and direction.
        self._drawn: tuple[MapView, tuple[float, bool], Drawing] | None = None
        self._zoom = 1.0
        self._margin = MARGIN if is_editable else 0.0
        self.people = RowModel(lambda node: node.id, self._words, self)
        self.setModel(self.people)
        self.setAccessibleName(tr("Stakeholder map"))
        self.setProperty("rows", True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        if not is_editable:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerWidget(QWidget())
        self.selectionModel().currentChanged.connect(self._note_chosen)

    def show_view(self, view: MapView) -> None:
        """Show another state of the map; who was chosen stays chosen."""
        kept = self.chosen_node()
        is_first = self.view is None or self.view.client_id != view.client_id
        self.view = view
        self._lay_out()
        order = sorted(view.nodes, key=lambda node: (not node.is_there, self._at(node.id)))
        self.people.replace(order)
        if kept is not None:
            self.choose(kept.id)
        elif self.hasFocus() and order:
            self.setCurrentIndex(self.people.index(0))
        if is_first and self.is_editable:
            self.fit()
        self.updateGeometries()
        self.viewport().update()

    def _at(self, key: str) -> tuple[float, float]:
        rect = self.drawing.rects[key]
        return rect.y, rect.x

    def _lay_out(self) -> None:
        if self.view is None:
            return
        if self.is_editable:
            self.drawing = draw_map(self.view, measure, is_mirrored=self.isRightToLeft())
        else:
            self.drawing = self.drawn_in(self.viewport().width())[0]

    def _words(self, node: MapNode) -> str:
        return node_words(self.view, node) if self.view is not None else ""

    # Where things are

    @property
    def scale(self) -> float:
        """Pixels of the widget for one of the scene."""
        if self.is_editable:
            return self._zoom * look().text_scale
        room = self.viewport().width() / max(1.0, self.drawing.extent.width)
        return min(look().text_scale, room)

    def drawn_in(self, width: int) -> tuple[Drawing, float]:
        """How the map is laid out in a width where it is read only, and at which scale."""
        if self.view is None:
            return _EMPTY, 1.0
        key = (max(WIDTH, width / look().text_scale), self.isRightToLeft())
        if self._drawn is None or self._drawn[0] is not self.view or self._drawn[1] != key:
            self._drawn = self.view, key, draw_map(self.view, measure, key[0], is_mirrored=key[1])
        made = self._drawn[2]
        return made, min(look().text_scale, width / max(1.0, made.extent.width))

    def origin(self) -> QPointF:
        """Where the scene's upper left corner is in the viewport."""
        extent, scale = self.drawing.extent, self.scale
        room = self.viewport().width() - 2 * self._margin - extent.width * scale
        x = self._margin + (max(0.0, room / 2) if self.is_editable else 0.0)
        if not self.is_editable and self.isRightToLeft():
            x += max(0.0, room)
        return QPointF(
            x - extent.x * scale - self.horizontalOffset(), self._margin - extent.y * scale - self.verticalOffset()
        )

    def to_scene(self, point: QPoint | QPointF) -> Point:
        """A point of the viewport in the scene."""
        origin, scale = self.origin(), self.scale
        return (point.x() - origin.x()) / scale, (point.y() - origin.y()) / scale

    def rect_of(self, key: str) -> QRect:
        """Where someone is in the viewport."""
        rect, origin, scale = self.drawing.rects[key], self.origin(), self.scale
        left, top = origin.x() + rect.x * scale, origin.y() + rect.y * scale
        return QRect(round(left), round(top), round(rect.width * scale), round(rect.height * scale))

    # Zoom

    @property
    def zoom(self) -> float:
        """The zoom; one is the size people have elsewhere."""
        return self._zoom

    def zoom_by(self, steps: int) -> None:
        """Closer or further away, about the middle."""
        self.zoom_about(_STEP**steps, QPointF(self.viewport().rect().center()))

    def zoom_about(self, factor: float, point: QPointF) -> None:
        """Closer or further away, so that what is at a point of the viewport stays there."""
        at = self.to_scene(point)
        self._zoom = max(_LEAST, min(_MOST, self._zoom * factor))
        self.updateGeometries()
        self.keep_at(at, point)
        self.zoomed.emit()

    def keep_at(self, at: Point, point: QPointF) -> None:
        """Scroll so that a point of the scene is seen at a point of the viewport, as far as that goes."""
        origin, scale = self.origin(), self.scale
        for bar, off in (
            (self.horizontalScrollBar(), origin.x() + at[0] * scale - point.x()),
            (self.verticalScrollBar(), origin.y() + at[1] * scale - point.y()),
        ):
            bar.setValue(bar.value() + round(off))
        self.viewport().update()

    def fit(self, least: float = _READABLE) -> None:
        """All of it at once, but not smaller than can be read, nor larger than elsewhere."""
        extent = self.drawing.extent
        room_x, room_y = (
            max(1.0, size - 2 * self._margin) for size in (self.viewport().width(), self.viewport().height())
        )
        scale = look().text_scale
        fit = min(room_x / max(1.0, extent.width), room_y / max(1.0, extent.height)) / scale
        self._zoom = max(_LEAST, min(1.0, max(least, fit)))
        self.updateGeometries()
        self._show_the_top()
        self.zoomed.emit()

    def _show_the_top(self) -> None:
        """Where not all can be seen, begin with the one at the top of the first tree."""
        rects = self.drawing.rects
        bosses = {line.from_id for line in self.drawing.lines} - {line.to_id for line in self.drawing.lines}
        if bosses:
            top = min((rects[key] for key in bosses), key=lambda rect: (rect.y, rect.x))
            self.keep_at((top.centre[0], top.y), QPointF(self.viewport().width() / 2, self._margin))
        self.viewport().update()

    # What a list is asked

    def chosen_node(self) -> MapNode | None:
        """Who is current."""
        node: MapNode | None = self.currentIndex().data(ROW_ROLE)
        return node

    def choose(self, key: str) -> bool:
        """Make someone current; whether they are on the map."""
        place = self.people.place_of(key)
        if place >= 0:
            self.setCurrentIndex(self.people.index(place))
        return place >= 0

    def visualRect(self, index: Index) -> QRect:
        """Where someone is in the viewport."""
        node = index.data(ROW_ROLE)
        return self.rect_of(node.id) if node is not None and node.id in self.drawing.rects else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """Who is at a point of the viewport."""
        key = self.drawing.at(*self.to_scene(point))
        return self.people.index(self.people.place_of(key)) if key is not None else QModelIndex()

    def moveCursor(self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows go along the lines, then to whoever is nearest; Home and End to the first and last."""
        node = self.chosen_node()
        last = self.people.rowCount() - 1
        if node is None or action is _Action.MoveHome:
            return self.people.index(0)
        if action is _Action.MoveEnd:
            return self.people.index(last)
        steps = {_Action.MoveNext: 1, _Action.MovePrevious: -1}
        if action in steps:
            return self.people.index(max(0, min(last, self.currentIndex().row() + steps[action])))
        ways = {_Action.MoveUp: (0, -1), _Action.MoveDown: (0, 1), _Action.MoveLeft: (-1, 0), _Action.MoveRight: (1, 0)}
        found = next_node(self.drawing, node.id, ways[action]) if action in ways else None
        return self.people.index(self.people.place_of(found)) if found is not None else self.currentIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring someone into view."""
        edge = 8 if self.is_editable else 0
        rect, seen = self.visualRect(index).adjusted(-edge, -edge, edge, edge), self.viewport().rect()
        if rect.isNull() or seen.contains(rect):
            return
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + min(0, rect.left()) + max(0, rect.right() - seen.right()))
        down.setValue(down.value() + min(0, rect.top()) + max(0, rect.bottom() - seen.bottom()))

    def horizontalOffset(self) -> int:
        """How far it is scrolled."""
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        """How far it is scrolled."""
        return self.verticalScrollBar().value()

    def updateGeometries(self) -> None:
        """How far it can be scrolled."""
        extent, scale = self.drawing.extent, self.scale
        for bar, size, room in (
            (self.horizontalScrollBar(), extent.width * scale, self.viewport().width()),
            (self.verticalScrollBar(), extent.height * scale, self.viewport().height()),
        ):
            bar.setPageStep(room)
            bar.setSingleStep(24)
            bar.setRange(0, max(0, round(size + 2 * self._margin - room)))

    def sizeHint(self) -> QSize:
        """Room for a few people."""
        return QSize(round(3 * WIDTH), round(6 * HEIGHT))

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Read only it is laid out for its width."""
        super().resizeEvent(event)
        if not self.is_editable:
            self._lay_out()
        self.updateGeometries()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The people and lines in view, then what is being pulled."""
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        origin, scale = self.origin(), self.scale
        painter.translate(origin)
        painter.scale(scale, scale)
        (left, top), (right, bottom) = (
            self.to_scene(point) for point in (self.viewport().rect().topLeft(), self.viewport().rect().bottomRight())
        )
        seen = Rect(left, top, right - left, bottom - top)
        paint_map(painter, self.drawing, self.marks, is_seen=seen.meets)
        if self.pull is not None:
            painter.setPen(QPen(token("ink"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(*self.pull[0]), QPointF(*self.pull[1]))
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips tell a person in full; pinching zooms."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            line = self.drawing.line_at(*self.to_scene(event.pos()))
            words = self._words(index.data(ROW_ROLE)) if index.isValid() else line.label if line is not None else ""
            QToolTip.showText(event.globalPos(), f"<qt>{escape(words)}</qt>" if words else "", self)
            return True
        pinch = event if isinstance(event, QNativeGestureEvent) and self.is_editable else None
        if pinch is not None and pinch.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_about(1 + pinch.value(), pinch.position())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; arrows walk."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen_node() is not None:
            self.opened.emit(self.chosen_node())
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Tab goes from person to person, and on after the last."""
        row = self.currentIndex().row() + (1 if is_next else -1)
        if self.hasFocus() and self.currentIndex().isValid() and 0 <= row < self.people.rowCount():
            self.setCurrentIndex(self.people.index(row))
            return True
        return super().focusNextPrevChild(is_next)

    def focusInEvent(self, event: Any) -> None:
        """Someone is current as soon as it has the focus."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.people.rowCount():
            self.setCurrentIndex(self.people.index(0))
        self._mark()

    def focusOutEvent(self, event: Any) -> None:
        """Without focus no one is outlined."""
        super().focusOutEvent(event)
        self._mark()

    def _note_chosen(self) -> None:
        self._mark()
        self.chosen.emit(self.chosen_node())

    def _mark(self, **marks: str) -> None:
        """Keep what is marked in step; further marks by name."""
        node = self.chosen_node()
        chosen = node.id if node is not None else ""
        self.marks = Marks(
            chosen=chosen if self.is_editable else "",
            focused=chosen if self.hasFocus() else "",
            source=marks.get("source", self.marks.source),
            hovered=marks.get("hovered", self.marks.hovered),
        )
        self.viewport().update()

    def mark_source(self, key: str) -> None:
        """Show from whom a line is being drawn; nobody with an empty key."""
        self._mark(source=key)

    def mark_hovered(self, key: str) -> None:
        """Show whom the mouse is over."""
        if key != self.marks.hovered:
            self._mark(hovered=key)
