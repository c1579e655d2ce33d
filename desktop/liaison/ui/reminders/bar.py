"""The line at the foot of the window that says what begins or is due, with the way to it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent

from liaison.model.words import tr
from liaison.ui.commands import shortcut_words
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, ElidedLabel, FootBar, Link, announce

#: The key that opens what is said.
OPEN_KEY: Final = "Ctrl+Alt+B"
_KEYS_FROM: Final = 760


class ReminderBar(FootBar):
    """One thing, or how many there are; it takes no room while there is none. The signals are the answers.

    ``listed`` asks for the list of all.
    """

    opened = Signal()
    later = Signal()
    done = Signal()
    listed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = ElidedLabel("", Role.BODY)
        self.more = Link("", role=Role.BODY)
        self.open_button = Button(tr("Open briefing"), shortcut_text=shortcut_words(OPEN_KEY))
        self.later_button = Button(tr("In 5 minutes"), quiet=True)
        self.done_button = Button(tr("Dismiss"), quiet=True)
        self.open_button.clicked.connect(self.opened)
        self.later_button.clicked.connect(self.later)
        self.done_button.clicked.connect(self.done)
        self.more.clicked.connect(self.listed)
        self.row.addWidget(self.words, 1)
        self.row.addWidget(self.more)
        self.add_ways(self.done_button, self.later_button, self.open_button)
        self.hide()

    def say(self, sentence: str, ways: tuple[str, str, str], more: str = "") -> None:
        """Say what it is; a new sentence is read out. ``ways`` are the words of opening, putting off and being done."""
        for button, words in zip((self.open_button, self.later_button, self.done_button), ways, strict=True):
            if button.text() != words:
                button.setText(words)
                button.setAccessibleName(words)
                button.updateGeometry()
        self.more.setText(more)
        self.more.setAccessibleName(more)
        self.more.setVisible(bool(more))
        self.more.updateGeometry()
        if sentence != self.words.text() or self.isHidden():
            self.words.setText(sentence)
            self.setAccessibleName(sentence)
            announce(self, sentence)
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, the sentence has that of the keys."""
        super().resizeEvent(event)
        keys = shortcut_words(OPEN_KEY) if self.width() >= scaled(_KEYS_FROM) else ""
        if keys != self.open_button.shortcut_text:
            self.open_button.shortcut_text = keys
            self.open_button.updateGeometry()

    def below_later(self) -> QPoint:
        """Where a menu of putting off belongs, on screen."""
        return self.later_button.mapToGlobal(self.later_button.rect().topLeft())
