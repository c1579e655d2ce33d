"""Folders with a property a test needs."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NOBODY = 65534


@contextmanager
def short_folder() -> Iterator[Path]:
    """A folder whose path leaves room for a Unix socket, and that other users may pass through."""
    with tempfile.TemporaryDirectory(prefix="lv-") as name:
        place = Path(name)
        place.chmod(0o755)
        yield place


@contextmanager
def read_only(folder: Path) -> Iterator[None]:
    """Inside the block nobody may write to ``folder``, not even a root who runs the tests: it acts as another user."""
    entries = [folder, *folder.rglob("*")]
    modes = {entry: entry.stat().st_mode for entry in entries}
    was_root = os.geteuid() == 0
    for entry, mode in modes.items():
        if was_root:
            os.chown(entry, NOBODY, NOBODY)
        entry.chmod(mode & 0o555)
    if was_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if was_root:
            os.seteuid(0)
        for entry, mode in modes.items():
            entry.chmod(mode)
