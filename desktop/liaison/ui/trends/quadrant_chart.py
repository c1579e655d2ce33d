"""The picture of delivery and rapport as one moves in it: the pointer tells why, a click chooses, Enter opens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from liaison.desk.trends.standings import Dot
from liaison.model.words import tr
from liaison.ui.theme import look
from liaison.ui.widgets import announce

from .drawing import Frame
from .graph import Graph
from .labels import Side
from .quadrants import (
    HIGH,
    LOW,
    Chosen,
    Picture,
    Spot,
    frame_in,
    margins,
    names,
    others_layer,
    paint_quadrants,
    unnamed,
)
from .view_model import dot_words

_REACH: Final = 12.0
_CLOSEST: Final = 1.0
_MOST_HEIGHT: Final = 640
_WAYS: Final = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, 1),
    Qt.Key.Key_Down: QPointF(0, -1),
}


class QuadrantChart(Graph):
    """``chosen`` carries the client that was clicked or walked to, ``opened`` the one to go to."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Delivery and rapport, a dot for each client"), "surface", moves_up=True)
        self.drawn = Picture((), 6)
        self._key = self._hovered = ""
        self._most = _MOST_HEIGHT
        self._layer: QPixmap | None = None
        self._layer_key: tuple[object, ...] = ()
        self._sides: Mapping[str, Side] = {}
        self._unnamed = 0
        #: Where names stand is worked out when it is painted next, unless it rests on the same still.
        self._is_unplaced = True
        self._placed_for: tuple[object, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_limits(LOW, HIGH, _CLOSEST, HIGH - LOW)
        self.set_limits_up(LOW, HIGH, _CLOSEST)
        self.show_whole()
        self.rested.connect(self._want_names)

    def set_most_height(self, height: int) -> None:
        """Be no higher than this."""
        if height != self._most:
            self._most = height
            self._fit()

    def _fit(self) -> None:
        left, top, right, bottom = margins()
        self.setFixedHeight(int(min(self.width() - left - right + top + bottom, self._most)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the square is wide, with the axis below, as far as that is not too high."""
        self._fit()
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """It can be small."""
        return QSize(240, 220)

    def show_dots(self, dots: Sequence[Dot], months: int) -> None:
        """Show these clients with trails of so many months."""
        self.drawn = Picture(dots, months)
        self._want_names()
        self._tell_reader()

    def choose(self, key: str) -> None:
        """Mark a client."""
        if key != self._key:
            self._key = key
            self._want_names()
            self._tell_reader()

    def show_whole(self) -> None:
        """The whole scale."""
        self.show_range(LOW, HIGH)
        self.show_range_up(LOW, HIGH)

    @property
    def frame(self) -> Frame:
        """The plot with what it shows."""
        whole = frame_in(QRectF(self.rect()))
        left, right, low, high = self.shown
        return Frame(whole.plot, left, right, low, high)

    def plot_rect(self) -> QRectF:
        """The square."""
        return frame_in(QRectF(self.rect())).plot

    def marked(self) -> Chosen:
        """What is chosen and pointed at, and where names stand."""
        self._place_names()
        return Chosen(self._key, self._hovered, self._sides, self._unnamed)

    def paint_picture(self, painter: QPainter) -> None:
        """Paint it as it is moved to."""
        frame = self.frame
        key = (id(self.drawn), round(frame.across, 3), look().theme.name, self.devicePixelRatioF())
        if key != self._layer_key:
            self._layer_key, self._layer = key, others_layer(frame, self.drawn, self.devicePixelRatioF())
        paint_quadrants(painter, frame, self.drawn, self.marked(), others=self._layer)

    def place_plot(self) -> None:
        """Names stand anew where the square has another size."""
        super().place_plot()
        self._want_names()

    def _want_names(self) -> None:
        self._is_unplaced = True
        self.repaint_picture()

    def _place_names(self) -> None:
        """Work out where names stand, which takes longer than a frame: not while the picture is moved."""
        frame = self.frame
        wanted = (self.drawn, self._key, frame, look().theme.name)
        if self._is_unplaced and wanted != self._placed_for:
            self._sides, self._placed_for = names(frame, self.drawn, self._key), wanted
            self._unnamed = unnamed(frame, self.drawn, self._sides)
        self._is_unplaced = False

    def _tell_reader(self) -> None:
        spot = self.drawn.by_key.get(self._key)
        self.setAccessibleDescription(dot_words(spot.dot) if spot is not None else "")

    def _near(self, at: QPointF) -> Spot | None:
        frame = self.frame
        near = [(_distance(frame.at(spot.x, spot.y), at), spot) for spot in self.drawn.spots]
        reach, spot = min(near, key=lambda one: one[0], default=(_REACH, None))
        return spot if reach < _REACH else None

    def point_at(self, at: QPointF) -> None:
        """The dot that is pointed at grows."""
        spot = self._near(at)
        key = spot.key if spot is not None else ""
        if key != self._hovered:
            self._hovered = key
            self.setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor)
            self.repaint_picture()

    def words_at(self, at: QPointF) -> str:
        """Where a client stands, and why."""
        spot = self._near(at)
        return dot_words(spot.dot) if spot is not None else ""

    def pressed_at(self, at: QPointF, *, is_double: bool) -> None:
        """A click chooses, a second one opens; two where no client is show the whole picture again."""
        spot = self._near(at)
        if spot is not None:
            self.opened.emit(spot.key) if is_double else self.chosen.emit(spot.key)
        elif is_double:
            self.show_whole()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the nearest client that way and tell of it, Enter opens the one that is marked."""
        key = Qt.Key(event.key())
        if key in _WAYS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            following = self._beside(_WAYS[key])
            if following:
                self.chosen.emit(following)
                self._tell_of(following)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self._key:
            self.opened.emit(self._key)
        else:
            super().keyPressEvent(event)

    def _tell_of(self, key: str) -> None:
        """Say where a client stands, and why, beside its dot."""
        spot = self.drawn.by_key[key]
        words = dot_words(spot.dot)
        at = self.frame.at(spot.x, spot.y) + QPointF(_REACH, _REACH)
        self.tell(self.mapToGlobal(at.toPoint()), words)
        announce(self, words)

    def _beside(self, way: QPointF) -> str:
        """The client that is nearest that way; what lies aside counts double."""
        now = self.drawn.by_key.get(self._key)
        if now is None:
            return self.drawn.spots[0].key if self.drawn.spots else ""
        found = []
        for spot in self.drawn.spots:
            away = QPointF(spot.x - now.x, spot.y - now.y)
            along = QPointF.dotProduct(away, way)
            aside = abs(away.x() * way.y() - away.y() * way.x())
            if along > 0:
                found.append((along + 2 * aside, spot.key))
        return min(found)[1] if found else ""


def _distance(first: QPointF, second: QPointF) -> float:
    away = first - second
    return max(abs(away.x()), abs(away.y()))
