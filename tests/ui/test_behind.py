"""Work behind the page: in pieces, only while it is quiet, never before what somebody waits for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from itertools import count
from threading import Event
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.model.errors import InputError
from liaison.ui import executors
from liaison.ui.behind import GivesWay, Some
from liaison.ui.changes import ChangeHub
from liaison.ui.executors import DeskThread
from liaison.ui.shell import MainWindow
from liaison.ui.work import SyncExecutor, Work


@pytest.fixture
def work(qapp: object, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    monkeypatch.setattr(executors, "QUIET_S", 0.02)
    work = Work(DeskThread(), ChangeHub())
    work.open(work, lambda: nullcontext(desk))
    yield work
    work.close()


class Counting:
    """Counts its pieces up to a number, and tells of every one."""

    def __init__(self, most: int = 3) -> None:
        self.most, self.pieces = most, 0

    def __call__(self, _desk: Desk, _gives_way: GivesWay) -> Some[int]:
        self.pieces += 1
        return Some(self.pieces < self.most, self.pieces)


def test_pieces_follow_each_other_and_what_they_find_is_told(work: Work, qtbot: QtBot) -> None:
    found: list[int] = []
    with qtbot.waitSignal(work.behind.rested):
        work.behind.run(work, Counting(), found.append)
    assert found == [1, 2, 3]
    assert work.behind.is_at_rest


def test_jobs_come_first_and_pieces_only_once_it_is_quiet(
    work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(executors, "QUIET_S", 0.15)
    told: list[tuple[str, float]] = []

    def tell(what: str) -> None:
        told.append((what, time.monotonic()))

    def piece(_desk: Desk, _gives_way: GivesWay) -> Some[str]:
        tell("piece")
        return Some(has_more=False)

    held = Event()
    work.run(work, lambda _desk: held.wait(120))
    work.behind.run(work, piece)
    work.run(work, lambda _desk: tell("job"))
    held.set()
    qtbot.waitUntil(lambda: len(told) == 2)
    assert [what for what, _at in told] == ["job", "piece"]
    assert told[1][1] - told[0][1] >= 0.15


def test_a_piece_gives_way_to_a_job_and_goes_on_later(work: Work, qtbot: QtBot) -> None:
    begun, order = Event(), list[str]()

    def piece(_desk: Desk, gives_way: GivesWay) -> Some[str]:
        if order:
            return Some(False, "done")
        begun.set()
        while not gives_way():
            pass
        order.append("gave way")
        return Some(has_more=True)

    found: list[str] = []
    work.behind.run(work, piece, found.append)
    assert begun.wait(120)
    work.run(work, lambda _desk: order.append("job"))
    qtbot.waitUntil(lambda: found == ["done"])
    assert order == ["gave way", "job"]


def test_a_piece_may_take_a_few_milliseconds_only(work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    milliseconds = count()
    monkeypatch.setattr(executors, "time", SimpleNamespace(monotonic=lambda: next(milliseconds) / 1000))
    monkeypatch.setattr(executors, "QUIET_S", 0.0)
    steps: list[int] = []

    def piece(_desk: Desk, gives_way: GivesWay) -> Some[bool]:
        steps.append(0)
        while not gives_way():
            steps[-1] += 1
        return Some(len(steps) < 5, len(steps) == 5 or None)

    over: list[bool] = []
    work.behind.stir()
    work.behind.run(work, piece, over.append)
    qtbot.waitUntil(lambda: over == [True])
    assert all(taken <= 1000 * executors.PIECE_S for taken in steps), steps
    assert max(steps) > 1, "it has its time"


def test_pieces_take_longer_once_nobody_was_there_for_a_while_and_less_again_with_the_next_key(
    work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(executors, "PIECE_S", 0.0)
    monkeypatch.setattr(executors, "PIECE_AWAY_S", 3600.0)
    monkeypatch.setattr(executors, "AWAY_S", 3600.0)
    steps: list[int] = []

    def piece(_desk: Desk, gives_way: GivesWay) -> Some[bool]:
        steps.append(0)
        while not gives_way() and steps[-1] < 50:
            steps[-1] += 1
        return Some(len(steps) < 3, len(steps) == 3 or None)

    over: list[bool] = []
    work.behind.run(work, piece, over.append)
    qtbot.waitUntil(lambda: over == [True])
    assert steps == [0, 0, 0], "somebody was there a moment ago"
    monkeypatch.setattr(executors, "AWAY_S", 0.0)
    steps.clear()
    work.behind.run(work, piece, over.append)
    qtbot.waitUntil(lambda: over == [True, True])
    assert steps == [50, 50, 50]


def test_a_long_piece_gives_way_to_a_key(work: Work, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(executors, "AWAY_S", 0.0)
    monkeypatch.setattr(executors, "PIECE_AWAY_S", 3600.0)
    begun, over = Event(), list[bool]()

    def piece(_desk: Desk, gives_way: GivesWay) -> Some[bool]:
        begun.set()
        while not gives_way():
            pass
        return Some(has_more=False, found=True)

    work.behind.run(work, piece, over.append)
    assert begun.wait(120)
    work.behind.stir()
    qtbot.waitUntil(lambda: over == [True])


def test_what_is_to_be_seen_soon_goes_first(work: Work, qtbot: QtBot) -> None:
    held, order = Event(), list[str]()

    def named(name: str) -> Callable[[Desk, GivesWay], Some[str]]:
        return lambda _desk, _gives_way: Some(False, name)

    work.run(work, lambda _desk: held.wait(120))
    work.behind.run(work, named("all"), order.append)
    work.behind.run(work, named("in view"), order.append, first=True)
    held.set()
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["in view", "all"]


def test_only_the_latest_counts_and_nobody_who_is_gone_is_told(work: Work, qtbot: QtBot) -> None:
    held, owner, found = Event(), QObject(), list[object]()
    earlier, lost = Counting(), Counting()
    work.run(work, lambda _desk: held.wait(120))
    work.behind.run(work, earlier, found.append, latest="small")
    work.behind.run(work, lambda _desk, _gives_way: Some(False, "the latest"), found.append, latest="small")
    work.behind.run(owner, lost, found.append)
    shiboken6.delete(owner)
    held.set()
    qtbot.waitUntil(lambda: work.behind.is_at_rest)
    assert found == ["the latest"]
    assert earlier.pieces == lost.pieces == 0


def test_locking_ends_it_and_what_is_in_the_way_is_told_to_nobody(work: Work, qtbot: QtBot) -> None:
    faults, problems = list[object](), list[object]()
    work.failed.connect(problems.append)
    work.broke.connect(faults.append)
    counting, began = Counting(10**9), Event()

    def refused(_desk: Desk, _gives_way: GivesWay) -> Some[int]:
        raise InputError("The disk is full.")

    def endless(desk: Desk, gives_way: GivesWay) -> Some[int]:
        began.set()
        return Some(counting(desk, gives_way).has_more)

    work.behind.run(work, refused)
    work.behind.run(work, endless)
    assert began.wait(120)
    with qtbot.waitCallback() as locked:
        work.lock(work, locked)
    number = counting.pieces
    work.behind.run(work, lambda desk, _gives_way: Some(False, desk.zone_name), faults.append)
    qtbot.waitUntil(lambda: work.behind.is_at_rest)
    assert counting.pieces == number
    assert faults == problems == []


def test_a_bug_is_told_as_one(work: Work, qtbot: QtBot) -> None:
    def broken(_desk: Desk, _gives_way: GivesWay) -> Some[float]:
        return Some(False, 1 / 0)

    with qtbot.waitSignal(work.broke) as broke:
        work.behind.run(work, broken)
    assert isinstance(broke.args[0], ZeroDivisionError)


def test_the_thread_ends_though_something_was_behind_the_page(qapp: object, desk: Desk) -> None:
    work = Work(DeskThread(), ChangeHub())
    work.open(work, lambda: nullcontext(desk))
    work.behind.run(work, Counting(10**9))
    work.close()
    after = Counting()
    work.behind.run(work, after)
    assert after.pieces == 0


def test_without_a_thread_of_its_own_it_is_done_at_once(qapp: object, desk: Desk) -> None:
    work = Work(SyncExecutor(), ChangeHub())
    work.open(work, lambda: nullcontext(desk))
    found: list[int] = []
    work.behind.run(work, Counting(), found.append)
    assert found == [1, 2, 3]


def test_a_key_has_it_rest(closed_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    stirred: list[None] = []
    monkeypatch.setattr(closed_window.place.work.behind, "stir", lambda: stirred.append(None))
    closed_window.idle.stirred.connect(closed_window.place.work.behind.stir)
    with qtbot.waitExposed(closed_window):
        closed_window.show()
    QTest.keyClick(closed_window.windowHandle(), Qt.Key.Key_Shift)
    assert stirred
