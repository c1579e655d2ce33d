"""Paints the list of notes: title and moment, two lines of text, the client."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from liaison.ui.theme import Role, font, line_height, scaled, text_width, token
from liaison.ui.widgets import RowDelegate, draw_text, mirrored

from .view_model import ListRow, Runs

_TOP: Final = 8
_TITLE: Final = 20
_LINE: Final = 18
_LINES: Final = 2


class NoteDelegate(RowDelegate):
    """A note on canvas."""

    padding = 12
    ground_selected = "sel"
    ground_hover = "hover"

    def row_height(self, row: ListRow) -> int:
        """Title, client, and as many lines as the text takes, at most two."""
        owner = self.parent()
        room = owner.viewport().width() - 2 * self.padding if isinstance(owner, QListView) else 0
        text = "".join(piece for piece, _is_match in parted(row, room)[1]).strip()
        lines = 0 if not text else 1 if text_width(Role.SECONDARY, text[:120]) < room else _LINES
        return _TOP + _TITLE + _LINE + lines * _LINE + _TOP

    def paint_row(self, painter: QPainter, rect: QRectF, row: ListRow, option: QStyleOptionViewItem) -> None:
        """The four lines."""
        y = rect.top() + scaled(_TOP)
        when, title_room = _when_width(row), _title_room(row, rect.width())
        name, lines = parted(row, rect.width())
        title = QRectF(rect.left(), y, title_room, scaled(_TITLE))
        painter.setFont(font(Role.STRONG))
        draw_text(painter, mirrored(title, rect, option.direction), name)
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2"))
        at = QRectF(rect.right() - when, y, when, scaled(_TITLE))
        draw_text(painter, mirrored(at, rect, option.direction), row.when, right=True)
        y += scaled(_TITLE)
        about = QRectF(rect.left(), y, rect.width(), line_height(Role.SECONDARY))
        draw_text(painter, about, row.about)
        y += line_height(Role.SECONDARY)
        painter.setPen(token("ink"))
        painter.save()
        painter.setClipRect(rect)
        draw_runs(painter, QRectF(rect.left(), y, rect.width(), scaled(_LINES * _LINE)), lines, option)
        painter.restore()


def parted(row: ListRow, width: float) -> tuple[str, Runs]:
    """Title and preview; of a note that is nothing but a title too long for its line, the rest of it is the preview."""
    has_preview = any(text.strip() for text, _is_match in row.lines)
    room = _title_room(row, width)
    if has_preview or text_width(Role.STRONG, row.title) <= room:
        return row.title, row.lines
    words = row.title.split(" ")
    for number in range(len(words) - 1, 0, -1):
        head = f"{' '.join(words[:number])}…"
        if text_width(Role.STRONG, head) <= room:
            return head, ((f"…{' '.join(words[number:])}", False),)
    return row.title, row.lines


def _when_width(row: ListRow) -> float:
    return text_width(Role.SECONDARY, row.when) + 2 if row.when else 0


def _title_room(row: ListRow, width: float) -> float:
    when = _when_width(row)
    return width - when - (12 if when else 0) - 2


def draw_runs(painter: QPainter, rect: QRectF, runs: Runs, option: QStyleOptionViewItem) -> None:
    """Text on two lines, matches in a heavier weight, elided where it does not fit."""
    whole = "".join(text for text, _is_match in runs)
    if not whole.strip():
        return
    first = _layout(whole, runs, rect.width(), option)
    ends = first.lineAt(1).textStart() if first.lineCount() > 1 else len(whole)
    _draw(painter, first, rect, option)
    if ends >= len(whole):
        return
    rest = _cut(runs, ends)
    shown = painter.fontMetrics().elidedText(
        "".join(text for text, _is_match in rest), option.textElideMode, int(rect.width())
    )
    second = _layout(shown, rest, rect.width() + 40, option)
    _draw(painter, second, rect.translated(0, line_height(Role.SECONDARY)), option)


def _layout(text: str, runs: Runs, width: float, option: QStyleOptionViewItem) -> QTextLayout:
    layout = QTextLayout(text, font(Role.SECONDARY))
    wrap = QTextOption()
    wrap.setTextDirection(option.direction)
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrap)
    marks: list[QTextLayout.FormatRange] = []
    at = 0
    for piece, is_match in runs:
        if is_match and at < len(text):
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = at, min(len(piece), len(text) - at)
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.DemiBold)
            mark.format = form
            marks.append(mark)
        at += len(piece)
    layout.setFormats(marks)
    layout.beginLayout()
    for _ in range(_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _draw(painter: QPainter, layout: QTextLayout, rect: QRectF, option: QStyleOptionViewItem) -> None:
    """The first line of a layout, at the beginning of its row in either direction of reading."""
    line = layout.lineAt(0)
    if line.isValid():
        gap = (line_height(Role.SECONDARY) - line.height()) / 2
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        left = rect.right() - line.naturalTextWidth() if is_mirrored else rect.left()
        line.draw(painter, QPointF(left - line.x(), rect.top() + gap))


def _cut(runs: Runs, start: int) -> Runs:
    """The runs from a place in their text on."""
    found = []
    at = 0
    for text, is_match in runs:
        if at + len(text) > start:
            found.append((text[max(0, start - at) :], is_match))
        at += len(text)
    return tuple(found)
