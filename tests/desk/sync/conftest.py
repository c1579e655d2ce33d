"""Real calendar servers, a desk with an account on one, and what another program would do there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count

import pytest

from liaison.desk.context import Desk
from liaison.desk.opening import set_up_desk
from liaison.desk.sync.accounts import accounts, add_account, use_calendar
from liaison.desk.sync.running import sync
from liaison.desk.sync.views import CalendarView, SyncReport, Use
from liaison.exchange.caldav.values import Reply
from liaison.exchange.caldav.wire import Server
from liaison.model.clock import FixedClock
from liaison.model.meeting import Meeting
from liaison.store.record import Record
from support.calendar_servers import PASSWORD, USER, Running, radicale, xandikos
from support.imports import add_client, calendar
from support.records import empty_engine
from support.sample_reading import NOW

ALL = Use(is_chosen=True, returns_changes=True, sends_meetings=True, sends_commitments=True, sends_reviews=True)
_names = count(1)
Asking = Callable[[Server, str, str, bytes, dict[str, str]], Reply]
Meddle = Callable[[Callable[[str, bytes, Callable[[], Reply]], Reply] | None], None]


@dataclass(frozen=True, slots=True)
class There:
    """One calendar on a server, used by one desk, and its entries as another program sees them."""

    server: Running
    url: str
    desk: Desk
    client_id: str

    def put(self, name: str, *events: str, kind: str = "VEVENT") -> str:
        """Another program writes an entry; its address."""
        self.server.put(f"{self.url}{name}.ics", calendar(*events, kind=kind).decode())
        return f"{self.url}{name}.ics"

    def text(self, name: str) -> str:
        """An entry as it is there, unfolded; empty when there is none."""
        text = self.server.text(f"{self.url}{name}.ics") or ""
        return text.replace("\r\n", "\n").replace("\n ", "")

    def remove(self, name: str) -> None:
        """Another program removes an entry."""
        self.server.remove(f"{self.url}{name}.ics")

    def names(self) -> set[str]:
        """What entries there are."""
        headers = {"Depth": "1", "Content-Type": "application/xml"}
        path = self.url.removeprefix(self.server.url.rstrip("/"))
        question = '<?xml version="1.0"?><propfind xmlns="DAV:"><prop><getetag/></prop></propfind>'
        _status, _headers, said = self.server.ask("PROPFIND", path, question, headers)
        hrefs = [piece.partition("<")[0] for piece in said.replace("ns0:", "").replace("D:", "").split("href>")[1::2]]
        return {one.rpartition("/")[2].removesuffix(".ics") for one in hrefs if one.endswith(".ics")}

    def calendar(self) -> CalendarView:
        """It as the desk sees it."""
        return next(one for account in accounts(self.desk).accounts for one in account.calendars if one.url == self.url)

    def use(self, use: Use) -> None:
        """Say what it is used for."""
        use_calendar(self.desk, self.calendar().id, use)

    def file(self) -> None:
        """File every meeting under the client."""
        with self.desk.record.command("file") as unit:
            for row in unit.session.query(Meeting).filter(Meeting.deleted_at.is_(None)):
                row.client_id = self.client_id

    def sync(self) -> SyncReport:
        """Sync, all going well."""
        report = sync(self.desk)
        assert report.problems == ()
        assert report.left == ()
        return report


@pytest.fixture(scope="session")
def radicale_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Radicale, for all tests of this process."""
    with radicale(tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.fixture(scope="session")
def xandikos_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """Xandikos, for all tests of this process."""
    with xandikos(tmp_path_factory.mktemp("xandikos")) as server:
        yield server


@pytest.fixture(params=["radicale", "xandikos"])
def server(request: pytest.FixtureRequest) -> Running:
    """Each of the two servers in turn."""
    found = request.getfixturevalue(f"{request.param}_server")
    assert isinstance(found, Running)
    return found


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords go into the vault, whatever this computer has."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


def join(server: Running, desk: Desk, use: Use = ALL) -> There:
    """A new calendar on a server, and a desk that uses it."""
    name = f"Work{next(_names)}"
    url = server.make_calendar(name)
    with desk.record.command("set_up") as unit:
        client_id = add_client(unit.session, "Harbor & Finch")
    add_account(desk, server.url, USER, PASSWORD, "Mine")
    there = There(server, url, desk, client_id)
    there.use(use)
    return there


@pytest.fixture
def there(server: Running, desk: Desk) -> There:
    """A calendar that takes in and sends everything."""
    return join(server, desk)


@pytest.fixture
def here(radicale_server: Running, desk: Desk) -> There:
    """A calendar on one server only, for what does not depend on which one it is."""
    return join(radicale_server, desk)


@pytest.fixture
def new_here(radicale_server: Running) -> Iterator[Callable[[], There]]:
    """Makes a calendar and an empty record that uses it, each time another."""
    with ExitStack() as records:

        def made() -> There:
            engine = records.enter_context(empty_engine())
            return join(radicale_server, set_up_desk(Record(engine, FixedClock(NOW)), "Europe/London"))

        yield made


@pytest.fixture
def meddle(monkeypatch: pytest.MonkeyPatch) -> Meddle:
    """Puts something between desk and server; nothing again with None."""
    once: Asking = Server._once

    def put_between(between: Callable[[str, bytes, Callable[[], Reply]], Reply] | None) -> None:
        def asked(self: Server, method: str, url: str, body: bytes, headers: dict[str, str]) -> Reply:
            if between is None:
                return once(self, method, url, body, headers)
            return between(method, body, lambda: once(self, method, url, body, headers))

        monkeypatch.setattr(Server, "_once", asked)

    return put_between
