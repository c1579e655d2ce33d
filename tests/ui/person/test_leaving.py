"""A contact change is begun from the client, from the person, and from the palette."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.ui.client.page import ClientPage
from liaison.ui.palette.overlay import Palette
from liaison.ui.palette.rows import Line, text_of
from liaison.ui.person.contact_change import ContactChangeDialog
from liaison.ui.shell import MainWindow


@pytest.fixture
def page(window: MainWindow, sample_desk: Desk, qtbot: QtBot) -> ClientPage:
    with qtbot.waitExposed(window):
        window.show()
    window.place.navigator.go("client", id=client_id(sample_desk, "Harbor"))
    found = window.frame.page
    assert isinstance(found, ClientPage)
    return found


def found_by(window: MainWindow, words: str) -> list[Line]:
    window.place.commands.run("search")
    palette = window.findChild(Palette, "palette")
    assert isinstance(palette, Palette)
    palette.field.edit.clear()
    QTest.keyClicks(palette.field.edit, words)
    rows = [palette.list.rows.data(palette.list.rows.index(at)) for at in range(len(palette.list))]
    return [row for row in rows if isinstance(row, Line)]


def test_the_menu_more_of_a_client_asks_who_leaves(window: MainWindow, page: ClientPage) -> None:
    menu = page.actions_.made_menu()
    change = next(action for action in menu.actions() if action.text() == "Contact change…")
    change.trigger()
    people = QApplication.activePopupWidget()
    assert isinstance(people, QMenu)
    dana = next(action for action in people.actions() if action.text() == "Dana Whitlock leaves…")
    assert people.actions()[0] is dana
    people.close()
    dana.trigger()
    (dialog,) = window.findChildren(ContactChangeDialog)
    assert "Dana Whitlock" in dialog.title.text()
    dialog.reject()


@pytest.mark.parametrize("words", ["contact change", "leaves", "handover"])
def test_the_palette_finds_it_on_the_page_of_a_client(window: MainWindow, page: ClientPage, words: str) -> None:
    assert "Contact change…" in [text_of(line.title) for line in found_by(window, words)]


def test_the_palette_begins_it_for_a_person_by_name(window: MainWindow, page: ClientPage) -> None:
    lines = found_by(window, "dana contact change")
    line = next(line for line in lines if text_of(line.title) == "Dana Whitlock leaves Harbor & Finch…")
    line.open()
    (dialog,) = window.findChildren(ContactChangeDialog)
    assert dialog.isVisible()
    dialog.reject()
