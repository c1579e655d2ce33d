"""A small window, where the day comes below the calendar: what one goes to is in sight."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from liaison.ui.calendar.page import CalendarPage
from liaison.ui.shell import MainWindow


@pytest.fixture
def narrow(window: MainWindow) -> CalendarPage:
    """The calendar on Tuesday 24 November in a window of 1024 by 700."""
    window.resize(1024, 700)
    window.show()
    window.place.navigator.go("calendar", view="month", day="2026-11-24")
    found = window.frame.page
    assert isinstance(found, CalendarPage)
    settle()
    assert found.columns.is_stacked
    found.month.setFocus()
    return found


def settle() -> None:
    for _turn in range(4):
        QApplication.processEvents()


def seen(page: CalendarPage, widget: QWidget, rect: QRect | None = None) -> bool:
    """Whether all of a widget, or of a part of it, is in sight."""
    rect = rect if rect is not None else widget.rect()
    view = page.area.viewport()
    at = QRect(widget.mapTo(view, rect.topLeft()), rect.size())
    return bool(view.rect().contains(at))


def seen_day(page: CalendarPage) -> bool:
    """Whether the head of the chosen day is in sight, with one entry."""
    place = page.month.visualRect(page.month.currentIndex()).topLeft()
    return seen(page, page.month.viewport(), QRect(place, QSize(60, 52)))


def test_the_chosen_day_is_in_sight_wherever_arrows_go(narrow: CalendarPage) -> None:
    for key, times in ((Qt.Key.Key_Down, 5), (Qt.Key.Key_Up, 9), (Qt.Key.Key_Right, 8)):
        for _time in range(times):
            QTest.keyClick(narrow.month, key)
            settle()
            assert seen_day(narrow), narrow.day


def test_another_month_begins_at_its_top(narrow: CalendarPage) -> None:
    bar = narrow.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    narrow.controls.after.click()
    settle()
    assert bar.value() == 0
    assert narrow.day == date(2026, 12, 24)
    bar.setValue(bar.maximum())
    narrow.controls.to_today.click()
    settle()
    assert bar.value() < 150, "today is in the last but one week"
    assert seen_day(narrow)


def test_enter_shows_the_list_of_the_day_and_escape_the_days(narrow: CalendarPage) -> None:
    assert not seen(narrow, narrow.side.day_head)
    QTest.keyClick(narrow.month, Qt.Key.Key_Return)
    settle()
    assert narrow.side.day_list.hasFocus()
    assert seen(narrow, narrow.side.day_head)
    assert seen(narrow, narrow.side.day_list)
    QTest.keyClick(narrow.side.day_list, Qt.Key.Key_Escape)
    settle()
    assert narrow.month.hasFocus()
    assert seen_day(narrow)


def test_who_types_or_is_in_the_list_is_not_led_away(narrow: CalendarPage) -> None:
    narrow.side.add_line.setFocus()
    settle()
    assert seen(narrow, narrow.side.add_line)
    narrow.go_to(date(2026, 12, 3))
    settle()
    assert seen(narrow, narrow.side.add_line)
    QTest.keyClick(narrow.side.add_line, Qt.Key.Key_Escape)
    settle()
    assert narrow.month.hasFocus()
    assert seen_day(narrow)


def test_all_that_is_late_is_shown_where_the_page_scrolls(narrow: CalendarPage) -> None:
    late = narrow.side.late_list
    assert len(late) == 3
    assert late.verticalScrollBar().maximum() == 0
    assert late.viewport().rect().contains(late.visualRect(late.rows.index(2)))


def test_the_day_is_seen_below_the_year(narrow: CalendarPage) -> None:
    QTest.keyClick(narrow.month, Qt.Key.Key_Y)
    settle()
    QTest.keyClick(narrow.year, Qt.Key.Key_Down)
    settle()
    assert seen(narrow, narrow.side.day_head)
    QTest.keyClick(narrow.year, Qt.Key.Key_M)
    settle()
    assert seen_day(narrow)


def test_tab_shows_each_list_from_its_head(narrow: CalendarPage) -> None:
    side = narrow.side
    for there, head in (
        (side.day_list, side.day_head),
        (side.late_list, side.late_head),
        (side.legend, side.legend_head),
    ):
        there.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        assert seen(narrow, head)
        assert seen(narrow, there)
