"""One date of a repeating meeting is edited by itself, or all of them, as the dialog says at its head."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QApplication

from liaison.desk.context import Desk
from liaison.ui.calendar.asking import EditDialog
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.editing.records import resume_form
from liaison.ui.shell import MainWindow

from .test_moving import meeting


def ask(desk: Desk, page: CalendarPage) -> str:
    """A weekly meeting, on whose second date "Edit…" is chosen."""
    made = meeting(desk, "Weekly", "FREQ=WEEKLY;COUNT=4")
    page.refresh()
    page.go_to(date(2026, 12, 3))
    QApplication.processEvents()
    (entry,) = [one for one in page.side.day_list.all_rows() if one.record_id == made]
    (action,) = [one for one in page.deeds.menu(entry).actions() if one.text() == "Edit…"]
    action.trigger()
    return made


def form(window: MainWindow, page: CalendarPage, place: int) -> RecordDialog:
    """The form that opens for the answer at a place."""
    dialog = page.deeds.dialog
    assert isinstance(dialog, EditDialog)
    dialog.group.button(place).setChecked(True)
    dialog.submit()
    QApplication.processEvents()
    (found,) = [one for one in window.findChildren(RecordDialog) if one.isVisible()]
    return found


def test_one_date_is_edited_and_the_others_stay(sample_desk: Desk, page: CalendarPage, window: MainWindow) -> None:
    made = ask(sample_desk, page)
    opened = form(window, page, 0)
    assert opened.windowTitle() == "Edit only Thu 3 Dec"
    assert opened.fields.values()["starts_at"] == "2026-12-03 11:00"
    assert "recurrence" not in opened.fields.rows
    opened.fields.rows["title"].editor.set_text("With the board")
    opened.submit()
    QApplication.processEvents()
    assert not [one for one in window.findChildren(RecordDialog) if one.isVisible()]
    there = [one.title for one in page.side.day_list.all_rows() if one.record_id == made]
    assert there == ["With the board"]
    assert "its other dates stay" in window.toast.words.text()
    page.go_to(date(2026, 12, 10))
    QApplication.processEvents()
    assert [one.title for one in page.side.day_list.all_rows() if one.record_id == made] == ["Weekly"]


def test_the_form_of_all_says_so(sample_desk: Desk, page: CalendarPage, window: MainWindow) -> None:
    ask(sample_desk, page)
    opened = form(window, page, 1)
    assert opened.windowTitle() == "Edit meeting, all of its dates"
    assert opened.fields.values()["starts_at"] == "2026-11-26 11:00"
    opened.reject()


def test_what_was_typed_for_one_date_is_brought_back_there(
    sample_desk: Desk, page: CalendarPage, window: MainWindow
) -> None:
    made = ask(sample_desk, page)
    opened = form(window, page, 0)
    opened.fields.take_up({"location": "Leeds"})
    opened.fields.changed.emit()
    opened.reject()
    QApplication.processEvents()
    resume_form(page.place, window, f"meeting:{made}:occurrence=20261203T110000Z")
    QApplication.processEvents()
    (again,) = [one for one in window.findChildren(RecordDialog) if one.isVisible()]
    assert again.windowTitle() == "Edit only Thu 3 Dec"
    assert again.fields.values()["location"] == "Leeds"
    again.reject()
