"""How clauses, their cases and the agreements are painted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.ui.client.lines import LineDelegate
from liaison.ui.client.overview.delegates import paint_track
from liaison.ui.theme import Role, scaled, text_width
from liaison.ui.widgets import paint_side_bar

from .view_model import AgreementRow, CaseRow, ClauseRow

_GAP: Final = 12
_TRACK: Final = 96


class ClauseDelegate(LineDelegate):
    """Whose clause, its words with its terms below, a track, the share and the counts."""

    height = 48
    has_hairlines = True
    has_first_hairline = True

    def __init__(self) -> None:
        super().__init__()
        self._figure = self._cases = 0

    def measure(self, rows: Iterable[ClauseRow]) -> None:
        """Learn how wide the figures are."""
        found = list(rows)
        self._figure = max((text_width(Role.BODY, row.figure) + 2 for row in found), default=0)
        self._cases = max((text_width(Role.SECONDARY, row.cases) + 2 for row in found), default=0)

    def paint_row(self, painter: QPainter, rect: QRectF, row: ClauseRow, option: QStyleOptionViewItem) -> None:
        """Two lines left, figures right."""
        bar = QRectF(rect.left(), rect.top() + scaled(8), 3, rect.height() - scaled(16))
        paint_side_bar(painter, self.mirrored(bar), row.side.value)
        right = rect.right()
        cases = QRectF(right - self._cases, rect.top(), self._cases, rect.height())
        self.say(painter, cases, row.cases, Role.SECONDARY, "ink-2", right=True)
        right = cases.left() - (_GAP if self._cases else 0)
        figure = QRectF(right - self._figure, rect.top(), self._figure, rect.height())
        known = row.share is not None
        self.say(painter, figure, row.figure, Role.BODY, "ink" if known else "ink-3-text", right=True)
        track = QRectF(figure.left() - _GAP - _TRACK, rect.center().y() - 2, _TRACK, 4)
        is_rtl = option.direction is Qt.LayoutDirection.RightToLeft
        paint_track(painter, self.mirrored(track), row.share, row.side.value, from_right=is_rtl)
        left = rect.left() + 15
        room = track.left() - _GAP - left
        self.say(painter, QRectF(left, rect.top() + scaled(5), room, scaled(20)), row.what, Role.STRONG)
        second = QRectF(left, rect.top() + scaled(25), room, scaled(18))
        self.say(painter, second, row.terms, Role.SECONDARY, "ink-2")


class CaseDelegate(LineDelegate):
    """A promise with its dates; those not kept say so in red."""

    height = 46
    has_hairlines = True
    has_first_hairline = True
    ground_hover = "hover"

    def paint_row(self, painter: QPainter, rect: QRectF, row: CaseRow, option: QStyleOptionViewItem) -> None:
        """Two lines."""
        wide = text_width(Role.SECONDARY, row.state) + 2
        room = rect.width() - wide - _GAP
        top = rect.top() + scaled(4)
        self.say(painter, QRectF(rect.left(), top, room, scaled(20)), row.what)
        state = QRectF(rect.right() - wide, top, wide, scaled(20))
        self.say(painter, state, row.state, Role.SECONDARY, "ink-2" if row.is_kept else "bad-text", right=True)
        second = QRectF(rect.left(), top + scaled(20), rect.width(), scaled(18))
        self.say(painter, second, row.dates, Role.SECONDARY, "ink-2")


class AgreementDelegate(LineDelegate):
    """An agreement: its name, its days, the number of its clauses."""

    height = 46
    has_hairlines = True
    has_first_hairline = True

    def paint_row(self, painter: QPainter, rect: QRectF, row: AgreementRow, option: QStyleOptionViewItem) -> None:
        """Two lines."""
        wide = text_width(Role.SECONDARY, row.clauses) + 2
        room = rect.width() - wide - _GAP
        top = rect.top() + scaled(4)
        colour = "ink" if row.is_in_force else "ink-2"
        self.say(painter, QRectF(rect.left(), top, room, scaled(20)), row.name, Role.STRONG, colour)
        clauses = QRectF(rect.right() - wide, top, wide, scaled(20))
        self.say(painter, clauses, row.clauses, Role.SECONDARY, "ink-2", right=True)
        second = QRectF(rect.left(), top + scaled(20), rect.width(), scaled(18))
        self.say(painter, second, row.span, Role.SECONDARY, "ink-2")
