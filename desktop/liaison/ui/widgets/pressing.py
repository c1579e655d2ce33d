"""Enter presses the button that has the focus, in a dialog too: never the one the dialog is for instead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


def press_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button where ``event`` is Enter without further keys; whether it was. A held key presses once."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or event.modifiers() not in _PLAIN:
        return False
    if not event.isAutoRepeat():
        button.click()
    event.accept()
    return True


class Pressable(QAbstractButton):
    """A painted button: Space and Enter press it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)
