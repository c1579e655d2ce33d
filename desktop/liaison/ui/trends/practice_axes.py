"""What stands below the lines of a client's year: its months, and what the shades of the weeks say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from liaison.model.words import MONTHS, tr
from liaison.ui.client.lines import BLEED
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import draw_text
from liaison.ui.widgets.painting import mirrored

from .drawing import faded

if TYPE_CHECKING:
    from .practice_lists import KeptDelegate

AXIS: Final = 18
SHADES: Final = 20
_WEEKS: Final = 52
#: How dark a week is by its meetings, and the words for it.
HEAT: Final = (0.0, 0.4, 0.7, 1.0)


def paint_year_axis(painter: QPainter, plot: QRectF, on: date) -> None:
    """The months of the year that ends with ``on`` below ``plot``: as many by name as there is room for."""
    first = on - timedelta(weeks=_WEEKS)
    month, free = first.replace(day=1), plot.left()
    while (month := (month + timedelta(days=32)).replace(day=1)) <= on:
        x = plot.left() + (month - first).days / (7 * _WEEKS) * plot.width()
        free = _tick(painter, plot, x, month, free)


def paint_month_axis(painter: QPainter, chart: QRectF, months: Sequence[date]) -> None:
    """The names of months below columns of one width, as many as there is room for."""
    free = chart.left()
    for number, month in enumerate(months):
        free = _tick(painter, chart, chart.left() + number * chart.width() / len(months), month, free)


def _tick(painter: QPainter, plot: QRectF, x: float, month: date, free: float) -> float:
    """A tick with the name of its month, unless that has no room; where the next may begin."""
    text = tr(MONTHS[month.month - 1])
    wide = text_width(Role.CAPTION, text)
    if x < free or x + wide > plot.right() + 4:
        return free
    painter.setFont(font(Role.CAPTION))
    painter.fillRect(QRectF(round(x), plot.top(), 1, 3), token("ink-3"))
    painter.setPen(token("ink-3-text"))
    draw_text(painter, QRectF(x, plot.top() + 3, wide + 4, plot.height() - 3), text, elide=False)
    return x + wide + scaled(14)


def _numbers() -> tuple[str, ...]:
    return tr("none"), tr("one"), tr("two"), tr("three or more")


def shades_words() -> str:
    """What the shades say, for those who do not see them."""
    return tr("Meetings in a week, from light to dark: {numbers}", numbers=", ".join(_numbers()))


def paint_shades(
    painter: QPainter, around: QRectF, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight
) -> None:
    """A box of each shade with its number."""
    painter.setFont(font(Role.CAPTION))
    x = around.left()
    for part, number in enumerate((tr("Meetings in a week:"), *_numbers())):
        if part:
            box = QRectF(x, around.center().y() - 6, 12, 12)
            share = HEAT[part - 1]
            painter.fillRect(mirrored(box, around, direction), faded("ink-2", share) if share else token("sel"))
            x += 17
        wide = text_width(Role.CAPTION, number) + 2
        painter.setPen(token("ink-3-text"))
        place = mirrored(QRectF(x, around.top(), wide, around.height()), around, direction)
        draw_text(painter, place, number, elide=False)
        x += wide + 12


class MonthAxis(QWidget):
    """The months below the columns of a list of what was kept."""

    def __init__(self, delegate: KeptDelegate) -> None:
        super().__init__()
        self._delegate = delegate
        self._months: tuple[date, ...] = ()
        self.setFixedHeight(scaled(AXIS))

    def show_months(self, months: Sequence[date]) -> None:
        """The first days of the months of its columns; none hides it."""
        self._months = tuple(months)
        self.setVisible(bool(months))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ticks and months."""
        if not self._months:
            return
        painter = QPainter(self)
        around = QRectF(BLEED, 0, self.width() - 2 * BLEED, self.height())
        chart = self._delegate.chart(around, len(self._months))
        place = mirrored(QRectF(chart.left(), 0, chart.width(), self.height()), around, self.layoutDirection())
        paint_month_axis(painter, place, self._months)
        painter.end()


class Shades(QWidget):
    """The legend of the strips of weeks."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(scaled(SHADES))
        self.setAccessibleName(shades_words())
        self.setToolTip(shades_words())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The shades with their numbers."""
        painter = QPainter(self)
        around = QRectF(BLEED, 0, self.width() - 2 * BLEED, self.height())
        paint_shades(painter, around, self.layoutDirection())
        painter.end()
