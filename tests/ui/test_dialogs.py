"""Every dialog from the keyboard: Enter presses the button that has the focus, and no other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from liaison.desk.client_people import client_people
from liaison.desk.clients import list_clients
from liaison.desk.commitments import get_commitment
from liaison.desk.context import Desk
from liaison.ui.editing import new_record
from liaison.ui.log import log_interaction
from liaison.ui.person.contact_change import begin_contact_change
from liaison.ui.person.merging import merge_with
from liaison.ui.shell import MainWindow
from liaison.ui.today.page import TodayPage
from liaison.ui.widgets import Button, Pressable

CARDS = b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Nora Quill\r\nORG:Quill & Co\r\nEMAIL:nora@quill.example\r\nEND:VCARD\r\n"
Opener = Callable[[MainWindow, Desk, Path], object]


def client_id(desk: Desk) -> str:
    return next(client.id for client in list_clients(desk) if client.name == "Harbor & Finch")


def ask_of_today(key: Qt.Key) -> Opener:
    def ask(window: MainWindow, _desk: Desk, _folder: Path) -> None:
        today = window.frame.page
        assert isinstance(today, TodayPage)
        today.due.list.setFocus()
        QTest.keyClick(today.due.list, key)

    return ask


def command(name: str) -> Opener:
    return lambda window, _desk, _folder: window.place.commands.run(name)


def take(name: str, content: bytes) -> Opener:
    def drop_in(window: MainWindow, _desk: Desk, folder: Path) -> None:
        (folder / name).write_bytes(content)
        window.files.take([folder / name])

    return drop_in


def log(window: MainWindow, desk: Desk, _folder: Path) -> None:
    log_interaction(window, window.place, client_id(desk))


def form(window: MainWindow, desk: Desk, _folder: Path) -> None:
    new_record(window.place, window, "commitment", client_id=client_id(desk))


def leave(window: MainWindow, desk: Desk, _folder: Path) -> None:
    begin_contact_change(window.place, window, client_people(desk, client_id(desk))[0].place_id)


def merge(window: MainWindow, desk: Desk, _folder: Path) -> None:
    merge_with(window.place, window, client_people(desk, client_id(desk))[0].person_id)


OPENERS: dict[str, Opener] = {
    "slip": ask_of_today(Qt.Key.Key_S),
    "drop": ask_of_today(Qt.Key.Key_D),
    "quick note": command("new_note"),
    "shortcuts": command("shortcuts"),
    "export": command("export"),
    "filing": command("file_waiting"),
    "preview": take("cards.vcf", CARDS),
    "columns": take("odd.csv", b"Wer,Womit\nIda Berg,ida@berg.example\n"),
    "log": log,
    "form": form,
    "contact change": leave,
    "merge": merge,
}


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> MainWindow:
    with qtbot.waitExposed(window):
        window.show()
    return window


def open_dialog(window: MainWindow) -> QDialog:
    (found,) = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    return found


def _note(into: list[str], text: str, *_checked: bool) -> None:
    into.append(text)


@pytest.mark.parametrize("name", OPENERS)
def test_enter_presses_the_button_with_the_focus_and_no_other(
    name: str, shown: MainWindow, sample_desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pressed: list[object] = []
    for kind in (Button, Pressable):
        monkeypatch.setattr(kind, "click", lambda button: pressed.append(button))  # noqa: PLW0108 - bound, unlike append
    OPENERS[name](shown, sample_desk, tmp_path)
    dialog = open_dialog(shown)
    buttons = [one for kind in (Button, Pressable) for one in dialog.findChildren(kind)]
    really: list[str] = []
    for button in buttons:
        button.clicked.connect(partial(_note, really, button.text()))
    reached = [one for one in buttons if one.isVisible() and one.isEnabled() and one.focusPolicy()]
    assert reached
    for button in reached:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
        assert (pressed, really) == ([button, button], []), button.text()
        pressed.clear()
    dialog.reject()


def test_enter_on_cancel_slips_nothing(shown: MainWindow, sample_desk: Desk, tmp_path: Path) -> None:
    OPENERS["slip"](shown, sample_desk, tmp_path)
    today = shown.frame.page
    assert isinstance(today, TodayPage)
    dialog, chosen = today.deeds.dialog, today.due.list.current_row()
    assert dialog is not None
    QTest.keyClicks(dialog.form.editor("new_date"), "5 Dec")
    dialog.keep_button.setFocus()
    QTest.keyClick(dialog.keep_button, Qt.Key.Key_Return)
    assert today.deeds.dialog is None
    assert get_commitment(sample_desk, chosen.id).slips == 0


def test_ctrl_enter_keeps_a_framed_dialog_wherever_the_focus_is(
    shown: MainWindow, sample_desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    OPENERS["slip"](shown, sample_desk, tmp_path)
    today = shown.frame.page
    assert isinstance(today, TodayPage)
    dialog, chosen = today.deeds.dialog, today.due.list.current_row()
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClicks(dialog.form.editor("new_date"), "5 Dec")
    dialog.keep_button.setFocus()
    QTest.keyClick(dialog.keep_button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert get_commitment(sample_desk, chosen.id).slips == 1
