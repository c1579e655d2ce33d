"""How the lines of the overview are painted, as the drawing has them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.model.words import tr
from liaison.ui.client.lines import LineDelegate
from liaison.ui.theme import Role, scaled, text_width, token
from liaison.ui.widgets import paint_side_bar
from liaison.ui.widgets.columns import fair_widths

from .facets import FacetRow
from .view_model import ClauseRow, GoalRow, ReachRow, StakeRow

_GAP: Final = 12
_TRACK: Final = 4
#: A figure in hundredths, so that tracks stand where they are drawn whatever the figures are.
_FIGURE: Final = 36
#: What stands in full keeps so much from the next column.
_STAKE_AIR: Final = 12
_STAKE_GAP: Final = 8


def paint_track(painter: QPainter, rect: QRectF, share: float | None, colour: str, *, from_right: bool) -> None:
    """A track of 4 pixels with its filled part; nothing is filled where the share is not known."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(token("sel"))
    painter.drawRoundedRect(rect, 2, 2)
    if share:
        filled = QRectF(rect)
        filled.setWidth(max(4.0, rect.width() * share))
        if from_right:
            filled.moveRight(rect.right())
        painter.setBrush(token(colour))
        painter.drawRoundedRect(filled, 2, 2)


class GoalDelegate(LineDelegate):
    """What, start, a track, now in bold, goal."""

    height = 28

    def __init__(self) -> None:
        super().__init__()
        self._widths = (0, 0, 0)
        self._what = 0

    def measure(self, rows: Iterable[GoalRow], head: tuple[str, str, str]) -> None:
        """Learn how wide the figures are."""
        found = list(rows)
        start = max(text_width(Role.SECONDARY, text) for text in (head[0], *(row.start for row in found)))
        now = max([text_width(Role.SECONDARY, head[1]), *(text_width(Role.STRONG, row.now) for row in found)])
        goal = max(text_width(Role.SECONDARY, text) for text in (head[2], *(row.goal for row in found)))
        self._widths = (start + 2, now + 2, goal + 2)
        self._what = max((text_width(Role.BODY, row.what) + 2 for row in found), default=0)

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """What, start, track, now and goal; the track gives way first, then what is said."""
        start, now, goal = self._widths
        fixed = start + now + goal + 3 * _GAP + 16
        free = rect.width() - fixed
        track = max(min(240.0, rect.width() * 240 / 672), 48.0)
        what = max(free - track, min(free - 48.0, float(self._what)))
        widths = (what, float(start), free - what, float(now), float(goal))
        gaps = (16, _GAP, _GAP, _GAP, 0)
        found, left = [], rect.left()
        for width, gap in zip(widths, gaps, strict=True):
            found.append(QRectF(left, rect.top(), max(0.0, width), rect.height()))
            left += width + gap
        return tuple(found)

    def paint_row(self, painter: QPainter, rect: QRectF, row: GoalRow, option: QStyleOptionViewItem) -> None:
        """The goal in one line."""
        what, start, track, now, goal = self.columns(rect)
        self.say(painter, what, row.what)
        self.say(painter, start, row.start, Role.SECONDARY, "ink-2", right=True)
        self.say(painter, now, row.now, Role.STRONG)
        self.say(painter, goal, row.goal, Role.SECONDARY, "ink-2", right=True)
        bar = QRectF(track.left(), track.center().y() - _TRACK / 2, track.width(), _TRACK)
        is_rtl = option.direction is Qt.LayoutDirection.RightToLeft
        paint_track(painter, self.mirrored(bar), row.share, "ink-2", from_right=is_rtl)


class StakeDelegate(LineDelegate):
    """What, if it fails, what it costs, who feels it."""

    height = 30
    has_hairlines = True
    has_first_hairline = True

    def __init__(self) -> None:
        super().__init__()
        self._texts: list[float] = [0.0] * 4

    def measure(self, rows: Iterable[StakeRow], heads: tuple[str, ...]) -> None:
        """Learn how wide the texts and their heads are."""
        found = [(row.what, row.if_it_fails, row.cost, row.felt_by) for row in rows]
        roles = (Role.STRONG, Role.BODY, Role.BODY, Role.BODY)
        self._texts = [
            max(text_width(Role.SECONDARY, heads[place]) + 2.0, *(text_width(role, row[place]) + 2.0 for row in found))
            if found
            else 0.0
            for place, role in enumerate(roles)
        ]

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """The four columns as drawn, in a measure of 672; where something is cut, each by its need, "what" in full."""
        room = rect.width() - 3 * _STAKE_GAP
        widths = [share * room / 648 for share in (172, 192, 172, 112)]
        if any(text > width for text, width in zip(self._texts, widths, strict=True)):
            what = min(self._texts[0] + _STAKE_AIR, room * 0.45)
            widths = [what, *fair_widths(room - what, self._texts[1:])]
        found, left = [], rect.left()
        for width in widths:
            found.append(QRectF(left, rect.top(), width, rect.height()))
            left += width + _STAKE_GAP
        return tuple(found)

    def paint_row(self, painter: QPainter, rect: QRectF, row: StakeRow, option: QStyleOptionViewItem) -> None:
        """The stake in one line."""
        what, fails, cost, felt = (place.translated(0, 1) for place in self.columns(rect))  # the line on top is its
        self.say(painter, what, row.what, Role.STRONG)
        self.say(painter, fails, row.if_it_fails)
        self.say(painter, cost, row.cost)
        self.say(painter, felt, row.felt_by, Role.BODY, "ink-2")


class ReachDelegate(LineDelegate):
    """A person with hours; below, the channels by rank, and what never to do."""

    height = 48
    has_hairlines = True
    has_first_hairline = True

    def paint_row(self, painter: QPainter, rect: QRectF, row: ReachRow, option: QStyleOptionViewItem) -> None:
        """Two lines."""
        hours = text_width(Role.SECONDARY, row.hours) + 2
        first = QRectF(rect.left(), rect.top() + scaled(5), rect.width(), scaled(20))
        room = max(rect.width() - hours - _GAP, rect.width() * 0.4)
        self.say(painter, QRectF(first.left(), first.top(), room, first.height()), row.name, Role.STRONG)
        right = QRectF(first.left() + room + _GAP, first.top(), rect.width() - room - _GAP, first.height())
        self.say(painter, right, row.hours, Role.SECONDARY, "ink-2", right=True)
        second = QRectF(rect.left(), rect.top() + scaled(26), rect.width(), scaled(18))
        left = self._channels(painter, second, row.channels)
        if not row.channels:
            told = tr("no channel recorded")
            left = second.left() + text_width(Role.SECONDARY, told) + 10
            self.say(painter, second, told, Role.SECONDARY, "ink-2")
        if row.never:
            rest = QRectF(left, second.top(), second.right() - left, second.height())
            self.say(painter, rest, row.never, Role.SECONDARY, "bad-text", right=True)

    def _channels(self, painter: QPainter, line: QRectF, names: tuple[str, ...]) -> float:
        """The channels with their ranks; returns where they end."""
        left = line.left()
        for rank, name in enumerate(names, start=1):
            mark = str(rank)
            wide = text_width(Role.SECONDARY, mark) + 4
            if left + wide + text_width(Role.SECONDARY, name) > line.right():
                break
            place = QRectF(left, line.top(), wide + 2, line.height())
            self.say(painter, place, mark, Role.SECONDARY, "ink-3-text")
            left += wide
            wide = text_width(Role.SECONDARY, name) + 2
            self.say(painter, QRectF(left, line.top(), wide, line.height()), name, Role.SECONDARY)
            left += wide + 10
        return left


class ClauseDelegate(LineDelegate):
    """Whose clause, what it says, how far it was kept."""

    height = 26

    def __init__(self) -> None:
        super().__init__()
        self._figure = self._what = 0

    def measure(self, rows: Iterable[ClauseRow]) -> None:
        """Learn how wide the words and the figures are."""
        found = list(rows)
        known = [row for row in found if row.share is not None]
        self._figure = max((text_width(Role.BODY, row.figure) + 2 for row in known), default=0)
        self._figure = max(self._figure, scaled(_FIGURE))
        self._what = max((text_width(Role.BODY, row.what) + 2 for row in known), default=0)

    def paint_row(self, painter: QPainter, rect: QRectF, row: ClauseRow, option: QStyleOptionViewItem) -> None:
        """Bar, words, track, figure."""
        side = row.side.value
        bar = QRectF(rect.left(), rect.center().y() - 7, 3, 14)
        paint_side_bar(painter, self.mirrored(bar), side)
        right = rect.right()
        known = row.share is not None
        wide = self._figure if known else text_width(Role.BODY, row.figure) + 2
        figure = QRectF(right - wide, rect.top(), wide, rect.height())
        self.say(painter, figure, row.figure, Role.BODY, "ink" if known else "ink-3-text", right=True)
        left, right = rect.left() + 15, figure.left() - _GAP
        if known:
            length = max(40.0, min(96.0, right - left - _GAP - self._what))
            track = QRectF(right - length, rect.center().y() - _TRACK / 2, length, _TRACK)
            is_rtl = option.direction is Qt.LayoutDirection.RightToLeft
            paint_track(painter, self.mirrored(track), row.share, side, from_right=is_rtl)
            right = track.left() - _GAP
        self.say(painter, QRectF(left, rect.top(), right - left, rect.height()), row.what)


class FacetDelegate(LineDelegate):
    """The name of a facet, how it stands, and where needed a second line."""

    has_hairlines = True
    has_first_hairline = True

    def __init__(self) -> None:
        super().__init__()
        self._label = 0

    def measure(self, rows: Iterable[FacetRow]) -> None:
        """Learn how wide the names are."""
        self._label = max((text_width(Role.SECONDARY, row.label) + 2 for row in rows), default=0)

    def row_height(self, row: Any) -> int:
        """Taller with a second line."""
        return 48 if row.second else 30

    def paint_row(self, painter: QPainter, rect: QRectF, row: FacetRow, option: QStyleOptionViewItem) -> None:
        """Label, text, second line."""
        label = max(float(self._label), scaled(96))
        top = rect.top() + scaled(5)
        self.say(painter, QRectF(rect.left(), top, label, scaled(20)), row.label, Role.SECONDARY, "ink-2")
        left = rect.left() + label + _GAP
        room = rect.right() - left
        colour = "bad-text" if row.is_bad else "ink"
        self.say(painter, QRectF(left, top, room, scaled(20)), row.text, Role.BODY, colour)
        if row.second:
            below = QRectF(left, top + scaled(20), room, scaled(18))
            self.say(painter, below, row.second, Role.SECONDARY, "ink-2")
