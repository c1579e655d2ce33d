"""One window per vault: a second start asks the first one to come forward, over a local socket."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: What a second start may ask for besides coming forward.
NEW_NOTE: Final = "new-note"
_WAIT_MS: Final = 500
_LONGEST: Final = 64


class FirstWindow:
    """The window of a vault that is already there, or the one that others will find. ``name`` names the vault."""

    def __init__(self, name: str) -> None:
        self._name = f"liaison-{name}"
        self._server: QLocalServer | None = None

    def raise_other(self, wish: str = "") -> bool:
        """Ask a window that is there to come forward, and for what is wished; whether there is one."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        found = socket.waitForConnected(_WAIT_MS)
        if found:
            if wish:
                socket.write(wish.encode("ascii"))
                socket.waitForBytesWritten(_WAIT_MS)
            socket.disconnectFromServer()
        return found

    def listen(self, come_forward: Callable[[str], None]) -> None:
        """Be the window that others find; ``come_forward`` is told what is wished.

        What a crashed one left behind is removed first.
        """
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
