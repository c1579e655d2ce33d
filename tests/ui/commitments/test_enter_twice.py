"""A line is kept once, however often Enter is pressed before the record answers; what is typed meanwhile stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import func, select

from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.ui.commitments.quick_entry import QuickPromise
from liaison.ui.registers.body import RegistersBody
from liaison.ui.shell import MainWindow
from support.held import HeldExecutor, held_window


@pytest.fixture
def thread() -> HeldExecutor:
    return HeldExecutor()


@pytest.fixture
def window(qapp: QApplication, sample_desk: Desk, thread: HeldExecutor) -> Iterator[MainWindow]:
    with held_window(sample_desk, thread) as made:
        yield made


def kept(desk: Desk, kind: type[Commitment | Entry], words: str) -> int | None:
    with desk.record.reading() as session:
        return session.scalar(select(func.count()).select_from(kind).where(kind.what.contains(words)))


def test_a_promise_is_made_once(window: MainWindow, thread: HeldExecutor, sample_desk: Desk) -> None:
    quick = QuickPromise(window.place, list_clients(sample_desk)[0].id)
    quick.line.setText("We: send the zebra list")
    thread.is_held = True
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    thread.let_go()
    assert kept(sample_desk, Commitment, "zebra") == 1
    quick.line.setText("We: send the zebra list")
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    assert kept(sample_desk, Commitment, "zebra") == 2
    quick.deleteLater()


def test_an_idea_is_made_once_and_the_next_one_stays(
    window: MainWindow, thread: HeldExecutor, sample_desk: Desk
) -> None:
    body = RegistersBody(window.place, list_clients(sample_desk)[0].id)
    body.show_register("ideas")
    QTest.keyClicks(body.entry.line, "a zebra crossing")
    thread.is_held = True
    QTest.keyClick(body.entry.line, Qt.Key.Key_Return)
    QTest.keyClick(body.entry.line, Qt.Key.Key_Return)
    body.entry.line.setText("another thought")
    thread.let_go()
    assert kept(sample_desk, Entry, "zebra") == 1
    assert body.entry.line.text() == "another thought"
    body.deleteLater()
