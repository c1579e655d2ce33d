"""Files that are being written: under a name of their own that tells whose they are, until they are whole.

What a process that was killed left of one is taken away when the next is begun in the same folder. That folder may be
one of several computers, each with processes of its own: what another one left is taken away once it is a day old.
"""

from __future__ import annotations

import os
import re
import secrets
import time
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Final

from liaison.store.vault.process import is_gone

_NAME: Final = re.compile(r"\.liaison-(?:([0-9a-f]{8})-)?(\d{1,18})-[0-9a-f]{8}\.new")
_DAY_S: Final = 24 * 60 * 60


@cache
def _computer() -> str:
    """What tells this computer from others that write to the same folder; it does not say its name."""
    import hashlib  # noqa: PLC0415 - imported when first needed: start-up time is benchmarked
    import platform  # noqa: PLC0415 - see above

    return hashlib.sha256(platform.node().encode("utf-8", "replace")).hexdigest()[:8]


def draft_in(folder: Path) -> Path:
    """A name for a file of this process that is not whole yet."""
    return folder / f".liaison-{_computer()}-{os.getpid()}-{secrets.token_hex(4)}.new"


def sweep_drafts(folder: Path) -> None:
    """Remove what processes that are gone left half-written in ``folder``, where the system lets us.

    Of processes of another computer nothing is known here: what they began a day ago or more is left over.
    """
    with suppress(OSError):
        for left in folder.glob(".liaison-*.new"):
            found = _NAME.fullmatch(left.name)
            with suppress(OSError):
                if found and (is_gone(int(found[2])) if found[1] == _computer() else _is_old(left)):
                    left.unlink()


def _is_old(file: Path) -> bool:
    """Whether nobody has written to it for a day, by the clock that files are stamped with."""
    return time.time() - file.stat().st_mtime >= _DAY_S
