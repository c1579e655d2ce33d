"""The list of clients: sorted, filtered, pinned; Enter opens one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from liaison.model.clock import today
from liaison.model.words import tr
from liaison.ui.commands import Command, Menu
from liaison.ui.files.dragging import ListDrops
from liaison.ui.page import Page, Workplace
from liaison.ui.theme import scaled
from liaison.ui.trends.sparks import KINDS, load_rapport
from liaison.ui.widgets import PAGE_MARGIN, Button, EmptyState, Sheet

from .controls import Controls, SavedRow
from .keeping import FilterKeeper
from .table import ClientTable, HeadRow
from .view_model import ListFilter, ListRow, Sorting, caption, list_rows

if TYPE_CHECKING:
    from liaison.desk.clients import ClientRow
    from liaison.desk.context import Desk
    from liaison.desk.saved_filters import SavedFilter
    from liaison.model.values import Changes

CONTEXT: Final = "List of clients"
_SORT: Final = "clients_sort"


class ClientsPage(Page):
    """All clients. The argument ``filter`` is a segment of the list."""

    kinds: ClassVar[frozenset[str]] = frozenset(
        {"client", "stakeholder", "person", "interaction", "commitment", "setting"}
    )

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._rows: tuple[ClientRow, ...] = ()
        self._is_read = False
        self._sorting = Sorting.of(place.state.get(_SORT))
        self.controls, self.saved = Controls(place), SavedRow()
        self.new = Button(tr("New client"), icon="plus", primary=True)
        self.heads, self.table = HeadRow(), ClientTable()
        self.sheet = Sheet(margins=(1, 4, 1, 4))
        self.empty: EmptyState | None = None
        self.keeper = FilterKeeper(place, self)
        self._lay_out()
        self._connect()
        self._add_commands()
        self.heads.show_sorting(self._sorting)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 24)
        column.setSpacing(0)
        self.controls.end_with(self.new)
        column.addWidget(self.controls)
        column.addSpacing(12)
        column.addWidget(self.saved)
        column.addSpacing(4)
        self.sheet.body.addWidget(self.heads)
        self.sheet.body.addWidget(self.table, 1)
        column.addWidget(self.sheet, 1)

    def _connect(self) -> None:
        self.controls.changed.connect(self._filtered)
        self.controls.save_wanted.connect(lambda: self.keeper.ask_name(self.controls.wanted))
        self.controls.field.gone_down.connect(self.table.setFocus)
        self.controls.field.opened.connect(self._open_first)
        self.table.left_upwards.connect(self.controls.field.setFocus)
        ListDrops(self.place, self.table)
        self.table.opened.connect(lambda row: self._go(row.id))
        self.table.menu_wanted.connect(self._show_menu)
        self.table.sparks_wanted.connect(self._load_sparks)
        self.place.changes.subscribe(self, KINDS, lambda _changes: self.table.forget_sparks())
        self.heads.sorted_by.connect(self._sort)
        self.new.clicked.connect(self.add_client)
        self.saved.used.connect(lambda saved: self.controls.show_filter(ListFilter.of(saved.values)))
        self.saved.menu_wanted.connect(self.keeper.show_menu)

    def _add_commands(self) -> None:
        entries: tuple[tuple[str, str, str, Callable[[], object]], ...] = (
            ("clients_pin", "Pin or unpin", "P", self._turn_pin),
            ("clients_trash", "Move to trash", "Del", self._trash),
        )
        for name, text, keys, act in entries:
            command = Command(name, text, Menu.RECORD, keys, CONTEXT, words="client")
            self.place.commands.add(command, act, owner=self.table)
        find = Command("clients_filter", "Filter the list", Menu.EDIT, "Ctrl+F", CONTEXT)
        self.place.commands.add(find, self.controls.field.setFocus, owner=self)

    def name(self) -> str:
        """Clients."""
        return tr("Clients")

    def subtitle(self) -> str:
        """How many there are, and how many of them are shown."""
        return caption(len(self.table), len(self._rows)) if self._is_read and self._rows else ""

    def first_focus(self) -> QWidget | None:
        """The list, or the field where there is nothing in it."""
        return self.table if len(self.table) else self.controls.field

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show the list, narrowed to a segment where one is named."""
        if args.get("filter"):
            self.controls.show_filter(ListFilter.of((("segment", args["filter"]),)))
        super().show_args(args)

    def refresh(self) -> None:
        """Read the clients and the saved filters again."""

        def load(desk: Desk) -> tuple[tuple[ClientRow, ...], tuple[SavedFilter, ...]]:
            from liaison.desk.clients import list_clients  # noqa: PLC0415 - loaded on the record's thread
            from liaison.desk.saved_filters import saved_filters  # noqa: PLC0415 - loaded on the record's thread

            return list_clients(desk), saved_filters(desk, "clients")

        self.place.work.run(self, load, self._show, latest="clients")

    def _show(self, found: tuple[tuple[ClientRow, ...], tuple[SavedFilter, ...]]) -> None:
        self._rows, filters = found
        self._is_read = True
        self.saved.show_filters(filters)
        self._show_rows()
        self.ready.emit()

    def _load_sparks(self, clients: tuple[str, ...]) -> None:
        load_rapport(self.place, self, clients, self.table.show_sparks)

    def _show_rows(self) -> None:
        day = today(self.place.clock, self.place.zone)
        rows = list_rows(self._rows, self.controls.wanted, self._sorting, day)
        place = self.table.currentIndex().row()
        self.table.set_rows(rows)
        if place >= 0 and self.table.current_row() is None and rows:
            self.table.setCurrentIndex(self.table.rows.index(min(place, len(rows) - 1)))
        self._show_nothing(is_wanted=self._is_read and not rows)
        self.headline_changed.emit()

    def _show_nothing(self, *, is_wanted: bool) -> None:
        """A sentence in place of the first line where there is none."""
        if self.empty is not None:
            self.sheet.body.removeWidget(self.empty)
            self.empty.hide()
            self.empty.deleteLater()
            self.empty = None
        self.table.setVisible(not is_wanted)
        self.heads.setVisible(bool(self._rows))
        if not is_wanted:
            self.sheet.body.setStretch(1, 1)
            return
        if self._rows:
            self.empty = EmptyState(tr("No client fits."), tr("Show all"))
            self.empty.followed.connect(lambda: self.controls.show_filter(ListFilter()))
        else:
            self.empty = EmptyState(tr("No clients yet."), tr("Add a client"))
            self.empty.followed.connect(self.add_client)
        self.empty.setContentsMargins(19, 0, 19, 0)
        self.empty.setMinimumHeight(scaled(3 * 32))
        self.sheet.body.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)

    def _filtered(self, _wanted: ListFilter) -> None:
        if self._is_read:
            self._show_rows()

    def _sort(self, column: str) -> None:
        self._sorting = self._sorting.turned(column)
        self.place.state.put(_SORT, self._sorting.text)
        self.heads.show_sorting(self._sorting)
        self._show_rows()

    def _go(self, client_id: str) -> None:
        self.place.navigator.go("client", id=client_id)

    def _open_first(self) -> None:
        row = self.table.current_row()
        if row is None and len(self.table):
            row = self.table.rows.data(self.table.rows.index(0))
        if isinstance(row, ListRow):
            self._go(row.id)

    def add_client(self) -> None:
        """Open an empty form, and the client once it is there."""
        self.place.commands.run("new_client")

    def _turn_pin(self) -> None:
        row = self.table.current_row()
        if not isinstance(row, ListRow):
            return

        def op(desk: Desk) -> Changes:
            from liaison.desk.client_heads import pin_client  # noqa: PLC0415 - loaded on the record's thread

            return pin_client(desk, row.id, pinned=not row.is_pinned)

        self.place.work.command(self, op, refreshes_owner=True)

    def _trash(self) -> None:
        from liaison.ui.editing import trash_record  # noqa: PLC0415 - forms are loaded when they are wanted

        row = self.table.current_row()
        if isinstance(row, ListRow):
            trash_record(self.place, self, "client", row.id)

    def made_menu(self, row: ListRow) -> QMenu:
        """What can be done with a client of the list."""
        from liaison.ui.editing import record_menu  # noqa: PLC0415 - forms are loaded when they are wanted
        from liaison.ui.log import log_interaction  # noqa: PLC0415 - a dialog is loaded when it is wanted

        menu = record_menu(self.place, self, "client", row.id)
        first = next(iter(menu.actions()), None)
        own: tuple[tuple[str, Callable[[], Any]], ...] = (
            (tr("Briefing"), partial(self.place.navigator.go, "briefing", client=row.id)),
            (tr("Log interaction…"), partial(log_interaction, self.window(), self.place, row.id)),
            (tr("Unpin from the rail") if row.is_pinned else tr("Pin to the rail"), self._turn_pin),
        )
        for words, act in own:
            action = menu.addAction(words)
            action.triggered.connect(lambda _checked=False, act=act: act())
            if first is not None:
                menu.insertAction(first, action)
        if first is not None:
            menu.insertSeparator(first)
        return menu

    def _show_menu(self, row: ListRow, at: QPoint) -> None:
        menu = self.made_menu(row)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)
