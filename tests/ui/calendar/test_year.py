"""The year strip of reviews."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaison.desk.calendar.views import EntryKind
from liaison.desk.calendar.year import YearRow
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.year import next_review


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
    assert page.subtitle() == "Bold: planned or held. Pale: by the rhythm, not planned yet. Red: late."


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
