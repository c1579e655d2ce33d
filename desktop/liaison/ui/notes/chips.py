"""What the lines of a note will make, as one row for each under the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import draw_text, fill_round, paint_side_bar

if TYPE_CHECKING:
    from liaison.desk.capture import CapturedItem

_LABELS: Final = {
    "We": "We owe",
    "They": "They owe",
    "Intro": "Introduction",
    "Ask": "Request",
}


def side_of(item: CapturedItem) -> str:
    """Whose promise a line is, "ours" or "theirs"; empty for what is no promise."""
    return {"We": "ours", "They": "theirs"}.get(item.prefix.value, "")


def label_of(item: CapturedItem) -> str:
    """What a line makes, in words."""
    return tr(_LABELS.get(item.prefix.value, item.prefix.value))


class Chip(QWidget):
    """One captured line: whose or what, the words, the person and the day."""

    def __init__(self, item: CapturedItem) -> None:
        super().__init__()
        self.item = item
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(scaled(32))
        parts = (label_of(item), item.what, item.person, item.due)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.setToolTip(self.accessibleName())

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(scaled(320), scaled(32))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, bar, label, words, person, day."""
        painter = QPainter(self)
        side = side_of(self.item)
        rect = QRectF(self.rect())
        fill_round(painter, rect, token(f"{side}-tint" if side else "sel-s"))
        if side:
            paint_side_bar(painter, QRectF(0, 0, 3, rect.height()), side)
        label, person, due = scaled(84), scaled(92), scaled(78)
        painter.setFont(font(Role.STRONG))
        painter.setPen(token(f"{side}-text" if side else "ink-2"))
        draw_text(painter, QRectF(14, 0, label - 8, rect.height()), label_of(self.item))
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink"))
        right = rect.width() - 12
        draw_text(painter, QRectF(right - due, 0, due, rect.height()), self.item.due or "", right=True)
        right -= due + 12
        draw_text(painter, QRectF(right - person, 0, person, rect.height()), self.item.person or "")
        left = 14 + label
        draw_text(painter, QRectF(left, 0, right - person - 12 - left, rect.height()), self.item.what)
        painter.end()
