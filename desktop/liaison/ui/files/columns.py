"""Asking what the columns of a table are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ComboBox, FramedDialog, Label, PageScroll

if TYPE_CHECKING:
    from liaison.desk.imports.preview import ColumnsNeeded

_IGNORE: Final = "ignore"
_AS_RECOGNISED: Final = ""
_SHOWN: Final = 40


class ColumnsDialog(FramedDialog):
    """One line for each column: its heading, a cell of it, and what it holds. ``act`` gets field by column.

    Of a table that is known, columns may be left as they are recognised; their field is then empty.
    """

    def __init__(
        self,
        needed: ColumnsNeeded,
        act: Callable[[dict[str, str]], object],
        parent: QWidget,
        *,
        is_known: bool = False,
    ) -> None:
        title = tr("What are the columns of {file}?", file=needed.file)
        if is_known:
            sentence = tr("Say what a column holds where it was taken for something else.")
        else:
            sentence = tr("Liaison does not know them. Say at least which one holds the name or the organisation.")
        super().__init__(title, sentence, tr("Show what would change"), parent, width=640)
        self._act = act
        self.choices: dict[str, ComboBox] = {}
        area = PageScroll()
        area.body.setContentsMargins(0, 0, 12, 0)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for column in needed.columns:
            label = Label(_words(column.name, column.example), Role.BODY)
            label.setWordWrap(True)
            box = self.choices[column.name] = ComboBox()
            box.setFixedHeight(scaled(32))
            box.setAccessibleName(column.name)
            if is_known:
                box.addItem(tr("as recognised"), _AS_RECOGNISED)
            box.addItem(tr("not imported"), _IGNORE)
            for field in needed.fields:
                if field != _IGNORE:
                    box.addItem(tr(field), field)
            box.setCurrentIndex(max(0, box.findData(column.proposed)))
            label.setBuddy(box)
            form.addRow(label, box)
        area.body.addLayout(form)
        area.body.addStretch(1)
        area.setMinimumHeight(scaled(280))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area, 1)
        first = next(iter(self.choices.values()), None)
        if first is not None:
            first.setFocus()

    def submit(self) -> None:
        """Hand the answers over, unless they say nothing."""
        found = {name: str(box.currentData()) for name, box in self.choices.items()}
        if all(field == _IGNORE for field in found.values()):
            self.say_problem(tr("Say what at least one column holds."))
            return
        self.accept()
        self._act(found)


def _words(name: str, example: str) -> str:
    shown = name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"
    cell = example if len(example) <= _SHOWN else f"{example[:_SHOWN]}…"
    return tr("{column}, such as “{cell}”", column=shown, cell=cell) if cell else shown
