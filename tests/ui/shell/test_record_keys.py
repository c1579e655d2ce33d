"""Undo and redo by their keys where a field has the focus: the field's own steps first, else the record's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.client_heads import client_head
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id
from liaison.ui.clients.page import ClientsPage
from liaison.ui.shell import MainWindow
from support.keyboard import give_keyboard

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def added(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> str:
    """The id of a client that was just added, with all clients in view."""
    add_record(sample_desk, "client", {"name": "Harrow Mills"})
    window.place.navigator.go("clients")
    window.show()
    give_keyboard(window, qtbot)
    return client_id(sample_desk, "Harrow Mills")


def is_here(desk: Desk, client: str) -> bool:
    return client_head(desk, client).where.value == "here"


def undo(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Z, CTRL)


def redo(widget: QWidget) -> None:
    QTest.keyClick(widget, Qt.Key.Key_Z, CTRL | SHIFT)


def test_from_an_empty_field_the_record_is_undone_and_redone(window: MainWindow, sample_desk: Desk, added: str) -> None:
    page = window.frame.page
    assert isinstance(page, ClientsPage)
    page.controls.field.setFocus()
    undo(page.controls.field)
    assert not is_here(sample_desk, added)
    redo(page.controls.field)
    assert is_here(sample_desk, added)


def test_what_was_typed_in_a_field_is_taken_back_first(window: MainWindow, sample_desk: Desk, added: str) -> None:
    page = window.frame.page
    assert isinstance(page, ClientsPage)
    page.controls.field.setFocus()
    QTest.keyClicks(page.controls.field, "har")
    undo(page.controls.field)
    assert page.controls.field.text() == ""
    assert is_here(sample_desk, added)
    undo(page.controls.field)
    assert not is_here(sample_desk, added)


@pytest.fixture
def text(window: MainWindow) -> QPlainTextEdit:
    page = window.frame.page
    assert page is not None
    text = QPlainTextEdit(page)
    text.setPlainText("It was there before.")
    text.show()
    text.setFocus()
    return text


@pytest.mark.usefixtures("added")
def test_a_text_in_which_nothing_was_typed_leaves_the_keys_to_the_record(
    added: str, text: QPlainTextEdit, sample_desk: Desk
) -> None:
    undo(text)
    assert not is_here(sample_desk, added)
    redo(text)
    assert is_here(sample_desk, added)
    QTest.keyClicks(text, "More. ")
    for _once_too_many in range(9):
        undo(text)
    assert text.toPlainText() == "It was there before."
    assert is_here(sample_desk, added)


def test_a_key_that_is_held_down_changes_no_record(window: MainWindow, sample_desk: Desk, added: str) -> None:
    page = window.frame.page
    assert isinstance(page, ClientsPage)
    held = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CTRL, "", autorep=True)
    page.controls.field.setFocus()
    QApplication.sendEvent(page.controls.field, held)
    assert held.isAccepted(), "the field keeps it"
    assert is_here(sample_desk, added)


def test_a_choice_without_a_field_to_type_in_leaves_the_keys_to_the_record(
    window: MainWindow, sample_desk: Desk, added: str
) -> None:
    box = QComboBox(window.frame.page)
    box.addItems(["One", "Two"])
    box.show()
    box.setFocus()
    undo(box)
    assert not is_here(sample_desk, added)
