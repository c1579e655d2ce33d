"""A review on the calendar: held from its menu."""

from __future__ import annotations

from datetime import date

from PySide6.QtTest import QTest

from liaison.desk.calendar.views import CalendarEntry
from liaison.ui.calendar.page import CalendarPage


def entries(page: CalendarPage) -> list[CalendarEntry]:
    model = page.side.day_list.rows
    return [model.data(model.index(place)) for place in range(model.rowCount())]


def test_a_review_is_skipped_from_its_menu_with_a_reason(page: CalendarPage) -> None:
    page.go_to(date(2026, 11, 30))
    review = next(one for one in entries(page) if one.record_kind == "review")
    menu = page.deeds.menu(review)
    words = [action.text() for action in menu.actions() if action.text()]
    assert words[:3] == ["Hold the review…", "Move to another date…", "Skip…"]
    next(action for action in menu.actions() if action.text() == "Skip…").trigger()
    assert page.deeds.reviews is not None
    dialog = page.deeds.reviews.dialog
    assert dialog is not None
    dialog.submit()
    assert dialog.isVisible(), "it asks for the reason"
    QTest.keyClicks(dialog.form.editor("reason"), "Sofia leaves")
    dialog.submit()
    assert not [one for one in entries(page) if one.record_kind == "review"]
    page.place.commands.run("undo")
    assert [one.key for one in entries(page) if one.record_kind == "review"] == [review.key]
