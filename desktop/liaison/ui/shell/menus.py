"""The menu bar with every command: native where the system has one, else shown when Alt or F10 is pressed."""

from __future__ import annotations

import sys
from itertools import groupby

from PySide6.QtWidgets import QMenuBar

from liaison.model.words import tr
from liaison.ui.commands import Commands


def is_native() -> bool:
    """Whether the system shows the menus outside the window."""
    return sys.platform == "darwin"


def fill_menus(bar: QMenuBar, commands: Commands) -> None:
    """Put every command there is now into its menu."""
    bar.clear()
    for menu, group in groupby(commands.all(), key=lambda command: command.menu):
        shown = bar.addMenu(tr(menu.value))
        for command in group:
            shown.addAction(commands.action(command.id))
