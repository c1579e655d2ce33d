"""The quick note: chips while typing, one undoable save, and nothing typed is lost."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.editing import add_record
from liaison.ui.notes.quick_note import DRAFT, PREVIEW_AFTER_MS, QuickNote, open_quick_note, prepare_quick_note
from liaison.ui.shell import MainWindow
from liaison.ui.shell.look import set_scale
from liaison.ui.widgets import Dim

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


def kept(desk: Desk) -> str | None:
    found = read_draft(desk, DRAFT)
    return found.text if found else None


def test_a_line_is_shown_as_a_chip_shortly_after_it_was_typed(note: QuickNote, harbor: str, qtbot: QtBot) -> None:
    note.take_up("", harbor)
    QTest.keyClicks(note.text, LINE)
    assert PREVIEW_AFTER_MS <= 150
    qtbot.waitUntil(lambda: len(note.strip.captured) == 1)
    assert note.strip.captured[0].words == "They owe, basket figures, Leo Marsh, Fri 27 Nov"
    assert note.strip.isVisible()
    note.text.setPlainText("just words")
    qtbot.waitUntil(lambda: not note.strip.captured)
    assert not note.strip.isVisible()


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
    note.keeper.flush()
    QTest.keyClick(note.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not note.isVisible()
    assert kept(sample_desk) is None
    assert len(list_commitments(sample_desk)) == before + 1
    assert not window.toast.undo.isHidden()
    window.undo()
    assert len(list_commitments(sample_desk)) == before


def test_an_empty_note_is_not_saved(note: QuickNote) -> None:
    note.save_button.click()
    assert note.isVisible()
    assert "nothing to write down" in note.said.text()
    assert note.save_button.isEnabled()


def test_what_was_typed_is_in_the_vault_and_comes_back_after_escape(
    window: MainWindow, note: QuickNote, harbor: str, sample_desk: Desk
) -> None:
    note.take_up("", harbor)
    QTest.keyClicks(note.text, "half a thought")
    QTest.keyClick(note.text, Qt.Key.Key_Escape)
    assert not note.isVisible()
    assert kept(sample_desk) == "half a thought"
    assert window.toast.words.text() == "Kept as a draft; Ctrl N brings it back."
    again = opened(window)
    assert again.text.toPlainText() == "half a thought"
    assert again.client_id == harbor


def test_a_draft_of_an_earlier_run_comes_back(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    from liaison.desk.drafts import keep_draft

    keep_draft(sample_desk, DRAFT, "from before the crash")
    with qtbot.waitExposed(window):
        window.show()
    assert opened(window).text.toPlainText() == "from before the crash"


def test_discarding_is_explicit(window: MainWindow, note: QuickNote, sample_desk: Desk) -> None:
    assert note.discard_link.isHidden()
    QTest.keyClicks(note.text, "not this")
    note.keeper.flush()
    note.discard_link.click()
    assert not note.isVisible()
    assert kept(sample_desk) is None
    assert opened(window).text.toPlainText() == ""


def test_locking_keeps_what_was_typed_and_shows_nothing_of_it(
    window: MainWindow, note: QuickNote, sample_desk: Desk
) -> None:
    QTest.keyClicks(note.text, "half a thought")
    window.lock()
    assert not note.isVisible()
    assert note.text.toPlainText() == ""
    assert kept(sample_desk) == "half a thought"


def test_a_line_that_may_mean_two_people_is_settled_with_one_key(
    note: QuickNote, harbor: str, sample_desk: Desk, qtbot: QtBot
) -> None:
    add_record(sample_desk, "person", {"name": "Dana Moss"}, harbor)
    note.take_up("We: send Dana the plan by Friday", harbor)
    note.preview()
    (row,) = note.strip.captured
    assert [name for _id, name in row.choices] == ["Dana Moss", "Dana Whitlock"]
    assert "Dana" in note.said.text()
    QTest.keyClick(note.text, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert [one.person for one in note.strip.captured] == ["Dana Whitlock"]
    assert note.said.text() == ""
    note.submit()
    promise = next(one for one in list_commitments(sample_desk) if one.what == "plan")
    assert promise.person == "Dana Whitlock"


def test_chips_are_corrected_by_their_menu(note: QuickNote, harbor: str) -> None:
    note.take_up("We: send Priya the plan by Friday", harbor)
    note.preview()
    note.corrector._load(lambda: None)

    def choose(*path: str) -> None:
        menu = note.corrector.menu(note.strip.captured[0])
        for text in path[:-1]:
            found = next(action.menu() for action in menu.actions() if action.text() == text)
            assert isinstance(found, QMenu)
            menu = found
        next(action for action in menu.actions() if action.text().startswith(path[-1])).trigger()

    choose("Date", "In a week")
    assert note.text.toPlainText() == "We: send Priya the plan by Tue 1 Dec"
    choose("Person", "Leo Marsh")
    assert note.strip.captured[0].person == "Leo Marsh"
    choose("Date", "No date")
    assert note.text.toPlainText() == "We: send Leo Marsh the plan"
    choose("They owe it")
    assert note.text.toPlainText().startswith("They: ")
    assert note.strip.captured[0].side == "theirs"


def test_the_client_is_chosen_by_typing(note: QuickNote, harbor: str) -> None:
    note.text.setPlainText(LINE)
    QTest.keyClick(note.client, Qt.Key.Key_Down)
    popup = note.client._popup
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClicks(popup.field, "harb")
    QTest.keyClick(popup.field, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert note.client_id == harbor
    note.preview()
    assert note.strip.captured[0].person == "Leo Marsh"


def test_the_window_stays_dimmed_whatever_its_size(window: MainWindow, note: QuickNote) -> None:
    (dim,) = window.findChildren(Dim)
    window.resize(1100, 800)
    assert dim.geometry() == window.rect()


def test_it_opens_at_once_when_it_was_made_before(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitExposed(window):
        window.show()
    prepare_quick_note(window, window.place)
    begun = time.thread_time()  # not what other programs take meanwhile
    opened(window)
    assert time.thread_time() - begun < 0.1


def test_keys_that_still_come_to_the_window_are_typed_into_the_note(window: MainWindow, note: QuickNote) -> None:
    QTest.keyClicks(window.frame.top_bar, "quick")
    QTest.keyClick(window, Qt.Key.Key_S)
    assert note.text.source() == "quicks"
    QTest.keyClick(window.frame.top_bar, Qt.Key.Key_Escape)
    assert not note.isVisible()
    QTest.keyClicks(window.frame.top_bar, "x")
    assert note.text.source() == "quicks"


def test_choosing_who_is_meant_is_kept_at_once(note: QuickNote, harbor: str, sample_desk: Desk) -> None:
    add_record(sample_desk, "person", {"name": "Dana Moss"}, harbor)
    note.take_up("We: send Dana the plan by Friday", harbor)
    note.keeper.flush()
    note.preview()
    note.corrector.pick(2)
    assert note.keeper.is_dirty


def test_with_large_text_it_is_no_wider_than_the_window(window: MainWindow) -> None:
    set_scale(window, 2.0)
    try:
        window.resize(840, 600)
        note = open_quick_note(window, window.place)
        assert 700 < note.width() < 840
        note.reject()
    finally:
        set_scale(window, 1.0)
