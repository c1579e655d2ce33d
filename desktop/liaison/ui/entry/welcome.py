"""The first start in three steps: who you are, how the vault is protected, what to begin with.

Until the last step nothing is where the vault will be; see ``Door.prepare`` and ``Door.finish``.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import tr
from liaison.ui.restoring import CameBack, Restoring
from liaison.ui.theme import Role
from liaison.ui.widgets import Label, Link, announce

from .parts import FittingStack, in_the_middle, wrapped
from .steps import Begin, Introduce, KeepCode, Protect, Step

if TYPE_CHECKING:
    from liaison.desk.context import Desk
    from liaison.ui.door import Door
    from liaison.ui.work import Work

_STEPS: Final = 3


class WelcomePage(QWidget):
    """Walks through the steps; ``opened`` comes once the desk is open.

    ``told`` comes before it with what else to know, ``brought`` after it with the files to import. Where a backup was
    brought back instead, ``restored`` comes, and the desk is not open yet.
    """

    opened = Signal()
    told = Signal(str)
    brought = Signal(object)
    restored = Signal(object)

    def __init__(self, work: Work, door: Door) -> None:
        super().__init__()
        self._work, self._door = work, door
        self._prepared = ""
        self.introduce, self.protect, self.keep_code, self.begin = Introduce(), Protect(), KeepCode(), Begin()
        self.where = Label("", Role.SECONDARY, "ink-2")
        self.restore = Link(tr("I have a backup…"))
        self.restoring = Restoring(work, door, self, replaces=False)
        self.problem = wrapped("", Role.SECONDARY, "bad-text")
        self.steps = FittingStack()
        for step in (self.introduce, self.protect, self.keep_code, self.begin):
            self.steps.add(step)
            step.went_back.connect(self._back)
        self._lay_out()
        self.introduce.went_on.connect(lambda: self._show(self.protect))
        self.protect.went_on.connect(self._prepare)
        self.keep_code.went_on.connect(self._confirm)
        self.keep_code.code.problem.connect(self._refuse)
        self.begin.chosen.connect(self._finish)
        self.begin.taken.connect(self._look_for_backup)
        self.restore.clicked.connect(self.restoring.choose)
        self.restoring.came_back.connect(self._came_back)
        self.restoring.refused.connect(self._refuse)
        self.setAcceptDrops(True)
        self._show(self.introduce)
        work.aside(self, door.keyring_problem, self.protect.show_keyring)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(tr("Welcome to Liaison"), Role.TITLE))
        column.addWidget(self.where)
        column.addSpacing(20)
        column.addWidget(self.steps)
        column.addSpacing(8)
        column.addWidget(self.problem)
        column.addSpacing(16)
        beside = QHBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(Label(tr("Liaison was used before?"), Role.SECONDARY, "ink-2"))
        beside.addWidget(self.restore)
        beside.addStretch(1)
        column.addLayout(beside)
        in_the_middle(self, inside, 480)

    def _show(self, step: Step) -> None:
        self._say("")
        self.steps.show_page(step)
        self.where.setText(tr("Step {n} of {all}", n=step.number, all=_STEPS))
        self.setAccessibleName(f"{self.where.text()}: {step.title}")
        step.setFocus()

    def _back(self) -> None:
        before = self.steps.show_before()
        assert isinstance(before, Step)
        self._show(before)

    def _prepare(self) -> None:
        """Make the vault under the passphrase; the one that is prepared already serves while it stays the same."""
        protect = self.protect
        protect.passphrase.known = (self.introduce.name.text(), self.introduce.agency.text())
        try:
            secret = protect.passphrase.value()
        except LiaisonError as error:
            self._refuse(error)
            return
        if secret == self._prepared:
            self._show(self.keep_code)
            return
        self._wait(tr("Making the vault…"))
        self._prepared = secret
        self._work.aside(self, lambda: self._door.prepare(secret), self._made, self._not_made)

    def _made(self, code: str) -> None:
        self.keep_code.begin(code)
        self._go_on()
        self._show(self.keep_code)

    def _not_made(self, error: LiaisonError) -> None:
        self._prepared = ""
        self._refuse(error)

    def _confirm(self) -> None:
        try:
            self.keep_code.code.check()
        except LiaisonError as error:
            self._refuse(error)
            return
        self._show(self.begin)

    def _finish(self, what: str) -> None:
        name, agency = self.introduce.name.text().strip() or None, self.introduce.agency.text().strip() or None
        files, keyring = self.begin.files if what == "files" else (), self.protect.keyring.isChecked()

        def fill(desk: Desk) -> None:
            from liaison.desk.setting_up import introduce  # noqa: PLC0415 - loaded on the record's thread

            if what == "sample":
                from liaison.desk.sample import create_sample  # noqa: PLC0415 - see above

                create_sample(desk)  # it brings its own agency
            if name or (agency and what != "sample"):
                introduce(desk, name=name, agency=agency if what != "sample" else None)

        def done(why_not: str) -> None:
            self._wipe()
            self._work.open(self, self._door.enter, lambda _none: self._opened(why_not, files), self._refuse)

        self._wait(tr("Making the desk ready…"))
        self._work.aside(self, lambda: self._door.finish(fill, keyring=keyring), done, self._refuse)

    def _opened(self, sentence: str, files: Sequence[Path]) -> None:
        if sentence:
            self.told.emit(sentence)
        self.opened.emit()
        if files:
            self.brought.emit(files)

    def _look_for_backup(self, paths: Sequence[Path]) -> None:
        """A backup among what was chosen or dropped is none to import, but to bring back."""

        def op() -> Path | None:
            from liaison.desk.imports import backup_among  # noqa: PLC0415 - loaded on the record's thread

            return backup_among(paths)

        def found(backup: Path | None) -> None:
            if backup is not None:
                self.begin.take_files([path for path in self.begin.files if path != backup])
                self.restoring.ask(backup, is_import=True)

        self._work.aside(self, op, found)

    def _came_back(self, back: CameBack) -> None:
        self._wipe()
        self.restored.emit(back)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A backup may be dropped at every step."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """See whether it is a backup; other files are taken at the last step."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._look_for_backup([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _wipe(self) -> None:
        self._prepared = ""
        self.protect.passphrase.wipe()
        self.keep_code.code.forget()

    def _wait(self, sentence: str) -> None:
        self.steps.setEnabled(False)
        self._say(sentence, "ink-2")

    def _go_on(self) -> None:
        self.steps.setEnabled(True)
        self._say("")

    def _refuse(self, error: LiaisonError) -> None:
        self.steps.setEnabled(True)
        self._say(str(error))

    def _say(self, sentence: str, colour: str = "bad-text") -> None:
        self.problem.set_colour(colour)
        self.problem.setText(sentence)
        announce(self.problem, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        """One can type at once."""
        super().showEvent(event)
        self.steps.page.setFocus()
