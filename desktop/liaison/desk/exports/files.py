"""Writing a file so that it is whole or not there."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from typing import Final

from liaison.model.errors import InputError
from liaison.model.words import tr
from liaison.store.vault import translate_database_errors

_MODE: Final = 0o600
_BINARY: Final = getattr(os, "O_BINARY", 0)


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
    draft = path.with_name(f".{path.name[:100]}.{token_hex(4)}.new")
    with translate_database_errors():
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
    handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, _MODE)
    with os.fdopen(handle, "wb") as file:
        size = sum(file.write(chunk) for chunk in chunks)
        file.flush()
        os.fsync(file.fileno())
    return size


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
