"""One window per vault: a second start asks the first one to come forward, over a local socket.

Where the system has sockets in the file system, the asking needs no Qt, so that it is done before anything is loaded,
and the listening needs no networking library.
"""
# ruff: noqa: PLC0415 - what the other systems need is loaded there only

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtCore import QSocketNotifier
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: What a second start may ask for besides coming forward.
NEW_NOTE: Final = "new-note"
_WAIT_MS: Final = 500
_LONGEST: Final = 64
_HAS_FILES: Final = sys.platform != "win32"


class FirstWindow:
    """The window of a vault that is already there, or the one that others will find. ``name`` names the vault."""

    #: Whether :meth:`raise_other` may be asked before there is a ``QApplication``.
    asks_early: Final = _HAS_FILES

    def __init__(self, name: str) -> None:
        self._name = f"liaison-{name}"
        self._server: QLocalServer | None = None
        self._listener: _Listener | None = None

    @property
    def path(self) -> Path:
        """Where the socket lies on systems that keep them in the file system: in the user's own folder, if any."""
        own = os.environ.get("XDG_RUNTIME_DIR")
        if own and Path(own).is_dir():
            return Path(own) / self._name
        return Path(os.environ.get("TMPDIR") or "/tmp") / f"{self._name}-{os.getuid()}"  # noqa: S108 - its owner is checked

    def raise_other(self, wish: str = "") -> bool:
        """Ask a window that is there to come forward, and for what is wished; whether there is one."""
        return _call(self.path, wish) if _HAS_FILES else self._call_by_name(wish)

    def _call_by_name(self, wish: str) -> bool:
        from PySide6.QtNetwork import QLocalSocket

        caller = QLocalSocket()
        caller.connectToServer(self._name)
        found = caller.waitForConnected(_WAIT_MS)
        if found:
            if wish:
                caller.write(wish.encode("ascii"))
                caller.waitForBytesWritten(_WAIT_MS)
            caller.disconnectFromServer()
        return found

    def listen(self, come_forward: Callable[[str], None]) -> None:
        """Be the window that others find; ``come_forward`` is told what is wished.

        What a crashed one left behind is removed first.
        """
        if _HAS_FILES:
            with suppress(OSError):  # a folder that cannot be written to: there is just no window to be found
                self._listener = _Listener(self.path, come_forward)
        else:
            self._listen_by_name(come_forward)

    def _listen_by_name(self, come_forward: Callable[[str], None]) -> None:
        from PySide6.QtNetwork import QLocalServer, QLocalSocket

        server = self._server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

        def heard(caller: QLocalSocket) -> None:
            wish = bytes(caller.read(_LONGEST).data()).decode("ascii", "replace")
            caller.deleteLater()
            come_forward(wish)

        def answer() -> None:
            while (caller := server.nextPendingConnection()) is not None:
                if caller.state() is QLocalSocket.LocalSocketState.ConnectedState:
                    caller.disconnected.connect(partial(heard, caller))
                else:
                    heard(caller)

        server.newConnection.connect(answer)
        if not server.listen(self._name):
            QLocalServer.removeServer(self._name)
            server.listen(self._name)

    def close(self) -> None:
        """Be found no more."""
        if self._server is not None:
            self._server.close()
        if self._listener is not None:
            self._listener.close()


def _call(path: Path, wish: str) -> bool:
    with suppress(OSError), socket.socket(socket.AF_UNIX) as caller:
        if path.stat().st_uid != os.getuid():
            return False
        caller.settimeout(_WAIT_MS / 1000)
        caller.connect(str(path))
        caller.sendall(wish.encode("ascii"))
        return True
    return False


class _Listener:
    """Hears those who call. Nothing is ever waited for: Qt tells when there is something to read."""

    def __init__(self, path: Path, come_forward: Callable[[str], None]) -> None:
        """Raises OSError where the socket cannot be made."""
        self._path, self._come_forward = path, come_forward
        self._callers: dict[socket.socket, tuple[QSocketNotifier, bytearray]] = {}
        self._server = socket.socket(socket.AF_UNIX)
        try:
            with suppress(FileNotFoundError):
                path.unlink()
            self._server.bind(str(path))
            path.chmod(0o600)
            self._server.listen()
        except OSError:
            self._server.close()
            raise
        self._server.setblocking(False)
        self._notifier = self._notify(self._server, self._answer)

    def _notify(self, source: socket.socket, act: Callable[[], None]) -> QSocketNotifier:
        from PySide6.QtCore import QSocketNotifier

        notifier = QSocketNotifier(source.fileno(), QSocketNotifier.Type.Read)
        notifier.activated.connect(lambda *_: act())
        return notifier

    def _answer(self) -> None:
        with suppress(OSError):
            caller, _name = self._server.accept()
            caller.setblocking(False)
            self._callers[caller] = self._notify(caller, partial(self._read, caller)), bytearray()

    def _read(self, caller: socket.socket) -> None:
        """What there is to read; at the end of it, or after more than anybody wishes, the caller was heard."""
        notifier, said = self._callers[caller]
        try:
            some = caller.recv(_LONGEST)
        except BlockingIOError:
            return
        except OSError:
            some = b""
        said += some
        if some and len(said) < _LONGEST:
            return
        self._let_go(caller, notifier)
        self._come_forward(bytes(said[:_LONGEST]).decode("ascii", "replace"))

    def _let_go(self, caller: socket.socket, notifier: QSocketNotifier) -> None:
        del self._callers[caller]
        notifier.setEnabled(False)
        notifier.deleteLater()
        caller.close()

    def close(self) -> None:
        """Hear nobody any more."""
        for caller, (notifier, _said) in list(self._callers.items()):
            self._let_go(caller, notifier)
        self._notifier.setEnabled(False)
        self._server.close()
        with suppress(OSError):
            self._path.unlink()
