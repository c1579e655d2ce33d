"""How days and chips of the month are painted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import tzinfo
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.model.words import MONTHS, count, day_and_month, tr
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import ROW_ROLE, draw_text, fill_round, hairline, mirrored, outline, paint_side_bar

from .marks import MARK, paint_mark
from .view_model import PROMISES, DayCell, Stretch, chip_words, late_words

Index = QModelIndex | QPersistentModelIndex
_TOP: Final = 28
_SIDE: Final = 4
_GAP: Final = 2
_LOW, _TALL = 20, 36
#: What lasts through several days.
_LANE: Final = 16
_RADIUS: Final = 3.0


def chip_height(entry: CalendarEntry) -> int:
    """20 for one line, 36 for two."""
    return scaled(_TALL if entry.kind in PROMISES and not entry.is_done else _LOW)


class DayDelegate(QStyledItemDelegate):
    """A day: its number, and as many chips as there is room for."""

    def __init__(self, zone: tzinfo, parent: QAbstractItemView, *, top: int = _TOP) -> None:
        super().__init__(parent)
        self.zone, self._top = zone, top

    def wanted_height(self, cell: DayCell) -> int:
        """The height in which everything of a day that was read is shown."""
        return self.lanes_height(cell) + sum(chip_height(one) + _GAP for one in cell.entries) + 4

    def lanes_height(self, cell: DayCell) -> int:
        """How far the lanes of a day reach below its upper edge."""
        return scaled(self._top) + cell.lanes * (scaled(_LANE) + _GAP)

    def lane_rect(self, cells: QRectF, lane: int) -> QRectF:
        """Where a lane lies in the days it goes through."""
        top = cells.top() + scaled(self._top) + lane * (scaled(_LANE) + _GAP)
        return QRectF(cells.left() + _SIDE, top, cells.width() - 2 * _SIDE + 1, scaled(_LANE))

    def ghost_rect(self, cells: QRectF, ghost: CalendarEntry) -> QRectF:
        """Where the ghost of something that is moved lies on its days."""
        top = cells.top() + scaled(self._top)
        return QRectF(cells.left() + _SIDE, top, cells.width() - 2 * _SIDE + 1, chip_height(ghost))

    def places(self, cell: DayCell, rect: QRectF) -> Iterator[tuple[QRectF, CalendarEntry | None]]:
        """Where each chip of a day lies; the last place is for how many more there are, where not all fit."""
        top = rect.top() + self.lanes_height(cell)
        bottom, more = rect.bottom() - 3, scaled(16)
        left, wide = rect.left() + _SIDE, rect.width() - 2 * _SIDE + 1
        for place, entry in enumerate(cell.entries):
            height = chip_height(entry)
            is_last = place == len(cell.entries) - 1 and not cell.beyond
            if top + height > bottom - (0 if is_last else more):
                break
            yield QRectF(left, top, wide, height), entry
            top += height + _GAP
        else:
            if not cell.beyond:
                return
        yield QRectF(left, min(top, bottom - more), wide, more), None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, lines, number, chips."""
        painter.save()
        rect, cell = QRectF(option.rect), index.data(ROW_ROLE)
        if not isinstance(cell, DayCell):
            _paint_week(painter, rect, int(cell))
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, token("sel-s"))
        hairline(painter, rect.left(), rect.right(), rect.top())
        edge = QRectF(rect.left(), rect.top(), 1, rect.height())
        painter.fillRect(mirrored(edge, rect, option.direction), token("line"))
        self._paint_number(painter, rect, cell, option)
        self.paint_chips(painter, rect, cell, option.direction)
        painter.restore()

    def paint_chips(self, painter: QPainter, rect: QRectF, cell: DayCell, direction: Qt.LayoutDirection) -> None:
        """As many chips as there is room for, and how many more there are."""
        shown = 0
        for place, entry in self.places(cell, rect):
            if entry is None:
                _paint_more(painter, place, cell.number - len(cell.lasting) - shown, direction)
            else:
                shown += 1
                paint_chip(painter, place, entry, self.zone, direction, is_faint=not cell.is_of_month)

    def _paint_number(self, painter: QPainter, rect: QRectF, cell: DayCell, option: QStyleOptionViewItem) -> None:
        day = cell.day
        words = day_and_month(day, tr(MONTHS[day.month - 1])) if day.day == 1 else str(day.day)
        place = mirrored(QRectF(rect.left() + 6, rect.top() + 6, rect.width() - 8, scaled(20)), rect, option.direction)
        if cell.is_today:
            wide = max(scaled(22), text_width(Role.SECONDARY, words) + 8)
            square = QRectF(rect.left() + 4, rect.top() + 4, wide, scaled(22))
            square = mirrored(square, rect, option.direction)
            fill_round(painter, square, token("primary"), 4)
            painter.setFont(font(Role.SECONDARY, weight=600))
            painter.setPen(token("on-primary"))
            painter.drawText(square, int(Qt.AlignmentFlag.AlignCenter), words)
            return
        is_heavy = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(font(Role.SECONDARY, weight=600) if is_heavy else font(Role.SECONDARY))
        painter.setPen(token("ink" if cell.is_of_month else "ink-3-text"))
        draw_text(painter, place, words)


def _paint_more(painter: QPainter, place: QRectF, number: int, direction: Qt.LayoutDirection) -> None:
    painter.setFont(font(Role.CAPTION))
    painter.setPen(token("ink-2"))
    words = count(number, "{n} more", "{n} more")
    draw_text(painter, mirrored(place.adjusted(5, 0, 0, 0), place, direction), words)


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    entry: CalendarEntry,
    zone: tzinfo,
    direction: Qt.LayoutDirection,
    *,
    is_faint: bool = False,
) -> None:
    """An entry as a chip, told apart by shape and colour."""
    first, second = chip_words(entry, zone)
    ink = "ink-3-text" if is_faint or entry.is_done or entry.is_cancelled else "ink"
    painter.setFont(font(Role.CAPTION))
    if entry.kind in PROMISES and not entry.is_done:
        painter.setPen(token("ink-2" if ink != "ink" else ink))  # what is faint on white is too faint on a tint
        _paint_promise(painter, rect, entry, (first, second), direction)
        return
    left = 5.0
    if entry.kind is EntryKind.MEETING:
        fill_round(painter, rect, token("surface"), _RADIUS)
        outline(painter, rect, token("edge"), _RADIUS)
    elif entry.kind is EntryKind.BUSY:
        fill_round(painter, rect, token("sel"), _RADIUS)
    else:
        size = scaled(MARK)
        box = QRectF(rect.left() + 1, rect.center().y() - size / 2, size, size)
        paint_mark(painter, mirrored(box, rect, direction), entry.legend, "ink-3" if ink != "ink" else "ink-2")
        left = size + 2.0
    crossed = font(Role.CAPTION)
    crossed.setStrikeOut(entry.is_cancelled)
    painter.setFont(crossed)
    painter.setPen(token(ink))
    draw_text(painter, mirrored(rect.adjusted(left, 0, -3, 0), rect, direction), first)


def _paint_promise(
    painter: QPainter,
    rect: QRectF,
    entry: CalendarEntry,
    words: tuple[str, str],
    direction: Qt.LayoutDirection,
) -> None:
    """Two lines on the tint of who owes; the pen has the colour of the first."""
    ink, side = painter.pen().color(), entry.kind.value
    fill_round(painter, rect, token(f"{side}-tint"), _RADIUS)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    bar = QRectF(round(rect.left()), rect.top(), 3, rect.height())
    paint_side_bar(painter, mirrored(bar, rect, direction), side)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(ink)
    line = scaled(15)
    top = rect.top() + (rect.height() - 2 * line) / 2
    place = QRectF(rect.left() + 7, top, rect.width() - 10, line)
    draw_text(painter, mirrored(place, rect, direction), words[0])
    late = late_words(entry)
    said = ", ".join(part for part in (words[1], late) if part)
    painter.setPen(token("bad-text" if late else "ink-2"))
    draw_text(painter, mirrored(place.translated(0, line), rect, direction), said)


def paint_stretch(
    painter: QPainter, rect: QRectF, stretch: Stretch, zone: tzinfo, direction: Qt.LayoutDirection
) -> None:
    """What lasts through several days: a bar whose ends are open where it goes on in another week."""
    before = 0 if stretch.opens else _SIDE
    after = 0 if stretch.closes else _SIDE
    grown = rect.adjusted(-before, 0, after, 0)
    whole = mirrored(grown, rect, direction)
    radius = _RADIUS if stretch.opens and stretch.closes else 0.0
    if stretch.entry.kind is EntryKind.MEETING:
        fill_round(painter, whole, token("surface"), radius)
        outline(painter, whole, token("edge"), radius)
    else:
        fill_round(painter, whole, token("sel"), radius)
    painter.setFont(font(Role.CAPTION))
    painter.setPen(token("ink-2"))
    draw_text(painter, mirrored(rect.adjusted(5, 0, -3, 0), rect, direction), chip_words(stretch.entry, zone)[0])


def paint_outline(painter: QPainter, rect: QRectF, *, has_focus: bool) -> None:
    """The chosen day: a line around it, of full ink where it has the focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(token("ink" if has_focus else "ink-3"), 1))
    painter.drawRect(rect)


def _paint_week(painter: QPainter, rect: QRectF, number: int) -> None:
    painter.setFont(font(Role.CAPTION))
    painter.setPen(token("ink-3-text"))
    place = QRectF(rect.left(), rect.top() + 6, rect.width(), scaled(20))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(number))


class WeekdayHead(QHeaderView):
    """The names of the days, without a ground."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """One name."""
        painter.save()
        place = QRectF(rect)
        painter.setFont(font(Role.CAPTION if section == 0 else Role.SECONDARY))
        painter.setPen(token("ink-3-text" if section == 0 else "ink-2"))
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        if section == 0:
            painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
        else:
            draw_text(painter, mirrored(place.adjusted(7, 0, -2, 0), place, self.layoutDirection()), words)
        painter.restore()
