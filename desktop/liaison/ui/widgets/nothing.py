"""Where a list says that nothing is in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from .labels import EmptyState


class EmptyPlace:
    """In ``body``, the sentence that stands in place of ``rows`` while nothing is in them; ``shown`` is it."""

    def __init__(self, body: QBoxLayout, rows: QWidget) -> None:
        self._body, self._rows = body, rows
        self.shown: EmptyState | None = None

    def clear(self) -> None:
        """Show the rows."""
        self._take_away()
        self._rows.setVisible(True)

    def say(self, sentence: str, link: str, act: Callable[[], object]) -> None:
        """Say it where the first row would be; the link calls ``act``."""
        self._take_away()
        self._rows.setVisible(False)
        self.shown = EmptyState(sentence, link)
        self.shown.followed.connect(act)
        layout = self.shown.layout()
        assert layout is not None
        layout.setContentsMargins(20, 6, 20, 6)
        self._body.addWidget(self.shown, 0, Qt.AlignmentFlag.AlignTop)

    def _take_away(self) -> None:
        if self.shown is not None:
            self._body.removeWidget(self.shown)
            self.shown.hide()
            self.shown.deleteLater()
            self.shown = None
