"""Questions before something that cannot simply be undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from liaison.ui.widgets import FramedDialog


class Question(FramedDialog):
    """A sentence and two answers; ``act`` is called for the one that does something."""

    def __init__(
        self, title: str, sentence: str, do: str, act: Callable[[], object], parent: QWidget, *, keep: str = ""
    ) -> None:
        super().__init__(title, sentence, do, parent, keep=keep)
        self._act = act

    def submit(self) -> None:
        """Do it."""
        self.accept()
        self._act()
