"""Offscreen widgets, without waiting: the executor is synchronous and the clock stands still."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from contextlib import nullcontext

import pytest
import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from liaison.desk.context import Desk
from liaison.desk.opening import set_up_desk
from liaison.desk.sample import create_sample
from liaison.desk.signs.gathered import gather_signs, keep_signs
from liaison.desk.trends import gather, keep_gathered
from liaison.model.base import Base
from liaison.model.clock import FixedClock
from liaison.store.record import Record
from liaison.store.search.schema import create_search
from liaison.ui.guarded import guard_all
from liaison.ui.navigation import Place
from liaison.ui.shell import MainWindow, show_look
from liaison.ui.work import SyncExecutor
from support.records import engine_on, memory
from support.sample_reading import NOW

ZONE = "Europe/London"
guard_all()  # as in the program


@pytest.fixture(autouse=True)
def _nothing_is_left() -> Iterator[None]:
    """What a test deletes later goes when it ends, and not whenever an event loop begins.

    A window that is left takes the keyboard of the next test, and is dressed anew with every later one: tests take
    longer and longer.
    """
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(scope="session")
def sample_connection() -> Iterator[driver.Connection]:
    """The sample agency on its reference day with its search index, made once and only copied."""
    connection = memory()
    engine = engine_on(connection)
    with engine.begin() as made:
        Base.metadata.create_all(made)
        create_search(made)
    desk = set_up_desk(Record(engine, FixedClock(NOW)), ZONE)
    create_sample(desk)
    while gather_signs(desk) or gather(desk):  # as an earlier run of the program would have left it
        pass
    keep_signs(desk)
    keep_gathered(desk)
    yield connection
    engine.dispose()


@pytest.fixture
def sample_desk(sample_connection: driver.Connection) -> Iterator[Desk]:
    """A desk over a fresh copy of the sample, on Tuesday 24 November 2026 at 09:02 in London."""
    connection = memory()
    sample_connection.backup(connection)
    engine = engine_on(connection)
    yield set_up_desk(Record(engine, FixedClock(NOW)), ZONE)
    engine.dispose()


@pytest.fixture
def closed_window(qapp: QApplication) -> Iterator[MainWindow]:
    """The window before the desk is open. A fault of the program during a test fails it."""
    window = MainWindow(SyncExecutor(), FixedClock(NOW), ZONE)
    faults: list[BaseException] = []
    window.place.work.broke.connect(faults.append)
    show_look(window)
    yield window
    window.place.work.close()
    window.hide()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert faults == []


@pytest.fixture
def first_place() -> Place:
    """Where the window opens. Today shows the most: what goes to other pages begins at a plainer one."""
    return Place("today")


@pytest.fixture
def window(closed_window: MainWindow, sample_desk: Desk, first_place: Place) -> Iterator[MainWindow]:
    """The window over the sample agency, at 1440 by 900, not shown. What is typed at the end is kept first."""
    closed_window.place.work.open(closed_window, lambda: nullcontext(sample_desk))
    closed_window.place.state.place = first_place
    closed_window.open_desk()
    yield closed_window
    closed_window.place.work.close()


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QWidget]:
    """A widget that callbacks may be bound to."""
    widget = QWidget()
    yield widget
    widget.deleteLater()
