"""A line at the foot of the window, over all pages: what goes on or is due, and the ways to it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .sheets import PAGE_MARGIN, Hairline


class FootBar(QWidget):
    """A hairline with a row below it; ``row`` is the layout of what stands there."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        self.row = QHBoxLayout()
        self.row.setContentsMargins(PAGE_MARGIN, 8, PAGE_MARGIN, 8)
        self.row.setSpacing(12)
        column.addLayout(self.row)
