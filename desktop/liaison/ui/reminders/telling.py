"""Messages of the desktop: through the tray where there is one, else by the portal of the desktop."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from liaison.model.words import tr
from liaison.ui.theme import icon
from liaison.ui.tray import tray_of

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

_ICON_MS: Final = 60_000
_PORTAL: Final = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_INTERFACE: Final = "org.freedesktop.portal.Notification"
_ID: Final = "liaison-reminder"
#: The stubs take its text for another one.
_ON_INVOKED: Final[Any] = SLOT("on_invoked(QDBusMessage)")


class DesktopMessages(QObject):
    """Shows a sentence outside of the window; ``followed`` when somebody clicks on it."""

    followed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._followed: QSystemTrayIcon | None = None
        self._listens = False

    def tell(self, sentence: str) -> None:
        """Say it; where the desktop shows no messages, the window asks for a look."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            QApplication.alert(self._window)
            self._by_portal(sentence)
            return
        shown = self._tray_icon()
        shown.setToolTip(sentence)
        shown.show()
        shown.showMessage(tr("Liaison"), sentence, shown.icon())
        if shown is self._icon:
            QTimer.singleShot(_ICON_MS, shown, shown.hide)

    def _tray_icon(self) -> QSystemTrayIcon:
        """The icon of Liaison in the tray where a person wants one, else one for the length of a message."""
        tray = tray_of(self._window)
        there = tray.icon if tray is not None else None
        if there is not None:
            if there is not self._followed:
                self._followed = there
                there.messageClicked.connect(self.followed)
            return there
        if self._icon is None:
            self._icon = QSystemTrayIcon(icon("calendar", "ink"), self)
            self._icon.messageClicked.connect(self.followed)
            self._icon.activated.connect(lambda _reason: self.followed.emit())
        return self._icon

    def _by_portal(self, sentence: str) -> None:
        if sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - some systems have none

        bus = QDBusConnection.sessionBus()
        if bus.isConnected():
            if not self._listens:
                self._listens = bus.connect(*_PORTAL, _INTERFACE, "ActionInvoked", self, _ON_INVOKED)
            send_by_portal(bus, sentence)

    @Slot("QDBusMessage")
    def on_invoked(self, message: QDBusMessage) -> None:
        """Somebody clicked on a message of the portal."""
        if message.arguments()[:1] == [_ID]:
            self.followed.emit()


def send_by_portal(bus: QDBusConnection, sentence: str) -> bool:
    """Ask the portal for a message that takes the place of the one before; whether it could be asked."""
    from PySide6.QtDBus import QDBusMessage  # noqa: PLC0415 - some systems have none

    message = QDBusMessage.createMethodCall(*_PORTAL, _INTERFACE, "AddNotification")
    said = {"title": tr("Liaison"), "body": sentence, "priority": "normal", "default-action": "open"}
    message.setArguments([_ID, said])
    return bool(bus.send(message))
