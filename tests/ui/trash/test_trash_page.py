"""The trash: what is in it, bringing it back with the keyboard, filtering."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from liaison.desk import trashed
from liaison.desk.clients import list_clients
from liaison.desk.commitments import list_commitments
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.trash import trash
from liaison.ui.shell import MainWindow
from liaison.ui.trash import page as trash_page
from liaison.ui.trash.page import TrashPage
from liaison.ui.trash.view_model import TrashRow


def page(window: MainWindow, **args: str) -> TrashPage:
    window.place.navigator.go("trash", **args)
    shown = window.frame.page
    assert isinstance(shown, TrashPage)
    return shown


def labels(shown: TrashPage) -> list[str]:
    rows = (shown.list.rows.data(shown.list.rows.index(place)) for place in range(len(shown.list)))
    return [row.label for row in rows if isinstance(row, TrashRow)]


@pytest.fixture
def removed(sample_desk: Desk) -> dict[str, str]:
    """Two promises and a client in the trash, by what they are called."""
    found = {one.what: one.id for one in list_commitments(sample_desk)[:2]}
    for record_id in found.values():
        trash(sample_desk, "commitment", record_id)
    client = next(row for row in list_clients(sample_desk) if row.name.startswith("Pell"))
    trash(sample_desk, "client", client.id)
    return found | {client.name: client.id}


def test_an_empty_trash_says_so(window: MainWindow) -> None:
    shown = page(window)
    assert not shown.empty.isHidden()
    assert shown.list.isHidden()
    assert not shown.restore_button.isEnabled()
    assert (shown.title(), shown.subtitle()) == ("Trash", "")
    assert shown.first_focus() is shown.filter


def test_what_was_removed_stands_under_its_day_and_enter_brings_it_back(
    window: MainWindow, sample_desk: Desk, removed: dict[str, str]
) -> None:
    shown = page(window)
    assert set(labels(shown)) == set(removed)
    assert shown.subtitle() == "3 records"
    head = shown.list.rows.index(0)
    assert head.data(Qt.ItemDataRole.AccessibleTextRole) == "Today, 3"
    said = QAccessible.queryAccessibleInterface(shown.list).text(QAccessible.Text.Name)
    assert said == "Trash"
    what = next(iter(removed))
    assert shown.list.choose(removed[what])
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert what not in labels(shown)
    assert any(one.what == what for one in list_commitments(sample_desk))
    window.undo()
    assert what in labels(shown)


def test_a_client_comes_back_with_everything(window: MainWindow, sample_desk: Desk, removed: dict[str, str]) -> None:
    shown = page(window, record=removed["Pell Logistics"])
    row = shown.list.current_row()
    assert isinstance(row, TrashRow)
    assert row.label == "Pell Logistics"
    assert row.along.startswith("with ")
    shown.restore_button.click()
    assert "Pell Logistics" not in labels(shown)
    assert any(one.name == "Pell Logistics" for one in list_clients(sample_desk))
    assert any(one.client == "Pell Logistics" for one in list_commitments(sample_desk))


def test_the_filter_leaves_what_holds_all_its_words(window: MainWindow, removed: dict[str, str]) -> None:
    shown = page(window)
    shown.filter.setText("pell CLIENT")
    assert labels(shown) == ["Pell Logistics"]
    shown.filter.setText("nothing like it")
    assert labels(shown) == []
    assert not shown.nothing.isHidden()
    assert shown.nothing.link is not None
    shown.nothing.link.click()
    assert len(labels(shown)) == 3


def test_the_menu_restores_shows_and_tells_the_history(window: MainWindow, removed: dict[str, str]) -> None:
    shown = page(window)
    row = next(
        one
        for one in (shown.list.rows.data(shown.list.rows.index(place)) for place in range(len(shown.list)))
        if isinstance(one, TrashRow)
    )
    menu = shown.menu_for(row)
    assert [action.text() for action in menu.actions()] == ["Restore", "Look at it…", "History"]
    menu.actions()[2].trigger()
    here = window.place.navigator.here
    assert here is not None
    assert (here.page, here.args["id"]) == ("history", row.record_id)


def test_it_is_found_in_the_go_menu(window: MainWindow) -> None:
    window.place.commands.run("go_trash")
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "trash"
    window.place.commands.run("go_history")
    here = window.place.navigator.here
    assert here is not None
    assert here.page == "history"


def test_it_looks_further_back_by_itself_and_then_on_request(
    window: MainWindow, removed: dict[str, str], sample_desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trashed, "_WINDOW", 1)
    monkeypatch.setattr(trashed, "_WINDOWS", 1)
    monkeypatch.setattr(trash_page, "_PIECES", 2)
    client = list_clients(sample_desk)[0].id
    for number in range(3):
        add_record(sample_desk, "idea", {"what": f"Idea {number}"}, client)
    shown = page(window)
    assert labels(shown) == []
    assert not shown.lately.isHidden()
    assert shown.lately.link is not None
    shown.lately.link.click()
    assert labels(shown) == ["Pell Logistics"]
    assert shown.subtitle() == "1 record, and older ones"
    shown.more.click()
    assert set(labels(shown)) == set(removed)
