"""The year strip: for each client twelve months with its reviews, held and to come."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.model.words import MONTHS, count, short_day, tr
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import ROW_ROLE, RowDelegate, RowList, draw_text, mirrored

from .marks import MARK, paint_mark
from .view_model import late_words, next_month

if TYPE_CHECKING:
    from liaison.desk.calendar.views import CalendarEntry
    from liaison.desk.calendar.year import YearRow

_NAME: Final = 180
#: The months have the rest where large text meets a narrow window.
_MOST_NAME: Final = 0.3
_LEAST_ROWS: Final = 4


class YearDelegate(RowDelegate):
    """A client's name, and its reviews along the months; today is a line."""

    height = 44

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Name, months, marks."""
        direction = option.direction
        beside = min(scaled(_NAME), rect.width() * _MOST_NAME)
        name = QRectF(rect.left(), rect.top(), beside - 12, rect.height())
        draw_text(painter, mirrored(name, rect, direction), row.client)
        strip = QRectF(rect.left() + beside, rect.top(), rect.width() - beside, rect.height())
        length = (row.last - row.first).days + 1
        painter.setFont(font(Role.CAPTION))
        month, at_once = row.first, _months_together(strip.width())
        while month <= row.last:
            after = next_month(month)
            left = strip.left() + strip.width() * (month - row.first).days / length
            wide = strip.width() * (after - month).days / length
            edge = QRectF(left, rect.top(), 1, rect.height())
            painter.fillRect(mirrored(edge, rect, direction), token("line"))
            painter.setPen(token("ink-3-text"))
            words = QRectF(left + 5, rect.top() + 2, wide * at_once - 6, scaled(16))
            if (month.month - row.first.month) % 12 % at_once == 0:
                draw_text(painter, mirrored(words, rect, direction), tr(MONTHS[month.month - 1]))
            month = after
        if row.first <= row.today <= row.last:
            at = strip.left() + strip.width() * ((row.today - row.first).days + 0.5) / length
            painter.fillRect(mirrored(QRectF(at, rect.top() + 1, 1, rect.height() - 1), rect, direction), token("ink"))
        for one in row.reviews:
            at = strip.left() + strip.width() * ((one.day - row.first).days + 0.5) / length
            size = scaled(MARK)
            box = QRectF(at - size / 2, rect.bottom() - scaled(22), size, size)
            colour = "bad" if one.days_late else ("ink-3" if one.is_planned else "ink")
            paint_mark(painter, mirrored(box, rect, direction), one.legend, colour)


def _months_together(width: float) -> int:
    """Every how many months one is named, so that its name is whole in a strip of that width."""
    longest = max(text_width(Role.CAPTION, tr(name)) for name in MONTHS) + 8
    return min(12, ceil(12 * longest / max(1.0, width)))


class YearList(RowList):
    """``day_chosen`` carries the day of the review that comes next; ``menu_wanted`` a review and a place."""

    day_chosen = Signal(object)
    entry_opened = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(YearDelegate(), tr("Reviews of the year"), key=lambda row: row.client_id, words=year_words)
        self.setMinimumHeight(scaled(YearDelegate.height) * _LEAST_ROWS)
        self.chosen.connect(self._tell)
        self.opened.connect(lambda row: self.entry_opened.emit(next_review(row)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the review that comes next of the row."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(next_review(index.data(ROW_ROLE)), at)

    def _tell(self, row: YearRow | None) -> None:
        if row is not None:
            self.day_chosen.emit(next_review(row).day)


def next_review(row: YearRow) -> CalendarEntry:
    """The first review that was not held yet, else the last one."""
    return next((one for one in row.reviews if not one.is_done), row.reviews[-1])


def year_words(row: YearRow) -> str:
    """A client's year, for a screen reader."""
    said = []
    for one in row.reviews:
        state = tr("held") if one.is_done else (late_words(one) or tr("planned"))
        said.append(tr("{day} {state}", day=short_day(one.day, row.today), state=state))
    number = count(len(row.reviews), "{n} review", "{n} reviews")
    return ", ".join([row.client, number, *said])
