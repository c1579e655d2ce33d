"""The line at the foot of the window that says a call begins soon, with the way to its briefing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import shortcut_words
from liaison.ui.theme import Role
from liaison.ui.widgets import PAGE_MARGIN, Button, ElidedLabel, Hairline, announce

#: The key that opens the briefing of the call that is said.
OPEN_KEY: Final = "Ctrl+Alt+B"


class ReminderBar(QWidget):
    """One call at a time; it takes no room while there is none. ``opened``, ``later`` and ``done`` are the answers."""

    opened = Signal()
    later = Signal()
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = ElidedLabel("", Role.BODY)
        self.open_button = Button(tr("Open briefing"), shortcut_text=shortcut_words(OPEN_KEY))
        self.later_button = Button(tr("In 5 minutes"), quiet=True)
        self.done_button = Button(tr("Done"), quiet=True)
        self.open_button.clicked.connect(self.opened)
        self.later_button.clicked.connect(self.later)
        self.done_button.clicked.connect(self.done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline())
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_MARGIN, 8, PAGE_MARGIN, 8)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        for button in (self.done_button, self.later_button, self.open_button):
            row.addWidget(button)
        column.addLayout(row)
        self.hide()

    def say(self, sentence: str) -> None:
        """Say which call it is; a new sentence is read out."""
        if sentence != self.words.text() or self.isHidden():
            self.words.setText(sentence)
            self.setAccessibleName(sentence)
            announce(self, sentence)
        self.show()
