"""The page of notes: choosing, writing, saving, drafts, links, and what the record changes under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.capture import NewNote, take_note
from liaison.desk.clients import list_clients
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.drafts import list_drafts, read_draft
from liaison.desk.editing import add_record
from liaison.desk.notes import read_note
from liaison.ui.notes.captured import CapturedRow
from liaison.ui.notes.delegates import NoteDelegate, parted
from liaison.ui.notes.page import NotesPage
from liaison.ui.notes.view_model import ListRow
from liaison.ui.shell import MainWindow

TEXT = "# Peak week\nWe: send Priya the forecast by Thursday\n- [ ] ask [[Tallgrass Foods]]"
Write = Callable[..., str]


@pytest.fixture
def harbor(sample_desk: Desk) -> str:
    """The id of Harbor & Finch."""
    return next(row.id for row in list_clients(sample_desk) if row.name == "Harbor & Finch")


@pytest.fixture
def peak(sample_desk: Desk, harbor: str) -> str:
    """A note of this morning, with a promise."""
    return str(take_note(sample_desk, NewNote(TEXT, harbor)).note_id)


@pytest.fixture
def page(window: MainWindow, peak: str, qtbot: QtBot) -> NotesPage:
    """The page, shown with the newest note open."""
    with qtbot.waitExposed(window):
        window.show()
    return go(window)


def go(window: MainWindow, **args: str) -> NotesPage:
    window.place.navigator.go("notes", **args)
    found = window.frame.page
    assert isinstance(found, NotesPage)
    return found


def rows(page: NotesPage) -> list[ListRow]:
    listed = page.browser.list
    return [listed.rows.data(listed.rows.index(place)) for place in range(len(listed))]


def chips(page: NotesPage) -> tuple[CapturedRow, ...]:
    return page.pane.strip.captured


def type_at_end(page: NotesPage, words: str) -> None:
    page.pane.text.moveCursor(page.pane.text.textCursor().MoveOperation.End)
    for place, line in enumerate(words.split("\n")):
        if place:
            page.pane.text.textCursor().insertText("\n")
        QTest.keyClicks(page.pane.text, line)


def test_the_newest_note_is_open(page: NotesPage, peak: str) -> None:
    assert page.pane.note.id == peak
    assert page.pane.text.source() == TEXT
    assert page.pane.client.client_name == "Harbor & Finch"
    assert (rows(page)[0].title, rows(page)[0].about, rows(page)[0].when) == ("Peak week", "Harbor & Finch", "09:02")
    assert page.browser.list.current_row() == rows(page)[0]
    assert not page.pane.save_button.isEnabled()


def test_what_is_kept_already_makes_no_chips_and_new_lines_do(page: NotesPage, sample_desk: Desk) -> None:
    page.pane.watch.look()
    assert chips(page) == ()
    before = len(list_commitments(sample_desk))
    type_at_end(page, "\nThey: Leo sends the basket figures by Friday")
    page.pane.watch.look()
    assert [row.words for row in chips(page)] == ["They owe, basket figures, Leo Marsh, Fri 27 Nov"]
    QTest.keyClick(page.pane.text, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert len(list_commitments(sample_desk)) == before + 1
    assert not page.pane.save_button.isEnabled()
    page.pane.watch.look()
    assert chips(page) == ()


def test_a_reworded_line_is_shown_to_change_its_record(page: NotesPage, sample_desk: Desk) -> None:
    before = len(list_commitments(sample_desk))
    page.pane.text.setPlainText(TEXT.replace("the forecast", "the whole forecast"))
    page.pane.watch.look()
    (row,) = chips(page)
    assert row.changes
    page.pane.save()
    assert len(list_commitments(sample_desk)) == before
    assert any(one.what == "whole forecast" for one in list_commitments(sample_desk))


def test_typing_is_kept_as_a_draft_and_comes_back(window: MainWindow, page: NotesPage, peak: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.pane.keeper.kept):
        type_at_end(page, "\nmore words")
    qtbot.waitUntil(lambda: "not saved yet" in rows(page)[0].about)
    assert page.pane.said.text() == "Kept as a draft"
    page.browser.list.setCurrentIndex(page.browser.list.rows.index(1))
    assert page.pane.note.id != peak
    page.browser.list.setCurrentIndex(page.browser.list.rows.index(0))
    assert page.pane.text.source() == f"{TEXT}\nmore words"
    assert page.pane.save_button.isEnabled()


def test_typing_survives_going_away_and_locking(
    window: MainWindow, page: NotesPage, peak: str, sample_desk: Desk
) -> None:
    type_at_end(page, " and")
    window.place.navigator.go("today")
    draft = read_draft(sample_desk, f"note:{peak}")
    assert draft is not None
    assert draft.text == f"{TEXT} and"
    go(window)
    type_at_end(page, " so on")
    window.lock()
    draft = read_draft(sample_desk, f"note:{peak}")
    assert draft is not None
    assert draft.text == f"{TEXT} and so on"


def test_discarding_brings_back_what_is_kept(page: NotesPage, sample_desk: Desk) -> None:
    type_at_end(page, "\nmore words")
    page.pane.keeper.flush()
    page.pane.revert_link.click()
    assert page.pane.text.source() == TEXT
    assert list_drafts(sample_desk, "note:") == ()


def test_a_text_changed_back_keeps_no_draft(page: NotesPage, sample_desk: Desk) -> None:
    type_at_end(page, "x")
    page.pane.keeper.flush()
    QTest.keyClick(page.pane.text, Qt.Key.Key_Backspace)
    page.pane.keeper.flush()
    assert list_drafts(sample_desk, "note:") == ()
    assert page.pane.said.text() == "Saved"


def test_a_note_is_written_here_and_undone(window: MainWindow, page: NotesPage, sample_desk: Desk) -> None:
    page.browser.write_link.click()
    assert page.pane.text.source() == ""
    QTest.keyClicks(page.pane.text, "A thought")
    page.pane.keeper.flush()
    assert rows(page)[0].id == ""
    page.pane.save()
    assert page.pane.note.id
    assert read_note(sample_desk, page.pane.note.id).text == "A thought"
    assert rows(page)[0].title == "A thought"
    assert list_drafts(sample_desk, "note:") == ()
    window.undo()
    assert rows(page)[0].title == "Peak week"


def test_one_goes_on_typing_in_a_new_note_after_saving_it(page: NotesPage, sample_desk: Desk) -> None:
    page.write()
    save = (Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(page.pane.text, "Bring the samples")
    QTest.keyClick(page.pane.text, *save)
    assert page.pane.note.id
    QTest.keyClicks(page.pane.text, " on Friday")
    QTest.keyClick(page.pane.text, *save)
    assert read_note(sample_desk, page.pane.note.id).text == "Bring the samples on Friday"


def test_undo_elsewhere_shows_in_the_open_note_but_never_over_what_is_typed(
    window: MainWindow, page: NotesPage, sample_desk: Desk
) -> None:
    type_at_end(page, "\nsecond thought")
    page.pane.save()
    window.undo()
    assert page.pane.text.source() == TEXT
    window.redo()
    type_at_end(page, "\nthird")
    window.undo()
    assert page.pane.text.source() == f"{TEXT}\nsecond thought\nthird"
    assert page.pane.save_button.isEnabled()


def test_filters_and_search(page: NotesPage, peak: str) -> None:
    every = len(rows(page))
    page.browser.which._group.button(1).click()
    assert 0 < len(rows(page)) < every
    assert {row.about for row in rows(page)} == {"No client"}
    page.browser.which._group.button(2).click()
    assert [row.id for row in rows(page)] == [peak]
    page.browser.which._group.button(0).click()
    page.browser.search.setText("forecast")
    QTest.keyClick(page.browser.search, Qt.Key.Key_Return)
    assert [row.id for row in rows(page)] == [peak]
    assert ("forecast", True) in rows(page)[0].lines
    assert page.browser.list.hasFocus()
    page.browser.search.setText("nothing like it")
    page.browser.read()
    assert rows(page) == []
    assert page.browser.empty.sentence.text() == "No note has these words."
    assert page.pane.note.id == peak, "the open note stays"


def test_a_name_is_completed_and_followed(window: MainWindow, page: NotesPage, monkeypatch: pytest.MonkeyPatch) -> None:
    window.activateWindow()
    page.pane.text.setFocus()
    type_at_end(page, " or [[harb")
    offer = page.pane.names.offer
    assert offer is not None
    assert offer.isVisible()
    QTest.keyClick(page.pane.text, Qt.Key.Key_Return)
    assert page.pane.text.source().endswith(" or [[Harbor & Finch]]")
    assert not offer.isVisible()
    opened: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "liaison.ui.editing.open_record", lambda _place, _owner, kind, record_id: opened.append((kind, record_id))
    )
    page.pane.names.follow("Harbor & Finch")
    assert [kind for kind, _id in opened] == ["client"]


def test_several_of_a_name_are_asked_about(
    window: MainWindow, page: NotesPage, sample_desk: Desk, harbor: str, qtbot: QtBot
) -> None:
    add_record(sample_desk, "person", {"name": "Leo Marsh"}, harbor)
    page.pane.names.follow("Leo Marsh")
    menus = [menu for menu in page.pane.text.findChildren(QMenu) if menu.isVisible()]
    assert [len(menu.actions()) for menu in menus] == [2]
    menus[0].close()


def test_a_note_that_links_here_is_shown_and_opened(page: NotesPage, sample_desk: Desk, qtbot: QtBot) -> None:
    other = str(take_note(sample_desk, NewNote("Before [[Peak week]] comes")).note_id)
    page.refresh()
    qtbot.waitUntil(lambda: [link.id for link in page.pane.links.list.rows._rows] == [other])
    page.pane.links.opened.emit(page.pane.links.list.rows._rows[0])
    assert page.pane.note.id == other


def test_reading_shows_no_marks_and_follows_names(page: NotesPage) -> None:
    QTest.keyClick(page.pane.text, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert page.pane.stack.currentWidget() is page.pane.view
    assert page.pane.view.toPlainText().startswith("Peak week")
    assert "[[" not in page.pane.view.toPlainText()
    page.pane.turn_mode()
    assert page.pane.stack.currentWidget() is page.pane.text


def test_a_trashed_note_can_be_read_only(window: MainWindow, page: NotesPage, sample_desk: Desk, peak: str) -> None:
    trash = next(action for action in page.pane.menu().actions() if action.text() == "Move to trash")
    trash.trigger()
    assert peak not in {row.id for row in rows(page)}
    assert page.pane.note.id == peak
    assert page.pane.text.isReadOnly()
    assert page.pane.said.text() == "This note is in the trash."
    window.undo()
    assert not page.pane.text.isReadOnly()
    assert rows(page)[0].id == peak


def test_a_note_goes_to_its_place_in_the_history_of_the_window(window: MainWindow, page: NotesPage) -> None:
    second = rows(page)[1].id
    go(window, id=second)
    assert page.pane.note.id == second
    window.place.navigator.back()
    assert page.pane.note.id != second


def test_an_empty_record_says_what_to_do(closed_window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    from contextlib import nullcontext

    closed_window.place.work.open(closed_window, lambda: nullcontext(desk))
    closed_window.open_desk()
    page = go(closed_window)
    assert page.browser.empty.sentence.text() == "No notes yet."
    assert page.pane.text.source() == ""
    assert page.pane.isEnabled()


def test_who_was_chosen_for_a_line_comes_back_with_the_draft(
    window: MainWindow, page: NotesPage, sample_desk: Desk, harbor: str
) -> None:
    add_record(sample_desk, "person", {"name": "Dana Moss"}, harbor)
    page.pane.text.setPlainText(f"{TEXT}\nWe: send Dana the plan by Friday")
    page.pane.keeper.flush()
    page.pane.watch.look()
    page.pane.pick(2)
    page.pane.keeper.flush()
    window.rebuild()
    again = window.frame.page
    assert isinstance(again, NotesPage)
    assert again is not page
    again.pane.save()
    promise = next(one for one in list_commitments(sample_desk) if one.what == "plan")
    assert promise.person == "Dana Whitlock"


def test_a_note_of_one_long_line_goes_on_below_its_title(page: NotesPage) -> None:
    long = ListRow("1", "Friday tidy-up: ring Tom at Pell on Monday or Tuesday, no e-mail", (("", False),), "", "3 Nov")
    title, lines = parted(long, 300)
    assert title.endswith("…")
    assert f"{title[:-1]} {lines[0][0][1:]}" == long.title
    assert parted(long, 3_000) == (long.title, long.lines)
    full = replace(long, lines=(("more", False),))
    assert parted(full, 300) == (full.title, full.lines), "what follows the title is its preview"
    word = replace(long, title="x" * 80)
    assert parted(word, 300) == (word.title, word.lines)
    delegate = page.browser.list.delegate
    assert isinstance(delegate, NoteDelegate)
    assert delegate.row_height(long) > delegate.row_height(replace(long, title="Short"))
