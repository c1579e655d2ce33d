"""One field of a form: its label, its editor, how it is understood, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import ElidedLabel, Label

from .dates import DateEditor
from .editors import LONG, CheckEditor, ChoiceEditor, LineEditor, LongEditor, SegmentEditor, WeekdaysEditor
from .helper import Helper
from .naming import ReferenceEditor
from .words import field_label

if TYPE_CHECKING:
    from liaison.desk.editing import Field, RecordForm, Understood

UNDERSTAND_AFTER_MS: Final = 150
Editor = (
    LineEditor | LongEditor | CheckEditor | ChoiceEditor | SegmentEditor | WeekdaysEditor | DateEditor | ReferenceEditor
)
#: What text of a type looks like, shown while a field is empty.
_HINTS: Final = {
    "time": "09:00",
    "money": "1200 GBP",
    "money or a number with its unit": "4200 USD, 1100 orders",
    "date and time": "tomorrow 10:00",
    "list with commas": "one, two",
    "birthday": "14 May 1980",
    "season": "15 Nov to 6 Jan",
    "day of the year": "15 Nov",
}
_SHORT: Final = frozenset(
    {
        "number",
        "whole number",
        "time",
        "money",
        "money or a number with its unit",
        "date and time",
        "birthday",
        "season",
    }
)
_UNDERSTOOD: Final = _SHORT - {"number", "whole number"} | {"date", "day of the year"}
_SEGMENTS: Final = 3
#: What is long elsewhere, by kind and field.
_ONE_LINE: Final = frozenset({("interaction", "summary")})


class FieldRow(QWidget):
    """The editor with what is said about it; the label is laid out beside it by the form."""

    def __init__(self, form: RecordForm, field: Field, helper: Helper) -> None:
        super().__init__()
        self.field = field
        self._helper = helper
        self.label_text = field_label(form.word, field.name)
        self.start = form.values.get(field.name, "")
        self.editor = make_editor(form, field, self.label_text, helper)
        self.start = self.editor.text()
        self.caption = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.problem.setWordWrap(True)
        self.problem.hide()
        several = isinstance(self.editor, (SegmentEditor, WeekdaysEditor))
        target = self.editor if several else self.editor.focusProxy() or self.editor
        target.setAccessibleName(self.label_text)
        target.setAccessibleDescription(field.note)
        self._timer = QTimer(self, singleShot=True, interval=UNDERSTAND_AFTER_MS)
        self._timer.timeout.connect(self.understand)
        self.editor.changed.connect(self._heed)
        self.editor.left.connect(self.understand)
        self._lay_out()
        if self.start:
            self.understand()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.editor, 0 if self.editor.is_short else 1)
        if self.editor.is_short:
            line.addWidget(self.caption, 1)
        column.addLayout(line)
        column.addWidget(self.problem)

    @property
    def is_changed(self) -> bool:
        """Whether it holds something else than at first."""
        return self.editor.text() != self.start

    @property
    def typed(self) -> str:
        """The letters that stand in it: a name rather than the id it means."""
        return self.editor.typed() if isinstance(self.editor, ReferenceEditor) else self.editor.text()

    def start_again(self) -> None:
        """Show what it showed at first."""
        if isinstance(self.editor, ReferenceEditor):
            self.editor.choose(*self.editor.known)
        else:
            self.editor.set_text(self.start)
        self.say_problem("")
        self.understand()

    def say_problem(self, sentence: str) -> None:
        """Say below the editor what is wrong with it; nothing takes it away."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        self.editor.mark_wrong(is_wrong=bool(sentence))

    def _heed(self) -> None:
        if not self.problem.isHidden():
            self.say_problem("")
        if self.field.type in _UNDERSTOOD:
            self._timer.start()

    def understand(self) -> None:
        """Ask how the text is read, and say so beside it."""
        if self.field.type in _UNDERSTOOD:
            self._timer.stop()
            self._helper.understand(self, self.field.name, self.editor.text(), self._show)

    def _show(self, found: Understood) -> None:
        self.caption.setText(found.words or (tr("Not understood yet") if found.problem else ""))
        if isinstance(self.editor, DateEditor):
            self.editor.day = found.day


def make_editor(form: RecordForm, field: Field, label: str, helper: Helper) -> Editor:
    """The editor that fits a field, with what it holds."""
    text = form.values.get(field.name, "")
    kind = str(field.type)
    if field.type == "name":
        return ReferenceEditor(field, text, form.names.get(field.name, ""), helper)
    if field.choices:
        few = field.is_needed and len(field.choices) <= _SEGMENTS
        return SegmentEditor(field, text, label) if few else ChoiceEditor(field, text)
    if field.name in LONG and kind == "text" and (form.kind, field.name) not in _ONE_LINE:
        return LongEditor(text)
    if kind == "date":
        return DateEditor(text, label, is_behind=field.is_behind)
    if kind in _MAKERS:
        return _MAKERS[kind](text, label)
    return LineEditor(text, hint=tr(_HINTS[kind]) if kind in _HINTS else "", short=kind in _SHORT)


_MAKERS: Final[Mapping[str, Callable[[str, str], Editor]]] = {
    "yes or no": CheckEditor,
    "weekdays": lambda text, _label: WeekdaysEditor(text),
}


def label_for(row: FieldRow) -> Label:
    """The label that stands before a row; a box carries its own."""
    own = isinstance(row.editor, CheckEditor)
    label = Label("" if own else row.label_text, Role.BODY, "ink-2")
    label.setWordWrap(True)
    label.setContentsMargins(0, scaled(6), 0, 0)
    label.setBuddy(row.editor.focusProxy() or row.editor)
    return label
