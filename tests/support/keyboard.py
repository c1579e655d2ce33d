"""Who has the keyboard: keys of commands count in the active window alone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


def give_keyboard(window: QWidget, qtbot: QtBot) -> None:
    """Ask for it until the window has it: one that was shown before may get it late, and take it away."""

    def has_it() -> bool:
        window.activateWindow()
        return window.isActiveWindow()

    qtbot.waitUntil(has_it)
