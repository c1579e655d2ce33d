"""The table of a week and its ground: what its cells are, and how they are painted."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time, tzinfo
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from liaison.desk.calendar.views import CalendarEntry
from liaison.model.words import clock_time, short_day, tr, week_day
from liaison.ui.theme import Role, font, scaled, token
from liaison.ui.widgets import ROW_ROLE, draw_text, hairline, mirrored

from .month_painting import DayDelegate, Index
from .view_model import DayCell, cell_words
from .week_model import Slot, WeekShape, slot_words

if TYPE_CHECKING:
    from .week import WeekGrid


_SATURDAY: Final = 5


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
        if cell.is_today and cell.day.weekday() >= _SATURDAY:  # its column is narrow
            return tr("Today, {day}", day=cell.day.day)
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
        elif isinstance(cell, Slot):
            begins, ends = self._grid.working_part(cell.day, cell.hour)
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), rect.height() * begins), token("canvas"))
            rest = rect.height() * (1 - ends)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - rest, rect.width(), rest), token("canvas"))
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

    def ghost_rect(self, cells: QRectF, ghost: CalendarEntry) -> QRectF:
        """Where the ghost of what has no time lies."""
        return self._days.ghost_rect(cells, ghost)

    def lane_rect(self, cells: QRectF, lane: int) -> QRectF:
        """Where what lasts for days lies over them."""
        return self._days.lane_rect(cells, lane)

    def places(self, cell: DayCell, rect: QRectF) -> Iterator[tuple[QRectF, CalendarEntry | None]]:
        """Where the chips of what has no time lie."""
        return self._days.places(cell, rect)
