"""How a vault comes into its folder, made new or brought back, also where a killed process or a power cut ends that.

A new vault has its record under another name until ``vault.json`` is there; a vault brought back from a backup stands
ready beside its place until the earlier one is out of the way. So each of these leaves either nothing that is taken for
a vault, or a vault that only needs its name.
"""

from __future__ import annotations

import shutil
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Final

from liaison.model.clock import Clock
from liaison.store.vault.files import FOLDER_MODE, make_private, sync_folder
from liaison.store.vault.lock import FILE_NAME as LOCK_NAME
from liaison.store.vault.lock import VaultLock

NEW_RECORD: Final = ".liaison.db.new"
"""The record of a new vault before it has its name."""

_ROOMS: Final = ("attachments", "backups")
_BEGUN: Final = frozenset(
    {*_ROOMS, LOCK_NAME, ".vault.json.new", *(NEW_RECORD + end for end in ("", "-wal", "-shm", "-journal"))}
)


def make_folder(folder: Path, undo: ExitStack) -> None:
    """Make the folder (0700) and those above it; ``undo`` learns to remove those that are empty again."""
    made = [place for place in (folder, *folder.parents) if not place.exists()]
    undo.callback(_remove_empty, made)
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    make_private(folder, FOLDER_MODE)


def lock_new(folder: Path, clock: Clock) -> VaultLock:
    """The lock on a vault that is to be made in ``folder``.

    Raises:
        VaultBusy: another process makes one there now.
        OSError: the system refused, and no lock was left.
    """
    try:
        return VaultLock(folder, clock)
    except OSError:
        with suppress(OSError):
            (folder / LOCK_NAME).unlink(missing_ok=True)
        raise


def _remove_empty(made: list[Path]) -> None:
    for place in made:
        with suppress(OSError):
            place.rmdir()


def empty_folder(folder: Path) -> None:
    """Remove all that is in the folder of a vault that could not be made; nobody else was let in meanwhile."""
    with suppress(OSError):
        for entry in list(folder.iterdir()):
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()


def name_new_record(folder: Path, record: Path) -> None:
    """Give the record of a new vault its name, the last step of making it, durably; nothing where it has it."""
    if not record.is_file():
        (folder / NEW_RECORD).replace(record)
        sync_folder(folder)


def clear_begun(folder: Path, clock: Clock) -> None:
    """Take away what is left in ``folder`` of a vault whose making was cut off; anything else there stays.

    Raises:
        VaultBusy: it is being made now.
        OSError: the system refused.
    """
    entries = list(folder.iterdir()) if folder.is_dir() else []
    if not any(entry.name == LOCK_NAME for entry in entries) or not all(map(_is_begun, entries)):
        return
    lock = VaultLock(folder, clock)
    try:
        for entry in entries:
            if entry.is_dir():
                entry.rmdir()
            elif entry.name != LOCK_NAME:
                entry.unlink(missing_ok=True)
    finally:
        lock.release()
    (folder / LOCK_NAME).unlink(missing_ok=True)


def _is_begun(entry: Path) -> bool:
    return entry.name in _BEGUN and (entry.name not in _ROOMS or (entry.is_dir() and not any(entry.iterdir())))


def restored_beside(folder: Path) -> Path:
    """Where a vault that is to be in ``folder`` stands, whole and verified, before it is moved there."""
    return folder.with_name(f".{folder.name}.restored")


def finish_restoring(folder: Path) -> None:
    """Where a restore was cut off with nothing in ``folder``, move what it was bringing back there."""
    ready = restored_beside(folder)
    if not folder.exists() and ready.is_dir():
        with suppress(FileNotFoundError):  # the restore itself was quicker
            ready.rename(folder)
        sync_folder(folder.parent)


def clear_restoring(folder: Path) -> None:
    """Take away what an earlier restore to ``folder`` left beside it."""
    shutil.rmtree(restored_beside(folder), ignore_errors=True)
