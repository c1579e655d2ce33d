"""The menu bar with every command: native where the system has one, else shown when Alt or F10 is pressed."""

from __future__ import annotations

import sys
from itertools import groupby

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenuBar

from liaison.model.words import tr
from liaison.ui.commands import Commands


def is_native() -> bool:
    """Whether the system shows the menus outside the window."""
    return sys.platform == "darwin"


class MenuFiller(QObject):
    """Fills a menu bar anew after commands came, went or changed: once for many of them, when the window is idle."""

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        super().__init__(bar)
        self._bar, self._commands = bar, commands
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fill)
        commands.changed.connect(self._timer.start)

    def _fill(self) -> None:
        fill_menus(self._bar, self._commands)


def fill_menus(bar: QMenuBar, commands: Commands) -> None:
    """Put every command there is now into its menu."""
    bar.clear()
    for menu, group in groupby(commands.all(), key=lambda command: command.menu):
        shown = bar.addMenu(tr(menu.value))
        for command in group:
            shown.addAction(commands.action(command.id))
