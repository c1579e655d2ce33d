"""How the rows of Today are painted: promises on their sheet, coming dates on the canvas."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import RowDelegate, draw_text, paint_check, paint_side_bar
from liaison.ui.widgets.columns import column_width
from liaison.ui.widgets.heads import RowHead

from .view_model import ComingRow, DueHead, DueRow

HEAD: Final = 36
_GAP: Final = 12
_CHECK: Final = 16
_LEAST_NAME: Final = 56
_DUE: Final = 84
_STATE: Final = 80
_WIDEST: Final = 120


def mirrored(rect: QRectF, around: QRectF, option: QStyleOptionViewItem) -> QRectF:
    """``rect`` as it lies in a right-to-left row."""
    if option.direction is not Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(around.left() + around.right() - rect.right(), rect.top(), rect.width(), rect.height())


class DueDelegate(RowDelegate):
    """A promise: box, what, client, person, date, state. "What" is never cut while another column can give way."""

    def __init__(self) -> None:
        super().__init__()
        self.closing: frozenset[str] = frozenset()
        self._what_width = self._due_width = self._state_width = 0

    def measure(self, rows: Iterable[DueHead | DueRow]) -> None:
        """Learn how wide the longest "what", date and state are."""
        due = [row for row in rows if isinstance(row, DueRow)]
        self._due_width = column_width(_DUE, (row.due for row in due), most=_WIDEST)
        self._state_width = column_width(_STATE, (row.state for row in due), most=_WIDEST)
        self._what_width = max((text_width(Role.STRONG, row.what) + 2 for row in due), default=0)

    def row_height(self, row: Any) -> int:
        """Heads are a little taller."""
        return HEAD if isinstance(row, DueHead) else self.height

    def is_inert(self, row: Any) -> bool:
        """Heads cannot be chosen."""
        return isinstance(row, DueHead)

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """Where what, client, person, date and state lie: client and person give way before "what" is cut."""
        due, state = max(scaled(_DUE), self._due_width), max(scaled(_STATE), self._state_width)
        left = rect.left() + _CHECK + _GAP
        free = rect.right() - left - due - state - 4 * _GAP
        client, person = float(scaled(156)), float(scaled(128))
        lack = self._what_width - (free - client - person)
        if lack > 0:
            taken = min(lack, client - scaled(_LEAST_NAME))
            client -= taken
            person -= min(lack - taken, person - scaled(_LEAST_NAME))
        widths = (max(0.0, free - client - person), client, person, float(due), float(state))
        found = []
        for width in widths:
            found.append(QRectF(left, rect.top(), width, rect.height()))
            left += width + _GAP
        return tuple(found)

    def check_rect(self, rect: QRectF) -> QRectF:
        """Where the box lies in the padded rectangle of a row."""
        return QRectF(rect.left(), rect.top() + (rect.height() - _CHECK) // 2 + 1, _CHECK, _CHECK)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """A head or a promise."""
        if isinstance(row, DueHead):
            self._paint_head(painter, rect, row, option)
            return
        paint_check(
            painter, mirrored(self.check_rect(rect), rect, option), row.side.value, is_on=row.id in self.closing
        )
        texts = (row.what, row.client, row.person, row.due, row.state)
        late = "bad-text" if row.is_late else ""
        colours = ("ink", "ink-2", "ink-2", late or "ink", late or "ink-2")
        body = rect.adjusted(0, 2, 0, 0)
        for index, (place, text, colour) in enumerate(zip(self.columns(body), texts, colours, strict=True)):
            is_heavy = index == 0 and option.state & QStyle.StateFlag.State_Selected
            painter.setFont(font(Role.STRONG if is_heavy else Role.BODY))
            painter.setPen(token(colour))
            draw_text(painter, mirrored(place, body, option), text, right=index == 4)

    def _paint_head(self, painter: QPainter, rect: QRectF, row: DueHead, option: QStyleOptionViewItem) -> None:
        middle = rect.center().y()
        bar = QRectF(rect.left() + 6, middle - 7, 3, 14)
        paint_side_bar(painter, mirrored(bar, rect, option), row.side.value)
        place = rect.adjusted(_CHECK + _GAP, 0, 0, 0)
        painter.setFont(font(Role.STRONG))
        painter.setPen(token(f"{row.side.value}-text"))
        width = draw_text(painter, mirrored(place, rect, option), row.label)
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink-2"))
        draw_text(painter, mirrored(place.adjusted(width + 8, 0, 0, 0), rect, option), str(row.number))


class ComingDelegate(RowDelegate):
    """A date, its sign (dot: personal, diamond: review) and what it is, on bare canvas."""

    ground_selected = "sel"
    ground_hover = "hover"
    padding = 0

    def row_height(self, row: Any) -> int:
        """Heads are a little taller."""
        return HEAD if isinstance(row, RowHead) else self.height

    def is_inert(self, row: Any) -> bool:
        """Heads cannot be chosen."""
        return isinstance(row, RowHead)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """A head or a date."""
        body = rect.adjusted(0, 2, 0, 0)
        if isinstance(row, RowHead):
            painter.setFont(font(Role.STRONG))
            draw_text(painter, body, row.label)
            return
        assert isinstance(row, ComingRow)
        day = QRectF(body.left(), body.top(), scaled(80), body.height())
        painter.setPen(token("bad-text" if row.is_late else "ink-2"))
        draw_text(painter, mirrored(day, body, option), row.day)
        sign = QRectF(day.right() + 3, body.top(), 12, body.height())
        paint_sign(painter, mirrored(sign, body, option).center(), is_review=row.is_review)
        painter.setPen(token("ink"))
        title = QRectF(day.right() + 24, body.top(), body.right() - day.right() - 24, body.height())
        draw_text(painter, mirrored(title, body, option), row.title)


def paint_sign(painter: QPainter, middle: QPointF, *, is_review: bool) -> None:
    """An open diamond for a review, a dot for a personal date."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not is_review:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(token("ink-2"))
        painter.drawEllipse(middle, 2.5, 2.5)
        return
    painter.setPen(QPen(token("ink-2"), 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    arm = 4.5
    corners = ((0, -arm), (arm, 0), (0, arm), (-arm, 0))
    painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
