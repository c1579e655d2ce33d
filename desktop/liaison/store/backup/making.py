"""Making a backup while the vault is in use."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from liaison.model.clock import Clock
from liaison.model.words import tr
from liaison.store.backup.container import SUFFIX, BackupExists, Progress, Writer, copy_out, reading
from liaison.store.backup.rotation import name_for, rotate_backups
from liaison.store.backup.verifying import check_pages, count_rows, schema_of
from liaison.store.vault import (
    DatabaseDamaged,
    DiskFull,
    DiskTrouble,
    RawConnection,
    Vault,
    translate_database_errors,
)
from liaison.store.vault.cipher import driver
from liaison.store.vault.core import DATABASE_NAME
from liaison.store.vault.files import FILE_MODE, FOLDER_MODE, make_private_file, sync_folder
from liaison.store.vault.format import FILE_NAME
from liaison.store.vault.process import is_gone

_PAGES_AT_ONCE: Final = 4096


@dataclass(frozen=True, slots=True)
class BackupResult:
    """A backup that was made and verified: where, how large in bytes, when, and what is in it."""

    path: Path
    size: int
    made_at: datetime
    rows: int
    attachments: int


def backup(vault: Vault, target: Path | None = None, *, clock: Clock, progress: Progress | None = None) -> BackupResult:
    """Write the whole vault, as of one moment, to a new file and verify it; the vault may be in use meanwhile.

    Without ``target`` it goes to the vault's own backups, of which older ones are then thinned out. ``progress`` is
    told the pages copied and their number.

    Raises:
        BackupExists: ``target`` is there already.
        DatabaseDamaged: the record, or the copy made of it, is not whole.
        DiskFull, VaultReadOnly, DiskTrouble: no file was left behind.
    """
    now = clock.now()
    with translate_database_errors():
        path = target.absolute() if target is not None else _own_place(vault, now)
        if path.exists():
            raise BackupExists(path)
        _sweep(path)
        draft, copy = (path.with_name(f".{path.name}.{os.getpid()}{end}") for end in (".new", ".db"))
        with _removed_at_end(draft, copy, copy.with_name(copy.name + "-journal")):
            schema, rows = _copy_database(vault, copy, progress)
            attachments = _pack(vault, copy, draft, schema, now)
            with reading(draft) as (archive, manifest):
                for member in manifest.members:
                    copy_out(archive, member, None)
            size = draft.stat().st_size
            _move_without_replacing(draft, path)
            sync_folder(path.parent)
    if target is None:
        rotate_backups(vault.backups)
    return BackupResult(path, size, now, rows, attachments)


def _own_place(vault: Vault, now: datetime) -> Path:
    vault.backups.mkdir(mode=FOLDER_MODE, exist_ok=True)
    return next(path for number in range(1, 10_000) if not (path := vault.backups / name_for(now, number)).exists())


def _copy_database(vault: Vault, copy: Path, progress: Progress | None) -> tuple[int, int]:
    """Copy the database under its key, as of one moment, and verify the copy; its schema and its number of rows."""
    make_private_file(copy)
    with closing(vault.connect_raw()) as source:
        source.execute("BEGIN")
        try:
            expected = count_rows(source)
            with closing(vault.connect_raw(copy)) as target:
                _copy_pages(source, target, progress)
        finally:
            source.execute("ROLLBACK")
    with closing(vault.connect_raw(copy)) as target:
        # The copy says it is in WAL mode, as its source is; a file of its own must stand without side files.
        target.execute("PRAGMA journal_mode = DELETE")
        check_pages(target)
        found, schema = count_rows(target), schema_of(target)
    if found != expected:
        raise DatabaseDamaged(tr("its copy has not the same rows"))
    return schema, sum(found.values())


def _copy_pages(source: RawConnection, target: RawConnection, progress: Progress | None) -> None:
    try:
        source.backup(target, pages=_PAGES_AT_ONCE, progress=_told(progress))
    except driver().OperationalError as error:
        # The driver's backup raises without the code of the error, so only its text tells (sqlite3_errstr).
        if getattr(error, "sqlite_errorcode", None) is not None:
            raise
        raise DiskFull if "full" in str(error) else DiskTrouble(str(error)) from error


def _told(progress: Progress | None) -> object:
    if progress is None:
        return None

    def tell(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total)

    return tell


def _pack(vault: Vault, copy: Path, draft: Path, schema: int, now: datetime) -> int:
    """Put the copy, ``vault.json`` and the attachments into ``draft``, durably; how many attachments there are."""
    attached = sorted(_attached(vault))
    make_private_file(draft)
    with draft.open("wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            writer = Writer(archive, now)
            for name, place in [(FILE_NAME, vault.folder / FILE_NAME), (DATABASE_NAME, copy), *attached]:
                with place.open("rb") as source:
                    writer.add(name, source)
            writer.finish(schema)
        file.flush()
        os.fsync(file.fileno())
    draft.chmod(FILE_MODE)
    return len(attached)


def _attached(vault: Vault) -> Iterator[tuple[str, Path]]:
    if vault.attachments.is_dir():
        for place in vault.attachments.iterdir():
            if place.is_file() and not place.name.startswith("."):
                yield f"attachments/{place.name}", place


def _move_without_replacing(draft: Path, path: Path) -> None:
    if path.exists():
        raise BackupExists(path)
    draft.replace(path)


def _sweep(path: Path) -> None:
    """Remove what a backup to the same folder that was killed half-way left behind, once its process is gone."""
    for left in path.parent.glob(f".*{SUFFIX}.*"):
        pid = left.name.rsplit(SUFFIX + ".", 1)[1].split(".", 1)[0]
        if pid.isdecimal() and is_gone(int(pid)):
            with suppress(OSError):
                left.unlink()


@contextmanager
def _removed_at_end(*drafts: Path) -> Iterator[None]:
    try:
        yield
    finally:
        for draft in drafts:
            with suppress(OSError):
                draft.unlink(missing_ok=True)
