"""What is asked before a passphrase or a recovery code changes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import tr
from liaison.ui.door import Door
from liaison.ui.entry.parts import add_field, wrapped
from liaison.ui.entry.passphrases import CapsLockHint, PassphraseTwice, password_field
from liaison.ui.entry.recovery_code import RecoveryCode
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, Label


class _Dialog(QDialog):
    """A heading, a sentence, what is asked, what is in the way, and the buttons."""

    def __init__(self, title: str, sentence: str, do: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(scaled(440))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(8)
        outer.addWidget(Label(title, Role.SECTION))
        outer.addWidget(wrapped(sentence))
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        outer.addLayout(self.column)
        self.problem = wrapped("", Role.SECONDARY, "bad-text")
        outer.addWidget(self.problem)
        self.cancel = Button(tr("Cancel"), shortcut_text=tr("Esc"))
        self.do = Button(do, primary=True)
        self.cancel.setAutoDefault(False)
        self.do.setDefault(True)
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addStretch(1)
        self.row.addWidget(self.cancel)
        self.row.addWidget(self.do)
        outer.addLayout(self.row)
        self.cancel.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def refuse(self, error: LiaisonError) -> None:
        """Say what is in the way."""
        self.do.setEnabled(True)
        self.problem.setText(str(error))


class ChangePassphrase(_Dialog):
    """The old passphrase, and the new one twice. Nothing but the key's wrapping changes, so it is quick."""

    def __init__(self, place: Workplace, door: Door, parent: QWidget) -> None:
        sentence = tr("The recovery code stays as it is. Backups made until now keep the old passphrase.")
        super().__init__(tr("Change the passphrase"), sentence, tr("Change"), parent)
        self._place, self._door = place, door
        self.old = password_field(tr("Passphrase until now"))
        self.new = PassphraseTwice()
        add_field(self.column, tr("Passphrase until now"), self.old)
        self.column.addWidget(CapsLockHint((self.old,)))
        self.column.addWidget(self.new)
        self.do.clicked.connect(self._change)
        self.old.setFocus()

    def _change(self) -> None:
        old = self.old.text()
        try:
            new = self.new.value()
        except LiaisonError as error:
            self.refuse(error)
            return
        self.do.setEnabled(False)
        self._place.work.aside(self, lambda: self._door.change_passphrase(old, new), self._changed, self.refuse)

    def _changed(self, _none: None) -> None:
        self.old.clear()
        self.new.wipe()
        self.accept()
        self._place.notices.say(tr("Changed the passphrase"))


class NewCode(_Dialog):
    """A new recovery code, made when it is asked for, shown, and confirmed."""

    def __init__(self, place: Workplace, door: Door, parent: QWidget) -> None:
        sentence = tr("The earlier code opens Liaison no more once you go on. Keep the new one on paper.")
        super().__init__(tr("A new recovery code"), sentence, tr("Make a new code"), parent)
        self._place, self._door = place, door
        self.code = RecoveryCode()
        self.code.hide()
        self.column.addWidget(self.code)
        self.code.problem.connect(self.refuse)
        self.code.entered.connect(self._confirm)
        self.do.clicked.connect(self._go_on)
        self.finished.connect(self.code.forget)

    def _go_on(self) -> None:
        if self.code.isHidden():
            self.do.setEnabled(False)
            self._place.work.aside(self, self._door.new_recovery_code, self._made, self.refuse)
        else:
            self._confirm()

    def _made(self, code: str) -> None:
        self.problem.setText("")
        self.do.setEnabled(True)
        self.do.setText(tr("I have written it down"))
        self.do.setAccessibleName(self.do.text())
        self.do.updateGeometry()
        self.cancel.hide()
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
