"""A section of the page of a person: a title, its lines or a sentence, and what can be added."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from liaison.ui.widgets import EmptyState, SectionHeader

from .lines import Line, LineList


class LineSection(QWidget):
    """Lines of one sort. ``added`` asks for one more, by the link of the head or of the empty sentence."""

    added = Signal()

    def __init__(
        self, title: str, *, link: str = "", is_tall: bool = False, on_canvas: bool = False, vanishes: bool = False
    ) -> None:
        """``link`` is what adds one; with ``vanishes`` a section without lines is not shown."""
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(title)
        self._vanishes, self._inset = vanishes, 0 if on_canvas else 6
        self.head = SectionHeader(title, link=link, line=on_canvas)
        if self.head.link is not None:
            self.head.link.clicked.connect(self.added)
        self.list = LineList(title, is_tall=is_tall, on_canvas=on_canvas)
        self.nothing: EmptyState | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.head.setContentsMargins(self._inset, 0, self._inset, 0)
        self.body.addWidget(self.head)
        self.body.addSpacing(4)
        self.body.addWidget(self.list)

    def show_lines(self, lines: Sequence[Line], nothing: str = "", *, link: str = "", caption: str = "") -> None:
        """Show these lines, or the sentence and the link where there are none."""
        self.head.set_caption(caption)
        self.list.set_rows(lines)
        self.list.setVisible(bool(lines))
        if self.nothing is not None:
            self.body.removeWidget(self.nothing)
            self.nothing.hide()
            self.nothing.deleteLater()
            self.nothing = None
        if not lines and nothing:
            self.nothing = EmptyState(nothing, link)
            self.nothing.setContentsMargins(self._inset, 0, self._inset, 0)
            self.nothing.followed.connect(self.added)
            self.body.addWidget(self.nothing)
        self.setVisible(bool(lines) or not self._vanishes)
