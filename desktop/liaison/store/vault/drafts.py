"""Files that are being written: under a name of their own that tells whose they are, until they are whole.

What a process that was killed left of one is taken away when the next is begun in the same folder.
"""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from liaison.store.vault.process import is_gone

_NAME: Final = re.compile(r"\.liaison-(\d{1,18})-[0-9a-f]{8}\.new")


def draft_in(folder: Path) -> Path:
    """A name for a file of this process that is not whole yet."""
    return folder / f".liaison-{os.getpid()}-{secrets.token_hex(4)}.new"


def sweep_drafts(folder: Path) -> None:
    """Remove what processes that are gone left half-written in ``folder``, where the system lets us."""
    with suppress(OSError):
        for left in folder.glob(".liaison-*.new"):
            found = _NAME.fullmatch(left.name)
            if found and is_gone(int(found[1])):
                with suppress(OSError):
                    left.unlink()
