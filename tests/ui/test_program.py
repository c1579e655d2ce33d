"""The program around the window: what is seen at the start, what waits for the desk, and what is kept at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from liaison.desk.clients import pinned_clients
from liaison.desk.commitments import close_commitment, list_commitments
from liaison.desk.context import Desk
from liaison.desk.today import today_view
from liaison.desk.views.prepared import PreparedDay, as_prepared, prepared
from liaison.model.clock import FixedClock
from liaison.model.errors import EnvironmentProblem
from liaison.ui.application import Program, Start
from liaison.ui.entry import UnlockPage, WelcomePage
from liaison.ui.navigation import Place
from liaison.ui.notes.quick_note import QuickNote
from liaison.ui.today.page import TodayPage
from support.doors import RIGHT, TestDoor
from support.sample_reading import NOW

Make = Callable[[TestDoor], Program]


class Queue:
    """Does one job after the other when it is told to, as a slow disk would."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []
        self._is_closed = False

    def submit(self, job: Callable[[], None]) -> None:
        if self._is_closed:
            job()
        else:
            self.jobs.append(job)

    def step(self) -> None:
        self.jobs.pop(0)()

    def all(self) -> None:
        while self.jobs:
            self.step()

    def close(self) -> None:
        self.all()
        self._is_closed = True


class Watch(QObject):
    """Notes what a window showed at the moment it appeared."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self._program = program
        self.seen: list[object] = []
        program.window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Show:
            self.seen.append(content(self._program))
        return super().eventFilter(watched, event)


def content(program: Program) -> object:
    stack = program.window.centralWidget()
    assert isinstance(stack, QStackedWidget)
    return stack.currentWidget()


@pytest.fixture
def queue() -> Queue:
    return Queue()


@pytest.fixture
def make(qapp: QApplication, queue: Queue) -> Iterator[Make]:
    """Makes programs that work from the queue; they end with the test."""
    made: list[Program] = []

    def program(door: TestDoor) -> Program:
        made.append(Program(Start(FixedClock(NOW), "Europe/London", door), queue))
        made[-1].window.resize(1440, 900)  # the screen of the tests is smaller
        return made[-1]

    yield program
    for one in made:
        one.end()
        one.window.hide()
        one.window.deleteLater()


def is_open(program: Program) -> bool:
    return program.window.is_open


def is_pinned(program: Program, client_id: str) -> bool:
    return f"client:{client_id}" in program.window.frame.rail.keys()  # noqa: SIM118 - no mapping


def glance_of(desk: Desk) -> PreparedDay:
    """Today as it is kept for the next start."""
    text = prepared(today_view(desk, most_calls=8), pinned_clients(desk), 0)
    day = as_prepared(text, 0, "Europe/London", NOW, desk.today())
    assert day is not None
    return day


def test_before_the_first_start_nothing_is_seen_but_the_welcome(make: Make, queue: Queue, sample_desk: Desk) -> None:
    program = make(TestDoor(sample_desk, exists=False))
    watch = Watch(program)
    program.begin(shown=True)
    assert not program.window.isVisible(), "it is not known yet whether there is a vault"
    queue.step()
    assert program.window.isVisible()
    assert [type(one) for one in watch.seen] == [WelcomePage]


def test_the_frame_is_seen_while_the_vault_takes_its_time(
    make: Make, queue: Queue, sample_desk: Desk, qtbot: QtBot
) -> None:
    program = make(TestDoor(sample_desk, keyring=True))
    watch = Watch(program)
    program.begin(shown=True)
    queue.step()
    assert watch.seen == [], "in a moment there is more to be seen"
    qtbot.waitUntil(program.window.isVisible)
    assert watch.seen == [program.window.frame]
    queue.all()
    assert program.window.is_open
    assert watch.seen == [program.window.frame], "it appears once"


@pytest.mark.parametrize("opens", [True, False])
def test_what_takes_long_is_said_until_it_is_known(
    make: Make, queue: Queue, sample_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, *, opens: bool
) -> None:
    monkeypatch.setattr("liaison.ui.application._TOLD_AFTER_MS", 1)
    program = make(TestDoor(sample_desk, keyring=opens))
    toast = program.window.toast
    program.begin(shown=True)
    queue.step()
    qtbot.waitUntil(toast.isVisible)
    assert toast.words.text() == "Opening the vault…"
    queue.all()
    assert program.window.is_open == opens
    assert not toast.isVisible() or toast.words.text() != "Opening the vault…"


def test_the_window_appears_with_what_was_prepared_and_all_in_its_place(
    make: Make, queue: Queue, sample_desk: Desk, qtbot: QtBot
) -> None:
    door = TestDoor(sample_desk, keyring=True)
    door.seen = glance_of(sample_desk)
    program = make(door)
    program.begin(shown=True)
    queue.step()
    assert not program.window.isVisible()
    queue.step()
    assert program.window.isVisible()
    assert not program.window.windowTitle().startswith("Today"), "it is not painted yet"
    page = program.window.frame.page
    assert isinstance(page, TodayPage)
    parts = [*page.calls.cards, page.due.list, page.coming.list, program.window.frame.top_bar.search_field]
    places = [(part.mapTo(page.window(), part.rect().topLeft()), part.size()) for part in parts]
    qtbot.waitUntil(lambda: program.window.windowTitle().startswith("Today"))
    later = [(part.mapTo(page.window(), part.rect().topLeft()), part.size()) for part in parts]
    assert later == places, "nothing moves once it is painted"


def test_where_a_passphrase_is_needed_that_is_all_that_is_seen(make: Make, queue: Queue, sample_desk: Desk) -> None:
    program = make(TestDoor(sample_desk))
    watch = Watch(program)
    program.begin(shown=True)
    queue.all()
    assert [type(one) for one in watch.seen] == [UnlockPage]


def test_where_nobody_can_tell_whether_there_is_a_vault_the_window_says_why(
    make: Make, queue: Queue, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    door = TestDoor(sample_desk)

    def lost() -> bool:
        raise EnvironmentProblem("The folder cannot be read.", "Look at its permissions.")

    monkeypatch.setattr(door, "exists", lost)
    program = make(door)
    program.begin(shown=True)
    queue.all()
    assert program.window.isVisible()
    assert program.window.frame.errors.sentence.text() == "The folder cannot be read."


def test_today_is_shown_before_the_desk_is_open_and_read_behind_it(make: Make, queue: Queue, sample_desk: Desk) -> None:
    door = TestDoor(sample_desk, keyring=True)
    door.seen = glance_of(sample_desk)
    close_commitment(sample_desk, list_commitments(sample_desk)[0].id)
    program = make(door)
    program.begin()
    queue.step()
    queue.step()
    page = program.window.frame.page
    assert isinstance(page, TodayPage)
    assert len(page.calls.cards) == 2
    assert page.due.head.caption.text() == "8 open this week, 3 late", "as it was prepared"
    assert all(is_pinned(program, client_id) for client_id, _name in door.seen.pinned)
    queue.all()
    assert page.due.head.caption.text() == "7 open this week, 2 late", "as the record has it"


def test_what_was_prepared_is_no_use_at_another_page(make: Make, queue: Queue, sample_desk: Desk) -> None:
    program = make(TestDoor(sample_desk))
    window = program.window
    window.place.state.place = Place("clients")
    assert not window.glance(glance_of(sample_desk))
    assert not window.is_open
    window.place.state.place = Place("a page there is no more")
    window.place.work.open(window, lambda: TestDoor(sample_desk, keyring=True).enter())
    assert window.glance(glance_of(sample_desk)), "it opens with Today then"
    assert isinstance(window.frame.page, TodayPage)


def test_a_glance_that_turns_out_to_be_locked_leaves_nothing_to_be_seen(
    make: Make, queue: Queue, sample_desk: Desk
) -> None:
    door = TestDoor(sample_desk, keyring=True)
    door.seen = glance_of(sample_desk)
    program = make(door)
    program.begin()
    queue.step()
    queue.step()
    assert is_open(program)
    door.keyring = False
    queue.all()
    assert isinstance(content(program), UnlockPage)
    assert not is_open(program)
    assert program.window.frame.page is None
    assert not any(is_pinned(program, client_id) for client_id, _name in door.seen.pinned)


def test_a_note_that_was_wished_for_waits_for_the_passphrase(make: Make, queue: Queue, sample_desk: Desk) -> None:
    program = make(TestDoor(sample_desk))
    program.begin(shown=True, new_note=True)
    queue.all()
    page = content(program)
    assert isinstance(page, UnlockPage)
    assert not notes(program)
    page.field.setText(RIGHT)
    page.unlock.click()
    queue.all()
    assert program.window.is_open
    assert len(notes(program)) == 1
    program.come_forward("")
    assert len(notes(program)) == 1, "raising the window is all that was asked for"


def notes(program: Program) -> list[QuickNote]:
    return [one for one in program.window.findChildren(QuickNote) if one.isVisible()]


def test_locking_asks_again_and_ends_the_preparing(make: Make, queue: Queue, sample_desk: Desk) -> None:
    program = make(TestDoor(sample_desk, keyring=True))
    program.begin()
    queue.all()
    assert program.preparing._timer.isActive()
    program.window.lock()
    queue.all()
    assert isinstance(content(program), UnlockPage)
    assert not program.preparing._timer.isActive()


def test_what_was_begun_and_not_finished_is_removed_at_the_end(make: Make, queue: Queue, sample_desk: Desk) -> None:
    door = TestDoor(sample_desk, exists=False)
    program = make(door)
    program.begin()
    queue.all()
    page = cast("WelcomePage", content(program))
    page.introduce.go_on.click()
    for field in (page.protect.passphrase.first, page.protect.passphrase.again):
        field.setText(RIGHT)
    page.protect.go_on.click()
    queue.all()
    assert door.prepared == RIGHT
    program.end()
    assert door.prepared == ""
