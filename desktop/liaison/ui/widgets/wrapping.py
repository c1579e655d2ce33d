"""Text over several lines whose distance is set by the design, not by the font."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

_LINE_BREAK = "\u2028"
#: A last line shorter than this part of the others looks forgotten.
_ALONE = 0.3


def set_lines(layout: QTextLayout, width: float, pitch: int) -> int:
    """Break a text over lines no wider than ``width`` and ``pitch`` apart, letters in the middle of their line.

    The height of all of them is returned, of one at least.
    """
    layout.beginLayout()
    y = 0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, y + round((pitch - line.height()) / 2)))
        y += pitch
        line = layout.createLine()
    layout.endLayout()
    return max(y, pitch)


def leave_no_word_alone(layout: QTextLayout, width: float, pitch: int) -> None:
    """Where the last line holds next to nothing, break the text over as many lines of about one length."""
    last = layout.lineAt(layout.lineCount() - 1)
    if layout.lineCount() < 2 or last.naturalTextWidth() >= width * _ALONE:
        return
    height, least, most = layout.lineCount() * pitch, width / 2, width
    while most - least > 2:
        tried = (least + most) / 2
        least, most = (least, tried) if set_lines(layout, tried, pitch) <= height else (tried, most)
    set_lines(layout, most, pitch)
    if layout.textOption().alignment() & Qt.AlignmentFlag.AlignRight:
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            line.setPosition(line.position() + QPointF(width - most, 0))


def wrapped_text(text: str, used: QFont, alignment: Qt.AlignmentFlag, direction: Qt.LayoutDirection) -> QTextLayout:
    """A plain text that may be broken at words, its lines not set yet."""
    layout = QTextLayout(text.replace("\n", _LINE_BREAK), used)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    option.setAlignment(alignment & Qt.AlignmentFlag.AlignHorizontal_Mask)
    layout.setTextOption(option)
    return layout


def units(text: str) -> int:
    """The length of a text as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2
