"""The commands of the window itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from liaison.ui.commands import Command, Menu
from liaison.ui.pages import PageSpec
from liaison.ui.settings.sections import LEADS
from liaison.ui.theme import Mode

from .locking import LockKey
from .look import scale_text, set_mode
from .parts import go_round
from .shortcuts import ShortcutSheet

if TYPE_CHECKING:
    from .window import MainWindow


def add_commands(window: MainWindow, pages: Sequence[PageSpec], tools: Mapping[str, str]) -> None:
    """Everything that can be done wherever one is."""
    navigator = window.place.navigator
    add = partial(_add, window)
    if "new_note" in tools:
        add(Command("new_note", "New note", Menu.FILE, "Ctrl+N"), lambda: window.use_tool("new_note"))
    if any(spec.name == "client" for spec in pages):
        add(Command("new_client", "New client…", Menu.FILE, words="add client"), partial(_new_client, window))
    add(Command("lock", "Lock", Menu.FILE, "Ctrl+Shift+L"), window.lock)
    LockKey(window.place.commands.action("lock"), window)
    add(Command("quit", "Quit", Menu.FILE, "Ctrl+Q", words="exit close"), window.close)
    add(Command("undo", "Undo", Menu.EDIT, "Ctrl+Z", words="take back"), window.undo)
    add(Command("redo", "Redo", Menu.EDIT, "Ctrl+Shift+Z", words="do again"), window.redo)
    if "search" in tools:
        add(Command("search", "Search or jump to", Menu.GO, "Ctrl+K", words="find"), lambda: window.use_tool("search"))
    add(Command("back", "Back", Menu.GO, "Alt+Left"), navigator.back)
    add(Command("forward", "Forward", Menu.GO, "Alt+Right"), navigator.forward)
    add(Command("next_part", "Next part of the window", Menu.GO, "F6"), lambda: go_round(window.frame, 1))
    add(Command("part_before", "Part of the window before", Menu.GO, "Shift+F6"), lambda: go_round(window.frame, -1))
    for spec in pages:
        if spec.icon or spec.words:
            command = Command(f"go_{spec.name}", spec.title, Menu.GO, spec.shortcut, words=spec.words)
            add(command, partial(navigator.go, spec.name))
    _add_view(window, add)
    if any(spec.name == "settings" for spec in pages):
        for lead in LEADS:
            add(lead.command, partial(navigator.go, "settings", section=lead.section, at=lead.at))
    add(
        Command("shortcuts", "Keyboard shortcuts", Menu.HELP, "?"),
        lambda: ShortcutSheet(window.place.commands, window).show_sheet(),
    )


def _new_client(window: MainWindow) -> None:
    """Open an empty form, and the client once it is there."""
    from liaison.ui.editing import new_record  # noqa: PLC0415 - forms are loaded when they are wanted

    new_record(window.place, window, "client", done=lambda made: window.place.navigator.go("client", id=made))


def _add_view(window: MainWindow, add: Callable[[Command, Callable[[], object]], None]) -> None:
    words = "theme dark light colours"
    add(Command("theme_system", "Colours as the system", Menu.VIEW, words=words), lambda: set_mode(window, Mode.SYSTEM))
    add(Command("theme_light", "Light colours", Menu.VIEW, words=words), lambda: set_mode(window, Mode.LIGHT))
    add(Command("theme_dark", "Dark colours", Menu.VIEW, words=words), lambda: set_mode(window, Mode.DARK))
    add(Command("larger", "Larger text", Menu.VIEW, "Ctrl++", words="zoom"), lambda: scale_text(window, 1))
    add(Command("smaller", "Smaller text", Menu.VIEW, "Ctrl+-", words="zoom"), lambda: scale_text(window, -1))
    add(Command("usual_size", "Usual text size", Menu.VIEW, "Ctrl+0", words="zoom"), lambda: scale_text(window, 0))


def _add(window: MainWindow, command: Command, act: Callable[[], object]) -> None:
    window.place.commands.add(command, act)
