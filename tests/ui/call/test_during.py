"""During a call: what is typed and chosen is kept at once, by keys alone, and comes back after any end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.calls import running_call
from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.views.call import CALL_DRAFT
from liaison.desk.views.sheet import CallRef
from liaison.model.briefing import Line, Run, SourceRef
from liaison.ui.call import CallPanel, Calls, attend, calls_of, start_call
from liaison.ui.call.bar import CallBar
from liaison.ui.call.board import CallBoard
from liaison.ui.shell import MainWindow
from support.calls import STARTED, MovingClock, Opened
from support.keyboard import give_keyboard


@pytest.fixture
def panel(window: MainWindow, calls: Calls, ref: CallRef, qtbot: QtBot) -> Iterator[CallPanel]:
    """The panel in a window of its own, which has the keyboard."""
    made = CallPanel(window.place, ref)
    made.resize(464, 764)
    with qtbot.waitExposed(made):
        made.show()
    give_keyboard(made, qtbot)
    made.first_focus().setFocus()
    qtbot.waitUntil(made.first_focus().hasFocus)
    yield made
    made.hide()
    made.deleteLater()


def press_shortcut(window: QWidget, calls: Calls, key: Qt.Key, qtbot: QtBot) -> None:
    """Ctrl+Shift and this key; shortcuts count in the active window alone, and another one may have become it."""
    give_keyboard(window, qtbot)
    QTest.keyClick(board_of(calls).text, key, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def board_of(calls: Calls) -> CallBoard:
    assert calls.board is not None
    return calls.board


def type_line(calls: Calls, text: str) -> None:
    board = board_of(calls)
    if board.text.source():
        QTest.keyClick(board.text, Qt.Key.Key_Return)
    QTest.keyClicks(board.text, text)


def test_the_start_is_kept_before_anything_is_typed(calls: Calls, sample_desk: Desk, people: dict[str, str]) -> None:
    draft = read_draft(sample_desk, CALL_DRAFT)
    assert draft is not None
    kept = running_call(sample_desk)
    assert kept is not None
    assert (kept.started_at, kept.client, kept.title) == (STARTED, "Harbor & Finch", "Monthly check-in")
    assert kept.theirs == (people["Dana Whitlock"], people["Priya Raman"])
    assert kept.ours == (people["Robin Hale"],)


def test_lines_have_the_time_of_their_first_letter(calls: Calls, panel: CallPanel, clock: MovingClock) -> None:
    for seconds, text in ((50, "Wants cost per order"), (125, ""), (130, "We: x")):
        clock.after(seconds)
        type_line(calls, text)
    clock.after(200)
    QTest.keyClicks(board_of(calls).text, "y")
    assert board_of(calls).text.source() == "Wants cost per order\n\nWe: xy"
    assert board_of(calls).text.marks == (50, None, 130)
    QTest.keyClick(board_of(calls).text, Qt.Key.Key_Home)
    QTest.keyClick(board_of(calls).text, Qt.Key.Key_Return)
    assert board_of(calls).text.marks == (50, None, None, 130)
    panel.timer.tell()
    assert panel.timer.text() == "03:20"


def test_after_a_crash_the_call_is_as_it_was_and_its_time_goes_on(
    calls: Calls, panel: CallPanel, clock: MovingClock, opened: Opened, people: dict[str, str]
) -> None:
    clock.after(60)
    type_line(calls, "They: weekend order export by tomorrow, Leo")
    clock.after(90)
    type_line(calls, "We: nothing of this by Friday")
    QTest.keyClick(board_of(calls).text, Qt.Key.Key_Escape)
    board = board_of(calls)
    board.mood.choose(2)
    board.mood.show_values("tense", "not about us", "warehouse move")
    board.present.turn(people["Leo Marsh"])
    board.present.turn(people["Dana Whitlock"])
    board.intent.setCurrentIndex(board.intent.findData("review"))
    board.goals.setChecked(True)
    calls.turn_discussed("commitment", "c1")
    calls.turn_discussed("point", "p1")
    before = calls.running
    assert before is not None
    calls.keeper.flush()  # what a timer does within half a second; nothing else of this window is asked again
    clock.after(600)
    other = opened()
    found = calls_of(other.place)
    found.load()
    assert found.running == before
    assert found.seconds() == 600
    again = found.make_board()
    assert again is not None
    assert (again.text.source(), again.text.marks) == (before.text, (60, 90))
    assert again.mood.values == ("tense", "not about us", "warehouse move")
    assert again.present.theirs == (people["Leo Marsh"], people["Priya Raman"])
    assert again.intent.currentData() == "review"
    assert again.goals.isChecked()
    assert [row.what for row in again.captured] == ["weekend order export"]
    assert found.is_discussed("commitment", "c1")
    assert found.is_discussed("point", "p1")
    again.deleteLater()


def test_every_key_is_written_within_half_a_second(
    calls: Calls, panel: CallPanel, sample_desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(calls.keeper.kept):
        QTest.keyClicks(board_of(calls).text, "a")
        assert calls.keeper._limit.isActive()
        assert calls.keeper._limit.remainingTime() < 500
    draft = read_draft(sample_desk, CALL_DRAFT)
    assert draft is not None
    assert draft.text == "a"


def test_escape_drops_a_captured_line_and_takes_it_back(calls: Calls, panel: CallPanel) -> None:
    type_line(calls, "We: send Priya the summary by Friday")
    board = board_of(calls)
    board.watch.look()
    assert [row.words for row in board.strip.captured] == ["We owe, summary, Priya Raman, Fri 27 Nov"]
    QTest.keyClick(board.text, Qt.Key.Key_Escape)
    assert [row.words for row in board.strip.captured] == []
    assert sorted(board.left_out()) == [1]
    assert board.head.caption.text() == "Dropped, Esc takes it back"
    assert board.text.source() == "We: send Priya the summary by Friday"
    QTest.keyClick(board.text, Qt.Key.Key_Escape)
    assert len(board.strip.captured) == 1
    assert sorted(board.left_out()) == []
    type_line(calls, "plain")
    QTest.keyClick(board.text, Qt.Key.Key_Escape)
    assert sorted(board.left_out()) == []


def test_a_mood_is_said_with_digits_and_its_context_typed(calls: Calls, panel: CallPanel, qtbot: QtBot) -> None:
    board = board_of(calls)
    press_shortcut(panel, calls, Qt.Key.Key_H, qtbot)
    _press(panel, Qt.Key.Key_2)
    _press(panel, Qt.Key.Key_2)
    QTest.keyClicks(_focused(panel), "warehouse move")
    _press(panel, Qt.Key.Key_Return)
    assert board.mood.values == ("tense", "not about us", "warehouse move")
    assert board.mood.effect.text() == "rapport unchanged"
    assert board.text.hasFocus()
    call = calls.running
    assert call is not None
    assert (call.mood, call.about, call.context) == ("tense", "not about us", "warehouse move")


def test_one_key_for_each_who_is_there(calls: Calls, panel: CallPanel, people: dict[str, str], qtbot: QtBot) -> None:
    board = board_of(calls)
    press_shortcut(panel, calls, Qt.Key.Key_O, qtbot)
    assert [box.text() for box in board.present.boxes.values()] == ["1 Dana Whitlock", "2 Priya Raman", "3 Robin Hale"]
    _press(panel, Qt.Key.Key_2)
    assert list(board.present.theirs) == [people["Dana Whitlock"]]
    _press(panel, Qt.Key.Key_2)
    assert list(board.present.theirs) == [people["Dana Whitlock"], people["Priya Raman"]]
    _press(panel, Qt.Key.Key_Escape)
    assert board.text.hasFocus()
    assert next(box.text() for box in board.present.boxes.values()) == "Dana Whitlock"


def test_someone_who_was_not_expected_comes_from_a_menu(calls: Calls, panel: CallPanel, people: dict[str, str]) -> None:
    present = board_of(calls).present
    menu = present.menu()
    names = [action.text() for action in menu.actions()]
    assert any(name.startswith("Eleanor Finch") for name in names)
    assert not any(name.startswith("Dana Whitlock") for name in names)
    next(action for action in menu.actions() if action.text().startswith("Eleanor Finch")).trigger()
    assert people["Eleanor Finch"] in present.theirs
    call = calls.running
    assert call is not None
    assert people["Eleanor Finch"] in call.theirs
    menu.close()


def test_the_small_window_has_the_same_text_and_the_same_draft(
    calls: Calls, panel: CallPanel, sample_desk: Desk, qtbot: QtBot
) -> None:
    type_line(calls, "One")
    calls.turn_strip()
    strip = calls.strip
    assert strip is not None
    qtbot.waitUntil(strip.isVisible)
    assert strip.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert not panel.elsewhere.isHidden()
    assert not panel.isAncestorOf(board_of(calls))
    assert board_of(calls).window() is strip
    type_line(calls, "Two")
    assert board_of(calls).text.source() == "One\nTwo"
    calls.keeper.flush()
    draft = read_draft(sample_desk, CALL_DRAFT)
    assert draft is not None
    assert draft.text == "One\nTwo"
    calls.turn_strip()
    assert calls.strip is None
    assert panel.isAncestorOf(board_of(calls))
    assert panel.elsewhere.isHidden()
    assert board_of(calls).text.source() == "One\nTwo"


def test_the_small_window_is_about_420_by_560(calls: Calls, panel: CallPanel, qtbot: QtBot) -> None:
    calls.turn_strip()
    strip = calls.strip
    assert strip is not None
    qtbot.waitUntil(strip.isVisible)
    assert (strip.width(), strip.height()) == (420, 560)
    below = board_of(calls).text.geometry().bottom()
    assert below < board_of(calls).mood.geometry().top()
    calls.turn_strip()


def test_the_small_window_is_left_by_its_key(calls: Calls, panel: CallPanel, qtbot: QtBot) -> None:
    calls.turn_strip()
    strip = calls.strip
    assert strip is not None
    press_shortcut(strip, calls, Qt.Key.Key_W, qtbot)
    assert not calls.is_strip_open
    assert panel.isAncestorOf(board_of(calls))


def test_every_control_has_a_name_and_can_be_reached(calls: Calls, panel: CallPanel) -> None:
    board = board_of(calls)
    reached: list[QWidget] = []
    widget: QWidget | None = board.text
    while widget is not None and widget not in reached:
        reached.append(widget)
        widget = widget.nextInFocusChain()
    wanted = [one for one in board.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert {one for one in wanted if one.isVisible()} <= set(reached)
    for one in wanted:
        heard = QAccessible.queryAccessibleInterface(one)
        if one.isVisible() and heard is not None:
            assert heard.text(QAccessible.Text.Name), one


def test_a_call_that_was_cut_off_over_its_form_goes_on_with_the_next_key(
    calls: Calls, panel: CallPanel, clock: MovingClock, opened: Opened
) -> None:
    call = calls.running
    assert call is not None
    clock.after(300)
    calls.change(replace(call, ended_at=clock.now()))
    calls.keeper.flush()
    clock.after(900)
    other = opened()
    found = calls_of(other.place)
    found.load()
    assert found.seconds() == 300
    board = found.make_board()
    assert board is not None
    board.text.insertPlainText("More")
    assert found.seconds() == 900
    board.deleteLater()


def test_a_second_call_is_asked_about(window: MainWindow, calls: Calls, ref: CallRef) -> None:
    before = calls.running
    start_call(window.place, ref, "Another")
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    assert dialog.windowTitle() == "A call with Harbor & Finch goes on"
    assert calls.running == before
    dialog.reject()


def test_a_call_that_was_cut_off_is_not_lost_to_one_begun_before_it_is_found_again(
    calls: Calls, panel: CallPanel, opened: Opened, ref: CallRef, clock: MovingClock
) -> None:
    type_line(calls, "Said before the crash")
    calls.keeper.flush()
    clock.after(60)
    other = opened()
    assert calls_of(other.place).running is None, "it is looked for once the page is painted"
    start_call(other.place, ref, "Another")
    found = calls_of(other.place).running
    assert found is not None
    assert (found.text, found.title) == ("Said before the crash", "Monthly check-in")
    assert found.started_at == STARTED
    dialog = next(one for one in other.findChildren(QDialog) if one.isVisible())
    assert dialog.windowTitle() == "A call with Harbor & Finch goes on"
    dialog.reject()


def test_what_is_to_be_written_when_it_is_locked_does_not_end_the_call(
    window: MainWindow, calls: Calls, panel: CallPanel, sample_desk: Desk
) -> None:
    type_line(calls, "Said before the lock")
    window.lock()
    calls.keeper.touch()  # as after a write that failed at that moment
    desk = sample_desk
    window.place.work.open(window, lambda: nullcontext(desk))
    calls.keeper.flush()
    kept = running_call(sample_desk)
    assert kept is not None
    assert kept.text == "Said before the lock"


def test_what_is_ticked_off_the_sheet_is_kept(calls: Calls, panel: CallPanel, qtbot: QtBot) -> None:
    line = Line((Run("x"),), sources=(SourceRef("interaction", "i"), SourceRef("commitment", "c")))
    with qtbot.waitSignal(panel.ticks_changed):
        panel.tick(line)
    assert panel.is_ticked(line)
    call = calls.running
    assert call is not None
    assert call.promises == ("c",)
    panel.tick(line)
    assert not panel.is_ticked(line)


def test_the_window_says_that_a_call_goes_on(window: MainWindow, calls: Calls, clock: MovingClock) -> None:
    attend(window.place, window.frame)
    attend(window.place, window.frame)
    bars = window.frame.findChildren(CallBar)
    assert len(bars) == 1
    assert not bars[0].isHidden()
    assert bars[0].words.text() == "Harbor & Finch, in call since 10:00"
    calls.go_there()
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "briefing"
    assert bars[0].isHidden()
    calls.give_up()
    window.place.navigator.go("today")
    assert bars[0].isHidden()


def test_locking_keeps_the_call(window: MainWindow, calls: Calls, panel: CallPanel, sample_desk: Desk) -> None:
    type_line(calls, "Said before the lock")
    window.lock()
    assert calls.running is None
    assert calls.board is None
    kept = running_call(sample_desk)
    assert kept is not None
    assert kept.text == "Said before the lock"


def test_another_language_or_size_keeps_the_call(window: MainWindow, calls: Calls, panel: CallPanel) -> None:
    type_line(calls, "Said before")
    window.rebuild()
    assert calls.running is not None
    assert calls.running.text == "Said before"


def test_keys_of_the_call_are_in_the_sheet_of_keys(window: MainWindow, calls: Calls, panel: CallPanel) -> None:
    keys = {one.id: one.shortcut for one in window.place.commands.all() if one.context == "Call"}
    assert {"call_back", "call_small", "call_end", "call_mood", "call_present", "call_notes"} <= set(keys)
    assert all(keys.values())
    assert len(set(keys.values())) == len(keys)
    calls.give_up()
    assert not window.place.commands.action("call_end").isEnabled()


def _focused(panel: QWidget) -> QWidget:
    found = panel.window().focusWidget()
    assert found is not None
    return found


def _press(panel: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(_focused(panel), key)
