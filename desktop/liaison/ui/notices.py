"""What the window tells in passing: what was done, what is in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from liaison.model.errors import LiaisonError
from liaison.model.words import tr


class Notices(QObject):
    """``said`` carries a sentence and whether undo is offered; ``problem`` an error with a way out.

    ``written`` carries a sentence and the folder of a file that was written, ``offered`` a sentence, the words of a
    link and what following it does; ``done`` the same of what was done and can be undone. ``passed``: what was offered
    last is not offered any more.
    """

    said = Signal(str, bool)
    written = Signal(str, object)
    offered = Signal(str, str, object)
    done = Signal(str, str, object)
    problem = Signal(object)
    passed = Signal()

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show a sentence at the foot of the window for a while."""
        self.said.emit(sentence, undo)

    def say_written(self, file: Path) -> None:
        """Say that a file was written outside the vault, and offer to open the folder it is in."""
        self.written.emit(tr("Saved “{name}” outside the vault.", name=file.name), file.parent)

    def offer(self, sentence: str, link: str, act: Callable[[], object], *, undo: bool = False) -> None:
        """Show a sentence with a link that leads to what it speaks of, or to something better than what was done."""
        (self.done if undo else self.offered).emit(sentence, link, act)

    def show_problem(self, error: LiaisonError) -> None:
        """Show what is in the way, and the way out, until it is closed."""
        self.problem.emit(error)
