"""Exports, backups, restoring and checking through the window, and the strip that says how far they are."""

from __future__ import annotations

import json
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.model.clock import FixedClock
from liaison.ui.files.briefings import BriefingDialog
from liaison.ui.files.exporting import EXPORTS, ExportDelegate, ExportDialog
from liaison.ui.files.strip import ProgressStrip
from liaison.ui.files.vault_work import ReportDialog
from liaison.ui.long_work import Stopped, Tell
from liaison.ui.restoring import CameBack, RestoreDialog
from liaison.ui.shell import MainWindow, show_look
from liaison.ui.theme import Role, font
from liaison.ui.work import DeskThread, SyncExecutor
from support.doors import CODE, RIGHT, TestDoor
from support.sample_reading import NOW


@pytest.fixture
def door(sample_desk: Desk) -> TestDoor:
    return TestDoor(sample_desk, keyring=True)


@pytest.fixture
def vault_window(qapp: QApplication, door: TestDoor) -> Iterator[MainWindow]:
    """A window over the sample agency with a vault behind it."""
    window = MainWindow(SyncExecutor(), FixedClock(NOW), "Europe/London", door=door)
    show_look(window)
    window.place.work.open(window, door.enter)
    window.open_desk()
    yield window
    window.place.work.close()
    window.deleteLater()


def test_everything_can_be_exported(window: MainWindow, tmp_path: Path) -> None:
    heads = {"calendar": b"BEGIN:VCALENDAR", "cards": b"BEGIN:VCARD", "record": b"{"}
    for what in EXPORTS:
        path = tmp_path / f"{what.key}.{what.suffix}"
        window.files.exporter.write(what, path)
        content = path.read_bytes()
        assert content.removeprefix(b"\xef\xbb\xbf").startswith(heads.get(what.key, b""))
        assert len(content) > 200
        assert window.toast.words.text() == f"Exported {path.name}"
    assert json.loads((tmp_path / "record.json").read_bytes())


def test_what_a_file_holds_is_read_whole(window: MainWindow) -> None:
    window.place.commands.run("export")
    dialog = window.files.exporter.dialog
    assert isinstance(dialog, ExportDialog)
    room = dialog.list.viewport().width() - 2 * ExportDelegate.padding
    letters = QFontMetrics(font(Role.SECONDARY))
    assert all(letters.horizontalAdvance(what.words) <= room for what in EXPORTS)
    dialog.reject()


def test_what_to_export_is_chosen_with_keys(window: MainWindow) -> None:
    window.place.commands.run("export")
    dialog = window.files.exporter.dialog
    assert dialog is not None
    assert isinstance(dialog, ExportDialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    chooser = window.files.exporter.chooser
    assert chooser is not None
    assert chooser.defaultSuffix() == "vcf"
    assert window.files.exporter.dialog is None
    chooser.reject()
    assert window.files.exporter.chooser is None


def test_the_briefing_of_the_client_in_view_is_exported_in_the_form_that_is_chosen(
    window: MainWindow, sample_desk: Desk, tmp_path: Path
) -> None:
    exporter = window.files.exporter
    window.place.navigator.go("client", id=client_id(sample_desk, "Harbor"))
    window.place.commands.run("export")
    first = exporter.dialog
    assert isinstance(first, ExportDialog)
    QTest.keyClick(first.list, Qt.Key.Key_Return)
    dialog = exporter.dialog
    assert isinstance(dialog, BriefingDialog)
    assert dialog.client.currentText() == "Harbor & Finch"
    dialog.client.setCurrentText("Nobody")
    dialog.submit()
    assert dialog.problem.text() == "Choose a client."
    dialog.client.setCurrentText("harbor & finch")
    dialog.form.setCurrentIndex(1)
    dialog.submit()
    chooser = exporter.chooser
    assert chooser is not None
    assert chooser.defaultSuffix() == "md"
    chooser.fileSelected.emit(str(tmp_path / "sheet.md"))
    chooser.reject()
    assert (tmp_path / "sheet.md").read_text(encoding="utf-8").startswith("# Harbor")
    assert window.toast.words.text() == "Exported sheet.md"


def test_an_export_that_cannot_be_written_is_told(window: MainWindow, tmp_path: Path) -> None:
    window.files.exporter.write(EXPORTS[0], tmp_path / "missing" / "a.ics")
    assert "There is no folder" in window.frame.errors.sentence.text()


def test_back_up_and_check(vault_window: MainWindow, door: TestDoor) -> None:
    vault_window.place.commands.run("back_up")
    assert door.made == ["backup"]
    assert vault_window.toast.words.text().startswith("Backed up and verified")
    vault_window.place.commands.run("check")
    dialog = vault_window.files.vault_work.dialog
    assert isinstance(dialog, ReportDialog)
    assert dialog.sentence.text() == "The vault is sound."
    door.problem = "A page is changed."
    vault_window.place.commands.run("check")
    dialog = vault_window.files.vault_work.dialog
    assert isinstance(dialog, ReportDialog)
    assert dialog.sentence.text().startswith("1 problem was found.")
    assert dialog.text.toPlainText() == "A page is changed."


def ask(window: MainWindow, file: str = "monday.liaison-backup") -> RestoreDialog:
    restoring = window.files.vault_work.restoring
    restoring.ask(Path(file))
    assert restoring.dialog is not None
    return restoring.dialog


def test_restoring_locks_first_and_says_as_of_when(vault_window: MainWindow, door: TestDoor) -> None:
    came_back: list[CameBack] = []
    vault_window.restored.connect(came_back.append)
    dialog = ask(vault_window)
    dialog.submit()
    assert dialog.problem.text() == "Give the passphrase or the recovery code."
    QTest.keyClicks(dialog.secret, RIGHT)
    QTest.keyClick(dialog.secret, Qt.Key.Key_Return)
    assert not vault_window.is_open
    assert door.made == ["restored monday.liaison-backup"]
    assert vault_window.toast.words.text() == "Restored the vault as of Tue 24 Nov 09:02."
    assert [(back.secret, back.by_code) for back in came_back] == [(RIGHT, False)]


def test_what_does_not_open_the_backup_is_said_in_the_dialog_and_locks_nothing(
    vault_window: MainWindow, door: TestDoor
) -> None:
    dialog = ask(vault_window)
    dialog.secret.setText("wrong")
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.problem.text() == "It does not open. Try again."
    assert dialog.secret.isEnabled()
    assert dialog.do_button.isEnabled()
    assert vault_window.is_open
    assert door.made == []
    dialog.secret.setText(CODE)
    dialog.submit()
    assert door.made == ["restored monday.liaison-backup"]


def test_a_backup_that_is_not_wanted_after_all_is_let_go(vault_window: MainWindow, door: TestDoor) -> None:
    dialog = ask(vault_window)
    door.unpacked = "monday.liaison-backup"
    dialog.keep_button.click()
    assert door.unpacked == ""
    assert vault_window.is_open
    assert vault_window.files.vault_work.restoring.dialog is None


def test_a_backup_given_to_be_imported_leads_to_bringing_it_back(vault_window: MainWindow, tmp_path: Path) -> None:
    kept = tmp_path / "2026-11-24.liaison"
    with zipfile.ZipFile(kept, "w") as archive:
        archive.writestr("vault.json", "{}")
    (tmp_path / "cards.vcf").write_bytes(b"BEGIN:VCARD\r\nFN:Nora\r\nEND:VCARD\r\n")
    vault_window.files.take([tmp_path / "cards.vcf", kept])
    dialog = vault_window.files.vault_work.restoring.dialog
    assert dialog is not None
    assert dialog.file == kept
    assert dialog.sentence.text().startswith("2026-11-24.liaison is a backup, a whole vault: it is not imported")
    assert vault_window.frame.errors.isHidden()
    dialog.reject()


def test_restoring_waits_for_long_work_to_end(
    vault_window: MainWindow, door: TestDoor, monkeypatch: pytest.MonkeyPatch
) -> None:
    long, jobs = vault_window.place.work.long, list[Callable[[], None]]()

    def beside(job: Callable[[], None]) -> threading.Thread:
        jobs.append(job)
        return threading.Thread()

    monkeypatch.setattr(long, "_beside", beside)
    long.start(vault_window, "Exporting", lambda _desk, tell: tell(0, 0, ""))
    dialog = ask(vault_window)
    dialog.secret.setText(RIGHT)
    dialog.submit()
    assert door.made == []
    jobs[0]()
    assert door.made == ["restored monday.liaison-backup"]
    assert vault_window.files.vault_work.restoring.dialog is None


class SlowDoor(TestDoor):
    """Unpacks until it is let go, telling that a quarter is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, keyring=True)
        self.go, self.ends = threading.Event(), list[str]()

    def unpack(self, file: Path, secret: str, progress: Callable[[int, int], None] | None = None) -> bool:
        try:
            while not self.go.wait(0.005):
                super().unpack(file, secret, progress)
        except Stopped:
            self.unpacked = ""
            self.ends.append("stopped")
            raise
        return super().unpack(file, secret)


@pytest.fixture
def slow(qapp: QApplication, sample_desk: Desk, qtbot: QtBot) -> Iterator[tuple[MainWindow, SlowDoor]]:
    """A window with real threads over a vault of which backups are unpacked until they are let go."""
    door = SlowDoor(sample_desk)
    window = MainWindow(DeskThread(), FixedClock(NOW), "Europe/London", door=door)
    show_look(window)
    opened: list[None] = []
    window.place.work.open(window, door.enter, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    window.open_desk()
    window.show()
    yield window, door
    door.go.set()
    window.place.work.close()
    window.deleteLater()


def test_a_backup_is_unpacked_while_the_record_is_read_and_the_dialog_says_how_far_it_is(
    slow: tuple[MainWindow, SlowDoor], qtbot: QtBot
) -> None:
    window, door = slow
    dialog, read = ask(window), list[str]()
    dialog.secret.setText(RIGHT)
    dialog.submit()
    qtbot.waitUntil(lambda: dialog.problem.text() == "Opening the backup… 25\u202f%")
    window.place.work.run(window, lambda _desk: "read", read.append)
    qtbot.waitUntil(lambda: bool(read))
    assert window.place.work.long.is_running
    assert window.is_open
    door.go.set()
    qtbot.waitUntil(lambda: door.made == ["restored monday.liaison-backup"])
    assert not window.is_open


def test_closing_the_dialog_stops_unpacking_and_the_next_try_waits_for_that(
    slow: tuple[MainWindow, SlowDoor], qtbot: QtBot
) -> None:
    window, door = slow
    first = ask(window)
    first.secret.setText(RIGHT)
    first.submit()
    qtbot.waitUntil(lambda: "25" in first.problem.text())
    first.keep_button.click()
    second = ask(window, "sunday.liaison-backup")
    second.secret.setText(RIGHT)
    second.submit()
    qtbot.waitUntil(lambda: "25" in second.problem.text())
    assert door.ends == ["stopped"]
    assert window.is_open
    door.go.set()
    qtbot.waitUntil(lambda: door.made == ["restored sunday.liaison-backup"])


def test_without_a_vault_there_are_no_commands_for_one(window: MainWindow) -> None:
    ids = {command.id for command in window.place.commands.all()}
    assert {"import", "export"} <= ids
    assert not {"back_up", "restore_backup", "check"} & ids


@pytest.fixture
def busy(qapp: QApplication, sample_desk: Desk, qtbot: QtBot) -> Iterator[tuple[MainWindow, threading.Event]]:
    """A window with a real thread, on which long work goes on until it is let go."""
    door = TestDoor(sample_desk, keyring=True)
    window = MainWindow(DeskThread(), FixedClock(NOW), "Europe/London", door=door)
    show_look(window)
    opened: list[None] = []
    window.place.work.open(window, door.enter, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    window.open_desk()
    window.show()
    go, begun = threading.Event(), threading.Event()

    def op(_desk: Desk, tell: Tell) -> None:
        tell(1, 4, "Counting")
        begun.set()
        while not go.wait(0.005):
            tell(1, 4, "Counting")

    window.place.work.long.start(window, "Importing", op)
    qtbot.waitUntil(begun.is_set)
    yield window, go
    go.set()
    window.place.work.close()
    window.deleteLater()


def test_the_strip_says_how_far_it_is_and_stops(busy: tuple[MainWindow, threading.Event], qtbot: QtBot) -> None:
    window, _go = busy
    strip = window.findChild(ProgressStrip)
    assert strip is not None
    qtbot.waitUntil(strip.isVisible)
    assert strip.words.text() == "Importing: Counting, 25\u202f%"
    assert strip.bar.value() == 1
    strip.stop_button.click()
    qtbot.waitUntil(lambda: not window.place.work.long.is_running)
    assert not strip.isVisible()
    assert window.toast.words.text() == "Stopped. Nothing was changed."


def test_closing_the_window_meanwhile_asks(busy: tuple[MainWindow, threading.Event], qtbot: QtBot) -> None:
    window, _go = busy
    strip = window.findChild(ProgressStrip)
    assert strip is not None
    window.close()
    assert window.isVisible()
    assert strip.question is not None
    assert strip.question.windowTitle() == "Importing is still under way"
    strip.question.keep_button.click()
    window.close()
    assert strip.question is not None
    strip.question.do_button.click()
    qtbot.waitUntil(lambda: not window.isVisible())
