"""Numbers that may be changed, in groups: a name, a field, and what Liaison comes with where that differs."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaison.model import words
from liaison.model.words import in_figures, tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Hairline, Label

_FIELD: Final = 96
#: Where large text meets a narrow window: room for a sign and three figures.
_LEAST_FIELD: Final = 64


class Number(Protocol):
    """A number as it is shown; ``desk.trends.weight_words.NumberLine`` is one."""

    @property
    def path(self) -> str:
        """What it is known by."""
        ...

    @property
    def words(self) -> str:
        """What it is called, translated."""
        ...

    @property
    def unit(self) -> str:
        """In what it is counted, translated; empty where its name says so."""
        ...

    @property
    def value(self) -> float:
        """As it is in force."""
        ...

    @property
    def shipped(self) -> float:
        """As Liaison comes with it."""
        ...


class Group(Protocol):
    """Numbers under a title."""

    @property
    def title(self) -> str:
        """Translated."""
        ...

    @property
    def lines(self) -> Sequence[Number]:
        """In the order in which they are shown."""
        ...


def figure(number: float) -> str:
    """A number without zeros that say nothing, with the marks and the sign people read."""
    return in_figures(Decimal(repr(round(number, 6))), grouped=False)


def read_figure(text: str) -> float | None:
    """What was typed as a number, with the marks of the language; None where that is none."""
    number = words.read_figure(text)
    return None if number is None else float(number)


class NumberTable(QWidget):
    """Groups of numbers, each with a field. ``edited`` comes with every change of what is typed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, QLineEdit] = {}
        self._asides: dict[str, Label] = {}
        self._kept: dict[str, float] = {}
        self._refused = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show what is in force; what was typed and not kept stays."""
        is_new, is_seen = not self.fields, self.isVisible()
        if is_new and is_seen:
            self.hide()  # what is added to what is seen is laid out anew with all above it, each by itself
        for group in groups if is_new else ():
            self._add(group)
        for line in (line for group in groups for line in group.lines):
            self._kept[line.path] = line.value
            field = self.fields[line.path]
            if not field.isModified():
                field.setText(figure(line.value))
            differs = line.value != line.shipped
            self._asides[line.path].setText(tr("Liaison: {n}", n=figure(line.shipped)) if differs else "")
        self._mark()
        if is_new and is_seen:
            self.show()

    def forget_edits(self) -> None:
        """What was typed is kept now, or no longer wanted: show what is in force."""
        self._refused = ""
        for path, field in self.fields.items():
            field.setModified(False)
            field.setText(figure(self._kept[path]))
        self._mark()

    def changes(self) -> dict[str, float]:
        """The numbers that were typed and differ from those in force, by path; what is no number is left out."""
        typed = {path: read_figure(field.text()) for path, field in self.fields.items() if field.isModified()}
        return {path: value for path, value in typed.items() if value is not None and value != self._kept[path]}

    def wrong(self) -> list[QLineEdit]:
        """The fields in which no number stands."""
        return [field for field in self.fields.values() if field.isModified() and read_figure(field.text()) is None]

    def refuse(self, path: str) -> bool:
        """Mark the field whose number cannot be taken until one types again; whether there is such a field."""
        field = self.fields.get(path)
        if field is None:
            return False
        self._refused = path
        self._mark()
        field.setFocus()
        field.selectAll()
        return True

    def _add(self, group: Group) -> None:
        if self._column.count():
            self._column.addSpacing(12)
            self._column.addWidget(Hairline())
        if group.title:
            self._column.addSpacing(12)
        if group.title:
            title = Label(group.title, Role.STRONG)
            title.setWordWrap(True)
            self._column.addWidget(title)
            self._column.addSpacing(4)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8 if any(line.unit for line in group.lines) else 4)
        grid.setColumnStretch(0, 1)
        for row, line in enumerate(group.lines):
            name, field, aside = Label(line.words), QLineEdit(), Label("", Role.SECONDARY, "ink-2")
            name.setBuddy(field)
            field.setAccessibleName(f"{group.title}: {line.words}" if group.title else line.words)
            field.setAccessibleDescription(line.unit)
            field.setFixedHeight(scaled(32))
            field.setMinimumWidth(scaled(_LEAST_FIELD))
            field.setMaximumWidth(scaled(_FIELD))
            field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            field.textEdited.connect(self._typed)
            grid.addLayout(_named(name, line.unit), row, 0)
            grid.addWidget(aside, row, 1)
            grid.addWidget(field, row, 2)
            self.fields[line.path] = field
            self._asides[line.path] = aside
        self._column.addLayout(grid)

    def _typed(self) -> None:
        self._refused = ""
        self._mark()
        self.edited.emit()

    def _mark(self) -> None:
        wrong = set(self.wrong())
        if self._refused:
            wrong.add(self.fields[self._refused])
        for field in self.fields.values():
            if bool(field.property("wrong")) != (field in wrong):
                field.setProperty("wrong", field in wrong)
                field.style().unpolish(field)
                field.style().polish(field)


def _named(name: Label, unit: str) -> QVBoxLayout:
    """A name, with its unit below it."""
    column = QVBoxLayout()
    column.setSpacing(0)
    for label in (name, Label(unit, Role.SECONDARY, "ink-2")) if unit else (name,):
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.addWidget(label)
    return column
