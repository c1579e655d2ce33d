"""How the list of registers and the lines of one are painted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.today.delegates import mirrored
from liaison.ui.widgets import ROW_ROLE, RowDelegate, draw_text, fill_round, focus_outline

from .view_model import LineRow

_GAP: Final = 12
_INDENT: Final = 20
_SLACK: Final = 3.0
#: Client and person are no wider than the one, and where there is little room no narrower than the other.
_MOST: Final = 200
_LEAST: Final = 84
#: The parts of a line that what it says has at least, and beyond which it takes nothing from the others.
_LEAST_WHAT: Final = 0.38
_MOST_WHAT: Final = 0.6


class _Wanted(NamedTuple):
    """How wide the columns would be with all their words."""

    what: float = 0.0
    client: float = 0.0
    person: float = 0.0
    day: float = 0.0
    state: float = 0.0


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
        self._wanted = _Wanted()

    def texts(self, row: LineRow) -> tuple[str, ...]:
        """What stands in the columns of a line."""
        line = row.line
        return line.what, line.client if self._shows_client else "", line.person, line.day, line.state

    def measure(self, rows: Iterable[LineRow]) -> None:
        """Learn how wide the columns must be; one in which nothing stands takes no room."""
        widths = [0.0] * 5
        for row in rows:
            wide = [float(text_width(Role.BODY, text)) for text in self.texts(row)]
            wide[0] = text_width(Role.STRONG, row.line.what) + _INDENT * row.line.depth
            widths = [max(pair) for pair in zip(widths, wide, strict=True)]
        self._wanted = _Wanted(*(width + _SLACK if width else 0.0 for width in widths))

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """Where what, client, person, date and state lie.

        Where not all fits, client and person give way first, then person and client are left out; what a line says has
        :data:`_LEAST_WHAT` of it at least.
        """
        room, wanted = rect.width(), self._wanted
        what = min(wanted.what, room * _MOST_WHAT)
        most_beside = room - min(what, room * _LEAST_WHAT)
        widths: list[float] = []
        for names in ((wanted.client, wanted.person), (wanted.client, 0.0), (0.0, 0.0)):
            widths = [*_giving_way(names, what + _beside((wanted.day, wanted.state)) - room), wanted.day, wanted.state]
            if _beside(widths) <= most_beside:
                break
        giving = min(1.0, most_beside / max(1.0, _beside(widths)))
        found, left = [], rect.left()
        widths = [width * giving for width in widths]
        gaps = _GAP * sum(1 for width in widths if width)
        for width in (room - gaps - sum(widths), *widths):
            found.append(QRectF(left, rect.top(), max(0.0, width), rect.height()))
            left += width + (_GAP if width else 0)
        return tuple(found)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """One line; a part of the line above it stands a little in."""
        line = row.line
        body = rect.adjusted(0, 1, 0, 0)
        late = "bad-text" if line.is_late else ""
        colours = ("ink-2" if row.is_settled else "ink", "ink-2", "ink-2", late or "ink-2", late or "ink-2")
        for index, (place, text, colour) in enumerate(zip(self.columns(body), self.texts(row), colours, strict=True)):
            at = place.adjusted(_INDENT * line.depth, 0, 0, 0) if index == 0 else place
            is_heavy = index == 0 and option.state & QStyle.StateFlag.State_Selected
            painter.setFont(font(Role.STRONG if is_heavy else Role.BODY))
            painter.setPen(token(colour))
            draw_text(painter, mirrored(at, body, option), text, right=index == 4)


def _beside(widths: Iterable[float]) -> float:
    """The room that columns take with the gaps before them."""
    return sum(width + _GAP for width in widths if width)


def _giving_way(names: tuple[float, float], over: float) -> list[float]:
    """Client and person, narrower by what they and the rest are too wide, but no narrower than their least."""
    widths = [min(width, float(scaled(_MOST))) for width in names]
    free = [max(0.0, width - scaled(_LEAST)) for width in widths]
    share = min(1.0, max(0.0, over + _beside(widths)) / max(1.0, sum(free)))
    return [width - gives * share for width, gives in zip(widths, free, strict=True)]
