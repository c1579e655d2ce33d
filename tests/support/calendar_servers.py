"""Real calendar servers on this computer, as other processes: Radicale and Xandikos, each over an empty folder."""

from __future__ import annotations

import base64
import http.client
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

USER, PASSWORD = "amelie", "sesame-42"
_DEADLINE_S = 120.0
#: It waits for the disk after every small file, of which there are three for each entry; nothing here outlives a test.
_RADICALE = "import os; os.fsync = lambda _file: None; from radicale.__main__ import run; run()"
#: A server that finds thousands of new files reads them all before it answers.
_PATIENCE_S = 300.0


@dataclass(frozen=True, slots=True)
class Running:
    """A server under way, and the calendars that are made in it by :meth:`make_calendar`."""

    name: str
    port: int
    home: str
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        """Its address, without the folder of the calendars."""
        return f"http://127.0.0.1:{self.port}/"

    def ask(
        self, method: str, path: str, body: str = "", headers: dict[str, str] | None = None
    ) -> tuple[int, dict[str, str], str]:
        """Do what another program would do there: status, headers by lower-case name, and body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=_PATIENCE_S)
        proof = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        try:
            connection.request(method, path, body.encode(), {"Authorization": f"Basic {proof}", **(headers or {})})
            reply = connection.getresponse()
            said = reply.read().decode()
            return reply.status, {name.lower(): value for name, value in reply.getheaders()}, said
        finally:
            connection.close()

    def make_calendar(self, name: str, *components: str) -> str:
        """Make a calendar with a name for people; its address."""
        path = f"{self.home}{name.lower()}/"
        kinds = "".join(f'<C:comp name="{one}"/>' for one in components or ("VEVENT", "VTODO"))
        status, _headers, said = self.ask(
            "MKCALENDAR",
            path,
            '<?xml version="1.0"?><C:mkcalendar xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><set><prop>'
            f"<displayname>{name}</displayname>"
            f"<C:supported-calendar-component-set>{kinds}</C:supported-calendar-component-set>"
            "</prop></set></C:mkcalendar>",
            {"Content-Type": "application/xml"},
        )
        assert status == 201, said
        return f"http://127.0.0.1:{self.port}{path}"

    def put(self, url: str, text: str) -> None:
        """Write an entry over whatever is there."""
        status, _headers, said = self.ask("PUT", self._path(url), text, {"Content-Type": "text/calendar"})
        assert status in {200, 201, 204}, said

    def text(self, url: str) -> str | None:
        """An entry as it is there; None when there is none."""
        status, _headers, said = self.ask("GET", self._path(url))
        return said if status == 200 else None

    def remove(self, url: str) -> None:
        """Remove an entry or a calendar."""
        status, _headers, said = self.ask("DELETE", self._path(url))
        assert status in {200, 204}, said

    def _path(self, url: str) -> str:
        return url.removeprefix(f"http://127.0.0.1:{self.port}")


@contextmanager
def radicale(folder: Path, *, password: str = PASSWORD) -> Iterator[Running]:
    """Radicale, asking for a name and a password."""
    users = folder / "users"
    users.write_text(f"{USER}:{password}\n", "utf-8")
    settings = folder / "radicale.ini"
    settings.write_text(
        f"[auth]\ntype = htpasswd\nhtpasswd_filename = {users}\nhtpasswd_encryption = plain\ndelay = 0\n"
        f"[storage]\nfilesystem_folder = {folder / 'data'}\n[logging]\nlevel = error\n",
        "utf-8",
    )
    port = _free_port()
    arguments = ["-c", _RADICALE, "--config", str(settings), "--server-hosts", f"127.0.0.1:{port}"]
    with _served(arguments, port, folder) as process:
        yield Running("radicale", port, f"/{USER}/", process)


@contextmanager
def xandikos(folder: Path) -> Iterator[Running]:
    """Xandikos, which asks nobody who they are."""
    port = _free_port()
    arguments = ["-m", "xandikos", "serve", "-d", str(folder / "data"), "--defaults", "--autocreate"]
    more = ["-l", "127.0.0.1", "-p", str(port), "--current-user-principal", f"/{USER}/"]
    with _served([*arguments, *more], port, folder) as process:
        yield Running("xandikos", port, f"/{USER}/calendars/", process)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def _served(arguments: list[str], port: int, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen([sys.executable, *arguments], stdout=log, stderr=log, cwd=folder)
        try:
            _wait_for(process, port, folder / "log")
            yield process
        finally:
            process.kill()  # asked to end it would wait for connections that are kept open
            process.wait(_DEADLINE_S)


def _wait_for(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Until it answers."""
    deadline = time.monotonic() + _DEADLINE_S
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        try:
            connection.request("GET", "/")
            connection.getresponse().read()
        except OSError:
            time.sleep(0.05)
        else:
            return
        finally:
            connection.close()
    raise AssertionError(f"the server did not begin:\n{log.read_text('utf-8', 'replace')}")
