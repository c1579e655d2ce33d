"""The notes that link to the one that is open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled, text_width, token
from liaison.ui.widgets import Label, RowDelegate, RowList, draw_text, mirrored

if TYPE_CHECKING:
    from liaison.desk.links import LinkTarget

_SHOWN: Final = 3


class _LinkDelegate(RowDelegate):
    height = 28
    padding = 0

    def paint_row(self, painter: QPainter, rect: QRectF, row: Any, option: QStyleOptionViewItem) -> None:
        day = text_width(Role.SECONDARY, row.detail) + 2
        name = QRectF(rect.left(), rect.top(), rect.width() - day - scaled(12), rect.height())
        draw_text(painter, mirrored(name, rect, option.direction), row.name or tr("No text"))
        painter.setFont(font(Role.SECONDARY))
        painter.setPen(token("ink-2"))
        side = QRectF(rect.right() - day, rect.top(), day, rect.height())
        draw_text(painter, mirrored(side, rect, option.direction), row.detail, right=True)


class Backlinks(QWidget):
    """A caption and up to three rows; nothing where nothing links here. ``opened`` carries the record."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        column.addWidget(Label(tr("Linked from"), Role.SECONDARY, "ink-2"))
        self.list = RowList(
            _LinkDelegate(),
            tr("Linked from"),
            key=lambda row: row.id,
            words=lambda row: f"{row.name}, {row.detail}",
            fit=True,
            open_on_click=True,
        )
        self.list.opened.connect(self.opened)
        column.addWidget(self.list)
        self.hide()

    def show_links(self, links: Sequence[LinkTarget]) -> None:
        """Show these."""
        self.list.set_rows(tuple(links[:_SHOWN]))
        self.setVisible(bool(links))
