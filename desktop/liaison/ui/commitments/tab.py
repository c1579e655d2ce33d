"""The tab of a client with what is promised on both sides."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.client.tab import ClientTab
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import edit_record, record_menu
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.timeline.detail import DetailPane
from liaison.ui.widgets import PAGE_MARGIN, Label, Link, PageScroll, SegmentedControl, Sheet
from liaison.ui.widgets.beside import ListAndDetail
from liaison.ui.widgets.nothing import EmptyPlace

from .deeds import LedgerDeeds
from .figures import SayDoLine
from .list import LedgerList
from .quick_entry import QuickPromise
from .view_model import LedgerRow, is_evidence, ledger_rows, nothing_words, shown_labels

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.ledger import LedgerView

#: Under which the sizes of the two parts are remembered.
_STATE: Final = "commitments"


class CommitmentsTab(ClientTab):
    """A line to add with, the figures, the promises, and one of them whole."""

    kinds: ClassVar[frozenset[str]] = frozenset({"client", "colleague", "commitment", "person", "slip", "stake"})

    def __init__(self, place: Workplace, client_id: str) -> None:
        super().__init__(place, client_id)
        self._show_key, self._side = "open", ""
        self._wanted = ""
        self._chosen = ""
        self.deeds = LedgerDeeds(place, self)
        self.quick = QuickPromise(place, client_id)
        self.choice = SegmentedControl(shown_labels(), tr("Which commitments"))
        self.choice.choose("open")
        self.said = Label("", Role.SECONDARY, "ink-2")
        self.all_link = Link(tr("Show all that are open"))
        self.ours, self.theirs = SayDoLine(), SayDoLine()
        self.list = LedgerList(self._menu)
        self.sheet = Sheet(margins=(1, 5, 1, 5))
        self.nothing = EmptyPlace(self.sheet.body, self.list)
        self.detail = DetailPane(place)
        self.splitter = ListAndDetail(place.state, _STATE)
        self._lay_out()
        self._connect()
        self._add_commands()

    def _lay_out(self) -> None:
        self.sheet.body.addWidget(self.list, 1)
        self.sheet.setMinimumSize(scaled(280), scaled(120))
        self.detail.setMinimumSize(scaled(240), scaled(100))
        self.splitter.addWidget(self.sheet)
        self.splitter.addWidget(self.detail)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.choice)
        row.addWidget(self.said)
        row.addWidget(self.all_link)
        row.addStretch(1)
        area = PageScroll(is_steady=True)
        area.body.setSpacing(10)
        area.body.addWidget(self.quick)
        area.body.addWidget(self.ours)
        area.body.addWidget(self.theirs)
        area.body.addLayout(row)
        self.splitter.begin()
        area.body.addWidget(self.splitter, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.all_link.hide()
        self.splitter.fit(self.width() - 2 * PAGE_MARGIN)

    def _connect(self) -> None:
        self.choice.chosen.connect(partial(self._want, ""))
        self.all_link.clicked.connect(lambda: self._want("", "open"))
        for line in (self.ours, self.theirs):
            line.wanted.connect(self._want)
        self.list.checked.connect(self.deeds.check)
        self.list.opened.connect(self._edit)
        self.list.chosen.connect(self._choose)
        self.deeds.closing.connect(self.list.mark_closing)
        self.quick.added.connect(self._added)

    def _add_commands(self) -> None:
        words = "promise commitment"
        done = Command(
            "ledger_done", "Done, or open again", Menu.RECORD, "Space", context="Commitments of a client", words=words
        )
        slip = Command(
            "ledger_slip", "Slip to another date…", Menu.RECORD, "S", context="Commitments of a client", words=words
        )
        drop = Command("ledger_drop", "Drop…", Menu.RECORD, "D", context="Commitments of a client", words=words)
        deeds: tuple[tuple[Command, Callable[[LedgerRow], None]], ...] = (
            (done, self.deeds.check),
            (slip, self.deeds.slip),
            (drop, self._drop),
        )
        for command, act in deeds:
            self.place.commands.add(command, partial(self._with_row, act), owner=self.list)

    def _with_row(self, act: Callable[[LedgerRow], None]) -> None:
        row = self.list.current_row()
        if isinstance(row, LedgerRow):
            act(row)

    def _drop(self, row: LedgerRow) -> None:
        if row.is_open:
            self.deeds.drop(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below each other, by the room there is."""
        super().resizeEvent(event)
        self.splitter.fit(self.width() - 2 * PAGE_MARGIN)

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list

    def turn_to(self, client_id: str) -> bool:
        """The widgets stay; making them anew takes longer than reading the ledger."""
        self.client_id = client_id
        self._show_key, self._side, self._wanted, self._chosen = "open", "", "", ""
        self.choice.choose("open")
        self.quick.turn_to(client_id)
        for line in (self.ours, self.theirs):
            line.forget()
        self.said.setText("")
        self.all_link.hide()
        self.nothing.clear()
        self.list.set_rows(())
        self.detail.clear()
        return True

    def refresh(self) -> None:
        """Read the ledger again."""
        client_id, key, side = self.client_id, self._show_key, self._side

        def op(desk: Desk) -> LedgerView:
            from liaison.desk.ledger import Show, ledger  # noqa: PLC0415 - loaded on the record's thread
            from liaison.model.values import Side  # noqa: PLC0415 - loaded on the record's thread

            return ledger(desk, client_id, Show(key), Side(side) if side else None)

        def show(view: LedgerView) -> None:
            if client_id == self.client_id:
                self._show(view)

        self.place.work.run(self, op, show, latest="ledger")

    def show_record(self, record_id: str) -> None:
        """Bring a promise into view, open or closed."""
        self._wanted = record_id
        self._want("", "all")

    def _want(self, side: str, key: str) -> None:
        self._side, self._show_key = side, key
        self.choice.choose(key)
        self.refresh()

    def _added(self, record_id: str) -> None:
        self._wanted = record_id
        self._want("", "open")

    def _show(self, view: LedgerView) -> None:
        rows = ledger_rows(view)
        self._chosen = ""  # what it was may have changed; each is read once
        self.ours.show_figures(view.figures[0])
        self.theirs.show_figures(view.figures[1])
        self.list.set_rows(rows)
        self._show_empty(is_empty=not rows)
        self.all_link.setVisible(is_evidence(self._show_key))
        self.said.setText(self._caption(view))
        if self._wanted:
            wanted, self._wanted = self._wanted, ""
            if self.list.choose(wanted):
                self.list.doItemsLayout()
                self.list.scrollTo(self.list.currentIndex())
        first = next((row for row in rows if isinstance(row, LedgerRow)), None)
        if not isinstance(self.list.current_row(), LedgerRow) and first is not None:
            self.list.choose(first.key)
        row = self.list.current_row()
        if isinstance(row, LedgerRow):
            self._choose(row)
        else:
            self._chosen = ""
            self.detail.clear()
        self.ready.emit()

    def _caption(self, view: LedgerView) -> str:
        if not view.are_all:
            return tr("Only the first {n} of each side are listed.", n=max(len(view.ours), len(view.theirs)))
        number = len(view.ours) + len(view.theirs)
        return tr("{n} of these", n=number) if is_evidence(self._show_key) else ""

    def _choose(self, row: object) -> None:
        if isinstance(row, LedgerRow) and row.key != self._chosen:
            self._show_detail(row)

    def _show_detail(self, row: LedgerRow) -> None:
        self._chosen = row.key
        word = tr("We owe") if row.side.value == "ours" else tr("They owe")
        self.detail.show_record(word, "commitment", row.id)

    def _edit(self, row: LedgerRow) -> None:
        edit_record(self.place, self, "commitment", row.id)

    def _menu(self, row: LedgerRow) -> QMenu:
        menu = record_menu(self.place, self, "commitment", row.id)
        first = menu.actions()[0]
        for action in self.list.actions():
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        return menu

    def _show_empty(self, *, is_empty: bool) -> None:
        if is_empty:
            self.nothing.say(nothing_words(self._show_key), tr("Add a commitment"), self.quick.line.setFocus)
        else:
            self.nothing.clear()
