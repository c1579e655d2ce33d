"""What is decided in a review, typed while it is held: lines that begin with “We:” or “They:” become promises."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.notes.captured import CapturedRow, answers_from, answers_kept
from liaison.ui.notes.correcting import Corrector
from liaison.ui.notes.editor import NoteEditor
from liaison.ui.notes.names import NameHelper
from liaison.ui.notes.strip import CaptureStrip
from liaison.ui.notes.underlining import underlined
from liaison.ui.notes.watch import CaptureWatch
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Label, SectionHeader

if TYPE_CHECKING:
    from liaison.desk.reviews import ReviewSheet

_LEAST: Final = 168
_ANSWERS: Final = "answers"


class Decided(NamedTuple):
    """What is typed: the text, the day it was held and that of the next one, and who is meant in which line."""

    text: str
    on: str
    next_on: str
    answers: Mapping[int, str]


class Deciding(QWidget):
    """The text with what its lines make. ``edited`` comes with every key, ``wanted`` with Ctrl+Enter."""

    edited = Signal()
    wanted = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.head = SectionHeader(tr("What was decided"), tr("Ctrl+Enter keeps it"), line=True)
        self.text = NoteEditor()
        self.text.setProperty("bare", False)
        self.text.setAccessibleName(tr("What was decided"))
        self.text.setPlaceholderText(tr("What was agreed. “We: …” makes a promise."))
        self.text.setMinimumHeight(scaled(_LEAST))
        self.strip = CaptureStrip(most=4)
        self.kept_as = Label("", Role.SECONDARY, "ink-2")
        self.kept_as.setWordWrap(True)
        self.watch = CaptureWatch(place, self.text, self)
        self.names = NameHelper(place, self.text)
        self.corrector = Corrector(place, self.text, self.watch, self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.head, self.text, self.strip, self.kept_as):
            column.addWidget(part)
        taker = self.text.key_taker
        self.text.key_taker = lambda event: taker(event) or self._take(event)
        self.text.textChanged.connect(self.edited)
        self.watch.chose.connect(self.edited)
        self.watch.read.connect(self._show)
        self._show(())

    def show_view(self, view: ReviewSheet) -> None:
        """Say how it is going to be kept."""
        self.kept_as.setText(
            tr("It is kept as a note beside the conversation of today.")
            if view.touched_today
            else tr("It is kept as a meeting of today, which counts as contact.")
        )

    def turn_to(self, client_id: str) -> None:
        """Read the lines against another client."""
        self.watch.client_id = client_id
        self.watch.answers = {}
        self.text.clear()
        self.watch.forget()

    def restore(self, text: str, cursor: int, state: Mapping[str, str]) -> None:
        """Show what was typed before."""
        self.watch.answers = answers_from(state.get(_ANSWERS, ""))
        self.text.setPlainText(text)
        at = self.text.textCursor()
        at.setPosition(min(cursor, self.text.document().characterCount() - 1), QTextCursor.MoveMode.MoveAnchor)
        self.text.setTextCursor(at)
        self.watch.forget()

    def state(self) -> dict[str, str]:
        """What else than the text is to be kept of it."""
        kept = answers_kept(self.watch.answers)
        return {_ANSWERS: kept} if kept else {}

    def answers(self) -> dict[int, str]:
        """Who is meant, by the number of the line."""
        return self.watch.answers_by_line()

    def _show(self, rows: tuple[CapturedRow, ...]) -> None:
        shown = tuple(reversed(rows))
        self.strip.set_rows(shown)
        self.strip.setVisible(bool(shown))
        self.text.setExtraSelections([underlined(self.text, row) for row in shown])

    def _take(self, event: QKeyEvent) -> bool:
        """Ctrl+Enter keeps the review."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not is_enter or event.modifiers() != Qt.KeyboardModifier.ControlModifier or self.text.isReadOnly():
            return False
        self.wanted.emit()
        return True
