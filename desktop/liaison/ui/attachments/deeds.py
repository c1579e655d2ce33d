"""What is done with attached files: take in, open a copy, save, move to the trash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from liaison.model.errors import InputError, LiaisonError
from liaison.model.words import count, tr
from liaison.ui.page import Workplace

from .copies import can_be_opened, copies_of

if TYPE_CHECKING:
    from liaison.desk.attaching import AttachmentView
    from liaison.desk.context import Desk
    from liaison.model.values import Changes

#: A file from this size on takes long enough to tell how far it is.
_TOLD_FROM: Final = 4 * 1024 * 1024


class GivenUp(InputError):  # noqa: N818 - says what happened, as all our errors do
    """The person stopped it."""


class FileDeeds(QObject):
    """Does what is asked with files, for ``owner``.

    ``progress`` says in words what is being taken in, and nothing once all is done; :meth:`give_up` stops it.
    ``done`` comes after every change.
    """

    progress = Signal(str)
    done = Signal()

    def __init__(self, place: Workplace, owner: QWidget) -> None:
        super().__init__(owner)
        self._place, self._owner = place, owner
        self._stop = Event()
        self._waiting = 0
        self.dialog: QFileDialog | None = None

    @property
    def is_busy(self) -> bool:
        """Whether files are being taken in."""
        return self._waiting > 0

    def attach(self, record_kind: str, record_id: str, paths: Sequence[Path]) -> None:
        """Take files into the vault, one after the other; each is a step that can be undone."""
        self._stop.clear()
        taken: list[str] = []
        self._waiting += len(paths)
        for path in paths:
            self._attach_one(record_kind, record_id, path, taken)

    def _attach_one(self, record_kind: str, record_id: str, path: Path, taken: list[str]) -> None:
        def tell(done: int, total: int) -> None:
            if self._stop.is_set():
                raise GivenUp(tr("Stopped. Nothing of “{name}” was kept.", name=path.name))
            if total >= _TOLD_FROM:
                share = 100 * done // max(1, total)
                self.progress.emit(tr("Attaching “{name}”, {share} of 100", name=path.name, share=share))

        def op(desk: Desk) -> Changes:
            from liaison.desk.attaching import attach_file  # noqa: PLC0415 - loaded on the record's thread

            if self._stop.is_set():
                raise GivenUp(tr("Stopped. Nothing of “{name}” was kept.", name=path.name))
            return attach_file(desk, record_kind, record_id, path, progress=tell)

        def finished(changes: Changes) -> None:
            taken.append(changes.words)
            self._one_less()
            if self._waiting == 0 and len(taken) > 1:
                words = count(len(taken), "{n} file attached", "{n} files attached")
                self._place.notices.say(words, undo=True)
            elif len(taken) == 1:
                self._place.notices.say(changes.words, undo=True)

        def failed(error: LiaisonError) -> None:
            self._one_less()
            if isinstance(error, GivenUp):
                self._place.notices.say(error.sentence)
            else:
                self._place.notices.show_problem(error)

        self._place.work.command(self._owner, op, finished, failed, refreshes_owner=True, quiet=True)

    def _one_less(self) -> None:
        self._waiting = max(0, self._waiting - 1)
        if not self._waiting:
            self.progress.emit("")
        self.done.emit()

    def give_up(self) -> None:
        """Stop taking files in; those that are in stay."""
        self._stop.set()

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

        self._place.work.run(self._owner, op, show)

    def save_as(self, file: AttachmentView) -> None:
        """Ask where to, then write a copy there."""

        def save(target: Path) -> None:
            def op(desk: Desk) -> int:
                from liaison.desk.attaching import save_attachment  # noqa: PLC0415 - on the record's thread

                return save_attachment(desk, file.id, target)

            words = tr("Saved “{name}” outside the vault.", name=target.name)
            self._place.work.run(self._owner, op, lambda _size: self._place.notices.say(words))

        self.ask_where(tr("Save a copy"), file.name, save)

    def ask_where(self, title: str, name: str, save: Callable[[Path], None]) -> None:
        """Ask for a file to write to, and hand it to ``save``."""
        dialog = self._dialog(title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
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
