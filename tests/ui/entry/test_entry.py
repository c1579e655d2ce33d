"""Getting in: the passphrase, the first start, and what is wiped."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext

import pytest
from PySide6.QtWidgets import QApplication, QStackedWidget

from liaison.desk.clients import list_clients
from liaison.desk.context import Desk
from liaison.model.clock import FixedClock
from liaison.model.errors import LockedError
from liaison.ui.application import Program, Start
from liaison.ui.entry import UnlockPage, WelcomePage
from liaison.ui.work import SyncExecutor
from support.sample_reading import NOW

RIGHT = "correct horse"


class FakeDoor:
    """A vault that one passphrase opens."""

    def __init__(self, desk: Desk, *, exists: bool = True, keyring: bool = False) -> None:
        self.desk, self.is_there, self.keyring = desk, exists, keyring

    def exists(self) -> bool:
        return self.is_there

    def enter(self, passphrase: str | None = None, recovery_code: str | None = None) -> AbstractContextManager[Desk]:
        if passphrase == RIGHT or recovery_code == "AAAA-BBBB" or (self.keyring and passphrase is None):
            return nullcontext(self.desk)
        raise LockedError("It does not open." if passphrase else "It needs a passphrase.", "Try again.")

    def create(self, passphrase: str, *, keyring: bool) -> tuple[str, str]:
        assert passphrase == RIGHT
        self.is_there = True
        return "AAAA-BBBB", ""

    def new_passphrase(self, recovery_code: str, passphrase: str) -> None:
        raise AssertionError


def program(door: FakeDoor) -> Program:
    made = Program(Start(FixedClock(NOW), "Europe/London", door), SyncExecutor())
    made.begin()
    return made


def gate(made: Program) -> object:
    stack = made.window.centralWidget()
    assert isinstance(stack, QStackedWidget)
    return stack.currentWidget()


def test_the_keyring_opens_without_a_word(qapp: QApplication, desk: Desk) -> None:
    assert program(FakeDoor(desk, keyring=True)).window.is_open


def test_a_passphrase_is_asked_for_until_it_is_right(qapp: QApplication, desk: Desk) -> None:
    made = program(FakeDoor(desk))
    page = gate(made)
    assert isinstance(page, UnlockPage)
    assert page.problem.text() == "It needs a passphrase."
    page.field.setText("wrong")
    page.unlock.click()
    assert page.problem.text() == "It does not open. Try again."
    assert page.field.text() == ""
    page.field.setText(RIGHT)
    page.unlock.click()
    assert made.window.is_open
    made.window.lock()
    assert isinstance(gate(made), UnlockPage)


def test_the_recovery_code_opens_too(qapp: QApplication, desk: Desk) -> None:
    made = program(FakeDoor(desk))
    page = gate(made)
    assert isinstance(page, UnlockPage)
    page.other.click()
    assert page.field.accessibleName() == "Recovery code"
    page.field.setText("AAAA-BBBB")
    page.unlock.click()
    assert made.window.is_open


@pytest.mark.parametrize("sample", [True, False])
def test_the_first_start(qapp: QApplication, desk: Desk, sample: bool) -> None:
    made = program(FakeDoor(desk, exists=False))
    page = gate(made)
    assert isinstance(page, WelcomePage)
    page.name.setText("Maya")
    page.passphrase.setText(RIGHT)
    page.make.click()
    assert page.problem.text().startswith("The two passphrases differ")
    page.again.setText(RIGHT)
    page.make.click()
    assert page.code.text() == "AAAA-BBBB"
    assert page.passphrase.text() == page.again.text() == ""
    start = page.start_sample if sample else page.start_empty
    start.click()
    assert page.problem.text().startswith("That is not")
    page.code_again.setText("bbbb")
    start.click()
    assert made.window.is_open
    assert bool(list_clients(desk)) is sample
