"""Connections to the encrypted database, each checked before it is handed out.

The key goes in raw through ``PRAGMA key``, never through a URL, so it stands in no log and no error. Settings and
their reasons: ``cache_size`` 64 MB makes SQLCipher as fast as plain SQLite; WAL with ``synchronous`` FULL keeps every
committed keystroke through a power cut; ``cipher_memory_security`` stays off, as the text it would wipe from SQLite's
memory stands in Python's as well, and it costs a tenth of each small transaction (measured).
"""
# ruff: noqa: PLC0415 - imported when first needed: start-up time is benchmarked

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from liaison.model.words import tr
from liaison.store.vault.errors import (
    CipherMissing,
    DatabaseDamaged,
    DiskFull,
    DiskTrouble,
    SQLiteTooOld,
    VaultReadOnly,
)
from liaison.store.vault.files import make_private_file
from liaison.store.vault.format import CIPHER_COMPATIBILITY
from liaison.store.vault.translate import translate_database_errors

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

RawConnection: TypeAlias = Any
"""A ``sqlcipher3.dbapi2.Connection``; the package has no annotations."""

READ_ONLY: Final = "liaison_read_only"
"""Execution option of a connection whose transactions only read, so they begin without the write lock."""

APPLICATION_ID: Final = 0x4C696169
"""``PRAGMA application_id`` of the record: "Liai"."""

OLDEST_SQLITE: Final = (3, 51, 3)
_PLAIN_HEADER: Final = b"SQLite format 3\0"
_BUSY_MILLISECONDS: Final = 5000
# Bytes that the index of the log, one piece of it, and a few pages need.
_SIDE_FILES: Final = 65_536


def connect(path: Path, key: bytes | bytearray, *, wal: bool) -> RawConnection:
    """A connection to the existing encrypted database ``path``, in autocommit mode, usable from any one thread.

    Raises:
        DatabaseDamaged: the file is missing, not encrypted, or the key does not fit it.
        CipherMissing, SQLiteTooOld: the library at hand is not safe to use.
        VaultReadOnly, DiskFull, VaultBusy, DiskTrouble: the environment.
    """
    module = driver()
    with _full_where_there_is_no_room(path.parent), translate_database_errors():
        check_header(path)
        connection = module.connect(
            f"{path.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(connection, key, wal=wal)
        except BaseException:
            connection.close()
            raise
    return connection


@contextmanager
def _full_where_there_is_no_room(folder: Path) -> Iterator[None]:
    """SQLite says of its side files, where they can neither be made nor grow, that the disk fails or is read-only."""
    try:
        yield
    except (DiskTrouble, VaultReadOnly) as error:
        with suppress(OSError):
            if os.access(folder, os.W_OK) and shutil.disk_usage(folder).free < _SIDE_FILES:
                raise DiskFull from error
        raise


def create(path: Path, key: bytes | bytearray) -> None:
    """Make an empty encrypted database at ``path``, readable by its owner only.

    Raises:
        FileExistsError: there is a file already.
        LiaisonError: as for :func:`connect`.
    """
    make_private_file(path)
    connection = connect(path, key, wal=True)
    try:
        with translate_database_errors():
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    finally:
        connection.close()
    check_header(path)


def check_header(path: Path) -> None:
    """Make sure that ``path`` is there and is not a plain SQLite file.

    Raises:
        DatabaseDamaged: it is not so.
    """
    try:
        with path.open("rb") as file:
            header = file.read(len(_PLAIN_HEADER))
    except (FileNotFoundError, IsADirectoryError) as error:
        raise DatabaseDamaged(tr("the file is missing")) from error
    if header == _PLAIN_HEADER:
        raise DatabaseDamaged(tr("it is not encrypted"))


def driver() -> Any:
    """The SQLCipher driver module, once its SQLite is known to be safe.

    Raises:
        CipherMissing: it is not installed.
        SQLiteTooOld: its SQLite has the WAL-reset bug.
    """
    try:
        from sqlcipher3 import dbapi2
    except ImportError as error:
        raise CipherMissing from error
    if dbapi2.sqlite_version_info < OLDEST_SQLITE:
        raise SQLiteTooOld(dbapi2.sqlite_version, ".".join(map(str, OLDEST_SQLITE)))
    return dbapi2


def make_engine(connector: Callable[[], RawConnection]) -> Engine:
    """An engine whose every connection comes from ``connector``.

    Transactions begin with BEGIN IMMEDIATE, or with BEGIN where the connection has the option :data:`READ_ONLY`.
    Errors and logs never show parameters: they are people's notes.
    """
    from sqlalchemy import QueuePool, create_engine, event

    engine = create_engine(
        "sqlite+pysqlite://", module=driver(), creator=connector, poolclass=QueuePool, hide_parameters=True
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    read_only = connection.get_execution_options().get(READ_ONLY, False)
    connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")


def _prepare(connection: RawConnection, key: bytes | bytearray, *, wal: bool) -> None:
    execute = connection.execute
    execute("PRAGMA cipher_log_level = NONE")
    execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    execute(f"PRAGMA cipher_compatibility = {CIPHER_COMPATIBILITY}")
    version, status = execute("PRAGMA cipher_version").fetchone(), execute("PRAGMA cipher_status").fetchone()
    if not version or not version[0] or not status or str(status[0]) != "1":
        raise CipherMissing
    execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
    execute("PRAGMA cache_size = -64000")
    execute("PRAGMA foreign_keys = ON")
    execute("SELECT count(*) FROM sqlite_master").fetchone()
    if wal:
        execute("PRAGMA journal_mode = WAL")
    execute("PRAGMA synchronous = FULL")
