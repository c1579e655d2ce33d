"""Warning signs in the calendar of the window: told, opened to their records, acted on, hidden by the legend."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.ui.calendar.moves import stays_because
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.shell import MainWindow
from liaison.ui.widgets import RowList


def rows(entries: RowList) -> list[Any]:
    return [entries.rows.data(entries.rows.index(place)) for place in range(len(entries))]


def page_of(window: MainWindow) -> CalendarPage:
    window.place.navigator.go("calendar")
    page = window.frame.page
    assert isinstance(page, CalendarPage)
    return page


def told(page: CalendarPage) -> list[CalendarEntry]:
    return [row for row in rows(page.side.day_list) if row.kind is EntryKind.SIGN]


def test_the_chosen_day_tells_what_the_signs_find_and_what_to_do(window: MainWindow) -> None:
    found = next(one for one in told(page_of(window)) if one.client_name == "Tallgrass Foods")
    assert found.title.startswith("Cosy")
    assert found.detail == "Raise it with Owen"


def test_enter_opens_the_records_and_the_menu_key_what_can_be_done(window: MainWindow, qtbot: QtBot) -> None:
    page = page_of(window)
    with qtbot.waitExposed(window):
        window.show()
    days = page.side.day_list
    days.setFocus()
    days.choose(next(one for one in told(page) if one.client_name == "Tallgrass Foods").key)
    QTest.keyClick(days, Qt.Key.Key_Return)
    evidence = next(one for one in page.findChildren(QMenu) if one.isVisible())
    assert len(evidence.actions()) == 3
    evidence.close()
    QApplication.sendEvent(days.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    words = [one.text() for one in menu.actions() if one.text()]
    assert words[:2] == ["Raise it with Owen", "Let it rest…"]
    next(one for one in menu.actions() if one.text() == "It is a false alarm").trigger()
    menu.close()
    assert not any(one.title.startswith("Cosy") for one in told(page))


def test_the_legend_hides_them(window: MainWindow) -> None:
    page = page_of(window)
    legend = page.side.legend
    row = next(one for one in rows(legend) if one.key == "sign")
    assert (row.words, row.number) == ("Warning signs", len(told(page)))
    legend.choose("sign")
    QTest.keyClick(legend, Qt.Key.Key_Space)
    assert told(page) == []


def test_a_sign_is_not_moved_but_put_to_rest(window: MainWindow) -> None:
    (found, *_more) = told(page_of(window))
    assert stays_because(found) == "A warning sign speaks today; its menu lets it rest until another day."
