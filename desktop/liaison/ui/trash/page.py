"""The trash page: what was removed, by day, and bringing it back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from liaison.model.words import count, tr
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import edit_record, show_history
from liaison.ui.page import Page, Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.today.lists import HeadedList
from liaison.ui.widgets import PAGE_MARGIN, Button, EmptyState, Link, Sheet
from liaison.ui.widgets.flow import FlowLayout

from .delegates import TrashDelegate
from .view_model import TrashRow, shown, trash_rows

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.trashed import TrashedView
    from liaison.desk.trashed import TrashPage as Found
    from liaison.model.values import Changes

CONTEXT = "Trash"
#: Pieces of the journal read by themselves one after the other, and records that are enough to stop at.
_PIECES: Final = 10
_ENOUGH: Final = 100


class TrashList(HeadedList):
    """What is in the trash. ``opened`` carries the row that is to be restored."""

    def __init__(self, page: TrashPage) -> None:
        super().__init__(TrashDelegate(), tr("Trash"), fit=False)
        self._page = page

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the row."""
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
        if self._is_head(index):
            return
        self.setCurrentIndex(index)
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self._page.menu_for(index.data(Qt.ItemDataRole.UserRole)).popup(
            event.globalPos() if by_mouse else QPoint(below)
        )


class TrashPage(Page):
    """Everything in the trash, newest first. A place may name one ``record`` to be chosen."""

    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._items: tuple[TrashedView, ...] = ()
        self._further: int | None = None
        self._wanted_record = ""
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter by words"))
        self.filter.setAccessibleName(tr("Filter by words"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedHeight(scaled(32))
        self.filter.setMaximumWidth(scaled(304))
        self.restore_button = Button(tr("Restore"), icon="undo", shortcut_text=tr("Enter"))
        self.restore_button.setEnabled(False)
        self.list = TrashList(self)
        self.sheet = Sheet(margins=(1, 5, 1, 5))
        self.empty = EmptyState(tr("The trash is empty."), tr("See what was done lately"))
        self.nothing = EmptyState(tr("Nothing in the trash has these words."), tr("Show everything"))
        self.lately = EmptyState(tr("Nothing was removed lately."), tr("Look further back"))
        self.more = Link(tr("Look further back"), role=Role.BODY)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 24)
        column.setSpacing(16)
        row = FlowLayout()
        row.addWidget(self.filter)
        row.grow(self.filter)
        row.end_with(self.restore_button)
        column.addLayout(row)
        for widget in (self.empty, self.nothing, self.lately):
            widget.setContentsMargins(19, 0, 19, 0)
            self.sheet.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.sheet.body.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(19, 4, 19, 4)
        foot.addWidget(self.more)
        foot.addStretch(1)
        self.sheet.body.addLayout(foot)
        column.addWidget(self.sheet, 1)

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._show_rows)
        self.list.opened.connect(self.restore)
        self.list.chosen.connect(lambda row: self.restore_button.setEnabled(isinstance(row, TrashRow)))
        self.restore_button.clicked.connect(lambda: self.restore(self.list.current_row()))
        self.empty.followed.connect(lambda: self.place.navigator.go("history"))
        self.nothing.followed.connect(self.filter.clear)
        self.more.clicked.connect(self._load_more)
        self.lately.followed.connect(self._load_more)
        command = Command("trash_restore", "Restore", Menu.RECORD, "", CONTEXT, words="bring back undelete")
        self.place.commands.add(command, lambda: self.restore(self.list.current_row()), owner=self.list)

    def name(self) -> str:
        """The trash."""
        return tr("Trash")

    def subtitle(self) -> str:
        """How much is in it, as far as it was looked through."""
        number = len(self._items)
        if not number:
            return ""
        words = count(number, "{n} record", "{n} records")
        return tr("{records}, and older ones", records=words) if self._further is not None else words

    def first_focus(self) -> QWidget | None:
        """The list, or the filter while nothing is there."""
        return self.list if self._items else self.filter

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show the trash, with one record chosen where the place names one."""
        self._wanted_record = args.get("record", "")
        self.refresh()

    def refresh(self) -> None:
        """Read what is in the trash again, from the newest."""
        self._load(None, _PIECES)

    def _load_more(self) -> None:
        self._load(self._further, _PIECES)

    def _load(self, further: int | None, pieces: int) -> None:
        """Read a piece, and further ones while little was found; nobody waits for more than one."""

        def load(desk: Desk) -> Found:
            from liaison.desk.trashed import trash_page  # noqa: PLC0415 - loaded on the record's thread

            return trash_page(desk, further=further)

        def show(found: Found) -> None:
            kept = self._items if further is not None else ()
            self._items, self._further = kept + found.items, found.further
            self._show_rows()
            if found.further is not None and len(self._items) < _ENOUGH and pieces > 1:
                self._load(found.further, pieces - 1)
            self.headline_changed.emit()
            self.ready.emit()

        self.place.work.run(self, load, show, latest="trash")

    def _show_rows(self) -> None:
        zone = self.place.zone
        today = self.place.clock.now().astimezone(zone).date()
        rows = trash_rows(self._items, today, zone, self.filter.text())
        self.list.set_rows(rows)
        there = shown(rows) > 0
        self.list.setVisible(there)
        self.empty.setVisible(not there and not self._items and self._further is None)
        self.nothing.setVisible(not there and bool(self._items))
        self.lately.setVisible(not there and not self._items and self._further is not None)
        self.more.setVisible(self._further is not None and bool(self._items))
        self.restore_button.setEnabled(isinstance(self.list.current_row(), TrashRow))
        if self._wanted_record and self.list.choose(self._wanted_record):
            self._wanted_record = ""

    def restore(self, row: object) -> None:
        """Bring a record back, with what went there with it."""
        if not isinstance(row, TrashRow):
            return

        def op(desk: Desk) -> Changes:
            from liaison.desk.trash import restore  # noqa: PLC0415 - loaded on the record's thread

            return restore(desk, row.kind, row.record_id)

        self.place.work.command(self, op, refreshes_owner=True)

    def menu_for(self, row: TrashRow) -> QMenu:
        """What can be done with a record in the trash."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Restore"), lambda: self.restore(row))
        if row.kind not in {"attachment", "origin"}:
            menu.addAction(tr("Look at it…"), lambda: edit_record(self.place, self, row.kind, row.record_id))
        menu.addAction(tr("History"), lambda: show_history(self.place, row.kind, row.record_id))
        return menu
