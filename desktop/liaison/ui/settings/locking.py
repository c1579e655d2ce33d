"""Locking: after how long, and what opens Liaison again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import count, short_day, tr
from liaison.ui.door import Door, Way
from liaison.ui.page import Workplace
from liaison.ui.shell import MainWindow
from liaison.ui.shell.locking import CHOICES, can_watch, keep_minutes, minutes_of
from liaison.ui.widgets import Button

from .dialogs import ChangePassphrase, NewCode
from .parts import Section, choice

_KEYRING: Final = "keyring"
_RECOVERY: Final = "recovery code"


class LockingSection(Section):
    """The minutes, and the ways to open the vault."""

    def __init__(self, place: Workplace, title: str) -> None:
        super().__init__(place, title)
        self.minutes = choice([(str(one), _minutes(one)) for one in CHOICES], str(minutes_of(place.state)))
        noticed = (
            tr("It also locks when your session locks and before this computer sleeps, where the desktop tells.")
            if can_watch()
            else tr("On this system Liaison does not learn when your session locks: only the minutes count.")
        )
        self.add_row("minutes", tr("Lock when nobody is there"), noticed, self.minutes)
        self.minutes.activated.connect(self._keep)
        self.passphrase = Button(tr("Change passphrase…"))
        self.code = Button(tr("New recovery code…"))
        self.keyring = Button(tr("Add the keyring"))
        self.passphrase_said = self.add_row("ways", tr("Passphrase"), tr("Looking…"), self.passphrase)
        self.code_said = self.add_row("code", tr("Recovery code"), tr("Looking…"), self.code)
        self.keyring_said = self.add_row("keyring", tr("Keyring of this computer"), tr("Looking…"), self.keyring)
        self._keyring_way: Way | None = None
        self.passphrase.clicked.connect(lambda: self._ask(ChangePassphrase))
        self.code.clicked.connect(lambda: self._ask(NewCode))
        self.keyring.clicked.connect(self._switch_keyring)

    def load(self) -> None:
        """Read the ways."""
        if self.place.door is not None:
            self.place.work.aside(self, self.place.door.ways, self._show, self.show_problem)

    def _keep(self) -> None:
        minutes = int(self.minutes.currentData())
        keep_minutes(self.place.state, minutes)
        window = self.window()
        if isinstance(window, MainWindow):
            window.idle.begin(minutes)

    def _show(self, ways: tuple[Way, ...]) -> None:
        self.keyring.setEnabled(True)
        made = {way.kind: tr("Since {day}.", day=self._day(way)) for way in ways}
        self._keyring_way = next((way for way in ways if way.kind == _KEYRING), None)
        self.passphrase_said.setText(made.get("passphrase", tr("There is none.")))
        self.code_said.setText(made.get(_RECOVERY, tr("There is none: if the passphrase is lost, so is everything.")))
        self.keyring_said.setText(
            tr("Liaison opens without a question while you are logged in.")
            if self._keyring_way
            else tr("Liaison asks for the passphrase at every start.")
        )
        self.keyring.setText(tr("Remove the keyring") if self._keyring_way else tr("Add the keyring"))
        self.keyring.setAccessibleName(self.keyring.text())
        self.keyring.updateGeometry()

    def _day(self, way: Way) -> str:
        today = self.place.clock.now().astimezone(self.place.zone).date()
        return short_day(way.made_at.astimezone(self.place.zone).date(), today)

    def _ask(self, dialog: Callable[[Workplace, Door, QWidget], ChangePassphrase | NewCode]) -> None:
        if self.place.door is not None:
            asked = dialog(self.place, self.place.door, self.window())
            asked.finished.connect(self.load)
            asked.open()

    def _switch_keyring(self) -> None:
        door, way = self.place.door, self._keyring_way
        if door is None:
            return
        self.keyring.setEnabled(False)

        def failed(error: LiaisonError) -> None:
            self.keyring.setEnabled(True)
            self.show_problem(error)

        act: Callable[[], None] = door.add_keyring if way is None else lambda: door.remove_way(way.id)
        self.place.work.aside(self, act, lambda _none: self.load(), failed)


def _minutes(number: int) -> str:
    return count(number, "After {n} minute", "After {n} minutes") if number else tr("Never")
