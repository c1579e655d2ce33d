"""The warning signs of a client: the whole sentence, its evidence and its next step, each to be followed."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.ui.client.lines import BLEED, LineDelegate, LineList
from liaison.ui.theme import Role, font, paint_icon, scaled, text_width, token
from liaison.ui.widgets import ROW_ROLE
from liaison.ui.widgets.lists import Index
from liaison.ui.widgets.painting import mirrored
from liaison.ui.widgets.wrapping import set_lines, wrapped_text

from .view_model import SignRow

_ICON: Final = 16
_LINE: Final = 20
_BELOW: Final = 18
_AROUND: Final = 8
_GAP: Final = 16
#: Before the list has a width.
_USUAL: Final = 408


class _Places(NamedTuple):
    """Where the parts of a row lie, given from left to right."""

    icon: QRectF
    reason: QRectF
    evidence: QRectF
    step: QRectF


class SignDelegate(LineDelegate):
    """A triangle and the reason over as many lines as it needs; below, the evidence and the next step as links."""

    has_hairlines = True
    has_first_hairline = True

    def __init__(self) -> None:
        super().__init__()
        self._width = _USUAL
        self._known: dict[tuple[str, int, int], int] = {}

    def set_width(self, width: int) -> bool:
        """The list is so wide now; whether that changes how high its rows are."""
        is_new = width != self._width
        self._width = width
        return is_new

    def row_height(self, row: SignRow) -> int:
        """One line for the links, and those of the reason."""
        return _AROUND + _BELOW + _LINE * self._lines(row.reason)

    def _lines(self, reason: str) -> int:
        room = self._width - 2 * BLEED - scaled(_ICON) - 10
        key = (reason, room, scaled(1000))
        if key not in self._known:
            if len(self._known) > 200:
                self._known.clear()
            direction = Qt.LayoutDirection.LeftToRight
            layout = wrapped_text(reason, font(Role.BODY), Qt.AlignmentFlag.AlignLeading, direction)
            self._known[key] = set_lines(layout, room, scaled(_LINE)) // scaled(_LINE)
        return self._known[key]

    def places(self, rect: QRectF, row: SignRow) -> _Places:
        """Where everything lies in a row without its bleed."""
        top, size = rect.top() + scaled(4), scaled(_ICON)
        left = rect.left() + size + 10
        high = scaled(_LINE) * self._lines(row.reason)
        below, tall = top + high, scaled(_BELOW)
        room = rect.right() - left
        wide = min(room, text_width(Role.SECONDARY, row.evidence) + 1.0)
        step = min(max(0.0, room - wide - _GAP), text_width(Role.SECONDARY, row.step) + 1.0)
        return _Places(
            QRectF(rect.left(), top + (scaled(_LINE) - size) / 2, size, size),
            QRectF(left, top, room, high),
            QRectF(left, below, wide, tall),
            QRectF(left + wide + _GAP, below, step, tall),
        )

    def paint_row(self, painter: QPainter, rect: QRectF, row: SignRow, option: QStyleOptionViewItem) -> None:
        """The reason, and the line below it."""
        places = self.places(rect, row)
        paint_icon(painter, self.mirrored(places.icon), "warning", row.colour)
        reason = self.mirrored(places.reason)
        layout = wrapped_text(row.reason, font(Role.BODY), Qt.AlignmentFlag.AlignLeading, option.direction)
        set_lines(layout, reason.width(), scaled(_LINE))
        painter.setPen(token("ink"))
        layout.draw(painter, reason.topLeft())
        for place, text, is_link in (
            (places.evidence, row.evidence, True),
            (places.step, row.step, not row.view.is_silenced),
        ):
            self.say(painter, place, text, Role.SECONDARY, "ink" if is_link else "ink-2")
            if is_link:
                line = QRectF(place.left(), place.center().y() + scaled(8), place.width(), 1)
                painter.fillRect(self.mirrored(line), token("edge"))


class SignList(LineList):
    """Findings. ``opened`` carries one whose evidence is asked for, ``step_wanted`` one whose step is to be taken."""

    step_wanted = Signal(object)

    def __init__(self, name: str) -> None:
        delegate = SignDelegate()
        super().__init__(delegate, name)
        self._signs = delegate
        self._is_step = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sentences are broken anew."""
        super().resizeEvent(event)
        if self._signs.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
            self.setFixedHeight(self.content_height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be followed."""
        super().mouseMoveEvent(event)
        is_link = self.indexAt(event.position().toPoint()).isValid()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the step takes it, any other opens the evidence."""
        self._is_step = self._is_on_step(event.position().toPoint())
        super().mouseReleaseEvent(event)
        self._is_step = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the evidence, Ctrl+Space takes the step."""
        self._is_step = event.key() == Qt.Key.Key_Space and bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        super().keyPressEvent(event)
        self._is_step = False

    def _open(self, index: Index) -> None:
        if self._is_step:
            self.step_wanted.emit(index.data(ROW_ROLE))
        else:
            super()._open(index)

    def _is_on_step(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        row = index.data(ROW_ROLE)
        if not isinstance(row, SignRow) or row.view.is_silenced:
            return False
        around = QRectF(self.visualRect(index)).adjusted(BLEED, 0, -BLEED, 0)
        place = mirrored(self._signs.places(around, row).step, around, self.layoutDirection())
        return place.contains(QRectF(at.x(), at.y(), 1, 1))
