"""The history page: everything that was done, or everything that was done to one record."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.editing import open_record
from liaison.ui.page import Page, Workplace
from liaison.ui.theme import Role
from liaison.ui.today.lists import HeadedList
from liaison.ui.widgets import PAGE_MARGIN, EmptyState, Link, Sheet
from liaison.ui.widgets.beside import ListAndDetail

from .delegates import HistoryDelegate
from .detail import DetailPanel
from .view_model import HistoryRow, history_rows

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.journal_pages import JournalDetail, JournalLine, JournalPage
    from liaison.model.values import Changes

_NEAR: Final = 600


class HistoryPage(Page):
    """The journal at the left, and what the chosen entry did at the right. A place may say ``kind`` and ``id``."""

    kinds: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._kind = self._id = self._label = ""
        self._lines: tuple[JournalLine, ...] = ()
        self._further: int | None = None
        self._is_loading = False
        self.list = HeadedList(HistoryDelegate(), tr("History"), fit=False)
        self.detail = DetailPanel()
        self.sheet = Sheet(margins=(1, 5, 1, 5))
        self.empty = EmptyState(tr("Nothing was done yet."), tr("Go to Today"))
        self.whole = Link(tr("Everything that was done"), role=Role.BODY)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._enter)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.empty.followed.connect(lambda: place.navigator.go("today"))
        self.whole.clicked.connect(lambda: place.navigator.go("history"))
        self.detail.opened.connect(lambda kind, record_id: open_record(place, self, kind, record_id))
        self.detail.undone.connect(self._undo)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, 4, PAGE_MARGIN, 24)
        column.setSpacing(12)
        column.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeading)
        self.splitter = ListAndDetail(self.place.state, "history")
        self.empty.setContentsMargins(19, 0, 19, 0)
        self.sheet.body.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self.sheet.body.addWidget(self.list, 1)
        self.splitter.addWidget(self.sheet)
        self.splitter.addWidget(self.detail)
        self.splitter.begin()
        column.addWidget(self.splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or below each other, by the room there is."""
        super().resizeEvent(event)
        self.splitter.fit(self.width() - 2 * PAGE_MARGIN)

    def name(self) -> str:
        """The history, or whose."""
        return tr("History of “{record}”", record=self._label) if self._id and self._label else tr("History")

    def first_focus(self) -> QWidget | None:
        """The list."""
        return self.list

    def show_args(self, args: Mapping[str, str]) -> None:
        """Show the journal, or what was done to one record."""
        wanted = (args.get("kind", ""), args.get("id", ""))
        if wanted != (self._kind, self._id):
            self._kind, self._id = wanted
            self._lines, self._label = (), ""
            self.list.set_rows(())
            self.detail.show_detail(None, self._today(), self.place.zone)
        self.whole.setVisible(bool(self._id))
        self.refresh()

    def refresh(self) -> None:
        """Read from the newest again, as far down as before."""
        self._load(None, max(200, len(self._lines)))

    def _load(self, further: int | None, limit: int) -> None:
        kind, record_id = self._kind, self._id
        self._is_loading = True

        def load(desk: Desk) -> JournalPage:
            from liaison.desk.journal_pages import journal_page  # noqa: PLC0415 - loaded on the record's thread

            return journal_page(desk, kind=kind, record_id=record_id, further=further, limit=limit)

        def show(found: JournalPage) -> None:
            self._is_loading = False
            self._lines = (self._lines if further is not None else ()) + found.lines
            self._further, self._label = found.further, found.label
            self._show_rows(is_more=further is not None)

        self.place.work.run(self, load, show, latest="journal")

    def _show_rows(self, *, is_more: bool) -> None:
        self.list.set_rows(history_rows(self._lines, self._today(), self.place.zone))
        self.empty.setVisible(not self._lines)
        self.list.setVisible(bool(self._lines))
        if is_more:
            return
        if self.list.current_row() is None and self._lines:
            self.list.choose(str(self._lines[0].number))
        else:
            self._choose(self.list.current_row())
        self.headline_changed.emit()
        self.ready.emit()

    def _today(self) -> date:
        return self.place.clock.now().astimezone(self.place.zone).date()

    def _scrolled(self, value: int) -> None:
        near = value > self.list.verticalScrollBar().maximum() - _NEAR
        if near and self._further is not None and not self._is_loading and self._lines:
            self._load(self._further, 200)

    def _choose(self, row: object) -> None:
        if not isinstance(row, HistoryRow):
            return
        number, record_id = row.number, self._id

        def load(desk: Desk) -> JournalDetail | None:
            from liaison.desk.journal_pages import journal_detail  # noqa: PLC0415 - loaded on the record's thread

            return journal_detail(desk, number, record_id=record_id)

        def show(detail: JournalDetail | None) -> None:
            self.detail.show_detail(detail, self._today(), self.place.zone)

        self.place.work.run(self, load, show, latest="detail")

    def _enter(self, _row: object) -> None:
        """Enter goes on to what the entry did, or opens the one record it touched."""
        if len(self.detail.links) == 1:
            self.detail.links[0].click()
        elif self.detail.links:
            self.detail.links[0].setFocus()

    def _undo(self, number: int) -> None:
        def op(desk: Desk) -> Changes:
            from liaison.desk.history import undo  # noqa: PLC0415 - loaded on the record's thread

            return undo(desk, number)

        def told(changes: Changes) -> None:
            self.place.notices.say(changes.words)

        self.place.work.command(self, op, told, refreshes_owner=True, quiet=True)
