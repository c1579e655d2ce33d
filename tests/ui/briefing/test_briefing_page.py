"""The briefing page: what stands on the sheet, and what a person does with it before a call."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.editing import change_record
from liaison.desk.finding import client_id
from liaison.desk.sheets import SheetView, add_point
from liaison.model.briefing import SectionKey
from liaison.ui.briefing.drawing import draw_sheet
from liaison.ui.briefing.hand import WindowHand
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.briefing.people_rows import AbsentRow, PersonRow
from liaison.ui.briefing.sheet import LineDelegate
from liaison.ui.briefing.view_model import SheetRow, sheet_rows
from liaison.ui.call import calls_of
from liaison.ui.shell import MainWindow
from liaison.ui.widgets import ROW_ROLE, ElidedLabel
from support.held_back import HeldBack

Reading = Callable[[], SheetView]


def _rows(page: BriefingPage) -> list[SheetRow]:
    model = page.sheet.list.rows
    return [model.data(model.index(number)) for number in range(len(page.sheet.list))]


def _choose(page: BriefingPage, text: str) -> SheetRow:
    row = next(row for row in _rows(page) if text in row.text)
    page.sheet.list.setFocus()
    assert page.sheet.list.choose(row.key)
    return row


def _type(widget: QWidget, text: str) -> None:
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Return)


def _menu(owner: QWidget) -> QMenu:
    return next(one for one in owner.findChildren(QMenu) if one.isVisible())


def test_every_statement_stands_on_the_sheet_with_its_source(page: BriefingPage, read_sheet: Reading) -> None:
    assert page.name() == "Harbor & Finch, monthly check-in"
    assert page.meta() == "10:00–10:45 on Teams · briefing drawn from 38 notes"
    said = {row.key: row for row in _rows(page)}
    for section in read_sheet().briefing.sections:
        first = said[section.lines[0].key]
        assert first.is_first
        assert first.heading == section.label
        for line in section.lines:
            assert said[line.key].text == line.text
            assert said[line.key].sources == line.sources
            assert said[line.key].end


def test_the_tools_stand_in_the_second_row_and_the_sheet_begins_below(page: BriefingPage, window: MainWindow) -> None:
    def top(widget: QWidget) -> int:
        return widget.mapTo(window.frame, QPoint(0, 0)).y()

    assert top(page.bar.print) == 64
    assert top(page.sheet) == 112
    assert top(page.side) == 112
    buttons = (page.bar.print, page.bar.export, page.bar.start)
    assert all(button.isVisible() for button in buttons)
    right = page.bar.start.mapTo(window.frame, QPoint(page.bar.start.width(), 0)).x()
    assert right == page.side.mapTo(window.frame, QPoint(page.side.width(), 0)).x() == 1408
    window.place.navigator.go("today")
    assert not page.bar.isVisible()


def test_the_right_column_drops_under_the_sheet_in_a_narrow_window(
    page: BriefingPage, window: MainWindow, qtbot: QtBot
) -> None:
    def below() -> int:
        return page.side.mapTo(page, QPoint(0, 0)).y() - page.sheet.mapTo(page, QPoint(0, 0)).y()

    assert below() == 0
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: below() > page.sheet.list.height())
    assert page.columns.is_stacked


def test_below_the_sheet_the_notes_of_a_call_are_in_view(page: BriefingPage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: page.columns.is_stacked)
    page.start_call()
    page.area.verticalScrollBar().setValue(0)
    page.view = None  # as when the page is come back to
    page.refresh()
    qtbot.waitUntil(lambda: page.area.verticalScrollBar().value() > 0)
    assert page.panel is not None
    notes = page.panel.first_focus()
    assert notes.mapTo(page.area.viewport(), QPoint(0, 0)).y() < page.area.viewport().height()


def test_arrows_walk_the_lines_and_enter_opens_the_source(page: BriefingPage, window: MainWindow) -> None:
    assert page.sheet.list.hasFocus()
    rows = _rows(page)
    assert page.sheet.list.current_row() == rows[0]
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Down)
    assert page.sheet.list.current_row() == rows[1]
    row = _choose(page, "Delivery cut-off countdown")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "client"
    assert (here.args["tab"], here.args["record"]) == ("registers", row.sources[0].id)


def test_a_click_on_a_statement_opens_its_source(page: BriefingPage, window: MainWindow) -> None:
    lines = page.sheet.list
    number = next(n for n, row in enumerate(_rows(page)) if "Delivery cut-off" in row.text)
    delegate = lines.tall
    assert isinstance(delegate, LineDelegate)
    assert delegate.drawing is not None
    place = delegate.drawing.rows[number].statement.center() + QPointF(
        8, lines.visualRect(lines.rows.index(number)).y()
    )
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "client"


def test_several_sources_are_offered_in_a_menu(page: BriefingPage) -> None:
    row = _choose(page, "Easy praise")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Return)
    menu = _menu(page.sheet.list)
    assert len(menu.actions()) == len(row.sources) > 5
    menu.close()


def test_p_pins_a_line_and_takes_the_pin_off_again(page: BriefingPage, read_sheet: Reading) -> None:
    row = _choose(page, "Warehouse move slipped")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_P)
    assert row.key in read_sheet().pinned
    pinned = page.sheet.list.current_row()
    assert (pinned.key, pinned.is_pinned) == (row.key, True)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_P)
    assert row.key not in read_sheet().pinned


def test_h_hides_a_line_for_this_call_and_it_can_be_brought_back(
    page: BriefingPage, window: MainWindow, read_sheet: Reading
) -> None:
    row = _choose(page, "Priya distrusts click figures")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_H)
    assert [one.key for one in read_sheet().hidden] == [row.key]
    assert all(one.key != row.key for one in _rows(page))
    page.before.hidden.setFocus()
    QTest.keyClick(page.before.hidden, Qt.Key.Key_Return)
    assert read_sheet().hidden == ()
    assert any(one.key == row.key for one in _rows(page))
    window.undo()
    assert [one.key for one in read_sheet().hidden] == [row.key]


def test_the_menu_of_a_line_says_the_same(page: BriefingPage, read_sheet: Reading) -> None:
    row = _choose(page, "Checkout outage")
    page.sheet.list.menu_wanted.emit(row, QPoint(10, 10))
    menu = _menu(page.sheet.list)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == ["Open", "Pin", "Hide for this call", "Copy"]
    menu.actions()[words.index("Pin")].trigger()
    menu.close()
    assert row.key in read_sheet().pinned


def test_c_copies_a_line(page: BriefingPage) -> None:
    row = _choose(page, "Weekend order export")
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
        _type(field, text)
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
    _type(field, "Thank Leo")
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
    _type(field, "They move offices on Thursday")
    assert [one.text for one in read_sheet().added] == ["They move offices on Thursday"]
    row = _choose(page, "They move offices")
    page.sheet.list.menu_wanted.emit(row, QPoint(10, 10))
    menu = _menu(page.sheet.list)
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


def test_a_line_that_was_reworded_in_view_counts_as_seen(
    page: BriefingPage, sample_desk: Desk, read_sheet: Reading
) -> None:
    def kept() -> object:
        draft = read_draft(sample_desk, f"sheet-seen:{read_sheet().call.client_id}")
        assert draft is not None
        return json.loads(draft.state["now"])["lines"]

    before, keys = kept(), read_sheet().keys
    promise = next(
        source
        for section in read_sheet().briefing.sections
        if section.key is SectionKey.WE_OWE
        for source in section.lines[0].sources
        if source.kind == "commitment"
    )
    change_record(sample_desk, "commitment", promise.id, {"what": "The whole of the summary"})
    page.refresh()
    assert read_sheet().keys == keys
    assert kept() != before


def test_a_line_that_is_new_carries_a_shape_and_a_word(page: BriefingPage, read_sheet: Reading) -> None:
    rows = sheet_rows(read_sheet().briefing)
    assert not any(row.is_new for row in rows)
    (first, *_rest) = rows
    drawn = draw_sheet([replace(first, is_new=True)], 624, WindowHand(), Qt.LayoutDirection.LeftToRight)
    (statement, *_below) = [words for words in drawn.rows[0].words if words.tail >= 0]
    assert statement.lines.layout.text().endswith("new")


def test_the_sheet_mirrors_where_one_reads_from_the_right(read_sheet: Reading, page: BriefingPage) -> None:
    rows = sheet_rows(read_sheet().briefing)
    right = draw_sheet(rows, 624, WindowHand(), Qt.LayoutDirection.RightToLeft)
    left = draw_sheet(rows, 624, WindowHand(), Qt.LayoutDirection.LeftToRight)
    assert right.height == left.height
    for one, other in zip(left.rows, right.rows, strict=True):
        for word, turned in zip(one.single, other.single, strict=True):
            assert turned.rect.left() == pytest.approx(624 - word.rect.right())


def test_nothing_lies_on_anything_else(read_sheet: Reading, page: BriefingPage) -> None:
    for width in (260, 380, 624, 900):
        drawing = draw_sheet(sheet_rows(read_sheet().briefing), width, WindowHand(), Qt.LayoutDirection.LeftToRight)
        for drawn in drawing.rows:
            for words in (one for one in drawn.words if one.place.y() >= drawn.statement.top()):
                layout = words.lines.layout
                end = words.place.x() + max(layout.lineAt(n).naturalTextWidth() for n in range(layout.lineCount()))
                beside = [
                    word
                    for word in drawn.single
                    if word.rect.left() > words.place.x() and word.rect.top() >= words.place.y()
                ]
                assert all(word.rect.left() >= end - 1 for word in beside), (width, drawn.row.text)


def test_a_client_that_is_not_there_is_said(window: MainWindow) -> None:
    window.place.navigator.go("briefing", client="0" * 32)
    page = window.frame.page
    assert isinstance(page, BriefingPage)
    assert page.missing.isVisibleTo(page)
    assert not page.bar.start.isEnabled()
    assert page.missing.link is not None
    page.missing.link.click()
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "clients"


def test_the_sheet_is_read_out_line_by_line(page: BriefingPage) -> None:
    model = page.sheet.list.rows
    spoken = [
        str(model.data(model.index(number), int(Qt.ItemDataRole.AccessibleTextRole)))
        for number in range(len(page.sheet.list))
    ]
    assert spoken[0].startswith("Who is on the call, Dana Whitlock, Marketing Director, ")
    assert any(words.startswith("They owe us, Weekend order export, Leo Marsh, 2 days late") for words in spoken)
    assert model.data(model.index(0), ROW_ROLE) == _rows(page)[0]


def test_a_change_elsewhere_is_shown_where_one_was(page: BriefingPage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 560)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(80)
    row = _choose(page, "Checkout outage")
    page.refresh()
    assert page.sheet.list.current_row() == row
    assert bar.value() == 80


def test_the_call_begins_beside_the_sheet(page: BriefingPage, window: MainWindow) -> None:
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.panel is not None
    assert page.panel.isVisible()
    assert not page.before.isVisible()
    assert not page.bar.start.isVisible()
    assert "in call since 09:02" in page.meta()
    row = _choose(page, "Load-test summary")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Space)
    ticked = page.sheet.list.current_row()
    assert (ticked.key, ticked.is_ticked) == (row.key, True)
    window.place.navigator.go("today")
    window.place.navigator.back()
    assert page.panel is not None


def test_the_notes_stay_in_view_beside_a_sheet_that_is_taller_than_the_page(
    page: BriefingPage, window: MainWindow, qtbot: QtBot
) -> None:
    for number in range(6):
        page.deeds.add_point(f"Point {number}", lambda: None, lambda: None)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    panel = page.panel
    assert panel is not None
    bar = page.area.verticalScrollBar()

    def is_in_view() -> bool:
        return panel.mapTo(window.frame, QPoint(0, 0)).y() == 112 and panel.height() == page.height() - 24

    qtbot.waitUntil(lambda: bar.maximum() > 0 and is_in_view())
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    qtbot.waitUntil(is_in_view)


def test_the_foot_stands_below_the_last_line_while_the_notes_are_in_the_small_window(
    page: BriefingPage, window: MainWindow, qtbot: QtBot
) -> None:
    for number in range(6):
        page.deeds.add_point(f"Point {number}", lambda: None, lambda: None)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    calls = calls_of(window.place)
    calls.turn_strip()
    assert calls.is_strip_open
    lines, foot = page.sheet.list, page.sheet.findChildren(ElidedLabel)[-1]
    qtbot.waitUntil(lambda: lines.geometry().bottom() < foot.geometry().top())
    assert page.area.verticalScrollBar().maximum() > 0
    calls.turn_strip()
    assert not calls.is_strip_open
