"""The month: a table of weeks and days, painted as the design has it and walked with the keyboard."""

from __future__ import annotations

from datetime import date, timedelta, tzinfo
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from liaison.desk.calendar.views import CalendarEntry
from liaison.model.words import WEEKDAYS, tr
from liaison.ui.theme import scaled
from liaison.ui.widgets import ROW_ROLE, crisp, mirrored

from .dragging import Held, near
from .ghost import paint_ghost_chip, paint_left
from .month_painting import DayDelegate, paint_outline, paint_stretch
from .moves import Grip, blank_days, by_days, has_length, longer_by_days
from .picture import Picture
from .tables import HEAD, DayTable, Index
from .view_model import DayCell, WeekRow, cell_words, row_heights, same_day, week_start

LEAST: Final = 96
_MOST: Final = 152
#: How near to the end of what lasts for days the mouse takes hold of that.
_END: Final = 7


class MonthModel(QAbstractTableModel):
    """Weeks by days; the first column has the number of the week."""

    def __init__(self, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self.weeks: tuple[WeekRow, ...] = ()
        self.turn = 0

    def rowCount(self, parent: Index | None = None) -> int:
        """Weeks."""
        return 0 if parent is not None and parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index | None = None) -> int:
        """The number of the week, and seven days."""
        return 0 if parent is not None and parent.isValid() else 8

    def data(self, index: Index, role: int = ROW_ROLE) -> Any:
        """A day, or the number of a week, and their words."""
        if not index.isValid():
            return None
        week = self.weeks[index.row()]
        cell = week.cells[index.column() - 1] if index.column() else week.number
        if role == ROW_ROLE:
            return cell
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell_words(cell, self._zone) if isinstance(cell, DayCell) else tr("Week {n}", n=week.number)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The days of the week over their columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical or not self.weeks:
            return None
        if section == 0:
            return tr("Wk")
        return tr(WEEKDAYS[self.weeks[0].cells[section - 1].day.weekday()])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The number of a week cannot be chosen."""
        return Qt.ItemFlag.ItemIsEnabled if index.column() == 0 else super().flags(index)

    def replace(self, weeks: tuple[WeekRow, ...]) -> None:
        """Show other weeks; ``turn`` counts how often that was done."""
        self.beginResetModel()
        self.weeks, self.turn = weeks, self.turn + 1
        self.endResetModel()

    def index_of(self, day: date) -> QModelIndex:
        """Where a day is, or nowhere."""
        for row, week in enumerate(self.weeks):
            days = (day - week.cells[0].day).days
            if 0 <= days < 7:
                return self.index(row, days + 1)
        return QModelIndex()


class MonthGrid(DayTable):
    """The days of a month."""

    def __init__(self, zone: tzinfo) -> None:
        self.weeks = MonthModel(zone)
        super().__init__(tr("Month"), self.weeks, zone)
        self.cells = DayDelegate(zone, self)
        self.setItemDelegate(self.cells)
        self._is_free = False
        self._picture = Picture(self.viewport())

    def show_weeks(self, weeks: tuple[WeekRow, ...], day: date) -> None:
        """Show these weeks, with a day chosen."""
        self._is_showing = True
        if weeks != self.weeks.weeks:
            self.weeks.replace(weeks)
        self.lay_out()
        self.choose(day)
        self._is_showing = False

    def _least(self) -> int:
        """How high each week is at the least: what lasts through it has its room."""
        cells = [cell for week in self.weeks.weeks for cell in week.cells]
        return max([scaled(LEAST), *(self.cells.lanes_height(cell) + 4 for cell in cells)])

    def be_free(self, *, is_free: bool) -> None:
        """Be as tall as the weeks want, as where the page scrolls, or no taller than the window has it."""
        if is_free is not self._is_free:
            self._is_free = is_free
            self.lay_out()

    def choose(self, day: date) -> None:
        """Choose a day without telling."""
        index = self.weeks.index_of(day)
        was, self._is_showing = self._is_showing, True
        if index.isValid():
            self.setCurrentIndex(index)
        self._is_showing = was

    def day_at(self, index: Index) -> date | None:
        """The day of a cell."""
        cell = index.data(ROW_ROLE) if index.isValid() else None
        return cell.day if isinstance(cell, DayCell) else None

    def moveCursor(self, action: QAbstractItemView.CursorAction, _keys: Qt.KeyboardModifier) -> QModelIndex:
        """Arrows go by days and weeks, Page keys by months, Home and End to the ends of the week."""
        day = self.day
        if day is None:
            return self.weeks.index(0, 1)
        target = self._moved(day, action)
        index = self.weeks.index_of(target)
        if index.isValid() and abs((target - day).days) < 28:
            return index
        self.chosen.emit(target)
        return self.currentIndex()

    def _moved(self, day: date, action: QAbstractItemView.CursorAction) -> date:
        go = QAbstractItemView.CursorAction
        ahead = -1 if self.isRightToLeft() else 1
        days = {go.MoveLeft: -ahead, go.MoveRight: ahead, go.MoveUp: -7, go.MoveDown: 7, go.MoveNext: 1}
        days[go.MovePrevious] = -1
        if action in days:
            return day + timedelta(days=days[action])
        if action in {go.MovePageUp, go.MovePageDown}:
            return same_day(day, -1 if action is go.MovePageUp else 1)
        start = week_start(day, self.weeks.weeks[0].cells[0].day.weekday())
        return start if action is go.MoveHome else start + timedelta(days=6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open the day."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.day is not None:
            self.opened.emit(self.day)
            return
        super().keyPressEvent(event)

    def hit(self, at: QPoint) -> tuple[CalendarEntry | None, bool]:
        """The entry at a place, and whether that place says how many more there are."""
        index = self.indexAt(at)
        cell = index.data(ROW_ROLE) if index.isValid() else None
        if not isinstance(cell, DayCell):
            return None, False
        point, rect = QPointF(at), QRectF(self.visualRect(index))
        for stretch in self.weeks.weeks[index.row()].stretches:
            if self._stretch_rect(index.row(), stretch.first, stretch.last, stretch.lane).contains(point):
                return stretch.entry, False
        for place, entry in self.cells.places(cell, rect):
            if place.contains(point):
                return entry, entry is None
        return None, False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The days, what lasts through several, and last the chosen day's outline."""
        painter = QPainter(self.viewport())
        index, rows = self.currentIndex(), range(len(self.weeks.weeks))
        chosen = index.row(), index.column(), self.selectionModel().isSelected(index)
        heights = tuple(self.rowHeight(row) for row in rows)
        shows = (self.weeks.turn, chosen, heights, self.layoutDirection())
        self._picture.paint(painter, event.region(), shows, self._paint_days)
        if self.ghost is not None:
            for rect in self.left_places:
                paint_left(painter, rect)
            for rect in self.ghost_rects():
                paint_ghost_chip(painter, rect, self.ghost, self.cells.zone, self.layoutDirection())
        if index.isValid():
            paint_outline(
                painter, crisp(QRectF(self.visualRect(index)).adjusted(0, 0, 1, 1)), has_focus=self.hasFocus()
            )
        painter.end()

    def _paint_days(self, painter: QPainter, region: QRegion) -> None:
        painter.setLayoutDirection(self.layoutDirection())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        idle = option.state & ~QStyle.StateFlag.State_Selected
        for row, week in enumerate(self.weeks.weeks):
            for column in range(self.weeks.columnCount()):
                index = self.weeks.index(row, column)
                option.rect = self.visualRect(index)
                if region.intersects(option.rect):
                    is_chosen = self.selectionModel().isSelected(index)
                    option.state = idle | QStyle.StateFlag.State_Selected if is_chosen else idle
                    self.cells.paint(painter, option, index)
            for one in week.stretches:
                rect = self._stretch_rect(row, one.first, one.last, one.lane)
                paint_stretch(painter, rect, one, self.cells.zone, self.layoutDirection())

    def _stretch_rect(self, row: int, first: int, last: int, lane: int) -> QRectF:
        ends = [QRectF(self.visualRect(self.weeks.index(row, column + 1))) for column in (first, last)]
        whole = ends[0].united(ends[1])
        return self.cells.lane_rect(whole, lane)

    def held_at(self, at: QPoint) -> Held | None:
        """An entry, moved by days, or made longer at its end; an empty place, from where days are drawn."""
        entry, is_more = self.hit(at)
        day = self.day_at(self.indexAt(at))
        if day is None or is_more:
            return None
        return Held(entry, self._grip(entry, at), at, day)

    def _grip(self, entry: CalendarEntry | None, at: QPoint) -> Grip:
        """What lasts for whole days is longer or shorter by its end, on the last of its days."""
        if entry is None:
            return Grip.END
        if entry.starts_at is not None or not has_length(entry):
            return Grip.WHOLE
        end = self.visualRect(self.weeks.index_of(entry.until))
        edge = end.left() if self.isRightToLeft() else end.right()
        is_there = end.top() <= at.y() <= end.bottom() and abs(at.x() - edge) <= scaled(_END)
        return Grip.END if is_there else Grip.WHOLE

    def cursor_at(self, at: QPoint) -> Qt.CursorShape:
        """The shape of the mouse over a place."""
        held = self.held_at(at)
        is_end = held is not None and held.entry is not None and held.grip is Grip.END
        return Qt.CursorShape.SizeHorCursor if is_end else Qt.CursorShape.ArrowCursor

    def ghost_at(self, held: Held, at: QPoint, _step: int) -> CalendarEntry | None:
        """The entry so many days on, or longer, as the mouse has gone; the days that are drawn, from two on."""
        inside = QRectF(self.viewport().rect()).adjusted(scaled(self.first_column), 0, 0, 0)
        if self.isRightToLeft():
            inside = mirrored(inside, QRectF(self.viewport().rect()), self.layoutDirection())
        day = self.day_at(self.indexAt(near(at, inside).toPoint()))
        if day is None:
            return held.entry
        if held.entry is None:
            return blank_days(held.day, day) if day != held.day else None
        if held.grip is Grip.END:
            return longer_by_days(held.entry, (day - held.entry.until).days)
        return by_days(held.entry, (day - held.day).days, self.zone)

    def ghost_rects(self) -> list[QRectF]:
        """Above the chips of its days."""
        ghost = self.ghost
        if ghost is None:
            return []
        found = []
        for row, week in enumerate(self.weeks.weeks):
            columns = [place for place, cell in enumerate(week.cells) if ghost.day <= cell.day <= ghost.until]
            if columns:
                ends = [QRectF(self.visualRect(self.weeks.index(row, one + 1))) for one in (columns[0], columns[-1])]
                found.append(self.cells.ghost_rect(ends[0].united(ends[1]), ghost))
        return found

    def left_rects(self) -> list[QRectF]:
        """Where what is moved still is."""
        left, found = self.left, []
        if left is None:
            return []
        for row, week in enumerate(self.weeks.weeks):
            lasting = [one for one in week.stretches if one.entry.key == left.key]
            found += [self._stretch_rect(row, one.first, one.last, one.lane) for one in lasting]
            for column, cell in enumerate(week.cells):
                if any(one.key == left.key for one in cell.entries):
                    rect = QRectF(self.visualRect(self.weeks.index(row, column + 1)))
                    found += [
                        at for at, one in self.cells.places(cell, rect) if one is not None and one.key == left.key
                    ]
        return found

    def lay_out(self) -> None:
        """Weeks are as high as what they hold needs, and share what is left."""
        weeks = self.weeks.weeks
        if not weeks:
            return
        self.share_columns([cell.day for cell in weeks[0].cells])
        wanted = [max(self.cells.wanted_height(cell) for cell in week.cells) for week in weeks]
        least, most = self._least(), scaled(_MOST)
        whole = sum(max(least, min(most, height)) for height in wanted) if self._is_free else len(weeks) * least
        self.setMinimumHeight(scaled(HEAD) + whole)
        for row, height in enumerate(row_heights(wanted, self.viewport().height(), least, most)):
            self.setRowHeight(row, height)
        self.find_left()
