"""Saving a note while the record's thread has other things to do: nothing comes back, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.desk import capture
from liaison.desk.capture import NewNote, take_note
from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.editing import change_record
from liaison.desk.notes import read_note
from liaison.store.vault.errors import DiskFull
from liaison.ui.drafts import LIMIT_MS
from liaison.ui.log import log_interaction
from liaison.ui.notes.page import NotesPage
from liaison.ui.notes.quick_note import DRAFT, QuickNote
from liaison.ui.shell import MainWindow
from support.held import HeldExecutor, held_window

TEXT = "# Peak week\nWe: send Priya the forecast by Thursday"


@pytest.fixture
def thread() -> HeldExecutor:
    return HeldExecutor()


@pytest.fixture
def window(qapp: QApplication, sample_desk: Desk, thread: HeldExecutor, qtbot: QtBot) -> Iterator[MainWindow]:
    with held_window(sample_desk, thread) as made:
        with qtbot.waitExposed(made):
            made.show()
        yield made


@pytest.fixture
def peak(sample_desk: Desk) -> str:
    """A note of this morning, with a promise."""
    return str(take_note(sample_desk, NewNote(TEXT, list_clients(sample_desk)[0].id)).note_id)


@pytest.fixture
def page(window: MainWindow, peak: str) -> NotesPage:
    window.place.navigator.go("notes", id=peak)
    found = window.frame.page
    assert isinstance(found, NotesPage)
    return found


def type_at_end(page: NotesPage, words: str) -> None:
    page.pane.text.moveCursor(page.pane.text.textCursor().MoveOperation.End)
    QTest.keyClicks(page.pane.text, words)


def test_a_saved_note_does_not_come_back_as_a_draft(
    page: NotesPage, thread: HeldExecutor, sample_desk: Desk, peak: str, qtbot: QtBot
) -> None:
    type_at_end(page, " and more")
    thread.is_held = True
    page.pane.save()
    qtbot.wait(LIMIT_MS + 50)
    assert page.pane.said.text() == "Saving…"
    thread.let_go()
    assert read_draft(sample_desk, f"note:{peak}") is None
    assert read_note(sample_desk, peak).text == f"{TEXT} and more"
    assert page.pane.said.text() == "Saved"


def test_while_a_note_is_saved_its_text_stands_still(
    page: NotesPage, thread: HeldExecutor, sample_desk: Desk, peak: str
) -> None:
    type_at_end(page, " once")
    thread.is_held = True
    page.pane.save()
    type_at_end(page, " twice")
    page.pane.save()
    assert page.pane.text.source() == f"{TEXT} once"
    thread.let_go()
    type_at_end(page, " twice")
    assert page.pane.text.source() == f"{TEXT} once twice"
    assert read_note(sample_desk, peak).text == f"{TEXT} once"


def test_what_is_typed_in_another_note_meanwhile_is_kept(
    window: MainWindow, page: NotesPage, thread: HeldExecutor, sample_desk: Desk
) -> None:
    type_at_end(page, " once")
    page.pane.keeper.flush()
    thread.is_held = True
    page.pane.save()
    page.write()
    thread.let_go()
    QTest.keyClicks(page.pane.text, "something else")
    window.place.work.settle()
    draft = read_draft(sample_desk, "note:new")
    assert draft is not None
    assert draft.text == "something else"


def test_a_note_that_was_changed_elsewhere_is_replaced_only_when_asked_twice(
    page: NotesPage, sample_desk: Desk, peak: str
) -> None:
    type_at_end(page, " by me")
    page.pane.keeper.flush()
    change_record(sample_desk, "interaction", peak, {"text": f"{TEXT} by another"})
    page.refresh()
    assert page.pane.text.source() == f"{TEXT} by me"
    page.pane.save()
    assert "changed elsewhere" in page.pane.said.text()
    assert read_note(sample_desk, peak).text == f"{TEXT} by another"
    assert read_draft(sample_desk, f"note:{peak}") is not None
    page.pane.save()
    assert read_note(sample_desk, peak).text == f"{TEXT} by me"


def test_a_draft_remembers_what_it_began_from(
    window: MainWindow, page: NotesPage, sample_desk: Desk, peak: str
) -> None:
    type_at_end(page, " by me")
    window.lock()
    change_record(sample_desk, "interaction", peak, {"text": f"{TEXT} by another"})
    with held_window(sample_desk, HeldExecutor()) as again:
        again.place.navigator.go("notes", id=peak)
        found = again.frame.page
        assert isinstance(found, NotesPage)
        assert found.pane.text.source() == f"{TEXT} by me"
        found.pane.save()
        assert "changed elsewhere" in found.pane.said.text()
        found.pane.revert()
        assert found.pane.text.source() == f"{TEXT} by another"


@pytest.fixture
def note(window: MainWindow) -> QuickNote:
    """A new note over the window."""
    window.place.commands.run("new_note")
    return next(one for one in window.findChildren(QuickNote) if one.isVisible())


def test_a_quick_note_that_was_saved_does_not_come_back_as_a_draft(
    note: QuickNote, thread: HeldExecutor, sample_desk: Desk, qtbot: QtBot
) -> None:
    QTest.keyClicks(note.text, "Remember the milk")
    thread.is_held = True
    note.submit()
    qtbot.wait(LIMIT_MS + 50)
    thread.let_go()
    assert read_draft(sample_desk, DRAFT) is None
    assert not note.isVisible()
    assert note.text.source() == ""


def test_a_quick_note_stands_still_while_it_is_saved_and_can_be_changed_if_that_failed(
    note: QuickNote, thread: HeldExecutor, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_args: object) -> object:
        raise DiskFull

    QTest.keyClicks(note.text, "First")
    thread.is_held = True
    with monkeypatch.context() as patched:
        patched.setattr(capture, "take_note", full)
        note.submit()
        QTest.keyClicks(note.text, " and the second thought")
        assert note.text.source() == "First"
        thread.let_go()
    assert "full" in note.said.text()
    QTest.keyClicks(note.text, " and the second thought")
    note.reject()
    draft = read_draft(sample_desk, DRAFT)
    assert draft is not None
    assert draft.text == "First and the second thought"


def test_a_logged_interaction_stands_still_while_it_is_saved_and_does_not_come_back(
    window: MainWindow, thread: HeldExecutor, sample_desk: Desk, qtbot: QtBot
) -> None:
    client_id = list_clients(sample_desk)[0].id
    dialog = log_interaction(window, window.place, client_id)
    QTest.keyClicks(dialog.fields.summary, "About the plan")
    thread.is_held = True
    dialog.submit()
    qtbot.wait(LIMIT_MS + 50)
    QTest.keyClicks(dialog.fields.summary, " and more")
    assert dialog.values.summary == "About the plan"
    thread.let_go()
    assert read_draft(sample_desk, f"log:{client_id}") is None
