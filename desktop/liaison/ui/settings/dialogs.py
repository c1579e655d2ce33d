"""What is asked before a passphrase or a recovery code changes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import tr
from liaison.ui.door import Door
from liaison.ui.entry.parts import add_field
from liaison.ui.entry.passphrases import CapsLockHint, PassphraseTwice, password_field
from liaison.ui.entry.recovery_code import RecoveryCode
from liaison.ui.page import Workplace
from liaison.ui.widgets import FramedDialog


class ChangePassphrase(FramedDialog):
    """The old passphrase, and the new one twice. Nothing but the key's wrapping changes, so it is quick."""

    def __init__(self, place: Workplace, door: Door, parent: QWidget) -> None:
        sentence = tr("The recovery code stays as it is. Backups made until now keep the old passphrase.")
        super().__init__(tr("Change the passphrase"), sentence, tr("Change"), parent, width=440)
        self._place, self._door = place, door
        self.old = password_field(tr("Passphrase until now"))
        self.new = PassphraseTwice()
        add_field(self.body, tr("Passphrase until now"), self.old)
        self.body.addWidget(CapsLockHint((self.old,)))
        self.body.addWidget(self.new)
        self.old.setFocus()

    def submit(self) -> None:
        """Change it."""
        old = self.old.text()
        try:
            new = self.new.value()
        except LiaisonError as error:
            self.refuse(error)
            return
        self.do_button.setEnabled(False)
        self._place.work.aside(self, lambda: self._door.change_passphrase(old, new), self._changed, self.refuse)

    def _changed(self, _none: None) -> None:
        self.old.clear()
        self.new.wipe()
        self.accept()
        self._place.notices.say(tr("Changed the passphrase"))


class NewCode(FramedDialog):
    """A new recovery code, made when it is asked for, shown, and confirmed."""

    def __init__(self, place: Workplace, door: Door, parent: QWidget) -> None:
        sentence = tr("The earlier code opens Liaison no more once you go on. Keep the new one on paper.")
        super().__init__(tr("A new recovery code"), sentence, tr("Make a new code"), parent, width=440)
        self._place, self._door = place, door
        self.code = RecoveryCode()
        self.code.hide()
        self.body.addWidget(self.code)
        self.code.problem.connect(self.refuse)
        self.code.entered.connect(self._confirm)
        self.finished.connect(self.code.forget)

    def submit(self) -> None:
        """Make the code, then go on to confirming it."""
        if self.code.isHidden():
            self.do_button.setEnabled(False)
            self._place.work.aside(self, self._door.new_recovery_code, self._made, self.refuse)
        else:
            self._confirm()

    def _made(self, code: str) -> None:
        self.say_problem("")
        self.do_button.setEnabled(True)
        self.do_button.setText(tr("I have written it down"))
        self.do_button.setAccessibleName(self.do_button.text())
        self.do_button.updateGeometry()
        self.keep_button.hide()
        self.code.show_code(code)
        self.code.show()
        self.code.groups[0].setFocus()
        self.adjustSize()

    def _confirm(self) -> None:
        try:
            self.code.check()
        except LiaisonError as error:
            self.refuse(error)
            return
        self.accept()
        self._place.notices.say(tr("Made a new recovery code"))
