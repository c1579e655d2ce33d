from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from liaison.model.errors import LiaisonError
from liaison.store.vault import (
    DatabaseDamaged,
    DiskFull,
    DiskTrouble,
    FolderMissing,
    Vault,
    VaultBusy,
    VaultReadOnly,
    WrongPassphrase,
    translate_database_errors,
)


def database_error(code: int) -> Exception:
    error: Any = driver.OperationalError("as the driver words it")
    error.sqlite_errorcode = code
    error.sqlite_errorname = "SQLITE_SOMETHING"
    assert isinstance(error, Exception)
    return error


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (13, DiskFull),
        (10 | 19 << 8, DiskFull),
        (8, VaultReadOnly),
        (8 | 4 << 8, VaultReadOnly),
        (3, VaultReadOnly),
        (14, VaultReadOnly),
        (5, VaultBusy),
        (5 | 2 << 8, VaultBusy),
        (6, VaultBusy),
        (26, DatabaseDamaged),
        (11, DatabaseDamaged),
        (11 | 1 << 8, DatabaseDamaged),
        (10, DiskTrouble),
        (10 | 3 << 8, DiskTrouble),
    ],
)
def test_each_code_of_the_driver_has_its_class(code: int, expected: type[LiaisonError]) -> None:
    with pytest.raises(expected), translate_database_errors():
        raise database_error(code)
    with pytest.raises(expected), translate_database_errors():
        raise DBAPIError("INSERT", {}, database_error(code))


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EROFS, VaultReadOnly),
        (errno.EACCES, VaultReadOnly),
        (errno.EIO, DiskTrouble),
    ],
)
def test_each_number_of_the_system_has_its_class(number: int, expected: type[LiaisonError]) -> None:
    with pytest.raises(expected) as caught, translate_database_errors():
        raise OSError(number, "as the system words it", "/a/file")
    assert caught.value.sentence.endswith(".")
    assert caught.value.way_out.endswith(".")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match=f"There is no folder {tmp_path / 'none'}"), translate_database_errors():
        (tmp_path / "none" / "file").write_bytes(b"")
    too_long = f"{tmp_path}/x* could not be .*: file name too long"
    with pytest.raises(DiskTrouble, match=too_long), translate_database_errors():
        (tmp_path / ("x" * 300)).write_bytes(b"")


@pytest.mark.parametrize("bug", [ValueError("a bug"), database_error(1), driver.ProgrammingError("a bug")])
def test_bugs_stay_bugs(bug: Exception) -> None:
    with pytest.raises(type(bug)) as caught, translate_database_errors():
        raise bug
    assert caught.value is bug


def test_our_own_errors_pass() -> None:
    with pytest.raises(WrongPassphrase), translate_database_errors():
        raise WrongPassphrase


def test_real_errors_of_the_driver_carry_the_codes(vault: Vault, tmp_path: Path) -> None:
    first, second = vault.connect_raw(), vault.connect_raw()
    second.execute("PRAGMA busy_timeout = 0")
    first.execute("BEGIN IMMEDIATE")
    with pytest.raises(VaultBusy), translate_database_errors():
        second.execute("BEGIN IMMEDIATE")
    second.execute("PRAGMA query_only = ON")
    first.execute("ROLLBACK")
    with pytest.raises(VaultReadOnly), translate_database_errors():
        second.execute("INSERT INTO kept VALUES ('x')")
    with pytest.raises(VaultReadOnly), translate_database_errors():
        driver.connect(str(tmp_path / "no" / "such" / "folder.db"))
    first.close()
    second.close()
