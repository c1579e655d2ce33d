"""Pictures of trends for outside: a head says whose they are, of when, and over what time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from liaison.ui.posters import Poster
from liaison.ui.theme import Role, font, line_height, token
from liaison.ui.widgets import draw_text

_GAP: Final = 12


def headed(
    title: str,
    head: tuple[str, str],
    size: QSize,
    paint: Callable[[QPainter], None],
    table: Callable[[], bytes],
) -> Poster:
    """A picture of ``size``, painted from its own corner, under two lines: what it is, and of when."""
    first, second = line_height(Role.SECTION), line_height(Role.SECONDARY)
    above = first + second + _GAP

    def paint_all(painter: QPainter, area: QRectF) -> None:
        painter.save()
        painter.translate(area.topLeft())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for role, text, colour, top, high in (
            (Role.SECTION, head[0], "ink", 0, first),
            (Role.SECONDARY, head[1], "ink-2", first, second),
        ):
            painter.setFont(font(role))
            painter.setPen(token(colour))
            draw_text(painter, QRectF(0, top, size.width(), high), text)
        painter.translate(0, above)
        paint(painter)
        painter.restore()

    whole = QSize(size.width(), size.height() + round(above))
    return Poster(title, whole, paint_all, table, file=", ".join(head))
