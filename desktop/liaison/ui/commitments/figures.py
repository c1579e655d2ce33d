"""How both sides keep their word, each figure a link to what it is made of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from liaison.ui.theme import Role
from liaison.ui.widgets import Label, Link, SideMark
from liaison.ui.widgets.flow import FlowLayout

from .view_model import evidence, say_do_words, slip_words

if TYPE_CHECKING:
    from liaison.desk.ledger import SayDo


class SayDoLine(QWidget):
    """One side's figures. ``wanted`` carries side and key of what is to be listed."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, gap=10, line_gap=10)
        self.links: list[Link] = []
        self._shown: SayDo | None = None

    def show_figures(self, figures: SayDo) -> None:
        """Show these figures; a link that has the focus keeps it."""
        if figures == self._shown:
            return
        focused = next((place for place, link in enumerate(self.links) if link.hasFocus()), -1)
        self._shown = figures
        self._clear()
        self._flow.addWidget(SideMark(figures.side.value))
        self._flow.addWidget(Label(say_do_words(figures), Role.STRONG))
        for figure in evidence(figures):
            link = Link(figure.words)
            link.setAccessibleDescription(say_do_words(figures))
            link.clicked.connect(
                lambda _checked=False, show=figure.show, side=figures.side.value: self.wanted.emit(side, show)
            )
            self._flow.addWidget(link)
            self.links.append(link)
        if slip_words(figures):
            self._flow.addWidget(Label(slip_words(figures), Role.SECONDARY, "ink-2"))
        if 0 <= focused < len(self.links):
            self.links[focused].setFocus()
        self.setAccessibleName(", ".join(self._words(figures)))

    def forget(self) -> None:
        """Show nothing until there are figures again."""
        self._shown = None
        self._clear()

    def _words(self, figures: SayDo) -> Sequence[str]:
        parts = [say_do_words(figures), *(figure.words for figure in evidence(figures)), slip_words(figures)]
        return [part for part in parts if part]

    def _clear(self) -> None:
        self.links = []
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
