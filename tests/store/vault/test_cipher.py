from __future__ import annotations

import builtins
import sqlite3
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from liaison.store.vault import CipherMissing, DatabaseDamaged, SQLiteTooOld, Vault
from liaison.store.vault.cipher import APPLICATION_ID, connect, create

KEY = bytes(range(32))


def setting(connection: Any, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_every_connection_is_set_up_as_designed(vault: Vault) -> None:
    connection = vault.connect_raw()
    assert {
        name: setting(connection, name)
        for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "cache_size", "application_id")
    } == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "busy_timeout": 5000,
        "cache_size": -64000,
        "application_id": APPLICATION_ID,
    }
    assert str(setting(connection, "cipher_status")) == "1"
    assert setting(connection, "cipher_log_level") == "NONE"
    connection.close()


def test_foreign_keys_are_kept_through_the_engine(vault: Vault) -> None:
    with vault.engine().begin() as connection:
        connection.exec_driver_sql("CREATE TABLE a (id INTEGER PRIMARY KEY)")
        connection.exec_driver_sql("CREATE TABLE b (a INTEGER REFERENCES a (id))")
    with pytest.raises(IntegrityError), vault.engine().begin() as connection:
        connection.exec_driver_sql("INSERT INTO b VALUES (7)")


def test_there_is_one_engine(vault: Vault) -> None:
    assert vault.engine() is vault.engine()


def test_writers_take_the_lock_at_once_and_readers_do_not(vault: Vault) -> None:
    other = vault.connect_raw()
    other.execute("PRAGMA busy_timeout = 0")
    with vault.engine().connect().execution_options(liaison_read_only=True) as reading:
        assert reading.execute(text("SELECT count(*) FROM kept")).scalar_one() == 1
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")
    with vault.engine().begin(), pytest.raises(driver.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_failed_change_of_the_schema_leaves_nothing(vault: Vault) -> None:
    def change() -> None:
        with vault.engine().begin() as connection:
            connection.exec_driver_sql("CREATE TABLE half (a)")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        change()
    with vault.engine().connect() as connection:
        names = connection.execute(text("SELECT name FROM sqlite_master")).scalars().all()
    assert names == ["kept"]


def test_errors_do_not_show_what_was_written(vault: Vault) -> None:
    with pytest.raises(Exception, match="no such table") as caught, vault.engine().begin() as connection:
        connection.execute(text("INSERT INTO missing VALUES (:note)"), {"note": "a private note"})
    assert "a private note" not in str(caught.value)


def test_a_plain_database_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "liaison.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE notes (words)")
    plain.commit()
    plain.close()
    content = path.read_bytes()
    with pytest.raises(DatabaseDamaged, match="not encrypted"):
        connect(path, KEY, wal=True)
    assert path.read_bytes() == content


@pytest.mark.parametrize("content", [b"x" * 100, bytes(8192), bytes(range(256)) * 64])
def test_a_garbled_database_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "liaison.db"
    path.write_bytes(content)
    with pytest.raises(DatabaseDamaged):
        connect(path, KEY, wal=True)
    assert path.read_bytes() == content


def test_the_wrong_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "liaison.db"
    create(path, KEY)
    connect(path, bytearray(KEY), wal=True).close()
    with pytest.raises(DatabaseDamaged):
        connect(path, KEY[::-1], wal=True)


def test_a_missing_database_is_never_made_by_opening(tmp_path: Path) -> None:
    with pytest.raises(DatabaseDamaged, match="missing"):
        connect(tmp_path / "liaison.db", KEY, wal=True)
    assert list(tmp_path.iterdir()) == []


def test_a_name_with_signs_of_a_url_is_still_a_name(tmp_path: Path) -> None:
    path = tmp_path / "50% off?mode=ro#1.db"
    create(path, KEY)
    connection = connect(path, KEY, wal=True)
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    assert path.exists()


def test_old_sqlite_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(driver, "sqlite_version_info", (3, 51, 2))
    monkeypatch.setattr(driver, "sqlite_version", "3.51.2")
    with pytest.raises(SQLiteTooOld, match=r"3\.51\.2"):
        create(tmp_path / "liaison.db", KEY)


def test_a_driver_that_ignores_the_key_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The standard driver takes ``PRAGMA key`` without a word and would write plain text."""
    monkeypatch.setattr(driver, "connect", sqlite3.connect)
    with pytest.raises(CipherMissing):
        create(tmp_path / "liaison.db", KEY)
    assert (tmp_path / "liaison.db").read_bytes() == b""


def test_a_missing_driver_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = builtins.__import__

    def without_driver(name: str, *rest: Any) -> Any:
        if name.startswith("sqlcipher3"):
            raise ImportError(name)
        return usual(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without_driver)
    with pytest.raises(CipherMissing):
        create(tmp_path / "liaison.db", KEY)
