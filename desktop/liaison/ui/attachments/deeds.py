"""What is done with attached files: take in, open a copy, save, move to the trash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison.model.errors import InputError
from liaison.model.words import tr
from liaison.ui.page import Workplace
from liaison.ui.saving import begin_outside_vault

from .copies import can_be_opened, copies_of
from .intake import LARGE, Intake

if TYPE_CHECKING:
    from liaison.desk.attaching import AttachmentView
    from liaison.desk.context import Desk
    from liaison.model.values import Changes

T = TypeVar("T")


class FileDeeds(QObject):
    """Does what is asked with files, for ``owner``.

    ``progress`` says in words what is being taken in, and nothing once all is done; :meth:`give_up` stops it.
    ``done`` comes after every change.
    """

    progress = Signal(str)
    done = Signal()
    _stopped = Signal()

    def __init__(self, place: Workplace, owner: QWidget) -> None:
        super().__init__(owner)
        self._place, self._owner = place, owner
        self._intakes = 0
        self.dialog: QFileDialog | None = None

    @property
    def is_busy(self) -> bool:
        """Whether files are being taken in."""
        return self._intakes > 0

    def attach(self, record_kind: str, record_id: str, paths: Sequence[Path]) -> None:
        """Take files into the vault, one after the other; each is a step that can be undone.

        They are taken in though the page is left meanwhile.
        """
        if not paths:
            return
        intake = Intake(self._place, record_kind, record_id, paths)
        self._intakes += 1
        intake.progress.connect(self.progress)
        intake.taken.connect(self.done)
        intake.finished.connect(self._one_less)
        self._stopped.connect(intake.give_up)
        intake.begin()

    def _one_less(self) -> None:
        self._intakes -= 1
        if not self._intakes:
            self.progress.emit("")
        self.done.emit()

    def give_up(self) -> None:
        """Stop taking files in; those that are in stay."""
        self._stopped.emit()

    def choose(self, record_kind: str, record_id: str) -> None:
        """Ask which files to attach."""
        dialog = self._dialog(tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.attach(record_kind, record_id, [Path(name) for name in names]))
        dialog.open()

    def open(self, file: AttachmentView) -> None:
        """Open a private copy with the program the system has for it, and say that it is outside the vault."""
        if not can_be_opened(file.name):
            problem = InputError(
                tr("“{name}” could run as a program, so it is not opened from here.", name=file.name),
                tr("Save it and look at it with care."),
            )
            self._place.notices.show_problem(problem)
            return
        copies = copies_of(self._place)
        asked_in = copies.round

        def op(desk: Desk) -> Path:
            from liaison.desk.attaching import save_copy  # noqa: PLC0415 - loaded on the record's thread

            return save_copy(desk, file.id, copies.room(asked_in))

        def show(copy: Path) -> None:
            if QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
                words = tr("A copy of “{name}” is open outside the vault until Liaison is locked.", name=file.name)
                self._place.notices.say(words)
            else:
                way_out = tr("Save it and open it yourself.")
                self._place.notices.show_problem(
                    InputError(tr("No program on this computer opens “{name}”.", name=file.name), way_out)
                )

        self._read(file, tr("Opening “{name}”", name=file.name), op, show)

    def _read(self, file: AttachmentView, title: str, op: Callable[[Desk], T], done: Callable[[T], None]) -> None:
        """Read a file of the vault: a large one beside the record's thread, which others wait for."""
        work, notices = self._place.work, self._place.notices
        if file.size < LARGE:
            work.run(work, op, done)
        else:
            work.long.start(work, title, lambda desk, _tell: op(desk), done, notices.show_problem)

    def save_as(self, file: AttachmentView) -> None:
        """Ask where to, then write a copy there."""

        def save(target: Path) -> None:
            def op(desk: Desk) -> int:
                from liaison.desk.attaching import save_attachment  # noqa: PLC0415 - on the record's thread

                return save_attachment(desk, file.id, target)

            words = tr("Saved “{name}” outside the vault.", name=target.name)
            title = tr("Saving “{name}”", name=file.name)
            self._read(file, title, op, lambda _size: self._place.notices.say(words))

        self.ask_where(tr("Save a copy"), file.name, save)

    def ask_where(self, title: str, name: str, save: Callable[[Path], None]) -> None:
        """Ask for a file to write to, and hand it to ``save``."""
        dialog = self._dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        begin_outside_vault(dialog, self._place)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: save(Path(chosen)))
        dialog.open()

    def trash(self, file: AttachmentView) -> None:
        """Move it to the trash; undo brings it back."""

        def op(desk: Desk) -> Changes:
            from liaison.desk.trash import trash  # noqa: PLC0415 - loaded on the record's thread

            return trash(desk, "attachment", file.id)

        self._place.work.command(self._owner, op, lambda _changes: self.done.emit(), refreshes_owner=True)

    def _dialog(self, title: str) -> QFileDialog:
        dialog = self.dialog = QFileDialog(self._owner, title)
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _forget(self) -> None:
        self.dialog = None
