"""The year strip: for each client twelve months with its reviews, held and to come."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.model.words import MONTHS, count, short_day, tr
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import ROW_ROLE, RowDelegate, RowList, announce, draw_text, mirrored
from liaison.ui.widgets.painting import outline

from .marks import MARK, paint_mark
from .view_model import late_words, next_month

if TYPE_CHECKING:
    from liaison.desk.calendar.views import CalendarEntry
    from liaison.desk.calendar.year import YearRow

_NAME: Final = 180
#: The months have the rest where large text meets a narrow window.
_MOST_NAME: Final = 0.3
_LEAST_ROWS: Final = 4
_MOST_ROWS: Final = 10


class YearDelegate(RowDelegate):
    """A client's name, and its reviews along the months; today is a line, and the chosen review is framed."""

    height = 44

    def __init__(self) -> None:
        super().__init__()
        self.chosen: CalendarEntry | None = None

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Name, months, marks."""
        direction = option.direction
        strip = self._strip(rect)
        name = QRectF(rect.left(), rect.top(), strip.left() - rect.left() - 12, rect.height())
        draw_text(painter, mirrored(name, rect, direction), row.client)
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
        for one, box in self.places(rect, row, direction):
            colour = "bad" if one.days_late else ("ink-3" if one.is_planned else "ink")
            paint_mark(painter, box, one.legend, colour)
            if is_same(one, self.chosen) and option.state & QStyle.StateFlag.State_Selected:
                outline(painter, box, token("ink"), 4)

    def _strip(self, rect: QRectF) -> QRectF:
        beside = min(scaled(_NAME), rect.width() * _MOST_NAME)
        return rect.adjusted(beside, 0, 0, 0)

    def places(
        self, rect: QRectF, row: YearRow, direction: Qt.LayoutDirection
    ) -> Iterator[tuple[CalendarEntry, QRectF]]:
        """Where the marks of the reviews are in the row at ``rect``."""
        strip, size, length = self._strip(rect), scaled(MARK), (row.last - row.first).days + 1
        for one in row.reviews:
            at = strip.left() + strip.width() * ((one.day - row.first).days + 0.5) / length
            yield one, mirrored(QRectF(at - size / 2, rect.bottom() - scaled(22), size, size), rect, direction)


def _months_together(width: float) -> int:
    """Every how many months one is named, so that its name is whole in a strip of that width."""
    longest = max(text_width(Role.CAPTION, tr(name)) for name in MONTHS) + 8
    return min(12, ceil(12 * longest / max(1.0, width)))


class YearList(RowList):
    """Clients with their reviews: up and down the client, to the sides and by a click one of its reviews.

    ``day_chosen`` carries the day of the chosen review, which first is the one that comes next; ``menu_wanted`` a
    review and a place.
    """

    day_chosen = Signal(object)
    entry_opened = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self) -> None:
        self.marks = YearDelegate()
        super().__init__(self.marks, tr("Reviews of the year"), key=lambda row: row.client_id, words=year_words)
        self.setMinimumHeight(scaled(YearDelegate.height) * _LEAST_ROWS)
        self.chosen.connect(self._tell)
        self.opened.connect(lambda _row: self.entry_opened.emit(self.review()))

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show these clients, some of them in any case."""
        super().set_rows(rows)
        shown = max(_LEAST_ROWS, min(len(self), _MOST_ROWS))
        self.setMinimumHeight(scaled(YearDelegate.height) * shown)

    def review(self) -> CalendarEntry | None:
        """The chosen review of the chosen row."""
        row: YearRow | None = self.current_row()
        if row is None:
            return None
        return next((one for one in row.reviews if is_same(one, self.marks.chosen)), next_review(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """To the sides from review to review."""
        row: YearRow | None = self.current_row()
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        chosen = self.review()
        if by is None or row is None or chosen is None:
            super().keyPressEvent(event)
            return
        place = row.reviews.index(chosen) + (-by if self.isRightToLeft() else by)
        self._choose_review(row.reviews[max(0, min(place, len(row.reviews) - 1))])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A row, and the review under the mouse."""
        super().mousePressEvent(event)
        found = self._review_at(event.position())
        if found is not None:
            self._choose_review(found)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the review under the mouse, else of the chosen one."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        chosen = self.review()
        if index.isValid() and chosen is not None:
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(chosen, at)

    def _review_at(self, at: QPointF) -> CalendarEntry | None:
        index = self.indexAt(at.toPoint())
        if not index.isValid():
            return None
        rect = QRectF(self.visualRect(index)).adjusted(self.marks.padding, 0, -self.marks.padding, 0)
        places = self.marks.places(rect, index.data(ROW_ROLE), self.layoutDirection())
        near = [(abs(box.center().x() - at.x()), one) for one, box in places if box.contains(at)]
        return min(near, key=lambda pair: pair[0])[1] if near else None

    def _choose_review(self, review: CalendarEntry) -> None:
        self.marks.chosen = review
        self.viewport().update()
        announce(self, ", ".join((review.title, short_day(review.day, review.day), _state(review))))
        self.day_chosen.emit(review.day)

    def _tell(self, row: YearRow | None) -> None:
        chosen = self.review()
        if row is not None and chosen is not None:
            self.marks.chosen = chosen
            self.day_chosen.emit(chosen.day)


def is_same(one: CalendarEntry, other: CalendarEntry | None) -> bool:
    """Whether both are the same mark, also where a client has several dates."""
    return other is not None and (one.key, one.day, one.title) == (other.key, other.day, other.title)


def next_review(row: YearRow) -> CalendarEntry:
    """The first review that was not held yet, else the last one."""
    return next((one for one in row.reviews if not one.is_done), row.reviews[-1])


def year_words(row: YearRow) -> str:
    """A client's year, for a screen reader."""
    said = [tr("{day} {state}", day=short_day(one.day, row.today), state=_state(one)) for one in row.reviews]
    number = count(len(row.reviews), "{n} review", "{n} reviews")
    return ", ".join([row.client, number, *said])


def _state(review: CalendarEntry) -> str:
    return tr("held") if review.is_done else (late_words(review) or tr("planned"))
