"""Reads the captured lines of an editor while a person types: only lines that are new, and only once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from liaison.ui.page import Workplace

from .captured import CapturedRow, Line, differing, moved, row_of
from .editor import NoteEditor
from .highlighter import is_captured

if TYPE_CHECKING:
    from liaison.desk.capture import CapturedItem
    from liaison.desk.context import Desk

PREVIEW_AFTER_MS: Final = 120
#: More captured lines than this are kept when the note is saved, but not shown while typing.
_SHOWN: Final = 100


class CaptureWatch(QObject):
    """``read`` carries the rows after each pause, ``chose`` says that a person was chosen for a line.

    ``client_id`` and ``note_id`` say what the lines are read against.

    For a note that is kept already, ``standing`` are the words of its captured lines as saved: they are not shown, as
    their records are there.
    """

    read = Signal(tuple)
    chose = Signal()

    def __init__(self, place: Workplace, editor: NoteEditor, parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._editor = place, editor
        self.client_id = self.note_id = ""
        self.standing: tuple[str, ...] = ()
        #: The person chosen for a line, by the line's words.
        self.answers: dict[str, str] = {}
        self._known: dict[str, CapturedRow] = {}
        self._asked: tuple[object, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._timer.timeout.connect(self.look)
        editor.textChanged.connect(self._timer.start)

    def forget(self) -> None:
        """Read every line again: another client, another note, or the record has changed."""
        self._known.clear()
        self._asked = ()
        self._timer.start()

    def choose(self, row: CapturedRow, person_id: str) -> None:
        """The person a line means."""
        words = " ".join(row.text.split())
        self.answers[words] = person_id
        self._known.pop(words, None)
        self._asked = ()
        self.chose.emit()
        self.look()

    def answers_by_line(self) -> dict[int, str]:
        """The people chosen, by line number from 1, as the desk takes them."""
        return {line.number + 1: self.answers[line.words] for line in self.lines() if line.words in self.answers}

    def lines(self) -> list[Line]:
        """All lines that begin as one that makes a record."""
        found = []
        block = self._editor.document().begin()
        while block.isValid():
            if is_captured(block):
                found.append(Line(block.blockNumber(), block.text()))
            block = block.next()
        return found

    def look(self) -> None:
        """Read the lines now."""
        self._timer.stop()
        fresh, gone = differing(self.lines(), self.standing)
        fresh = fresh[:_SHOWN]
        unknown = [line for line in fresh if line.words not in self._known]
        if self.note_id and self.standing:
            # What a reworded line changes depends on all of them.
            unknown = fresh
        asked = (self.client_id, self.note_id, *(line.words for line in unknown), "", *gone)
        if not unknown or asked == self._asked:
            self._show(fresh)
            return
        self._asked = asked
        self._ask(fresh, unknown, gone)

    def _ask(self, fresh: Sequence[Line], unknown: Sequence[Line], gone: Sequence[str]) -> None:
        text, before = "\n".join(line.text for line in unknown), "\n".join(gone)
        client_id, note_id = self.client_id or None, self.note_id
        numbered = enumerate(unknown, start=1)
        answers = {place: self.answers[line.words] for place, line in numbered if line.words in self.answers}

        def op(desk: Desk) -> tuple[CapturedItem, ...]:
            from liaison.desk.capture import NewNote, NoteChange, preview_change, preview_note  # noqa: PLC0415 - late

            if note_id:
                return preview_change(desk, NoteChange(note_id, text, client_id, answers), before=before)
            return preview_note(desk, NewNote(text, client_id, answers=answers))

        def show(items: tuple[CapturedItem, ...]) -> None:
            for item in items:
                line = unknown[item.line - 1]
                self._known[line.words] = row_of(line, item)
            self._show(fresh)

        self._place.work.run(self, op, show, latest="read")

    def _show(self, lines: Sequence[Line]) -> None:
        self.read.emit(tuple(moved(self._known[line.words], line) for line in lines if line.words in self._known))
