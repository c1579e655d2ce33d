"""Whole days in the month: drawn with the mouse, and made longer or shorter at their end."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.history import undo_last
from liaison.model.meeting import Meeting
from liaison.ui.calendar.page import CalendarPage

from .test_moving import drag, middle, shown_ghost

FIRST, LAST = date(2026, 11, 10), date(2026, 11, 12)


def empty_place(page: CalendarPage, day: date) -> QPoint:
    """Somewhere near the lower end of a day, below its entries."""
    return page.month.visualRect(page.month.weeks.index_of(day)).center() + QPoint(0, 30)


def days_of(desk: Desk, title: str) -> list[tuple[date | None, date | None]]:
    """First day and the one after the last, of all that are called so."""
    with desk.record.reading() as session:
        rows = session.scalars(select(Meeting).where(Meeting.title == title, Meeting.deleted_at.is_(None)))
        return [(one.starts_on, one.ends_on) for one in rows]


@pytest.mark.parametrize(("begin", "end"), [(FIRST, LAST), (LAST, FIRST)])
def test_days_are_drawn_and_named(sample_desk: Desk, page: CalendarPage, begin: date, end: date) -> None:
    drag(page.month.viewport(), empty_place(page, begin), empty_place(page, end))
    assert page.side.add_line.hasFocus()
    assert page.side.add_line.text() == "10 Nov 2026 – 12 Nov 2026 "
    ghost = shown_ghost(page)
    assert ghost is not None, "what was drawn stays to be seen while its line is typed"
    assert (ghost.day, ghost.until) == (FIRST, LAST)
    QTest.keyClicks(page.side.add_line, "Pell fair")
    QTest.keyClick(page.side.add_line, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert days_of(sample_desk, "Pell fair") == [(FIRST, date(2026, 11, 13))]
    assert shown_ghost(page) is None


def test_a_click_draws_nothing(page: CalendarPage) -> None:
    at = empty_place(page, FIRST)
    drag(page.month.viewport(), at, at + QPoint(14, 4))
    assert page.side.add_line.text() == ""
    assert not page.side.add_line.hasFocus()
    drag(page.month.viewport(), at, empty_place(page, LAST), lets_go=False)
    assert shown_ghost(page) is not None
    QTest.keyClick(page.month, Qt.Key.Key_Escape)
    assert shown_ghost(page) is None
    assert page.side.add_line.text() == ""


def test_what_lasts_for_days_is_pulled_longer_and_shorter(sample_desk: Desk, page: CalendarPage) -> None:
    drag(page.month.viewport(), empty_place(page, FIRST), empty_place(page, LAST))
    QTest.keyClicks(page.side.add_line, "Pell fair")
    QTest.keyClick(page.side.add_line, Qt.Key.Key_Return)
    QApplication.processEvents()
    week = next(one for one in page.month.weeks.weeks if one.cells[0].day <= FIRST <= one.cells[-1].day)
    (bar,) = [one for one in week.stretches if one.entry.title == "Pell fair"]
    row = page.month.weeks.weeks.index(week)
    rect = page.month._stretch_rect(row, bar.first, bar.last, bar.lane)
    end = QPoint(round(rect.right()) - 2, round(rect.center().y()))
    assert page.month.cursor_at(end) is Qt.CursorShape.SizeHorCursor
    assert page.month.cursor_at(rect.center().toPoint()) is Qt.CursorShape.ArrowCursor
    drag(page.month.viewport(), end, middle(page, date(2026, 11, 13)))
    assert days_of(sample_desk, "Pell fair") == [(FIRST, date(2026, 11, 14))]
    undo_last(sample_desk)
    assert days_of(sample_desk, "Pell fair") == [(FIRST, date(2026, 11, 13))]
    page.refresh()
    QApplication.processEvents()
    drag(page.month.viewport(), end, middle(page, date(2026, 11, 9)))
    assert days_of(sample_desk, "Pell fair") == [(FIRST, date(2026, 11, 11))], "one day is left at the least"
