"""Backing up, bringing a backup back, and checking the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from liaison.model.words import count, tr
from liaison.ui.long_work import Tell
from liaison.ui.page import Workplace
from liaison.ui.restoring import CameBack, Restoring, said
from liaison.ui.theme import scaled
from liaison.ui.widgets import FramedDialog

from .conversation import Conversation

if TYPE_CHECKING:
    from collections.abc import Callable

    from liaison.desk.context import Desk
    from liaison.ui.door import BackupsKept, Door, VaultReport


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
    """Long work on the vault behind ``door``. ``restoring`` brings a backup back, and locks before it does."""

    def __init__(self, place: Workplace, window: QWidget, door: Door, lock: Callable[[], None]) -> None:
        super().__init__(place, window)
        self._door, self._lock = door, lock
        self.restoring = Restoring(place.work, door, window, self._close)
        self.restoring.came_back.connect(self._say)
        self.restoring.refused.connect(lambda error: place.notices.say(str(error)))

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

    def _close(self, then: Callable[[], None]) -> None:
        """Lock, then go on: the vault is closed once long work has ended, which was asked to when it was locked."""
        self._lock()
        self._place.work.long.afterwards(then)

    def _say(self, back: CameBack) -> None:
        self._place.notices.say(said(back.restored, self._place.zone))
