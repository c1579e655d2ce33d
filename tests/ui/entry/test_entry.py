"""Getting in: the passphrase, the recovery code, the first start, and what is wiped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget
from pytestqt.qtbot import QtBot

from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.desk.setting_up import introduction
from liaison.model.clock import FixedClock
from liaison.model.errors import EnvironmentProblem
from liaison.ui.application import Program, Start
from liaison.ui.entry import UnlockPage, WelcomePage
from liaison.ui.entry.passphrases import CapsLockHint, advice, password_field
from liaison.ui.entry.recovery_code import RecoveryCode
from liaison.ui.restoring import RestoreDialog, Restoring
from liaison.ui.work import SyncExecutor
from support.doors import CODE, RIGHT, TestDoor
from support.sample_reading import NOW


def program(door: TestDoor) -> Program:
    made = Program(Start(FixedClock(NOW), "Europe/London", door), SyncExecutor())
    made.begin()
    return made


def gate(made: Program) -> object:
    stack = made.window.centralWidget()
    assert isinstance(stack, QStackedWidget)
    return stack.currentWidget()


def is_open(made: Program) -> bool:
    return made.window.is_open


def unlock_page(made: Program) -> UnlockPage:
    page = gate(made)
    assert isinstance(page, UnlockPage)
    return page


def welcome_page(made: Program) -> WelcomePage:
    page = gate(made)
    assert isinstance(page, WelcomePage)
    return page


def to_the_code(page: WelcomePage) -> None:
    page.introduce.name.setText("Maya")
    page.introduce.agency.setText("Northlight")
    page.introduce.go_on.click()
    page.protect.passphrase.first.setText(RIGHT)
    page.protect.passphrase.again.setText(RIGHT)
    page.protect.go_on.click()


def type_the_groups(page: WelcomePage) -> None:
    code = page.keep_code.code
    for number, field in zip(code.numbers, code.groups, strict=True):
        field.setText(CODE.split("-")[number - 1].lower())


def test_the_keyring_opens_without_a_word(qapp: QApplication, desk: Desk) -> None:
    assert is_open(program(TestDoor(desk, keyring=True)))


def test_a_passphrase_is_asked_for_until_it_is_right(qapp: QApplication, desk: Desk) -> None:
    made = program(TestDoor(desk))
    assert not is_open(made)
    page = unlock_page(made)
    assert page.problem.text() == "It needs a passphrase."
    for _try in range(3):
        page.field.setText("wrong")
        page.unlock.click()
    assert page.problem.text() == "It does not open. Try again. 3 tries so far."
    assert page.field.text() == ""
    page.field.setText(RIGHT)
    page.unlock.click()
    assert is_open(made)
    made.window.lock()
    assert unlock_page(made).problem.text() == ""


def test_the_passphrase_of_the_sample_is_told_where_it_is_asked_for(qapp: QApplication, desk: Desk) -> None:
    made = Program(Start(FixedClock(NOW), "Europe/London", TestDoor(desk), known_passphrase=RIGHT), SyncExecutor())
    made.begin()
    assert RIGHT in unlock_page(made).known.text()
    assert not unlock_page(made).known.isHidden()
    assert unlock_page(program(TestDoor(desk))).known.isHidden()


def test_the_recovery_code_opens_and_asks_for_a_new_passphrase(qapp: QApplication, desk: Desk) -> None:
    door = TestDoor(desk)
    made = program(door)
    page = unlock_page(made)
    page.other.click()
    assert page.field.accessibleName() == "Recovery code"
    page.field.setText(CODE)
    page.unlock.click()
    assert not is_open(made)
    page.renew.first.setText("short")
    page.keep.click()
    assert page.problem.text().startswith("The passphrase is too short")
    for field in (page.renew.first, page.renew.again):
        field.setText("three blue umbrellas")
    page.keep.click()
    assert is_open(made)
    assert door.passphrase == "three blue umbrellas"


def test_a_new_passphrase_may_wait(qapp: QApplication, desk: Desk) -> None:
    made = program(TestDoor(desk))
    page = unlock_page(made)
    page.other.click()
    page.field.setText(CODE)
    page.unlock.click()
    page.later.click()
    assert is_open(made)


def test_the_code_given_for_the_passphrase_opens_too(qapp: QApplication, desk: Desk) -> None:
    made = program(TestDoor(desk))
    page = unlock_page(made)
    page.field.setText(CODE)
    page.unlock.click()
    assert page.title.text() == "A new passphrase"
    page.later.click()
    assert is_open(made)


def test_while_the_vault_is_being_opened_the_page_says_so(
    qapp: QApplication, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = program(TestDoor(desk))
    page, jobs = unlock_page(made), list[object]()
    monkeypatch.setattr(made.window.place.work, "open", lambda *job: jobs.append(job))
    page.field.setText(RIGHT)
    page.unlock.click()
    assert page.problem.text() == "Opening the vault…"
    assert len(jobs) == 1


def choose_backup(restoring: Restoring, file: str = "monday.liaison-backup") -> RestoreDialog:
    """Answer the question for the file."""
    assert restoring.chooser is not None
    restoring.chooser.fileSelected.emit(file)
    restoring.chooser.reject()
    assert restoring.dialog is not None
    return restoring.dialog


def test_the_first_start_brings_a_backup_back_and_opens_it(qapp: QApplication, desk: Desk) -> None:
    door = TestDoor(desk, exists=False)
    made = program(door)
    page = welcome_page(made)
    made.window.show()
    page.restore.clicked.emit()
    dialog = choose_backup(page.restoring)
    assert dialog.sentence.text() == "Liaison begins with the vault as it was in monday.liaison-backup."
    dialog.secret.setText("wrong")
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.problem.text() == "It does not open. Try again."
    assert not door.is_there
    dialog.secret.setText(RIGHT)
    dialog.submit()
    assert door.made == ["restored monday.liaison-backup"]
    assert is_open(made)
    assert made.window.toast.words.text() == "Restored the vault as of Tue 24 Nov 09:02."


def test_a_backup_brought_back_by_its_code_asks_for_a_new_passphrase(qapp: QApplication, desk: Desk) -> None:
    made = program(TestDoor(desk, exists=False))
    page = welcome_page(made)
    to_the_code(page)  # a vault was prepared by then
    page.restore.clicked.emit()
    dialog = choose_backup(page.restoring)
    dialog.secret.setText(CODE)
    dialog.submit()
    assert unlock_page(made).title.text() == "A new passphrase"
    unlock_page(made).later.click()
    assert is_open(made)


def test_a_backup_among_the_files_of_the_first_start_is_offered_to_be_brought_back(
    qapp: QApplication, desk: Desk, tmp_path: Path
) -> None:
    backup, card = tmp_path / "monday.liaison-backup", tmp_path / "dana.vcf"
    for file in (backup, card):
        file.write_bytes(b"BEGIN:VCARD")
    page = welcome_page(program(TestDoor(desk, exists=False)))
    page.begin.take_files([card, backup])
    dialog = page.restoring.dialog
    assert dialog is not None
    assert dialog.file == backup
    assert "is a backup" in dialog.sentence.text()
    assert page.begin.files == (card,)
    dialog.reject()


class ImpatientDoor(TestDoor):
    """While a backup is unpacked, the dialog is closed."""

    meanwhile: Callable[[], object] | None = None

    def unpack(self, file: Path, secret: str, progress: Callable[[int, int], None] | None = None) -> bool:
        if self.meanwhile is not None:
            self.meanwhile()
        return super().unpack(file, secret, progress)


def test_closing_the_dialog_on_the_locked_window_stops_unpacking(qapp: QApplication, desk: Desk) -> None:
    door = ImpatientDoor(desk)
    page = unlock_page(program(door))
    page.restore.clicked.emit()
    dialog = choose_backup(page.restoring)
    door.meanwhile = dialog.keep_button.click
    dialog.secret.setText(RIGHT)
    dialog.submit()
    assert (door.unpacked, door.made) == ("", [])
    assert page.restoring.dialog is None
    page.restore.clicked.emit()
    again, door.meanwhile = choose_backup(page.restoring), None
    again.secret.setText(RIGHT)
    again.submit()
    assert door.made == ["restored monday.liaison-backup"]


def test_a_backup_can_be_brought_back_where_the_passphrase_is_asked_for(qapp: QApplication, desk: Desk) -> None:
    door = TestDoor(desk)
    made = program(door)
    page = unlock_page(made)
    page.restore.clicked.emit()
    dialog = choose_backup(page.restoring)
    assert "The vault of now is moved aside" in dialog.sentence.text()
    dialog.secret.setText(RIGHT)
    dialog.submit()
    assert door.made == ["restored monday.liaison-backup"]
    assert is_open(made)
    assert made.window.toast.words.text() == "Restored the vault as of Tue 24 Nov 09:02."


def test_the_keyring_may_be_asked_again(qapp: QApplication, desk: Desk, qtbot: QtBot) -> None:
    door = TestDoor(desk)
    page = UnlockPage(program(door).window.place.work, door, "The keyring is locked.", keyring=True)
    qtbot.addWidget(page)
    page.ask_keyring.click()
    assert page.problem.text() == "It needs a passphrase."
    door.keyring = True
    with qtbot.waitSignal(page.opened):
        page.ask_keyring.click()


def test_the_first_start_makes_the_vault_at_the_very_end(qapp: QApplication, desk: Desk) -> None:
    door = TestDoor(desk, exists=False)
    made = program(door)
    page = welcome_page(made)
    to_the_code(page)
    assert page.where.text() == "Step 2 of 3"
    assert not door.is_there
    code = page.keep_code.code
    assert code.shown.text().splitlines()[0] == "1\u2002AB12   2\u2002CD34"
    made.window.resize(1024, 700)
    made.window.show()
    for field in code.groups:
        assert code.shown.geometry().right() < field.geometry().left(), "the code stands beside its fields"
        assert code.shown.geometry().top() <= field.geometry().center().y() <= code.print_button.geometry().top()
    page.keep_code.code.groups[0].setText("nope")
    page.keep_code.go_on.click()
    assert page.problem.text().startswith("That is not group")
    type_the_groups(page)
    page.keep_code.go_on.click()
    assert page.where.text() == "Step 3 of 3"
    assert not door.is_there
    page.begin.empty.click()
    assert is_open(made)
    assert door.passphrase == RIGHT
    assert (introduction(desk).name, introduction(desk).agency) == ("Maya", "Northlight")
    assert not list_clients(desk)


def test_the_passphrases_must_be_the_same(qapp: QApplication, desk: Desk) -> None:
    door = TestDoor(desk, exists=False)
    page = welcome_page(program(door))
    page.introduce.go_on.click()
    page.protect.passphrase.first.setText(RIGHT)
    page.protect.go_on.click()
    assert page.problem.text().startswith("The two passphrases differ")
    assert door.made == []


def test_going_back_keeps_what_was_said_and_a_new_passphrase_makes_a_new_vault(qapp: QApplication, desk: Desk) -> None:
    door = TestDoor(desk, exists=False)
    page = welcome_page(program(door))
    to_the_code(page)
    page.keep_code.go_back.click()
    page.protect.go_back.click()
    assert page.introduce.name.text() == "Maya"
    page.introduce.go_on.click()
    page.protect.go_on.click()
    assert door.made == [RIGHT]
    page.keep_code.go_back.click()
    for field in (page.protect.passphrase.first, page.protect.passphrase.again):
        field.setText("another one altogether")
    page.protect.go_on.click()
    assert door.made == [RIGHT, "another one altogether"]


def test_a_keyring_that_cannot_be_used_is_not_offered(qapp: QApplication, desk: Desk) -> None:
    page = welcome_page(program(TestDoor(desk, exists=False, problem="No keyring answers here.")))
    assert not page.protect.keyring.isEnabled()
    assert page.protect.keyring_said.text().startswith("No keyring answers here.")
    usable = welcome_page(program(TestDoor(desk, exists=False)))
    assert usable.protect.keyring.isEnabled()


def test_beginning_with_the_sample_agency(qapp: QApplication, desk: Desk) -> None:
    made = program(TestDoor(desk, exists=False))
    page = welcome_page(made)
    to_the_code(page)
    type_the_groups(page)
    page.keep_code.go_on.click()
    page.begin.sample.click()
    assert is_open(made)
    assert len(list_clients(desk)) == 8
    assert (introduction(desk).name, introduction(desk).agency) == ("Maya", "Northlight Studio")


def test_beginning_with_files_shows_what_they_bring(qapp: QApplication, desk: Desk, tmp_path: Path) -> None:
    card = tmp_path / "dana.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Dana Whitlock\nN:Whitlock;Dana;;;\nEND:VCARD\n", encoding="utf-8")
    made = program(TestDoor(desk, exists=False))
    page = welcome_page(made)
    brought: list[tuple[Path, ...]] = []
    page.brought.connect(brought.append)
    to_the_code(page)
    type_the_groups(page)
    page.keep_code.go_on.click()
    assert page.begin.bring.isHidden()
    page.begin.take_files([card])
    assert page.begin.dropped.text() == "dana.vcf"
    assert page.begin.focusWidget() is page.begin.bring  # Enter goes on with them
    page.begin.bring.click()
    assert is_open(made)
    assert brought == [(card,)]
    made.window.place.work.long.stop()


def test_what_was_typed_and_shown_is_wiped_in_the_end(qapp: QApplication, desk: Desk) -> None:
    page = welcome_page(program(TestDoor(desk, exists=False)))
    to_the_code(page)
    page.keep_code.code.copy_button.click()
    assert QApplication.clipboard().text() == CODE
    type_the_groups(page)
    page.keep_code.go_on.click()
    page.begin.empty.click()
    assert page.protect.passphrase.first.text() == page.protect.passphrase.again.text() == ""
    assert page.keep_code.code.shown.text() == ""
    assert QApplication.clipboard().text() == ""


def test_the_code_is_saved_where_only_the_user_reads_it(qtbot: QtBot, tmp_path: Path) -> None:
    shown = RecoveryCode()
    qtbot.addWidget(shown)
    shown.show_code(CODE)
    shown.save_to(tmp_path / "code.txt")
    assert CODE in (tmp_path / "code.txt").read_text(encoding="utf-8")
    assert (tmp_path / "code.txt").stat().st_mode & 0o077 == 0
    with pytest.raises(EnvironmentProblem):
        shown.save_to(tmp_path / "no" / "code.txt")


@pytest.mark.parametrize(
    ("passphrase", "says"),
    [
        ("", "Four or five words"),
        ("short", "Too short"),
        ("password1234", "Easy to guess"),
        ("northlight1", "Easy to guess"),
        ("aaaaaaaaaaaa", "Easy to guess"),
        ("tram9kettle", "Short: add"),
        ("tram kettle sky nine", "Long enough"),
    ],
)
def test_advice_is_plain(passphrase: str, says: str) -> None:
    assert advice(passphrase, ["Northlight"]).startswith(says)


def test_caps_lock_is_noticed(qtbot: QtBot) -> None:
    field = password_field("Passphrase")
    hint = CapsLockHint((field,))
    qtbot.addWidget(field)
    qtbot.addWidget(hint)
    QTest.keyClicks(field, "A")
    assert hint.text() == "Caps Lock is on."
    QTest.keyClicks(field, "a")
    assert hint.text() == ""
    shift = Qt.KeyboardModifier.ShiftModifier
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, shift, "A"))
    assert hint.text() == ""
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, shift, "a"))
    assert hint.text() == "Caps Lock is on."
