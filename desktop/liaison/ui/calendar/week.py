"""The week: days beside each other, hours below each other, what has no time above them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liaison.desk.calendar.views import CalendarEntry
from liaison.model.words import clock_time, short_day, tr, week_day
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import ROW_ROLE, crisp, draw_text, fill_round, hairline, mirrored, outline

from .month_painting import DayDelegate, paint_outline
from .tables import HEAD, DayTable, Index
from .view_model import DayCell, cell_words, chip_words, times_words
from .week_model import Block, Slot, WeekShape, hour_there, slot_words

_ALL_DAY: Final = 132
_LEAST_HOUR: Final = 30
_MOST_HOUR: Final = 64


class WeekModel(QAbstractTableModel):
    """What has no time in the first row, an hour in each further one; the first column tells the hours."""

    def __init__(self, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zone = zone
        self.shape: WeekShape | None = None

    def rowCount(self, parent: Index | None = None) -> int:
        """One row, and the hours."""
        is_below = parent is not None and parent.isValid()
        return 0 if is_below or self.shape is None else 1 + len(self.shape.hours)

    def columnCount(self, parent: Index | None = None) -> int:
        """The hours, and seven days."""
        return 0 if parent is not None and parent.isValid() else 8

    def data(self, index: Index, role: int = ROW_ROLE) -> Any:
        """A day, an hour of a day, or an hour alone; and their words."""
        if not index.isValid() or self.shape is None:
            return None
        if role == ROW_ROLE:
            return self._cell(self.shape, index.row(), index.column())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            found = self._cell(self.shape, index.row(), index.column())
            if isinstance(found, DayCell):
                return cell_words(found, self.zone)
            return slot_words(found, self.zone) if isinstance(found, Slot) else _hour_words(found)
        return None

    @staticmethod
    def _cell(shape: WeekShape, row: int, column: int) -> DayCell | Slot | int | None:
        if column == 0:
            return shape.hours[row - 1] if row else None
        day = shape.days[column - 1]
        if row == 0:
            return day
        hour = shape.hours[row - 1]
        there = tuple(one for one in shape.blocks[column - 1] if one.begins < hour + 1 and one.ends > hour)
        return Slot(day.day, hour, there)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The days over their columns; today is named."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical or self.shape is None:
            return None
        if section == 0:
            return ""
        cell = self.shape.days[section - 1]
        return tr("Today, {day}", day=short_day(cell.day)) if cell.is_today else week_day(cell.day)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The hours alone cannot be chosen."""
        return Qt.ItemFlag.ItemIsEnabled if index.column() == 0 else super().flags(index)

    def replace(self, shape: WeekShape) -> None:
        """Show another week."""
        self.beginResetModel()
        self.shape = shape
        self.endResetModel()


def _hour_words(hour: int | None) -> str:
    return tr("All day") if hour is None else clock_time(time(hour))


class WeekDelegate(QStyledItemDelegate):
    """The ground of the hours: what lies outside working hours is darker. Meetings are painted over it."""

    def __init__(self, zone: tzinfo, parent: WeekGrid) -> None:
        super().__init__(parent)
        self._grid = parent
        self._days = DayDelegate(zone, parent, top=4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground and lines of a cell, and the chips of what has no time."""
        painter.save()
        rect, cell = QRectF(option.rect), index.data(ROW_ROLE)
        direction = option.direction
        if index.column() == 0:
            self._paint_hour(painter, rect, cell, direction)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, token("sel-s"))
        elif isinstance(cell, Slot) and not self._grid.is_working(cell.day, cell.hour):
            painter.fillRect(rect, token("canvas"))
        hairline(painter, rect.left(), rect.right() + 1, rect.top())
        painter.fillRect(mirrored(QRectF(rect.left(), rect.top(), 1, rect.height()), rect, direction), token("line"))
        if isinstance(cell, DayCell):
            self._days.paint_chips(painter, rect, cell, direction)
        painter.restore()

    def _paint_hour(self, painter: QPainter, rect: QRectF, hour: int | None, direction: Qt.LayoutDirection) -> None:
        painter.setFont(font(Role.CAPTION))
        painter.setPen(token("ink-3-text"))
        there = self._grid.hour_there(hour) if hour is not None else ""
        line = scaled(16)
        place = mirrored(QRectF(rect.left() + 4, rect.top() + 2, rect.width() - 10, line), rect, direction)
        draw_text(painter, place, _hour_words(hour), right=True)
        if there:
            painter.setPen(token("ink-2"))
            draw_text(painter, place.translated(0, line - 3), there, right=True)

    def wanted_height(self, cell: DayCell) -> int:
        """The height in which all of a day that has no time is shown."""
        return self._days.wanted_height(cell)

    def places(self, cell: DayCell, rect: QRectF) -> Iterator[tuple[QRectF, CalendarEntry | None]]:
        """Where the chips of what has no time lie."""
        return self._days.places(cell, rect)


class WeekGrid(DayTable):
    """The days and hours of a week. ``added`` asks for something to be added on a day at an hour."""

    added = Signal(object, object)
    first_column = 58

    def __init__(self, zone: tzinfo) -> None:
        self.week = WeekModel(zone)
        self._zone = zone
        self._there: tzinfo | None = None
        self._now: datetime | None = None
        self.hours_from, self.hours_until, self.work_days = 9, 18, frozenset(range(5))
        super().__init__(tr("Week"), self.week)
        self.cells = WeekDelegate(zone, self)
        self.setItemDelegate(self.cells)

    def show_week(self, shape: WeekShape, day: date, now: datetime) -> None:
        """Show a week with a day chosen; the line of now is on today."""
        self._is_showing = True
        hour = self.currentIndex().row()
        self._now = now
        self.week.replace(shape)
        self.setMinimumHeight(scaled(HEAD) + scaled(_ALL_DAY) + len(shape.hours) * scaled(_LEAST_HOUR))
        self.lay_out()
        self._choose(day, hour)
        self._is_showing = False

    def choose(self, day: date) -> None:
        """Choose a day without telling; the hour stays."""
        was, self._is_showing = self._is_showing, True
        self._choose(day, self.currentIndex().row())
        self._is_showing = was

    def _choose(self, day: date, row: int) -> None:
        shape = self.week.shape
        if shape is not None and 0 <= (column := (day - shape.days[0].day).days) < 7:
            self.setCurrentIndex(self.week.index(min(max(0, row), len(shape.hours)), column + 1))

    def show_now(self, now: datetime) -> None:
        """Move the line of now."""
        self._now = now
        self.viewport().update()

    def show_clocks_of(self, there: tzinfo | None) -> None:
        """Tell the hours of a client's clocks beside ours."""
        self._there = there
        self.viewport().update()

    def hour_there(self, hour: int) -> str:
        """What a client's clocks show at an hour of ours."""
        shape = self.week.shape
        if self._there is None or shape is None:
            return ""
        return hour_there(shape.days[0].day, hour, self._zone, self._there)

    def is_working(self, day: date, hour: int) -> bool:
        """Whether an hour is one of our working hours."""
        return day.weekday() in self.work_days and self.hours_from <= hour < self.hours_until

    def day_at(self, index: Index) -> date | None:
        """The day of a cell."""
        cell = index.data(ROW_ROLE) if index.isValid() else None
        return cell.day if isinstance(cell, (DayCell, Slot)) else None

    def moveCursor(self, action: QAbstractItemView.CursorAction, keys: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows go by days and hours and on into other weeks, Page keys by weeks."""
        go = QAbstractItemView.CursorAction
        day, index = self.day, self.currentIndex()
        if day is None:
            return self.week.index(0, 1)
        ahead = -1 if self.isRightToLeft() else 1
        steps = {go.MoveLeft: -ahead, go.MoveRight: ahead, go.MovePageUp: -7, go.MovePageDown: 7}
        if action not in steps:
            return super().moveCursor(action, keys)
        target = index.column() + steps[action]
        if abs(steps[action]) == 1 and 1 <= target <= 7:
            return self.week.index(index.row(), target)
        self.chosen.emit(day + timedelta(days=steps[action]))
        return self.currentIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the meeting of the hour, or adds one where nothing is."""
        cell = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} or cell is None:
            super().keyPressEvent(event)
        elif isinstance(cell, Slot) and cell.blocks:
            self.entry_opened.emit(cell.blocks[0].entry)
        elif isinstance(cell, Slot):
            self.added.emit(cell.day, time(cell.hour))
        else:
            self.opened.emit(cell.day)

    def hit(self, at: QPoint) -> tuple[CalendarEntry | None, bool]:
        """The entry at a place, and whether that place says how many more there are."""
        point = QPointF(at)
        for place, block in self._blocks():
            if place.contains(point):
                return block.entry, False
        index = self.indexAt(at)
        cell = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(cell, DayCell):
            for place, entry in self.cells.places(cell, QRectF(self.visualRect(index))):
                if place.contains(point):
                    return entry, entry is None
        return None, False

    def _blocks(self) -> Iterator[tuple[QRectF, Block]]:
        """Where each meeting lies."""
        shape = self.week.shape
        if shape is None or not shape.hours:
            return
        for number, blocks in enumerate(shape.blocks):
            top = QRectF(self.visualRect(self.week.index(1, number + 1)))
            column = QRectF(self.visualRect(self.week.index(len(shape.hours), number + 1))).united(top)
            hour = column.height() / len(shape.hours)
            for one in blocks:
                begins = max(0.0, one.begins - shape.hours[0])
                ends = min(float(len(shape.hours)), one.ends - shape.hours[0])
                wide = (column.width() - 6) / one.lanes
                place = QRectF(
                    column.left() + 3 + wide * one.lane,
                    column.top() + begins * hour + 1,
                    wide - (2 if one.lanes > 1 else 0),
                    max(scaled(14), (ends - begins) * hour - 2),
                )
                yield mirrored(place, column, self.layoutDirection()), one

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hours, the meetings, the line of now, and the outline of what is chosen."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for place, block in self._blocks():
            self._paint_block(painter, place, block)
        self._paint_now(painter)
        index = self.currentIndex()
        if index.isValid() and index.column():
            rect = crisp(QRectF(self.visualRect(index)).adjusted(0, 0, 1, 1))
            paint_outline(painter, rect, has_focus=self.hasFocus())
        painter.end()

    def _paint_block(self, painter: QPainter, rect: QRectF, block: Block) -> None:
        entry = block.entry
        fill_round(painter, rect, token("surface"), 3)
        outline(painter, rect, token("edge"), 3)
        letters = font(Role.CAPTION)
        letters.setStrikeOut(entry.is_cancelled)
        painter.setFont(letters)
        painter.setPen(token("ink-3-text" if entry.is_cancelled else "ink"))
        line = scaled(15)
        inside = rect.adjusted(5, min(3.0, (rect.height() - line) / 2), -3, 0)
        words = [chip_words(entry, self._zone)[0], entry.title if entry.client else "", times_words(entry, self._zone)]
        for number, said in enumerate(word for word in words if word):
            place = QRectF(inside.left(), inside.top() + number * line, inside.width(), line)
            if place.bottom() > rect.bottom() + 1:
                break
            draw_text(painter, mirrored(place, rect, self.layoutDirection()), said)
            painter.setPen(token("ink-2"))

    def _paint_now(self, painter: QPainter) -> None:
        shape = self.week.shape
        if shape is None or self._now is None:
            return
        now = self._now.astimezone(self._zone)
        number = (now.date() - shape.days[0].day).days
        at = now.hour + now.minute / 60 - shape.hours[0]
        if not 0 <= number < 7 or not 0 <= at <= len(shape.hours):
            return
        top = QRectF(self.visualRect(self.week.index(1, number + 1)))
        bottom = QRectF(self.visualRect(self.week.index(len(shape.hours), number + 1)))
        y = round(top.top() + at * (bottom.bottom() - top.top()) / len(shape.hours))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(token("ink"), 1.5))
        painter.drawLine(QPointF(top.left() + 1, y), QPointF(top.right(), y))
        painter.setBrush(token("ink"))
        dot = mirrored(QRectF(top.left() - 2, y - 3, 6, 6), top, self.layoutDirection())
        painter.drawEllipse(dot)

    def lay_out(self) -> None:
        """The hours share the height below what has no time."""
        shape = self.week.shape
        if shape is None:
            return
        self.share_columns([cell.day for cell in shape.days])
        wanted = max(self.cells.wanted_height(cell) for cell in shape.days)
        room = self.viewport().height()
        first = max(scaled(28), min(wanted, scaled(_ALL_DAY)))
        each = max(scaled(_LEAST_HOUR), min(scaled(_MOST_HOUR), (room - first) // max(1, len(shape.hours))))
        self.setRowHeight(0, max(first, room - each * len(shape.hours)) if each < scaled(_MOST_HOUR) else first)
        for row in range(len(shape.hours)):
            self.setRowHeight(row + 1, each)
