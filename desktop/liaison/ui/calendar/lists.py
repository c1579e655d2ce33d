"""The lists beside the calendar: a day, what is late, and the legend that filters."""

from __future__ import annotations

from datetime import tzinfo
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from liaison.desk.calendar.views import CalendarEntry
from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import ROW_ROLE, RowDelegate, RowList, draw_text, mirrored

from .marks import MARK, paint_mark
from .view_model import LegendRow, late_words, row_words, spoken

#: So far from the edge stands the mark, inside the frame of a chosen row, and the words beside it.
_INSIDE: Final = 6
_MARK: Final = 26
_TICK: Final = 14


class EntryDelegate(RowDelegate):
    """Two lines behind a mark, on bare canvas. With ``is_short`` the second line has the client and how late it is."""

    height = 56
    ground_selected = "sel"
    ground_hover = "hover"
    padding = 0

    def __init__(self, zone: tzinfo, *, is_short: bool = False) -> None:
        super().__init__()
        self._zone, self._is_short = zone, is_short

    def mark_box(self, rect: QRectF, size: float) -> QRectF:
        """Where the mark of a row is drawn, before it is mirrored."""
        line = scaled(20)
        top = rect.top() + (rect.height() - line - scaled(18)) / 2
        return QRectF(rect.left() + _INSIDE - 2, top + (line - size) / 2, size, size)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Mark, what, and whose."""
        assert isinstance(row, CalendarEntry)
        first, second = row_words(row, self._zone)
        line = scaled(20)
        top = rect.top() + (rect.height() - line - scaled(18)) / 2
        size = scaled(MARK)
        box = self.mark_box(rect, size)
        paint_mark(painter, mirrored(box, rect, option.direction), row.legend)
        is_heavy = row.starts_at is not None
        painter.setFont(font(Role.STRONG if is_heavy else Role.BODY))
        painter.setPen(token("ink-3-text" if row.is_done or row.is_cancelled else "ink"))
        beside = scaled(_MARK)
        place = QRectF(rect.left() + beside, top, rect.width() - beside - 4, line)
        draw_text(painter, mirrored(place, rect, option.direction), first)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2"))
        place.moveTop(top + line)
        place.setHeight(scaled(18))
        late = late_words(row)
        said = row.client if self._is_short else second
        if late and not row.is_done:
            said = f"{said}, " if said else ""
            wide = painter.fontMetrics().horizontalAdvance(late) + 3
            used = draw_text(painter, mirrored(place.adjusted(0, 0, -wide, 0), rect, option.direction), said)
            used += 3 if painter.fontMetrics().horizontalAdvance(said) > used else 0
            painter.setPen(token("bad-text"))
            draw_text(painter, mirrored(place.adjusted(used, 0, 0, 0), rect, option.direction), late)
        else:
            words = tr("cancelled") if row.is_cancelled else said
            draw_text(painter, mirrored(place, rect, option.direction), words)


class EntryList(RowList):
    """Entries below each other. ``menu_wanted`` carries one, and where on the screen its menu should open.

    ``left`` asks for the days, by Escape.
    """

    menu_wanted = Signal(object, object)
    left = Signal()

    def __init__(self, zone: tzinfo, name: str, *, least: int, is_short: bool = False) -> None:
        self._least, self._most = least, 0
        super().__init__(
            EntryDelegate(zone, is_short=is_short),
            name,
            key=lambda row: row.key,
            words=lambda row: spoken(row, zone),
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)

    def show_entries(self, entries: tuple[CalendarEntry, ...]) -> None:
        """Show these; :meth:`show_so_many` says how many at once."""
        self.set_rows(entries)
        self.setVisible(bool(entries))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the days."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def show_so_many(self, rows: int, *, is_whole: bool = False) -> None:
        """Be as tall as so many rows; others are scrolled to, row by row, so that none is cut.

        With ``is_whole`` no less tall, as where the page scrolls.
        """
        self._most = rows
        row = scaled(EntryDelegate.height)
        self.setMinimumHeight(row * (rows if is_whole else min(rows, self._least)))
        self.setMaximumHeight(row * rows)
        self.updateGeometry()

    def all_rows(self) -> list[CalendarEntry]:
        """What it shows."""
        return [self.rows.index(place).data(ROW_ROLE) for place in range(len(self))]

    def sizeHint(self) -> QSize:
        """As tall as what it shows."""
        return QSize(super().sizeHint().width(), scaled(EntryDelegate.height) * self._most)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the chosen one with the keyboard."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(index.data(ROW_ROLE), at)


class LegendDelegate(RowDelegate):
    """A box, the mark, what it stands for and how many there are."""

    height = 28
    ground_selected = "sel"
    ground_hover = "hover"
    padding = 0

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """One line of the legend."""
        assert isinstance(row, LegendRow)
        middle = rect.center().y() + 0.5
        tick, size = scaled(_TICK), scaled(MARK)
        box = mirrored(QRectF(rect.left(), middle - tick / 2, tick, tick), rect, option.direction)
        _paint_filter_box(painter, box, is_on=row.is_shown)
        sign = QRectF(rect.left() + tick + 8, middle - size / 2, size, size)
        paint_mark(painter, mirrored(sign, rect, option.direction), row.key)
        painter.setPen(token("ink"))
        painter.setFont(font(Role.BODY))
        number = str(row.number)
        wide = painter.fontMetrics().horizontalAdvance(number) + 12
        beside = tick + 8 + size + 10
        words = QRectF(rect.left() + beside, rect.top() + 1, rect.width() - beside - wide, rect.height())
        draw_text(painter, mirrored(words, rect, option.direction), row.words)
        painter.setPen(token("ink-2"))
        end = rect.adjusted(rect.width() - wide, 1, 0, 0)
        draw_text(painter, mirrored(end, rect, option.direction), number, right=True)


def _paint_filter_box(painter: QPainter, box: QRectF, *, is_on: bool) -> None:
    """A box, filled with ink-2 when on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(token("ink-2"), 1.0))
    painter.setBrush(token("ink-2") if is_on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3.5, 3.5)
    if is_on:
        pen = QPen(token("surface"), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        corner, unit = box.topLeft(), box.width() / _TICK
        painter.drawPolyline([corner + QPointF(x, y) * unit for x, y in ((3.5, 7.5), (6, 10), (10.5, 4.5))])


class LegendList(RowList):
    """The legend is the filter: Enter, Space or a click shows or hides what a line stands for."""

    turned = Signal(str)

    def __init__(self) -> None:
        super().__init__(
            LegendDelegate(), tr("Show"), key=lambda row: row.key, words=_legend_words, fit=True, open_on_click=True
        )
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self.opened.connect(lambda row: self.turned.emit(row.key))


def _legend_words(row: LegendRow) -> str:
    state = tr("shown") if row.is_shown else tr("hidden")
    return tr("{what}, {number}, {state}", what=row.words, number=row.number, state=state)
