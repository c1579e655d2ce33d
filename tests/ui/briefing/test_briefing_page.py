"""The briefing page: what stands on the sheet, and what a person does with it before a call."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.drafts import read_draft
from liaison.desk.editing import change_record
from liaison.desk.sheets import SheetView
from liaison.model.briefing import SectionKey
from liaison.ui.briefing.drawing import draw_sheet
from liaison.ui.briefing.hand import WindowHand
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.briefing.sheet import LineDelegate
from liaison.ui.briefing.view_model import sheet_rows
from liaison.ui.call import calls_of
from liaison.ui.shell import MainWindow
from liaison.ui.widgets import ROW_ROLE, ElidedLabel
from support.sheet_page import choose_row, open_menu, rows_of

Reading = Callable[[], SheetView]


def test_without_room_print_and_export_go_into_the_menu(
    page: BriefingPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page.output, "briefing", None)  # nothing is written
    printed: list[bool] = []
    monkeypatch.setattr(page.output, "print", lambda: printed.append(True))
    page.bar.more.click()
    words = [one.text() for one in open_menu(page).actions()]
    assert "Print" not in words
    open_menu(page).close()
    page.bar.fit(0, 440)  # as where German words are twice as large
    qtbot.waitUntil(lambda: page.bar.width() < 400)
    assert not page.bar.print.isVisible()
    assert not page.bar.export.isVisible()
    for button in (page.bar.more, page.bar.start):
        assert button.width() >= button.sizeHint().width()
    page.bar.more.click()
    menu = open_menu(page)
    words = [one.text() for one in menu.actions()]
    assert words[:2] == ["Print", "Export PDF"]
    menu.actions()[0].trigger()
    menu.close()
    assert printed == [True]
    page.bar.fit(0, page.width())
    assert page.bar.print.isVisible()


def test_every_statement_stands_on_the_sheet_with_its_source(page: BriefingPage, read_sheet: Reading) -> None:
    assert page.name() == "Harbor & Finch, monthly check-in"
    assert page.meta() == "10:00–10:45 on Teams · briefing drawn from 38 notes"
    said = {row.key: row for row in rows_of(page)}
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
    rows = rows_of(page)
    assert page.sheet.list.current_row() == rows[0]
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Down)
    assert page.sheet.list.current_row() == rows[1]
    row = choose_row(page, "Delivery cut-off countdown")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "client"
    assert (here.args["tab"], here.args["record"]) == ("registers", row.sources[0].id)


def test_a_click_on_a_statement_opens_its_source(page: BriefingPage, window: MainWindow) -> None:
    lines = page.sheet.list
    number = next(n for n, row in enumerate(rows_of(page)) if "Delivery cut-off" in row.text)
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
    row = choose_row(page, "Easy praise")
    QTest.keyClick(page.sheet.list, Qt.Key.Key_Return)
    menu = open_menu(page.sheet.list)
    assert len(menu.actions()) == len(row.sources) > 5
    menu.close()


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
    assert model.data(model.index(0), ROW_ROLE) == rows_of(page)[0]


def test_a_change_elsewhere_is_shown_where_one_was(page: BriefingPage, window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1100, 560)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 100)
    bar.setValue(80)
    row = choose_row(page, "Checkout outage")
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
    row = choose_row(page, "Load-test summary")
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


def test_going_back_to_a_call_brings_its_notes_into_view_on_a_page_scrolled_past_them(
    page: BriefingPage, window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: page.columns.is_stacked)
    page.start_call()
    assert page.panel is not None
    notes = page.panel.first_focus()
    QApplication.processEvents()
    page.sheet.list.setFocus()
    page.area.verticalScrollBar().setValue(0)
    assert notes.mapTo(page.area.viewport(), QPoint(0, 0)).y() > page.area.viewport().height() - 40
    calls_of(window.place).go_there()
    assert notes.hasFocus()
    assert is_whole(notes, page)
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: page.area.viewport().height() < 560 and is_whole(notes, page))


def is_whole(notes: QWidget, page: BriefingPage) -> bool:
    """Whether all of the notes is seen on a page that scrolls."""
    view = page.area.viewport()
    top = notes.mapTo(view, QPoint(0, 0)).y()
    return top >= 0 and top + notes.height() <= view.height()
