"""The reminders that are due, in a list: calmly, together, each opened, done or put off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyleOptionViewItem, QWidget

from liaison.model.words import clock_time, tr
from liaison.ui.theme import Role, scaled, text_width, token
from liaison.ui.widgets import (
    ROW_ROLE,
    Button,
    ElidedLabel,
    Label,
    RowDelegate,
    RowList,
    SheetDialog,
    draw_text,
    mirrored,
    paint_side_bar,
)

from .sentences import distance, sentence

if TYPE_CHECKING:
    from liaison.desk.reminders import Reminder

_WIDTH: Final = 640
_HEIGHT: Final = 420
_PADDING: Final = 24
_WHEN: Final = 112
_WHOSE: Final = 160
_SIDES: Final = frozenset({"ours", "theirs"})


class ReminderDelegate(RowDelegate):
    """What it is, whose, and when."""

    padding = 20

    def __init__(self, now: Callable[[], datetime], zone: tzinfo) -> None:
        super().__init__()
        self._now, self._zone = now, zone

    def when(self, row: Reminder) -> str:
        """When it is, or was."""
        if row.starts_at is not None:
            return clock_time(row.starts_at, self._zone)
        return distance(row.day, self._now().astimezone(self._zone).date())

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Three columns; what does not fit is cut where the client stands."""
        when = self.when(row)
        end = max(scaled(_WHEN), text_width(Role.BODY, when) + 2)
        whose = scaled(_WHOSE)
        if row.kind.value in _SIDES:
            bar = QRectF(rect.left(), rect.center().y() - 7, 3, 14)
            paint_side_bar(painter, mirrored(bar, rect, option.direction), row.kind.value)
        left = rect.left() + 12
        what = QRectF(left, rect.top(), max(0.0, rect.right() - left - end - whose - 24), rect.height())
        draw_text(painter, mirrored(what, rect, option.direction), row.title)
        painter.setPen(token("ink-2"))
        middle = QRectF(what.right() + 12, rect.top(), whose, rect.height())
        draw_text(painter, mirrored(middle, rect, option.direction), row.client)
        far = QRectF(rect.right() - end, rect.top(), end, rect.height())
        draw_text(painter, mirrored(far, rect, option.direction), when, right=True)


class ReminderList(RowList):
    """``menu_wanted`` carries a row and a place on screen, ``done`` a row."""

    menu_wanted = Signal(object, QPoint)
    done = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete, or Space, is done with it; Enter opens it."""
        row = self.current_row()
        if row is not None and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Space}:
            self.done.emit(row)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """From the mouse or from the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        if row is not None:
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self.menu_wanted.emit(row, event.globalPos() if by_mouse else below)


class RemindersDialog(SheetDialog):
    """``opened`` and ``done`` carry reminders, ``later`` reminders and a place for the menu of putting off."""

    opened = Signal(object)
    done_with = Signal(object)
    later = Signal(object, QPoint)

    def __init__(self, window: QWidget, now: Callable[[], datetime], zone: tzinfo) -> None:
        super().__init__(window, tr("Reminders"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._now, self._zone = now, zone
        room = window.size() - QSize(2 * _PADDING, 2 * _PADDING)
        self.resize(min(scaled(_WIDTH), max(_WIDTH, room.width())), min(scaled(_HEIGHT), max(_HEIGHT, room.height())))
        self.list = ReminderList(
            ReminderDelegate(now, zone),
            tr("Reminders"),
            key=lambda row: row.key,
            words=lambda row: sentence(row, now(), zone),
        )
        self.number = ElidedLabel(tr("Enter opens, Space dismisses"), Role.SECONDARY, "ink-2")
        self.later_button = Button(tr("Later…"))
        self.all_button = Button(tr("Dismiss all"))
        self.close_button = Button(tr("Close"), primary=True, shortcut_text=tr("Esc"))
        self._lay_out()
        self.list.opened.connect(self._open)
        self.list.done.connect(lambda row: self.done_with.emit((row,)))
        self.list.menu_wanted.connect(self._offer)
        self.later_button.clicked.connect(self._put_off)
        self.all_button.clicked.connect(lambda: self.done_with.emit(self.items))
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        head, middle, foot = self.lay_rows(top=12, spacing=12)
        head.addWidget(Label(tr("Reminders"), Role.SECTION))
        head.addWidget(self.number, 1)
        middle.addWidget(self.list, 1)
        self.lay_buttons(foot, self.later_button, self.all_button, self.close_button)

    @property
    def items(self) -> tuple[Reminder, ...]:
        """What is listed."""
        model = self.list.rows
        return tuple(model.data(model.index(place)) for place in range(len(self.list)))

    def show_items(self, items: Sequence[Reminder]) -> None:
        """Show what is due now; without anything it closes."""
        self.list.set_rows(tuple(items))
        if not items:
            self.accept()
        elif self.list.current_row() is None:
            self.list.setCurrentIndex(self.list.rows.index(0))

    def _open(self, row: Reminder) -> None:
        self.accept()
        self.opened.emit(row)

    def _put_off(self) -> None:
        row = self.list.current_row()
        if row is not None:
            self.later.emit((row,), self.later_button.mapToGlobal(self.later_button.rect().topLeft()))

    def _offer(self, row: Reminder, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self._open(row))
        menu.addAction(tr("Dismiss"), lambda: self.done_with.emit((row,)))
        menu.addAction(tr("Later…"), lambda: self.later.emit((row,), at))
        menu.popup(at)
