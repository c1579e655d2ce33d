"""What stands beside the calendar: rows that are whole, and a typed line that moves nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaison.ui.calendar.lists import EntryDelegate
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.shares import RowShare, whole_rows
from liaison.ui.shell import MainWindow


@pytest.mark.parametrize(
    ("room", "day", "late", "found"),
    [
        (10, 5, 3, RowShare(5, 3)),
        (6, 5, 3, RowShare(4, 2)),
        (6, 0, 5, RowShare(0, 5)),
        (2, 9, 5, RowShare(3, 1)),
        (6, 1, 0, RowShare(1, 0)),
    ],
)
def test_the_room_is_shared_in_whole_rows(room: int, day: int, late: int, found: RowShare) -> None:
    assert whole_rows(room, day, late) == found


@pytest.mark.parametrize("height", [700, 790, 900])
def test_no_row_beside_the_calendar_is_cut(page: CalendarPage, window: MainWindow, height: int) -> None:
    window.resize(1440, height)
    QApplication.processEvents()
    for entries in (page.side.day_list, page.side.late_list):
        assert entries.viewport().height() % 56 == 0
        assert entries.viewport().height() > 0
    rest = 3 - len(page.side.late_list)
    assert page.side.late_more.isVisible() is (rest > 0)
    if rest:
        assert page.side.late_more.text() == f"{rest} more"


def test_the_frame_of_the_chosen_row_goes_round_its_mark(page: CalendarPage) -> None:
    entries = page.side.day_list
    entries.setFocus()
    entries.setCurrentIndex(entries.rows.index(0))
    delegate = entries.itemDelegate()
    assert isinstance(delegate, EntryDelegate)
    row = QRectF(entries.visualRect(entries.rows.index(0)))
    picture = entries.viewport().grab().toImage()
    ratio, middle = picture.devicePixelRatio(), delegate.mark_box(row, 16).center().y()
    frame, ground = (picture.pixelColor(round(x * ratio), round(middle * ratio)) for x in (2, 3))
    assert frame.lightness() < 100, "the frame is drawn there"
    assert ground.lightness() > 200, "and no mark lies on it"
    assert delegate.mark_box(row, 16).left() > 3


def test_nothing_moves_while_a_line_is_typed(page: CalendarPage) -> None:
    line = page.side.add_line
    line.setFocus()
    before = (page.side.height(), page.month.height(), page.side.late_head.geometry(), page.side.legend.geometry())
    QTest.keyClicks(line, "Monday 6am Harbor review for 3 hours")
    page.adding.read()
    QApplication.processEvents()
    preview = page.side.preview
    assert preview.isVisible()
    assert preview.geometry().top() > line.geometry().bottom()
    assert page.side.rect().contains(preview.geometry())
    after = (page.side.height(), page.month.height(), page.side.late_head.geometry(), page.side.legend.geometry())
    assert after == before


def test_what_is_understood_gives_way_and_comes_back_with_the_keys(page: CalendarPage) -> None:
    line = page.side.add_line
    line.setFocus()
    QTest.keyClicks(line, "09:30 rates with Pell")
    page.adding.read()
    assert page.side.preview.isVisible()
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert page.adding.better.hasFocus()
    assert page.side.preview.isVisible(), "its own link is a part of it"
    page.month.setFocus()
    assert not page.side.preview.isVisible()
    line.setFocus()
    assert page.side.preview.isVisible()
    assert line.text() == "09:30 rates with Pell"


def test_the_menu_key_opens_the_menu_of_what_is_chosen(page: CalendarPage) -> None:
    entries = page.side.day_list.all_rows()
    page.side.day_list.choose(entries[1].key)
    page.month.setFocus()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(page.month.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.accessibleName() == entries[1].title
    menu.close()
