"""How they are, whether that is about us, and what else it is about (P4), as the briefing is drawn."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import ElidedLabel, SegmentedControl
from liaison.ui.widgets.segments import Segment

from .parts import labelled

_MOODS: Final = (
    ("strained", "strained"),
    ("tense", "tense"),
    ("neutral", "neutral"),
    ("good", "good"),
    ("warm", "warm"),
)
_ABOUT: Final = (("about us", "about us"), ("not about us", "not about us"), ("unknown", "unknown"))


class CallMood(QWidget):
    """Five equal segments of words, and three below once one is chosen. Digits choose where the focus is.

    ``changed`` comes with every choice, ``left`` when a person is done with it.
    """

    changed = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mood = SegmentedControl([(key, tr(words)) for key, words in _MOODS], tr("Mood"), equal=True)
        self.mood.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.about = SegmentedControl([(key, tr(words)) for key, words in _ABOUT], tr("Was it about us"))
        self.effect = ElidedLabel("", Role.SECONDARY, "ink-2")
        self.context = QLineEdit()
        self.context.setPlaceholderText(tr("What it was about: a board meeting, a bad week"))
        self.context.setAccessibleName(tr("What the mood was about"))
        self.context.setFont(font(Role.BODY))
        self.context.setFixedHeight(scaled(32))
        second = QHBoxLayout()
        second.setSpacing(12)
        second.addWidget(self.about)
        second.addWidget(self.effect, 1)
        self.second = QWidget()
        inside = QVBoxLayout(self.second)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addLayout(second)
        inside.addWidget(self.context)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._is_compact = False
        self.labels = [labelled(tr("Mood"), self.mood), labelled("", self.second)]
        for row in self.labels:
            column.addLayout(row.layout)
        self.mood.chosen.connect(self._turned)
        self.about.chosen.connect(self._turned)
        self.context.textChanged.connect(self.changed)
        self.context.returnPressed.connect(self.left)
        self.show_values("", "", "")

    def set_compact(self, *, is_compact: bool) -> None:
        """Without the column of labels, where there is little room."""
        self._is_compact = is_compact
        self._follow()

    def _follow(self) -> None:
        """The empty label below takes no room unless something stands beside it."""
        for row, is_there in zip(self.labels, (True, bool(self.mood.choice)), strict=True):
            row.label.setVisible(is_there and not self._is_compact)

    def show_values(self, mood: str, about: str, context: str) -> None:
        """Show what is known without telling; without a mood nothing else is asked."""
        was_blocked = self.blockSignals(True)
        self.mood.choose(mood)
        self.about.choose(about if mood else "")
        self.context.setText(context if mood else "")
        self._turned()
        self.blockSignals(was_blocked)

    @property
    def values(self) -> tuple[str, str, str]:
        """Mood, whether it was about us, and what it was about; empty where not said."""
        mood = self.mood.choice
        about = self.about.choice if mood else ""
        return mood, about, self.context.text().strip() if about == "not about us" else ""

    def focus_mood(self) -> None:
        """Put the focus where digits choose a mood."""
        _focus(self.mood)

    def choose(self, number: int) -> None:
        """Choose a mood by its number, from 1."""
        self.mood.choose(_MOODS[number - 1][0])
        self._turned()

    def _turned(self) -> None:
        has_mood = bool(self.mood.choice)
        if has_mood and not self.about.choice:
            self.about.choose("unknown")
        is_elsewhere = has_mood and self.about.choice == "not about us"
        self.second.setVisible(has_mood)
        self._follow()
        self.context.setVisible(is_elsewhere)
        self.effect.setText(tr("rapport unchanged") if is_elsewhere else "")
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses and goes on to the next question, Escape goes back to the notes."""
        number = event.key() - int(Qt.Key.Key_0)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif self._has_focus(self.mood) and 1 <= number <= len(_MOODS):
            self.choose(number)
            _focus(self.about)
        elif self._has_focus(self.about) and 1 <= number <= len(_ABOUT):
            self.about.choose(_ABOUT[number - 1][0])
            self._turned()
            if self.context.isVisible():
                self.context.setFocus()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)

    def _has_focus(self, control: QWidget) -> bool:
        return any(one.hasFocus() for one in control.findChildren(Segment))


def _focus(control: SegmentedControl) -> None:
    """Focus the chosen segment, or the first."""
    segments = control.findChildren(Segment)
    chosen = next((one for one in segments if one.isChecked()), segments[0])
    chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
