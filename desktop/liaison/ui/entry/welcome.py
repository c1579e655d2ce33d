"""The first start: a passphrase, the recovery code, and an empty desk or the sample agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from liaison.model.errors import InputError, LiaisonError
from liaison.model.words import tr
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import Button, Label, SideCheck

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.ui.door import Door
    from liaison.ui.work import Work


class WelcomePage(QWidget):
    """Asks for names and a passphrase, shows the recovery code, and fills the desk; ``opened`` comes at the end."""

    opened = Signal()

    def __init__(self, work: Work, door: Door) -> None:
        super().__init__()
        self._work, self._door = work, door
        self.name, self.agency = QLineEdit(), QLineEdit()
        self.passphrase, self.again, self.code_again = QLineEdit(), QLineEdit(), QLineEdit()
        for field in (self.passphrase, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        self.keyring = SideCheck(tr("Open without asking on this computer (keyring)"), "ink-2")
        self.make = Button(tr("Continue"), primary=True)
        self.start_empty = Button(tr("Start empty"), primary=True)
        self.start_sample = Button(tr("Look around with the sample agency"))
        self.code = Label("", Role.SECTION)
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem = Label("", Role.SECONDARY, "bad-text")
        self.problem.setWordWrap(True)
        self._secret = ""
        self._lay_out()
        self.make.clicked.connect(self._make)
        self.start_empty.clicked.connect(lambda: self._begin(sample=False))
        self.start_sample.clicked.connect(lambda: self._begin(sample=True))

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        inside = QWidget()
        inside.setFixedWidth(scaled(440))
        column = QVBoxLayout(inside)
        steps = QWidget()
        self._steps = QStackedLayout(steps)
        self._steps.addWidget(self._first())
        self._steps.addWidget(self._second())
        column.addWidget(Label(tr("Welcome to Liaison"), Role.TITLE))
        column.addWidget(steps)
        column.addWidget(self.problem)
        outer.addStretch(2)
        outer.addWidget(inside, 0, Qt.AlignmentFlag.AlignHCenter)
        outer.addStretch(3)

    def _first(self) -> QWidget:
        page, column = _column()
        for words, field in (
            (tr("Your name"), self.name),
            (tr("Your agency"), self.agency),
            (tr("A passphrase; it encrypts everything"), self.passphrase),
            (tr("The passphrase once more"), self.again),
        ):
            _add_field(column, words, field)
        column.addWidget(self.keyring)
        column.addWidget(self.make)
        return page

    def _second(self) -> QWidget:
        page, column = _column()
        words = Label(tr("Your recovery code opens Liaison if the passphrase is lost. Print it or write it down now."))
        words.setWordWrap(True)
        column.addWidget(words)
        column.addWidget(self.code)
        _add_field(column, tr("Type its last group to confirm"), self.code_again)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.start_empty)
        row.addWidget(self.start_sample)
        row.addStretch(1)
        column.addLayout(row)
        return page

    def _make(self) -> None:
        secret, keyring, door = self.passphrase.text(), self.keyring.isChecked(), self._door
        if secret != self.again.text():
            self._refuse(InputError(tr("The two passphrases differ."), tr("Type them again.")))
            return
        self.make.setEnabled(False)
        self._secret = secret
        self._work.aside(self, lambda: door.create(secret, keyring=keyring), self._made, self._refuse)

    def _made(self, answer: tuple[str, str]) -> None:
        code, why_not = answer
        self.passphrase.clear()
        self.again.clear()
        self.code.setText(code)
        self.problem.setText(why_not)
        self._steps.setCurrentIndex(1)
        self.code_again.setFocus()

    def _begin(self, *, sample: bool) -> None:
        if self.code_again.text().strip().upper() != self.code.text().rpartition("-")[2].upper():
            self._refuse(InputError(tr("That is not the last group of the code."), tr("Look once more.")))
            return
        door, secret, self._secret = self._door, self._secret, ""
        name, agency = self.name.text().strip() or None, self.agency.text().strip() or None

        def fill(desk: Desk) -> None:
            from liaison.desk.setting_up import introduce  # noqa: PLC0415 - loaded on the record's thread

            introduce(desk, name=name, agency=agency)
            if sample:
                from liaison.desk.sample import create_sample  # noqa: PLC0415 - see above

                create_sample(desk)

        self._work.open(self, lambda: door.enter(secret), None, self._refuse)
        self._work.run(self, fill, lambda _none: self.opened.emit(), self._refuse)

    def _refuse(self, error: LiaisonError) -> None:
        self.make.setEnabled(True)
        self.problem.setText(str(error))


def _column() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 8, 0, 0)
    column.setSpacing(8)
    return page, column


def _add_field(column: QVBoxLayout, words: str, field: QLineEdit) -> None:
    label = Label(words, Role.BODY, "ink-2")
    label.setBuddy(field)
    field.setAccessibleName(words)
    field.setFixedHeight(scaled(32))
    column.addWidget(label)
    column.addWidget(field)
