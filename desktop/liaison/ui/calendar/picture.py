"""The days of a month as they were painted last: painted again they cost nothing while they say the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from liaison.model.words import language
from liaison.ui.theme import look, token

#: The corners of the sheet behind are round.
_CORNER: Final = 6


class Picture:
    """What is painted on a widget that lies on a sheet, kept until something of it is another."""

    def __init__(self, on: QWidget) -> None:
        self._on = on
        self._key: Hashable = None
        self._kept: QPixmap | None = None

    def paint(
        self, painter: QPainter, region: QRegion, shows: Hashable, draw: Callable[[QPainter, QRegion], None]
    ) -> None:
        """Have ``draw`` paint ``region``, or take it from what is kept; ``shows`` is all that it depends on.

        Only a whole painting is kept. Where a pixel of the widget is none of the screen it is painted each time.
        """
        whole, ratio = self._on.rect(), self._on.devicePixelRatioF()
        key = (shows, whole.width(), whole.height(), ratio, id(look().theme), look().text_scale, language())
        if key != self._key or self._kept is None:
            if not ratio.is_integer() or not QRegion(whole).subtracted(region).isEmpty():
                draw(painter, region)
                return
            self._kept, self._key = self._drawn(whole, int(ratio), draw), key
        painter.save()
        painter.setClipRegion(region.intersected(_within_corners(whole)))
        painter.drawPixmap(0, 0, self._kept)
        painter.restore()

    def _drawn(self, whole: QRect, ratio: int, draw: Callable[[QPainter, QRegion], None]) -> QPixmap:
        """On the ground of the sheet, so that text looks as it does elsewhere."""
        made = QPixmap(whole.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(token("surface"))
        painter = QPainter(made)
        draw(painter, QRegion(whole))
        painter.end()
        return made


def _within_corners(whole: QRect) -> QRegion:
    low = whole.bottom() - _CORNER + 1
    left = QRect(whole.left(), low, _CORNER, _CORNER)
    right = QRect(whole.right() - _CORNER + 1, low, _CORNER, _CORNER)
    return QRegion(whole).subtracted(QRegion(left)).subtracted(QRegion(right))
