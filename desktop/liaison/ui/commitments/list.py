"""The promises of a client as rows: box, what, person, date with the first one struck out, state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRectF
from PySide6.QtGui import QContextMenuEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionViewItem

from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.today.delegates import DueDelegate, mirrored
from liaison.ui.today.lists import DueList
from liaison.ui.widgets import ROW_ROLE, draw_text, paint_check

from .view_model import LedgerRow

_GAP: Final = 12
_CHECK: Final = 16
_LEAST_WHAT: Final = 140


class LedgerDelegate(DueDelegate):
    """A promise of one client; the client itself is not named again."""

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """Where what, person, the struck date, the date and the state lie; the person gives way first."""
        first = float(max((text_width(Role.SECONDARY, row.first_due) + 6 for row in self._rows), default=0))
        due, state, person = float(scaled(84)), float(scaled(92)), float(scaled(128))
        left = rect.left() + _CHECK + _GAP
        free = rect.right() - left - due - state - first - (3 + bool(first)) * _GAP
        lack = self._what_width - (free - person)
        person -= min(max(0.0, lack), person - scaled(56))
        if free - person < scaled(_LEAST_WHAT):
            person = 0.0
        found = []
        for width in (max(0.0, free - person), person, first, due, state):
            found.append(QRectF(left, rect.top(), width, rect.height()))
            left += width + (_GAP if width else 0)
        return tuple(found)

    def measure(self, rows: Any) -> None:
        """Learn how wide the longest "what" is, and which dates have moved."""
        super().measure(rows)
        self._rows = tuple(row for row in rows if isinstance(row, LedgerRow) and row.first_due)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """A head or a promise."""
        if not isinstance(row, LedgerRow):
            super().paint_row(painter, rect, row, option)
            return
        is_on = not row.is_open or row.id in self.closing
        paint_check(painter, mirrored(self.check_rect(rect), rect, option), row.side.value, is_on=is_on)
        late = "bad-text" if row.is_late else ""
        texts = (row.what, row.person, row.first_due, row.due, row.state)
        colours = ("ink" if row.is_open else "ink-2", "ink-2", "ink-3-text", late or "ink", late or "ink-2")
        body = rect.adjusted(0, 2, 0, 0)
        for index, (place, text, colour) in enumerate(zip(self.columns(body), texts, colours, strict=True)):
            is_heavy = index == 0 and option.state & QStyle.StateFlag.State_Selected
            chosen = font(Role.STRONG if is_heavy else Role.SECONDARY if index == 2 else Role.BODY)
            chosen.setStrikeOut(index == 2)
            painter.setFont(chosen)
            painter.setPen(token(colour))
            draw_text(painter, mirrored(place, body, option), text, right=index in {2, 4})

    _rows: tuple[LedgerRow, ...] = ()


class LedgerList(DueList):
    """The promises of a client. ``menu`` makes the menu of a row."""

    def __init__(self, menu: Callable[[LedgerRow], QMenu]) -> None:
        super().__init__(LedgerDelegate(), fit=False)
        self.setAccessibleName(tr("Commitments"))
        self._menu = menu

    def all_rows(self) -> Sequence[Any]:
        """Every row, heads too."""
        return [self.rows.data(self.rows.index(place)) for place in range(len(self))]

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a row, from the mouse or from the menu key."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        row = index.data(ROW_ROLE) if index.isValid() else None
        if isinstance(row, LedgerRow):
            self.setCurrentIndex(index)
            below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            self._menu(row).popup(event.globalPos() if by_mouse else below)

    def rest_of(self, index: QModelIndex) -> str:
        """All of the row where a column is cut."""
        row = index.data(ROW_ROLE)
        padding = self.due_delegate.padding
        places = self.due_delegate.columns(QRectF(self.visualRect(index)).adjusted(padding, 0, -padding, 0))
        texts = (row.what, row.person, row.first_due, row.due, row.state)
        is_cut = any(
            text_width(Role.BODY, text) > place.width() for text, place in zip(texts, places, strict=True) if text
        )
        return str(row.words) if is_cut else ""
