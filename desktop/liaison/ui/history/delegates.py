"""How the rows of the history are painted: time, what was done, by whom."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.today.delegates import HEAD, mirrored
from liaison.ui.widgets import RowDelegate, draw_text

from .view_model import HistoryDay

_GAP: Final = 12


class HistoryDelegate(RowDelegate):
    """A day, or a command that was done on it."""

    def row_height(self, row: Any) -> int:
        """Heads are a little taller."""
        return HEAD if isinstance(row, HistoryDay) else self.height

    def is_inert(self, row: Any) -> bool:
        """Heads cannot be chosen."""
        return isinstance(row, HistoryDay)

    def columns(self, rect: QRectF, end: str) -> tuple[QRectF, QRectF, QRectF]:
        """Where the time, what was done and the word at the end lie."""
        time = float(scaled(44))
        last = min(float(text_width(Role.BODY, end)), rect.width() * 0.3) if end else 0.0
        middle = rect.width() - time - last - (2 if end else 1) * _GAP
        return (
            QRectF(rect.left(), rect.top(), time, rect.height()),
            QRectF(rect.left() + time + _GAP, rect.top(), middle, rect.height()),
            QRectF(rect.right() - last, rect.top(), last, rect.height()),
        )

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """A head or a command; one that was undone is faint and says so."""
        body = rect.adjusted(0, 1, 0, 0)
        if isinstance(row, HistoryDay):
            painter.setFont(font(Role.STRONG))
            draw_text(painter, mirrored(body, rect, option), row.label)
            return
        end = end_words(row)
        faint = "ink-3-text" if row.is_undone else "ink"
        for index, (place, text) in enumerate(zip(self.columns(body, end), (row.time, row.said, end), strict=True)):
            is_heavy = index == 1 and option.state & QStyle.StateFlag.State_Selected
            painter.setFont(font(Role.STRONG if is_heavy else Role.BODY))
            painter.setPen(token(faint if index == 1 else "ink-2"))
            draw_text(painter, mirrored(place, body, option), text, right=index == 2)


def end_words(row: Any) -> str:
    """The word at the end of a row: undone, or by whom."""
    return tr("undone") if row.is_undone else str(row.who)
