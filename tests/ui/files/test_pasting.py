"""A calendar, or files, on the clipboard; and the preview that tells from what to what."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, import_files
from liaison.model.meeting import Meeting
from liaison.ui.files.preview import PreviewDialog
from liaison.ui.files.view_model import Change, Head, Line
from liaison.ui.shell import MainWindow
from support.imports import calendar, event, rows

OLD = calendar(event("LOCATION:Room 1", uid="paste@x", start="20261126T100000Z", title="Kick-off"))
NEW = calendar(event("LOCATION:Room 2\nSEQUENCE:1", uid="paste@x", start="20261127T100000Z", title="Kick-off"))


def preview(window: MainWindow) -> PreviewDialog:
    dialog = window.files.importer.dialog
    assert isinstance(dialog, PreviewDialog)
    return dialog


def test_an_update_that_is_pasted_is_shown_from_what_to_what(window: MainWindow, sample_desk: Desk) -> None:
    import_files(sample_desk, [ImportFile("a.ics", OLD)])
    QGuiApplication.clipboard().setText(NEW.decode())

    window.files.paste()

    dialog = preview(window)
    found = [dialog.list.rows.data(dialog.list.rows.index(at)) for at in range(len(dialog.list))]
    assert [type(row) for row in found] == [Head, Line, Change, Change]
    assert [(row.what, row.before, row.after) for row in found[2:]] == [
        ("time", "Thu 26 Nov 10:00", "Fri 27 Nov 10:00"),
        ("place", "Room 1", "Room 2"),
    ]
    assert dialog.list.rows.words(found[3]) == "place: from Room 1 to Room 2"
    QTest.keyClick(dialog.do_button, Qt.Key.Key_Space)
    (row,) = [row for row in rows(sample_desk, Meeting) if row.uid == "paste@x"]
    assert row.location == "Room 2"
    window.place.commands.run("undo")
    (row,) = [row for row in rows(sample_desk, Meeting) if row.uid == "paste@x"]
    assert row.location == "Room 1"


def test_files_and_the_form_of_calendar_programs_are_pasted_too(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(OLD)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)
    window.files.paste()
    assert "a.ics" in preview(window).windowTitle()
    preview(window).reject()

    data = QMimeData()
    data.setData("text/calendar", OLD)
    QGuiApplication.clipboard().setMimeData(data)
    window.files.paste()
    assert "clipboard" in preview(window).windowTitle()


def test_anything_else_on_the_clipboard_is_no_calendar(window: MainWindow) -> None:
    said: list[str] = []
    window.place.notices.said.connect(lambda sentence, _undo: said.append(sentence))
    QGuiApplication.clipboard().setText("Hello")

    window.files.paste()

    assert said == ["There is no calendar on the clipboard, and no file."]
    assert window.files.importer.dialog is None


def test_an_invitation_dragged_out_of_a_mail_program_is_no_file(window: MainWindow) -> None:
    data = QMimeData()
    data.setData("text/calendar", OLD)
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(20, 20), actions, data, Qt.MouseButton.LeftButton, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(20, 20), actions, data, Qt.MouseButton.LeftButton, keys))

    assert "what was dropped" in preview(window).windowTitle()


def test_a_clipboard_that_holds_nothing_is_no_calendar(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    window.place.notices.said.connect(lambda words, _undo: said.append(words))
    monkeypatch.setattr(QClipboard, "mimeData", lambda _clipboard: None)  # as where there is no clipboard yet
    window.files.paste()
    assert said == ["There is no calendar on the clipboard, and no file."]
