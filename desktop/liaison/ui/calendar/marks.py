"""The marks by which sorts of entries are told apart: by shape first, then by colour."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from liaison.desk.calendar.views import DONE
from liaison.ui.theme import paint_icon, token
from liaison.ui.widgets import paint_side_bar

#: The box that marks are drawn in, before text is scaled.
MARK: Final = 16


def paint_mark(painter: QPainter, box: QRectF, key: str, colour: str = "ink-2") -> None:
    """The mark of a line of the legend in the middle of a box; it is drawn for one of 16, and grows with it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    painter.scale(box.width() / MARK, box.width() / MARK)
    middle = QPointF(0, 0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(token(colour), 1.5))
    if key in {"ours", "theirs"}:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        paint_side_bar(painter, QRectF(-1, -7, 3, 14), key)
    elif key == "meeting":
        painter.setPen(QPen(token(colour), 1.25))
        painter.drawRoundedRect(QRectF(middle.x() - 4.5, middle.y() - 4.5, 9, 9), 2.5, 2.5)
    elif key == "review":
        arm = 4.5
        corners = ((0, -arm), (arm, 0), (0, arm), (-arm, 0))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
    elif key == "sign":
        tone = "warn" if colour == "ink-2" else colour
        paint_icon(painter, QRectF(middle.x() - 7, middle.y() - 7, 14, 14), "warning", tone)
    elif key == "busy":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(token("ink-3"))
        painter.drawRoundedRect(QRectF(middle.x() - 6, middle.y() - 2.5, 12, 5), 2, 2)
    elif key == DONE:
        painter.drawPolyline([middle + QPointF(x, y) for x, y in ((-3.5, 0.5), (-1, 3), (4, -3))])
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(token(colour))
        painter.drawEllipse(middle, 2.5, 2.5)
    painter.restore()
