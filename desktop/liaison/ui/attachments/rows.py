"""Attached files as rows: what they say, how they are painted, and where files may be dropped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMimeData, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from liaison.model.words import NARROW_SPACE, in_places, short_day, tr
from liaison.ui.theme import Role, font, paint_icon, scaled, text_width, token
from liaison.ui.today.delegates import mirrored
from liaison.ui.widgets import RowDelegate, draw_text

if TYPE_CHECKING:
    from liaison.desk.attaching import AttachmentView

_STEP: Final = 1000
_UNITS: Final = ("kB", "MB", "GB")
_ICON: Final = 16
_GAP: Final = 12


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file as a list shows it; ``where`` names the record it belongs to, where the list shows several."""

    file: AttachmentView
    size: str
    day: str
    where: str = ""

    @property
    def key(self) -> str:
        """What tells rows apart."""
        return self.file.id

    @property
    def words(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.file.name, self.where, self.size, self.day) if part)


def size_words(size: int) -> str:
    """A number of bytes as people read it: "512 bytes", "11 kB", "2.4 MB"."""
    if size < _STEP:
        return tr("{n} bytes", n=size)
    amount = float(size)
    unit = _UNITS[0]
    for name in _UNITS:
        unit = name
        amount /= _STEP
        if amount < _STEP:
            break
    rounded = round(amount, 1)
    figure = in_places(amount, 0 if amount >= 10 or rounded == int(rounded) else 1)
    return f"{figure}{NARROW_SPACE}{unit}"


def file_row(file: AttachmentView, today: date, zone: tzinfo, where: str = "") -> FileRow:
    """A file as a row on the day ``today``."""
    added = file.added_at.astimezone(zone).date()
    return FileRow(file, size_words(file.size), short_day(added, today), where)


def dropped_files(data: QMimeData) -> Sequence[Path]:
    """The files of this machine that are being dropped."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class FileDelegate(RowDelegate):
    """A file: icon, name, where from (in wide lists), size and day."""

    def __init__(self, *, padding: int = 0, on_canvas: bool = True) -> None:
        super().__init__()
        self.padding = padding
        self.ground_hover = "hover" if on_canvas else "sel-s"
        self.ground_selected = "sel" if on_canvas else "sel-s"
        self.has_where = False

    def columns(self, rect: QRectF) -> tuple[QRectF, ...]:
        """Where name, origin, size and day lie."""
        size, day = text_width(Role.SECONDARY, size_words(_STEP - 1)) + 4, text_width(Role.SECONDARY, "30 Nov 2026") + 4
        left = rect.left() + scaled(_ICON) + _GAP
        free = rect.right() - left - size - day - 2 * _GAP
        where = (free - _GAP) * 0.45 if self.has_where else 0.0
        name = free - where - (_GAP if self.has_where else 0)
        widths = (name, where, float(size), float(day))
        found = []
        for index, width in enumerate(widths):
            found.append(QRectF(left, rect.top(), max(0.0, width), rect.height()))
            left += width + (_GAP if width or index != 1 else 0)
        return tuple(found)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        """One file."""
        assert isinstance(row, FileRow)
        size = scaled(_ICON)
        icon = QRectF(rect.left(), rect.center().y() - size / 2 + 1, size, size)
        paint_icon(painter, mirrored(icon, rect, option), "attachment")
        body = rect.adjusted(0, 2, 0, 0)
        texts = (row.file.name, row.where, row.size, row.day)
        for index, (place, text) in enumerate(zip(self.columns(body), texts, strict=True)):
            painter.setFont(font(Role.BODY if index < 2 else Role.SECONDARY))
            painter.setPen(token("ink" if index == 0 else "ink-2"))
            draw_text(painter, mirrored(place, body, option), text, right=index > 1)

    def is_cut(self, row: FileRow, width: int) -> bool:
        """Whether a row does not fit in a list of that width."""
        rect = QRectF(0, 0, width, scaled(self.height)).adjusted(self.padding, 0, -self.padding, 0)
        name, where, *_rest = self.columns(rect)
        return text_width(Role.BODY, row.file.name) > name.width() or text_width(Role.BODY, row.where) > where.width()
