"""Choosing a passphrase: twice the same, with plain advice; and a hint when Caps Lock is on."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from liaison.model.errors import InputError
from liaison.model.words import tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Label

LEAST: Final = 8
_LONG: Final = 16
_WORDS: Final = 4
_DIFFERENT: Final = 5
#: What anybody would try first, in lower case and without spaces.
_FIRST_TRIED: Final = ("password", "passwort", "passphrase", "12345678", "qwerty", "qwertz", "letmein", "liaison")


def advice(passphrase: str, known: Collection[str] = ()) -> str:
    """What to think of a passphrase in a sentence; ``known`` are words that others know, such as one's own name."""
    bare = "".join(passphrase.lower().split())
    if not bare:
        return tr("Four or five words in a row are easy to remember and hard to guess.")
    if len(passphrase.strip()) < LEAST:
        return tr("Too short: it needs at least {least} characters.", least=LEAST)
    rest = bare
    for word in (*_FIRST_TRIED, *("".join(one.lower().split()) for one in known)):
        rest = rest.replace(word, "") if len(word) > 2 else rest
    if len(rest) < LEAST or len(set(bare)) < _DIFFERENT:
        return tr("Easy to guess: it is among the first that somebody would try.")
    if len(bare) >= _LONG or len(passphrase.split()) >= _WORDS:
        return tr("Long enough.")
    return tr("Short: add a word or two. Somebody with a copy of the file has time to try many.")


class PassphraseTwice(QWidget):
    """Two fields for a new passphrase, and what to think of it. ``entered`` comes on Enter in the second one."""

    entered = Signal()

    def __init__(self, known: Collection[str] = ()) -> None:
        super().__init__()
        self.known: Collection[str] = known
        self.first, self.again = password_field(tr("New passphrase")), password_field(tr("The same once more"))
        self.said = Label("", Role.SECONDARY, "ink-2")
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for field in (self.first, self.again):
            label = Label(field.accessibleName(), Role.BODY, "ink-2")
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            if field is self.first:
                column.addWidget(self.said)
        self.caps = CapsLockHint((self.first, self.again))
        column.addWidget(self.caps)
        self.first.textChanged.connect(self._advise)
        self.first.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)
        self._advise()
        self.setFocusProxy(self.first)

    def value(self) -> str:
        """The passphrase.

        Raises:
            InputError: it is too short, or the two differ.
        """
        if len(self.first.text().strip()) < LEAST:
            raise InputError(
                tr("The passphrase is too short: it needs at least {least} characters.", least=LEAST),
                tr("A few words in a row are easy to remember and hard to guess."),
            )
        if self.first.text() != self.again.text():
            raise InputError(tr("The two passphrases differ."), tr("Type them again."))
        return self.first.text()

    def wipe(self) -> None:
        """Let go of what was typed."""
        self.first.clear()
        self.again.clear()

    def _advise(self) -> None:
        self.said.setText(advice(self.first.text(), self.known))


class CapsLockHint(Label):
    """A line that says that Caps Lock is on, as far as the letters typed into ``fields`` tell."""

    def __init__(self, fields: Collection[QLineEdit]) -> None:
        super().__init__("", Role.SECONDARY, "warn-text")
        for field in fields:
            field.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A capital letter without Shift, or a small one with it, tells."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text, has_shift = event.text(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_CapsLock:
                self._tell(is_on=False)
            elif text.isalpha() and text.lower() != text.upper():
                self._tell(is_on=text.isupper() is not has_shift)
        return super().eventFilter(watched, event)

    def _tell(self, *, is_on: bool) -> None:
        self.setText(tr("Caps Lock is on.") if is_on else "")
        self.setVisible(is_on)


def password_field(name: str) -> QLineEdit:
    """A field that shows dots, and is named for screen readers."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    field.setFixedHeight(scaled(32))
    return field
