"""How the rows of the timeline are painted: all of one height, so that any number of them costs nothing to lay out."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.ui.theme import Role, font, paint_icon, scaled, text_width, token
from liaison.ui.today.delegates import mirrored
from liaison.ui.widgets import RowDelegate, draw_text, paint_side_bar
from liaison.ui.widgets.heads import RowHead

from .view_model import TimelineRow

HEIGHT: Final = 48
_DAY: Final = 56
_ICON: Final = 16
_GAP: Final = 12
_WORD: Final = 116
_LINE: Final = 20
_SECOND: Final = 18


class TimelineDelegate(RowDelegate):
    """Day, sign, what kind, and in two lines what and with whom; a month's head stands low in its row."""

    height = HEIGHT

    def is_inert(self, row: Any) -> bool:
        """Heads cannot be chosen."""
        return isinstance(row, RowHead)

    def columns(self, rect: QRectF) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Where day, sign, kind and text lie in the padded rectangle of a row."""
        left = rect.left()
        found = []
        word = min(scaled(_WORD), int(rect.width() * 0.24))
        for width in (scaled(_DAY), scaled(_ICON), word):
            found.append(QRectF(left, rect.top(), width, rect.height()))
            left += width + _GAP
        found.append(QRectF(left, rect.top(), max(0.0, rect.right() - left), rect.height()))
        day, sign, kind, text = found
        return day, sign, kind, text

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """A head or something that happened."""
        if isinstance(row, RowHead):
            painter.setFont(font(Role.STRONG))
            place = QRectF(rect.left(), rect.bottom() - scaled(28), rect.width(), scaled(_LINE))
            draw_text(painter, mirrored(place, rect, option), row.label)
            return
        assert isinstance(row, TimelineRow)
        day, sign, kind, text = self.columns(rect)
        top = rect.top() + scaled(5 if row.more else 14)
        line = scaled(_LINE)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2"))
        draw_text(painter, mirrored(QRectF(day.left(), top, day.width(), line), rect, option), row.day)
        self._paint_sign(painter, mirrored(QRectF(sign.left(), top, sign.width(), line), rect, option), row)
        painter.setFont(font(Role.BODY))
        painter.setPen(token("bad-text" if row.item.is_bad else "ink-2"))
        draw_text(painter, mirrored(QRectF(kind.left(), top, kind.width(), line), rect, option), row.item.word)
        is_heavy = option.state & QStyle.StateFlag.State_Selected
        painter.setFont(font(Role.STRONG if is_heavy else Role.BODY))
        painter.setPen(token("ink"))
        draw_text(painter, mirrored(QRectF(text.left(), top, text.width(), line), rect, option), row.item.what)
        if row.more:
            painter.setFont(font(Role.SECONDARY))
            painter.setPen(token("ink-2"))
            second = QRectF(text.left(), top + line, text.width(), scaled(_SECOND))
            draw_text(painter, mirrored(second, rect, option), row.more)

    def _paint_sign(self, painter: QPainter, place: QRectF, row: TimelineRow) -> None:
        middle = place.center()
        if row.item.side is not None:
            tall = scaled(14)
            bar = QRectF(middle.x() - 1, middle.y() - tall / 2, 3, tall)
            paint_side_bar(painter, bar, row.item.side.value)
        elif row.icon:
            size = scaled(_ICON)
            paint_icon(painter, QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size), row.icon)

    def is_cut(self, row: TimelineRow, width: int) -> bool:
        """Whether something of a row cannot be read in a list of that width."""
        rect = QRectF(0, 0, width, scaled(HEIGHT)).adjusted(self.padding, 0, -self.padding, 0)
        _day, _sign, kind, text = self.columns(rect)
        return (
            text_width(Role.BODY, row.item.what) > text.width()
            or text_width(Role.SECONDARY, row.more) > text.width()
            or text_width(Role.BODY, row.item.word) > kind.width()
        )
