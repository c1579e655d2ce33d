"""Bringing a backup back: which one, what opens it, and only then the vault in place of the one that is there.

It is asked for in the open window, on the page that asks for the passphrase, and at the first start.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from liaison.model.errors import LiaisonError
from liaison.model.words import NARROW_SPACE, clock_time, tr, week_day

from .long_work import Stopped
from .theme import Role, scaled
from .widgets import FramedDialog, Label, announce

if TYPE_CHECKING:
    from datetime import tzinfo

    from .door import Door, Restored
    from .long_work import Tell
    from .work import Work

_ALL: Final = 100


@dataclass(frozen=True, slots=True)
class CameBack:
    """A backup that was brought back, and what opens it; ``by_code`` when that is the recovery code.

    What opens it stands in no report of a fault.
    """

    restored: Restored
    secret: str = field(repr=False)
    by_code: bool


def said(restored: Restored, zone: tzinfo) -> str:
    """That a backup was brought back, and as of when."""
    local = restored.made_at.astimezone(zone)
    return tr("Restored the vault as of {when}.", when=f"{week_day(local.date())} {clock_time(local)}")


class RestoreDialog(FramedDialog):
    """Asks what opens the backup ``file`` until that is given; ``act`` is told every try."""

    def __init__(self, file: Path, sentence: str, act: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(tr("Bring this backup back?"), sentence, tr("Restore"), parent)
        self.file = file
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
        """Try what was typed."""
        typed = self.secret.text()
        if not typed:
            self.say_problem(tr("Give the passphrase or the recovery code."))
            return
        self.say_problem(self.working())
        self.problem.set_colour("ink-2")
        self.do_button.setEnabled(False)
        self.secret.setEnabled(False)
        self._act(typed)

    @staticmethod
    def working() -> str:
        """What is being done with the backup."""
        return tr("Opening the backup…")

    def say_percent(self, percent: int) -> None:
        """Say how far it is; once all is copied, that it is still being opened. Only its beginning is read aloud."""
        if not self.secret.isEnabled():
            self.problem.setText(f"{self.working()} {percent}{NARROW_SPACE}%" if percent < _ALL else self.working())

    def say_problem(self, sentence: str) -> None:
        """Say what is in the way; something else can be typed."""
        self.problem.set_colour("bad-text")
        super().say_problem(sentence)
        announce(self.problem, sentence)

    def refuse(self, error: LiaisonError) -> None:
        """Nothing was changed, and it can be tried again; a code that was mistyped stays to be mended."""
        self.secret.setEnabled(True)
        self.say_problem(str(error))
        self.secret.selectAll()
        self.secret.setFocus()


class Restoring(QObject):
    """Asks over ``window``. ``came_back`` follows once the backup is in place; nobody has opened it yet.

    ``refused`` carries what stood in the way after the dialog was closed. Until what was typed opens the backup,
    nothing is locked and nothing changes.
    """

    came_back = Signal(object)
    refused = Signal(object)
    _told = Signal(int)

    def __init__(
        self,
        work: Work,
        door: Door,
        window: QWidget,
        close: Callable[[Callable[[], None]], None] | None = None,
        *,
        replaces: bool = True,
    ) -> None:
        """``close`` closes the vault where it is open, and calls what it is handed after that.

        With ``replaces`` there is a vault already.
        """
        super().__init__(window)
        self._work, self._door, self._window, self._close = work, door, window, close
        self._replaces = replaces
        self._stop = threading.Event()
        self._is_long = False
        self._told.connect(self._say_percent)
        work.long.ended.connect(self._long_ended)
        self.dialog: RestoreDialog | None = None
        self.chooser: QFileDialog | None = None

    def choose(self) -> None:
        """Ask which backup to bring back."""
        self.chooser = chooser = QFileDialog(self._window, tr("Choose a backup"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilters([tr("Backups (*.liaison-backup)"), tr("All files (*)")])
        if self._replaces:
            chooser.setDirectory(str(self._door.folder / "backups"))
        chooser.fileSelected.connect(lambda name: self.ask(Path(name)))
        chooser.finished.connect(chooser.deleteLater)
        chooser.finished.connect(self._forget_chooser)
        chooser.open()

    def ask(self, file: Path, *, is_import: bool = False) -> None:
        """Ask what opens it. With ``is_import`` it was given to be imported: the dialog says what it is."""
        if self.dialog is not None:
            self.dialog.reject()
        what = tr("{file} is a backup, a whole vault: it is not imported, but brought back.", file=file.name)
        becomes = (
            tr("Liaison begins with the vault as it was in {file}.", file=file.name)
            if not self._replaces
            else tr(
                "The vault becomes as it was in {file}. The vault of now is moved aside, not deleted.", file=file.name
            )
        )
        sentence = f"{what} {becomes}" if is_import else becomes
        self.dialog = dialog = RestoreDialog(file, sentence, lambda secret: self._try(dialog, secret), self._window)
        dialog.finished.connect(lambda: self._forget(dialog))
        dialog.rejected.connect(self._let_go)
        dialog.open()

    def _try(self, dialog: RestoreDialog, secret: str) -> None:
        """Unpack it as long work beside the open desk, where there is one and no other long work is under way.

        Closing the dialog stops it in any case.
        """
        if self.dialog is not dialog:
            return
        long = self._work.long
        if self._is_long:  # what was stopped is ending: both would unpack to the same place
            long.afterwards(lambda: self._try(dialog, secret))
            return
        stop = self._stop = threading.Event()

        def unpack(tell: Tell | None = None) -> bool:
            def progress(done: int, total: int) -> None:
                if stop.is_set():
                    raise Stopped
                self._told.emit(done * 100 // max(total, 1))
                if tell is not None:
                    tell(done, total, tr("Copying"))

            return self._door.unpack(dialog.file, secret, progress)

        def refuse(error: LiaisonError) -> None:
            if self.dialog is dialog:
                dialog.refuse(error)

        fits = self._fitting(dialog, secret)
        if self._close is None or long.is_running:
            self._work.aside(dialog, unpack, fits, refuse)
        else:
            self._is_long = True
            long.start(self, dialog.working().removesuffix("…"), lambda _desk, tell: unpack(tell), fits, refuse)

    def _fitting(self, dialog: RestoreDialog, secret: str) -> Callable[[bool], None]:
        """What follows once the backup was opened: the vault in its place is closed, and the other put there."""

        def fits(by_code: bool) -> None:  # noqa: FBT001 - an answer handed over
            if self.dialog is not dialog:  # it was closed meanwhile, and what was unpacked is let go
                return
            dialog.accept()
            put = partial(self._put, secret, by_code=by_code)
            if self._close is None:
                put()
            else:
                self._close(put)

        return fits

    def _say_percent(self, percent: int) -> None:
        if self.dialog is not None:
            self.dialog.say_percent(percent)

    def _long_ended(self) -> None:
        self._is_long = False

    def _put(self, secret: str, *, by_code: bool) -> None:
        def done(restored: Restored) -> None:
            self.came_back.emit(CameBack(restored, secret, by_code))

        self._work.aside(self, self._door.restore, done, self.refused.emit)

    def _let_go(self) -> None:
        """Stop unpacking, and let go of what was unpacked once that has ended."""
        self._stop.set()

        def let_go() -> None:
            self._work.aside(self, self._door.let_backup_go)

        if self._is_long:
            self._work.long.stop()
            self._work.long.afterwards(let_go)
        else:
            let_go()

    def _forget(self, dialog: RestoreDialog) -> None:
        """Let go of the passphrase."""
        dialog.secret.clear()
        if self.dialog is dialog:
            self.dialog = None

    def _forget_chooser(self) -> None:
        self.chooser = None
