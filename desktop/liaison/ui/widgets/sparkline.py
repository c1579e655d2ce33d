"""A line in small: with its band, its dots and a dot at its end, as rail, lists and sections show it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaison.model.words import tr
from liaison.ui.theme import scaled, token

from .painting import fill_round, focus_outline
from .pressing import Pressable

_BAND: Final = 0.17
_DOTS: Final = 0.5


class SparkPoint(NamedTuple):
    """Where the line is: ``x`` from 0 (its beginning) to 1 (its end), the score with its band, whether it is known."""

    x: float
    score: float
    low: float
    high: float
    is_unknown: bool


class Spark(NamedTuple):
    """A line with what it saw. ``colour`` is a token, ``words`` say how it stands, ``way`` where it goes."""

    points: tuple[SparkPoint, ...]
    dots: tuple[tuple[float, float], ...] = ()
    colour: str = "ink-2"
    words: str = ""
    way: str = ""


def sparks_words(sparks: Sequence[Spark]) -> tuple[str, ...]:
    """What these lines say, for readers of the screen."""
    return tuple(f"{spark.words} {spark.way}".strip() for spark in sparks if spark.words)


class Scale(NamedTuple):
    """What a small picture shows upwards, and how it is drawn."""

    low: float
    high: float
    width: float = 1.25
    end: float = 1.75
    has_band: bool = True


def own_scale(*sparks: Spark, least: float = 3.0, has_band: bool = False) -> Scale:
    """As much of the scale from 1 to 9 as these lines need, at least so much."""
    values = [value for spark in sparks for one in spark.points for value in _reach(one, has_band=has_band)]
    low, high = min(values, default=3.0), max(values, default=7.0)
    missing = max(0.0, least - (high - low)) / 2
    return Scale(low - missing, high + missing, has_band=has_band)


def _reach(point: SparkPoint, *, has_band: bool) -> tuple[float, ...]:
    return (point.low, point.high) if has_band else (point.score,)


def paint_spark(painter: QPainter, rect: QRectF, spark: Spark, scale: Scale) -> None:
    """The line in ``rect``; from left to right in every language, as time axes are."""
    if not spark.points:
        return
    grown = scaled(100) / 100
    scale = scale._replace(width=scale.width * grown, end=scale.end * grown)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = rect.adjusted(scale.end, scale.end, -scale.end, -scale.end)
    left, wide = inside.left(), inside.width()
    up = inside.height() / max(1e-9, scale.high - scale.low)
    zero = inside.bottom() + scale.low * up
    points = spark.points
    if scale.has_band:
        edge = [QPointF(left + one.x * wide, zero - one.high * up) for one in points]
        edge += [QPointF(left + one.x * wide, zero - one.low * up) for one in reversed(points)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_faded(spark.colour, _BAND))
        painter.save()
        painter.setClipRect(rect)
        painter.drawPolygon(QPolygonF(edge))
        painter.restore()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_faded(spark.colour, _DOTS))
    for x, score in spark.dots:
        if scale.low <= score <= scale.high:  # what lies further away would lie on a neighbour
            painter.drawEllipse(QPointF(left + x * wide, zero - score * up), 1.3 * grown, 1.3 * grown)
    _paint_line(painter, spark, scale, [QPointF(left + one.x * wide, zero - one.score * up) for one in points])
    painter.restore()


def _paint_line(painter: QPainter, spark: Spark, scale: Scale, places: list[QPointF]) -> None:
    """Broken where too little is known, and without a dot where it ends so."""
    pen = QPen(token(spark.colour), scale.width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    begin = 0
    for place in range(1, len(places) + 1):
        is_end = place == len(places)
        if is_end or spark.points[place].is_unknown != spark.points[begin].is_unknown:
            pen.setStyle(Qt.PenStyle.SolidLine)
            if spark.points[begin].is_unknown:
                pen.setDashPattern([2.5, 2.0])
            painter.setPen(pen)
            painter.drawPolyline(places[begin : place if is_end else place + 1])
            begin = place
    if not spark.points[-1].is_unknown:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(token(spark.colour))
        painter.drawEllipse(places[-1], scale.end, scale.end)


def _faded(name: str, share: float) -> QColor:
    colour = QColor(token(name))
    colour.setAlphaF(share)
    return colour


class SparkBox(Pressable):
    """Small lines in a place of their own, all on one scale; pressed, it leads to the lines in large."""

    def __init__(self, size: QSize, name: str, parent: QWidget | None = None) -> None:
        """``name`` says whose lines they are."""
        super().__init__(parent)
        self._name = name
        self._sparks: tuple[Spark, ...] = ()
        self.setFixedSize(size)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_sparks(self, sparks: tuple[Spark, ...]) -> None:
        """Show these lines."""
        self._sparks = sparks
        said = ", ".join(sparks_words(sparks))
        self.setAccessibleName(tr("{client}: {lines}", client=self._name, lines=said))
        self.update()

    @property
    def sparks(self) -> tuple[Spark, ...]:
        """The lines it shows."""
        return self._sparks

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All of them, on a ground under the pointer."""
        painter = QPainter(self)
        if self.underMouse():
            fill_round(painter, QRectF(self.rect()), token("hover"), 4)
        scale = own_scale(*self._sparks, has_band=True)._replace(width=1.5, end=2.0)
        for spark in self._sparks:
            paint_spark(painter, QRectF(self.rect()), spark, scale)
        if self.hasFocus():
            focus_outline(painter, QRectF(self.rect()), 4)
        painter.end()
