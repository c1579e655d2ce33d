"""What refers to itself in a circle is freed when nobody is there, all of it after locking; at rest nothing is done."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import Pool

from liaison.desk.context import Desk
from liaison.desk.opening import set_up_desk
from liaison.model.clock import FixedClock
from liaison.store.record import Record
from liaison.ui import collecting
from liaison.ui.application import Program, Start
from liaison.ui.behind import Some
from liaison.ui.collecting import Collecting
from liaison.ui.shell import MainWindow
from liaison.ui.work import SyncExecutor
from support.doors import TestDoor
from support.records import engine_on, memory
from support.sample_reading import NOW

_ENOUGH = 30_000


class Ring:
    """Refers to itself."""

    def __init__(self, *, size: int = 0) -> None:
        self.me = self
        self.filling: list[list[int]] = [[] for _number in range(size)]


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    """The collector is the process's own: nothing is left of a test in it, and no test before it has its part."""
    before = gc.get_threshold()
    gc.collect()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody needs to have been away for long, and the start is over at once."""
    for name in ("_AWAY_S", "_LONG_AWAY_S", "_AFTER_LOCKING_S"):
        monkeypatch.setattr(collecting, name, 0.0)
    gc.set_threshold(*collecting.WHILE_OPEN)


@pytest.fixture
def kept(window: MainWindow, soon: None) -> Collecting:
    """What clears memory for the window over the sample agency; nothing has come since it did."""
    made = Collecting(window)
    made.begin()
    made._timer.stop()
    made._collect(0)
    return made


@pytest.fixture
def looked(kept: Collecting) -> Iterator[list[int]]:
    """The generations that were looked through, but for the youngest, in order."""
    found: list[int] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "start" and about["generation"]:
            found.append(about["generation"])

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def ring() -> weakref.ref[Ring]:
    """A circle that nothing else refers to."""
    return weakref.ref(Ring(size=_ENOUGH))


def test_a_circle_goes_when_nobody_is_there(window: MainWindow, kept: Collecting, qtbot: QtBot) -> None:
    left = ring()
    window.idle.stirred.emit()
    assert kept.is_waiting
    qtbot.waitUntil(lambda: left() is None)
    assert not kept.is_waiting


def test_a_little_waits_for_more(kept: Collecting, looked: list[int], qtbot: QtBot) -> None:
    left = weakref.ref(Ring())
    kept._behind.rested.emit()
    qtbot.waitUntil(lambda: not kept.is_waiting)
    assert left() is not None
    assert looked == []


def test_nothing_is_looked_through_while_somebody_is_there(
    window: MainWindow, kept: Collecting, looked: list[int], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(collecting, "_AWAY_S", 3600.0)
    left = ring()
    window.idle.stirred.emit()
    assert kept.is_waiting
    kept._look()
    assert left() is not None
    assert looked == []
    assert kept.is_waiting, "for the rest of the time"


def test_what_takes_long_waits_longer(
    kept: Collecting, looked: list[int], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(collecting, "_MANY", _ENOUGH)
    monkeypatch.setattr(collecting, "_LONG_AWAY_S", 3600.0)
    looked.clear()
    many: list[list[int]] = [[] for _number in range(2 * _ENOUGH)]
    kept._look()
    assert looked == []
    assert kept.is_waiting
    monkeypatch.setattr(collecting, "_LONG_AWAY_S", 0.0)
    kept._look()
    assert looked == [2]
    assert len(many) == 2 * _ENOUGH


def test_work_behind_the_page_is_waited_for(
    window: MainWindow, kept: Collecting, looked: list[int], owner: QWidget, qtbot: QtBot
) -> None:
    seen: list[object] = []

    def op(_desk: Desk, _gives_way: Callable[[], bool]) -> Some[None]:
        seen.append(ring())
        kept._look()
        assert looked == []
        return Some(has_more=False)

    window.place.work.behind.run(owner, op)
    assert kept.is_waiting, "it says when it is over"
    qtbot.waitUntil(lambda: not kept.is_waiting)
    assert looked == [2]
    (left,) = seen
    assert isinstance(left, weakref.ref)
    assert left() is None


def test_while_an_import_has_the_collector_stopped_it_stays_so(kept: Collecting, looked: list[int]) -> None:
    left = ring()
    gc.disable()
    try:
        kept._look()
        assert looked == []
    finally:
        gc.enable()
    assert left() is not None


def test_at_rest_no_timer_runs_and_nothing_is_looked_through_again(
    kept: Collecting, looked: list[int], qtbot: QtBot
) -> None:
    ring()
    kept._look()
    assert looked == [2]
    looked.clear()
    kept._behind.rested.emit()
    QTest.qWait(20)
    assert looked == []
    assert not kept.is_waiting


def test_what_was_set_aside_is_looked_at_again_once_much_has_come(
    kept: Collecting, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    held = [Ring(size=_ENOUGH)]
    left = weakref.ref(held[0])
    kept._look()
    held.clear()
    ring()
    kept._look()
    assert left() is not None, "it was in use when it was looked at, and is set aside"
    monkeypatch.setattr(collecting, "_TOO_MANY", 1)
    monkeypatch.setattr(collecting, "_LONG_AWAY_S", 0.0)
    kept._look()
    assert left() is None


def test_a_page_that_was_left_is_gone(window: MainWindow, kept: Collecting, qtbot: QtBot) -> None:
    """Also where it was shown when it was looked at."""
    window.place.navigator.go("clients")
    page = window.frame.page
    assert page is not None
    left = weakref.ref(page)
    kept._look()
    window.frame.clear()
    del page
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    kept.locked()
    qtbot.waitUntil(lambda: left() is None)


def test_behind_the_gate_nothing_that_was_read_is_left(
    qapp: QApplication, sample_connection: driver.Connection, soon: None, qtbot: QtBot
) -> None:
    """Also where it was set aside before; what is known of all clients hangs on the pool of connections."""
    door, pool = own_door(sample_connection)
    program = Program(Start(FixedClock(NOW), "Europe/London", door), SyncExecutor())
    program.begin()
    qtbot.waitUntil(lambda: program.window.is_open)
    left: list[weakref.ref[Any]] = [pool]
    for page in ("clients", "trends", "calendar", "today"):
        program.window.place.navigator.go(page)
        left.append(weakref.ref(program.window.frame.page))
    assert program.collecting is not None
    program.collecting._collect(0)
    door.keyring = False
    program.window.lock()
    qtbot.waitUntil(lambda: all(one() is None for one in left))
    program.end()
    program.window.deleteLater()


class OwnDoor(TestDoor):
    """Opens a desk, once, that nobody else holds."""

    def enter(self, passphrase: str | None = None, recovery_code: str | None = None) -> AbstractContextManager[Desk]:
        if not self.keyring:
            return super().enter(passphrase, recovery_code)
        desk = self.desk
        del self.desk
        return nullcontext(desk)


def own_door(sample: driver.Connection) -> tuple[OwnDoor, weakref.ref[Pool]]:
    connection = memory()
    sample.backup(connection)
    engine = engine_on(connection)
    return OwnDoor(set_up_desk(Record(engine, FixedClock(NOW)), "Europe/London"), keyring=True), weakref.ref(
        engine.pool
    )
