"""Operations run elsewhere, and what comes of them reaches only widgets that are still there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from threading import Event, current_thread

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.model.errors import InputError, LockedError
from liaison.model.values import Changes
from liaison.ui.changes import ChangeHub
from liaison.ui.work import DeskThread, SyncExecutor, Work

DONE = Changes("1", "Done", frozenset({("client", "a")}))


class Later:
    """Holds jobs back until they are let go."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def submit(self, job: Callable[[], None]) -> None:
        self.jobs.append(job)

    def close(self) -> None:
        self.let_go()

    def let_go(self) -> None:
        jobs, self.jobs = self.jobs, []
        for job in jobs:
            job()


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def work(qapp: object, later: Later, desk: Desk) -> Work:
    work = Work(later, ChangeHub())
    work.open(work, lambda: nullcontext(desk))
    later.let_go()
    return work


def test_what_was_found_is_handed_over(work: Work, later: Later) -> None:
    found: list[str] = []
    work.run(work, lambda desk: desk.zone_name, found.append)
    assert found == []
    later.let_go()
    assert found == ["Europe/London"]


def test_nothing_reaches_a_widget_that_is_gone(work: Work, later: Later, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    owner = QWidget(parent)
    found: list[object] = []
    work.run(owner, lambda _desk: 1, found.append)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    later.let_go()
    assert found == []


def test_only_the_latest_of_a_kind_counts_and_the_others_are_not_begun(work: Work, later: Later) -> None:
    begun: list[int] = []
    found: list[int] = []

    def op(number: int) -> Callable[[Desk], int]:
        def run(_desk: Desk) -> int:
            begun.append(number)
            return number

        return run

    for number in range(3):
        work.run(work, op(number), found.append, latest="search")
    later.let_go()
    assert begun == found == [2]


def test_a_problem_goes_to_its_handler_or_to_the_window(work: Work, later: Later) -> None:
    def op(_desk: Desk) -> None:
        raise InputError("No.")

    handled: list[object] = []
    shown: list[object] = []
    work.failed.connect(shown.append)
    work.run(work, op, failed=handled.append)
    work.run(work, op)
    later.let_go()
    assert [str(one) for one in handled] == [str(one) for one in shown] == ["No."]


def test_a_bug_is_told_even_where_problems_are_handled(work: Work, later: Later) -> None:
    broke: list[object] = []
    work.broke.connect(broke.append)
    work.run(work, lambda _desk: 1 // 0, failed=lambda _error: None)
    later.let_go()
    assert isinstance(broke[0], ZeroDivisionError)


def test_a_change_is_told_to_those_it_concerns_but_not_to_who_made_it(qapp: object, desk: Desk) -> None:
    hub = ChangeHub()
    work = Work(SyncExecutor(), hub)
    work.open(work, lambda: nullcontext(desk))
    told: list[str] = []
    maker, clients, people, all_ = QObject(), QObject(), QObject(), QObject()
    hub.subscribe(maker, {"client"}, lambda _changes: told.append("maker"))
    hub.subscribe(clients, {"client"}, lambda _changes: told.append("clients"))
    hub.subscribe(people, {"person"}, lambda _changes: told.append("people"))
    hub.subscribe(all_, None, lambda _changes: told.append("all"))
    named: list[object] = []
    work.changed.connect(named.append)
    work.command(maker, lambda _desk: DONE)
    assert told == ["clients", "all"]
    assert named == [DONE]
    work.command(maker, lambda _desk: Changes(None, "", frozenset()))
    assert len(told) == 2
    assert named == [DONE]


def test_locking_closes_the_desk_and_drops_what_it_would_still_answer(qapp: object, later: Later, desk: Desk) -> None:
    said: list[object] = []

    @contextmanager
    def door() -> Iterator[Desk]:
        yield desk
        said.append("closed")

    work = Work(later, ChangeHub())
    work.failed.connect(said.append)
    work.open(work, door)
    work.run(work, lambda _desk: "secret", said.append)
    work.lock(work, lambda _none: said.append("locked"))
    later.let_go()
    assert said == ["closed", "locked"]
    work.run(work, lambda _desk: "secret", said.append)
    later.let_go()
    assert isinstance(said[-1], LockedError)


def test_the_record_has_a_thread_of_its_own(qtbot: QtBot, desk: Desk) -> None:
    work = Work(DeskThread(), ChangeHub())
    held = Event()
    names: list[str] = []

    def op(_desk: Desk) -> str:
        held.wait(120)
        return current_thread().name

    work.open(work, lambda: nullcontext(desk))
    work.run(work, op, names.append)
    with qtbot.waitSignal(work.busy) as busy:
        pass
    assert busy.args == [True]
    with qtbot.waitSignal(work.busy) as busy:
        held.set()
    assert busy.args == [False]
    assert names[0].startswith("record")
    work.close()


def test_a_command_is_done_and_told_though_its_widget_is_gone(qapp: object, later: Later, desk: Desk) -> None:
    hub = ChangeHub()
    work = Work(later, hub)
    work.open(work, lambda: nullcontext(desk))
    later.let_go()
    owner, watcher = QObject(), QObject()
    told: list[object] = []
    toasts: list[object] = []
    failed: list[object] = []
    hub.subscribe(watcher, None, told.append)
    work.changed.connect(toasts.append)
    work.failed.connect(failed.append)

    def refuse(_desk: Desk) -> Changes:
        raise InputError("The disk is full.")

    work.command(owner, lambda _desk: DONE, lambda _changes: told.append("the owner"), quiet=True)
    work.command(owner, refuse, failed=lambda _error: failed.append("the owner"))
    work.write(owner, refuse, failed=lambda _error: failed.append("the owner"))
    shiboken6.delete(owner)
    later.let_go()
    assert told == toasts == [DONE]
    assert [str(one) for one in failed] == ["The disk is full."] * 2


def test_others_are_told_though_who_made_the_change_stumbles(qtbot: QtBot, later: Later, desk: Desk) -> None:
    hub = ChangeHub()
    work = Work(later, hub)
    work.open(work, lambda: nullcontext(desk))
    watcher = QObject()
    told: list[object] = []
    hub.subscribe(watcher, None, told.append)
    with qtbot.captureExceptions() as faults:
        work.command(work, lambda _desk: DONE, lambda _changes: [].clear(1))  # type: ignore[call-arg]  # it stumbles
        later.let_go()
    assert told == [DONE]
    assert len(faults) == 1


def test_locking_ends_though_closing_stumbles_and_that_is_told(qapp: object, later: Later, desk: Desk) -> None:
    @contextmanager
    def door() -> Iterator[Desk]:
        yield desk
        raise InputError("The disk is full.")

    owner, told, ended = QObject(), list[object](), list[object]()
    work = Work(later, ChangeHub())
    work.failed.connect(told.append)
    work.open(owner, door)
    work.lock(owner, ended.append)
    later.let_go()
    later.let_go()
    assert (ended, [str(one) for one in told]) == ([None], ["The disk is full."])
    work.run(owner, lambda found: found)
    later.let_go()
    assert isinstance(told[-1], LockedError)


def test_the_thread_takes_nothing_after_it_was_closed() -> None:
    done: list[str] = []
    thread = DeskThread()
    thread.submit(lambda: done.append("before"))
    thread.close()
    thread.submit(lambda: done.append("after"))
    assert done == ["before"]


def test_what_is_asked_after_the_end_is_let_go(qapp: object, desk: Desk) -> None:
    work = Work(SyncExecutor(), ChangeHub())
    work.open(work, lambda: nullcontext(desk))
    owner, found = QObject(), list[object]()
    work.run(owner, lambda _desk: "before", found.append)
    work.close()
    shiboken6.delete(work)
    work.run(owner, lambda _desk: "after", found.append)
    assert found == ["before"]
