"""The heads of the list of people: the columns that can be sorted by are buttons, the others are words."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, paint_icon, scaled, text_width, token
from liaison.ui.widgets import Pressable, draw_text, focus_outline, hairline

from .delegates import people_columns

_PADDING: Final = 20
_TITLES: Final = {
    "name": "Name",
    "role": "Role",
    "client": "Client",
    "stance": "Stance",
    "there": "Time",
    "channel": "Best channel",
    "seen": "Last seen",
}
_SORTED: Final = ("name", "role", "client", "stance")


class HeadButton(Pressable):
    """The head of a column; a click sorts by it, another turns the order round."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.direction = 0
        self.show_direction(0)

    def show_direction(self, direction: int) -> None:
        """Whether the list is sorted by it: 1 up, -1 down, 0 not."""
        self.direction = direction
        said = {0: self.text(), 1: tr("{column}, sorted", column=self.text())}
        self.setAccessibleName(said.get(direction, tr("{column}, sorted backwards", column=self.text())))
        self.setToolTip(tr("Sort by this column"))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word, and an arrow where it is sorted by."""
        painter = QPainter(self)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink" if self.direction or self.underMouse() else "ink-3-text"))
        rect = QRectF(self.rect()).adjusted(1, 0, -1, -1)
        width = draw_text(painter, rect, self.text())
        if self.direction:
            arrow = QRectF(rect.left() + width + 2, rect.center().y() - 8, 16, 16)
            if self.isRightToLeft():
                arrow.moveRight(rect.right() - width - 2)
            paint_icon(painter, arrow, "chevron-up" if self.direction > 0 else "chevron-down", "ink-2")
        if self.hasFocus():
            focus_outline(painter, QRectF(self.rect()), 3)
        painter.end()


class PeopleHeads(QWidget):
    """``sorted_by`` carries the key of a column."""

    sorted_by = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(scaled(28))
        self.setAccessibleName(tr("Columns"))
        self._beside = 0
        self.buttons: dict[str, HeadButton] = {}
        for key in _SORTED:
            button = self.buttons[key] = HeadButton(tr(_TITLES[key]), self)
            button.clicked.connect(lambda _checked=False, key=key: self.sorted_by.emit(key))

    def show_order(self, column: str, *, is_reversed: bool) -> None:
        """Mark the column the list is sorted by."""
        for key, button in self.buttons.items():
            button.show_direction(0 if key != column else -1 if is_reversed else 1)

    def leave_beside(self, pixels: int) -> None:
        """Leave room at the end, as the scroll bar of the list does."""
        if pixels != self._beside:
            self._beside = pixels
            self._place()
            self.update()

    def _columns(self) -> dict[str, QRectF]:
        rect = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING - self._beside, 0)
        return people_columns(rect, scaled(100) / 100)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(Qt.LayoutDirection(self.layoutDirection()), self.rect(), rect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand over their columns."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        columns = self._columns()
        for key, button in self.buttons.items():
            button.setVisible(key in columns)
            if key in columns:
                room = columns[key].toRect()
                width = min(room.width(), text_width(Role.SECONDARY, button.text()) + 24)
                button.setGeometry(self._mirrored(QRect(room.left() - 1, 2, width, room.height() - 5)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words of the other columns, and the hairline."""
        painter = QPainter(self)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-3-text"))
        for key, place in self._columns().items():
            if key not in self.buttons:
                at = QRectF(self._mirrored(place.toRect())).adjusted(0, 0, 0, -2)
                draw_text(painter, at, tr(_TITLES[key]), right=key == "seen")
        hairline(painter, 0, self.width(), self.height() - 1)
        painter.end()
