"""The documents of a client in the window: one list of all files, and the briefing as a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from liaison.desk.attaching import attach_file, attachments_of
from liaison.desk.clients import list_clients
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.trash import trash_list
from liaison.model.clock import FixedClock
from liaison.store.vault import Vault
from liaison.ui.attachments.rows import FileRow
from liaison.ui.client.page import ClientPage
from liaison.ui.documents.tab import DocumentsTab
from liaison.ui.shell import MainWindow
from support.folders import short_folder
from support.sample_reading import NOW


@pytest.fixture(scope="module")
def vault() -> Iterator[Vault]:
    """A vault for the files; the record is the sample's, in memory."""
    with short_folder() as place:
        made, _code = Vault.create(place / "vault", passphrase="only here", clock=FixedClock(NOW))
        with made:
            yield made


@pytest.fixture
def keeping(closed_window: MainWindow, sample_desk: Desk, vault: Vault) -> Desk:
    """The sample in the window, able to keep files."""
    desk = Desk(sample_desk.record, sample_desk.zone_name, vault)
    closed_window.place.work.open(closed_window, lambda: nullcontext(desk))
    closed_window.open_desk()
    return desk


@pytest.fixture
def client(keeping: Desk) -> str:
    return next(row.id for row in list_clients(keeping) if row.name == "Harbor & Finch")


@pytest.fixture
def tab(closed_window: MainWindow, client: str) -> DocumentsTab:
    closed_window.place.navigator.go("client", id=client, tab="documents")
    page = closed_window.frame.page
    assert isinstance(page, ClientPage)
    assert isinstance(page.tab, DocumentsTab)
    return page.tab


@pytest.fixture
def brief(tmp_path: Path) -> Path:
    place = tmp_path / "Brief.pdf"
    place.write_bytes(b"%PDF brief")
    return place


def rows(tab: DocumentsTab) -> list[FileRow]:
    return [tab.list.rows.data(tab.list.rows.index(place)) for place in range(len(tab.list))]


def test_files_of_the_client_and_of_its_records_stand_in_one_list(
    tab: DocumentsTab, keeping: Desk, client: str, brief: Path, closed_window: MainWindow
) -> None:
    assert tab.nothing.shown is not None
    assert tab.nothing.shown.accessibleName() == "No files yet. Drop some here. Attach files"
    promise = list_commitments(keeping, client_id=client)[0]
    attach_file(keeping, "client", client, brief)
    closed_window.place.changes.announce(attach_file(keeping, "commitment", promise.id, brief), None)
    assert [(row.file.name, row.where) for row in rows(tab)] == [
        ("Brief.pdf", f"Promise: {promise.what}"),
        ("Brief.pdf", "The client"),
    ]
    assert tab.said.text() == "2 files"
    assert tab.list.isVisibleTo(tab)
    menu = tab.list.menu_for(rows(tab)[0])
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Open a copy", "Save a copy…", "Go to what it belongs to", "Move to trash"]
    go = next(action for action in menu.actions() if action.text() == "Go to what it belongs to")
    go.trigger()
    here = closed_window.place.navigator.here
    assert here is not None
    assert (here.args["tab"], here.args["record"]) == ("commitments", promise.id)


def test_what_is_dropped_belongs_to_the_client(tab: DocumentsTab, keeping: Desk, client: str, brief: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(brief)), QUrl("https://example.org/x.pdf")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tab.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys, QEvent.Type.Drop))
    assert [file.name for file in attachments_of(keeping, "client", client)] == ["Brief.pdf"]
    assert len(tab.list) == 1
    tab.list.setCurrentIndex(tab.list.rows.index(0))
    QTest.keyClick(tab.list, Qt.Key.Key_Delete)
    assert len(tab.list) == 0
    assert [item.label for item in trash_list(keeping)] == ["Brief.pdf"]


def test_words_find_a_file_by_its_name(tab: DocumentsTab, keeping: Desk, client: str, brief: Path) -> None:
    attach_file(keeping, "client", client, brief)
    tab.words.setText("brief")
    QTest.keyClick(tab.words, Qt.Key.Key_Return)
    assert len(tab.list) == 1
    tab.words.setText("contract")
    QTest.keyClick(tab.words, Qt.Key.Key_Return)
    assert tab.nothing.shown is not None
    assert tab.nothing.shown.accessibleName() == "No file is called like this. Show all files"
    file = attachments_of(keeping, "client", client)[0]
    tab.show_record(file.id)
    assert tab.words.text() == ""
    assert tab.list.current_row().file.id == file.id


def test_the_briefing_is_saved_where_the_person_says(
    tab: DocumentsTab, closed_window: MainWindow, tmp_path: Path
) -> None:
    for form, begins in (("html", "<!doctype html>"), ("md", "# "), ("txt", "Harbor"), ("json", "{")):
        tab.forms[form].click()
        dialog = tab.deeds.dialog
        assert dialog is not None
        assert dialog.selectedFiles()[0].endswith(f"Harbor & Finch 2026-11-24.{form}")
        target = tmp_path / f"briefing.{form}"
        dialog.fileSelected.emit(str(target))
        dialog.reject()
        assert target.read_text(encoding="utf-8").lower().startswith(begins.lower())
        assert closed_window.toast.words.text() == f"Saved “briefing.{form}” outside the vault."
