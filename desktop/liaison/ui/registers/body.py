"""The registers side by side: which there are, and the lines of the chosen one with a line to type another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.editing import new_record
from liaison.ui.page import Workplace
from liaison.ui.theme import scaled
from liaison.ui.widgets import Button, ComboBox, EmptyState, SegmentedControl, Sheet

from .entry_line import EntryLine
from .line_deeds import LineDeeds
from .lists import LineList, RegisterList
from .view_model import LineRow, RegisterRow, line_rows, register_rows
from .words import FORM_WORDS, MAIN_FIELDS, REGISTER_WORDS

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.registers import RegisterCount, RegisterPage

CONTEXT: Final = "Registers"
_AT_ONCE: Final = 200
_NARROW: Final = 860
_PREVIEW_AFTER_MS: Final = 120
_STATE: Final = "register"


_TRASH: Final = "Del"


class RegistersBody(QWidget):
    """The registers of one client, or of all where none is given. ``shown`` comes when the lines are there."""

    shown = Signal()
    went_to = Signal(str)

    def __init__(self, place: Workplace, client_id: str | None) -> None:
        super().__init__()
        self.place, self.client_id = place, client_id
        self._limit = _AT_ONCE
        self._has_more = False
        self._wanted = ""
        self.key = place.state.get(_STATE, "ideas")
        if self.key not in REGISTER_WORDS:
            self.key = "ideas"
        self.deeds = LineDeeds(place, self, is_of_all=client_id is None)
        self.registers = RegisterList()
        self.choice = ComboBox()
        self.choice.setAccessibleName(tr("Registers"))
        self.choice.setFixedHeight(scaled(32))
        self.choice.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.entry = EntryLine(place, client_id, self._goal)
        self.state = SegmentedControl([("open", tr("Open")), ("all", tr("All"))], tr("Which lines"))
        self.new_button = Button(tr("New…"), icon="plus")
        self.sheet = Sheet(margins=(1, 5, 1, 5))
        self.lines = LineList(
            shows_client=client_id is None, menu_for=self.deeds.menu_for, lettered=self.deeds.lettered
        )
        self.empty = EmptyState("", tr("Add the first"))
        self._lay_out()
        self._connect()
        self._show_registers({})
        self.registers.fit_width()
        self.deeds.add_commands(self.lines.current_row, self.lines)
        self._dress()
        self.entry.restore()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.registers)
        column = QVBoxLayout()
        column.setSpacing(0)
        narrow = QHBoxLayout()
        narrow.setContentsMargins(0, 0, 0, 8)
        narrow.addWidget(self.choice)
        narrow.addStretch(1)
        self._narrow = QWidget()
        self._narrow.setLayout(narrow)
        self._narrow.hide()
        column.addWidget(self._narrow)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.entry, 1)
        top.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        column.addSpacing(6)
        self.empty.setContentsMargins(19, 0, 19, 0)
        self.sheet.body.addWidget(self.empty, 0, Qt.AlignmentFlag.AlignTop)
        self.sheet.body.addWidget(self.lines, 1)
        column.addWidget(self.sheet, 1)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.registers.chosen.connect(self._go_register)
        self.choice.currentIndexChanged.connect(lambda _index: self.show_register(str(self.choice.currentData())))
        self.registers.opened.connect(lambda _row: self.lines.setFocus())
        self.entry.kept.connect(self._want)
        self.entry.register_wanted.connect(self.show_register)
        self.state.chosen.connect(lambda _key: self.refresh())
        self.new_button.clicked.connect(self.open_form)
        self.lines.opened.connect(self.deeds.open)
        self.lines.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.empty.followed.connect(self._follow_empty)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the registers are chosen from a box above the lines."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(_NARROW)
        self.registers.setVisible(not narrow)
        self._narrow.setVisible(narrow)

    def _show_registers(self, counts: Mapping[str, RegisterCount]) -> None:
        """Show which there are without going to another."""
        rows = register_rows(counts)
        for widget in (self.registers, self.choice):
            widget.blockSignals(True)
        self.registers.set_rows(rows)
        self.registers.choose(self.key)
        self.choice.clear()
        for row in rows:
            self.choice.addItem(row.words, row.key)
        self.choice.setCurrentIndex(self.choice.findData(self.key))
        for widget in (self.registers, self.choice):
            widget.blockSignals(False)

    @property
    def only_open(self) -> bool:
        """Whether settled lines are left out."""
        return self.state.choice == "open" and bool(REGISTER_WORDS[self.key].nothing_open)

    def show_register(self, key: str) -> bool:
        """Choose a register, which reads its lines; whether it is another one. An unknown one is left aside."""
        is_other = key in REGISTER_WORDS and key != self.key
        if is_other:
            self.registers.choose(key)
        return is_other

    def show_record(self, record_id: str) -> None:
        """Choose one line, in whichever register keeps it, open or not."""

        def find(desk: Desk) -> str | None:
            from liaison.desk.registers import register_of  # noqa: PLC0415 - loaded on the record's thread

            return register_of(desk, record_id)

        def go(key: str | None) -> None:
            if key is not None:
                self._wanted = record_id
                self.state.choose("all")
                if not self.show_register(key):
                    self.refresh()

        self.place.work.run(self, find, go)

    def refresh(self) -> None:
        """Read the lines again, then the numbers."""
        key, client_id, only_open, limit = self.key, self.client_id, self.only_open, self._limit

        def load(desk: Desk) -> RegisterPage:
            from liaison.desk.registers import register_page  # noqa: PLC0415 - loaded on the record's thread

            return register_page(desk, key, client_id, only_open=only_open, limit=limit)

        def tally(desk: Desk) -> tuple[RegisterCount, ...]:
            from liaison.desk.registers import register_counts  # noqa: PLC0415 - loaded on the record's thread

            return register_counts(desk, client_id)

        self.place.work.run(self, load, self._show, latest="lines")
        self.place.work.run(self, tally, self._show_counts, latest="counts")

    def _show(self, found: RegisterPage) -> None:
        if found.key != self.key:
            return
        self._has_more = found.has_more
        self.lines.set_rows(line_rows(found.key, found.lines, shows_client=self.client_id is None))
        if self._wanted and self.lines.choose(self._wanted):
            self._wanted = ""
        there = bool(found.lines)
        self.lines.setVisible(there)
        self.empty.setVisible(not there)
        self._say_empty()
        self.shown.emit()

    def _show_counts(self, counts: tuple[RegisterCount, ...]) -> None:
        self._show_registers({one.key: one for one in counts})

    def _say_empty(self) -> None:
        words = REGISTER_WORDS[self.key]
        hidden = self.only_open
        sentence = tr(words.nothing_open) if hidden else tr(words.nothing)
        if self.empty.sentence.text() != sentence:
            old, self.empty = self.empty, EmptyState(sentence, tr("Show all") if hidden else tr("Add the first"))
            self.empty.setContentsMargins(19, 0, 19, 0)
            self.empty.followed.connect(self._follow_empty)
            self.empty.setVisible(not old.isHidden())
            self.sheet.body.replaceWidget(old, self.empty)
            old.hide()
            old.deleteLater()

    def _follow_empty(self) -> None:
        if self.only_open:
            self.state.choose("all")
            self.refresh()
        elif self.entry.takes_lines:
            self.entry.line.setFocus()
        else:
            self.open_form()

    def _go_register(self, row: object) -> None:
        if isinstance(row, RegisterRow) and row.key != self.key:
            self.key = row.key
            self.choice.setCurrentIndex(self.choice.findData(row.key))
            self._limit = _AT_ONCE
            self.place.state.put(_STATE, self.key)
            self._dress()
            self.lines.set_rows(())
            self.went_to.emit(self.key)
            self.refresh()
            self.entry.preview()

    def _dress(self) -> None:
        """Offer what the chosen register takes."""
        words = REGISTER_WORDS[self.key]
        self.entry.show_register(self.key)
        self.lines.setAccessibleName(tr(words.title))
        self.state.setVisible(bool(words.nothing_open))
        if not self.state.choice:
            self.state.choose("open")

    def _scrolled(self, value: int) -> None:
        if self._has_more and value > self.lines.verticalScrollBar().maximum() - 600:
            self._has_more = False
            self._limit += _AT_ONCE
            self.refresh()

    def _goal(self) -> str | None:
        row = self.lines.current_row()
        return row.line.record_id if isinstance(row, LineRow) and row.line.kind == "goal" else None

    def open_form(self) -> None:
        """Add to the chosen register with all its fields and what was typed already; a reset is led through.

        What was typed goes into the main field, for a reset into why it is needed. A form without one leaves it in
        the line.
        """
        if self.key == "resets" and self.client_id is not None:
            from liaison.ui.resets import begin_reset  # noqa: PLC0415 - loaded when it is wanted

            begin_reset(self.place, self, self.client_id, self.entry.typed).begun.connect(self._reset_begun)
            return
        typed = self.entry.typed
        presets = {MAIN_FIELDS[self.key]: typed} if typed and self.key in MAIN_FIELDS else {}
        new_record(self.place, self, FORM_WORDS[self.key], client_id=self.client_id, presets=presets, done=self._made)

    def _reset_begun(self, why: str) -> None:
        if self.entry.typed and self.entry.typed in why:
            self.entry.empty()

    def _made(self, record_id: str) -> None:
        if self.key in MAIN_FIELDS:
            self.entry.empty()
        self._want(record_id)
        self.refresh()

    def _want(self, record_id: str) -> None:
        """Choose a line once the lines are read again."""
        self._wanted = record_id
