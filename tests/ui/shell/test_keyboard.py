"""The keyboard goes everywhere: F6 round the window, "?" for the sheet, and letters stay letters in fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.commitments import close_commitment, list_commitments
from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.trash import trash
from liaison.ui.map.page import MapPage
from liaison.ui.shell import MainWindow
from liaison.ui.shell.menus import with_letters
from liaison.ui.shell.shortcuts import ShortcutSheet
from liaison.ui.today.page import TodayPage
from liaison.ui.trash.page import TrashPage
from liaison.ui.widgets import PageScroll
from support.keyboard import give_keyboard


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.show()
    give_keyboard(window, qtbot)
    return window


def part_with_focus(window: MainWindow) -> str:
    focus = QApplication.focusWidget()
    assert focus is not None
    parts: dict[str, QWidget | None] = {
        "rail": window.frame.rail,
        "top bar": window.frame.top_bar,
        "page": window.frame.page,
    }
    return next(name for name, part in parts.items() if part is not None and part.isAncestorOf(focus))


def test_f6_goes_round_the_window_and_back(shown: MainWindow) -> None:
    seen = []
    for _turn in range(4):
        QTest.keyClick(shown, Qt.Key.Key_F6)
        seen.append(part_with_focus(shown))
    assert seen == ["rail", "top bar", "page", "rail"]
    QTest.keyClick(shown, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert part_with_focus(shown) == "page"


def test_a_question_mark_opens_the_sheet_with_every_key(shown: MainWindow) -> None:
    QTest.keyClick(shown, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    (sheet,) = shown.findChildren(ShortcutSheet)
    words = {label.text() for label in sheet.findChildren(QLabel)}
    for command in shown.place.commands.all():
        if command.shortcut:
            assert command.text in words, command.id
    assert {"Menu bar", "Next part of the window"} <= words
    sheet.close()


def test_no_key_of_the_sheet_is_cut_off(shown: MainWindow) -> None:
    shown.resize(1440, 900)
    shown.place.navigator.go("calendar")
    shown.place.commands.run("shortcuts")
    (sheet,) = shown.findChildren(ShortcutSheet)
    QApplication.processEvents()
    (area,) = sheet.findChildren(PageScroll)
    room = area.viewport().width()
    labels = [label for label in sheet.findChildren(QLabel) if area.isAncestorOf(label)]
    assert {"V", "T"} <= {label.text() for label in labels}
    for label in labels:
        assert label.mapTo(area.viewport(), label.rect().topRight()).x() < room, label.text()
    sheet.close()


@pytest.mark.parametrize("make", [QLineEdit, QPlainTextEdit])
def test_a_question_mark_in_a_field_is_typed(
    shown: MainWindow, qtbot: QtBot, make: type[QLineEdit | QPlainTextEdit]
) -> None:
    field = make(shown.frame.page)
    field.show()
    field.setFocus()
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text == "?"
    assert not shown.findChildren(ShortcutSheet)


def focused(window: MainWindow) -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


@pytest.mark.parametrize("page", ["clients", "people", "registers", "notes", "trash", "history", "settings", "search"])
def test_after_a_jump_the_keys_are_in_the_page_and_after_back_where_they_were(shown: MainWindow, page: str) -> None:
    today = shown.frame.page
    assert isinstance(today, TodayPage)
    rows = today.due.list
    rows.setFocus()
    shown.frame.top_bar.search_field.setFocus()
    shown.place.navigator.go(page)
    assert part_with_focus(shown) == "page"
    shown.place.navigator.back()
    assert focused(shown) is rows


def test_after_a_jump_to_the_trash_from_the_palette_the_keys_are_in_its_list(
    shown: MainWindow, sample_desk: Desk
) -> None:
    trash(sample_desk, "client", client_id(sample_desk, "Harbor"))
    shown.place.navigator.go("trash")
    assert isinstance(shown.frame.page, TrashPage)
    assert focused(shown) is shown.frame.page.list


def test_on_the_map_the_first_person_is_chosen_at_once(shown: MainWindow, sample_desk: Desk) -> None:
    shown.place.navigator.go("map", client=client_id(sample_desk, "Harbor"))
    page = shown.frame.page
    assert isinstance(page, MapPage)
    assert focused(shown) is page.canvas
    assert page.canvas.chosen_node() is not None


def open_menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def test_f10_gives_the_menu_bar_the_keys_and_escape_gives_them_back(shown: MainWindow, qtbot: QtBot) -> None:
    today = shown.frame.page
    assert isinstance(today, TodayPage)
    today.due.list.setFocus()
    QTest.keyClick(today.due.list, Qt.Key.Key_F10)
    assert shown.menuBar().isVisible()
    assert open_menu().title() == "&File"
    QTest.keyClick(open_menu(), Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: open_menu().title() == "&Edit")
    QTest.keyClick(open_menu(), Qt.Key.Key_Down)
    QTest.keyClick(open_menu(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    if shown.menuBar().isVisible():
        QTest.keyClick(shown.menuBar(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not shown.menuBar().isVisible())
    assert shown.focusWidget() is today.due.list


def test_alt_and_a_letter_open_a_menu_whose_commands_work(shown: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(shown.menuBar().actions()))
    QTest.keyClick(focused(shown), Qt.Key.Key_G, Qt.KeyboardModifier.AltModifier)
    menu = open_menu()
    assert menu.title() == "&Go"
    while menu.activeAction() is None or menu.activeAction().objectName() != "go_notes":
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not shown.menuBar().isVisible())
    here = shown.place.navigator.here
    assert here is not None
    assert here.page == "notes"


def test_every_menu_has_a_letter_of_its_own_in_either_language() -> None:
    assert list(with_letters(["File", "Edit", "View", "Fee"])) == ["&File", "&Edit", "&View", "Fee"]
    assert list(with_letters(["Datei", "Datensatz", "Ansicht"])) == ["&Datei", "D&atensatz", "A&nsicht"]


def test_shift_f10_opens_the_menu_of_the_row_and_no_other(shown: MainWindow, qtbot: QtBot) -> None:
    today = shown.frame.page
    assert isinstance(today, TodayPage)
    today.due.list.setFocus()
    QTest.keyClick(today.due.list, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert not shown.menuBar().isVisible()
    words = [action.text() for action in open_menu().actions()]
    assert "Slip…" in words or any("lip" in one for one in words)
    open_menu().close()


def test_tab_goes_through_the_rail_then_the_top_bar_then_the_page(shown: MainWindow) -> None:
    rail = shown.frame.rail
    rail.item("today").setFocus()
    parts: list[str] = []
    rows: list[QWidget] = []
    while "page" not in parts and len(rows) < 50:
        part = part_with_focus(shown)
        if not parts or parts[-1] != part:
            parts.append(part)
        if part == "rail":
            rows.append(focused(shown))
        QTest.keyClick(focused(shown), Qt.Key.Key_Tab)
    assert parts == ["rail", "top bar", "page"]
    assert len(rows) > 4
    places = [row.mapTo(rail, row.rect().topLeft()).y() for row in rows]
    assert places == sorted(places)


def test_the_number_beside_today_is_there_wherever_the_window_begins(shown: MainWindow, sample_desk: Desk) -> None:
    shown.place.navigator.go("notes")
    item = shown.frame.rail.item("today")
    before = item.accessibleName()
    shown.rebuild()
    assert shown.frame.rail.item("today").accessibleName() == before == "Today, 8"
    chosen = list_commitments(sample_desk)[0]
    shown.place.work.command(shown, lambda desk: close_commitment(desk, chosen.id))
    assert shown.frame.rail.item("today").accessibleName() == "Today, 7"
