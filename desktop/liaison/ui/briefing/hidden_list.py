"""The lines left out of this call's sheet, to be brought back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.model.words import tr
from liaison.ui.client.lines import LineDelegate, LineList
from liaison.ui.theme import Role, text_width

if TYPE_CHECKING:
    from liaison.desk.views.sheet import HiddenLine


@dataclass(frozen=True, slots=True)
class HiddenRow:
    """A line by its key, with what it says."""

    id: str
    words: str


class HiddenDelegate(LineDelegate):
    """What the line says, and at the far side what a click does."""

    padding = 4
    has_hairlines = True
    ground_hover = "hover"

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, _option: QStyleOptionViewItem) -> None:
        """One line."""
        word = tr("Show again")
        wide = text_width(Role.SECONDARY, word) + 4
        self.say(painter, rect.adjusted(0, 0, -wide - 12, 0), row.words, Role.BODY, "ink-2")
        self.say(painter, rect.adjusted(rect.width() - wide, 0, 0, 0), word, Role.SECONDARY, "ink", right=True)


class HiddenList(LineList):
    """The hidden lines; ``opened`` carries the row that is wanted again."""

    def __init__(self) -> None:
        super().__init__(HiddenDelegate(), tr("Hidden for this call"))

    def show_lines(self, lines: Sequence[HiddenLine]) -> None:
        """Show these."""
        self.set_rows([HiddenRow(line.key, line.text) for line in lines])
