"""Copies of attached files that other programs open: private, and gone when Liaison is locked, ends or starts again."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject

from liaison.model.errors import LockedError
from liaison.model.words import tr
from liaison.ui.page import Workplace

if TYPE_CHECKING:
    from liaison.ui.work import Work

_PREFIX: Final = "liaison-opened-"
_LOCK: Final = ".lock"
_NAME: Final = "opened-copies"
# Endings of files that only show or play something. Whatever else there is, now or some day, may run something when it
# is opened: it is saved, never opened from here.
# fmt: off
_SHOWN: Final = frozenset({
    "pdf", "txt", "text", "md", "markdown", "log", "csv", "tsv", "rtf", "epub",
    "docx", "xlsx", "pptx", "odt", "ods", "odp", "odg", "pages", "numbers", "key",
    "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "heif", "avif",
    "mp3", "m4a", "aac", "wav", "flac", "ogg", "oga", "opus", "mp4", "m4v", "mov", "webm", "mkv",
    "eml", "ics", "vcf",
})
# fmt: on


class OpenedCopies(QObject):
    """One folder of this process, readable by nobody else; made when the first copy is, emptied by :meth:`clear`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._folder: Path | None = None
        self._lock: QLockFile | None = None
        self.round = 0

    def room(self, asked_in: int) -> Path:
        """A new folder for one copy, so that copies of one name do not meet; on the record's thread.

        ``asked_in`` is the :attr:`round` in which the copy was asked for.

        Raises:
            LockedError: they were removed since.
        """
        if asked_in != self.round:
            raise LockedError(tr("Liaison is locked."), tr("Unlock it first."))
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
            self._lock = _lock_of(self._folder)
            self._lock.tryLock(0)
        return Path(tempfile.mkdtemp(dir=self._folder))

    def clear(self) -> None:
        """Remove every copy; what another program holds open on Windows goes at the next start."""
        folder = self._let_go()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    def _let_go(self) -> Path | None:
        self.round += 1
        folder, lock, self._folder, self._lock = self._folder, self._lock, None, None
        if lock is not None:
            lock.unlock()
        return folder

    def clear_with(self, work: Work) -> None:
        """As :meth:`clear`, on the record's thread, before the desk is closed."""
        folder = self._let_go()
        if folder is not None:
            work.aside(work, lambda: shutil.rmtree(folder, ignore_errors=True))


def copies_of(place: Workplace) -> OpenedCopies:
    """The copies of this window: they go before Liaison is locked or ends."""
    found = place.work.findChild(OpenedCopies, _NAME)
    if isinstance(found, OpenedCopies):
        return found
    made = OpenedCopies(place.work)
    place.work.leaving.connect(lambda: made.clear_with(place.work))
    return made


def remove_left_copies() -> None:
    """Remove the copies of an earlier run that ended without doing so; those of a window that is open stay."""
    with suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
            if folder.is_symlink() or not folder.is_dir():
                continue
            lock = _lock_of(folder)
            if lock.tryLock(0):
                lock.unlock()
                shutil.rmtree(folder, ignore_errors=True)


def can_be_opened(name: str) -> bool:
    """Whether a file of that name only shows something when it is opened, and does nothing."""
    _stem, dot, ending = name.rpartition(".")
    return bool(dot) and ending.lower() in _SHOWN


def _lock_of(folder: Path) -> QLockFile:
    lock = QLockFile(str(folder / _LOCK))
    lock.setStaleLockTime(0)
    return lock
