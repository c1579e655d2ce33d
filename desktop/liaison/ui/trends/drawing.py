"""What both pictures are drawn with: a frame between data and pixels, text with a halo, faded tokens."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from liaison.ui.theme import Role, font, scaled, token

HALO: Final = 3.0
TICK: Final = 4.0


class Frame(NamedTuple):
    """The rectangle of a plot and what it shows: ``left`` to ``right`` along it, ``bottom`` to ``top`` up it."""

    plot: QRectF
    left: float
    right: float
    bottom: float
    top: float

    def x(self, value: float) -> float:
        """Where a value lies along the plot."""
        return self.plot.left() + (value - self.left) * self.across

    def y(self, value: float) -> float:
        """Where a value lies up the plot."""
        return self.plot.bottom() - (value - self.bottom) * self.upwards

    def at(self, x: float, y: float) -> QPointF:
        """Where two values meet."""
        return QPointF(self.x(x), self.y(y))

    @property
    def across(self) -> float:
        """Pixels for one along."""
        return self.plot.width() / max(1e-9, self.right - self.left)

    @property
    def upwards(self) -> float:
        """Pixels for one upwards."""
        return self.plot.height() / max(1e-9, self.top - self.bottom)

    @property
    def transform(self) -> QTransform:
        """From values to pixels."""
        return QTransform(self.across, 0, 0, -self.upwards, self.x(0.0), self.y(0.0))


def grown(pixels: float) -> float:
    """A radius or a width that grows with the text."""
    return pixels * scaled(100) / 100


def faded(name: str, share: float) -> QColor:
    """A token's colour, let through by so much."""
    colour = QColor(token(name))
    colour.setAlphaF(share)
    return colour


def round_pen(colour: QColor, width: float) -> QPen:
    """A pen for curves; ``width`` is before the text is scaled."""
    return QPen(colour, grown(width), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def dotted_pen(colour: QColor) -> QPen:
    """A pen for the verticals of what happened."""
    pen = QPen(colour, 1.0)
    pen.setDashPattern([2.0, 2.0])
    return pen


def halo_text(painter: QPainter, at: QPointF, text: str, colour: QColor, ground: str) -> None:
    """Text in the painter's font from its baseline at ``at``, with a margin of the ground's colour around it."""
    path = QPainterPath()
    path.addText(at, painter.font(), text)
    painter.strokePath(path, round_pen(token(ground), HALO + 1))
    painter.fillPath(path, colour)


def width_of(used: QFont, text: str) -> float:
    """How wide a text is."""
    return QFontMetricsF(used).horizontalAdvance(text)


def axis_text(painter: QPainter, rect: QRectF, text: str, flags: Qt.AlignmentFlag, colour: str = "ink-3-text") -> None:
    """A word at an axis."""
    painter.setFont(font(Role.CAPTION))
    painter.setPen(token(colour))
    painter.drawText(rect, int(flags | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip), text)


def dot(painter: QPainter, at: QPointF, radius: float, colour: QColor, ring: str = "") -> None:
    """A filled dot; with ``ring`` there is a thin margin of that ground around it. ``radius`` is before scaling."""
    radius = grown(radius)
    painter.setPen(Qt.PenStyle.NoPen)
    if ring:
        painter.setBrush(token(ring))
        painter.drawEllipse(at, radius + 1.5, radius + 1.5)
    painter.setBrush(colour)
    painter.drawEllipse(at, radius, radius)


def small_dots(painter: QPainter, places: QPolygonF, radius: float, colour: QColor) -> None:
    """Many filled dots at once."""
    painter.setPen(round_pen(colour, 2 * radius))
    painter.drawPoints(places)
