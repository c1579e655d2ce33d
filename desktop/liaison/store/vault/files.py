"""Files of the vault: private to their owner, replaced whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

FOLDER_MODE = 0o700
FILE_MODE = 0o600

_BINARY = getattr(os, "O_BINARY", 0)


def make_private_file(path: Path) -> None:
    """Make an empty file only its owner can read (0600); SQLite gives its side files the same mode.

    Raises:
        FileExistsError: there is one already.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, FILE_MODE))


def make_private(path: Path, mode: int) -> None:
    """Take away what the group and others may do with ``path``; what is private already is not touched."""
    with suppress(FileNotFoundError, PermissionError):
        if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
            path.chmod(mode)


def replace_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path`` so that a crash leaves either the old or the new bytes, durable on disk.

    Only one process at a time may do so; a draft left by one that was killed is written over.

    Raises:
        OSError: the system refused; ``path`` is as it was.
    """
    draft = path.with_name(f".{path.name}.new")
    try:
        handle = os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | _BINARY, FILE_MODE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in ``folder`` durable, where the system can (Windows cannot)."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
