"""How what is moved is shown where it would go: over its day or its hours, and faint where it still is."""

from __future__ import annotations

from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from liaison.desk.calendar.views import CalendarEntry
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import draw_text, fill_round, mirrored

from .month_painting import paint_chip
from .view_model import chip_words, times_words

_RADIUS: Final = 3.0


def paint_left(painter: QPainter, rect: QRectF) -> None:
    """Faint, as it is on its way to somewhere else."""
    painter.save()
    painter.setOpacity(0.6)
    painter.fillRect(rect, token("surface"))
    painter.restore()


def paint_ghost_chip(
    painter: QPainter, rect: QRectF, ghost: CalendarEntry, zone: tzinfo, direction: Qt.LayoutDirection
) -> None:
    """A chip on its new day, in a line of ink; what is only drawn has no words yet."""
    fill_round(painter, rect, token("surface"), _RADIUS)
    if ghost.title:
        paint_chip(painter, rect, ghost, zone, direction)
    _paint_line(painter, rect)


def paint_ghost_block(
    painter: QPainter, rect: QRectF, ghost: CalendarEntry, zone: tzinfo, direction: Qt.LayoutDirection
) -> None:
    """A meeting at its new hours: what it is, and from when until when it would be."""
    fill_round(painter, rect, token("sel-s"), _RADIUS)
    _paint_line(painter, rect)
    line, inside = scaled(15), rect.adjusted(5, 2, -3, -1)
    title = chip_words(ghost, zone)[0] if ghost.title else ""
    painter.setPen(token("ink"))
    for number, said in enumerate(word for word in (times_words(ghost, zone), ghost.client or title) if word):
        place = QRectF(inside.left(), inside.top() + number * line, inside.width(), line)
        if number and place.bottom() > rect.bottom() + 1:
            break
        painter.setFont(font(Role.CAPTION, weight=400 if number else 600))
        draw_text(painter, mirrored(place, rect, direction), said)


def _paint_line(painter: QPainter, rect: QRectF) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(token("ink"), 1.25))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.restore()
