"""Turns errors of the database driver and the operating system into errors a person can act on."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from liaison.model.errors import LiaisonError
from liaison.store.vault.errors import DatabaseDamaged, DiskFull, DiskTrouble, FolderMissing, VaultBusy, VaultReadOnly

# Primary result codes, https://www.sqlite.org/rescode.html; the extended codes keep them in the low byte.
_PERM, _BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 3, 5, 6, 8, 10, 11, 13, 14, 26
# The index of the write-ahead log could not grow: documented as the sign of a full disk.
_IOERR_SHMSIZE = _IOERR | 19 << 8

_NO_ROOM = {errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)}
_NO_WRITE = {errno.EROFS, errno.EACCES, errno.EPERM}
_NO_PLACE = {errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG}


def from_os_error(error: OSError) -> LiaisonError:
    """The class and sentence for an error of the operating system."""
    if error.errno in _NO_ROOM:
        return DiskFull()
    if error.errno in _NO_WRITE:
        return VaultReadOnly(str(error.filename or ""))
    reason = error.strerror or type(error).__name__
    if error.errno not in _NO_PLACE or not isinstance(error.filename, str):
        return DiskTrouble(reason)
    folder = Path(error.filename).parent
    return DiskTrouble(reason, error.filename) if folder.is_dir() else FolderMissing(folder)


def from_database_error(error: BaseException) -> LiaisonError | None:
    """The class and sentence for an error of the database driver, or None when it is a bug of ours.

    Looks through SQLAlchemy's wrapper (its ``orig``) without importing it.
    """
    code = getattr(getattr(error, "orig", None) or error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    makers = {
        _FULL: DiskFull,
        _READONLY: VaultReadOnly,
        _PERM: VaultReadOnly,
        _CANTOPEN: VaultReadOnly,
        _BUSY: VaultBusy,
        _LOCKED: VaultBusy,
        _NOTADB: DatabaseDamaged,
        _CORRUPT: DatabaseDamaged,
    }
    if code == _IOERR_SHMSIZE:
        return DiskFull()
    primary = code & 0xFF
    if primary == _IOERR:
        name = getattr(getattr(error, "orig", None) or error, "sqlite_errorname", None)
        return DiskTrouble(str(name or "SQLITE_IOERR"))
    maker = makers.get(primary)
    return maker() if maker else None


@contextmanager
def translate_database_errors() -> Iterator[None]:
    """Raise errors of the environment inside the block as their own :class:`LiaisonError`.

    Everything else, our own errors and bugs alike, passes through unchanged.

    Raises:
        DiskFull, VaultReadOnly, VaultBusy, DatabaseDamaged, DiskTrouble: as the driver or the system reported.
    """
    try:
        yield
    except LiaisonError:
        raise
    except OSError as error:
        raise from_os_error(error) from error
    except Exception as error:
        known = from_database_error(error)
        if known is None:
            raise
        raise known from error
