"""Who is on the call: a box for each, set right with one key, and what to know of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.model.briefing import Run
from liaison.model.words import count, tr
from liaison.ui.theme import Role, font, line_height, paint_icon, scaled, text_width, token
from liaison.ui.widgets import ROW_ROLE, draw_text, fill_round, focus_outline, hairline, mirrored, paint_check
from liaison.ui.widgets.lists import Index

from .lines import Lines, broken
from .people_rows import AbsentRow, HeadRow, MoreRow, PeopleRow, PersonRow, spoken
from .tall_rows import TallDelegate, TallList

_BOX: Final = 16
_LEFT: Final = 28
_AROUND: Final = 6
_NOTE: Final = 18
_DIGIT: Final = 20


@dataclass(frozen=True, slots=True)
class _Set:
    """A row as it was set: its notes over lines, and how tall it is."""

    notes: tuple[Lines, ...]
    height: int


class PeopleDelegate(TallDelegate):
    """The box, the name with the role behind it, the notes below, and the digit at the far side."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Set] = []
        self._width = 0
        self._cut: dict[int, str] = {}

    def is_inert(self, row: Any) -> bool:
        """Where our side begins is no person."""
        return isinstance(row, HeadRow)

    def arrange(self, rows: Sequence[Any], width: int, direction: Qt.LayoutDirection) -> list[int]:
        """The height of each row at that width."""
        self._width, self._cut = width, {}
        self._rows = [self._set(row, width, direction) for row in rows]
        return [one.height for one in self._rows]

    def _set(self, row: PeopleRow, width: int, direction: Qt.LayoutDirection) -> _Set:
        if not isinstance(row, (PersonRow, AbsentRow)):
            return _Set((), scaled(28))
        texts = row.notes if isinstance(row, PersonRow) else (row.text,)
        room = width - scaled(_LEFT) - (scaled(_DIGIT) if isinstance(row, PersonRow) else 0)
        role = Role.SECONDARY if isinstance(row, PersonRow) else Role.BODY
        pitch = scaled(_NOTE if isinstance(row, PersonRow) else 20)
        notes = tuple(broken((Run(text),), room, pitch, direction, role=role) for text in texts)
        first = line_height(Role.BODY) if isinstance(row, PersonRow) else 0
        return _Set(notes, first + sum(one.height for one in notes) + 2 * scaled(_AROUND))

    def rest_of(self, place: int) -> str:
        """The name and the role where they do not fit."""
        return self._cut.get(place, "")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Hairline, ground, what the row says, focus."""
        if index.row() >= len(self._rows):
            return
        row, rect = index.data(ROW_ROLE), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = rect.adjusted(0, 1, 0, 0)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus) and not self.is_inert(row)
        if has_focus or (option.state & QStyle.StateFlag.State_MouseOver and not self.is_inert(row)):
            fill_round(painter, ground, token("hover"), 4)
        if index.row():
            hairline(painter, rect.left(), rect.right(), rect.top())
        if option.direction is Qt.LayoutDirection.RightToLeft:
            painter.setLayoutDirection(option.direction)
        self._paint_words(painter, rect, index.row(), row, option.direction)
        if has_focus:
            focus_outline(painter, ground, 4)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, rect: QRectF, number: int, row: PeopleRow, direction: Qt.LayoutDirection
    ) -> None:
        left, top = rect.left() + scaled(_LEFT), rect.top() + scaled(_AROUND)
        if isinstance(row, PersonRow):
            top = self._paint_person(painter, rect, number, row, direction)
        elif isinstance(row, AbsentRow):
            box = QRectF(rect.left() + 4, top + (scaled(20) - scaled(_BOX)) / 2, scaled(_BOX), scaled(_BOX))
            paint_icon(painter, mirrored(box, rect, direction), "warning", "warn")
        else:
            is_head = isinstance(row, HeadRow)
            painter.setFont(font(Role.SECONDARY))
            painter.setPen(token("ink-2"))
            place = rect.adjusted(4 if is_head else scaled(_LEFT), 0, 0, 0)
            words = row.text if isinstance(row, HeadRow) else count(row.number, "Show {n} more", "Show {n} more")
            draw_text(painter, mirrored(place, rect, direction), words)
            return
        painter.setPen(token("ink-2" if isinstance(row, PersonRow) else "ink"))
        for lines in self._rows[number].notes:
            room = QRectF(left, top, lines.layout.lineAt(0).width(), lines.height)
            lines.paint(painter, QPointF(mirrored(room, rect, direction).topLeft()))
            top += lines.height

    def _paint_person(
        self, painter: QPainter, rect: QRectF, number: int, row: PersonRow, direction: Qt.LayoutDirection
    ) -> float:
        top, height = rect.top() + scaled(_AROUND), line_height(Role.BODY)
        box = QRectF(rect.left() + 4, top + (height - scaled(_BOX)) / 2, scaled(_BOX), scaled(_BOX))
        paint_check(painter, mirrored(box, rect, direction), "ink-2", is_on=row.is_expected)
        left, right = rect.left() + scaled(_LEFT), rect.right() - 4
        if row.digit:
            painter.setFont(font(Role.SECONDARY))
            painter.setPen(token("ink-3-text"))
            place = QRectF(right - scaled(_DIGIT), top, scaled(_DIGIT), height)
            draw_text(painter, mirrored(place, rect, direction), str(row.digit), right=True)
        right -= scaled(_DIGIT) + 4
        painter.setFont(font(Role.STRONG if row.is_expected else Role.BODY))
        painter.setPen(token("ink" if row.is_expected else "ink-2"))
        name = QRectF(left, top, right - left, height)
        wide = draw_text(painter, mirrored(name, rect, direction), row.name) + 8
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink-2"))
        role = QRectF(left + wide, top, max(0.0, right - left - wide), height)
        draw_text(painter, mirrored(role, rect, direction), row.role)
        if wide + text_width(Role.BODY, row.role) > right - left:
            self._cut[number] = f"{row.name}, {row.role}"
        return top + height


class PeopleList(TallList):
    """Everyone who is on the call or could be.

    ``turned`` (Space, a click on the box, a digit) carries who changes, ``followed`` (Enter, a click) who is opened,
    ``more`` asks for those who are left out.
    """

    turned = Signal(object)
    followed = Signal(object)
    more = Signal()

    def __init__(self) -> None:
        super().__init__(
            PeopleDelegate(), tr("Who is on the call"), key=lambda row: row.key, words=spoken, open_on_click=False
        )
        self.opened.connect(self._follow)

    def turn_digit(self, digit: int) -> None:
        """Turn the one who has that digit."""
        for row in self._shown:
            if isinstance(row, PersonRow) and row.digit == digit:
                self.choose(row.key)
                self.turned.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space turns; Enter opens."""
        row = self.current_row()
        if event.key() == Qt.Key.Key_Space and isinstance(row, PersonRow):
            self.turned.emit(row)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The box turns; the rest of the row opens who it is."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or not index.isValid():
            return
        row = index.data(ROW_ROLE)
        x = event.position().x()
        near = self.viewport().width() - x if self.isRightToLeft() else x
        if isinstance(row, PersonRow) and near < scaled(_LEFT):
            self.turned.emit(row)
        else:
            self._follow(row)

    def _follow(self, row: PeopleRow) -> None:
        if isinstance(row, MoreRow):
            self.more.emit()
        elif not isinstance(row, HeadRow):
            self.followed.emit(row)
