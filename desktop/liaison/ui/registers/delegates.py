"""How the list of registers and the lines of one are painted."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.today.delegates import mirrored
from liaison.ui.widgets import ROW_ROLE, RowDelegate, draw_text, fill_round, focus_outline

_GAP: Final = 12
_INDENT: Final = 20
#: The width of a line from which it has room for the client and the person, and the most that is not for what it says.
_ROOM_FOR_CLIENT: Final = 480
_ROOM_FOR_PERSON: Final = 620
_MOST_BESIDE: Final = 0.62


class RegisterDelegate(RowDelegate):
    """A register on bare canvas: its title, and how much is open."""

    padding = 12

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """The chosen one has the ground of navigation, without hairlines."""
        painter.save()
        rect = QRectF(option.rect)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            fill_round(painter, rect, token("sel"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, rect, token("hover"))
        row = index.data(ROW_ROLE)
        self.paint_row(painter, rect.adjusted(self.padding, 0, -self.padding, 0), row, option)
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_outline(painter, rect)
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Title and number."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        number = "" if not row.number else str(row.number)
        room = text_width(Role.SECONDARY, number) + 8 if number else 0
        painter.setFont(font(Role.STRONG if is_chosen else Role.BODY))
        painter.setPen(token("ink" if is_chosen else "ink-2"))
        title = rect.adjusted(0, 0, -room, 0)
        draw_text(painter, mirrored(title, rect, option), row.title)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2" if row.is_open else "ink-3-text"))
        place = QRectF(rect.right() - room, rect.top(), room, rect.height())
        draw_text(painter, mirrored(place, rect, option), number, right=True)


class LineDelegate(RowDelegate):
    """What, client, person, date and state of a line."""

    def __init__(self, *, shows_client: bool) -> None:
        super().__init__()
        self._shows_client = shows_client

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """Where what, client, person, date and state lie. Person, then client, are left out where there is no room."""
        share = rect.width()
        widths = [
            float(scaled(156)) if self._shows_client and share >= scaled(_ROOM_FOR_CLIENT) else 0.0,
            float(scaled(128)) if share >= scaled(_ROOM_FOR_PERSON) else 0.0,
            float(scaled(124)),
            float(scaled(164)),
        ]
        gaps = _GAP * sum(1 for width in widths if width)
        giving = min(1.0, (share * _MOST_BESIDE - gaps) / sum(widths))
        widths = [width * giving for width in widths]
        found, left = [], rect.left()
        for width in (share - gaps - sum(widths), *widths):
            found.append(QRectF(left, rect.top(), max(0.0, width), rect.height()))
            left += width + (_GAP if width else 0)
        return tuple(found)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """One line; a part of the line above it stands a little in."""
        line = row.line
        body = rect.adjusted(0, 1, 0, 0)
        late = "bad-text" if line.is_late else ""
        texts = (line.what, line.client if self._shows_client else "", line.person, line.day, line.state)
        colours = ("ink-2" if row.is_settled else "ink", "ink-2", "ink-2", late or "ink-2", late or "ink-2")
        for index, (place, text, colour) in enumerate(zip(self.columns(body), texts, colours, strict=True)):
            at = place.adjusted(_INDENT * line.depth, 0, 0, 0) if index == 0 else place
            is_heavy = index == 0 and option.state & QStyle.StateFlag.State_Selected
            painter.setFont(font(Role.STRONG if is_heavy else Role.BODY))
            painter.setPen(token(colour))
            draw_text(painter, mirrored(at, body, option), text, right=index == 4)
