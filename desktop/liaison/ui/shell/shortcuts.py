"""The sheet of shortcuts on "?", made from the commands there are."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Command, Commands, shortcut_words
from liaison.ui.theme import Role
from liaison.ui.widgets import Button, Label, PageScroll, SectionHeader

#: Keys that are no commands: they work wherever there is a list, a form or a menu.
_GENERAL: Final = (
    ("Open what is chosen", "Return"),
    ("What can be done with it", "Shift+F10"),
    ("Next control", "Tab"),
    ("Control before", "Shift+Tab"),
    ("Menu bar", "F10"),
    ("Close a dialog without keeping it", "Esc"),
    ("Keep a dialog", "Ctrl+Return"),
)


class ShortcutSheet(QDialog):
    """Every command that has keys, by where it works."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.setAccessibleName(self.windowTitle())
        self.resize(560, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        scroll = PageScroll(top=24)
        column.addWidget(scroll, 1)
        listed = sorted(
            (one for one in commands.all() if one.shortcut), key=lambda one: (one.context != "", one.context)
        )
        for context, group in groupby(listed, key=lambda one: one.context):
            scroll.body.addWidget(SectionHeader(tr(context) if context else tr("Everywhere"), line=True))
            scroll.body.addLayout(_table(list(group)))
            scroll.body.addSpacing(20)
        scroll.body.addWidget(SectionHeader(tr("In lists and forms"), line=True))
        scroll.body.addLayout(_rows([(tr(words), keys) for words, keys in _GENERAL]))
        scroll.body.addStretch(1)
        close = Button(tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)


def _table(commands: list[Command]) -> QGridLayout:
    return _rows([(tr(command.text), command.shortcut) for command in commands])


def _rows(entries: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for row, (words, keys) in enumerate(entries):
        grid.addWidget(Label(words), row, 0)
        grid.addWidget(Label(shortcut_words(keys), Role.SECONDARY, "ink-3-text"), row, 1)
    return grid
