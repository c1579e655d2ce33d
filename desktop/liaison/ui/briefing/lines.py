"""Statements of a briefing laid out over lines of a set height, wherever they are painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaison.model.briefing import Run
from liaison.ui.theme import Role, scaled, text_width, token
from liaison.ui.widgets.wrapping import set_lines, units

from .hand import Hand, WindowHand

_LINE: Final = 22
_WINDOW: Final = WindowHand()


class Lines(NamedTuple):
    """Text broken over lines; plain text with strong parts, never markup."""

    layout: QTextLayout
    pitch: int

    @property
    def height(self) -> int:
        """The height of all lines, in pixels."""
        return max(1, self.layout.lineCount()) * self.pitch

    def paint(self, painter: QPainter, place: QPointF) -> None:
        """Paint them in the painter's pen, from their upper left corner."""
        self.layout.draw(painter, place)


def broken(
    runs: Sequence[Run],
    width: float,
    pitch: int,
    direction: Qt.LayoutDirection,
    *,
    hand: Hand = _WINDOW,
    role: Role = Role.BODY,
    tail: str = "",
) -> Lines:
    """``runs`` over lines no wider than ``width`` and ``pitch`` pixels apart, letters in the middle of their line.

    ``tail`` follows them in small grey letters.
    """
    text = "".join(run.text for run in runs)
    layout = QTextLayout(text + tail, hand.font(role))
    option = QTextOption()
    option.setUseDesignMetrics(hand.is_exact)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    is_rtl = direction is Qt.LayoutDirection.RightToLeft
    option.setAlignment(Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    layout.setFormats([*_strong_parts(runs), *_tail_part(text, tail, hand)])
    set_lines(layout, width, pitch)
    return Lines(layout, pitch)


def _strong_parts(runs: Sequence[Run]) -> list[QTextLayout.FormatRange]:
    found, start = [], 0
    for run in runs:
        length = units(run.text)
        if run.is_strong:
            part = QTextLayout.FormatRange()
            part.start, part.length = start, length
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.Medium)
            part.format = form
            found.append(part)
        start += length
    return found


def _tail_part(text: str, tail: str, hand: Hand) -> list[QTextLayout.FormatRange]:
    if not tail:
        return []
    part = QTextLayout.FormatRange()
    part.start, part.length = units(text), units(tail)
    form = QTextCharFormat()
    form.setFont(hand.font(Role.CAPTION))
    form.setForeground(hand.colour("ink-2"))
    part.format = form
    return [part]


class Statement(QWidget):
    """A statement over as many lines as it needs, 22 pixels apart."""

    def __init__(self, runs: tuple[Run, ...], colour: str = "ink") -> None:
        super().__init__()
        self.runs, self._colour = runs, colour
        self.setAccessibleName("".join(run.text for run in runs))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """All of it on one line."""
        return QSize(text_width(Role.STRONG, self.accessibleName()) + 2, scaled(_LINE))

    def minimumSizeHint(self) -> QSize:
        """It may be broken anywhere."""
        return QSize(scaled(80), scaled(_LINE))

    def hasHeightForWidth(self) -> bool:
        """Its lines depend on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all its lines."""
        return self._lines(width).height

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines."""
        painter = QPainter(self)
        painter.setPen(token(self._colour))
        self._lines(self.width()).paint(painter, QRectF(self.rect()).topLeft())
        painter.end()

    def _lines(self, width: int) -> Lines:
        return broken(self.runs, width, scaled(_LINE), self.layoutDirection())
