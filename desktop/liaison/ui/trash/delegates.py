"""How the rows of the trash are painted: kind, name, client, what went along, time."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.today.delegates import HEAD, mirrored
from liaison.ui.widgets import RowDelegate, draw_text

from .view_model import TrashDay

_GAP: Final = 12


class TrashDelegate(RowDelegate):
    """A day, or a record that went to the trash on it."""

    def row_height(self, row: Any) -> int:
        """Heads are a little taller."""
        return HEAD if isinstance(row, TrashDay) else self.height

    def is_inert(self, row: Any) -> bool:
        """Heads cannot be chosen."""
        return isinstance(row, TrashDay)

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """Where kind, name, client, what went along and the time lie."""
        time = float(scaled(48))
        share = rect.width() - time - 4 * _GAP
        kind = min(float(scaled(148)), share * 0.22)
        client = min(float(scaled(180)), share * 0.24)
        along = min(float(scaled(128)), share * 0.18)
        widths = (kind, share - kind - client - along, client, along, time)
        found, left = [], rect.left()
        for width in widths:
            found.append(QRectF(left, rect.top(), max(0.0, width), rect.height()))
            left += width + _GAP
        return tuple(found)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """A head or a record."""
        body = rect.adjusted(0, 1, 0, 0)
        if isinstance(row, TrashDay):
            painter.setFont(font(Role.STRONG))
            width = draw_text(painter, mirrored(body, rect, option), row.label)
            painter.setFont(font(Role.BODY))
            painter.setPen(token("ink-2"))
            draw_text(painter, mirrored(body.adjusted(width + 8, 0, 0, 0), rect, option), str(row.number))
            return
        texts = (row.noun, row.label, row.client, row.along, row.time)
        for index, (place, text) in enumerate(zip(self.columns(body), texts, strict=True)):
            is_heavy = index == 1 and option.state & QStyle.StateFlag.State_Selected
            painter.setFont(font(Role.STRONG if is_heavy else Role.BODY))
            painter.setPen(token("ink" if index == 1 else "ink-2"))
            draw_text(painter, mirrored(place, body, option), text, right=index == 4)
