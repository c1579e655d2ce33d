"""How they were, and whether that was about us (P4)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.theme import Role, font, scaled
from liaison.ui.widgets import Link, SegmentedControl
from liaison.ui.widgets.flow import FlowLayout

_MOODS: Final = (
    ("strained", "Strained"),
    ("tense", "Tense"),
    ("neutral", "Neutral"),
    ("good", "Good"),
    ("warm", "Warm"),
)
_ABOUT: Final = (("about us", "About us"), ("not about us", "Not about us"), ("unknown", "Unknown"))


class MoodPicker(QWidget):
    """Five equal segments of words; then whether it was about us; then, where it was not, what it was about."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.mood = SegmentedControl([(key, tr(words)) for key, words in _MOODS], tr("Mood"), equal=True)
        self.clear_link = Link(tr("Not said"))
        self.clear_link.setAccessibleName(tr("Mood not said"))
        self.about = SegmentedControl([(key, tr(words)) for key, words in _ABOUT], tr("Was it about us"))
        self.context = QLineEdit()
        self.context.setPlaceholderText(tr("What it was about: a board meeting, a bad week"))
        self.context.setAccessibleName(tr("What the mood was about"))
        self.context.setFont(font(Role.BODY))
        self.context.setFixedHeight(scaled(32))
        first, second = QWidget(), QWidget()
        line = FlowLayout(first, gap=12)
        line.addWidget(self.mood)
        line.addWidget(self.clear_link)
        FlowLayout(second, gap=12).addWidget(self.about)
        self._second = second
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (first, second, self.context):
            column.addWidget(widget)
        self.mood.chosen.connect(self._turned)
        self.about.chosen.connect(self._turned)
        self.clear_link.clicked.connect(lambda: self.show_values("", "", ""))
        self.context.textChanged.connect(self.changed)
        self.show_values("", "", "")

    def show_values(self, mood: str, about: str, context: str) -> None:
        """Show what is known; without a mood nothing else is asked."""
        self.mood.choose(mood)
        self.about.choose(about if mood else "")
        self.context.setText(context if mood else "")
        self._turned()

    @property
    def values(self) -> tuple[str, str, str]:
        """Mood, whether it was about us, and what it was about; empty where not said."""
        mood = self.mood.choice
        about = self.about.choice if mood else ""
        return mood, about, self.context.text().strip() if about == "not about us" else ""

    def _turned(self) -> None:
        has_mood = bool(self.mood.choice)
        if has_mood and not self.about.choice:
            self.about.choose("unknown")
        self.clear_link.setVisible(has_mood)
        self._second.setVisible(has_mood)
        self.context.setVisible(has_mood and self.about.choice == "not about us")
        self.changed.emit()
