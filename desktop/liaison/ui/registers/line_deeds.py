"""What can be done with a line of a register: its steps, its parts, and what can be done with any record."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Command, Menu
from liaison.ui.editing import edit_record, new_record, open_record, record_menu, trash_record
from liaison.ui.page import Workplace

from .view_model import LineRow
from .words import LETTERS, PARTS, STEPS, Step

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.model.values import Changes

CONTEXT: Final = "Registers"
_TRASH: Final = "Del"


class LineDeeds:
    """Deeds for ``owner``, a widget that shows lines of all clients where ``is_of_all``."""

    def __init__(self, place: Workplace, owner: QWidget, *, is_of_all: bool) -> None:
        self.place, self.owner = place, owner
        self._is_of_all = is_of_all

    def add_commands(self, current: Callable[[], object], to: QWidget) -> None:
        """The keys of ``to``, for the line that is ``current``."""
        for letter, text in (*LETTERS, (_TRASH, "Move to trash")):
            command = Command(f"register_{letter}", text, Menu.RECORD, letter, CONTEXT)
            self.place.commands.add(command, partial(self._with_line, current, letter), owner=to)

    def _with_line(self, current: Callable[[], object], letter: str) -> None:
        row = current()
        if isinstance(row, LineRow) and letter == _TRASH:
            trash_record(self.place, self.owner, row.line.kind, row.line.record_id)
        elif isinstance(row, LineRow):
            self.lettered(row, letter)

    def open(self, row: object) -> None:
        """Open the form of a line."""
        if isinstance(row, LineRow):
            edit_record(self.place, self.owner, row.line.kind, row.line.record_id)

    def steps_for(self, row: LineRow) -> tuple[Step, ...]:
        """What can become of a line."""
        return STEPS.get(row.line.word, ())

    def lettered(self, row: LineRow, letter: str) -> bool:
        """Take the step of a letter; whether the line has one."""
        step = next((one for one in self.steps_for(row) if one.letter == letter), None)
        if step is not None:
            self.take(row, step)
        return step is not None

    def take(self, row: LineRow, step: Step) -> None:
        """Change where a line stands, at once or in its form."""
        line = row.line
        if line.kind == "reset":
            from liaison.ui.resets import evaluate_reset  # noqa: PLC0415 - loaded when it is wanted

            evaluate_reset(self.place, self.owner, line.record_id)
            return
        if step.opens_form:
            edit_record(self.place, self.owner, line.kind, line.record_id)
            return

        def op(desk: Desk) -> Changes:
            from liaison.desk.registers import take_step  # noqa: PLC0415 - loaded on the record's thread

            return take_step(desk, line.kind, line.record_id, step.values)

        self.place.work.command(self.owner, op, refreshes_owner=True)

    def menu_for(self, row: LineRow) -> QMenu:
        """Its steps, its parts, and what can be done with any record."""
        line = row.line
        menu = record_menu(self.place, self.owner, line.kind, line.record_id)
        first = menu.actions()[0]
        for step in self.steps_for(row):
            _before(first, menu, f"{tr(step.label)}\t{step.letter}", partial(self.take, row, step))
        for kind, reference, label in PARTS.get(line.word, ()):
            presets = {reference: line.record_id}
            if kind == "commitment":
                presets |= {"commitment_kind": "deliverable", "side": "ours"}
            _before(first, menu, tr(label), partial(self._add_part, line.client_id, kind, presets))
        if line.client_id and self._is_of_all:
            words = tr("Go to {client}", client=line.client.replace("&", "&&"))
            _before(first, menu, words, partial(self._go_client, line.client_id))
        menu.insertSeparator(first)
        menu.removeAction(first)
        return menu

    def _add_part(self, client_id: str, kind: str, presets: dict[str, str]) -> None:
        new_record(self.place, self.owner, kind, client_id=client_id, presets=presets)

    def _go_client(self, client_id: str) -> None:
        open_record(self.place, self.owner, "client", client_id)


def _before(first: QAction, menu: QMenu, text: str, act: Callable[[], object]) -> None:
    menu.insertAction(first, menu.addAction(text, act))
