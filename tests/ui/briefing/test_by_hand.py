"""What a person does to the sheet before a call: pins, points, own lines, and who is on it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.sheets import SheetView, add_point
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.briefing.people_rows import AbsentRow, PersonRow
from liaison.ui.shell import MainWindow
from support.held_back import HeldBack
from support.sheet_page import choose_row, open_menu, rows_of, type_line

Reading = Callable[[], SheetView]


def test_p_pins_a_line_and_takes_the_pin_off_again(page: BriefingPage, read_sheet: Reading) -> None:
    row = choose_row(page, "Warehouse move slipped")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_P)
    assert row.key in read_sheet().pinned
    pinned = page.sheet.list.current_row()
    assert (pinned.key, pinned.is_pinned) == (row.key, True)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_P)
    assert row.key not in read_sheet().pinned


def test_h_hides_a_line_for_this_call_and_it_can_be_brought_back(
    page: BriefingPage, window: MainWindow, read_sheet: Reading
) -> None:
    row = choose_row(page, "Priya distrusts click figures")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_H)
    assert [one.key for one in read_sheet().hidden] == [row.key]
    assert all(one.key != row.key for one in rows_of(page))
    page.before.hidden.setFocus()
    QTest.keyClick(page.before.hidden, Qt.Key.Key_Return)
    assert read_sheet().hidden == ()
    assert any(one.key == row.key for one in rows_of(page))
    window.undo()
    assert [one.key for one in read_sheet().hidden] == [row.key]


def test_the_menu_of_a_line_says_the_same(page: BriefingPage, read_sheet: Reading) -> None:
    row = choose_row(page, "Checkout outage")
    page.sheet.list.menu_wanted.emit(row, QPoint(10, 10))
    menu = open_menu(page.sheet.list)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Open", "Pin", "Hide for this call", "Copy"]
    menu.actions()[words.index("Pin")].trigger()
    menu.close()
    assert row.key in read_sheet().pinned


def test_c_copies_a_line(page: BriefingPage) -> None:
    row = choose_row(page, "Weekend order export")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == f"Weekend order export; Leo Marsh, {row.end}"


def test_space_and_digits_set_right_who_is_on_the_call(page: BriefingPage, read_sheet: Reading) -> None:
    def expected() -> set[str]:
        return {one.name for one in read_sheet().attendees if one.is_expected}

    assert expected() == {"Dana Whitlock", "Priya Raman"}
    QTest.keyClick(page.sheet.list, Qt.Key.Key_2)
    assert expected() == {"Dana Whitlock"}
    QTest.keyClick(page.sheet.list, Qt.Key.Key_2)
    assert expected() == {"Dana Whitlock", "Priya Raman"}
    people = page.before.people
    people.setFocus()
    leo = next(row for row in people.rows_shown() if isinstance(row, PersonRow) and row.name == "Leo Marsh")
    people.choose(leo.key)
    QTest.keyClick(people, Qt.Key.Key_Space)
    assert expected() == {"Dana Whitlock", "Priya Raman", "Leo Marsh"}


def test_an_absent_decision_maker_and_a_first_timer_are_pointed_out(page: BriefingPage) -> None:
    rows = page.before.people.rows_shown()
    absent = [row.text for row in rows if isinstance(row, AbsentRow)]
    assert absent == ["Eleanor Finch decides and is not on this call."]
    priya = next(row for row in rows if isinstance(row, PersonRow) and row.name == "Priya Raman")
    assert "First time on this call" in priya.notes[0]
    assert any(note.startswith("We owe: Load-test summary") for note in priya.notes)


def test_points_are_added_said_and_moved(page: BriefingPage, read_sheet: Reading) -> None:
    QTest.keyClick(page.sheet.list, Qt.Key.Key_A)
    field = page.before.point_line.field
    assert field.hasFocus()
    for text in ("Ask about the warehouse", "Offer the countdown", "Thank Leo"):
        type_line(field, text)
    assert field.text() == ""
    points = page.before.points
    points.setFocus()
    points.choose(read_sheet().points[2].id)
    QTest.keyClick(points, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.what for one in read_sheet().points] == ["Ask about the warehouse", "Thank Leo", "Offer the countdown"]
    assert points.current_row().what == "Thank Leo"
    QTest.keyClick(points, Qt.Key.Key_Space)
    assert {one.what for one in read_sheet().points if one.said_on is not None} == {"Thank Leo"}
    points.choose(next(one.id for one in read_sheet().points if one.what == "Offer the countdown"))
    QTest.keyClick(points, Qt.Key.Key_Delete)
    assert "Offer the countdown" not in [one.what for one in read_sheet().points]


def test_escape_leaves_the_line_and_its_undo_does_not_bring_back_what_was_added(page: BriefingPage) -> None:
    QTest.keyClick(page.sheet.list, Qt.Key.Key_A)
    field = page.before.point_line.field
    type_line(field, "Thank Leo")
    assert not field.isUndoAvailable()
    QTest.keyClicks(field, "Half a poi")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert page.sheet.list.hasFocus()
    assert field.text() == "Half a poi"
    QTest.keyClick(page.sheet.list, Qt.Key.Key_L)
    assert page.before.fact_line.field.hasFocus()
    QTest.keyClick(page.before.fact_line.field, Qt.Key.Key_Escape)
    assert page.sheet.list.hasFocus()


def test_a_point_is_dragged_to_another_place(page: BriefingPage, sample_desk: Desk, read_sheet: Reading) -> None:
    for text in ("First", "Second", "Third"):
        add_point(sample_desk, read_sheet().call.client_id, text)
    page.refresh()
    points = page.before.points
    QApplication.sendPostedEvents()

    def middle(number: int) -> QPoint:
        return points.visualRect(points.rows.index(number)).center()

    view = points.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(0))
    for step in (10, 30):
        QTest.mouseMove(view, middle(0) + QPoint(0, step))
    QTest.mouseMove(view, middle(2) + QPoint(0, 8))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle(2) + QPoint(0, 8))
    assert [one.what for one in read_sheet().points] == ["Second", "Third", "First"]


def test_a_line_of_ones_own_is_added_and_removed(page: BriefingPage, read_sheet: Reading) -> None:
    QTest.keyClick(page.sheet.list, Qt.Key.Key_L)
    field = page.before.fact_line.field
    assert field.hasFocus()
    type_line(field, "They move offices on Thursday")
    assert [one.text for one in read_sheet().added] == ["They move offices on Thursday"]
    row = choose_row(page, "They move offices")
    page.sheet.list.menu_wanted.emit(row, QPoint(10, 10))
    menu = open_menu(page.sheet.list)
    next(action for action in menu.actions() if action.text() == "Remove").trigger()
    menu.close()
    assert read_sheet().added == ()


def test_what_is_typed_for_one_client_is_kept_while_another_is_shown(
    page: BriefingPage, window: MainWindow, read_sheet: Reading
) -> None:
    client = read_sheet().call.client_id
    field = page.before.point_line.field
    QTest.keyClicks(field, "Half a thought")
    rail = [key.partition(":")[2] for key in window.frame.rail.keys() if key.startswith("client:")]  # noqa: SIM118
    window.place.navigator.go("briefing", client=next(key for key in rail if key != client))
    assert field.text() == ""
    window.place.navigator.go("briefing", client=client)
    assert field.text() == "Half a thought"


def test_what_was_added_while_another_client_is_shown_does_not_come_back(
    page: BriefingPage, sample_desk: Desk, read_sheet: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, held_back = read_sheet().call.client_id, HeldBack()
    line = page.before.point_line
    with monkeypatch.context() as busy:
        busy.setattr(page.place.work, "_executor", held_back)
        QTest.keyClicks(line.field, "Thank Leo")
        QTest.keyClick(line.field, Qt.Key.Key_Return)
        line.turn_to(client_id(sample_desk, "Tallgrass"))
        held_back.go_on()
    assert [one.what for one in read_sheet().points] == ["Thank Leo"]
    line.turn_to(client)
    assert line.field.text() == ""
