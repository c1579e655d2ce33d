"""Ending a call: filled before it is seen, saved by Enter, and kept whatever happens meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from liaison.desk.calls import running_call
from liaison.desk.capture import NewNote, take_note
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.history import undo_change
from liaison.desk.views.call import CALL_DRAFT, KEPT_OF_CALL
from liaison.model.desk_items import Setting
from liaison.model.interaction import Attendance
from liaison.model.meeting import Meeting
from liaison.model.values import InteractionKind, InteractionStatus, Mood, Side
from liaison.ui.call import Calls, calls_of
from liaison.ui.call.ending import EndDialog
from liaison.ui.call.follow_up import FollowUpDialog
from liaison.ui.files.asking import Question
from liaison.ui.notes.editor import NoteEditor
from liaison.ui.shell import MainWindow
from support.calls import LINES, STARTED, MovingClock, Opened, follow_up, latest
from support.held_back import HeldBack
from support.keyboard import give_keyboard

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_form_is_filled_before_it_is_seen(dialog: EndDialog) -> None:
    assert dialog.summary.text() == "Priya wants cost per order."
    assert dialog.summary.hasSelectedText()
    assert [row.label for row in dialog.strip.captured] == ["They owe", "We owe"]
    assert dialog.next.text() != ""
    assert dialog.when.text() != ""
    assert dialog.state.currentData() == "held"


def test_two_keys_save_a_call_with_two_promises(
    window: MainWindow, shown: Calls, sample_desk: Desk, harbor: str, qtbot: QtBot
) -> None:
    """The measure: at most six keys beyond typing, with the mood said and the message copied."""
    before = {one.id for one in list_commitments(sample_desk, client_id=harbor)}
    keys = 0

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal keys
        keys += 1
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None
        QTest.keyClick(target, key, modifier)

    assert shown.board is not None
    shown.board.text.setFocus()
    press(Qt.Key.Key_Return, CONTROL | SHIFT)
    dialog = shown.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    press(Qt.Key.Key_4, CONTROL)
    press(Qt.Key.Key_Return)
    made = [one for one in list_commitments(sample_desk, client_id=harbor) if one.id not in before]
    assert {(one.side, one.what, one.person) for one in made} == {
        (Side.OURS, "timings", "Priya Raman"),
        (Side.THEIRS, "weekend figures", "Leo Marsh"),
    }
    assert latest(sample_desk, harbor).mood is Mood.GOOD
    message = follow_up(window)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is message)
    press(Qt.Key.Key_Return)
    assert "timings" in QGuiApplication.clipboard().text()
    press(Qt.Key.Key_Escape)
    assert not message.isVisible()
    assert keys == 5


def test_everything_is_kept_in_one_step_that_can_be_undone(
    window: MainWindow, dialog: EndDialog, sample_desk: Desk, harbor: str, people: dict[str, str]
) -> None:
    before = len(list_commitments(sample_desk, client_id=harbor))
    dialog.summary.clear()
    QTest.keyClicks(dialog.summary, "Cost per order")
    dialog.next.selectAll()
    QTest.keyClicks(dialog.next, "next tuesday 14:00")
    assert dialog.when.text() == "Tue 1 Dec, 14:00"
    QTest.keyClick(dialog.next, Qt.Key.Key_Return)
    row = latest(sample_desk, harbor)
    assert (row.interaction_kind, row.happened_at, row.minutes) == (InteractionKind.CALL, STARTED, 12)
    assert (row.summary, row.text) == ("Cost per order", "\n".join(LINES))
    with sample_desk.record.reading() as session:
        there = session.scalars(select(Attendance).where(Attendance.interaction_id == row.id)).all()
        planned = session.scalars(select(Meeting).where(Meeting.title.startswith("Talk with"))).one()
    assert {one.person_id or one.colleague_id for one in there} == {
        people["Dana Whitlock"],
        people["Priya Raman"],
        people["Robin Hale"],
    }
    assert planned.starts_at == datetime(2026, 12, 1, 14, 0, tzinfo=UTC)
    assert read_draft(sample_desk, CALL_DRAFT) is None
    assert calls_of(window.place).running is None
    assert window.toast.words.text() == "Recorded a call with Harbor & Finch"
    window.undo()
    assert len(list_commitments(sample_desk, client_id=harbor)) == before
    assert latest(sample_desk, harbor).id != row.id


@pytest.fixture
def held_back(window: MainWindow, shown: Calls, monkeypatch: pytest.MonkeyPatch) -> HeldBack:
    """The record of the window answers when the test says so."""
    made = HeldBack()
    monkeypatch.setattr(window.place.work, "_executor", made)
    return made


def test_enter_before_the_form_is_filled_saves_it_filled(
    held_back: HeldBack, shown: Calls, sample_desk: Desk, harbor: str
) -> None:
    shown.end()
    dialog = shown.dialog
    assert dialog is not None
    assert dialog.summary.text() == ""
    dialog.submit()
    held_back.go_on()
    row = latest(sample_desk, harbor)
    assert row.summary == "Priya wants cost per order."
    with sample_desk.record.reading() as session:
        planned = session.scalars(select(Meeting).where(Meeting.filed_by == "at the end of a call")).all()
        kept = session.scalar(select(Setting.value).where(Setting.key == f"{KEPT_OF_CALL}{row.id}"))
    assert kept is not None
    assert kept["next_on"] is not None
    assert len(planned) <= 1


def test_a_tick_while_the_call_is_being_saved_does_not_bring_it_back(
    held_back: HeldBack, shown: Calls, sample_desk: Desk
) -> None:
    shown.end()
    held_back.go_on()
    dialog = shown.dialog
    assert dialog is not None
    dialog.submit()
    shown.turn_discussed("commitment", "c")
    shown.keeper.flush()
    held_back.go_on()
    assert shown.running is None
    assert running_call(sample_desk) is None


def test_escape_goes_back_and_the_time_goes_on(
    dialog: EndDialog, shown: Calls, clock: MovingClock, sample_desk: Desk
) -> None:
    assert shown.seconds() == 730
    clock.after(800)
    assert shown.seconds() == 730
    QTest.keyClicks(dialog.summary, "Typed over it")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert shown.seconds() == 800
    shown.keeper.flush()
    kept = running_call(sample_desk)
    assert kept is not None
    assert kept.summary == "Typed over it"
    shown.end()
    assert shown.dialog is not None
    assert shown.dialog.summary.text() == "Typed over it"


def test_a_crash_over_the_form_keeps_the_call(dialog: EndDialog, shown: Calls, sample_desk: Desk) -> None:
    QTest.keyClicks(dialog.summary, "Nearly done")
    shown.keeper.flush()
    kept = running_call(sample_desk)
    assert kept is not None
    assert (kept.summary, kept.text) == ("Nearly done", "\n".join(LINES))
    assert kept.ended_at is not None


def test_a_day_that_is_not_understood_is_said_and_nothing_is_lost(
    dialog: EndDialog, shown: Calls, sample_desk: Desk, harbor: str
) -> None:
    before = latest(sample_desk, harbor).id
    dialog.next.selectAll()
    QTest.keyClicks(dialog.next, "some day")
    dialog.submit()
    assert not dialog.said.isHidden()
    assert "some day" in dialog.said.text()
    assert dialog.save_button.isEnabled()
    assert latest(sample_desk, harbor).id == before
    assert shown.running is not None
    dialog.next.selectAll()
    QTest.keyClick(dialog.next, Qt.Key.Key_Delete)
    dialog.submit()
    assert latest(sample_desk, harbor).id != before
    with sample_desk.record.reading() as session:
        assert session.scalars(select(Meeting).where(Meeting.title.startswith("Talk with"))).all() == []


def test_a_line_is_corrected_from_the_form(dialog: EndDialog, shown: Calls) -> None:
    row = dialog.strip.captured[-1]
    menu = dialog.corrector.menu(row)
    next(action for action in menu.actions() if action.text() == "They owe it").trigger()
    assert shown.board is not None
    assert shown.board.text.source().split("\n")[1] == "They: send Priya the timings by Friday"
    menu.deleteLater()


def test_what_did_not_take_place_is_no_contact_and_has_no_message(
    window: MainWindow, dialog: EndDialog, sample_desk: Desk, harbor: str
) -> None:
    dialog.state.setCurrentIndex(dialog.state.findData("missed"))
    dialog.submit()
    row = latest(sample_desk, harbor)
    assert (row.status, row.minutes) == (InteractionStatus.MISSED, None)
    assert not any(one.isVisible() for one in window.findChildren(FollowUpDialog))


def test_giving_up_a_call_with_text_is_asked_about(
    window: MainWindow, dialog: EndDialog, shown: Calls, sample_desk: Desk
) -> None:
    dialog.discard_link.click()
    question = next(one for one in dialog.findChildren(Question) if one.isVisible())
    question.reject()
    assert shown.running is not None
    dialog.discard_link.click()
    next(one for one in dialog.findChildren(Question) if one.isVisible()).submit()
    gone: Calls = calls_of(window.place)
    assert gone.running is None
    assert read_draft(sample_desk, CALL_DRAFT) is None


def test_the_mood_of_the_form_is_that_of_the_notes(dialog: EndDialog, shown: Calls) -> None:
    QTest.keyClick(dialog.summary, Qt.Key.Key_2, CONTROL)
    assert shown.board is not None
    assert shown.board.mood.values == ("tense", "unknown", "")
    call = shown.running
    assert call is not None
    assert call.mood == "tense"


def test_the_foot_goes_on_in_a_further_line_where_its_words_are_long(dialog: EndDialog) -> None:
    before = dialog.height()
    dialog.back_button.setText("Zurück zu dem Gespräch, das noch immer weitergeht")
    dialog.fit()
    layout = dialog.layout()
    assert layout is not None
    layout.activate()
    assert dialog.height() > before
    assert dialog.discard_link.width() >= dialog.discard_link.sizeHint().width()
    assert dialog.back_button.y() > dialog.discard_link.geometry().bottom()


def test_undoing_the_end_of_a_call_brings_back_what_was_typed(
    window: MainWindow, dialog: EndDialog, sample_desk: Desk, harbor: str
) -> None:
    calls = calls_of(window.place)
    assert calls.running is not None
    text = calls.running.text
    before = latest(sample_desk, harbor).id
    dialog.submit()
    ended = latest(sample_desk, harbor).id
    follow_up(window).reject()
    assert ended != before
    assert calls_of(window.place).running is None
    window.place.commands.run("undo")
    assert latest(sample_desk, harbor).id == before
    back = calls_of(window.place).running
    assert back is not None
    assert (back.text, back.is_afterwards) == (text, True)
    assert calls.seconds() == 12 * 60 + 10
    window.place.commands.run("redo")
    assert latest(sample_desk, harbor).id == ended
    assert calls_of(window.place).running is None
    assert running_call(sample_desk) is None


def test_what_was_undone_is_done_again_by_its_keys_from_the_text_that_came_back(
    window: MainWindow, dialog: EndDialog, sample_desk: Desk, harbor: str, qtbot: QtBot
) -> None:
    window.show()
    dialog.submit()
    ended = latest(sample_desk, harbor).id
    follow_up(window).reject()
    give_keyboard(window, qtbot)
    window.place.commands.run("undo")
    text = next(text for text in window.findChildren(NoteEditor) if text.isVisible())
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert latest(sample_desk, harbor).id == ended
    assert calls_of(window.place).running is None


def test_what_was_typed_in_an_undone_call_outlives_other_steps_and_a_new_start(
    opened: Opened, window: MainWindow, dialog: EndDialog, sample_desk: Desk, harbor: str
) -> None:
    calls = calls_of(window.place)
    assert calls.running is not None
    text = calls.running.text
    dialog.submit()
    follow_up(window).reject()
    window.place.commands.run("undo")
    note = take_note(sample_desk, NewNote("Another thing", harbor))
    undo_change(sample_desk, note.changes)
    again = calls_of(opened().place)
    again.load()
    assert again.running is not None
    assert again.running.text == text


def test_what_is_more_than_promises_stands_under_another_heading(dialog: EndDialog, shown: Calls) -> None:
    assert dialog.made.text() == "Promised"
    assert shown.board is not None
    shown.board.text.append("Concern: the timings are late")
    shown.board.watch.look()
    assert dialog.made.text() == "Captured"


def test_the_form_goes_with_the_notes_it_ends(window: MainWindow, dialog: EndDialog, shown: Calls) -> None:
    """Another text size makes the window anew; the call goes on with what was typed in the form."""
    dialog.summary.selectAll()
    QTest.keyClicks(dialog.summary, "Typed in the form")
    window.rebuild()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert shown.dialog is None
    assert shown.running is not None
    assert shown.running.ended_at is None
    shown.end()
    again: EndDialog | None = shown.dialog
    assert again is not None
    assert again.summary.text() == "Typed in the form"
    again.save_button.click()
    assert shown.running is None
