"""The sheet on the screen: a list of its lines, walked with arrow keys, and its foot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStyle, QStyleOptionViewItem

from liaison.model.words import tr
from liaison.ui.theme import Role, line_height, token
from liaison.ui.widgets import ROW_ROLE, ElidedLabel, Label, Sheet, fill_round, focus_outline
from liaison.ui.widgets.lists import Index

from .drawing import Drawing, draw_sheet
from .hand import WindowHand
from .tall_rows import TallDelegate, TallList
from .view_model import SheetRow, spoken

#: How far the ground of the chosen line reaches beyond its words.
_INSET: Final = 8


class LineDelegate(TallDelegate):
    """Paints lines as they are drawn on paper, with the ground of the chosen one below."""

    def __init__(self) -> None:
        super().__init__()
        self.drawing: Drawing | None = None

    def arrange(self, rows: Sequence[Any], width: int, direction: Qt.LayoutDirection) -> list[int]:
        """The height of each line at that width."""
        self.drawing = draw_sheet(rows, width - 2 * _INSET, WindowHand(), direction)
        return [drawn.height for drawn in self.drawing.rows]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, line, focus."""
        drawing, number = self.drawing, index.row()
        if drawing is None or number >= len(drawing.rows):
            return
        painter.save()
        corner = QPointF(option.rect.topLeft()) + QPointF(_INSET, 0)
        place = drawing.rows[number].statement.translated(corner)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if has_focus or option.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, place, token("sel-s"), 4)
        drawing.paint(painter, number, corner)
        if has_focus:
            focus_outline(painter, place, 4)
        painter.restore()

    def rest_of(self, place: int) -> str:
        """The words that are cut off in a line."""
        return self.drawing.rows[place].cut if self.drawing is not None else ""


class LineList(TallList):
    """The lines. ``followed`` asks for the source of one."""

    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__(LineDelegate(), tr("Briefing"), key=lambda row: row.key, words=spoken)
        self.opened.connect(self.followed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a statement or its source opens it."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        delegate = self.tall
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        assert isinstance(delegate, LineDelegate)
        if delegate.drawing is None:
            return
        drawn = delegate.drawing.rows[index.row()]
        place = drawn.statement.translated(QPointF(self.visualRect(index).topLeft()) + QPointF(_INSET, 0))
        if place.contains(event.position()):
            self.followed.emit(index.data(ROW_ROLE))


class BriefingSheet(Sheet):
    """A whole briefing; its foot stands at the lower edge of the sheet."""

    def __init__(self) -> None:
        super().__init__(margins=(28 - _INSET, 12, 28 - _INSET, 20))
        self._floor = 0
        self.list = LineList()
        self._agency = ElidedLabel("", Role.CAPTION, "ink-3-text")
        self._drawn = Label("", Role.CAPTION, "ink-3-text")
        self._drawn.setMinimumHeight(line_height(Role.CAPTION))
        self.body.addWidget(self.list)
        self.body.addSpacing(24)
        self.body.addStretch(1)
        self.body.addLayout(self._foot())

    def set_floor(self, height: int) -> None:
        """Be at least so tall; taller where the lines need it."""
        if height != self._floor:
            self._floor = height
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """All lines and the foot, and no less than the floor: a fixed least height would let them lie on each other."""
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), self._floor))

    def sizeHint(self) -> QSize:
        """As the lines ask for, and no less than the floor."""
        wanted = super().sizeHint()
        return QSize(wanted.width(), max(wanted.height(), self._floor))

    def show_rows(self, rows: Sequence[SheetRow], client: str, foot: tuple[str, str]) -> None:
        """Show these lines; the chosen one stays chosen."""
        self.setAccessibleName(tr("Briefing, {client}", client=client))
        self.list.setAccessibleName(self.accessibleName())
        self.list.set_rows(rows)
        self._agency.setText(foot[0])
        self._drawn.setText(foot[1])

    def _foot(self) -> QBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_INSET, 0, _INSET, 0)
        row.setSpacing(16)
        row.addWidget(self._agency, 1)
        row.addWidget(self._drawn)
        return row
