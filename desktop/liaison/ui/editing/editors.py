"""The editors of a form, one for each sort of value. Each hands out text, which the desk reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from liaison.model.words import WEEKDAYS, tr
from liaison.ui.theme import Role, font, line_height, scaled
from liaison.ui.widgets import Button, ComboBox, SegmentedControl, SideCheck

from .words import choice_words

if TYPE_CHECKING:
    from liaison.desk.editing import Field

#: Fields whose text may run over several lines.
LONG: Final = frozenset(
    {
        *("notes", "note", "text", "hired_us_because", "description", "summary", "evidence", "objective", "brief"),
        *("why", "goals", "our_change", "our_request", "for_staying", "for_parting", "reason_stated", "reason_found"),
        *("signs_seen", "lessons", "answer", "quote", "cares_about", "handle_with_care", "decided", "mood_context"),
        *("closed_note", "outcome_note", "ics"),
    }
)
_MOST_LINES: Final = 12


class FieldEditor(QWidget):
    """Edits one field. ``changed`` comes with every edit, ``left`` when the focus goes elsewhere.

    Every editor has ``text()``, what stands in it as the desk reads it, and ``set_text``.
    """

    changed = Signal()
    left = Signal()
    #: Whether it needs little room, so that what was understood stands beside it.
    is_short = False

    def mark_wrong(self, *, is_wrong: bool) -> None:
        """Outline it where what it holds cannot be used."""
        target = self.focusProxy() or self
        target.setProperty("wrong", is_wrong)
        target.style().unpolish(target)
        target.style().polish(target)


class _Line(QLineEdit):
    """A line that tells when it is left."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(font(Role.BODY))
        self.setFixedHeight(scaled(32))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit()


def filled(editor: QWidget, *widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    """Lay ``widgets`` beside each other in an editor; the first has the focus for it."""
    row = QHBoxLayout(editor)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 1 if stretch and place == 0 else 0)
    editor.setFocusProxy(widgets[0])
    return row


class LineEditor(FieldEditor):
    """One line of text; ``short`` for figures and dates, with ``hint`` shown while it is empty."""

    def __init__(self, text: str, *, hint: str = "", short: bool = False) -> None:
        super().__init__()
        self.is_short = short
        self.line = _Line(self)
        self.line.setText(text)
        self.line.setPlaceholderText(hint)
        self.line.textEdited.connect(self.changed)
        self.line.left.connect(self.left)
        filled(self, self.line)
        if short:
            self.setFixedWidth(scaled(208))

    def text(self) -> str:
        """The line."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Another line."""
        self.line.setText(text)


class LongEditor(FieldEditor):
    """Several lines; it grows with its text, and the Tab key leaves it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.area = QPlainTextEdit(text, self)
        self.area.setFont(font(Role.BODY))
        self.area.setTabChangesFocus(True)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.textChanged.connect(self.changed)
        self.area.textChanged.connect(self._fit)
        filled(self, self.area)
        self._fit()

    def text(self) -> str:
        """The lines."""
        return self.area.toPlainText()

    def set_text(self, text: str) -> None:
        """Other lines."""
        self.area.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = int(self.area.document().size().height())
        self.setFixedHeight(line_height(Role.BODY) * min(_MOST_LINES, max(3, lines)) + 20)


class CheckEditor(FieldEditor):
    """Yes or no; the box carries the field's label itself."""

    def __init__(self, text: str, label: str) -> None:
        super().__init__()
        self.box = SideCheck(label, "ink-2", self)
        self.set_text(text)
        self.box.toggled.connect(lambda _on: self.changed.emit())
        filled(self, self.box)

    def text(self) -> str:
        """Yes or no, as the desk reads it."""
        return "yes" if self.box.isChecked() else "no"

    def set_text(self, text: str) -> None:
        """Tick it, or not."""
        self.box.setChecked(text == "yes")


class ChoiceEditor(FieldEditor):
    """One of the words a field allows, or nothing said where it need not be."""

    def __init__(self, field: Field, text: str) -> None:
        super().__init__()
        self.box = ComboBox(self)
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.setFixedHeight(scaled(32))
        self.box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.box.setMinimumWidth(scaled(208))
        self.box.setPlaceholderText(tr("Choose"))
        if not field.is_needed:
            self.box.addItem(tr("Not said"), "")
        for choice in field.choices:
            self.box.addItem(choice_words(choice), choice)
        self.set_text(text)
        self.box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        filled(self, self.box, stretch=False).addStretch(1)

    def text(self) -> str:
        """The word as it is kept."""
        return str(self.box.currentData() or "")

    def set_text(self, text: str) -> None:
        """Choose a word."""
        self.box.setCurrentIndex(self.box.findData(text))


class SegmentEditor(FieldEditor):
    """A choice of two or three beside each other."""

    def __init__(self, field: Field, text: str, label: str) -> None:
        super().__init__()
        self.control = SegmentedControl([(one, choice_words(one)) for one in field.choices], label, self)
        self.control.choose(text)
        self.control.chosen.connect(lambda _key: self.changed.emit())
        filled(self, self.control, stretch=False).addStretch(1)
        first = self.control.findChild(QAbstractButton)
        assert isinstance(first, QAbstractButton)
        self.setFocusProxy(first)

    def text(self) -> str:
        """The word as it is kept."""
        return self.control.choice

    def set_text(self, text: str) -> None:
        """Choose a word."""
        self.control.choose(text)


class WeekdaysEditor(FieldEditor):
    """Seven days that are on or off."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.days = [_Day(tr(name), self) for name in WEEKDAYS]
        self.set_text(text)
        for day in self.days:
            day.toggled.connect(lambda _on: self.changed.emit())
        filled(self, *self.days, stretch=False).addStretch(1)

    def text(self) -> str:
        """The days that are on, as digits from 0 for Monday."""
        return "".join(str(place) for place, day in enumerate(self.days) if day.isChecked())

    def set_text(self, text: str) -> None:
        """Turn days on and off."""
        for place, day in enumerate(self.days):
            day.setChecked(str(place) in text)


class _Day(Button):
    """One day of the week."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setCheckable(True)
        self.setAutoDefault(False)

    def sizeHint(self) -> QSize:
        """A little narrower than other buttons, so that seven fit."""
        return super().sizeHint() - QSize(4, 0)
