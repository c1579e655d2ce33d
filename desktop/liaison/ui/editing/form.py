"""The fields of a record below each other: the usual ones, and the rest on request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from liaison.model.words import count, tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Label, Link

from .helper import Helper
from .rows import FieldRow, label_for

if TYPE_CHECKING:
    from liaison.desk.editing import Field, RecordForm

_LABELS: Final = 148
#: Fields that only say more about a change of another one: by kind, that one and those.
_FOLLOW: Final[Mapping[str, tuple[str, tuple[str, ...]]]] = {"commitment": ("due_on", ("because", "told_on"))}


class RecordFields(QWidget):
    """The editors of a form. ``changed`` comes with every edit."""

    changed = Signal()

    def __init__(self, form: RecordForm, helper: Helper) -> None:
        super().__init__()
        self.form = form
        self.rows: dict[str, FieldRow] = {}
        self._labels: dict[str, Label] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._block(form.first, helper))
        self.more = Link(self._more_words(), role=Role.BODY)
        self.more.setVisible(bool(form.more))
        self.more.clicked.connect(self.show_more)
        self._rest = self._block(form.more, helper)
        self._rest.hide()
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._rest)
        column.addStretch(1)
        self._follow()

    def _block(self, fields: Sequence[Field], helper: Helper) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, scaled(_LABELS))
        grid.setColumnStretch(1, 1)
        for place, field in enumerate(fields):
            row = self.rows[field.name] = FieldRow(self.form, field, helper)
            label = self._labels[field.name] = label_for(row)
            label.setMaximumWidth(scaled(_LABELS))
            grid.addWidget(label, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(row, place, 1)
            row.editor.changed.connect(self._edited)
        return holder

    def _more_words(self) -> str:
        filled = sum(1 for field in self.form.more if self.form.values.get(field.name, "") not in {"", "no"})
        if not filled or self.form.record_id is None:
            return tr("More fields")
        return tr("More fields, {filled}", filled=count(filled, "{n} filled in", "{n} filled in"))

    def show_more(self) -> None:
        """Show the rarely used fields too."""
        self.more.hide()
        self._rest.show()
        first = next(iter(self.form.more), None)
        if first is not None:
            self.rows[first.name].editor.setFocus()

    def values(self) -> dict[str, str]:
        """Every field as text, but for those that are not shown now."""
        return {name: row.editor.text() for name, row in self.rows.items() if not row.isHidden()}

    def edits(self) -> dict[str, str]:
        """What differs from what it showed at first."""
        return {name: row.editor.text() for name, row in self.rows.items() if row.is_changed and not row.isHidden()}

    def typed(self) -> dict[str, str]:
        """What differs from what it showed at first, in the letters that were typed, for keeping as a draft."""
        return {name: row.typed for name, row in self.rows.items() if row.is_changed}

    def missing(self) -> str:
        """The first field that must not be empty and is, or an empty string."""
        rows = (self.rows[field.name] for field in self.form.fields if field.is_needed)
        return next((row.field.name for row in rows if not row.editor.text().strip()), "")

    def start_again(self) -> None:
        """Show everything as it was at first."""
        for row in self.rows.values():
            if row.is_changed:
                row.start_again()
        self._follow()

    def take_up(self, texts: Mapping[str, str]) -> None:
        """Put texts into fields, as from a draft."""
        for name, text in texts.items():
            if name in self.rows:
                self.rows[name].editor.set_text(text)
                self.rows[name].understand()
        self._follow()

    def say_problem(self, field: str, sentence: str) -> bool:
        """Say what is wrong under its field, and go there; whether there is such a field."""
        row = self.rows.get(field)
        if row is None:
            return False
        if any(one.name == field for one in self.form.more) and self._rest.isHidden():
            self.show_more()
        row.say_problem(sentence)
        row.editor.setFocus()
        return True

    def focus_first(self) -> None:
        """Go to the first field that is still to be filled in, or to the first."""
        rows = [self.rows[field.name] for field in self.form.first]
        empty = next((row for row in rows if row.field.is_needed and not row.editor.text()), None)
        (empty or rows[0]).editor.setFocus()

    def _edited(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Ask why a date moves only where it does."""
        lead, names = _FOLLOW.get(self.form.kind, ("", ()))
        moves = lead in self.rows and bool(self.rows[lead].start) and self.rows[lead].is_changed
        for name in names:
            if name in self.rows:
                self.rows[name].setVisible(moves)
                self._labels[name].setVisible(moves)
