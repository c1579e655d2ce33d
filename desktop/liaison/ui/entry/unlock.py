"""The page that asks for the passphrase, or for the recovery code and then for a new passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError, LockedError
from liaison.model.words import count, tr
from liaison.ui.door import meant_as_code
from liaison.ui.restoring import Restoring
from liaison.ui.theme import Role
from liaison.ui.widgets import Button, Label, Link, announce

from .parts import FittingStack, buttons, in_the_middle, wrapped
from .passphrases import CapsLockHint, PassphraseTwice, password_field

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from liaison.desk.context import Desk
    from liaison.ui.door import Door
    from liaison.ui.work import Work

_SAY_AFTER = 3


class UnlockPage(QWidget):
    """Asks until the desk is open; ``opened`` then comes once. What was typed is wiped after every try.

    ``restored`` comes when a backup was put in place of the vault instead.
    """

    opened = Signal()
    restored = Signal(object)

    def __init__(self, work: Work, door: Door, why: str = "", *, keyring: bool = False) -> None:
        """``why`` is a sentence to begin with, such as why the keyring did not open it.

        ``keyring`` offers to ask the keyring once more.
        """
        super().__init__()
        self._work, self._door, self._by_code, self._wrong = work, door, False, 0
        self.title = Label(tr("Liaison is locked"), Role.TITLE)
        self.label = Label("", Role.BODY, "ink-2")
        self.field = password_field(tr("Passphrase"))
        self.label.setBuddy(self.field)
        self.caps = CapsLockHint((self.field,))
        self.unlock = Button(tr("Unlock"), primary=True)
        self.problem = wrapped(why, Role.SECONDARY)
        self.other = Link("")
        self.ask_keyring = Link(tr("Ask the keyring again"))
        self.ask_keyring.setVisible(keyring)
        self.restore = Link(tr("Restore a backup…"))
        self.restoring = Restoring(work, door, self)
        self.renew = PassphraseTwice()
        self.known = wrapped("", Role.SECONDARY)
        self.known.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.known.hide()
        self.keep = Button(tr("Set this passphrase"), primary=True)
        self.later = Button(tr("Not now"))
        self._parts = FittingStack()
        self._lay_out()
        self._connect()
        self._ask(by_code=False)

    def tell_passphrase(self, passphrase: str) -> None:
        """Say what opens a vault that holds nothing real; an empty one says nothing."""
        self.known.setText(tr("This is the sample. Its passphrase is: {passphrase}", passphrase=passphrase))
        self.known.setVisible(bool(passphrase))

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addSpacing(8)
        self._parts.add(self._asking())
        self._anew = self._renewing()
        self._parts.add(self._anew)
        column.addWidget(self._parts)
        column.addWidget(self.problem)
        in_the_middle(self, inside, 400)

    def _asking(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.unlock)
        for widget in (self.label, row, self.caps, self.known, self.other, self.ask_keyring, self.restore):
            if isinstance(widget, QHBoxLayout):
                column.addLayout(widget)
            else:
                column.addWidget(widget)
        column.addStretch(1)
        return part

    def _renewing(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(wrapped(tr("The code opened Liaison. Choose a new passphrase in place of the one you lost.")))
        column.addWidget(self.renew)
        column.addSpacing(8)
        column.addLayout(buttons(self.keep, self.later))
        column.addStretch(1)
        return part

    def _connect(self) -> None:
        self.field.returnPressed.connect(self._try)
        self.unlock.clicked.connect(self._try)
        self.other.clicked.connect(lambda: self._ask(by_code=not self._by_code))
        self.ask_keyring.clicked.connect(self._try_keyring)
        self.restore.clicked.connect(self.restoring.choose)
        self.restoring.came_back.connect(self.restored)
        self.restoring.refused.connect(lambda error: self._say(str(error)))
        self.renew.entered.connect(self._set_passphrase)
        self.keep.clicked.connect(self._set_passphrase)
        self.later.clicked.connect(self._finish)

    def _ask(self, *, by_code: bool) -> None:
        self._by_code = by_code
        name = tr("Recovery code") if by_code else tr("Passphrase")
        self.label.setText(name)
        self.field.setAccessibleName(name)
        self.field.setEchoMode(self.field.EchoMode.Normal if by_code else self.field.EchoMode.Password)
        self.field.clear()
        other = tr("Use the passphrase") if by_code else tr("Use the recovery code")
        self.other.setText(other)
        self.other.setAccessibleName(other)
        self.other.updateGeometry()
        self.field.setFocus()

    def _try(self) -> None:
        typed = self.field.text()
        if not typed or not self.unlock.isEnabled():
            return
        self.field.clear()
        self.enter_with(typed, by_code=self._by_code)

    def enter_with(self, secret: str, *, by_code: bool) -> None:
        """Try a passphrase or a recovery code; a code given for a passphrase opens as well."""
        door, opened_by_code = self._door, [by_code]

        def enter() -> AbstractContextManager[Desk]:
            if by_code:
                return door.enter(recovery_code=secret)
            try:
                return door.enter(secret)
            except LockedError:
                if not meant_as_code(secret):
                    raise
            opened_by_code[0] = True
            return door.enter(recovery_code=secret)

        self._wait()
        self._work.open(
            self, enter, lambda _none: self._ask_anew() if opened_by_code[0] else self._finish(), self._refused
        )

    def _try_keyring(self) -> None:
        if self.unlock.isEnabled():
            self._wait()
            self._work.open(self, self._door.enter, lambda _none: self._finish(), self._keyring_refused)

    def _wait(self) -> None:
        self.unlock.setEnabled(False)
        self._say(tr("Opening the vault…"), "ink-2")

    def _keyring_refused(self, error: LiaisonError) -> None:
        self.unlock.setEnabled(True)
        self._say(error.sentence)

    def _refused(self, error: LiaisonError) -> None:
        self.unlock.setEnabled(True)
        self._wrong += 1
        tries = count(self._wrong, "{n} try so far.", "{n} tries so far.") if self._wrong >= _SAY_AFTER else ""
        self._say(f"{error} {tries}".strip())
        self.field.setFocus()

    def _ask_anew(self) -> None:
        """It was opened by the code: the passphrase is probably lost."""
        self.title.setText(tr("A new passphrase"))
        self._say("")
        self._parts.show_page(self._anew)
        self.renew.setFocus()

    def _set_passphrase(self) -> None:
        try:
            new = self.renew.value()
        except LiaisonError as error:
            self._say(str(error))
            return
        self.keep.setEnabled(False)
        self._work.aside(self, lambda: self._door.reset_passphrase(new), lambda _none: self._finish(), self._not_set)

    def _not_set(self, error: LiaisonError) -> None:
        self.keep.setEnabled(True)
        self._say(str(error))

    def _finish(self) -> None:
        self.field.clear()
        self.renew.wipe()
        self.opened.emit()

    def _say(self, sentence: str, colour: str = "bad-text") -> None:
        self.problem.set_colour(colour)
        self.problem.setText(sentence)
        announce(self.problem, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """One can type at once."""
        super().showEvent(event)
        self.field.setFocus()
