"""The registers side by side: which there are, and the lines of the chosen one with a line to type another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Command, Menu
from liaison.ui.drafts import DraftKeeper, Typed
from liaison.ui.editing import edit_record, new_record, open_record, record_menu, trash_record
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Button, ComboBox, ElidedLabel, EmptyState, SegmentedControl, Sheet

from .lists import LineList, RegisterList
from .view_model import LineRow, RegisterRow, line_rows, register_rows
from .words import FORM_WORDS, LETTERS, MAIN_FIELDS, PARTS, REGISTER_WORDS, STEPS, Step

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.desk.drafts import DraftView
    from liaison.desk.register_entry import Added, Preview
    from liaison.desk.registers import RegisterCount, RegisterPage
    from liaison.model.errors import LiaisonError
    from liaison.model.values import Changes

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
        self._wanted = self._being_kept = ""
        self.key = place.state.get(_STATE, "ideas")
        if self.key not in REGISTER_WORDS:
            self.key = "ideas"
        self.registers = RegisterList()
        self.choice = ComboBox()
        self.choice.setAccessibleName(tr("Registers"))
        self.choice.setFixedHeight(scaled(32))
        self.choice.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.line = QLineEdit()
        self.said = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.state = SegmentedControl([("open", tr("Open")), ("all", tr("All"))], tr("Which lines"))
        self.new_button = Button(tr("New…"), icon="plus")
        self.sheet = Sheet(margins=(1, 5, 1, 5))
        self.lines = LineList(shows_client=client_id is None, menu_for=self.menu_for, lettered=self._lettered)
        self.empty = EmptyState("", tr("Add the first"))
        self._timer = QTimer(self, singleShot=True, interval=_PREVIEW_AFTER_MS)
        self._keeper = DraftKeeper(place, f"register:{client_id or ''}", self._typed, self)
        self._lay_out()
        self._connect()
        self._show_registers({})
        self.registers.fit_width()
        self._add_commands()
        self._dress()
        self._keeper.restore(self._bring_back)

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
        self.line.setFont(font(Role.BODY))
        self.line.setFixedHeight(scaled(32))
        top.addWidget(self.line, 1)
        top.addWidget(self.state)
        top.addWidget(self.new_button)
        column.addLayout(top)
        self.said.setContentsMargins(12, 2, 0, 0)
        column.addWidget(self.said)
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
        self.line.textEdited.connect(self._timer.start)
        self.line.textEdited.connect(self._keeper.touch)
        self.line.returnPressed.connect(self.add)
        self._timer.timeout.connect(self.preview)
        self.state.chosen.connect(lambda _key: self.refresh())
        self.new_button.clicked.connect(self.open_form)
        self.lines.opened.connect(self._open)
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

    def _add_commands(self) -> None:
        for letter, text in (*LETTERS, (_TRASH, "Move to trash")):
            command = Command(f"register_{letter}", text, Menu.RECORD, letter, CONTEXT)
            self.place.commands.add(command, partial(self._with_line, letter), owner=self.lines)

    def _with_line(self, letter: str) -> None:
        row = self.lines.current_row()
        if isinstance(row, LineRow) and letter == _TRASH:
            trash_record(self.place, self, row.line.kind, row.line.record_id)
        elif isinstance(row, LineRow):
            self._lettered(row, letter)

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
        elif self._takes_lines():
            self.line.setFocus()
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
            self.preview()

    def _dress(self) -> None:
        """Offer what the chosen register takes."""
        words = REGISTER_WORDS[self.key]
        example = words.example if self.client_id else words.all_example
        self.line.setPlaceholderText(tr(example) if example else tr("This needs its form: New…"))
        self.line.setAccessibleName(tr("Add to {register}", register=tr(words.title)))
        self.line.setEnabled(self._takes_lines())
        self.lines.setAccessibleName(tr(words.title))
        self.state.setVisible(bool(words.nothing_open))
        if not self.state.choice:
            self.state.choose("open")

    def _takes_lines(self) -> bool:
        return bool(REGISTER_WORDS[self.key].example)

    def _scrolled(self, value: int) -> None:
        if self._has_more and value > self.lines.verticalScrollBar().maximum() - 600:
            self._has_more = False
            self._limit += _AT_ONCE
            self.refresh()

    def _typed(self) -> Typed:
        return Typed(self.line.text(), client_id=self.client_id or "", state={"register": self.key})

    def _bring_back(self, draft: DraftView | None) -> None:
        if draft is not None and not self.line.text():
            self.show_register(draft.state.get("register", self.key))
            self.line.setText(draft.text)
            self.preview()

    def _goal(self) -> str | None:
        row = self.lines.current_row()
        return row.line.record_id if isinstance(row, LineRow) and row.line.kind == "goal" else None

    def preview(self) -> None:
        """Say how the line would be kept; nothing is written."""
        key, text, client_id, goal = self.key, self.line.text(), self.client_id, self._goal()
        if not self._takes_lines():
            self.said.setText("")
            return

        def read(desk: Desk) -> Preview:
            from liaison.desk.register_entry import TypedLine, preview_line  # noqa: PLC0415 - on the record's thread

            return preview_line(desk, TypedLine(key, text, client_id, goal))

        def show(found: Preview) -> None:
            self.said.setText(found.problem or found.words)

        self.place.work.run(self, read, show, latest="preview")

    def add(self) -> None:
        """Keep the line that was typed."""
        key, text, client_id, goal = self.key, self.line.text(), self.client_id, self._goal()
        if not text.strip() or text == self._being_kept:
            return
        made: list[Added] = []

        def op(desk: Desk) -> Changes:
            from liaison.desk.register_entry import TypedLine, add_line  # noqa: PLC0415 - on the record's thread

            made.append(add_line(desk, TypedLine(key, text, client_id, goal)))
            return made[0].changes

        def settled(_changes: Changes) -> None:
            self._being_kept = ""
            if self.line.text() == text:
                self.line.clear()
                self.said.setText("")
                self._keeper.drop()
            self._wanted = made[0].record_id

        def failed(error: LiaisonError) -> None:
            self._being_kept = ""
            self.said.setText(str(error))

        self._being_kept = text
        self.place.work.command(self, op, settled, failed, refreshes_owner=True)

    def open_form(self) -> None:
        """Add to the chosen register with all its fields; what was typed already stands in it."""
        typed = self.line.text().strip()
        presets = {MAIN_FIELDS[self.key]: typed} if typed and self.key in MAIN_FIELDS else {}
        new_record(self.place, self, FORM_WORDS[self.key], client_id=self.client_id, presets=presets, done=self._made)

    def _made(self, record_id: str) -> None:
        self.line.clear()
        self._keeper.drop()
        self._wanted = record_id
        self.refresh()

    def _open(self, row: object) -> None:
        if isinstance(row, LineRow):
            edit_record(self.place, self, row.line.kind, row.line.record_id)

    def steps_for(self, row: LineRow) -> tuple[Step, ...]:
        """What can become of a line."""
        return STEPS.get(row.line.word, ())

    def _lettered(self, row: LineRow, letter: str) -> bool:
        step = next((one for one in self.steps_for(row) if one.letter == letter), None)
        if step is not None:
            self.take(row, step)
        return step is not None

    def take(self, row: LineRow, step: Step) -> None:
        """Change where a line stands, at once or in its form."""
        line = row.line
        if step.opens_form:
            edit_record(self.place, self, line.kind, line.record_id)
            return

        def op(desk: Desk) -> Changes:
            from liaison.desk.registers import take_step  # noqa: PLC0415 - loaded on the record's thread

            return take_step(desk, line.kind, line.record_id, step.values)

        self.place.work.command(self, op, refreshes_owner=True)

    def menu_for(self, row: LineRow) -> QMenu:
        """Its steps, its parts, and what can be done with any record."""
        line = row.line
        menu = record_menu(self.place, self, line.kind, line.record_id)
        first = menu.actions()[0]
        for step in self.steps_for(row):
            _before(first, menu, f"{tr(step.label)}\t{step.letter}", partial(self.take, row, step))
        for kind, reference, label in PARTS.get(line.word, ()):
            presets = {reference: line.record_id}
            if kind == "commitment":
                presets |= {"commitment_kind": "deliverable", "side": "ours"}
            _before(first, menu, tr(label), partial(self._add_part, line.client_id, kind, presets))
        if line.client_id and self.client_id is None:
            words = tr("Go to {client}", client=line.client.replace("&", "&&"))
            _before(first, menu, words, partial(self._go_client, line.client_id))
        menu.insertSeparator(first)
        menu.removeAction(first)
        return menu

    def _add_part(self, client_id: str, kind: str, presets: dict[str, str]) -> None:
        new_record(self.place, self, kind, client_id=client_id, presets=presets)

    def _go_client(self, client_id: str) -> None:
        open_record(self.place, self, "client", client_id)


def _before(first: QAction, menu: QMenu, text: str, act: Callable[[], object]) -> None:
    menu.insertAction(first, menu.addAction(text, act))
