"""The two columns of a tab of the client page, as the drawing has them: a white sheet of 720 and 424 on canvas."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from liaison.ui.theme import scaled
from liaison.ui.widgets import PAGE_MARGIN, Columns, PageScroll
from liaison.ui.widgets.sheets import STACK_BELOW

from .lines import BLEED

_MAIN = 720
_SIDE = 424
_LEAST_SIDE = 360
_GAP = 32


class TabColumns(PageScroll):
    """Scrolls a main and a right column, which stay where they are whether there is a scroll bar or not.

    The lines of the right column reach beyond its words by the bleed of lines; so does the column.
    """

    def __init__(self, main: QWidget, side: QWidget) -> None:
        super().__init__()
        width = _SIDE + 2 * BLEED
        self.columns = Columns(main, side, side_width=width, gap=_GAP - BLEED, main_width=_MAIN)
        self.body.addWidget(self.columns)
        self.body.addStretch(1)
        self.verticalScrollBar().rangeChanged.connect(self._keep_margin)
        self._keep_margin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The right column gives way before the sheet does; columns that lie below each other end with the page."""
        super().resizeEvent(event)
        room = round((self.width() - 2 * PAGE_MARGIN) / max(1, scaled(100)) * 100)
        self.columns.set_side_width(max(_LEAST_SIDE, min(_SIDE, room - _GAP - _MAIN)) + 2 * BLEED)
        self._keep_margin()

    def _keep_margin(self) -> None:
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        is_stacked = self.width() - 2 * PAGE_MARGIN < scaled(STACK_BELOW)
        beyond = 0 if is_stacked else BLEED
        self.body.setContentsMargins(PAGE_MARGIN, 0, max(0, PAGE_MARGIN - beyond - taken), 24)
