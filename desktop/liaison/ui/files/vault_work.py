"""Backing up, bringing a backup back, and checking the vault."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import clock_time, count, tr, week_day
from liaison.ui.long_work import Tell
from liaison.ui.page import Workplace
from liaison.ui.theme import Role, scaled
from liaison.ui.widgets import FramedDialog, Label

from .conversation import Conversation

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from liaison.desk.context import Desk
    from liaison.ui.door import BackupsKept, Door, Restored, VaultReport

_SUFFIX = "liaison-backup"


class RestoreDialog(FramedDialog):
    """What opens the backup; ``act`` gets the passphrase or recovery code."""

    def __init__(self, file: Path, act: Callable[[str], object], parent: QWidget) -> None:
        sentence = tr(
            "The vault becomes as it was in {file}. The vault of now is moved aside, not deleted.", file=file.name
        )
        super().__init__(tr("Bring this backup back?"), sentence, tr("Restore"), parent)
        self._act = act
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setFixedHeight(scaled(32))
        label = Label(tr("Passphrase or recovery code of the backup"), Role.BODY, "ink-2")
        label.setBuddy(self.secret)
        self.secret.setAccessibleName(label.text())
        self.body.addWidget(label)
        self.body.addWidget(self.secret)
        self.secret.setFocus()

    def submit(self) -> None:
        """Hand it over."""
        if not self.secret.text():
            self.say_problem(tr("Give the passphrase or the recovery code."))
            return
        self.accept()
        self._act(self.secret.text())


class ReportDialog(FramedDialog):
    """What a check found."""

    def __init__(self, report: VaultReport, parent: QWidget) -> None:
        found = count(len(report.problems), "{n} problem was found.", "{n} problems were found.")
        way_out = tr("Make a copy of the vault’s folder, then bring back the latest backup.")
        sentence = tr("The vault is sound.") if report.ok else f"{found} {way_out}"
        super().__init__(tr("Check of the vault"), sentence, tr("Close"), parent, width=560)
        self.keep_button.hide()
        lines = (*report.problems, *report.notes)
        self.text = QPlainTextEdit("\n".join(lines))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("What was found"))
        self.text.setMinimumHeight(scaled(160))
        self.text.setVisible(bool(lines))
        self.body.addWidget(self.text)


class VaultWork(Conversation):
    """Long work on the vault behind ``door``."""

    def __init__(self, place: Workplace, window: QWidget, door: Door, lock: Callable[[], None]) -> None:
        super().__init__(place, window)
        self._door, self._lock = door, lock

    def back_up(self) -> None:
        """Make one more backup among the vault's own."""
        door = self._door

        def op(_desk: Desk, tell: Tell) -> BackupsKept:
            return door.back_up(progress=lambda done, total: tell(done, total, tr("Copying")))

        def done(kept: BackupsKept) -> None:
            self._place.notices.say(tr("Backed up and verified: {folder}", folder=str(kept.folder)))

        self._place.work.long.start(self._window, tr("Backing up"), op, done, self._failed)

    def check(self) -> None:
        """Look whether the vault is sound."""
        door = self._door

        def op(_desk: Desk, tell: Tell) -> VaultReport:
            return door.check(lambda what: tell(0, 0, what))

        def done(report: VaultReport) -> None:
            self._ask(ReportDialog(report, self._window))

        self._place.work.long.start(self._window, tr("Checking the vault"), op, done, self._failed)

    def choose_backup(self) -> None:
        """Ask which backup to bring back."""
        chooser = QFileDialog(self._window, tr("Choose a backup"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([tr("Backups (*.liaison-backup)"), tr("All files (*)")])
        chooser.setDirectory(str(self._door.folder / "backups"))
        chooser.fileSelected.connect(lambda name: self.ask_secret(Path(name)))
        self._ask_file_of(chooser)

    def ask_secret(self, file: Path) -> None:
        """Ask what opens it."""
        self._ask(RestoreDialog(file, lambda secret: self._restore(file, secret), self._window))

    def _restore(self, file: Path, secret: str) -> None:
        """Lock, then put it in place; whoever opens the vault next finds it as it was then."""
        door = self._door
        self._lock()

        def op() -> Restored:
            return door.restore(file, secret)

        def done(restored: Restored) -> None:
            self._place.notices.say(tr("Restored the vault as of {when}.", when=self._moment(restored.made_at)))

        def failed(error: LiaisonError) -> None:
            self._place.notices.say(str(error))

        # The vault is closed once long work has ended, which was asked to when it was locked.
        work = self._place.work
        work.long.afterwards(lambda: work.aside(self._window, op, done, failed))

    def _moment(self, at: datetime) -> str:
        local = at.astimezone(self._place.zone)
        return f"{week_day(local.date())} {clock_time(local)}"
