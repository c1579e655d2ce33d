"""A page that is gone to for another record is not painted with the one it showed before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.people import list_people
from liaison.model.errors import LiaisonError
from liaison.ui.page import Page
from liaison.ui.shell import MainWindow
from support.held import HeldExecutor, held_window


@pytest.fixture
def thread() -> HeldExecutor:
    return HeldExecutor()


@pytest.fixture
def window(sample_desk: Desk, thread: HeldExecutor, qtbot: QtBot) -> Iterator[MainWindow]:
    with held_window(sample_desk, thread) as made, qtbot.waitExposed(made):
        made.show()
        yield made


@pytest.fixture
def people(sample_desk: Desk) -> tuple[str, str]:
    first, second = list_people(sample_desk)[:2]
    return first.id, second.id


def page_of(window: MainWindow) -> Page:
    assert window.frame.page is not None
    return window.frame.page


def test_another_record_is_painted_once_it_is_read(
    window: MainWindow, thread: HeldExecutor, people: tuple[str, str]
) -> None:
    go = window.place.navigator.go
    go("person", id=people[0])
    page = page_of(window)
    assert page.updatesEnabled()
    go("today")
    thread.is_held = True
    go("person", id=people[1])
    assert page_of(window) is page
    assert not page.updatesEnabled()
    go("today")
    assert page_of(window).updatesEnabled()  # its own, as it was
    go("person", id=people[1])
    assert not page.updatesEnabled()  # still what it showed of the first
    go("today")
    go("person", id=people[0])
    assert page.updatesEnabled()
    go("today")
    go("person", id=people[1])
    thread.let_go()
    assert page.updatesEnabled()
    go("today")
    go("person", id=people[1])
    assert page.updatesEnabled()


def test_what_cannot_be_read_leaves_no_page_unpainted(
    window: MainWindow, thread: HeldExecutor, people: tuple[str, str]
) -> None:
    go = window.place.navigator.go
    go("person", id=people[0])
    go("today")
    go("person", id="0" * 32)  # the page says that it is gone
    page = page_of(window)
    assert page.updatesEnabled()
    go("today")
    thread.is_held = True
    go("person", id=people[1])
    assert not page.updatesEnabled()
    window.place.work.failed.emit(LiaisonError("The disk is full.", "Make room."))
    assert page.updatesEnabled()
    thread.let_go()
