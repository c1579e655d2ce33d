"""What the window tells in passing: what was done, what is in the way."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from liaison.model.errors import LiaisonError


class Notices(QObject):
    """``said`` carries a sentence and whether undo is offered; ``problem`` an error with a way out."""

    said = Signal(str, bool)
    problem = Signal(object)

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show a sentence at the foot of the window for a while."""
        self.said.emit(sentence, undo)

    def show_problem(self, error: LiaisonError) -> None:
        """Show what is in the way, and the way out, until it is closed."""
        self.problem.emit(error)
