"""What one writes on during a call: notes with times, how they are, who is there, and what the lines make."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from liaison.desk.views.call import CallState
from liaison.model.words import tr
from liaison.ui.commands import Command, Menu
from liaison.ui.log.values import INTENTS
from liaison.ui.notes.captured import CapturedRow
from liaison.ui.notes.correcting import Corrector
from liaison.ui.notes.names import NameHelper
from liaison.ui.notes.strip import CaptureStrip
from liaison.ui.notes.underlining import underlined
from liaison.ui.notes.watch import CaptureWatch
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Label, SectionHeader, SideCheck
from liaison.ui.widgets.flow import FlowLayout

from .editor import TimedEditor
from .mood import CallMood
from .parts import labelled
from .present import PresencePicker

if TYPE_CHECKING:
    from liaison.desk.interaction_log import LogSheet

CONTEXT: Final = "Call"
_LEAST: Final = 168
_LEAST_COMPACT: Final = 120
_KEYS: Final = (
    ("call_notes", "Write notes", "Ctrl+Shift+J"),
    ("call_mood", "Say how they are", "Ctrl+Shift+H"),
    ("call_present", "Say who is on the call", "Ctrl+Shift+O"),
    ("call_intent", "Say why you talk", "Ctrl+Shift+Y"),
    ("call_captured", "Correct what was captured", "Ctrl+Shift+K"),
    ("call_first", "Take the first person asked about", "Alt+1"),
    ("call_second", "Take the second person asked about", "Alt+2"),
    ("call_third", "Take the third person asked about", "Alt+3"),
)


class CallBoard(QWidget):
    """The notes of one call. ``edited`` comes with every key and choice; :meth:`state` is what there is by then.

    Escape in a captured line drops it: it stays text and makes no record; Escape again takes it back.
    """

    edited = Signal()
    captured_changed = Signal()

    def __init__(self, place: Workplace, state: CallState, sheet: LogSheet, seconds: Callable[[], int]) -> None:
        super().__init__()
        self.setAccessibleName(tr("Call"))
        self._dropped = set(state.dropped)
        self._rows: tuple[CapturedRow, ...] = ()
        self.text = TimedEditor(seconds)
        self.text.setPlaceholderText(tr("Type while you talk. “We: …” and “They: …” become promises."))
        self.text.setMinimumHeight(scaled(_LEAST))
        self.mood = CallMood()
        self.present = PresencePicker(sheet, state.theirs, state.ours)
        self.intent = _choice()
        self.goals = SideCheck(tr("Goals were discussed"), "ink-2")
        self.head = SectionHeader(tr("Captured"), tr("Enter keeps, Esc drops"))
        self.strip = CaptureStrip(most=3)
        self.nothing = Label("", Role.BODY, "ink-2")
        self.nothing.setWordWrap(True)
        self.watch = CaptureWatch(place, self.text, self)
        self.names = NameHelper(place, self.text)
        self.corrector = Corrector(place, self.text, self.watch, self.strip)
        self._lay_out()
        self._fill(state)
        self._connect()
        self._add_commands(place)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.text, 1)
        column.addSpacing(8)
        column.addWidget(self.mood)
        why = QWidget()
        line = FlowLayout(why, gap=16)
        line.addWidget(self.intent)
        line.addWidget(self.goals)
        self._rest = [labelled(tr("Present"), self.present), labelled(tr("Intent"), why)]
        self._why = why
        for row in self._rest:
            column.addLayout(row.layout)
        column.addSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.nothing)
        column.addWidget(self.strip)
        order = [self.text, *_inside(self.mood), self.present, self.intent, self.goals, self.strip]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _fill(self, state: CallState) -> None:
        self.watch.client_id = state.client_id
        self.watch.answers = dict(state.answers)
        self.text.restore(state.text, state.cursor, state.marks)
        self.mood.show_values(state.mood, state.about, state.context)
        self.intent.setCurrentIndex(max(0, self.intent.findData(state.intent)))
        self.goals.setChecked(state.goals)
        self._show(())

    def _connect(self) -> None:
        taker = self.text.key_taker
        self.text.key_taker = lambda event: taker(event) or self._take(event)
        self.text.textChanged.connect(self.edited)
        self.text.cursorPositionChanged.connect(self._tell_hint)
        self.watch.chose.connect(self.edited)
        self.watch.read.connect(self._show)
        for signal in (self.mood.changed, self.present.changed, self.goals.toggled, self.intent.currentIndexChanged):
            signal.connect(self._told)
        for left in (self.mood.left, self.present.left):
            left.connect(self.text.setFocus)

    def _add_commands(self, place: Workplace) -> None:
        acts: dict[str, Callable[[], object]] = {
            "call_notes": self.text.setFocus,
            "call_mood": self.mood.focus_mood,
            "call_present": lambda: self.present.first_box().setFocus(Qt.FocusReason.ShortcutFocusReason),
            "call_intent": self.intent.setFocus,
            "call_captured": self._focus_captured,
            "call_first": lambda: self.corrector.pick(1),
            "call_second": lambda: self.corrector.pick(2),
            "call_third": lambda: self.corrector.pick(3),
        }
        for name, text, keys in _KEYS:
            place.commands.add(Command(name, text, Menu.RECORD, keys, CONTEXT), acts[name], owner=self)

    def _told(self, *_values: object) -> None:
        self.edited.emit()

    def set_compact(self, *, is_compact: bool) -> None:
        """As narrow as the window beside a video needs it."""
        self.mood.set_compact(is_compact=is_compact)
        self.mood.effect.setVisible(not is_compact)
        for row in self._rest:
            row.label.setVisible(not is_compact)
        self._why.setVisible(not is_compact)
        self.text.setMinimumHeight(scaled(_LEAST_COMPACT if is_compact else _LEAST))

    def state(self, base: CallState) -> CallState:
        """``base`` with everything that is typed and chosen here."""
        mood, about, context = self.mood.values
        text = self.text.source()
        lines = {" ".join(line.split()) for line in text.split("\n")}
        return replace(
            base,
            text=text,
            cursor=self.text.textCursor().position(),
            marks=self.text.marks,
            theirs=self.present.theirs,
            ours=self.present.ours,
            mood=mood,
            about=about,
            context=context,
            intent=str(self.intent.currentData() or ""),
            goals=self.goals.isChecked(),
            dropped=tuple(sorted(self._dropped & lines)),
            answers=dict(self.watch.answers),
        )

    @property
    def captured(self) -> tuple[CapturedRow, ...]:
        """What the lines make that were not dropped, the latest first."""
        return tuple(row for row in reversed(self._rows) if not self._is_dropped(row))

    def left_out(self) -> frozenset[int]:
        """The numbers, from 1, of the lines that were dropped."""
        return frozenset(line.number + 1 for line in self.watch.lines() if line.words in self._dropped)

    def _is_dropped(self, row: CapturedRow) -> bool:
        return " ".join(row.text.split()) in self._dropped

    def _show(self, rows: tuple[CapturedRow, ...]) -> None:
        self._rows = rows
        shown = self.captured
        self.strip.set_rows(shown)
        self.text.setExtraSelections([underlined(self.text, row) for row in shown])
        self.nothing.setVisible(not shown)
        gone = len(rows) - len(shown)
        self.nothing.setText(
            tr("Nothing to record.") if gone else tr("No promise yet. Begin a line with “We:” or “They:”.")
        )
        question = next((row.question for row in shown if row.question), "")
        self._tell_hint(question)
        self.captured_changed.emit()

    def _tell_hint(self, question: str = "") -> None:
        """What Enter and Escape do, or what is asked; in a line that was dropped, how it comes back."""
        words = " ".join(self.text.textCursor().block().text().split())
        asked = question or next((row.question for row in self.captured if row.question), "")
        if words and words in self._dropped:
            self.head.set_caption(tr("Dropped, Esc takes it back"))
        else:
            self.head.set_caption(asked or tr("Enter keeps, Esc drops"))

    def _take(self, event: QKeyEvent) -> bool:
        """Escape in a line that makes a record drops it, or takes it back."""
        if event.key() != Qt.Key.Key_Escape or event.modifiers() or self.text.isReadOnly():
            return False
        number = self.text.textCursor().blockNumber()
        line = next((one for one in self.watch.lines() if one.number == number), None)
        if line is None:
            return False
        self._dropped ^= {line.words}
        self._show(self._rows)
        self.edited.emit()
        return True

    def _focus_captured(self) -> None:
        if len(self.strip):
            self.strip.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self.strip.current_row() is None:
                self.strip.setCurrentIndex(self.strip.rows.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape in what was captured goes back to the notes."""
        if event.key() == Qt.Key.Key_Escape and not self.text.hasFocus():
            self.text.setFocus()
        else:
            super().keyPressEvent(event)


def _choice() -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(tr("Intent"))
    made.setFont(font(Role.BODY))
    made.setFixedHeight(scaled(32))
    for key, words in INTENTS:
        made.addItem(tr(words), key)
    return made


def _inside(mood: CallMood) -> list[QWidget]:
    return [mood.mood, mood.about, mood.context]
