"""The week: days beside each other, hours below each other, what has no time above them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView

from liaison.desk.calendar.views import CalendarEntry
from liaison.insight.working_time import WeekHours
from liaison.model.words import tr
from liaison.ui.theme import scaled, token
from liaison.ui.widgets import ROW_ROLE, crisp, mirrored, outline

from .dragging import Held, near
from .ghost import paint_ghost_block, paint_ghost_chip, paint_left
from .month_painting import paint_outline, paint_stretch
from .moves import Grip, blank, by_days, by_time, has_length, stretched
from .tables import HEAD, DayTable, Index
from .view_model import DayCell, Stretch
from .week_blocks import paint_block
from .week_cells import WeekDelegate, WeekModel
from .week_model import Block, Slot, WeekShape, hour_there, laid_out

_ALL_DAY: Final = 132
_LEAST_HOUR: Final = 30
_MOST_HOUR: Final = 64
#: Of the ends of a meeting, where it can be stretched.
_EDGE: Final = 6


def _grip(place: QRectF, block: Block, y: int) -> Grip:
    """The ends of a meeting are held at its edges; a short one has less of them."""
    edge = min(float(_EDGE), place.height() / 4)
    begins, ends = block.entry.starts_at, block.entry.ends_at
    if begins is None or ends is None or not has_length(block.entry):
        return Grip.WHOLE
    if y < place.top() + edge:
        return Grip.START
    return Grip.END if y > place.bottom() - edge else Grip.WHOLE


class WeekGrid(DayTable):
    """The days and hours of a week. ``added`` asks for something to be added on a day at an hour."""

    added = Signal(object, object)
    first_column = 58

    def __init__(self, zone: tzinfo) -> None:
        self.week = WeekModel(zone)
        self._there: tzinfo | None = None
        self._now: datetime | None = None
        self._hours: WeekHours | None = None
        super().__init__(tr("Week"), self.week, zone)
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

    def choose_hour(self, at: datetime) -> None:
        """Choose the hour of a time on the wall, on whichever day is chosen then."""
        shape, index = self.week.shape, self.currentIndex()
        if shape is not None and index.isValid() and at.hour in shape.hours:
            was, self._is_showing = self._is_showing, True
            self.setCurrentIndex(self.week.index(1 + shape.hours.index(at.hour), index.column()))
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
        return hour_there(shape.days[0].day, hour, self.zone, self._there)

    def show_hours(self, hours: WeekHours | None) -> None:
        """Tell working hours from the others."""
        self._hours = hours
        self.viewport().update()

    def working_part(self, day: date, hour: int) -> tuple[float, float]:
        """From when until when, in parts of it, an hour is one of our working hours; nothing where both are 0."""
        pieces = self._hours.pieces(day, self.zone) if self._hours is not None else ((0.0, 24.0),)
        found = [(max(begins, hour) - hour, min(ends, hour + 1) - hour) for begins, ends in pieces]
        return max((one for one in found if one[0] < one[1]), key=lambda one: one[1] - one[0], default=(0.0, 0.0))

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

    def entry_of_slot(self) -> CalendarEntry | None:
        """The meeting of the hour that is chosen."""
        cell = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return cell.blocks[0].entry if isinstance(cell, Slot) and cell.blocks else None

    def hit(self, at: QPoint) -> tuple[CalendarEntry | None, bool]:
        """The entry at a place, and whether that place says how many more there are."""
        point = QPointF(at)
        for place, block in self._blocks():
            if place.contains(point):
                return (None, True) if block.more else (block.entry, False)
        for place, stretch in self._bars():
            if place.contains(point):
                return stretch.entry, False
        index = self.indexAt(at)
        cell = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(cell, DayCell):
            for place, entry in self.cells.places(cell, QRectF(self.visualRect(index))):
                if place.contains(point):
                    return entry, entry is None
        return None, False

    def held_at(self, at: QPoint) -> Held | None:
        """A meeting by its middle or one of its ends, what has no time, or an empty hour."""
        day = self.day_at(self.indexAt(at))
        if day is None:
            return None
        for place, block in self._blocks():
            if place.contains(QPointF(at)):
                if block.more:
                    return None
                return Held(block.entry, _grip(place, block, at.y()), at, day)
        if self.indexAt(at).row() == 0:
            entry, _is_more = self.hit(at)
            return Held(entry, Grip.WHOLE, at, day) if entry is not None else None
        return Held(None, Grip.END, at, day)

    def ghost_at(self, held: Held, at: QPoint, step: int) -> CalendarEntry | None:
        """How what is held would be: on another day, so many minutes on, longer or shorter."""
        shape = self.week.shape
        if shape is None:
            return None
        column = self.columnAt(int(near(at, self._days_rect()).x()))
        day = shape.days[max(1, column) - 1].day
        minutes = (at.y() - held.at.y()) / max(1, self.rowHeight(1)) * 60
        if held.entry is None:
            begins = self._time_at(held.day, held.at.y())
            return blank(begins, begins + timedelta(minutes=minutes), self.zone, step)
        if held.entry.starts_at is None:
            return by_days(held.entry, (day - held.day).days, self.zone)
        if held.grip is Grip.WHOLE:
            return by_time(held.entry, (day - held.day).days, minutes, self.zone, step)
        return stretched(held.entry, held.grip, minutes, self.zone, step)

    def _days_rect(self) -> QRectF:
        whole = QRectF(self.viewport().rect())
        return mirrored(whole.adjusted(scaled(self.first_column), 0, 0, 0), whole, self.layoutDirection())

    def _time_at(self, day: date, y: int) -> datetime:
        """The time on the wall at a height."""
        shape = self.week.shape
        assert shape is not None, "a week is shown"
        top = self.visualRect(self.week.index(1, 1)).top()
        hours = shape.hours[0] + (y - top) / max(1, self.rowHeight(1))
        return datetime.combine(day, time()) + timedelta(hours=hours)

    def ghost_rects(self) -> list[QRectF]:
        """Its hours or its days."""
        return [rect for rect, _is_timed in self._ghost_places()]

    def _ghost_places(self) -> Iterator[tuple[QRectF, bool]]:
        shape, ghost = self.week.shape, self.ghost
        if shape is None or ghost is None:
            return
        columns = [place for place, cell in enumerate(shape.days) if ghost.day <= cell.day <= ghost.until]
        if ghost.starts_at is None and columns:
            ends = [QRectF(self.visualRect(self.week.index(0, one + 1))) for one in (columns[0], columns[-1])]
            yield self.cells.ghost_rect(ends[0].united(ends[1]), ghost), False
            return
        for column in columns:
            day = self._column_rect(column)
            for one in laid_out([ghost], shape.days[column].day, self.zone):
                yield self._block_rect(day, one), True

    def left_rects(self) -> list[QRectF]:
        """Where what is moved still is."""
        left, shape = self.left, self.week.shape
        if left is None or shape is None:
            return []
        found = [place for place, block in self._blocks() if block.entry.key == left.key and not block.more]
        found += [place for place, stretch in self._bars() if stretch.entry.key == left.key]
        for column, cell in enumerate(shape.days):
            rect = QRectF(self.visualRect(self.week.index(0, column + 1)))
            for place, entry in self.cells.places(cell, rect):
                found += [place] if entry is not None and entry.key == left.key else []
        return found

    def _blocks(self) -> Iterator[tuple[QRectF, Block]]:
        """Where each meeting lies."""
        shape = self.week.shape
        if shape is None or not shape.hours:
            return
        for number, blocks in enumerate(shape.blocks):
            column = self._column_rect(number)
            for one in blocks:
                yield self._block_rect(column, one), one

    def _bars(self) -> Iterator[tuple[QRectF, Stretch]]:
        """Where what lasts for days lies, in the row of what has no time."""
        shape = self.week.shape
        for one in shape.stretches if shape is not None else ():
            ends = [QRectF(self.visualRect(self.week.index(0, column + 1))) for column in (one.first, one.last)]
            yield self.cells.lane_rect(ends[0].united(ends[1]), one.lane), one

    def _column_rect(self, number: int) -> QRectF:
        """The hours of a day of the week."""
        shape = self.week.shape
        assert shape is not None, "a week is shown"
        top = QRectF(self.visualRect(self.week.index(1, number + 1)))
        return QRectF(self.visualRect(self.week.index(len(shape.hours), number + 1))).united(top)

    def _block_rect(self, column: QRectF, one: Block) -> QRectF:
        """Where a meeting lies on its day."""
        shape = self.week.shape
        assert shape is not None, "a week is shown"
        hour = column.height() / len(shape.hours)
        begins = min(max(0.0, one.begins - shape.hours[0]), len(shape.hours) - 0.25)
        ends = max(0.25, min(float(len(shape.hours)), one.ends - shape.hours[0]))
        wide = (column.width() - 6) / one.lanes
        place = QRectF(
            column.left() + 3 + wide * one.lane,
            column.top() + begins * hour + 1,
            wide - (2 if one.lanes > 1 else 0),
            max(scaled(14), (ends - begins) * hour - 2),
        )
        return mirrored(place, column, self.layoutDirection())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The hours, the line of now, the meetings over it, and the outline of what is chosen."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        dirty = QRectF(event.rect())
        self._paint_now(painter)
        for place, block in self._blocks():
            if place.intersects(dirty):
                paint_block(painter, place, block, self.zone, self.layoutDirection())
        for place, stretch in self._bars():
            paint_stretch(painter, place, stretch, self.zone, self.layoutDirection())
        if self.ghost is not None:
            for rect in self.left_places:
                paint_left(painter, rect)
            for rect, is_timed in self._ghost_places():
                paint = paint_ghost_block if is_timed else paint_ghost_chip
                paint(painter, rect, self.ghost, self.zone, self.layoutDirection())
        index = self.currentIndex()
        if index.isValid() and index.column():
            self._paint_chosen(painter, index)
        painter.end()

    def _paint_chosen(self, painter: QPainter, index: Index) -> None:
        """The outline of the hour that is chosen goes behind its meetings, that of the one Enter opens round it."""
        rect = crisp(QRectF(self.visualRect(index)).adjusted(0, 0, 1, 1))
        cell = index.data(ROW_ROLE)
        there = cell.blocks if isinstance(cell, Slot) else ()
        places = [place for place, block in self._blocks() if block in there]
        free = QRegion(self.viewport().rect())
        for place in places:
            free -= QRegion(place.toAlignedRect())
        painter.setClipRegion(free)
        paint_outline(painter, rect, has_focus=self.hasFocus())
        painter.setClipping(False)
        if places:
            outline(painter, crisp(places[0]), token("ink"), 3)

    def _paint_now(self, painter: QPainter) -> None:
        shape = self.week.shape
        if shape is None or self._now is None:
            return
        now = self._now.astimezone(self.zone)
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
        self.find_left()
