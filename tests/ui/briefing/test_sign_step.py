"""The next step of a warning sign is taken from the line of the sheet that tells of it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.ui.briefing.page import BriefingPage
from liaison.ui.shell import MainWindow
from liaison.ui.today.dialogs import AskDialog
from support.sheet_page import choose_row, open_menu


def test_n_takes_the_next_step_and_the_menu_offers_it(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> None:
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.place.navigator.go("briefing", client=client_id(sample_desk, "Tallgrass"))
    page = window.frame.page
    assert isinstance(page, BriefingPage)
    qtbot.waitUntil(lambda: any("rapport is high" in row.text for row in page.sheet.list.rows_shown()))
    row = choose_row(page, "rapport is high")
    qtbot.waitUntil(page.sheet.list.hasFocus)
    QTest.keyClick(page.sheet.list, Qt.Key.Key_N)
    asked = next(one for one in page.findChildren(AskDialog) if one.isVisible())
    assert asked.windowTitle() == "Raise it with Owen"
    asked.reject()
    page.sheet.list.menu_wanted.emit(row, QPoint(10, 10))
    menu = open_menu(page.sheet.list)
    assert "Take the next step…" in [action.text() for action in menu.actions()]
    menu.close()
