"""The sheet of shortcuts on "?", made from the commands there are."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Commands, shortcut_words
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, Label, PageScroll, SectionHeader, SheetDialog

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


#: Keys of the editor of notes, where they mean something else than elsewhere.
_WRITING: Final = (
    ("Bold", "Ctrl+B"),
    ("Italic", "Ctrl+I"),
    ("Indent the item of a list", "Tab"),
    ("Leave the text with the next Tab", "Esc"),
    ("Turn the box of a line, follow a link", "Ctrl+Return"),
)
#: Keys while something of the calendar is carried.
_CARRYING: Final = (
    ("Carry what is chosen a day or a week, in the week a day or a quarter of an hour", "Alt+Right"),
    ("In steps of five minutes", "Alt+Shift+Down"),
    ("Make a meeting longer", "Alt++"),
    ("Make a meeting shorter", "Alt+-"),
    ("Keep it there", "Return"),
    ("Let it go", "Esc"),
)
#: The icon in the tray has no keys of its own on every desktop: what the mouse does there.
_TRAY: Final = (
    ("Open Liaison", "Click"),
    ("New note, lock, quit", "Right click"),
)
_WIDTH: Final = 600
_ROOM: Final = 64


class ShortcutSheet(SheetDialog):
    """Every command that has keys, by where it works."""

    def __init__(self, commands: Commands, window: QWidget) -> None:
        super().__init__(window, tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        head, middle, foot = self.lay_rows()
        head.addWidget(Label(self.windowTitle(), Role.SECTION))
        scroll = PageScroll(top=16, bottom=8)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrows scroll it
        scroll.setAccessibleName(self.windowTitle())
        scroll.body.setContentsMargins(24, 16, 24, 8)
        middle.addWidget(scroll, 1)
        listed = sorted(
            (one for one in commands.all() if one.shortcut),
            key=lambda one: (not (one.context and commands.is_in_view(one.id)), one.context != "", tr(one.context)),
        )
        for context, group in groupby(listed, key=lambda one: one.context):
            title = tr(context) if context else tr("Everywhere")
            _add_section(scroll, title, [(tr(one.text), shortcut_words(one.shortcut)) for one in group])
        _add_section(scroll, tr("In the text of a note"), _translated(_WRITING))
        _add_section(scroll, tr("Moving in the calendar"), _translated(_CARRYING))
        _add_section(scroll, tr("In lists and forms"), _translated(_GENERAL))
        _add_section(scroll, tr("On the icon in the tray"), [(tr(words), tr(how)) for words, how in _TRAY])
        scroll.body.addStretch(1)
        close = Button(tr("Close"), shortcut_text=tr("Esc"))
        close.clicked.connect(self.accept)
        self.lay_buttons(foot, close)
        close.setDefault(True)
        self.resize(min(scaled(_WIDTH), window.width() - 32), min(scaled(720), window.height() - _ROOM))
        scroll.setFocus()


def _add_section(scroll: PageScroll, title: str, entries: list[tuple[str, str]]) -> None:
    scroll.body.addWidget(SectionHeader(title, line=True))
    scroll.body.addLayout(_rows(entries))
    scroll.body.addSpacing(20)


def _translated(entries: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
    return [(tr(words), shortcut_words(keys)) for words, keys in entries]


def _rows(entries: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 8, 0, 0)
    grid.setVerticalSpacing(8)
    grid.setHorizontalSpacing(24)
    grid.setColumnStretch(0, 1)
    for row, (words, keys) in enumerate(entries):
        said = Label(words)
        said.setWordWrap(True)  # long words give way, the keys never
        grid.addWidget(said, row, 0)
        grid.addWidget(Label(keys, Role.SECONDARY, "ink-2"), row, 1)
    return grid
