"""The year strip of reviews."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from liaison.desk.calendar.views import CalendarEntry, EntryKind
from liaison.desk.calendar.year import YearRow
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.year import YearList, next_review


def test_each_client_has_its_reviews_and_the_next_one_is_gone_to(page: CalendarPage) -> None:
    QTest.keyClick(page.month, Qt.Key.Key_Y)
    year = page.year
    assert page.stack.currentWidget() is year
    assert year.choose(next(row.client_id for row in _rows(page) if row.client == "Meridian Dental"))
    row = year.current_row()
    assert next_review(row).day == date(2026, 11, 30)
    assert page.side.day_head.title.text() == "Monday 30 November"
    words = year.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.startswith("Meridian Dental, ")
    assert "30 Nov planned" in words
    brightwater = next(row for row in _rows(page) if row.client == "Brightwater Museum")
    assert next(one.is_done for one in brightwater.reviews)
    assert any(one.is_planned for one in brightwater.reviews)
    marks = page.side.year_marks
    assert marks.isVisible()
    assert marks.text() == "Bold: planned. Pale: by the rhythm, not planned yet. Red: late. A tick: held."
    assert page.subtitle() == ""
    QTest.keyClick(year, Qt.Key.Key_M)
    assert not marks.isVisible()


def test_arrows_go_from_review_to_review_and_enter_opens_it(page: CalendarPage) -> None:
    year = _of_harbor(page)
    row = year.current_row()
    days = [one.day for one in row.reviews]
    assert len(days) > 3
    at = row.reviews.index(next_review(row))
    QTest.keyClick(year, Qt.Key.Key_Right)
    QTest.keyClick(year, Qt.Key.Key_Right)
    assert page.day == days[at + 2]
    assert year.review() == row.reviews[at + 2]
    for _time in days:
        QTest.keyClick(year, Qt.Key.Key_Left)
    assert page.day == days[0], "it ends at the first one"
    assert year.current_row() == row
    opened: list[CalendarEntry] = []
    year.entry_opened.connect(opened.append)
    QTest.keyClick(year, Qt.Key.Key_Return)
    assert opened == [row.reviews[0]]


def test_a_click_on_a_mark_chooses_that_review(page: CalendarPage) -> None:
    year = _of_harbor(page)
    row = year.current_row()
    rect = QRectF(year.visualRect(year.currentIndex())).adjusted(year.marks.padding, 0, -year.marks.padding, 0)
    one, box = list(year.marks.places(rect, row, year.layoutDirection()))[-1]
    QTest.mouseClick(year.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert year.review() == one
    assert page.day == one.day


def test_before_and_after_show_other_years_and_today_this_one(page: CalendarPage) -> None:
    _of_harbor(page)
    assert page.title() == "September 2026 – August 2027"
    page.controls.after.click()
    assert page.title() == "September 2027 – August 2028"
    assert all(one.day >= date(2027, 9, 1) for row in _rows(page) for one in row.reviews)
    page.controls.before.click()
    page.controls.before.click()
    assert page.title() == "September 2025 – August 2026"
    page.controls.to_today.click()
    assert page.title() == "September 2026 – August 2027"
    assert page.day == date(2026, 11, 24)


def _of_harbor(page: CalendarPage) -> YearList:
    QTest.keyClick(page.month, Qt.Key.Key_Y)
    assert page.year.choose(next(row.client_id for row in _rows(page) if row.client == "Harbor & Finch"))
    return page.year


def test_the_year_has_what_the_month_marks_as_a_review(page: CalendarPage) -> None:
    marked = {
        (one.record_kind, one.record_id, one.day)
        for one in page._view.entries  # type: ignore[union-attr]  # it was read
        if one.kind is EntryKind.REVIEW and not one.is_done and one.day >= date(2026, 11, 24)
    }
    assert {kind for kind, _id, _day in marked} >= {"stake"}
    QTest.keyClick(page.month, Qt.Key.Key_Y)
    assert marked <= {(one.record_kind, one.record_id, one.day) for row in _rows(page) for one in row.reviews}


def _rows(page: CalendarPage) -> list[YearRow]:
    model = page.year.rows
    return [model.data(model.index(place)) for place in range(model.rowCount())]
