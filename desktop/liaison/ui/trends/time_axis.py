"""The axis of time under a picture: months in their middle, from further away quarters and years."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from liaison.model.words import MONTHS, short_day, tr
from liaison.ui.theme import Role, font, scaled, token

from .drawing import TICK, Frame, axis_text, width_of

_MONTH: Final = 30.4
_STEPS: Final = (1, 3, 6, 12, 24, 60)
_CLOSE: Final = 45.0


class Mark(NamedTuple):
    """A stretch of the axis with its name, in ordinal days."""

    start: float
    end: float
    text: str


def marks(left: float, right: float, pixels: float, wide: float) -> Iterator[Mark]:
    """Stretches of as many months as leave room for names ``wide`` pixels each."""
    per_month = _MONTH * pixels / max(1.0, right - left)
    if right - left < _CLOSE:
        yield from _weeks(left, right)
        return
    step = next((one for one in _STEPS if one * per_month >= wide), _STEPS[-1])
    first = date.fromordinal(max(1, int(left)))
    number = (first.year * 12 + first.month - 1) // step * step
    while (start := _first_of(number).toordinal()) < right:
        end = _first_of(number + step).toordinal()
        yield Mark(start, end, _name(_first_of(number), step))
        number += step


def _weeks(left: float, right: float) -> Iterator[Mark]:
    day = int(left) - date.fromordinal(int(left)).weekday()
    while day < right:
        yield Mark(day, day + 7, short_day(date.fromordinal(day)))
        day += 7


def _first_of(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


def _name(day: date, step: int) -> str:
    """A month by its name; a longer stretch by its first month, or by the year it begins."""
    if step == 1 or (step < 12 and day.month > 1):
        return tr(MONTHS[day.month - 1])
    return str(day.year)


def paint_time_axis(painter: QPainter, frame: Frame) -> None:
    """The line with its ticks and the names between them."""
    plot = frame.plot
    painter.fillRect(QRectF(plot.left(), round(plot.bottom()), plot.width(), 1), token("ink-3"))
    used = font(Role.CAPTION)
    wide = max(width_of(used, tr(month)) for month in MONTHS) + 8
    for mark in marks(frame.left, frame.right, plot.width(), wide):
        x = frame.x(mark.start)
        if plot.left() <= x <= plot.right():
            painter.fillRect(QRectF(round(x), round(plot.bottom()), 1, TICK), token("ink-3"))
        left, right = max(plot.left(), x), min(plot.right(), frame.x(mark.end))
        whole = frame.x(mark.end) - x
        middle = x + whole / 2
        half = width_of(used, mark.text) / 2
        if right - left >= 2 * half and plot.left() <= middle - half and middle + half <= plot.right() + 2:
            place = QRectF(middle - half - 1, plot.bottom() + 4, 2 * half + 2, scaled(16))
            axis_text(painter, place, mark.text, Qt.AlignmentFlag.AlignHCenter, "ink-2")
