"""One process per vault.

The truth is a lock of the operating system on ``vault.lock``: it ends with the process, however that ends, so it
never goes stale. What the file says (process, since when) only makes the sentence, and is believed only while the
process it names still runs and started when it says. Where a file system has no locks, that content decides.
"""

from __future__ import annotations

import errno
import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from liaison.model.clock import Clock
from liaison.store.vault.errors import VaultBusy
from liaison.store.vault.files import FILE_MODE
from liaison.store.vault.process import process_start

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FILE_NAME: Final = "vault.lock"
_MOST_BYTES: Final = 4096
_HELD: Final = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}


@dataclass(frozen=True, slots=True)
class Holder:
    """The process that has a vault open; ``started`` tells it from a later one with the same number."""

    pid: int
    started: str
    since: str

    @property
    def is_running(self) -> bool:
        """Whether that very process still runs."""
        return process_start(self.pid) == self.started


class VaultLock:
    """The lock on one vault, held from construction until :meth:`release`.

    Raises:
        VaultBusy: another process (or another part of this one) holds it.
        OSError: the file cannot be opened for writing.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._handle = os.open(folder / FILE_NAME, os.O_RDWR | os.O_CREAT, FILE_MODE)
        try:
            self._acquire(clock)
        except BaseException:
            os.close(self._handle)
            raise

    def release(self) -> None:
        """Let others open the vault. Calling it again does nothing."""
        if self._handle < 0:
            return
        with suppress(OSError):
            os.ftruncate(self._handle, 0)
        with suppress(OSError):
            _yield(self._handle)
        os.close(self._handle)
        self._handle = -1

    def _acquire(self, clock: Clock) -> None:
        taken = _lock(self._handle)
        if taken is not True:
            holder = _read(self._handle)
            running = holder is not None and holder.is_running
            if holder is not None and running:
                raise VaultBusy(holder.pid, datetime.fromisoformat(holder.since))
            if taken is False:
                raise VaultBusy
        mine = Holder(os.getpid(), process_start(os.getpid()) or "", clock.now().isoformat(timespec="seconds"))
        os.ftruncate(self._handle, 0)
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.write(self._handle, json.dumps(asdict(mine)).encode("ascii"))


def _read(handle: int) -> Holder | None:
    """Who the file says holds the vault, or None when it does not say so in full."""
    try:
        os.lseek(handle, 0, os.SEEK_SET)
        content = json.loads(os.read(handle, _MOST_BYTES))
        holder = Holder(int(content["pid"]), str(content["started"]), str(content["since"]))
        since = datetime.fromisoformat(holder.since)
    except (OSError, ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return None
    return holder if holder.pid > 0 and since.tzinfo is not None else None


def _lock(handle: int) -> bool | None:
    """Whether the operating system gave the lock; None when the file system has none to give."""
    try:
        _claim(handle)
    except OSError as error:
        return False if error.errno in _HELD else None
    return True


if sys.platform == "win32":
    # Windows keeps others from reading what is locked, so the locked byte lies far behind the content.
    _FAR_BEHIND: Final = 1 << 30

    def _claim(handle: int) -> None:
        os.lseek(handle, _FAR_BEHIND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _yield(handle: int) -> None:
        os.lseek(handle, _FAR_BEHIND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:

    def _claim(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _yield(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
