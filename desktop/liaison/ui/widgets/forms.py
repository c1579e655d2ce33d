"""Forms made from the description of a kind's fields (``desk.editing.fields_of``), never by hand.

Every value is text as a person types it; the desk reads it ("friday", "1,200 GBP", "Dana").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from liaison.model.date_words import examples
from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled

from .buttons import SideCheck
from .choice import ComboBox
from .labels import Label

#: Fields that hold more than a line.
_LONG: Final = frozenset({"notes", "text", "why", "hired_us_because", "detail", "summary", "evidence", "objective"})


class FieldShape(Protocol):
    """What a form needs to know of a field; ``desk.editing.Field`` has it."""

    @property
    def name(self) -> str:
        """The field's name in the record."""
        ...

    @property
    def type(self) -> str:
        """What text it takes, in words: "date", "one of", "name"."""
        ...

    @property
    def is_needed(self) -> bool:
        """Whether it must not be empty."""
        ...

    @property
    def choices(self) -> tuple[str, ...]:
        """The words it allows, if it allows only some."""
        ...

    @property
    def target(self) -> str | None:
        """The kind of record it names."""
        ...

    @property
    def note(self) -> str:
        """What to know about it."""
        ...


def field_label(name: str) -> str:
    """A field's name as a label: "due_on" is "Due on"."""
    return tr(name.removeprefix("is_").replace("_", " ").capitalize())


class FieldForm(QWidget):
    """One line for each field: label left, editor right. ``changed`` comes with every edit."""

    changed = Signal()

    def __init__(
        self,
        fields: Sequence[FieldShape],
        values: Mapping[str, str] | None = None,
        names: Mapping[str, Sequence[str]] | None = None,
        parent: QWidget | None = None,
        *,
        labels: Mapping[str, str] | None = None,
    ) -> None:
        """``values`` by field name as text; ``names`` are suggested for references, by the kind they name.

        ``labels`` are translated already; a field without one is called after its name.
        """
        super().__init__(parent)
        self._start = dict(values or {})
        self._names = names or {}
        self._editors: dict[str, QWidget] = {}
        self._notes: dict[str, Label] = {}
        self._rows = {field.name: row for row, field in enumerate(fields)}
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            editor = self._editors[field.name] = self._editor(field, self._start.get(field.name, ""))
            label = Label((labels or {}).get(field.name) or field_label(field.name), Role.BODY, "ink-2")
            label.setBuddy(editor)
            editor.setAccessibleName(label.text())
            editor.setToolTip(field.note)
            form.addRow(label, editor)
        self._start |= self.values()
        self._problem = Label("", Role.SECONDARY, "bad-text")
        self._problem.setWordWrap(True)
        self._problem.hide()
        form.addRow(self._problem)

    def values(self) -> dict[str, str]:
        """Every field as text."""
        return {name: _text_of(editor) for name, editor in self._editors.items()}

    def edits(self) -> dict[str, str]:
        """Only what differs from what it showed at first; for a new record take :meth:`values`."""
        return {name: text for name, text in self.values().items() if text != self._start.get(name, "")}

    def editor(self, name: str) -> QWidget:
        """The editor of a field."""
        return self._editors[name]

    def show_problem(self, sentence: str, field: str = "") -> None:
        """Say what cannot be used, at the foot; an empty sentence takes it away. ``field`` is outlined and focused."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        for name, editor in self._editors.items():
            editor.setProperty("wrong", bool(sentence) and name == field)
            editor.style().polish(editor)
        if sentence and field in self._editors:
            self._editors[field].setFocus()

    def show_note(self, field: str, words: str, colour: str = "ink-2") -> None:
        """Say something in small letters below a field, in place of what was said there before."""
        note = self._notes.get(field)
        if note is None:
            note = self._notes[field] = Label("", Role.SECONDARY)
            note.setWordWrap(True)
            self._form.insertRow(self._rows[field] + 1, "", note)
            self._rows = {name: row + (row > self._rows[field]) for name, row in self._rows.items()}
        note.set_colour(colour)
        note.setText(words)
        self._editors[field].setAccessibleDescription(words)

    def note_of(self, field: str) -> str:
        """What is said below a field."""
        note = self._notes.get(field)
        return note.text() if note is not None else ""

    def _editor(self, field: FieldShape, value: str) -> QWidget:
        if field.choices:
            return self._choice(field, value)
        if field.type == "yes or no":
            box = SideCheck("", "ink-2")
            box.setChecked(value == "yes")
            box.toggled.connect(self.changed)
            return box
        if field.name in _LONG:
            text = QPlainTextEdit(value)
            text.setTabChangesFocus(True)
            text.setFixedHeight(scaled(84))
            text.textChanged.connect(self.changed)
            return text
        line = QLineEdit(value)
        line.setFont(font(Role.BODY))
        line.setFixedHeight(scaled(32))
        line.setPlaceholderText(_hint(field))
        if field.target is not None and field.target in self._names:
            completer = QCompleter(list(self._names[field.target]), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        line.textEdited.connect(self.changed)
        return line

    def _choice(self, field: FieldShape, value: str) -> ComboBox:
        box = ComboBox()
        box.setFixedHeight(scaled(32))
        if not field.is_needed:
            box.addItem("", "")
        for choice in field.choices:
            box.addItem(tr(choice.replace("_", " ")), choice)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.currentIndexChanged.connect(self.changed)
        return box


def _hint(field: FieldShape) -> str:
    hints = {
        "date": ", ".join(examples()[:3]),
        "time": "09:00",
        "money": "1200 GBP",
        "date and time": f"{examples().day} 10:00",
        "list with commas": tr("one, two"),
    }
    return hints.get(str(field.type), "")


def _text_of(editor: QWidget) -> str:
    if isinstance(editor, ComboBox):
        return str(editor.currentData() or "")
    if isinstance(editor, QCheckBox):
        return "yes" if editor.isChecked() else "no"
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText()
    return editor.text() if isinstance(editor, (QLineEdit, QLabel)) else ""
