"""How the lines of a client's year are painted: months as columns, weeks as a heat strip, answers on a track."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.ui.client.lines import LineDelegate
from liaison.ui.client.overview.delegates import paint_track
from liaison.ui.theme import Role, scaled, text_width, token
from liaison.ui.widgets import paint_side_bar

from .drawing import faded
from .practice_axes import HEAT
from .practice_rows import AnswerRow, ContactRow, KeptRow

_GAP: Final = 12
#: From one month to the next: as far as there is room, closer where the words need it.
_MONTH: Final = 10.0
_CLOSEST_MONTH: Final = 4.0
#: How much of that is the column.
_COLUMN: Final = 0.7
_HIGH: Final = 20.0


def _widest(role: Role, texts: Sequence[str]) -> int:
    return max((text_width(role, text) for text in texts), default=0) + 4


class KeptDelegate(LineDelegate):
    """Whose, what, a column for each month, and how much of it was kept; 34 high."""

    height = 34
    has_hairlines = True

    def __init__(self) -> None:
        super().__init__()
        self._figure = self._what = 0
        self.widest_month = _MONTH

    def measure(self, rows: Sequence[KeptRow]) -> None:
        """Learn how wide words and figures are."""
        self._figure = _widest(Role.BODY, [row.figure for row in rows])
        self._what = _widest(Role.BODY, [row.what for row in rows])

    def month_width(self, width: float, months: int) -> float:
        """How far apart the months lie in a line of that width, the same in every line of the list."""
        room = width - 12 - self._what - self._figure - 2 * _GAP
        return max(_CLOSEST_MONTH, min(self.widest_month, room / months))

    def chart(self, rect: QRectF, months: int) -> QRectF:
        """Where the columns of so many months lie in a line."""
        wide = months * self.month_width(rect.width(), months)
        return QRectF(rect.right() - self._figure - _GAP - wide, rect.center().y() - _HIGH / 2, wide, _HIGH)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """The four of them."""
        assert isinstance(row, KeptRow)
        bar = QRectF(rect.left(), rect.center().y() - scaled(7), 3, scaled(14))
        paint_side_bar(painter, self.mirrored(bar), row.side.value)
        month = self.month_width(rect.width(), len(row.months))
        figure = QRectF(rect.right() - self._figure, rect.top(), self._figure, rect.height())
        chart = self.chart(rect, len(row.months))
        words = QRectF(rect.left() + 12, rect.top(), max(20.0, chart.left() - rect.left() - 12 - _GAP), rect.height())
        self.say(painter, words, row.what)
        self._paint_months(painter, chart, row, month)
        self.say(painter, figure, row.figure, right=True)

    def _paint_months(self, painter: QPainter, chart: QRectF, row: KeptRow, wide: float) -> None:
        """Each month as high as what came due in it was kept; a dash where nothing came due."""
        place, column = self.mirrored(chart), wide * _COLUMN
        for month, (kept, due) in enumerate(row.months):
            x = place.left() + month * wide
            if not due:
                painter.fillRect(QRectF(x + column / 7, place.bottom() - 1, column * 5 / 7, 1), token("edge"))
                continue
            painter.fillRect(QRectF(x, place.top(), column, place.height()), token("sel"))
            high = place.height() * kept / due
            painter.fillRect(QRectF(x, place.bottom() - high, column, high), token(row.side.value))


class ContactDelegate(LineDelegate):
    """Who, a cell for each week, and when we met last; 32 high."""

    height = 32
    has_hairlines = True
    has_first_hairline = True

    def __init__(self) -> None:
        super().__init__()
        self._name = self._last = 0

    def measure(self, rows: Sequence[ContactRow]) -> None:
        """Learn how wide names and days are."""
        names = [f"{row.name}  {row.level}" for row in rows]
        self._name, self._last = min(_widest(Role.BODY, names), scaled(220)), _widest(Role.BODY, [r.last for r in rows])

    def columns(self, rect: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Where name, strip and day lie."""
        name = min(self._name, rect.width() * 0.4)
        strip = max(52.0, rect.width() - name - self._last - 2 * _GAP)
        left = rect.left() + name + _GAP
        return (
            QRectF(rect.left(), rect.top(), name, rect.height()),
            QRectF(left, rect.top(), strip, rect.height()),
            QRectF(left + strip + _GAP, rect.top(), self._last, rect.height()),
        )

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """The three of them."""
        assert isinstance(row, ContactRow)
        name, strip, last = self.columns(rect)
        wide = self.say(painter, name, row.name)
        rest = name.adjusted(wide + 8, 0, 0, 0)
        if rest.width() >= text_width(Role.SECONDARY, row.level):
            self.say(painter, rest, row.level, Role.SECONDARY, "ink-3-text")
        place, cell = self.mirrored(strip), strip.width() / len(row.weeks)
        for week, number in enumerate(row.weeks):
            box = QRectF(place.left() + week * cell, place.center().y() - 7, max(1.0, cell - 1.5), 14)
            share = HEAT[min(number, len(HEAT) - 1)]
            painter.fillRect(box, faded("ink-2", share) if number else token("sel"))
        self.say(painter, last, row.last, Role.BODY, "ink-2", right=True)


class AnswerDelegate(LineDelegate):
    """When, a track to ten, how much, and who; 28 high."""

    height = 28

    def __init__(self) -> None:
        super().__init__()
        self._when = self._figure = 0

    def measure(self, rows: Sequence[AnswerRow]) -> None:
        """Learn how wide days and figures are."""
        self._when = _widest(Role.BODY, [row.when for row in rows])
        self._figure = _widest(Role.BODY, [row.figure for row in rows])

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """The four of them."""
        assert isinstance(row, AnswerRow)
        when = QRectF(rect.left(), rect.top(), self._when, rect.height())
        track = QRectF(when.right() + _GAP, rect.center().y() - 2, scaled(112), 4)
        figure = QRectF(track.right() + _GAP, rect.top(), self._figure, rect.height())
        who = QRectF(figure.right() + _GAP, rect.top(), max(20.0, rect.right() - figure.right() - _GAP), rect.height())
        self.say(painter, when, row.when)
        is_mirrored = self.mirrored(track) != track
        paint_track(painter, self.mirrored(track), row.score / 10, "ink-2", from_right=is_mirrored)
        self.say(painter, figure, row.figure, Role.STRONG, right=True)
        self.say(painter, who, row.who, Role.BODY, "ink-2", right=True)
