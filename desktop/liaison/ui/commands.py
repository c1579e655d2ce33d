"""Every command of the window, declared once: menus, shortcuts, the shortcut sheet and the palette come from here."""

from __future__ import annotations

from collections.abc import Callable, Collection
from enum import StrEnum
from typing import NamedTuple

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from liaison.model.words import tr


class Menu(StrEnum):
    """The menus in their order; the value is the title in English."""

    FILE = "File"
    EDIT = "Edit"
    GO = "Go"
    RECORD = "Record"
    VIEW = "View"
    SETTINGS = "Settings"
    HELP = "Help"


class Command(NamedTuple):
    """One thing a person can do.

    ``text`` is English and translated where it is shown; ``shortcut`` is portable ("Ctrl+N"). ``context`` names where
    it works, in English; empty is everywhere. ``words`` are further words under which the palette finds it.
    """

    id: str
    text: str
    menu: Menu
    shortcut: str = ""
    context: str = ""
    words: str = ""
    icon: str = ""


class Commands(QObject):
    """The commands there are now. ``changed`` comes when one is added or gone."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._known: dict[str, tuple[Command, QAction]] = {}
        self._barred: list[QAction] = []

    def add(self, command: Command, act: Callable[[], object], *, owner: QWidget | None = None) -> QAction:
        """Make a command work: everywhere in the window, or with ``owner`` only while that is shown.

        Keys without Ctrl or Alt work while the focus is inside the owner, the others wherever in the window it is.
        A command that is added again replaces the earlier one; it goes when its owner does.
        """
        holder = self._window if owner is None else owner  # an empty list counts as false
        action = QAction(tr(command.text), holder)
        action.setObjectName(command.id)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if command.shortcut:
            keys = [command.shortcut]
            if len(command.shortcut) == 1 and not command.shortcut.isalnum():
                keys.append(f"Shift+{command.shortcut}")  # some keyboards need it for that sign, and tell so
            action.setShortcuts([QKeySequence(key) for key in keys])
        if owner is not None and "Ctrl" not in command.shortcut and "Alt" not in command.shortcut:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        if owner is not None:
            _Shown(owner, action)
        action.triggered.connect(lambda _checked=False: act())
        holder.addAction(action)
        old = self._known.pop(command.id, None)
        if old is not None and shiboken6.isValid(old[1]):
            old[1].deleteLater()
        self._known[command.id] = (command, action)
        self.changed.emit()
        return action

    def all(self) -> tuple[Command, ...]:
        """Every command there is now, by menu and in the order they were added."""
        order = list(Menu)
        alive = [command for command, action in self._known.values() if shiboken6.isValid(action)]
        return tuple(sorted(alive, key=lambda command: order.index(command.menu)))

    def action(self, command_id: str) -> QAction:
        """The action of a command; an unknown id is a bug and raises ``KeyError``."""
        return self._known[command_id][1]

    def is_in_view(self, command_id: str) -> bool:
        """Whether it can be done where the window is: what it belongs to is shown, and it is not barred."""
        action = self.action(command_id)
        holder = action.parent()
        is_shown = isinstance(holder, QWidget) and (holder is self._window or holder.isVisibleTo(self._window))
        return is_shown and action.isEnabled()

    def run(self, command_id: str) -> None:
        """Do it now, unless it may not be done now."""
        self.action(command_id).trigger()

    def allow_only(self, ids: Collection[str]) -> None:
        """Let only these commands be done, as while Liaison is locked, until :meth:`allow_all`."""
        for command, action in self._known.values():
            if shiboken6.isValid(action) and action.isEnabled() and command.id not in ids:
                action.setEnabled(False)
                self._barred.append(action)

    def allow_all(self) -> None:
        """Let everything be done again that could be before."""
        barred, self._barred = self._barred, []
        for action in barred:
            if shiboken6.isValid(action):
                action.setEnabled(True)

    def retranslate(self) -> None:
        """Show every text in the language of now."""
        for command, action in self._known.values():
            if shiboken6.isValid(action):
                action.setText(tr(command.text))
        self.changed.emit()


class _Shown(QObject):
    """Bars an action while what it belongs to is left for another page, so that keys mean one thing at a time."""

    def __init__(self, owner: QWidget, action: QAction) -> None:
        super().__init__(action)
        self._action = action
        owner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The owner was put in front, or away."""
        if event.type() is QEvent.Type.ShowToParent:
            self._action.setEnabled(True)
        elif event.type() is QEvent.Type.HideToParent:
            self._action.setEnabled(False)
        return super().eventFilter(watched, event)


def shortcut_words(shortcut: str) -> str:
    """A shortcut as it is shown beside a label: "Ctrl K", and "Ctrl +" where the key is a plus."""
    words = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    return words[:-1].replace("+", " ") + words[-1:]
