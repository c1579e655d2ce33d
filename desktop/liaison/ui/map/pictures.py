"""The map as a picture for outside the window, whole and in the colours of now."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from liaison.model.words import tr
from liaison.ui.posters import Poster

from .drawing import MARGIN, Drawing
from .painting import paint_map


def map_poster(drawing: Drawing, client: str) -> Poster:
    """The whole map of a client."""

    def paint(painter: QPainter, area: QRectF) -> None:
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if drawing.mirror is not None else Qt.LayoutDirection.LeftToRight
        )
        painter.translate(area.x() - drawing.extent.x, area.y() - drawing.extent.y)
        paint_map(painter, drawing)

    size = QSize(ceil(drawing.extent.width), ceil(drawing.extent.height))
    return Poster(tr("Stakeholders of {client}", client=client), size, paint, around=round(MARGIN))
