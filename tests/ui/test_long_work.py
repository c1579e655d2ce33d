"""Long work on its own thread: reading goes on, commands wait, it can be stopped, and locking waits for its end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison.app.wiring import open_desk
from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.drafts import drop_draft, keep_draft, read_draft
from liaison.desk.drafts_aside import keep_draft_aside
from liaison.desk.editing import add_record
from liaison.model.clock import FixedClock
from liaison.model.errors import LiaisonError
from liaison.model.values import Changes
from liaison.store.aside import has_aside
from liaison.store.vault import Vault
from liaison.ui.changes import ChangeHub
from liaison.ui.long_work import Tell
from liaison.ui.work import DeskThread, Work

_WORD = "only for this test"


class Bench:
    """Work over a real vault with a real thread, and long work that goes on until it is let go."""

    def __init__(self, work: Work, qtbot: QtBot, owner: QWidget, vault: Vault) -> None:
        self.work, self.qtbot, self.owner, self.vault = work, qtbot, owner, vault
        self.go = threading.Event()
        self.found: list[object] = []
        self.refused: list[LiaisonError] = []
        self.is_closed = False

    def begin(self, *, writes: bool) -> None:
        """Begin long work that adds a client and then waits inside its transaction."""
        begun = threading.Event()

        def op(desk: Desk, tell: Tell) -> str:
            with desk.record.command("long", "Long") as unit:
                if writes:
                    from liaison.model.client import Client

                    unit.session.add(Client(name="Made aside", zone="Europe/London"))
                    unit.session.flush()
                begun.set()
                while not self.go.wait(0.005):
                    tell(1, 2, "half")
                tell(2, 2, "whole")
            return "done"

        self.work.long.start(self.owner, "Long work", op, self.found.append, self.refused.append, writes=writes)
        self.qtbot.waitUntil(begun.is_set)

    def keep(self, key: str, text: str, done: Callable[[object], None] | None) -> None:
        """Keep a draft, as editors do."""
        self.work.write(
            self.owner,
            lambda desk: keep_draft(desk, key, text),
            done,
            meanwhile=lambda desk: keep_draft_aside(desk, key, text),
        )

    def ask(self, op: Callable[[Desk], object]) -> object:
        """What reading answers."""
        answers: list[object] = []
        self.work.run(self.owner, op, answers.append)
        self.qtbot.waitUntil(lambda: bool(answers))
        return answers[0]


def _names(desk: Desk) -> list[str]:
    return [row.name for row in list_clients(desk)]


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, clock: FixedClock) -> Iterator[Bench]:
    vault, _code = Vault.create(tmp_path / "vault", passphrase=_WORD, clock=clock)

    def door() -> AbstractContextManager[Desk]:
        return open_desk(vault, clock, "Europe/London")

    work = Work(DeskThread(), ChangeHub())
    owner = QWidget()
    qtbot.addWidget(owner)
    opened: list[None] = []
    work.open(owner, door, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    bench = Bench(work, qtbot, owner, vault)
    yield bench
    bench.go.set()
    if not bench.is_closed:
        work.close()


def test_reading_goes_on_and_commands_wait(bench: Bench, qtbot: QtBot) -> None:
    bench.begin(writes=True)
    assert bench.ask(_names) == []
    saved: list[Changes] = []
    bench.work.command(bench.owner, lambda desk: add_record(desk, "client", {"name": "Mine"}).changes, saved.append)
    assert bench.ask(_names) == []
    assert saved == []
    bench.go.set()
    qtbot.waitUntil(lambda: bool(saved))
    assert bench.found == ["done"]
    assert bench.ask(_names) == ["Made aside", "Mine"]
    assert not bench.work.long.is_running


def test_it_can_be_stopped_and_nothing_was_changed(bench: Bench, qtbot: QtBot) -> None:
    told: list[tuple[int, int, str]] = []
    bench.work.long.progressed.connect(lambda *one: told.append(one))
    bench.begin(writes=True)
    with qtbot.waitSignal(bench.work.long.ended):
        bench.work.long.stop()
    assert str(bench.refused[0]).startswith("Stopped.")
    assert bench.ask(_names) == []
    assert bench.found == []


def test_progress_is_told_now_and_then(bench: Bench, qtbot: QtBot) -> None:
    told: list[tuple[int, int, str]] = []
    bench.work.long.progressed.connect(lambda *one: told.append(one))
    bench.begin(writes=False)
    qtbot.waitUntil(lambda: (1, 2, "half") in told)
    bench.go.set()
    qtbot.waitUntil(lambda: (2, 2, "whole") in told)


def test_one_at_a_time(bench: Bench) -> None:
    bench.begin(writes=False)
    bench.work.long.start(bench.owner, "More", lambda _desk, _tell: None, None, bench.refused.append)
    assert str(bench.refused[0]).startswith("Long work is still under way.")


def test_what_can_wait_comes_afterwards(bench: Bench, qtbot: QtBot) -> None:
    came: list[str] = []
    bench.work.long.afterwards(lambda: came.append("at once"))
    bench.begin(writes=False)
    bench.work.long.afterwards(lambda: came.append("then"))
    assert came == ["at once"]
    bench.go.set()
    qtbot.waitUntil(lambda: came == ["at once", "then"])
    assert bench.found == ["done"]


def test_locking_stops_it_first(bench: Bench, qtbot: QtBot) -> None:
    bench.begin(writes=True)
    drafts: list[str] = []
    bench.work.write(bench.owner, lambda desk: drafts.append(desk.zone_name))
    locked: list[None] = []
    bench.work.lock(bench.owner, locked.append)
    qtbot.waitUntil(lambda: bool(locked))
    assert drafts == ["Europe/London"]
    assert bench.found == []
    assert not bench.work.long.is_running


def test_the_end_of_the_program_stops_it_and_writes_what_waited(bench: Bench) -> None:
    bench.begin(writes=True)
    drafts: list[str] = []
    bench.work.write(bench.owner, lambda desk: drafts.append(desk.zone_name))
    bench.work.close()
    bench.is_closed = True
    assert drafts == ["Europe/London"]


def test_a_bug_in_it_is_told_as_one(bench: Bench, qtbot: QtBot) -> None:
    broke: list[Exception] = []
    bench.work.broke.connect(broke.append)

    def op(_desk: Desk, _tell: Tell) -> None:
        raise ZeroDivisionError

    bench.work.long.start(bench.owner, "Bug", op)
    qtbot.waitUntil(lambda: bool(broke))
    assert isinstance(broke[0], ZeroDivisionError)


def test_a_command_that_waits_is_done_though_its_widget_is_gone(bench: Bench, qtbot: QtBot) -> None:
    bench.begin(writes=True)
    owner = QWidget()
    saved: list[object] = []
    bench.work.changed.connect(saved.append)
    bench.work.command(owner, lambda desk: add_record(desk, "client", {"name": "Mine"}).changes, quiet=True)
    shiboken6.delete(owner)
    bench.go.set()
    qtbot.waitUntil(lambda: bool(saved))
    assert bench.ask(_names) == ["Made aside", "Mine"]


def test_a_draft_is_in_the_vault_before_long_work_that_writes_has_ended(bench: Bench, qtbot: QtBot) -> None:
    bench.begin(writes=True)
    kept: list[object] = []
    for text in ("half a thought", "a thought"):
        bench.keep("note:1", text, kept.append)
        qtbot.waitUntil(lambda: bool(kept))
        assert bench.work.long.is_running
        kept.clear()
        assert has_aside(bench.vault)
        assert bench.ask(lambda desk: read_draft(desk, "note:1").text) == text  # type: ignore[union-attr]  # it is there
    bench.go.set()
    qtbot.waitUntil(lambda: not bench.work.long.is_running)
    assert bench.ask(lambda desk: read_draft(desk, "note:1").text) == "a thought"  # type: ignore[union-attr]  # see above
    assert not has_aside(bench.vault)


def test_a_command_that_waited_comes_after_the_drafts_it_lets_go_of(bench: Bench, qtbot: QtBot) -> None:
    bench.begin(writes=True)
    saved: list[object] = []

    def save(desk: Desk) -> Changes:
        changes = add_record(desk, "client", {"name": "Mine"}).changes
        drop_draft(desk, "note:1")
        return changes

    bench.work.command(bench.owner, save, saved.append)
    bench.keep("note:1", "typed", None)
    bench.go.set()
    qtbot.waitUntil(lambda: bool(saved))
    assert bench.ask(lambda desk: read_draft(desk, "note:1")) is None


def test_commands_wait_only_from_where_the_work_begins_to_write(bench: Bench, qtbot: QtBot) -> None:
    reads, writes = threading.Event(), threading.Event()

    def op(desk: Desk, _tell: Tell) -> str:
        reads.set()
        bench.go.wait(120)
        bench.work.long.begin_writing()
        with desk.record.command("long", "Long") as unit:
            from liaison.model.client import Client

            unit.session.add(Client(name="Made aside", zone="Europe/London"))
            unit.session.flush()
            writes.set()
        return "done"

    bench.work.long.start(bench.owner, "Long work", op, bench.found.append)
    qtbot.waitUntil(reads.is_set)
    saved: list[object] = []
    bench.work.command(bench.owner, lambda desk: add_record(desk, "client", {"name": "Mine"}).changes, saved.append)
    qtbot.waitUntil(lambda: bool(saved))
    bench.go.set()
    qtbot.waitUntil(lambda: bool(bench.found))
    assert writes.is_set()
    assert bench.ask(_names) == ["Made aside", "Mine"]
    assert not bench.work.long.holds_writes


def test_commands_go_on_once_the_writing_is_over_though_the_work_is_not(bench: Bench, qtbot: QtBot) -> None:
    began = threading.Event()

    def op(_desk: Desk, _tell: Tell) -> str:
        bench.work.long.begin_writing()
        began.set()
        bench.go.wait(120)
        bench.work.long.end_writing()
        bench.go.clear()
        bench.go.wait(120)
        return "done"

    bench.work.long.start(bench.owner, "Long work", op, bench.found.append)
    qtbot.waitUntil(began.is_set)
    saved: list[object] = []
    bench.work.command(bench.owner, lambda desk: add_record(desk, "client", {"name": "Mine"}).changes, saved.append)
    assert bench.work.long.holds_writes
    bench.go.set()
    qtbot.waitUntil(lambda: bool(saved))
    assert bench.found == []
    assert bench.work.long.is_running
    bench.go.set()
    qtbot.waitUntil(lambda: bool(bench.found))


def test_work_that_was_stopped_does_not_begin_to_write(bench: Bench, qtbot: QtBot) -> None:
    reads = threading.Event()

    def op(_desk: Desk, _tell: Tell) -> str:
        reads.set()
        bench.go.wait(120)
        bench.work.long.begin_writing()
        return "done"

    bench.work.long.start(bench.owner, "Long work", op, bench.found.append, bench.refused.append)
    qtbot.waitUntil(reads.is_set)
    bench.work.long.stop()
    bench.go.set()
    qtbot.waitUntil(lambda: bool(bench.refused or bench.found))
    assert bench.found == []
