"""What painted controls and delegates share: the focus outline, the marks of who owes, rounded grounds."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from liaison.ui.theme import token

#: One line of text; made once, for every text that is painted has them.
_LINE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_AT_BEGIN: Final = int(Qt.AlignmentFlag.AlignLeft | _LINE)
_AT_END: Final = int(Qt.AlignmentFlag.AlignRight | _LINE)
RADIUS: Final = 6.0
BAR_WIDTH: Final = 3.0


def crisp(rect: QRectF) -> QRectF:
    """``rect`` half a pixel in, so that a line of one pixel on it is sharp."""
    return rect.adjusted(0.5, 0.5, -0.5, -0.5)


def mirrored(rect: QRectF, around: QRectF, direction: Qt.LayoutDirection) -> QRectF:
    """``rect`` as it lies inside ``around`` in that direction of reading: unchanged from left to right."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(around.left() + around.right() - rect.right(), rect.top(), rect.width(), rect.height())


def fill_round(painter: QPainter, rect: QRectF, colour: QColor, radius: float = RADIUS) -> None:
    """A ground without an outline."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, radius, radius)


def outline(painter: QPainter, rect: QRectF, colour: QColor, radius: float = RADIUS, width: float = 1.0) -> None:
    """A line along the inside of ``rect``."""
    half = width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)


def focus_outline(painter: QPainter, rect: QRectF, radius: float = RADIUS) -> None:
    """The mark of keyboard focus: one pixel of full ink, no glow."""
    outline(painter, rect, token("ink"), radius)


def hairline(painter: QPainter, left: float, right: float, y: float) -> None:
    """One pixel of line colour whose upper edge is ``y``."""
    painter.fillRect(QRectF(left, y, right - left, 1), token("line"))


def paint_side_bar(painter: QPainter, rect: QRectF, side: str) -> None:
    """Who owes, "ours" (solid) or "theirs" (broken, 4 on and 1 off): shape differs as well as hue."""
    colour = token(side)
    if side == "ours":
        painter.fillRect(rect, colour)
        return
    y = rect.top()
    while y < rect.bottom():
        painter.fillRect(QRectF(rect.left(), y, rect.width(), min(4.0, rect.bottom() - y)), colour)
        y += 5


def paint_check(painter: QPainter, rect: QRectF, colour: str, *, is_on: bool) -> None:
    """A box of 16 in a side's colour, ticked or not."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(token(colour), 1.0))
    painter.setBrush(token(colour) if is_on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(crisp(rect), 4, 4)
    if is_on:
        pen = QPen(token("surface"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        unit = rect.width() / 16
        corner = rect.topLeft()
        points = [corner + QPointF(x * unit, y * unit) for x, y in ((4, 8.5), (7, 11.25), (12, 5.25))]
        painter.drawPolyline(points)


def plain(text: str) -> str:
    """``text`` for a tooltip that shows it as written: Qt would take a name with tags for markup."""
    if "<" not in text and "&" not in text:
        return text
    # As html.escape has it; that module's table of two thousand names would be loaded with the first tooltip.
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{escaped}</span>"


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    right: bool = False,
    elide: bool = True,
) -> float:
    """One line of ``text`` in ``rect`` in the painter's font and pen; elided where it does not fit. Returns its width.

    ``right`` aligns it with the far edge of the reading direction.
    """
    metrics, wide = painter.fontMetrics(), int(rect.width())
    width = metrics.horizontalAdvance(text)
    if elide and width > wide:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, wide)
        width = metrics.horizontalAdvance(text)
    painter.drawText(rect, _AT_END if right else _AT_BEGIN, text)
    return float(width)
