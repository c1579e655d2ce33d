"""Adding a meeting by typing a line below the day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from liaison.desk.calendar.views import CalendarEntry
from liaison.desk.context import Desk
from liaison.desk.unsaved import Editor, unsaved_texts
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.view_model import chip_words, row_words
from liaison.ui.files.filing import FilingDialog
from liaison.ui.shell import MainWindow


def titles(page: CalendarPage) -> list[str]:
    model = page.side.day_list.rows
    found = [model.data(model.index(place)) for place in range(model.rowCount())]
    return [one.title for one in found if isinstance(one, CalendarEntry)]


def write(page: CalendarPage, text: str) -> None:
    QTest.keyClicks(page.side.add_line, text)
    page.adding.read()


def test_a_line_is_understood_while_one_types_and_added_with_enter(page: CalendarPage, window: MainWindow) -> None:
    write(page, "14:00 rates with Pell")
    assert page.side.understood.text() == "Rates, Pell Logistics, Fri 27 Nov, 14:00–15:00"
    assert not page.adding.against.isVisible()
    QTest.keyClick(page.side.add_line, Qt.Key.Key_Return)
    assert "Rates" in titles(page)
    assert page.side.add_line.text() == ""
    assert not page.side.understood.isVisible()
    window.place.commands.run("undo")
    assert "Rates" not in titles(page)


def test_what_was_not_understood_is_said_below_what_was(page: CalendarPage) -> None:
    write(page, "Pell call Fryday 14:00")
    assert page.side.understood.text().splitlines() == [
        "Pell call Fryday, Pell Logistics, Fri 27 Nov, 14:00–15:00",
        "Not understood as a day, a time or a rule: “Fryday”.",
    ]


def test_a_day_that_does_not_exist_is_refused_and_the_line_stays(page: CalendarPage) -> None:
    before = titles(page)
    write(page, "Pell planning 31 Feb 10:00")
    assert page.side.understood.text() == "“31 Feb” is no day of the calendar."
    QTest.keyClick(page.side.add_line, Qt.Key.Key_Return)
    assert page.side.add_line.text() == "Pell planning 31 Feb 10:00"
    assert page.side.understood.text() == "“31 Feb” is no day of the calendar."
    assert titles(page) == before


def test_a_clash_is_said_and_the_better_time_taken(page: CalendarPage) -> None:
    write(page, "09:30 rates with Pell")
    assert page.adding.against.isVisible()
    assert page.adding.better.text().startswith("Better: Fri 27 Nov at ")
    page.adding.better.click()
    assert "Rates" in titles(page)


def test_what_waits_for_a_client_looks_so_and_its_menu_files_it(page: CalendarPage) -> None:
    write(page, "16:00 walk")
    QTest.keyClick(page.side.add_line, Qt.Key.Key_Return)
    entry = next(one for one in page.side.day_list.all_rows() if one.title == "Walk")
    assert chip_words(entry, page.place.zone)[0] == "16:00 Walk (no client)"
    assert row_words(entry, page.place.zone)[1] == "Waits for a client"
    (action,) = [one for one in page.deeds.menu(entry).actions() if one.text() == "File under a client…"]
    action.trigger()
    assert any(isinstance(one, FilingDialog) for one in page.window().findChildren(QDialog))


def test_escape_empties_the_line(page: CalendarPage) -> None:
    write(page, "09:30 rates with Pell")
    QTest.keyClick(page.side.add_line, Qt.Key.Key_Escape)
    assert page.side.add_line.text() == ""
    assert not page.adding.against.isVisible()


def test_the_keys_that_take_back_mean_the_meeting_once_it_was_added(page: CalendarPage, window: MainWindow) -> None:
    line = page.side.add_line
    window.show()
    line.setFocus()
    write(page, "14:00 rates with Pell")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "Rates" in titles(page)
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == ""
    assert "Rates" not in titles(page)


def test_the_line_takes_back_what_is_typed_in_it(page: CalendarPage) -> None:
    line = page.side.add_line
    line.setFocus()
    write(page, "14:00 rates")
    QTest.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() != "14:00 rates"


def test_escape_in_an_empty_line_goes_back_to_the_days(page: CalendarPage, window: MainWindow) -> None:
    page.side.add_line.setFocus()
    QTest.keyClick(page.side.add_line, Qt.Key.Key_Escape)
    assert window.focusWidget() is page.month


def test_enter_on_a_free_hour_begins_a_line(page: CalendarPage) -> None:
    QTest.keyClick(page.month, Qt.Key.Key_W)
    page.week.setCurrentIndex(page.week.week.index(1 + 4, 4))
    QTest.keyClick(page.week, Qt.Key.Key_Return)
    assert page.side.add_line.text() == "11:00 "
    assert page.side.add_line.hasFocus()
    assert page.day == date(2026, 11, 26)


def test_what_is_typed_and_not_added_comes_back(page: CalendarPage, window: MainWindow, sample_desk: Desk) -> None:
    QTest.keyClicks(page.side.add_line, "14:00 Tallgrass")
    page.adding.keeper.flush()
    (left,) = [one for one in unsaved_texts(sample_desk) if one.editor is Editor.PLAN]
    assert left.begins == "14:00 Tallgrass"
    again = CalendarPage(window.place)
    again.show_args({})
    assert again.side.add_line.text() == "14:00 Tallgrass"
    assert again.day == page.day, "on its day"
    page.side.add_line.clear()
    page.adding.keeper.flush()
    assert not [one for one in unsaved_texts(sample_desk) if one.editor is Editor.PLAN]
    again.deleteLater()


def test_in_a_small_window_the_line_is_scrolled_to_when_it_is_typed_in(page: CalendarPage, window: MainWindow) -> None:
    window.resize(1024, 700)
    for _turn in range(3):
        QApplication.processEvents()
    page.area.verticalScrollBar().setValue(0)
    line = page.side.add_line
    window.activateWindow()
    line.setFocus()
    for _turn in range(3):
        QApplication.processEvents()
    seen = page.area.viewport().rect()
    assert seen.contains(QRect(line.mapTo(page.area.viewport(), QPoint(0, 0)), line.size()))
