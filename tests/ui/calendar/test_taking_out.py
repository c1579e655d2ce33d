"""One date of a repeating meeting, those that follow, or all, moved to the trash: from the menu and with Del."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaison.desk.context import Desk
from liaison.desk.history import undo_last
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.shell import MainWindow

from .test_moving import meeting, when

DAYS = [datetime(2026, month, day, 11, tzinfo=UTC) for month, day in ((11, 26), (12, 3), (12, 10), (12, 17))]


@pytest.fixture
def weekly(sample_desk: Desk, page: CalendarPage) -> str:
    """A weekly meeting, its second date chosen."""
    made = meeting(sample_desk, "Weekly", "FREQ=WEEKLY;COUNT=4")
    page.refresh()
    page.go_to(date(2026, 12, 3))
    QApplication.processEvents()
    (entry,) = [one for one in page.side.day_list.all_rows() if one.record_id == made]
    page.side.day_list.choose(entry.key)
    return made


@pytest.mark.parametrize(
    "chosen",
    [
        (0, [0, 2, 3], "Took out “Weekly” on Thu 3 Dec; its other dates stay"),
        (1, [0], "Took out “Weekly” on Thu 3 Dec and all that follow"),
        (2, [], "Moved to the trash: meeting “Weekly”, all of its dates"),
    ],
)
def test_the_menu_asks_how_much_and_the_toast_says_it(
    sample_desk: Desk, page: CalendarPage, window: MainWindow, weekly: str, chosen: tuple[int, list[int], str]
) -> None:
    place, left, said = chosen
    entry = page.side.day_list.current_row()
    menu = page.deeds.menu(entry)
    (action,) = [one for one in menu.actions() if one.text() == "Move to trash…"]
    action.trigger()
    assert page.deeds.dialog is not None
    assert when(sample_desk, weekly) == DAYS, "nothing happens before it is said how much"
    page.deeds.dialog.group.button(place).setChecked(True)
    page.deeds.dialog.submit()
    QApplication.processEvents()
    assert when(sample_desk, weekly) == [DAYS[one] for one in left]
    assert window.toast.words.text().startswith(said)
    assert weekly not in {one.record_id for one in page.side.day_list.all_rows()}
    undo_last(sample_desk)
    assert when(sample_desk, weekly) == DAYS


def test_del_asks_the_same_and_escape_leaves_it(sample_desk: Desk, page: CalendarPage, weekly: str) -> None:
    page.side.day_list.setFocus()
    QTest.keyClick(page.side.day_list, Qt.Key.Key_Delete)
    dialog = page.deeds.dialog
    assert dialog is not None
    dialog.reject()
    assert when(sample_desk, weekly) == DAYS


def test_del_moves_what_takes_place_once_without_asking(sample_desk: Desk, page: CalendarPage) -> None:
    made = meeting(sample_desk, "Visit")
    page.refresh()
    page.go_to(date(2026, 11, 26))
    QApplication.processEvents()
    (entry,) = [one for one in page.side.day_list.all_rows() if one.record_id == made]
    page.side.day_list.setFocus()
    page.side.day_list.choose(entry.key)
    QTest.keyClick(page.side.day_list, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert page.deeds.dialog is None
    assert when(sample_desk, made) == []
    undo_last(sample_desk)
    assert len(when(sample_desk, made)) == 1
