"""The page that asks for the passphrase, or for the recovery code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, Label, Link

if TYPE_CHECKING:
    from liaison.ui.door import Door
    from liaison.ui.work import Work


class UnlockPage(QWidget):
    """Asks until the desk is open; ``opened`` then comes once. What was typed is wiped after every try."""

    opened = Signal()

    def __init__(self, work: Work, door: Door, why: str = "") -> None:
        """``why`` is a sentence to begin with, such as why the keyring did not open it."""
        super().__init__()
        self._work, self._door, self._by_code = work, door, False
        self.title = Label(tr("Liaison is locked"), Role.TITLE)
        self.label = Label("", Role.BODY, "ink-2")
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFixedHeight(scaled(32))
        self.unlock = Button(tr("Unlock"), primary=True)
        self.problem = Label(why, Role.SECONDARY, "ink-2")
        self.problem.setWordWrap(True)
        self.other = Link("")
        self._lay_out()
        self.field.returnPressed.connect(self._try)
        self.unlock.clicked.connect(self._try)
        self.other.clicked.connect(lambda: self._ask(by_code=not self._by_code))
        self._ask(by_code=False)

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        inside = QWidget()
        inside.setFixedWidth(scaled(400))
        column = QVBoxLayout(inside)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addSpacing(8)
        column.addWidget(self.label)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.unlock)
        column.addLayout(row)
        column.addWidget(self.problem)
        column.addWidget(self.other)
        outer.addStretch(2)
        outer.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _ask(self, *, by_code: bool) -> None:
        self._by_code = by_code
        name = tr("Recovery code") if by_code else tr("Passphrase")
        self.label.setText(name)
        self.field.setAccessibleName(name)
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
        door, by_code = self._door, self._by_code
        self.field.clear()
        self.unlock.setEnabled(False)
        self.problem.setText("")
        self._work.open(
            self,
            lambda: door.enter(recovery_code=typed) if by_code else door.enter(typed),
            lambda _none: self.opened.emit(),
            self._refused,
        )

    def _refused(self, error: LiaisonError) -> None:
        self.unlock.setEnabled(True)
        self.problem.set_colour("bad-text")
        self.problem.setText(str(error))
        self.field.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """One can type at once."""
        super().showEvent(event)
        self.field.setFocus()
