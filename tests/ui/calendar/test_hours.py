"""Our working hours on the calendar, and setting them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtTest import QTest

from liaison.desk.context import Desk
from liaison.desk.our_hours import keep_our_hours, our_hours_view
from liaison.ui.calendar.agenda import DayHead
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.settings.hours import HoursSection
from liaison.ui.shell import MainWindow

FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)
SHORT = (time(8), time(12, 15))


@pytest.fixture
def section(window: MainWindow) -> Iterator[HoursSection]:
    made = HoursSection(window.place, "Working hours")
    made.setParent(window)
    made.load()
    yield made
    made.deleteLater()


def heads(page: CalendarPage) -> dict[date, str]:
    model = page.agenda.rows
    rows = [model.data(model.index(place)) for place in range(model.rowCount())]
    return {row.day: row.hours for row in rows if isinstance(row, DayHead)}


def test_the_week_tells_working_hours_to_the_minute(page: CalendarPage, sample_desk: Desk) -> None:
    page.show_view("week")
    assert page.week.working_part(FRIDAY, 9) == (0.0, 1.0)
    assert page.week.working_part(FRIDAY, 17) == (0.0, 0.5)
    assert page.week.working_part(FRIDAY, 8) == (0.0, 0.0)
    assert page.week.working_part(SATURDAY, 10) == (0.0, 0.0)
    keep_our_hours(sample_desk, (*(SHORT,) * 5, None, None))
    page.refresh()
    assert page.week.working_part(FRIDAY, 12) == (0.0, 0.25)


def test_the_agenda_says_when_we_work(page: CalendarPage) -> None:
    page.show_view("agenda")
    found = heads(page)
    assert found[FRIDAY] == "09:00–17:30"
    assert {hours for day, hours in found.items() if day.weekday() > 4} <= {"day off"}


def test_hours_are_typed_for_each_day_and_kept_at_once(section: HoursSection, sample_desk: Desk) -> None:
    assert [line.text() for line in section.lines] == [*["09:00–17:30"] * 5, "", ""]
    friday = section.lines[4]
    friday.selectAll()
    QTest.keyClicks(friday, "8-12:15")
    friday.editingFinished.emit()
    assert our_hours_view(sample_desk).week[4] == SHORT
    assert friday.text() == "08:00–12:15"
    friday.clear()
    friday.editingFinished.emit()
    assert our_hours_view(sample_desk).week[4] is None
    section.place.commands.run("undo")
    section.load()
    assert our_hours_view(sample_desk).week[4] == SHORT


def test_the_zone_of_the_hours(section: HoursSection, sample_desk: Desk) -> None:
    section.zone.setCurrentIndex(section.zone.findData("America/New_York"))
    section.zone.activated.emit(section.zone.currentIndex())
    assert our_hours_view(sample_desk).zone_name == "America/New_York"


@pytest.mark.parametrize(
    "typed", ["18:00-09:00", "08:00-12:00, 13:00-17:00", "25:00-26:00", "nine to five", "9", "9-9"]
)
def test_hours_that_cannot_be_are_said_below_their_line(section: HoursSection, sample_desk: Desk, typed: str) -> None:
    kept = our_hours_view(sample_desk).week
    friday, below = section.lines[4], section.problems[4]
    friday.selectAll()
    QTest.keyClicks(friday, typed)
    friday.editingFinished.emit()
    assert friday.property("wrong") is True
    assert not below.isHidden()
    assert [line.property("wrong") for line in section.lines].count(True) == 1
    assert our_hours_view(sample_desk).week == kept
    assert friday.text() == typed
    friday.selectAll()
    QTest.keyClicks(friday, "9-17")
    friday.editingFinished.emit()
    assert friday.property("wrong") is False
    assert below.isHidden()
    assert our_hours_view(sample_desk).week[4] == (time(9), time(17))
