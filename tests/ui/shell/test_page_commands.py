"""What can be done on the page in view: by its keys wherever the focus is, and from the palette."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QMenuBar
from pytestqt.qtbot import QtBot

from liaison.desk.clients import pinned_clients
from liaison.desk.context import Desk
from liaison.ui.commands import shortcut_words
from liaison.ui.editing.dialog import RecordDialog
from liaison.ui.palette.overlay import Palette
from liaison.ui.palette.rows import Line, text_of
from liaison.ui.shell import MainWindow
from liaison.ui.shell.menus import fill_menus
from support.keyboard import give_keyboard


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    window.show()
    give_keyboard(window, qtbot)
    return window


@pytest.fixture
def on_client(shown: MainWindow, client_id: str) -> MainWindow:
    shown.place.navigator.go("client", id=client_id)
    return shown


@pytest.fixture
def client_id(sample_desk: Desk) -> str:
    return next(client_id for client_id, name in pinned_clients(sample_desk) if name == "Harbor & Finch")


def forms(window: MainWindow) -> list[RecordDialog]:
    return [one for one in window.findChildren(RecordDialog) if one.isVisible()]


def offered(window: MainWindow, typed: str) -> list[str]:
    window.use_tool("search")
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    QTest.keyClicks(palette.field.edit, typed)
    rows = [palette.list.rows.data(palette.list.rows.index(at)) for at in range(len(palette.list))]
    return [text_of(row.title) for row in rows if isinstance(row, Line)]


def enter(window: MainWindow) -> None:
    palette = next(one for one in window.findChildren(Palette) if one.isVisible())
    QTest.keyClick(palette.field.edit, Qt.Key.Key_Return)


def test_keys_of_a_page_work_right_after_a_dialog_was_left(on_client: MainWindow, qtbot: QtBot) -> None:
    for _turn in range(2):
        QTest.keyClick(on_client, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
        (form,) = forms(on_client)
        QTest.keyClick(form, Qt.Key.Key_Escape)
        assert not forms(on_client)
        qtbot.waitUntil(on_client.isActiveWindow)


def test_keys_of_a_page_work_while_the_focus_is_in_the_rail(on_client: MainWindow) -> None:
    QTest.keyClick(on_client, Qt.Key.Key_F6)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert on_client.frame.rail.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    (form,) = forms(on_client)
    form.close()


def test_keys_of_a_page_that_was_left_do_nothing(on_client: MainWindow) -> None:
    on_client.place.navigator.go("today")
    QTest.keyClick(on_client, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not forms(on_client)
    assert not on_client.place.commands.action("client_edit").isEnabled()


def test_the_focus_comes_back_into_the_page_when_what_had_it_is_gone(on_client: MainWindow, qtbot: QtBot) -> None:
    page = on_client.frame.page
    assert page is not None
    dialog = QDialog(on_client)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    focus = on_client.focusWidget()
    if focus is not None:
        focus.clearFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    on_client.activateWindow()
    qtbot.waitUntil(lambda: on_client.focusWidget() is not None)
    focus = on_client.focusWidget()
    assert focus is not None
    assert page.isAncestorOf(focus) or focus is page


def test_the_focus_never_stays_in_a_page_that_was_left(on_client: MainWindow, qtbot: QtBot) -> None:
    left = on_client.frame.page
    assert left is not None
    field = QLineEdit(left)
    field.show()
    on_client.place.navigator.go("today")
    field.setFocus()  # as a list does that closes after its page was left
    page = on_client.frame.page
    assert page is not None
    qtbot.waitUntil(lambda: page.isAncestorOf(QApplication.focusWidget() or left))


def test_a_window_that_comes_forward_has_the_focus_where_it_is_seen(on_client: MainWindow) -> None:
    left = on_client.frame.page
    assert left is not None
    field = QLineEdit(left)
    field.show()
    on_client.place.navigator.go("today")
    field.setFocus()
    QApplication.sendEvent(on_client, QEvent(QEvent.Type.WindowActivate))
    page, focus = on_client.frame.page, QApplication.focusWidget()
    assert page is not None
    assert focus is not None
    assert page.isAncestorOf(focus)


def test_the_palette_finds_the_commands_of_the_page_in_view(on_client: MainWindow) -> None:
    assert offered(on_client, "edit client")[0] == "Edit client…"
    enter(on_client)
    (form,) = forms(on_client)
    form.close()


def test_it_does_not_offer_those_of_a_page_that_was_left(on_client: MainWindow) -> None:
    on_client.place.navigator.go("today")
    found = offered(on_client, "edit client")
    assert "Edit client…" not in found
    assert "Edit Harbor & Finch…" not in found


def test_an_action_that_begins_so_comes_before_a_name_that_is_only_like_it(on_client: MainWindow) -> None:
    assert offered(on_client, "edit")[0] == "Edit client…"


def test_map_on_the_page_of_a_client_leads_to_its_map(on_client: MainWindow, client_id: str) -> None:
    assert offered(on_client, "map")[0].startswith("Stakeholder map of ")
    enter(on_client)
    here = on_client.place.navigator.here
    assert here is not None
    assert (here.page, here.args) == ("map", {"client": client_id})


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("edit pell", "Edit Pell Logistics…"),
        ("timeline pell", "Timeline of Pell Logistics"),
        ("commitments pell", "Commitments of Pell Logistics"),
        ("map pell", "Stakeholder map of Pell Logistics"),
    ],
)
def test_deeds_about_a_client_are_found_by_its_name(shown: MainWindow, typed: str, text: str) -> None:
    assert text in offered(shown, typed)


def test_a_plus_that_is_the_key_is_shown_as_one() -> None:
    assert shortcut_words("Ctrl++") == "Ctrl +"
    assert shortcut_words("Ctrl+K") == "Ctrl K"
    assert shortcut_words("+") == "+"
    assert shortcut_words("Ctrl+Shift+N") == "Ctrl Shift N"


def test_quit_stands_last_of_its_menu_below_what_a_page_brought(shown: MainWindow) -> None:
    shown.place.navigator.go("notes")
    bar = QMenuBar()
    fill_menus(bar, shown.place.commands)
    first = bar.actions()[0].menu()
    assert isinstance(first, QMenu)
    names = [action.text() for action in first.actions()]
    assert "Save note" in names
    assert names[-1] == "Quit"
