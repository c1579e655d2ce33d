"""The strip of what a note makes: one row for each captured line, with the question it leaves open, to be corrected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QStyleOptionViewItem, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, line_height, scaled, text_width, token
from liaison.ui.widgets import RowDelegate, RowList, draw_text, fill_round, focus_outline, mirrored, paint_side_bar

from .captured import CapturedRow

CHIP: Final = 32
GAP: Final = 8
_ASKING: Final = 24
_LABEL: Final = 64
_PERSON: Final = 84
_LEAST_PERSON: Final = 48
#: Of the width of a row, at most so much is the person's.
_MOST_PERSON: Final = 0.4
_DUE: Final = 78


class CapturedDelegate(RowDelegate):
    """Paints a row of the strip: side bar, label, matter, person, day; below it the question, if any."""

    def row_height(self, row: CapturedRow) -> int:
        """Chip, the question below it, and the gap."""
        return CHIP + (_ASKING if row.question and row.choices else 0) + GAP

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """A chip of its own instead of the ground of a row."""
        painter.save()
        row = index.data(Qt.ItemDataRole.UserRole)
        rect = QRectF(option.rect).adjusted(0, 0, 0, -scaled(GAP))
        fill_round(painter, rect, token(f"{row.side}-tint" if row.side else "sel-s"))
        if row.side:
            paint_side_bar(
                painter, mirrored(QRectF(rect.left(), rect.top(), 3, rect.height()), rect, option.direction), row.side
            )
        line = QRectF(rect.left(), rect.top(), rect.width(), scaled(CHIP))
        self._paint_line(painter, line, row, option)
        if row.question and row.choices:
            self._paint_question(painter, rect.adjusted(14, scaled(CHIP - 4), -12, -4), row)
        if option.state & option.state.State_HasFocus:
            focus_outline(painter, rect)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRectF, row: CapturedRow, option: QStyleOptionViewItem) -> None:
        painter.setFont(font(Role.STRONG))
        painter.setPen(token(f"{row.side}-text" if row.side else "ink-2"))
        label = max(scaled(_LABEL), text_width(Role.STRONG, row.label)) + 12
        left, right = rect.left() + 14, rect.right() - 12

        def box(start: float, width: float) -> QRectF:
            return mirrored(QRectF(start, rect.top(), width, rect.height()), rect, option.direction)

        draw_text(painter, box(left, label), row.label)
        painter.setFont(font(Role.BODY))
        painter.setPen(token("ink"))
        due = max(scaled(_DUE), text_width(Role.BODY, row.due) + 2) if row.due or row.side else 0
        draw_text(painter, box(right - due, due), row.due, right=True)
        right -= due + 16 if due else 0
        room = right - left - label - 12 - 16 - text_width(Role.BODY, row.what) - 2
        person = _person_width(row, int(rect.width()), int(room))
        if row.person:
            draw_text(painter, box(right - person, person), row.person)
            right -= person + 16
        left += label + 12
        draw_text(painter, box(left, max(0, right - left)), row.what)

    def _paint_question(self, painter: QPainter, rect: QRectF, row: CapturedRow) -> None:
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink"))
        draw_text(painter, rect, question_of(row))


def _person_width(row: CapturedRow, whole: int, room: int) -> int:
    """How wide the person's name is: where there is too little room for all, the name is cut before the matter is."""
    if not row.person:
        return 0
    wanted = max(scaled(_PERSON), text_width(Role.BODY, row.person) + 2)
    return min(wanted, int(whole * _MOST_PERSON), max(scaled(_LEAST_PERSON), room))


def question_of(row: CapturedRow) -> str:
    """Who may be meant, with the key that chooses each."""
    names = " · ".join(
        tr("Alt+{n} {name}", n=place, name=name) for place, (_id, name) in enumerate(row.choices[:3], start=1)
    )
    return tr("Who is it? {names}", names=names)


class CaptureStrip(RowList):
    """As tall as its rows, up to ``most`` of them. ``wanted`` asks for the menu of a row at a place on the screen."""

    wanted = Signal(object, QPoint)

    def __init__(self, most: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(
            CapturedDelegate(),
            tr("What this note records"),
            key=lambda row: (row.line, row.prefix),
            words=lambda row: row.words,
            parent=parent,
        )
        self._most = most
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.opened.connect(self._want)
        self.clicked.connect(lambda index: self._want(index.data(Qt.ItemDataRole.UserRole)))
        self.set_rows(())

    def set_rows(self, rows: Sequence[CapturedRow]) -> None:
        """Show these rows; none take no room."""
        super().set_rows(rows)
        heights = [scaled(self.delegate.row_height(row)) for row in rows[: self._most]]
        more = scaled(CHIP // 2) if len(rows) > self._most else -scaled(GAP)
        wanted = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if len(rows) > self._most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setVerticalScrollBarPolicy(wanted)
        self.setFixedHeight(max(0, sum(heights) + more) if heights else 0)
        self.setVisible(bool(rows))

    @property
    def captured(self) -> tuple[CapturedRow, ...]:
        """The rows that are shown."""
        return tuple(self.rows.data(self.rows.index(place)) for place in range(len(self)))

    def sizeHint(self) -> QSize:
        """As tall as it was made."""
        return QSize(scaled(320), self.height())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the row under the mouse, or of the chosen one."""
        index = self.indexAt(event.pos())
        row = index.data(Qt.ItemDataRole.UserRole) if index.isValid() else self.current_row()
        if row is not None:
            self.wanted.emit(row, event.globalPos())

    def _want(self, row: CapturedRow) -> None:
        place = self.rows.place_of(self.rows.key(row))
        rect = self.visualRect(self.rows.index(place))
        self.wanted.emit(
            row, self.viewport().mapToGlobal(QPoint(rect.left() + 14, rect.top() + line_height(Role.BODY)))
        )
