"""Filing by dragging: onto pinned clients and lines of the list of clients; the rule learned is said and listed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from liaison.desk.context import Desk
from liaison.desk.filing_rules import list_rules
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.unfiled import waiting
from liaison.model.client import Client
from liaison.model.meeting import Meeting
from liaison.ui.calendar.page import CalendarPage
from liaison.ui.calendar.side import waiting_in
from liaison.ui.clients.page import ClientsPage
from liaison.ui.files import dragging
from liaison.ui.files.dragging import WaitingDrag, mime_of, records_in
from liaison.ui.files.filing import FilingDialog
from liaison.ui.settings.filing import FilingSection
from liaison.ui.settings.page import SettingsPage
from liaison.ui.shell import MainWindow
from support.imports import calendar, event, rows

KEYS, LEFT, MOVE = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.DropAction.MoveAction


@pytest.fixture
def meeting(sample_desk: Desk) -> str:
    """Two meetings with a domain that nobody knows, of which the first is to be filed."""
    people = "ATTENDEE;CN=Zoe:mailto:zoe@brook.example"
    events = [event(people, uid=f"{at}@x", start=f"20261126T1{at}0000Z", title=f"Talk {at}") for at in (0, 1)]
    import_files(sample_desk, [ImportFile("a.ics", calendar(*events))])
    return next(str(row.id) for row in rows(sample_desk, Meeting) if row.uid == "0@x")


def _over(widget: QWidget, at: QPoint, data: QMimeData) -> bool:
    enter = QDragEnterEvent(at, MOVE, data, LEFT, KEYS)
    QApplication.sendEvent(widget, enter)
    move = QDragMoveEvent(at, MOVE, data, LEFT, KEYS)
    move.ignore()
    QApplication.sendEvent(widget, move)
    return enter.isAccepted() and move.isAccepted()


def _drop(widget: QWidget, at: QPoint, data: QMimeData) -> bool:
    dropped = QDropEvent(QPointF(at), MOVE, data, LEFT, KEYS)
    dropped.ignore()
    QApplication.sendEvent(widget, dropped)
    return dropped.isAccepted()


def _client_of(desk: Desk, meeting_id: str) -> str:
    return str(next(row.client_id for row in rows(desk, Meeting) if row.id == meeting_id))


def test_what_waits_is_dropped_on_a_pinned_client(window: MainWindow, sample_desk: Desk, meeting: str) -> None:
    window.show()
    rail = window.frame.rail
    client_id = rail.pinned[0]
    item = rail.item(f"client:{client_id}")
    at = item.mapTo(rail, item.rect().center())
    said: list[str] = []
    window.place.work.changed.connect(lambda changes: said.append(changes.words))

    assert _over(rail, at, mime_of([("meeting", meeting)]))
    assert not _over(rail, QPoint(20, rail.height() - 4), mime_of([("meeting", meeting)]))
    assert not _drop(rail, QPoint(20, rail.height() - 4), mime_of([("meeting", meeting)]))
    assert _over(rail, at, mime_of([("meeting", meeting)]))
    assert _drop(rail, at, mime_of([("meeting", meeting)]))

    assert _client_of(sample_desk, meeting) == client_id
    assert "From now on meetings with brook.example go to" in said[0]
    assert "1 more that waited was filed too" in said[0]
    assert not waiting(sample_desk)
    window.place.commands.run("undo")
    assert len(waiting(sample_desk)) == 2
    assert list_rules(sample_desk) == ()


def test_over_clients_their_list_opens_and_takes_it(window: MainWindow, sample_desk: Desk, meeting: str) -> None:
    window.show()
    rail = window.frame.rail
    item = rail.item("clients")
    assert _over(rail, item.mapTo(rail, item.rect().center()), mime_of([("meeting", meeting)]))
    spring = next(one for one in rail.findChildren(dragging.RailDrops))._spring
    assert spring.isActive()
    spring.timeout.emit()
    QApplication.sendEvent(rail, QDragLeaveEvent())
    assert not spring.isActive()
    page = window.frame.page
    assert isinstance(page, ClientsPage)
    row = page.table.rows.data(page.table.rows.index(2))
    at = page.table.visualRect(page.table.rows.index(2)).center()
    assert _over(page.table.viewport(), at, mime_of([("meeting", meeting)]))
    assert page.table.current_row() == row
    assert _drop(page.table.viewport(), at, mime_of([("meeting", meeting)]))

    assert _client_of(sample_desk, meeting) == row.id


def test_other_things_are_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setText("Hello")
    item = window.frame.rail.item(window.frame.rail.keys()[0])

    assert records_in(data) == []
    assert not _drop(window.frame.rail, item.mapTo(window.frame.rail, item.rect().center()), data)


def test_several_are_dragged_out_of_the_list_beside_the_window(
    window: MainWindow, sample_desk: Desk, meeting: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.files.file_waiting()
    dialog = window.files.importer.dialog
    assert isinstance(dialog, FilingDialog)
    assert not dialog.isModal()
    dialog.list.selectAll()
    dragged: list[list[tuple[str, str]]] = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: dragged.append(records_in(drag.mimeData())))
    viewport = dialog.list.viewport()
    start = dialog.list.visualRect(dialog.list.rows.index(0)).center()

    QTest.mousePress(viewport, LEFT, KEYS, start)
    QTest.mouseMove(viewport, start + QPoint(2, 2))
    assert dragged == []
    move = QPointF(start + QPoint(60, 30))
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, move, move, LEFT, LEFT, KEYS))

    assert sorted(dragged[0]) == sorted(waiting(sample_desk))
    assert len(dragged[0]) == 2
    assert window.files.importer.dialog is dialog
    window.files.file_waiting()
    assert window.files.importer.dialog is dialog
    dragging.file_dropped(window.place, window, dragged[0], str(rows(sample_desk, Client)[0].id))
    assert len(dialog.list) == 0
    dialog.reject()


def test_of_the_calendar_only_what_waits_can_be_dragged(window: MainWindow, meeting: str) -> None:
    window.place.navigator.go("calendar", view="month", day="2026-11-26")
    page = window.frame.page
    assert isinstance(page, CalendarPage)
    side = page.side
    assert side.findChildren(WaitingDrag)
    entries = side.day_list.all_rows()

    found = [record for entry in entries for record in waiting_in(entry)]

    assert ("meeting", meeting) in found
    assert len(found) == 2 < len(entries)
    assert waiting_in(None) == []


def test_what_was_learned_is_listed_changed_forgotten_and_brought_back(
    window: MainWindow, sample_desk: Desk, meeting: str
) -> None:
    first, second, *_rest = rows(sample_desk, Client)
    dragging.file_dropped(window.place, window, [("meeting", meeting)], str(first.id))
    window.place.navigator.go("settings", section="filing")
    page = window.frame.page
    assert isinstance(page, SettingsPage)
    section = page.section
    assert isinstance(section, FilingSection)
    assert [(row.name, row.said) for row in [section.list.current_row()]] == [
        ("brook.example", f"Meetings with it go to {first.name}")
    ]

    QTest.keyClick(section.list, Qt.Key.Key_Return)
    assert section.dialog is not None
    section.dialog.client.setCurrentText("nobody")
    section.dialog.submit()
    assert section.dialog.problem.text() == "Choose a client."
    section.dialog.client.setCurrentText(second.name)
    section.dialog.submit()
    assert [rule.client for rule in list_rules(sample_desk)] == [second.name]
    assert _client_of(sample_desk, meeting) == first.id
    QTest.keyClick(section.list, Qt.Key.Key_Delete)
    assert list_rules(sample_desk) == ()
    window.place.commands.run("undo")
    assert [rule.client for rule in list_rules(sample_desk)] == [second.name]
    assert section.list.current_row() is not None
