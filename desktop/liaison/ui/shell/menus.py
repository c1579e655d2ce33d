"""The menu bar with every command: native where the system has one, else shown by F10, or by Alt and a letter."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar, QWidget

from liaison.model.words import tr
from liaison.ui.commands import Commands


def is_native() -> bool:
    """Whether the system shows the menus outside the window."""
    return sys.platform == "darwin"


class MenuFiller(QObject):
    """Fills a menu bar anew after commands came, went or changed: once for many of them, when the window is idle."""

    filled = Signal()

    def __init__(self, bar: QMenuBar, commands: Commands) -> None:
        super().__init__(bar)
        self._bar, self._commands = bar, commands
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fill)
        commands.changed.connect(self._timer.start)

    def _fill(self) -> None:
        if shiboken6.isValid(self._bar):  # the window may have gone in between
            fill_menus(self._bar, self._commands)
            self.filled.emit()

    def fill_now(self) -> None:
        """Fill it, if that is still to be done."""
        if self._timer.isActive():
            self._timer.stop()
            self._fill()


def fill_menus(bar: QMenuBar, commands: Commands) -> None:
    """Put every command there is now into its menu."""
    bar.clear()
    groups = [(menu, tuple(group)) for menu, group in groupby(commands.all(), key=lambda command: command.menu)]
    titles = with_letters(tr(menu.value) for menu, _group in groups)
    for title, (_menu, group) in zip(titles, groups, strict=True):
        shown = bar.addMenu(title)
        # What ends the program stands last, below what a page brought.
        for command in sorted(group, key=lambda one: one.id == "quit"):
            shown.addAction(commands.action(command.id))


def with_letters(titles: Iterable[str]) -> Iterator[str]:
    """Titles with "&" before the first letter that no title before has: with Alt it opens the menu."""
    taken: set[str] = set()
    for title in titles:
        place = next((at for at, one in enumerate(title) if one.isalpha() and one.casefold() not in taken), None)
        if place is None:
            yield title
            continue
        taken.add(title[place].casefold())
        yield f"{title[:place]}&{title[place:]}"


class MenuKeys(QObject):
    """Opens the menus of a bar that is hidden otherwise: F10 the first, Alt and its letter any. It hides again after.

    Escape leaves the menu, then the bar; the focus is where it was.
    """

    def __init__(self, bar: QMenuBar, filler: MenuFiller, window: QWidget) -> None:
        super().__init__(window)
        self._bar, self._filler, self._window = bar, filler, window
        self._before: QWidget | None = None
        self._letters: list[QShortcut] = []
        bar.installEventFilter(self)
        filler.filled.connect(self._follow)

    def _follow(self) -> None:
        """Know the letters, and when a menu closes."""
        while self._letters:
            before = self._letters.pop()
            before.setEnabled(False)  # until it is gone its letter would be there twice, and then no letter works
            before.deleteLater()
        for action in self._bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu):
                menu.aboutToHide.connect(self._look_later)
            keys = QKeySequence.mnemonic(action.text())
            if not keys.isEmpty() and not is_native():
                letter = QShortcut(keys, self._window, partial(self.open, action))
                letter.setEnabled(not self._bar.isVisible())  # then the bar has the letters itself
                self._letters.append(letter)

    def press(self, event: QKeyEvent) -> bool:
        """Take F10, and Shift+F10 for the menu of what has the focus; whether it was one of them."""
        if event.key() != Qt.Key.Key_F10 or is_native():
            return False
        if event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            pop_context_menu()
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier:
            if self._bar.isVisible():
                self._leave()
            else:
                self._filler.fill_now()
                self.open(next(iter(self._bar.actions()), None))
        return True

    def open(self, action: QAction | None) -> None:
        """Show the bar and open a menu of it."""
        if action is None:
            return
        if not self._bar.isVisible():
            self._before = QApplication.focusWidget()
            self._bar.show()
        self._bar.setActiveAction(action)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The bar came, went, or lost the keys."""
        if event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            for letter in self._letters:
                letter.setEnabled(event.type() is QEvent.Type.Hide)
        elif event.type() is QEvent.Type.FocusOut:
            self._look_later()
        return super().eventFilter(watched, event)

    def _look_later(self) -> None:
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        is_used = self._bar.hasFocus() or QApplication.activePopupWidget() is not None
        if not is_used and self._bar.isVisible() and not is_native():
            self._leave()

    def _leave(self) -> None:
        """Hide the bar; what had the focus has it again, unless something else took it."""
        before, self._before = self._before, None
        had_keys = self._bar.hasFocus() or QApplication.focusWidget() is None
        self._bar.hide()
        if before is not None and shiboken6.isValid(before) and had_keys and before.isVisible():
            before.setFocus(Qt.FocusReason.MenuBarFocusReason)


def pop_context_menu() -> None:
    """Ask what has the focus for its menu, as the menu key does."""
    focus = QApplication.focusWidget()
    if focus is not None:
        at = QPoint(focus.width() // 2, focus.height() // 2)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, focus.mapToGlobal(at))
        QApplication.sendEvent(focus, event)
