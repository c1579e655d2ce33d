"""The keyboard goes everywhere: F6 round the window, "?" for the sheet, and letters stay letters in fields."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.trash import trash
from liaison.ui.map.page import MapPage
from liaison.ui.shell import MainWindow
from liaison.ui.shell.shortcuts import ShortcutSheet
from liaison.ui.today.page import TodayPage
from liaison.ui.trash.page import TrashPage


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
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
