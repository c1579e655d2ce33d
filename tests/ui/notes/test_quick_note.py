"""The quick note: chips while typing, one undoable save, and nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.ui.notes.quick_note import PREVIEW_AFTER_MS, QuickNote
from liaison.ui.shell import MainWindow

LINE = "They: Leo sends the basket figures by Friday"


@pytest.fixture
def harbor(sample_desk: Desk) -> str:
    """The id of Harbor & Finch."""
    return next(row.id for row in list_clients(sample_desk) if row.name == "Harbor & Finch")


@pytest.fixture
def note(window: MainWindow, qtbot: QtBot) -> QuickNote:
    """A new note, opened by its command over the shown window."""
    with qtbot.waitExposed(window):
        window.show()
    return opened(window)


def opened(window: MainWindow) -> QuickNote:
    window.place.commands.run("new_note")
    found = [note for note in window.findChildren(QuickNote) if note.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_line_is_shown_as_a_chip_shortly_after_it_was_typed(note: QuickNote, harbor: str, qtbot: QtBot) -> None:
    note.take_up(LINE, harbor)
    assert PREVIEW_AFTER_MS <= 150
    qtbot.waitUntil(lambda: len(note.chips) == 1)
    assert note.chips[0].accessibleName() == "They owe, basket figures, Leo Marsh, Fri 27 Nov"
    note.text.setPlainText("just words")
    qtbot.waitUntil(lambda: not note.chips)


def test_without_a_client_it_says_what_is_missing(note: QuickNote) -> None:
    note.text.setPlainText(LINE)
    note.preview()
    assert note.said.text() == "Name the client, so that these lines become records"


def test_a_repeated_promise_is_said_to_join(note: QuickNote, harbor: str) -> None:
    note.take_up("We: send Priya the load-test summary by Wednesday", harbor)
    note.preview()
    assert note.said.text() == "Already promised: this note joins it"


def test_saving_keeps_the_note_and_its_lines_and_can_be_undone(
    window: MainWindow, note: QuickNote, harbor: str, sample_desk: Desk
) -> None:
    before = len(list_commitments(sample_desk))
    note.take_up(f"Seen the shop.\n{LINE}", harbor)
    QTest.keyClick(note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not note.isVisible()
    assert len(list_commitments(sample_desk)) == before + 1
    assert not window.toast.undo.isHidden()
    window.undo()
    assert len(list_commitments(sample_desk)) == before


def test_an_empty_note_is_not_saved(note: QuickNote) -> None:
    note.save_button.click()
    assert note.isVisible()
    assert "nothing to write down" in note.said.text()
    assert note.save_button.isEnabled()


def test_what_was_typed_comes_back_after_escape(window: MainWindow, note: QuickNote, harbor: str) -> None:
    note.take_up("half a thought", harbor)
    QTest.keyClick(note.text, Qt.Key.Key_Escape)
    assert not note.isVisible()
    again = opened(window)
    assert again.text.toPlainText() == "half a thought"
    assert again.client_id == harbor


def test_locking_lets_go_of_what_was_typed(window: MainWindow, note: QuickNote, sample_desk: Desk) -> None:
    note.text.setPlainText("half a thought")
    note.reject()
    window.locked.emit()
    again = opened(window)
    assert again.text.toPlainText() == ""
