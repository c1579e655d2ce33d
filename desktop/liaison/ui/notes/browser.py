"""The left side of the page of notes: search, filters, and the list."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from liaison.model.words import short_day, tr
from liaison.ui.page import Workplace
from liaison.ui.widgets import EmptyState, Hairline, Link, RowList, SegmentedControl
from liaison.ui.widgets.flow import FlowLayout
from liaison.ui.widgets.icon_field import IconField

from .client_chooser import ClientChooser
from .delegates import NoteDelegate
from .reading import Listed, Wanted, listing
from .view_model import ListRow

_TYPED_MS: Final = 150


class NoteBrowser(QWidget):
    """``chosen`` carries a row; ``writing`` asks for a new note; ``shown`` comes with the rows."""

    chosen = Signal(object)
    writing = Signal()
    shown = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._listed = Listed((), None, None)
        self._is_reading = False
        self.search = IconField("search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(tr("Search notes"))
        self.search.setAccessibleName(tr("Search notes"))
        choices = [("all", tr("All")), ("no client", tr("No client")), ("open checklist", tr("Checklist"))]
        self.which = SegmentedControl(choices, tr("Which notes"))
        self.which.choose("all")
        self.client = ClientChooser(place, none=tr("All clients"))
        self.write_link = Link(tr("Write a note"))
        self.list = RowList(NoteDelegate(), tr("Notes"), key=lambda row: row.id, words=lambda row: row.words)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.empty = EmptyState(tr("No notes yet."), tr("Write a note"))
        self.further = EmptyState("", tr("Look further back"))
        self._timer = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.which)
        row = FlowLayout()
        row.addWidget(self.client)
        row.end_with(self.write_link)
        column.addLayout(row)
        column.addWidget(Hairline())
        column.setSpacing(8)
        for widget in (self.empty, self.further):
            widget.hide()
        column.addWidget(self.empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.list, 1)
        column.addWidget(self.further)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._timer.start)
        self.search.returnPressed.connect(self._to_list)
        self._timer.timeout.connect(self.read)
        self.which.chosen.connect(lambda _key: self.read())
        self.client.chosen.connect(lambda _id: self.read())
        self.write_link.clicked.connect(self.writing)
        self.empty.followed.connect(self.writing)
        self.further.followed.connect(self._go_on)
        self.list.chosen.connect(self._choose)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def wanted(self) -> Wanted:
        """What is listed."""
        which = self.which.choice or "all"
        return Wanted(which, "" if which == "no client" else self.client.client_id, self.search.text())

    def read(self) -> None:
        """Read the list from its beginning."""
        self._timer.stop()
        self.list.verticalScrollBar().setValue(0)
        self._read(0)

    def refresh(self) -> None:
        """Read the list again as far as it was read, keeping scroll and selection."""
        self._read(len(self._listed.rows))

    def _read(self, limit: int) -> None:
        self.client.setEnabled(self.which.choice != "no client")
        self._place.work.run(self, listing(self.wanted, limit=limit), self._show, latest="list")

    def _show(self, listed: Listed) -> None:
        self._listed, self._is_reading = listed, False
        self._fill()
        self.shown.emit()

    def _go_on(self) -> None:
        listed, wanted = self._listed, self.wanted
        if listed.more is None or self._is_reading:
            return
        self._is_reading = True

        def show(found: Listed) -> None:
            if wanted == self.wanted and self._listed is listed:
                known = {row.id for row in listed.rows}
                fresh = tuple(row for row in found.rows if row.id not in known)
                self._listed = Listed((*listed.rows, *fresh), found.more, found.looked_back_to)
                self._fill()
            self._is_reading = False

        self._place.work.run(self, listing(wanted, listed.more), show, latest="further")

    def _fill(self) -> None:
        listed = self._listed
        was_blocked = self.list.blockSignals(True)
        self.list.set_rows(listed.rows)
        self.list.blockSignals(was_blocked)
        self.empty.setVisible(not listed.rows and listed.more is None)
        is_short = listed.more is not None and self.list.content_height() < self.list.viewport().height()
        self.further.setVisible(is_short)
        self.list.setVisible(bool(listed.rows))
        if is_short and listed.looked_back_to is not None:
            day = short_day(listed.looked_back_to.date(), self._place.clock.now().date())
            _say(self.further, tr("Looked back to {day}.", day=day))
        if not listed.rows:
            _say(self.empty, self._nothing())

    def _nothing(self) -> str:
        wanted = self.wanted
        if wanted.words.strip():
            return tr("No note has these words.")
        if wanted.which == "open checklist":
            return tr("Nothing is left to tick.")
        if wanted.which == "no client":
            return tr("Every note has its client.")
        return tr("No notes about this client.") if wanted.client_id else tr("No notes yet.")

    def _choose(self, row: ListRow | None) -> None:
        if row is not None:
            self.chosen.emit(row)

    def _scrolled(self, value: int) -> None:
        bar = self.list.verticalScrollBar()
        if value >= bar.maximum() - 2 * bar.pageStep():
            self._go_on()

    def select(self, note_id: str) -> bool:
        """Choose the row of a note without telling; whether it is in the list."""
        was_blocked = self.list.blockSignals(True)
        found = self.list.choose(note_id)
        self.list.blockSignals(was_blocked)
        if not found:
            self.list.clearSelection()
        return found

    def _to_list(self) -> None:
        """Enter in the search field goes to the first note found."""
        if self._timer.isActive():
            self.read()
        if len(self.list):
            self.list.setFocus()
            self.list.setCurrentIndex(self.list.rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape clears the search."""
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return
        super().keyPressEvent(event)


def _say(empty: EmptyState, sentence: str) -> None:
    empty.sentence.setText(sentence)
    empty.setAccessibleName(sentence)
