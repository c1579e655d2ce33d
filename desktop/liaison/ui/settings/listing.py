"""Sections that list what a person made, with what can be done to a line of it below the list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, line_height, scaled, token
from liaison.ui.widgets import Button, EmptyState, Label, RowDelegate, RowList, draw_text
from liaison.ui.widgets.flow import FlowLayout

from .parts import Section


@dataclass(frozen=True, slots=True)
class Listed:
    """A line: its name, a sentence about it, and whether that is something to look after."""

    key: str
    name: str
    said: str
    is_problem: bool = False


class ListedDelegate(RowDelegate):
    """The name, and below it the sentence."""

    height = 52
    padding = 19

    def paint_row(self, painter: QPainter, rect: QRectF, row: Listed, _option: QStyleOptionViewItem) -> None:
        """Two lines from the side where reading begins."""
        first = QRectF(rect.left(), rect.top() + scaled(6), rect.width(), line_height(Role.BODY))
        painter.setFont(font(Role.STRONG))
        draw_text(painter, first, row.name)
        second = QRectF(rect.left(), first.bottom(), rect.width(), line_height(Role.SECONDARY))
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("bad-text" if row.is_problem else "ink-2"))
        draw_text(painter, second, row.said)


class DeletableList(RowList):
    """A list whose lines are removed with Delete: ``removed`` carries the one that is chosen."""

    removed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes what is chosen."""
        if event.key() == Qt.Key.Key_Delete and self.current_row() is not None:
            self.removed.emit(self.current_row())
            return
        super().keyPressEvent(event)


class ListSection(Section):
    """A list, a sentence and a link where it is empty, and buttons below it."""

    def __init__(self, place: Workplace, title: str, name: str, *, sentence: str, empty: tuple[str, str]) -> None:
        super().__init__(place, title)
        self.sheet.body.setContentsMargins(1, 12, 1, 12)
        said = Label(sentence, Role.SECONDARY, "ink-2")
        said.setWordWrap(True)
        said.setContentsMargins(19, 0, 19, 8)
        self.sheet.body.addWidget(said)
        self.list = DeletableList(ListedDelegate(), name, key=lambda row: row.key, words=_words, fit=True)
        self.list.removed.connect(lambda _row: self.remove_line())
        self.list.chosen.connect(lambda _row: self._follow())
        self.empty = EmptyState(*empty)
        self.empty.setContentsMargins(19, 8, 19, 8)
        self.sheet.body.addWidget(self.list)
        self.sheet.body.addWidget(self.empty)
        self._row = QWidget()
        self._row.setContentsMargins(19, 12, 19, 0)
        self._flow = FlowLayout(self._row, gap=8)
        self.sheet.body.addWidget(self._row)
        self._of_line: list[Button] = []
        self.list.hide()

    def remove_line(self) -> None:
        """Remove the line that is chosen; a subclass says how."""

    def add_button(self, key: str, words: str, act: Callable[[], object], *, of_line: bool = True) -> Button:
        """One more button; ``of_line`` ones need a line that is chosen."""
        button = Button(words)
        button.clicked.connect(act)
        self._flow.addWidget(button)
        self.controls[key] = button
        if of_line:
            self._of_line.append(button)
            button.setEnabled(False)
        return button

    def show_lines(self, lines: Sequence[Listed]) -> None:
        """List these. The keys stay in the section, where what they were on is not there any more."""
        had_keys = self._focus() is not None
        self.list.set_rows(lines)
        self.list.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        if lines and self.list.current_row() is None:
            self.list.setCurrentIndex(self.list.rows.index(0))
        self._follow()
        focus = self._focus()
        if had_keys and not (focus is not None and focus.isVisibleTo(self) and focus.isEnabled()):
            resting = [self.list, *self.controls.values()]
            next((one for one in resting if one.isVisibleTo(self) and one.isEnabled()), self.list).setFocus()

    def _focus(self) -> QWidget | None:
        """What of this section has the keys."""
        focus = cast("QWidget | None", self.window().focusWidget())  # the stubs know no None
        return focus if focus is not None and self.isAncestorOf(focus) else None

    def _follow(self) -> None:
        for button in self._of_line:
            button.setEnabled(self.list.current_row() is not None)


def _words(row: Listed) -> str:
    return tr("{name}: {said}", name=row.name, said=row.said)
