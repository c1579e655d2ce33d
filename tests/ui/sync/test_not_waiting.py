"""A program that ends, or is locked, while a calendar server says nothing, does not wait for the server."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison.app.wiring import open_desk
from liaison.desk.context import Desk
from liaison.desk.sync.accounts import add_account
from liaison.model.clock import FixedClock
from liaison.model.errors import LiaisonError
from liaison.store.vault import Vault
from liaison.ui.changes import ChangeHub
from liaison.ui.long_work import Stopped, Tell
from liaison.ui.work import DeskThread, Work
from support.faulty_server import Asked, Said, faulty

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


class Silent:
    """A server that takes a request and says nothing to it until it is let go."""

    def __init__(self) -> None:
        self.is_asked, self.go_on = threading.Event(), threading.Event()

    def __call__(self, _asked: Asked) -> Said | None:
        self.is_asked.set()
        self.go_on.wait(60)
        return None


@pytest.fixture
def silent() -> Iterator[Silent]:
    server = Silent()
    yield server
    server.go_on.set()


@pytest.fixture
def work(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Iterator[Work]:
    vault, _code = Vault.create(tmp_path / "vault", passphrase="only for this test", clock=clock)

    def door() -> AbstractContextManager[Desk]:
        return open_desk(vault, clock, "Europe/London")

    made = Work(DeskThread(), ChangeHub())
    opened: list[None] = []
    made.open(made, door, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    yield made
    made.close()


@pytest.fixture
def under_way(qtbot: QtBot, work: Work, silent: Silent) -> Iterator[list[LiaisonError]]:
    """A server is asked for its calendars, and says nothing; what comes of it."""
    refused: list[LiaisonError] = []
    owner = QWidget()
    qtbot.addWidget(owner)
    with faulty(silent) as there:

        def op(desk: Desk, tell: Tell) -> str:
            return add_account(desk, there.url, "amelie", "x", watch=partial(tell, 0, 0, "Looking"))

        work.long.start(owner, "Looking", op, None, refused.append, writes=True)
        qtbot.waitUntil(silent.is_asked.is_set)
        yield refused


def test_stop_ends_it_at_once(qtbot: QtBot, work: Work, silent: Silent, under_way: list[LiaisonError]) -> None:
    with qtbot.waitSignal(work.long.ended):
        work.long.stop()
    assert [type(error) for error in under_way] == [Stopped]
    assert not silent.go_on.is_set()


def test_what_waits_to_lock_goes_on_at_once(
    qtbot: QtBot, work: Work, silent: Silent, under_way: list[LiaisonError]
) -> None:
    done: list[str] = []
    work.long.settle(lambda: done.append("locked"))
    qtbot.waitUntil(lambda: bool(done))
    assert not silent.go_on.is_set()
    assert under_way == []


@pytest.mark.usefixtures("under_way")
def test_ending_the_program_does_not_wait(work: Work, silent: Silent) -> None:
    ending = threading.Timer(30, silent.go_on.set)  # who waits for the server is let go in the end, and fails
    ending.start()
    work.long.close()
    assert not silent.go_on.is_set()
    ending.cancel()
