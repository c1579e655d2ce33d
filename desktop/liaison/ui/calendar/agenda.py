"""The agenda: day after day, everything that is on them."""

from __future__ import annotations

from datetime import date, timedelta, tzinfo
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.desk.calendar.views import CalendarEntry, CalendarView
from liaison.model.words import clock_time, count, tr
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import ROW_ROLE, RowDelegate, RowList, draw_text, mirrored

from .marks import MARK, paint_mark
from .view_model import day_words, distance_words, late_words, on_day, row_words, spoken, times_words

_WIDEST: Final = "00:00–00:00"


class DayHead(NamedTuple):
    """The head of a day, with what of it was not read."""

    day: date
    words: str
    distance: str
    beyond: int
    hours: str = ""

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells rows apart."""
        return "day", self.day.isoformat(), ""


class DayEntry(NamedTuple):
    """An entry on one of its days."""

    day: date
    entry: CalendarEntry

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells rows apart: what lasts is there on each of its days."""
        kind, record_id, occurrence = self.entry.key
        return kind, record_id, f"{occurrence} {self.day}"


def agenda_rows(view: CalendarView, hidden: frozenset[str]) -> tuple[DayHead | DayEntry, ...]:
    """Days with something on them; what lasts through several stands on its first one here."""
    rows: list[DayHead | DayEntry] = []
    day = view.start
    while day <= view.end:
        entries = [one for one in on_day(view, day, hidden) if day in {one.day, view.start}]
        beyond = sum(number for (on, key), number in view.beyond.items() if on == day and key not in hidden)
        if entries or beyond:
            rows.append(DayHead(day, day_words(day), distance_words(day, view.today), beyond, hours_words(view, day)))
            rows += [DayEntry(day, one) for one in entries]
        day += timedelta(days=1)
    return tuple(rows)


def hours_words(view: CalendarView, day: date) -> str:
    """When we work on a day, on the clocks of where that is."""
    if view.hours is None:
        return ""
    span = view.hours.week[day.weekday()]
    return f"{clock_time(span[0])}–{clock_time(span[1])}" if span is not None else tr("day off")


class AgendaDelegate(RowDelegate):
    """Time, mark, what, and whose."""

    def __init__(self, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone

    def row_height(self, row: Any) -> int:
        """Heads are taller."""
        return 36 if isinstance(row, DayHead) else self.height

    def is_inert(self, row: Any) -> bool:
        """Heads cannot be chosen."""
        return isinstance(row, DayHead)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """A day's head, or an entry."""
        if isinstance(row, DayHead):
            self._paint_head(painter, rect, row, option)
            return
        assert isinstance(row, DayEntry)
        entry = row.entry
        ink = "ink-3-text" if entry.is_done or entry.is_cancelled else "ink"
        painter.setPen(token("ink-2"))
        time = QRectF(rect.left(), rect.top(), text_width(Role.BODY, _WIDEST) + 12, rect.height())
        draw_text(painter, mirrored(time, rect, option.direction), times_words(entry, self._zone))
        size = scaled(MARK)
        box = QRectF(time.right(), rect.center().y() - size / 2, size, size)
        paint_mark(painter, mirrored(box, rect, option.direction), entry.legend)
        words, whose = agenda_words(entry, self._zone)
        late = late_words(entry)
        state = late or (tr("cancelled") if entry.is_cancelled else "")
        wide = text_width(Role.BODY, state) + 12 if state else 0
        room = rect.right() - box.right() - 8 - wide
        first = min(room, text_width(Role.BODY, words) + 12, max(room * 0.5, room - text_width(Role.BODY, whose) - 4))
        place = QRectF(box.right() + 8, rect.top(), first, rect.height())
        painter.setPen(token(ink))
        draw_text(painter, mirrored(place.adjusted(0, 0, -8, 0), rect, option.direction), words)
        painter.setPen(token("ink-2" if ink == "ink" else ink))
        rest = QRectF(place.right(), rect.top(), max(0.0, room - first), rect.height())
        draw_text(painter, mirrored(rest, rect, option.direction), whose)
        painter.setPen(token("bad-text" if late else "ink-2"))
        end = QRectF(rect.right() - wide, rect.top(), wide, rect.height())
        draw_text(painter, mirrored(end, rect, option.direction), state, right=True)

    def _paint_head(self, painter: QPainter, rect: QRectF, row: DayHead, option: QStyleOptionViewItem) -> None:
        painter.setFont(font(Role.STRONG))
        used = draw_text(painter, rect, row.words) + 10
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2"))
        more = count(row.beyond, "{n} more", "{n} more") if row.beyond else ""
        said = ", ".join(part for part in (row.distance, more) if part)
        wide = text_width(Role.SECONDARY, row.hours) + 2
        draw_text(painter, mirrored(rect.adjusted(used, 1, -wide - 12, 0), rect, option.direction), said)
        painter.setPen(token("ink-3-text"))
        far = QRectF(rect.right() - wide, rect.top() + 1, wide, rect.height() - 1)
        draw_text(painter, mirrored(far, rect, option.direction), row.hours, right=True)


def agenda_words(entry: CalendarEntry, zone: tzinfo) -> tuple[str, str]:
    """What it is, and whose: the time stands in a column of its own."""
    if entry.starts_at is not None:
        return entry.title, ", ".join(part for part in (entry.client_name, entry.detail) if part)
    return row_words(entry, zone)


class AgendaList(RowList):
    """``day_chosen`` carries the day that was gone to; ``menu_wanted`` an entry and a place on the screen."""

    day_chosen = Signal(object)
    entry_opened = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self, zone: tzinfo) -> None:
        super().__init__(
            AgendaDelegate(zone), tr("Agenda"), key=lambda row: row.key, words=lambda row: _words(row, zone)
        )
        self.chosen.connect(self._tell)
        self.opened.connect(lambda row: self.entry_opened.emit(row.entry))

    def go_to(self, day: date) -> None:
        """Scroll to a day, or to the first after it."""
        for place in range(len(self)):
            index = self.rows.index(place)
            row = index.data(ROW_ROLE)
            if isinstance(row, DayEntry) and row.day >= day:
                current = self.current_row()
                if not isinstance(current, DayEntry) or current.day != row.day:
                    self.setCurrentIndex(index)
                return

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the chosen one with the keyboard."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, DayEntry):
            at = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(row.entry, at)

    def _tell(self, row: object) -> None:
        if isinstance(row, DayEntry):
            self.day_chosen.emit(row.day)


def _words(row: DayHead | DayEntry, zone: tzinfo) -> str:
    return (
        spoken(row.entry, zone)
        if isinstance(row, DayEntry)
        else ", ".join(part for part in (row.words, row.distance, row.hours) if part)
    )
