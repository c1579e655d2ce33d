"""Paints the lines of the palette: 36 high, the chosen one on a ground 8 px in; captions 28 high."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from liaison.ui.theme import Role, font, paint_icon, scaled, token
from liaison.ui.widgets import ROW_ROLE, RowDelegate, fill_round, mirrored, paint_side_bar
from liaison.ui.widgets.lists import Index
from liaison.ui.widgets.wrapping import units

from .rows import Caption, Line, Runs, text_of

_INSET: Final = 8
_PADDING: Final = 20
_TEXT: Final = 48
_GAP: Final = 24
_ICON: Final = 16
_BOLD: Final = 600
#: The details of a line give way to its title down to this share of the line.
_LEAST_DETAIL: Final = 0.3


class LineDelegate(RowDelegate):
    """Icon or bar, title with its matches in heavier letters, details at the far end."""

    height = 36

    def row_height(self, row: Any) -> int:
        """Captions are lower."""
        return 28 if isinstance(row, Caption) else self.height

    def is_inert(self, row: Any) -> bool:
        """A caption cannot be chosen."""
        return isinstance(row, Caption)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A caption, or a line with its ground."""
        row = index.data(ROW_ROLE)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Caption):
            room = mirrored(rect.adjusted(_PADDING, 4, -_PADDING, 0), rect, option.direction)
            painter.setPen(token("ink-2"))
            draw_runs(painter, room, ((row.text, False),), font(Role.CAPTION), option.direction)
        else:
            self._paint_line(painter, rect, row, option)
        painter.restore()

    def _paint_line(self, painter: QPainter, rect: QRectF, line: Line, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            fill_round(painter, rect.adjusted(_INSET, 0, -_INSET, 0), token("sel"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            fill_round(painter, rect.adjusted(_INSET, 0, -_INSET, 0), token("sel-s"))
        size = scaled(_ICON)
        box = QRectF(rect.left() + _PADDING, rect.center().y() - size / 2, size, size)
        self._paint_mark(painter, mirrored(box, rect, option.direction), line.mark)
        left = rect.left() + _TEXT - _ICON + size
        whole = rect.right() - _PADDING - left
        title, detail = rooms(line, whole)
        room = mirrored(QRectF(left, rect.top(), title, rect.height()), rect, option.direction)
        painter.setPen(token("ink"))
        draw_runs(painter, room, line.title, font(Role.BODY), option.direction)
        if detail > 0:
            end = QRectF(rect.right() - _PADDING - detail, rect.top(), detail, rect.height())
            painter.setPen(token("ink-2"))
            draw_runs(
                painter, mirrored(end, rect, option.direction), line.detail, font(Role.SECONDARY), option.direction
            )

    def _paint_mark(self, painter: QPainter, box: QRectF, mark: str) -> None:
        if mark in {"ours", "theirs"}:
            height = 14.0
            bar = QRectF(round(box.center().x() - 1.5), round(box.center().y() - height / 2), 3, height)
            paint_side_bar(painter, bar, mark)
        else:
            paint_icon(painter, box, mark)


def rooms(line: Line, whole: float) -> tuple[float, float]:
    """How wide title and details are drawn: the details give way first, but not altogether."""
    detail = width_of(line.detail, font(Role.SECONDARY))
    title = width_of(line.title, font(Role.BODY))
    if not detail:
        return whole, 0.0
    if title + _GAP + detail > whole:
        detail = min(detail, max(whole * _LEAST_DETAIL, whole - title - _GAP))
    return whole - detail - _GAP, detail


def is_cut(line: Line, whole: float) -> bool:
    """Whether something of the line does not fit."""
    title, detail = rooms(line, whole)
    return width_of(line.title, font(Role.BODY)) > title or width_of(line.detail, font(Role.SECONDARY)) > detail


def width_of(runs: Runs, base: QFont) -> float:
    """The width of a text with its matches, in whole pixels."""
    heavy = QFontMetricsF(_heavy(base))
    usual = QFontMetricsF(base)
    width = sum((heavy if is_match else usual).horizontalAdvance(piece) for piece, is_match in runs)
    return float(-(-width // 1)) + 1 if runs else 0.0


def _heavy(base: QFont) -> QFont:
    made = QFont(base)
    made.setWeight(QFont.Weight(_BOLD))
    return made


def draw_runs(painter: QPainter, rect: QRectF, runs: Runs, base: QFont, direction: Qt.LayoutDirection) -> None:
    """One line in the painter's pen, elided at its end, with what matches in heavier letters."""
    shown = _fitting(runs, base, rect.width())
    layout = QTextLayout(text_of(shown), base)
    option = QTextOption()
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
    layout.setTextOption(option)
    layout.setFormats(list(_formats(shown, base)))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2))


def _formats(runs: Runs, base: QFont) -> list[QTextLayout.FormatRange]:
    found: list[QTextLayout.FormatRange] = []
    at = 0
    for piece, is_match in runs:
        if is_match:
            made = QTextLayout.FormatRange()
            made.start, made.length = at, units(piece)
            form = QTextCharFormat()
            form.setFont(_heavy(base))
            made.format = form
            found.append(made)
        at += units(piece)
    return found


def _fitting(runs: Runs, base: QFont, width: float) -> Runs:
    """As much of a text as fits, with an ellipsis where it was cut."""
    if width_of(runs, base) <= width + 1:
        return runs
    found: list[tuple[str, bool]] = []
    left = width
    for piece, is_match in runs:
        metrics = QFontMetricsF(_heavy(base) if is_match else base)
        needed = metrics.horizontalAdvance(piece)
        if needed > left - metrics.horizontalAdvance("…"):
            found.append((metrics.elidedText(f"{piece} …", Qt.TextElideMode.ElideRight, max(left, 1)), is_match))
            break
        found.append((piece, is_match))
        left -= needed
    return tuple(found)
