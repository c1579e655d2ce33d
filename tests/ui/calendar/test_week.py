"""The week and the agenda: hours, clocks of a client, and what keys do."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.ui.calendar.agenda import DayEntry, DayHead
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.view_model import DayCell
from liaison.ui.calendar.week_model import Slot, hour_there, laid_out
from liaison.ui.shell import MainWindow

DAY = date(2026, 11, 24)


def meeting(begins: str, ends: str, name: str = "m") -> CalendarEntry:
    starts, until = (datetime.fromisoformat(f"2026-11-24T{at}").replace(tzinfo=UTC) for at in (begins, ends))
    return CalendarEntry(EntryKind.MEETING, DAY, DAY, name, "meeting", name, starts_at=starts, ends_at=until)


@pytest.fixture
def week(page: CalendarPage) -> CalendarPage:
    """The week of 23 November."""
    QTest.keyClick(page.month, Qt.Key.Key_W)
    QApplication.processEvents()
    return page


def test_what_overlaps_shares_the_width_and_what_follows_does_not() -> None:
    blocks = laid_out(
        [meeting("09:00", "10:00", "a"), meeting("09:30", "10:30", "b"), meeting("10:30", "11:00", "c")], DAY, UTC
    )
    assert [(one.entry.title, one.lane, one.lanes) for one in blocks] == [("a", 0, 2), ("b", 1, 2), ("c", 0, 1)]
    assert (blocks[1].begins, blocks[1].ends) == (9.5, 10.5)


def test_what_goes_over_midnight_is_cut_there() -> None:
    evening = meeting("23:00", "23:30")
    assert evening.ends_at is not None
    late = replace(evening, ends_at=evening.ends_at + timedelta(hours=4))
    assert [(one.begins, one.ends) for one in laid_out([late], DAY, UTC)] == [(23.0, 24.0)]
    assert [(one.begins, one.ends) for one in laid_out([late], DAY + timedelta(days=1), UTC)] == [(0.0, 3.5)]


def test_hours_there_follow_both_clocks_changes() -> None:
    here, there = ZoneInfo("Europe/London"), ZoneInfo("America/New_York")
    assert hour_there(date(2026, 11, 24), 14, here, there) == "09:00"
    assert hour_there(date(2026, 10, 27), 14, here, there) == "10:00"
    assert hour_there(date(2026, 11, 24), 14, here, here) == ""


def test_a_week_has_its_hours_and_speaks(week: CalendarPage) -> None:
    grid = week.week
    assert week.stack.currentWidget() is grid
    assert grid.hasFocus()
    assert (week.title(), week.subtitle()) == ("November 2026", "Week 48")
    assert grid.day == date(2026, 11, 27)
    slot = grid.week.index(1 + 2, 5)
    assert isinstance(slot.data(Qt.ItemDataRole.UserRole), Slot)
    assert slot.data(Qt.ItemDataRole.AccessibleTextRole) == "Friday 27 November, 09:00, 09:30 Brightwater"
    above = grid.week.index(0, 5).data(Qt.ItemDataRole.UserRole)
    assert isinstance(above, DayCell)
    assert [one.title for one in above.entries] == [
        "Rate-card comparison", "Feedback on the gift guide draft", "Helen Moss’s birthday, Brightwater"
    ]  # fmt: skip
    assert [one.title for one in above.lasting] == ["Peak season"]


def test_arrows_go_by_hours_and_days_and_into_the_next_week(week: CalendarPage) -> None:
    grid = week.week
    grid.setCurrentIndex(grid.week.index(3, 7))
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert (grid.day, week.subtitle()) == (date(2026, 11, 30), "Week 49")
    assert grid.currentIndex().row() == 3, "the hour stays"
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.day == date(2026, 11, 29)
    QTest.keyClick(grid, Qt.Key.Key_PageUp)
    assert grid.day == date(2026, 11, 22)
    assert week.side.day_head.title.text() == "Sunday 22 November"


def test_enter_opens_the_meeting_of_an_hour(week: CalendarPage, window: MainWindow) -> None:
    grid = week.week
    grid.setCurrentIndex(grid.week.index(3, 5))
    QTest.keyClick(grid, Qt.Key.Key_Return)
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "briefing"


def test_meetings_that_have_no_room_beside_others_are_counted_and_open_the_day(week: CalendarPage) -> None:
    day = datetime(2026, 11, 27, 13, tzinfo=UTC)
    made = [
        CalendarEntry(
            EntryKind.MEETING, day.date(), day.date(), f"Call {n}", "meeting", str(n),
            starts_at=day + timedelta(minutes=5 * n), ends_at=day + timedelta(minutes=5 * n + 60),
        )
        for n in range(9)
    ]  # fmt: skip
    blocks = laid_out(made, day.date(), ZoneInfo("Europe/London"))
    assert [(one.lane, one.lanes, one.more) for one in blocks] == [(0, 3, 0), (1, 3, 0), (2, 3, 7)]
    assert blocks[-1].ends == 14 + 40 / 60
    shape = week.week.week.shape
    assert shape is not None
    crowded = (*shape.blocks[:4], blocks, *shape.blocks[5:])
    week.week.week.replace(shape._replace(blocks=crowded))
    opened: list[date] = []
    week.week.opened.connect(opened.append)
    (place,) = [rect for rect, one in week.week._blocks() if one.more]
    QTest.mouseClick(week.week.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert opened == [date(2026, 11, 27)]


def test_a_click_on_a_meeting_chooses_it_in_the_day(week: CalendarPage) -> None:
    grid = week.week
    place, block = next((place, one) for place, one in grid._blocks() if one.entry.title == "Monthly check-in")
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    assert week.side.day_list.current_row().key == block.entry.key


def test_a_clients_clock_stands_beside_ours(week: CalendarPage) -> None:
    box = week.controls.clients
    assert week.week.hour_there(9) == ""
    box.setCurrentIndex(box.findText("Harbor & Finch"))
    box.activated.emit(box.currentIndex())
    assert week.week.hour_there(9) == "10:00"


def test_the_agenda_goes_on_day_by_day(page: CalendarPage, window: MainWindow) -> None:
    QTest.keyClick(page.month, Qt.Key.Key_G)
    agenda = page.agenda
    rows = [agenda.rows.data(agenda.rows.index(place)) for place in range(len(agenda))]
    assert [one.words for one in rows if isinstance(one, DayHead)][:2] == ["Friday 27 November", "Monday 30 November"]
    assert isinstance(agenda.current_row(), DayEntry)
    QTest.keyClick(agenda, Qt.Key.Key_End)
    last = agenda.current_row()
    assert page.side.day_head.title.text() != "Friday 27 November"
    assert last.day <= date(2027, 1, 7)
    assert window.place.state.get("calendar_view") == "agenda"
    QTest.keyClick(agenda, Qt.Key.Key_M)
    assert page.stack.currentWidget() is page.month
    assert page.month.day == last.day


def test_the_title_of_a_week_in_two_months_names_both(page: CalendarPage) -> None:
    page.show_view("week")
    page.go_to(date(2026, 12, 2))
    assert (page.title(), page.subtitle()) == ("November 2026 – December 2026", "Week 49")


def test_today_fits_a_weekend_column(page: CalendarPage) -> None:
    page.show_view("week")
    shape = page.week.week.shape
    assert shape is not None
    saturday = shape.days[5]._replace(is_today=True)
    page.week.week.replace(shape._replace(days=(*shape.days[:5], saturday, *shape.days[6:])))
    assert page.week.week.headerData(6, Qt.Orientation.Horizontal) == "Today, 28"
