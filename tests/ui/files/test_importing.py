"""Importing through the window: dropped or chosen, previewed, asked for columns, imported, undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.imports import Part
from liaison.desk.people import list_people
from liaison.desk.unfiled import waiting
from liaison.ui.files.columns import ColumnsDialog
from liaison.ui.files.preview import PreviewDialog, place_width
from liaison.ui.files.view_model import Head, Line, row_words
from liaison.ui.shell import MainWindow
from liaison.ui.theme import Role, text_width

CARDS = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Nora Quill\r\nORG:Quill & Co\r\nEMAIL:nora@quill.example\r\nEND:VCARD\r\n"
CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@x\r\nDTSTAMP:20261101T000000Z\r\n"
    b"DTSTART:20261126T100000Z\r\nDTEND:20261126T110000Z\r\nSUMMARY:Lunch with nobody known\r\nEND:VEVENT\r\n"
    b"END:VCALENDAR\r\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "cards.vcf").write_bytes(CARDS)
    (tmp_path / "calendar.ics").write_bytes(CALENDAR)
    (tmp_path / "odd.csv").write_text("Wer,Womit\nIda Berg,ida@berg.example\n", encoding="utf-8")
    (tmp_path / "broken.vcf").write_bytes(b"\x00\xff" * 50)
    return tmp_path


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, buttons, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), actions, mime, buttons, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted() == window.is_open
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), actions, mime, buttons, keys))


def preview(window: MainWindow) -> PreviewDialog:
    dialog = window.files.importer.dialog
    assert isinstance(dialog, PreviewDialog)
    return dialog


def rows(dialog: PreviewDialog) -> list[tuple[str, int] | str]:
    found = [dialog.list.rows.data(dialog.list.rows.index(place)) for place in range(len(dialog.list))]
    return [(row.title, row.number) if isinstance(row, Head) else row.label for row in found]


def test_what_is_dropped_is_previewed_and_changes_nothing_yet(
    window: MainWindow, sample_desk: Desk, folder: Path
) -> None:
    drop(window, folder / "cards.vcf", folder / "calendar.ics")
    dialog = preview(window)
    assert rows(dialog) == [
        ("New, but no client could be told: they wait for one", 1),
        "Lunch with nobody known",
        ("New clients", 1),
        "Quill & Co",
        ("New people", 1),
        "Nora Quill",
    ]
    assert dialog.sentence.text() == "3 records are added."
    assert "Nora Quill" not in [row.name for row in list_people(sample_desk)]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.files.importer.dialog is None
    assert "Nora Quill" not in [row.name for row in list_people(sample_desk)]


def test_a_new_meeting_says_when_it_is_and_whether_it_repeats(window: MainWindow, tmp_path: Path) -> None:
    again = CALENDAR.replace(b"UID:a@x", b"UID:b@x").replace(b"SUMMARY:Lunch", b"RRULE:FREQ=WEEKLY\r\nSUMMARY:Tea")
    day = CALENDAR.replace(b"UID:a@x", b"UID:c@x").replace(b"T100000Z", b"").replace(b"T110000Z", b"")
    task = (
        b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:d@x\r\nDTSTAMP:20261101T000000Z\r\n"
        b"DUE;VALUE=DATE:20270104\r\nSUMMARY:Send it\r\nEND:VTODO\r\nEND:VCALENDAR\r\n"
    )
    for name, text in (("one", CALENDAR), ("two", again), ("three", day), ("four", task)):
        (tmp_path / f"{name}.ics").write_bytes(text)
    drop(window, *(tmp_path / f"{name}.ics" for name in ("one", "two", "three", "four")))
    dialog = preview(window)
    found = [dialog.list.rows.data(dialog.list.rows.index(place)) for place in range(len(dialog.list))]
    assert [row.when for row in found if isinstance(row, Line)] == [
        "Thu 26 Nov, 10:00",
        "Thu 26 Nov, 10:00, repeats",
        "Thu 26 Nov",
        "Mon 4 Jan 2027",
    ]
    said = row_words(next(row for row in found if isinstance(row, Line)))
    assert said == "Lunch with nobody known, Thu 26 Nov, 10:00, one.ics, line 3"


def test_a_part_can_be_left_out_and_taken_in_again_before_anything_is_written(
    window: MainWindow, sample_desk: Desk, folder: Path
) -> None:
    drop(window, folder / "cards.vcf", folder / "calendar.ics")
    assert {part.value: box.text() for part, box in preview(window).parts.items()} == {
        "contacts": "Clients and people",
        "meetings": "Meetings",
    }
    preview(window).parts[Part.MEETINGS].click()
    dialog = preview(window)
    assert "Lunch with nobody known" not in rows(dialog)
    assert dialog.sentence.text() == "2 records are added."
    assert not dialog.parts[Part.MEETINGS].isChecked()
    dialog.parts[Part.MEETINGS].click()
    assert "Lunch with nobody known" in rows(preview(window))
    preview(window).parts[Part.MEETINGS].click()
    preview(window).do_button.click()
    assert "Quill & Co" in [row.name for row in list_clients(sample_desk)]
    assert not waiting(sample_desk, matching="Lunch with nobody")
    window.toast.undo.click()
    assert "Quill & Co" not in [row.name for row in list_clients(sample_desk)]


def test_where_all_is_of_one_part_nothing_can_be_left_out(window: MainWindow, folder: Path) -> None:
    window.files.take([folder / "cards.vcf"])
    assert preview(window).parts == {}


def test_import_is_one_command_that_can_be_undone(window: MainWindow, sample_desk: Desk, folder: Path) -> None:
    window.files.take([folder / "cards.vcf"])
    preview(window).do_button.click()
    assert "Quill & Co" in [row.name for row in list_clients(sample_desk)]
    assert window.toast.words.text() == "Imported cards.vcf: 2 added, 0 updated"
    window.toast.undo.click()
    assert "Quill & Co" not in [row.name for row in list_clients(sample_desk)]


def test_the_same_file_again_says_that_nothing_changes(window: MainWindow, folder: Path) -> None:
    window.files.take([folder / "cards.vcf"])
    preview(window).do_button.click()
    window.files.take([folder / "cards.vcf"])
    dialog = preview(window)
    assert dialog.sentence.text() == "1 stays as it is."
    assert not dialog.do_button.isEnabled()
    assert dialog.problem.text() == "Nothing of this would change the record."


def test_unknown_columns_are_asked_for_then_previewed(window: MainWindow, sample_desk: Desk, folder: Path) -> None:
    window.files.take([folder / "odd.csv"])
    dialog = window.files.importer.dialog
    assert isinstance(dialog, ColumnsDialog)
    assert list(dialog.choices) == ["Wer", "Womit"]
    for box in dialog.choices.values():
        box.setCurrentIndex(0)
    dialog.submit()
    assert dialog.problem.text() == "Say what at least one column holds."
    for column, field in (("Wer", "name"), ("Womit", "email")):
        box = dialog.choices[column]
        box.setCurrentIndex(box.findData(field))
    dialog.submit()
    assert rows(preview(window)) == [("New people", 1), "Ida Berg"]
    preview(window).submit()
    assert "Ida Berg" in [row.name for row in list_people(sample_desk)]


def test_columns_of_a_table_that_was_recognised_can_be_corrected(window: MainWindow, folder: Path) -> None:
    (folder / "people.csv").write_text("Name,Email,City\nIda Berg,ida@berg.example,Bergen & Co\n", encoding="utf-8")
    window.files.take([folder / "people.csv"])
    assert rows(preview(window)) == [("New people", 1), "Ida Berg"]
    (button,) = preview(window).columns
    button.click()
    dialog = window.files.importer.dialog
    assert isinstance(dialog, ColumnsDialog)
    assert {box.currentText() for box in dialog.choices.values()} == {"as recognised"}
    box = dialog.choices["City"]
    box.setCurrentIndex(box.findData("organisation"))
    dialog.submit()
    assert "Bergen & Co" in rows(preview(window))
    preview(window).columns[0].click()
    again = window.files.importer.dialog
    assert isinstance(again, ColumnsDialog)
    assert again.choices["City"].currentData() == "organisation"
    again.reject()


def test_damaged_files_are_told_in_a_sentence(window: MainWindow, folder: Path) -> None:
    window.files.take([folder / "broken.vcf"])
    assert not window.frame.errors.isHidden() or preview(window).list.rows.rowCount() > 0
    window.files.take([folder / "missing.ics"])
    assert window.frame.errors.sentence.text() == "missing.ics is no longer there."
    (folder / "empty").mkdir()
    window.files.take([folder / "empty"])
    assert window.frame.errors.sentence.text() == "There is nothing that can be imported."


def test_a_whole_folder_is_taken_without_what_cannot_be_imported(window: MainWindow, folder: Path) -> None:
    inside = folder / "inside"
    (inside / ".hidden").mkdir(parents=True)
    (inside / "notes.txt").write_text("no table", encoding="utf-8")
    (inside / ".hidden" / "cards.vcf").write_bytes(CARDS)
    (inside / "cards.vcf").write_bytes(CARDS)
    window.files.take([inside])
    assert preview(window).windowTitle() == "Import cards.vcf"


def test_a_line_is_told_in_full_below_the_list(window: MainWindow, folder: Path) -> None:
    window.files.take([folder / "calendar.ics"])
    dialog = preview(window)
    row = dialog.list.rows.data(dialog.list.rows.index(1))
    assert isinstance(row, Line)
    dialog.list.choose(str(row.number))
    assert dialog.problem.text() == "Lunch with nobody known, Thu 26 Nov, 10:00, calendar.ics, line 3"


def test_nothing_can_be_dropped_before_the_desk_is_open(closed_window: MainWindow, folder: Path) -> None:
    drop(closed_window, folder / "cards.vcf")
    assert closed_window.files.made_importer is None


@pytest.mark.parametrize("keys", ["Enter on Import", "Ctrl+Enter in the list"])
def test_the_preview_imports_from_the_keyboard(
    window: MainWindow, sample_desk: Desk, folder: Path, qtbot: QtBot, keys: str
) -> None:
    with qtbot.waitExposed(window):
        window.show()
    window.files.take([folder / "cards.vcf"])
    dialog = preview(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.do_button.hasFocus()
    if keys == "Enter on Import":
        QTest.keyClick(dialog.do_button, Qt.Key.Key_Return)
    else:
        dialog.list.setFocus()
        QTest.keyClick(dialog.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "Quill & Co" in [row.name for row in list_clients(sample_desk)]


def test_what_is_left_out_stands_first(window: MainWindow, folder: Path) -> None:
    good = CALENDAR.replace(b"END:VCALENDAR\r\n", b"")
    bad = b"BEGIN:VEVENT\r\nUID:b@x\r\nDTSTART:nonsense\r\nSUMMARY:Broken\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    (folder / "calendar.ics").write_bytes(good + bad)
    window.files.take([folder / "calendar.ics", folder / "cards.vcf"])
    heads = [row for row in rows(preview(window)) if isinstance(row, tuple)]
    assert heads[0] == ("Left out", 1)
    assert ("New clients", 1) in heads


def test_where_a_line_stands_is_cut_in_the_middle_and_only_where_other_words_need_the_room(window: MainWindow) -> None:
    where = "large-file-with-late-error.ics, line 120"
    short, long = Line(1, "Lunch", "", where, is_problem=False), Line(2, "Broken " * 40, "", where, is_problem=True)
    whole = text_width(Role.CAPTION, where) + 4
    assert place_width(short, 600) == whole
    assert place_width(long, 600) == min(whole, 180)


def test_what_has_a_name_is_left_out_by_it(window: MainWindow, folder: Path) -> None:
    bad = b"BEGIN:VEVENT\r\nUID:b@x\r\nDTSTART:nonsense\r\nSUMMARY:Broken\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    (folder / "calendar.ics").write_bytes(CALENDAR.replace(b"END:VCALENDAR\r\n", b"") + bad)
    window.files.take([folder / "calendar.ics"])
    shown = preview(window).list
    found = [shown.rows.data(shown.rows.index(place)) for place in range(len(shown))]
    (line,) = [row for row in found if isinstance(row, Line) and row.is_problem]
    assert line.label == "“Broken” was left out. Its start is not a date."
    assert line.where == "calendar.ics, line 12"
