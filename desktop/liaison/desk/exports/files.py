"""Writing a file so that it is whole or not there."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final

from liaison.model.errors import InputError
from liaison.model.words import tr
from liaison.store.vault import draft_in, sweep_drafts, translate_database_errors

_MODE: Final = 0o600
_NEW: Final = os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0)
_OPEN_FILES: Final = Path("/proc/self/fd")


def write_file(path: Path, chunks: Iterable[bytes]) -> int:
    """Write ``chunks`` to ``path``, readable by its owner only (0600), and return how many octets that were.

    A link is followed. What was there is replaced only once everything is on the disk; when something goes wrong, it
    stays as it was.

    Raises:
        InputError: ``path`` is a folder, a pipe or a device, or in a folder that does not exist.
        DiskFull, VaultReadOnly, DiskTrouble: the system refused.
    """
    path = path.resolve()
    if path.exists() and not path.is_file() and not path.is_dir():
        raise InputError(
            tr("{path} is a pipe or a device.", path=path), tr("Give the name of a file, or - for standard output.")
        )
    if path.is_dir():
        raise InputError(tr("{path} is a folder.", path=path), tr("Give the name of a file."))
    if not path.parent.is_dir():
        raise InputError(tr("There is no folder {path}.", path=path.parent), tr("Make it first, or choose another."))
    draft = draft_in(path.parent)
    with translate_database_errors():
        sweep_drafts(path.parent)
        try:
            size = _write(draft, chunks)
            draft.replace(path)
        except BaseException:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
    return size


def _write(draft: Path, chunks: Iterable[bytes]) -> int:
    handle, is_nameless = _begin(draft)
    with os.fdopen(handle, "w+b") as file:
        size = sum(file.write(chunk) for chunk in chunks)
        file.flush()
        os.fsync(file.fileno())
        if is_nameless:
            _give_name(file, draft)
    return size


def _begin(draft: Path) -> tuple[int, bool]:
    """A new file, and whether it has no name yet: then nothing of it is left when this process is killed."""
    nameless = getattr(os, "O_TMPFILE", 0)
    if nameless and _OPEN_FILES.is_dir():
        with suppress(OSError):  # some file systems have no such files
            return os.open(draft.parent, nameless | os.O_RDWR, _MODE), True
    return os.open(draft, _NEW, _MODE), False


def _give_name(file: BinaryIO, draft: Path) -> None:
    handle = file.fileno()
    try:
        # With a folder named, even one that does not matter, the link is followed to the file itself.
        os.link(_OPEN_FILES / str(handle), draft, src_dir_fd=handle, follow_symlinks=True)
    except OSError:
        file.seek(0)
        with os.fdopen(os.open(draft, _NEW, _MODE), "wb") as named:
            shutil.copyfileobj(file, named)
            named.flush()
            os.fsync(named.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
