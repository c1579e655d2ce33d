"""Liaison in the tray: a note at once, the window, lock and quit, where the desktop has a tray and one wants it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from liaison.model.words import tr

from .commands import Command, Menu
from .page import Workplace
from .theme import icon

#: Where the window remembers that closing it leaves Liaison in the tray: "1", or nothing.
STATE_KEY: Final = "tray"
_NAME: Final = "tray"


class Tray(QObject):
    """The icon in the tray of one window.

    While it is there, closing the window hides it; Quit ends the program. ``note``, ``lock`` and ``come`` are what the
    entries do.
    """

    def __init__(
        self,
        window: QWidget,
        place: Workplace,
        *,
        note: Callable[[], object],
        lock: Callable[[], object],
        come: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self.setObjectName(_NAME)
        self._window, self._place = window, place
        self._note, self._lock, self._come = note, lock, come
        self._is_quitting = False
        self._icon: QSystemTrayIcon | None = None
        self.menu: QMenu | None = None
        window.installEventFilter(self)
        place.commands.add(Command("quit", "Quit", Menu.FILE, "Ctrl+Q", words="exit close"), self.quit)
        self.refresh()

    @property
    def icon(self) -> QSystemTrayIcon | None:
        """The icon, where it is in the tray."""
        return self._icon

    @property
    def is_wanted(self) -> bool:
        """Whether the person wants it and the desktop has a tray."""
        return self._place.state.get(STATE_KEY) == "1" and QSystemTrayIcon.isSystemTrayAvailable()

    def refresh(self) -> None:
        """Be there or be gone, as the settings say now."""
        if self.is_wanted and self._icon is None:
            self._show()
        elif not self.is_wanted and self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
            if self.menu is not None:
                self.menu.deleteLater()
                self.menu = None
            QApplication.setQuitOnLastWindowClosed(True)

    def _show(self) -> None:
        made = self._icon = QSystemTrayIcon(icon("notes", "ink"), self)
        made.setToolTip(tr("Liaison"))
        menu = self.menu = QMenu(self._window)
        self._fill(menu)
        made.setContextMenu(menu)
        made.activated.connect(self._activated)
        made.show()
        QApplication.setQuitOnLastWindowClosed(False)

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        menu.addAction(tr("New note"), self._note)
        menu.addAction(tr("Open Liaison"), self._come)
        menu.addSeparator()
        menu.addAction(tr("Lock"), self._lock)
        menu.addAction(tr("Quit"), self.quit)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self._come()

    @property
    def is_quitting(self) -> bool:
        """Whether the window is being closed to end the program."""
        return self._is_quitting

    @property
    def stays(self) -> bool:
        """Whether closing the window leaves Liaison in the tray now."""
        return self._stays()

    def quit(self) -> None:
        """End the program, tray or not. Something under way may ask first, and quits again when it is answered."""
        self._is_quitting = True
        try:
            if self._window.close() and self._icon is not None:
                self._icon.hide()
                QApplication.quit()
        finally:
            self._is_quitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Closing the window leaves Liaison in the tray, unless the session ends or it is quit."""
        if event.type() is QEvent.Type.LanguageChange and watched is self._window and self.menu is not None:
            self._fill(self.menu)
        if event.type() is QEvent.Type.Close and watched is self._window and self._stays():
            event.ignore()
            self._place.work.settle()
            self._window.hide()
            return True
        return super().eventFilter(watched, event)

    def _stays(self) -> bool:
        app = QApplication.instance()
        ends = self._is_quitting or (isinstance(app, QApplication) and app.isSavingSession())
        self.refresh()
        return not ends and self._icon is not None


def tray_of(widget: QWidget) -> Tray | None:
    """The tray of the window of ``widget``, wanted or not."""
    return next(iter(widget.window().findChildren(Tray, _NAME)), None)


def refresh_tray(widget: QWidget) -> None:
    """Follow a setting that was changed in the window of ``widget``."""
    tray = tray_of(widget)
    if tray is not None:
        tray.refresh()
