"""The frame: places, titles, undo, problems, faults, locking, what is remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QVBoxLayout
from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.setting_up import introduce
from liaison.model.clock import FixedClock
from liaison.model.errors import InputError
from liaison.model.values import Changes
from liaison.ui.page import Page, Workplace
from liaison.ui.pages import PageSpec
from liaison.ui.shell import MainWindow, show_look
from liaison.ui.state import WindowState
from liaison.ui.theme import Mode, Role, font, look, token
from liaison.ui.widgets import FootBar
from liaison.ui.work import SyncExecutor
from support.keyboard import give_keyboard
from support.sample_reading import NOW


class Names(Page):
    """Shows who works here."""

    kinds = frozenset({"colleague"})

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.field, self.label, self.refreshed = QLineEdit(), QLabel(), 0
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.label)

    def name(self) -> str:
        return "Names"

    def subtitle(self) -> str:
        return "Week 48"

    def refresh(self) -> None:
        self.refreshed += 1
        self.place.work.run(self, lambda desk: desk.zone_name, self._show)

    def _show(self, zone: str) -> None:
        self.label.setText(zone)
        self.counted.emit(8)
        self.ready.emit()


class One(Page):
    """Shows one client."""

    shown = ""

    def name(self) -> str:
        return self.shown

    def meta(self) -> str:
        return "retainer"

    def rail_entry(self) -> str:
        return f"client:{self.shown}"

    def show_args(self, args: Mapping[str, str]) -> None:
        self.shown = args["id"]
        self.ready.emit()


HERE = "shell_test_pages"
PAGES = (PageSpec("names", "Names", f"{HERE}:Names", "today"), PageSpec("client", "Client", f"{HERE}:One"))


@pytest.fixture
def window(
    qapp: QApplication, sample_desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[MainWindow]:
    monkeypatch.setattr(PageSpec, "make", lambda spec, place: (Names if spec.name == "names" else One)(place))
    state = WindowState(tmp_path / "window.ini")
    made = MainWindow(SyncExecutor(), FixedClock(NOW), "Europe/London", state=state, pages=PAGES, log=tmp_path / "log")
    show_look(made)
    made.place.work.open(made, lambda: nullcontext(sample_desk))
    made.open_desk()
    yield made
    made.place.work.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)  # its pages can be made here only


def rename(window: MainWindow, name: str) -> None:
    window.place.work.command(window, lambda desk: introduce(desk, name=name))


def test_a_page_is_named_in_the_title_once_it_has_its_data(window: MainWindow) -> None:
    assert window.windowTitle() == "Names – Liaison"
    assert window.frame.top_bar.title.text() == "Names"
    assert window.frame.top_bar.subtitle.text() == "Week 48"
    assert window.frame.rail.item("names").accessibleName() == "Names, 8"
    assert window.frame.rail.item("names").isChecked()


def test_a_shown_page_is_named_after_it_was_painted(window: MainWindow, qtbot: QtBot) -> None:
    window.setWindowTitle("Liaison")
    window.show()
    qtbot.waitUntil(window.isVisible)
    window.place.navigator.go("names")
    qtbot.waitUntil(lambda: window.windowTitle() == "Names – Liaison")


def test_going_back_and_forward(window: MainWindow) -> None:
    navigator = window.place.navigator
    navigator.go("client", id="a")
    navigator.go("client", id="b")
    assert window.windowTitle() == "b – Liaison"
    navigator.back()
    assert window.windowTitle() == "a – Liaison"
    window.place.commands.run("back")
    assert window.windowTitle() == "Names – Liaison"
    assert not navigator.can_go_back
    navigator.back()
    navigator.forward()
    assert window.windowTitle() == "a – Liaison"


def test_pinned_clients_are_in_the_rail_and_marked(window: MainWindow) -> None:
    keys = [key for key in window.frame.rail._items if key.startswith("client:")]
    assert len(keys) == 4
    assert window.frame.rail.item(keys[0]).text() == "Harbor & Finch"
    window.frame.rail.item(keys[0]).click()
    assert window.frame.rail.item(keys[0]).isChecked()
    assert not window.frame.rail.item("names").isChecked()


def test_a_change_refreshes_pages_it_concerns_and_offers_undo(window: MainWindow) -> None:
    page = window.frame.page
    assert isinstance(page, Names)
    before = page.refreshed
    rename(window, "Maya")
    assert page.refreshed == before + 1
    assert window.toast.words.text() == "Introduced the user and the agency"
    assert not window.toast.undo.isHidden()
    window.place.changes.announce(Changes("1", "", frozenset({("stake", "x")})), None)
    assert page.refreshed == before + 1


def test_undo_and_redo_name_what_they_did(window: MainWindow) -> None:
    rename(window, "Maya")
    window.place.commands.run("undo")
    assert window.toast.words.text() == "Undid: Introduced the user and the agency"
    window.place.commands.run("redo")
    assert window.toast.words.text() == "Did again: Introduced the user and the agency"
    window.place.commands.run("redo")
    assert window.toast.words.text().startswith("There is nothing to redo")


def test_what_was_undone_can_be_done_again_from_the_toast(window: MainWindow) -> None:
    rename(window, "Maya")
    window.place.commands.run("undo")
    assert window.toast.undo.isHidden()
    assert not window.toast.redo.isHidden()
    window.toast.redo.click()
    assert window.toast.words.text() == "Did again: Introduced the user and the agency"
    assert window.toast.redo.isHidden()


def test_undo_leaves_the_sample_where_it_is(window: MainWindow, sample_desk: Desk) -> None:
    window.undo()
    assert window.toast.words.text().startswith("Nothing was done since this vault was filled: “Created the sample")
    assert list_clients(sample_desk)


def test_keys_undo_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    rename(window, "Maya")
    window.show()
    give_keyboard(window, qtbot)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.toast.words.text().startswith("Undid")


def test_problems_are_shown_with_their_way_out_and_can_be_copied(window: MainWindow) -> None:
    window.place.notices.show_problem(InputError("No disk.", "Find one."))
    bar = window.frame.errors
    assert not bar.isHidden()
    assert (bar.sentence.text(), bar.way_out.text()) == ("No disk.", "Find one.")
    bar.copy.click()
    assert QApplication.clipboard().text() == "InputError: No disk. Find one."
    window.show()
    assert bar.grab().toImage().pixelColor(bar.width() // 2, bar.height() - 4) == token("canvas"), "a gap to the page"
    bar.close_button.click()
    assert bar.isHidden()


def test_a_fault_is_told_and_logged_without_what_it_was_about(window: MainWindow, tmp_path: Path) -> None:
    def op(_desk: Desk) -> None:
        raise RuntimeError("the name of a client")

    window.place.work.run(window, op)
    assert "RuntimeError" in window.frame.errors.sentence.text()
    logged = (tmp_path / "log").read_text(encoding="utf-8")
    assert "test_window.py" in logged
    assert "RuntimeError" in logged
    assert "the name of a client" not in logged


def test_locking_lets_go_of_pages_and_of_the_record(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.locked):
        window.frame.rail.item("lock").click()
    assert window.frame.page is None
    assert window.windowTitle() == "Liaison"
    assert not [key for key in window.frame.rail._items if key.startswith("client:")]
    window.place.work.run(window, lambda desk: desk.zone_name)
    assert window.frame.errors.sentence.text() == "Liaison is locked."


def test_place_look_and_size_are_remembered(window: MainWindow, tmp_path: Path) -> None:
    window.place.navigator.go("client", id="0192")
    window.place.commands.run("theme_dark")
    window.place.commands.run("larger")
    assert look().theme.name == "dark"
    assert font(Role.BODY).pixelSize() == 14
    window.close()
    kept = WindowState(tmp_path / "window.ini")
    assert kept.place == window.place.navigator.here
    assert (kept.mode, kept.text_scale) == (Mode.DARK, 1.1)
    assert not kept.get_bytes("geometry").isEmpty()
    window.place.commands.run("usual_size")
    window.place.commands.run("theme_light")
    assert window.windowTitle() == "0192 – Liaison"


def test_a_broken_state_file_is_no_obstacle(tmp_path: Path) -> None:
    file = tmp_path / "window.ini"
    file.write_text("[General]\nplace=[\ntheme=pink\ntext_scale=x\n", encoding="utf-8")
    state = WindowState(file)
    assert (state.place, state.mode, state.text_scale) == (None, Mode.SYSTEM, 1.0)


def test_every_command_is_in_a_menu_and_those_with_keys_on_the_sheet(window: MainWindow, qtbot: QtBot) -> None:
    def in_menus() -> set[str]:
        bar = window.menuBar()
        menus = [menu for menu in bar.findChildren(QMenu) if menu.menuAction() in bar.actions()]
        return {action.objectName() for menu in menus for action in menu.actions()}

    # What a page brings along is filled in with the next idle moment.
    qtbot.waitUntil(lambda: in_menus() == {command.id for command in window.place.commands.all()})
    keys = [command.shortcut for command in window.place.commands.all() if command.shortcut]
    assert len(keys) == len(set(keys))


def test_undo_and_redo_that_take_a_while_say_so(
    window: MainWindow, sample_desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(window, "Maya Stone")
    jobs: list[Callable[[], None]] = []
    executor = window.place.work._executor
    monkeypatch.setattr(executor, "submit", jobs.append)
    for command, meanwhile in (("undo", "Taking the last change back…"), ("redo", "Doing it again…")):
        window.toast.hide()
        window.place.commands.run(command)
        assert window.toast.isHidden(), "a quick one only tells what it did"
        qtbot.waitUntil(lambda: not window.toast.isHidden())
        assert window.toast.words.text() == meanwhile
        assert not window.toast._timer.isActive(), "it stays until it is done"
        while jobs:
            jobs.pop(0)()
        assert window.toast.words.text() not in {"", meanwhile}
        assert window.toast._timer.isActive()


def test_a_toast_goes_up_when_a_bar_at_the_foot_needs_more_lines(window: MainWindow, qtbot: QtBot) -> None:
    window.show()
    qtbot.waitExposed(window)
    bar = FootBar()
    bar.hide()
    window.frame.add_foot(bar)
    window.toast.say("Recorded a call", undo=True)
    bottom = window.toast.geometry().bottom()
    bar.setFixedHeight(40)
    bar.show()
    qtbot.waitUntil(lambda: window.toast.geometry().bottom() == bottom - 40)
    bar.setFixedHeight(120)
    qtbot.waitUntil(lambda: window.toast.geometry().bottom() == bottom - 120)
    bar.hide()
    qtbot.waitUntil(lambda: window.toast.geometry().bottom() == bottom)
