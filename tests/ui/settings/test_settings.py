"""The settings: each is in force at once, kept, found by a command, and comes back after the window was made anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.setting_up import introduce, introduction
from liaison.model.clock import FixedClock
from liaison.ui.navigation import Place
from liaison.ui.settings.about import AboutSection
from liaison.ui.settings.appearance import AppearanceSection
from liaison.ui.settings.backups import BackupsSection
from liaison.ui.settings.dialogs import ChangePassphrase, NewCode
from liaison.ui.settings.locking import LockingSection
from liaison.ui.settings.page import SettingsPage
from liaison.ui.settings.parts import Section
from liaison.ui.settings.sections import LEADS, SECTIONS
from liaison.ui.settings.time import TimeSection
from liaison.ui.settings.you import YouSection
from liaison.ui.shell import MainWindow, show_look
from liaison.ui.shell.locking import minutes_of
from liaison.ui.shell.look import set_scale
from liaison.ui.state import WindowState
from liaison.ui.theme import look
from liaison.ui.work import SyncExecutor
from support.doors import CODE, RIGHT, TestDoor
from support.sample_reading import NOW


@pytest.fixture
def door(sample_desk: Desk) -> TestDoor:
    return TestDoor(sample_desk)


@pytest.fixture
def window(
    qapp: QApplication, sample_desk: Desk, door: TestDoor, tmp_path: Path, first_place: Place
) -> Iterator[MainWindow]:
    state = WindowState(tmp_path / "window.ini")
    state.put("theme", "light")
    made = MainWindow(SyncExecutor(), FixedClock(NOW), "Europe/London", state=state, door=door)
    show_look(made)
    made.place.work.open(made, lambda: nullcontext(sample_desk))
    made.place.state.place = first_place
    made.open_desk()
    yield made
    made.place.work.close()
    made.hide()
    made.deleteLater()


def page_of(window: MainWindow) -> SettingsPage:
    page = window.frame.page
    assert isinstance(page, SettingsPage)
    return page


def section(window: MainWindow, key: str) -> Section:
    window.place.navigator.go("settings", section=key)
    found = page_of(window).section
    assert found is not None
    return found


def pick(box: QComboBox, key: str) -> None:
    place = box.findData(key)
    assert place >= 0, key
    box.setCurrentIndex(place)
    box.activated.emit(place)


def test_every_setting_is_led_to_by_a_command(window: MainWindow) -> None:
    for lead in LEADS:
        window.place.commands.run(lead.command.id)
        page = page_of(window)
        assert page.section is not None
        assert page.list.current_row().key == lead.section, lead.command.id
        if lead.at:
            assert page.first_focus() is page.section.controls[lead.at], lead.command.id


def test_arrows_walk_through_the_sections(window: MainWindow) -> None:
    section(window, "you")
    page = page_of(window)
    shown = []
    for _step in SECTIONS:
        shown.append(page.list.current_row().key)
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert shown == [spec.key for spec in SECTIONS]
    assert isinstance(page.section, AboutSection)
    here = window.place.navigator.here
    assert here is not None
    assert here.args == {"section": "about"}


def test_names_are_kept_when_the_field_is_left_and_can_be_undone(window: MainWindow, sample_desk: Desk) -> None:
    you = section(window, "you")
    assert isinstance(you, YouSection)
    before = introduction(sample_desk)
    assert you.agency.text() == before.agency == "Northlight Studio"
    you.agency.setText("Southlight")
    you.agency.editingFinished.emit()
    assert introduction(sample_desk).agency == "Southlight"
    assert introduction(sample_desk).name == before.name
    window.place.commands.run("undo")
    assert you.agency.text() == "Northlight Studio"
    you.name.setText("  ")
    you.name.editingFinished.emit()
    assert you.name.text() == before.name


def test_names_changed_elsewhere_are_shown(window: MainWindow) -> None:
    you = section(window, "you")
    assert isinstance(you, YouSection)
    window.place.work.command(window, lambda desk: introduce(desk, name="Robin"))
    assert you.name.text() == "Robin"


def test_colours_and_text_size_are_in_force_at_once_and_kept(window: MainWindow) -> None:
    try:
        appearance = section(window, "appearance")
        assert isinstance(appearance, AppearanceSection)
        pick(appearance.colours, "dark")
        assert look().theme.name == "dark"
        pick(appearance.text_size, "150")
        assert look().text_scale == window.place.state.text_scale == 1.5
        anew = page_of(window).section
        assert isinstance(anew, AppearanceSection)
        assert anew.text_size.currentData() == "150"
        assert page_of(window).first_focus() is anew.text_size
        window.place.commands.run("larger")
        again = page_of(window).section
        assert isinstance(again, AppearanceSection)
        assert again.text_size.currentData() == "160"
    finally:
        window.place.commands.run("usual_size")
        window.place.commands.run("theme_light")


def test_the_minutes_count_at_once(window: MainWindow) -> None:
    locking = section(window, "locking")
    assert isinstance(locking, LockingSection)
    assert window.idle.wait_ms == 15 * 60_000
    pick(locking.minutes, "5")
    assert window.idle.wait_ms == 5 * 60_000
    assert minutes_of(window.place.state) == 5
    pick(locking.minutes, "0")
    assert window.idle.wait_ms == -1


def test_the_keyring_is_added_and_removed(window: MainWindow, door: TestDoor) -> None:
    locking = section(window, "locking")
    assert isinstance(locking, LockingSection)
    assert locking.passphrase_said.text() == "Since 24 Nov."
    locking.keyring.click()
    assert [way.kind for way in door.ways()][2:] == ["keyring"]
    assert locking.keyring.text() == "Remove the keyring"
    locking.keyring.click()
    assert [way.kind for way in door.ways()][2:] == []
    door.problem = "No keyring of the operating system answers here."
    locking.keyring.click()
    assert window.frame.errors.sentence.text() == door.problem
    assert locking.keyring.isEnabled()


def test_the_passphrase_is_changed_by_one_who_knows_it(window: MainWindow, door: TestDoor) -> None:
    locking = section(window, "locking")
    assert isinstance(locking, LockingSection)
    locking.passphrase.click()
    (dialog,) = window.findChildren(ChangePassphrase)
    dialog.old.setText("wrong")
    dialog.new.first.setText("three blue umbrellas")
    dialog.do_button.click()
    assert dialog.problem.text().startswith("The two passphrases differ")
    dialog.new.again.setText("three blue umbrellas")
    dialog.do_button.click()
    assert dialog.problem.text() == "The passphrase is wrong."
    assert door.passphrase == RIGHT
    dialog.old.setText(RIGHT)
    dialog.do_button.click()
    assert door.passphrase == "three blue umbrellas"
    assert dialog.new.first.text() == ""
    assert window.toast.words.text() == "Changed the passphrase"


def test_a_new_code_is_shown_and_confirmed(window: MainWindow, door: TestDoor) -> None:
    locking = section(window, "locking")
    assert isinstance(locking, LockingSection)
    locking.code.click()
    (dialog,) = window.findChildren(NewCode)
    assert door.code == CODE
    dialog.do_button.click()
    assert door.code != CODE
    dialog.do_button.click()
    assert dialog.problem.text().startswith("That is not group")
    for number, field in zip(dialog.code.numbers, dialog.code.groups, strict=True):
        field.setText(door.code.split("-")[number - 1])
    dialog.do_button.click()
    assert dialog.code.shown.text() == ""
    assert window.toast.words.text() == "Made a new recovery code"


def test_a_backup_is_restored_from_its_section(window: MainWindow) -> None:
    backups = section(window, "backups")
    assert isinstance(backups, BackupsSection)
    backups.restore.click()
    chooser = window.files.vault_work.restoring.chooser
    assert chooser is not None
    assert chooser.windowTitle() == "Choose a backup"
    chooser.reject()


def test_one_more_backup(window: MainWindow, qtbot: QtBot) -> None:
    backups = section(window, "backups")
    assert isinstance(backups, BackupsSection)
    assert backups.said.text() == "There is none yet."
    with qtbot.waitSignal(window.place.work.long.ended):
        backups.back_up.click()
    assert backups.said.text() == "1 backup, the last on Tue 24 Nov, 09:02."
    assert backups.where.text().endswith("backups")


def test_another_zone_counts_from_the_next_start(window: MainWindow) -> None:
    time = section(window, "time")
    assert isinstance(time, TimeSection)
    pick(time.zone, "Asia/Tokyo")
    assert window.place.state.get("zone") == "Asia/Tokyo"
    assert "next start" in time.said.text()
    pick(time.zone, "")
    assert "next start" not in time.said.text()


def test_about_says_where_the_data_are(window: MainWindow, door: TestDoor) -> None:
    about = section(window, "about")
    assert isinstance(about, AboutSection)
    assert "SQLAlchemy (MIT)" in about.parts.text()
    assert about.folder.accessibleDescription() == str(door.folder)


def test_in_a_narrow_window_with_large_text_a_section_is_chosen_in_a_field_above(window: MainWindow) -> None:
    window.resize(1440, 900)
    window.show()
    section(window, "reminders")
    page = page_of(window)
    assert page.list.isVisible()
    assert not page.field.isVisible()
    page.list.setFocus()
    set_scale(window, 2.0)
    window.resize(1024, 700)
    page = page_of(window)
    assert not page.list.isVisible()
    assert page.field.currentText() == "Reminders"
    assert page.first_focus() is page.field
    QTest.keyClick(page.field, Qt.Key.Key_Down)
    assert page.section is not None
    assert page.section.accessibleName() == page.field.currentText() != "Reminders"
    here = window.place.navigator.here
    assert here is not None
    assert here.args["section"] == page.field.currentData()
    set_scale(window, 1.0)
    window.resize(1440, 900)
    assert page_of(window).list.isVisible()
