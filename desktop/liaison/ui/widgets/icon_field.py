"""A field with an icon at its beginning, which grows with the text as Qt's own icons in fields do not."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from liaison.ui.theme import Role, font, paint_icon, scaled

from .painting import mirrored

_ICON: Final = 16
_EDGE: Final = 11
#: From the icon to the text, less what the field keeps free by itself.
_AIR: Final = 5


class IconField(QLineEdit):
    """One line to type, 32 high, with an icon before it."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self._icon = icon
        self.setFont(font(Role.BODY))
        self.setFixedHeight(scaled(32))
        self._make_room()

    def _make_room(self) -> None:
        room = scaled(_ICON) + _AIR
        is_mirrored = self.isRightToLeft()
        self.setTextMargins(0 if is_mirrored else room, 0, room if is_mirrored else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """The icon stands where reading begins."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, and its icon."""
        super().paintEvent(event)
        painter = QPainter(self)
        around, size = QRectF(self.rect()), scaled(_ICON)
        place = QRectF(_EDGE, around.center().y() - size / 2, size, size)
        paint_icon(painter, mirrored(place, around, self.layoutDirection()), self._icon)
        painter.end()
