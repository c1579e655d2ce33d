"""The sheet of shortcuts on "?", made from the commands there are."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Command, Commands, shortcut_words
from liaison.ui.theme import Role
from liaison.ui.widgets import Button, Label, PageScroll, SectionHeader


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
        scroll.body.addStretch(1)
        close = Button(tr("Close"))
        close.clicked.connect(self.accept)
        close.setDefault(True)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignHCenter)


def _table(commands: list[Command]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for row, command in enumerate(commands):
        grid.addWidget(Label(tr(command.text)), row, 0)
        grid.addWidget(Label(shortcut_words(command.shortcut), Role.SECONDARY, "ink-3-text"), row, 1)
    return grid
