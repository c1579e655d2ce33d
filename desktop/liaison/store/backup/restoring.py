"""Bringing a vault back from a backup."""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from liaison.model.clock import Clock
from liaison.model.words import tr
from liaison.store.backup.container import BackupDamaged, Manifest, Progress, copy_out, reading
from liaison.store.backup.verifying import check_pages, schema_of
from liaison.store.migrations import SCHEMA_VERSION
from liaison.store.vault import (
    DatabaseDamaged,
    DatabaseNewer,
    FolderNotEmpty,
    Vault,
    VaultDamaged,
    VaultExists,
    translate_database_errors,
)
from liaison.store.vault.files import FOLDER_MODE, make_private_file, sync_folder
from liaison.store.vault.lock import FILE_NAME as LOCK_NAME
from liaison.store.vault.lock import VaultLock
from liaison.store.vault.making import clear_restoring, restored_beside

if TYPE_CHECKING:
    from zipfile import ZipFile


@dataclass(frozen=True, slots=True)
class RestoreResult:
    """A vault that was brought back: where, as of when, and where the one that was there before is now."""

    folder: Path
    made_at: datetime
    moved_aside: Path | None


def restore(
    file: Path,
    folder: Path,
    *,
    clock: Clock,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    use_keyring: bool = True,
    replace: bool = False,
) -> RestoreResult:
    """Bring the vault in the backup ``file`` back to ``folder``, opened with what opened it when it was made.

    ``folder`` is new or empty. With ``replace`` it may hold a vault, which is moved aside next to it, never deleted.
    The backup is unpacked beside it and verified whole, with its key, before anything there is touched.

    Raises:
        BackupDamaged: the backup is not whole.
        WrongPassphrase, WrongRecoveryCode, PassphraseNeeded, KeyringProblem: the key does not fit.
        DatabaseNewer: a newer program made it.
        VaultExists, FolderNotEmpty: ``folder`` is in use, and ``replace`` was not asked for or cannot help.
        VaultBusy: the vault to be replaced is open.
        DiskFull, VaultReadOnly, DiskTrouble: the environment. In every case ``folder`` is as it was.
    """
    unpacked = unpack(
        file,
        folder,
        clock=clock,
        passphrase=passphrase,
        recovery_code=recovery_code,
        use_keyring=use_keyring,
        replace=replace,
    )
    return put_in_place(unpacked, clock=clock, replace=replace)


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A backup that was unpacked beside ``folder``, verified whole with its key; nothing in ``folder`` has changed."""

    folder: Path
    made_at: datetime
    fresh: Path


def unpack(
    file: Path,
    folder: Path,
    *,
    clock: Clock,
    passphrase: str | None = None,
    recovery_code: str | None = None,
    use_keyring: bool = True,
    replace: bool = False,
    progress: Progress | None = None,
) -> Unpacked:
    """The first half of :func:`restore`; the vault in ``folder`` may be open meanwhile, by this process, too.

    Either :func:`put_in_place` or :func:`let_go` follows. ``progress`` is told bytes, and may raise to stop.

    Raises:
        the same as :func:`restore`, but for VaultBusy; then nothing is left beside ``folder``.
    """
    folder = folder.absolute()
    fresh = folder.with_name(f".{folder.name}.restoring")
    with translate_database_errors():
        _refuse_occupied(folder, replace=replace)
        shutil.rmtree(fresh, ignore_errors=True)
        clear_restoring(folder)
        try:
            with reading(file) as (archive, manifest):
                fresh.mkdir(mode=FOLDER_MODE, parents=True)
                for place in ("attachments", "backups"):
                    (fresh / place).mkdir(mode=FOLDER_MODE)
                _copy_members(archive, manifest, fresh, progress)
            _verify(fresh, manifest, clock, passphrase, recovery_code, use_keyring=use_keyring)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
    return Unpacked(folder, manifest.made_at, fresh)


def _copy_members(archive: ZipFile, manifest: Manifest, fresh: Path, progress: Progress | None) -> None:
    """Write what is in a backup to ``fresh``, each file on the disk before the next."""
    total, before = sum(member.size for member in manifest.members), 0

    def tell(done: int) -> None:
        if progress is not None:
            progress(before + done, total)

    for member in manifest.members:
        make_private_file(fresh / member.name)
        with (fresh / member.name).open("wb") as target:
            copy_out(archive, member, target, tell)
            target.flush()
            os.fsync(target.fileno())
        before += member.size


def put_in_place(unpacked: Unpacked, *, clock: Clock, replace: bool = False) -> RestoreResult:
    """The second half of :func:`restore`.

    Raises:
        VaultExists, FolderNotEmpty: the folder is in use by now, and ``replace`` was not asked for or cannot help.
        VaultBusy: the vault to be replaced is open.
        DiskFull, VaultReadOnly, DiskTrouble: the environment. In every case the folder is as it was.
    """
    folder = unpacked.folder
    with translate_database_errors():
        try:
            _refuse_occupied(folder, replace=replace)
            moved = _put_in_place(unpacked.fresh, folder, clock)
        finally:
            let_go(unpacked)
    return RestoreResult(folder, unpacked.made_at, moved)


def let_go(unpacked: Unpacked) -> None:
    """Remove what was unpacked and is not wanted any more."""
    shutil.rmtree(unpacked.fresh, ignore_errors=True)
    clear_restoring(unpacked.folder)


def _refuse_occupied(folder: Path, *, replace: bool) -> None:
    if not folder.exists():
        return
    if Vault.exists(folder):
        if not replace:
            raise VaultExists(folder)
    elif not folder.is_dir() or any(folder.iterdir()):
        raise FolderNotEmpty(folder)


def _verify(
    fresh: Path,
    manifest: Manifest,
    clock: Clock,
    passphrase: str | None,
    recovery_code: str | None,
    *,
    use_keyring: bool,
) -> None:
    try:
        # Opened by its path and so not in WAL mode, which would leave side files.
        with (
            Vault.open(
                fresh, passphrase=passphrase, recovery_code=recovery_code, use_keyring=use_keyring, clock=clock
            ) as vault,
            closing(vault.connect_raw(vault.database)) as connection,
        ):
            check_pages(connection)
            schema = schema_of(connection)
    except (VaultDamaged, DatabaseDamaged) as error:
        raise BackupDamaged(tr("the record in it is damaged")) from error
    if schema != manifest.schema:
        raise BackupDamaged(tr("the record in it is damaged"))
    if schema > SCHEMA_VERSION:
        raise DatabaseNewer
    (fresh / LOCK_NAME).unlink(missing_ok=True)


def _put_in_place(fresh: Path, folder: Path, clock: Clock) -> Path | None:
    """Move what is in ``folder`` aside, then ``fresh`` there; on failure the first is moved back.

    ``fresh`` is called ready first: whoever looks for the vault after a sudden end between the two moves it there.
    """
    is_there = Vault.exists(folder)
    ready = restored_beside(folder)
    fresh.rename(ready)
    sync_folder(folder.parent)
    aside = None
    if is_there:
        VaultLock(folder, clock).release()
        aside = _free_name(folder, f"{clock.now():%Y-%m-%d-%H%M%S}")
        folder.rename(aside)
    elif folder.exists():
        folder.rmdir()
    try:
        _move_there(ready, folder)
    except BaseException:
        if aside is not None and not folder.exists():
            aside.rename(folder)
        raise
    sync_folder(folder.parent)
    return aside


def _move_there(ready: Path, folder: Path) -> None:
    """Move what is ready to its place; whoever looked for the vault since its place is free may have done it."""
    try:
        ready.rename(folder)
    except FileNotFoundError:
        if ready.exists() or not folder.is_dir():
            raise


def _free_name(folder: Path, stamp: str) -> Path:
    names = (f"{folder.name}-before-restore-{stamp}{f'-{n}' if n else ''}" for n in range(1000))
    return next(place for name in names if not (place := folder.with_name(name)).exists())
