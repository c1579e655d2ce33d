"""A picture that is moved and zoomed with mouse, wheel and keys, in the plotting library's view; painting is ours.

The library is loaded with this module, on the record's thread, when the page is first shown.
"""

from __future__ import annotations

from typing import Final

import pyqtgraph
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QGraphicsItem, QLabel, QStyleOptionGraphicsItem, QToolTip, QVBoxLayout, QWidget

from liaison.ui.theme import look, token
from liaison.ui.widgets import focus_outline, plain

_STEP: Final = 0.15
#: After so many milliseconds without moving, what costs more than a frame is worked out anew.
_REST_MS: Final = 60


class _Painting(QGraphicsItem):
    """Draws the whole picture in the pixels of the view.

    What was painted is kept, for what fades in over the picture or is scrolled past it has the view painted again.
    """

    def __init__(self, graph: Graph) -> None:
        super().__init__()
        self._graph = graph
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def resized(self) -> None:
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        return QRectF(self._graph.rect())

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.fillRect(self.boundingRect(), token(self._graph.ground))
        self._graph.paint_picture(painter)


class _Focus(QWidget):
    """The mark of the focus, over everything."""

    def __init__(self, graph: QWidget) -> None:
        super().__init__(graph)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        focus_outline(painter, QRectF(self.rect()))
        painter.end()


class Graph(QLabel):
    """The view on ``ground``. A subclass paints, and says where the plot is.

    ``moved`` comes with every change of what is shown, ``rested`` when it stays so; ``menu_wanted`` asks for the menu
    at a place on screen. The wheel scrolls the page; with Ctrl it zooms. It is a label so that it has a role for
    readers of the screen, which a bare widget has not.
    """

    moved = Signal()
    rested = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, name: str, ground: str, *, moves_up: bool) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.ground, self._moves_up = ground, moves_up
        self._view = pyqtgraph.GraphicsView(self, background=None)
        self._view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view.setFrameShape(pyqtgraph.GraphicsView.Shape.NoFrame)
        self._view.viewport().setAutoFillBackground(False)
        self._box = pyqtgraph.ViewBox(enableMenu=False, defaultPadding=0)
        self._box.setMouseEnabled(x=True, y=moves_up)
        self._box.disableAutoRange()
        self._painting = _Painting(self)
        scene = self._view.scene()
        scene.addItem(self._box)
        scene.addItem(self._painting)
        self._focus = _Focus(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.rested)
        self._box.sigRangeChanged.connect(self._range_changed)
        scene.sigMouseClicked.connect(self._clicked)
        scene.sigMouseMoved.connect(self.point_at)
        self._view.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        look().changed.connect(self.repaint_picture)

    # What a subclass says

    def paint_picture(self, painter: QPainter) -> None:
        """Paint everything."""

    def plot_rect(self) -> QRectF:
        """Where the plot lies in this widget."""
        return QRectF(self.rect())

    def point_at(self, _at: QPointF) -> None:
        """The pointer is there."""

    def pressed_at(self, _at: QPointF, *, is_double: bool) -> None:
        """It was clicked there."""

    def words_at(self, _at: QPointF) -> str:
        """What the tooltip says there."""
        return ""

    # What is shown

    def set_limits(self, left: float, right: float, least: float, most: float) -> None:
        """How far one may go along, and how little and how much is shown at once."""
        self._box.setLimits(xMin=left, xMax=right, minXRange=least, maxXRange=most)

    def set_limits_up(self, low: float, high: float, least: float) -> None:
        """The same upwards."""
        self._box.setLimits(yMin=low, yMax=high, minYRange=least, maxYRange=high - low)

    def show_range(self, left: float, right: float) -> None:
        """Show from one value to another along."""
        self._box.setXRange(left, right, padding=0)

    def show_range_up(self, low: float, high: float) -> None:
        """Show from one value to another upwards."""
        self._box.setYRange(low, high, padding=0)

    @property
    def shown(self) -> tuple[float, float, float, float]:
        """What is shown: from, to along, and from, to upwards."""
        (left, right), (low, high) = self._box.viewRange()
        return float(left), float(right), float(low), float(high)

    def repaint_picture(self) -> None:
        """Paint it again soon."""
        self._painting.update()

    def zoom(self, share: float) -> None:
        """Show so much of what is shown, around its middle; along only where it does not move upwards."""
        self._box.scaleBy(x=share, y=share if self._moves_up else None)

    def move_by(self, along: float, up: float = 0.0) -> None:
        """Move by so much of what is shown."""
        left, right, low, high = self.shown
        self._box.translateBy(x=along * (right - left), y=up * (high - low) if self._moves_up else None)

    def place_plot(self) -> None:
        """Have the mouse move the plot where it is painted."""
        self._painting.resized()
        self._box.setGeometry(self.plot_rect())
        self._painting.update()

    # Events

    def _range_changed(self, *_what: object) -> None:
        self.moved.emit()
        self._painting.update()
        self._rest.start()

    def _clicked(self, event: object) -> None:
        at, button = event.scenePos(), event.button()  # type: ignore[attr-defined]  # the library's own, untyped
        if button is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pressed_at(QPointF(at.x(), at.y()), is_double=bool(event.double()))  # type: ignore[attr-defined]  # see above

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The plot and the mark of the focus follow."""
        super().resizeEvent(event)
        self._focus.setGeometry(self.rect())
        self.place_plot()
        self._rest.start()

    def focusInEvent(self, event: object) -> None:
        """Show where the focus is."""
        self._focus.show()
        self._focus.raise_()

    def focusOutEvent(self, event: object) -> None:
        """The focus has gone."""
        self._focus.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift and an arrow move."""
        arrows = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, _STEP),
            Qt.Key.Key_Down: (0.0, -_STEP),
        }
        key = Qt.Key(event.key())
        if key in arrows and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.move_by(*arrows[key])
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Without Ctrl the wheel scrolls the page; tooltips tell what is pointed at."""
        if isinstance(event, QWheelEvent) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return True
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._tell(event.globalPos(), QPointF(event.pos()))
            return True
        if isinstance(event, QContextMenuEvent):
            self._ask_menu(event)
            return True
        if event.type() is QEvent.Type.Leave:
            self.point_at(QPointF(-1, -1))
        elif event.type() is QEvent.Type.DevicePixelRatioChange:  # on another screen, what is kept is too coarse
            self.repaint_picture()
        return super().eventFilter(watched, event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the picture."""
        self._ask_menu(event)

    def _ask_menu(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(self.mapToGlobal(self.rect().center()) if is_by_key else event.globalPos())
        event.accept()

    def tell(self, on_screen: QPoint, words: str) -> None:
        """Say something there, each line of it in a paragraph: only what may be markup is broken where it is long."""
        QToolTip.showText(on_screen, "".join(f"<p>{plain(line)}</p>" for line in words.split("\n")), self)

    def _tell(self, on_screen: QPoint, at: QPointF) -> None:
        words = self.words_at(at)
        if words:
            self.tell(on_screen, words)
        else:
            QToolTip.hideText()
