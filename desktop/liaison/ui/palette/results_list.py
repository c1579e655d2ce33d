"""The list of search results: title and where it belongs on one line, the words around the matches on the next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.model.words import tr
from liaison.ui.theme import Role, font, line_height, paint_icon, scaled, token
from liaison.ui.widgets import RowDelegate, mirrored, paint_side_bar

from .delegate import draw_runs, width_of
from .rows import Runs, plain, text_of

_ICON: Final = 16
_GAP: Final = 12
_ABOVE: Final = 6
_LEAST_TITLE: Final = 0.55


@dataclass(frozen=True, slots=True)
class ResultRow:
    """One result as it is shown. ``mark`` is an icon, or who owes."""

    kind: str
    record_id: str
    title: Runs
    second: Runs
    detail: str
    mark: str

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return f"{self.kind}:{self.record_id}"

    @property
    def words(self) -> str:
        """What a screen reader says."""
        parts = (text_of(self.title), self.detail, text_of(self.second))
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class FurtherRow:
    """The way to older results; it is followed by itself when it comes into view."""

    more: int

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return "further"

    @property
    def words(self) -> str:
        """What it says, and a screen reader too."""
        return tr("Look further back")


class ResultDelegate(RowDelegate):
    """Two lines, 52 high; the way to older results has one."""

    height = 52

    def row_height(self, row: Any) -> int:
        """The last row is lower."""
        return 32 if isinstance(row, FurtherRow) else self.height

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """Mark, title, details, and the words around the matches."""
        if isinstance(row, FurtherRow):
            painter.setPen(token("ink-2"))
            draw_runs(painter, rect, plain(row.words), font(Role.BODY), option.direction)
            return
        size = scaled(_ICON)
        top, first, second = rect.top() + scaled(_ABOVE), line_height(Role.BODY), line_height(Role.SECONDARY)
        box = QRectF(rect.left(), top + (first - size) / 2, size, size)
        self._paint_mark(painter, mirrored(box, rect, option.direction), row.mark)
        left = rect.left() + size + _GAP
        whole = rect.right() - left
        detail = min(width_of(plain(row.detail), font(Role.SECONDARY)), whole * (1 - _LEAST_TITLE))
        room = QRectF(left, top, whole - detail - _GAP, first)
        draw_runs(painter, mirrored(room, rect, option.direction), row.title, font(Role.BODY), option.direction)
        painter.setPen(token("ink-2"))
        end = mirrored(QRectF(rect.right() - detail, top, detail, first), rect, option.direction)
        draw_runs(painter, end, plain(row.detail), font(Role.SECONDARY), option.direction)
        below = mirrored(QRectF(left, top + first, whole, second), rect, option.direction)
        draw_runs(painter, below, row.second, font(Role.SECONDARY), option.direction)

    def _paint_mark(self, painter: QPainter, box: QRectF, mark: str) -> None:
        if mark in {"ours", "theirs"}:
            paint_side_bar(painter, QRectF(round(box.center().x() - 1.5), round(box.center().y() - 7), 3, 14), mark)
        else:
            paint_icon(painter, box, mark)
