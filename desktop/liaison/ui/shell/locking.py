"""Locking without being asked: after a while without input, and when the session locks or the computer sleeps."""

from __future__ import annotations

import os
import sys
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import SLOT, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import QApplication

from liaison.model.clock import Clock

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from liaison.ui.state import WindowState

#: Minutes without input after which Liaison locks, of which a person chooses one; 0 is never.
CHOICES: Final = (0, 5, 10, 15, 30, 60)
USUAL: Final = 15
_KEY: Final = "lock_after"
_INPUT: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_SCREEN_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
#: The stubs ask for bytes where only text is taken.
_ON_ACTIVE: Final[Any] = SLOT("on_active(bool)")
_ON_LOCK: Final[Any] = SLOT("on_lock()")
_LOGIN: Final = "org.freedesktop.login1"


def minutes_of(state: WindowState) -> int:
    """The minutes after which Liaison locks; 0 is never."""
    text = state.get(_KEY, str(USUAL))
    return int(text) if text.isascii() and text.isdigit() and int(text) in CHOICES else USUAL


def keep_minutes(state: WindowState, minutes: int) -> None:
    """Remember the minutes, one of :data:`CHOICES`."""
    state.put(_KEY, str(minutes))


class IdleLock(QObject):
    """``due`` comes when there was no input for the minutes set. It looks at the clock once when they may be over.

    ``stirred`` comes with every input.
    """

    due = Signal()
    stirred = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock, self._wait = clock, timedelta(0)
        self._last: datetime = clock.now()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._watch)
        for window in app.topLevelWindows():
            self._watch(window)

    @property
    def wait_ms(self) -> int:
        """How long it sleeps before it looks again; -1 when it does not look."""
        return self._timer.interval() if self._timer.isActive() else -1

    def begin(self, minutes: int) -> None:
        """Begin to wait; 0 waits no more."""
        self._wait, self._last = timedelta(minutes=minutes), self._clock.now()
        self._arm(self._wait)

    def look(self) -> None:
        """See whether the time is over, and wait for the rest otherwise."""
        rest = self._last + self._wait - self._clock.now()
        if not self._wait:
            return
        if rest <= timedelta(0):
            self._timer.stop()
            self.due.emit()
        else:
            self._arm(rest)

    def _arm(self, wait: timedelta) -> None:
        self._timer.stop()
        if wait:
            self._timer.start(max(1000, round(wait.total_seconds() * 1000)))

    def _watch(self, window: QWindow | None) -> None:
        """Windows get a person's input before anything else; a second call for one changes nothing."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there."""
        if event.type() in _INPUT:
            self._last = self._clock.now()
            self.stirred.emit()
        return super().eventFilter(watched, event)


class LockKey(QObject):
    """Has ``lock`` work by its key in every window of the program, and in every menu and list that lies over one.

    A dialog keeps the keys of the main window away; a menu keeps all of them away, the dialog's too.
    """

    def __init__(self, lock: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._lock = lock
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._reach)

    def _reach(self, window: QWindow | None) -> None:
        if window is None:
            return
        window.removeEventFilter(self)
        window.installEventFilter(self)  # the window gets the key of a menu before the menu does
        for one in QApplication.topLevelWidgets():
            is_over = one.windowType() is Qt.WindowType.Popup  # what is added to a menu would be listed there
            if one.windowHandle() is window and not is_over and self._lock not in one.actions():
                one.addAction(self._lock)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lock by the key where a menu or a list that is open would keep it."""
        if event.type() is QEvent.Type.KeyPress and QApplication.activePopupWidget() is not None:
            assert isinstance(event, QKeyEvent)
            if self._lock.isEnabled() and QKeySequence(event.keyCombination()) in self._lock.shortcuts():
                self._lock.trigger()
                return True
        return super().eventFilter(watched, event)


class SessionWatch(QObject):
    """``away`` comes when the person's session locks or the computer is about to sleep, where D-Bus tells."""

    away = Signal()

    def __init__(self, session: QDBusConnection, system: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._buses = (session, system)
        for name in _SCREEN_SAVERS:
            session.connect(name, "", name, "ActiveChanged", self, _ON_ACTIVE)
        system.connect(_LOGIN, "", f"{_LOGIN}.Manager", "PrepareForSleep", self, _ON_ACTIVE)
        own = os.environ.get("XDG_SESSION_ID", "")
        if own:
            path = f"/org/freedesktop/login1/session/{_label(own)}"
            system.connect(_LOGIN, path, f"{_LOGIN}.Session", "Lock", self, _ON_LOCK)

    @Slot(bool)
    def on_active(self, is_active: bool) -> None:  # noqa: FBT001 - the signature of the signal
        """The screen saver began or ended; the computer goes to sleep or wakes up."""
        if is_active:
            self.away.emit()

    @Slot()
    def on_lock(self) -> None:
        """The session is to be locked."""
        self.away.emit()


def watch_session(parent: QObject) -> SessionWatch | None:
    """Watch this person's session; None where there is no way to (see :func:`can_watch`)."""
    if not can_watch():
        return None
    from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - some systems have none

    return SessionWatch(QDBusConnection.sessionBus(), QDBusConnection.systemBus(), parent)


def can_watch(platform: str = sys.platform) -> bool:
    """Whether locking of the session is noticed on this system; elsewhere only the minutes count."""
    return platform == "linux"


def _label(text: str) -> str:
    """A name as D-Bus paths spell it: digits at the start and all but letters and digits as "_31"."""
    return "".join(
        one if one.isascii() and one.isalnum() and not (place == 0 and one.isdigit()) else f"_{ord(one):02x}"
        for place, one in enumerate(text)
    )
