"""The month over the sample agency: what a person sees, and what keys and clicks do."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaison.desk.calendar.views import CalendarEntry, FilterChoice
from liaison.desk.context import Desk
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.view_model import DayCell, LegendRow
from liaison.ui.shell import MainWindow
from liaison.ui.widgets import RowList


def rows(entries: RowList) -> list[object]:
    return [entries.rows.data(entries.rows.index(place)) for place in range(len(entries))]


def titles(entries: RowList) -> list[str]:
    return [one.title for one in rows(entries) if isinstance(one, CalendarEntry)]


def numbers(page: CalendarPage) -> dict[str, int]:
    return {one.key: one.number for one in rows(page.side.legend) if isinstance(one, LegendRow)}


def cell(page: CalendarPage, day: date) -> DayCell:
    found = page.month.weeks.index_of(day).data(Qt.ItemDataRole.UserRole)
    assert isinstance(found, DayCell)
    return found


def chip(page: CalendarPage, day: date, title: str) -> QPoint:
    """Where on the grid the chip of an entry is."""
    index = page.month.weeks.index_of(day)
    rect = page.month.visualRect(index)
    for place, entry in page.month.cells.places(cell(page, day), rect.toRectF()):
        if entry is not None and entry.title == title:
            return place.center().toPoint()
    raise AssertionError(title)


def press(page: CalendarPage, key: Qt.Key) -> None:
    QTest.keyClick(page.month, key)


def test_it_shows_the_month_and_the_day(page: CalendarPage, window: MainWindow) -> None:
    assert page.title() == "November 2026"
    assert window.frame.rail.item("calendar").isChecked()
    assert page.side.day_head.accessibleName() == "Friday 27 November, in 3 days"
    assert titles(page.side.day_list) == [
        "Winter programme",
        "Rate-card comparison",
        "Feedback on the gift guide draft",
        "Helen Moss’s birthday, Brightwater",
        "Peak season",
    ]
    assert titles(page.side.late_list)[0] == "Access to the member survey"
    assert numbers(page) == {
        "ours": 5, "theirs": 4, "meeting": 9, "review": 1, "personal": 3, "sign": 3, "busy": 1, "done": 9
    }  # fmt: skip


def test_weeks_are_numbered_and_days_speak(page: CalendarPage) -> None:
    weeks = page.month.weeks
    assert [week.number for week in weeks.weeks] == [44, 45, 46, 47, 48, 49]
    interface = QAccessible.queryAccessibleInterface(page.month)
    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Month"
    assert weeks.index_of(date(2026, 11, 24)).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Tuesday 24 November, today, Harbor, Peak season, 10:00 Harbor, 14:30 Oakline, Reset scorecard, "
        "three months on, Tallgrass, Cosy: rapport is high while 3 late deliverables went unmentioned, "
        "Meridian, Point of contact leaves on 4 Dec, no successor named, 1 more"
    )


def test_arrows_walk_days_weeks_and_into_other_months(page: CalendarPage) -> None:
    press(page, Qt.Key.Key_Right)
    assert page.month.day == date(2026, 11, 28)
    press(page, Qt.Key.Key_Up)
    assert page.month.day == date(2026, 11, 21)
    assert page.side.day_head.title.text() == "Saturday 21 November"
    press(page, Qt.Key.Key_Home)
    assert page.month.day == date(2026, 11, 16)
    press(page, Qt.Key.Key_End)
    assert page.month.day == date(2026, 11, 22)
    press(page, Qt.Key.Key_PageDown)
    assert (page.title(), page.month.day) == ("December 2026", date(2026, 12, 22))
    press(page, Qt.Key.Key_PageUp)
    press(page, Qt.Key.Key_Down)
    press(page, Qt.Key.Key_Down)
    assert (page.title(), page.month.day) == ("November 2026", date(2026, 12, 6))
    press(page, Qt.Key.Key_Down)
    assert (page.title(), page.month.day) == ("December 2026", date(2026, 12, 13))


def test_letters_go_to_today_and_to_other_months(page: CalendarPage) -> None:
    press(page, Qt.Key.Key_P)
    assert (page.title(), page.month.day) == ("October 2026", date(2026, 10, 27))
    press(page, Qt.Key.Key_T)
    assert (page.title(), page.month.day) == ("November 2026", date(2026, 11, 24))
    press(page, Qt.Key.Key_A)
    assert page.side.add_line.hasFocus()


def test_enter_goes_into_the_day_and_opens_its_entries(page: CalendarPage, window: MainWindow) -> None:
    press(page, Qt.Key.Key_Return)
    assert page.side.day_list.hasFocus()
    QTest.keyClick(page.side.day_list, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args["day"]) == ("briefing", "2026-11-27")
    window.place.navigator.back()
    assert page.month.day == date(2026, 11, 27)


def test_a_promise_opens_where_it_is_kept(page: CalendarPage, window: MainWindow) -> None:
    press(page, Qt.Key.Key_Return)
    QTest.keyClick(page.side.day_list, Qt.Key.Key_Down)
    QTest.keyClick(page.side.day_list, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args.get("tab")) == ("client", "commitments")


def test_a_click_on_a_chip_chooses_the_day_and_the_entry(page: CalendarPage) -> None:
    at = chip(page, date(2026, 11, 25), "Load-test summary for peak week")
    QTest.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.month.day == date(2026, 11, 25)
    assert page.side.day_list.current_row().title == "Load-test summary for peak week"


def test_what_does_not_fit_is_counted_and_opens_the_day(page: CalendarPage, window: MainWindow) -> None:
    day = date(2026, 12, 2)
    rect = page.month.visualRect(page.month.weeks.index_of(day)).toRectF()
    places = list(page.month.cells.places(cell(page, day), QRect(0, 0, int(rect.width()), 70).toRectF()))
    assert places[-1][1] is None, "in a low row the last place says how many more there are"
    window.resize(1440, 600)
    QApplication.processEvents()
    index = page.month.weeks.index_of(day)
    shown = list(page.month.cells.places(cell(page, day), page.month.visualRect(index).toRectF()))
    assert shown[-1][1] is None
    QTest.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=shown[-1][0].center().toPoint())
    assert page.month.day == day
    assert page.side.day_list.hasFocus()


def test_the_legend_filters_and_is_remembered(page: CalendarPage, window: MainWindow) -> None:
    legend = page.side.legend
    legend.choose("theirs")
    QTest.keyClick(legend, Qt.Key.Key_Space)
    assert "Feedback on the gift guide draft" not in titles(page.side.day_list)
    assert not cell(page, date(2026, 11, 26)).entries
    assert numbers(page)["theirs"] == 4, "the number says what there is"
    assert legend.current_row().key == "theirs"
    assert window.place.state.get("calendar_hidden") == "theirs"
    assert CalendarPage(window.place)._hidden == {"theirs"}
    QTest.keyClick(legend, Qt.Key.Key_Space)
    assert cell(page, date(2026, 11, 26)).entries


def test_one_client_alone_can_be_shown_and_one_of_its_people(page: CalendarPage) -> None:
    box = page.controls.clients
    box.setCurrentIndex(box.findText("Harbor & Finch"))
    box.activated.emit(box.currentIndex())
    assert titles(page.side.day_list) == ["Feedback on the gift guide draft", "Peak season"]
    choose_person(page, "leo")
    assert page.controls.people.currentText() == "Leo Marsh"
    assert titles(page.side.day_list) == []
    assert page.side.nothing.isVisible()
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert len(page.side.day_list) == 5
    assert page.controls.people.currentText() == "Everyone"


def choose_person(page: CalendarPage, typed: str) -> None:
    """Type into the field of people as one does: its first letter opens it."""
    people = page.controls.people
    people.setFocus()
    QTest.keyClicks(people, typed[:1])
    QTest.keyClicks(people.popup.field, typed[1:])
    QTest.keyClick(people.popup.field, Qt.Key.Key_Return)


def test_one_person_alone_can_be_shown_without_a_client(page: CalendarPage) -> None:
    choose_person(page, "helen")
    assert page.controls.people.currentText() == "Helen Moss"
    assert page.only.client_id == ""
    assert titles(page.side.day_list) == ["Winter programme", "Helen Moss’s birthday, Brightwater"]
    people = page.controls.people
    QTest.keyClick(people, Qt.Key.Key_Down)
    assert people.popup.isVisible()
    assert people.popup.list.current_row().name == "Everyone", "the way back comes first"
    details = {one.detail for one in rows(people.popup.list) if isinstance(one, FilterChoice)}
    assert "Brightwater" in details, "whose they are stands beside them"
    QTest.keyClick(people.popup.field, Qt.Key.Key_Return)
    assert page.only.person_id == ""
    assert len(page.side.day_list) == 5


def test_a_name_that_nobody_has_changes_nothing(page: CalendarPage) -> None:
    choose_person(page, "xq")
    assert not page.controls.people.popup.isVisible()
    assert page.only.person_id == ""
    QTest.keyClick(page.controls.people, Qt.Key.Key_Down)
    QTest.keyClicks(page.controls.people.popup.field, "xq")
    assert page.controls.people.popup.nobody.isVisible()
    QTest.keyClick(page.controls.people.popup.field, Qt.Key.Key_Escape)
    assert not page.controls.people.popup.isVisible()


def test_done_from_the_menu_and_undone(page: CalendarPage, window: MainWindow, sample_desk: Desk) -> None:
    entry = next(one for one in rows(page.side.day_list) if isinstance(one, CalendarEntry) and one.kind == "ours")
    menu = page.deeds.menu(entry)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:4] == ["Done", "Slip to another date…", "Drop…", "Client"]
    next(action for action in menu.actions() if action.text() == "Done").trigger()
    found = next(one for one in rows(page.side.day_list) if isinstance(one, CalendarEntry) and one.title == entry.title)
    assert found.is_done
    assert page.month.day == date(2026, 11, 27), "the chosen day stays"
    window.place.commands.run("undo")
    found = next(one for one in rows(page.side.day_list) if isinstance(one, CalendarEntry) and one.title == entry.title)
    assert not found.is_done


def test_a_meeting_can_be_briefed_and_called_from_its_menu(page: CalendarPage) -> None:
    entry = rows(page.side.day_list)[0]
    assert isinstance(entry, CalendarEntry)
    words = [action.text() for action in page.deeds.menu(entry).actions() if action.text()]
    assert words[:4] == ["Briefing", "Start call", "Review…", "Client"]
    assert "Move to trash" in words
    page.deeds.start_call(entry)
    here = page.place.navigator.here
    assert here is not None
    assert here.page == "briefing"


def test_the_agenda_is_headed_by_its_months_and_the_year_has_no_legend(page: CalendarPage) -> None:
    page.show_view("agenda")
    assert page.title() == "November 2026 – January 2027"
    page.show_view("year")
    assert not page.side.legend.isVisible()
    page.show_view("month")
    assert page.side.legend.isVisible()
