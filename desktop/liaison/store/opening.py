"""Opening the record of an unlocked vault: made when new, brought up to date when old, left alone when newer."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from liaison.model.base import Base
from liaison.model.clock import Clock
from liaison.model.errors import EnvironmentProblem, LiaisonError
from liaison.model.kinds import KINDS
from liaison.model.words import tr
from liaison.store.migrations import CURRENT, FOLDER, Schema
from liaison.store.record import Record
from liaison.store.search import create_search, drop_search
from liaison.store.vault import READ_ONLY, DatabaseDamaged, DatabaseNewer, Vault, translate_database_errors
from liaison.store.vault.translate import from_database_error

_VERSION_TABLE = (
    "CREATE TABLE alembic_version"
    " (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


class MigrationFailed(EnvironmentProblem):
    """A step to a newer schema failed; the vault is as it was. ``backup`` was made before."""

    def __init__(self, backup: Path) -> None:
        super().__init__(
            tr("The vault could not be brought up to date and was left as it was."),
            tr("Keep using the earlier version and report this; a backup is in {place}.", place=backup),
        )
        self.backup = backup


def open_record(
    vault: Vault,
    clock: Clock,
    who: Callable[[Session], str | None] | None = None,
    *,
    schema: Schema = CURRENT,
) -> Record:
    """The record of ``vault``, in the schema of this program. ``who`` tells the journal who is working.

    A vault of an older schema is first backed up into its ``backups``, then brought up to date in one transaction.

    Raises:
        DatabaseNewer: a newer program wrote it; it was left untouched.
        MigrationFailed: a step failed; it was left as it was.
        DatabaseDamaged, DiskFull, VaultReadOnly, VaultBusy, DiskTrouble: it cannot be used; nothing was changed.
    """
    with translate_database_errors():
        engine = vault.engine()
        number = schema_number(engine)
        if number > schema.number:
            raise DatabaseNewer
        if number == 0:
            _make(engine, schema)
        elif number < schema.number:
            _bring_up_to_date(vault, clock, number, schema)
    return Record(engine, clock, who)


def schema_number(engine: Engine) -> int:
    """The number of the schema of a database, 0 when it is empty.

    Raises:
        DatabaseDamaged: it holds something else.
    """
    with engine.connect().execution_options(**{READ_ONLY: True}) as connection:
        number, is_filled = connection.exec_driver_sql(
            "SELECT user_version, EXISTS (SELECT 1 FROM sqlite_master) FROM pragma_user_version"
        ).one()
    if number < 0 or bool(number) != bool(is_filled):
        raise DatabaseDamaged(tr("its schema has no number"))
    return int(number)


def _make(engine: Engine, schema: Schema) -> None:
    assert KINDS, "importing the kinds maps every class"
    with engine.begin() as connection:
        Base.metadata.create_all(connection, checkfirst=False)
        create_search(connection)
        connection.exec_driver_sql(_VERSION_TABLE)
        connection.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (schema.revision,))
        connection.exec_driver_sql(f"PRAGMA user_version = {schema.number}")


def _bring_up_to_date(vault: Vault, clock: Clock, number: int, schema: Schema) -> None:
    from liaison.store.backup import backup  # noqa: PLC0415 - needed only here: start-up time is benchmarked

    place = _free_place(vault, f"before-schema-{schema.number}-from-{number}-{clock.now():%Y-%m-%d-%H%M%S}")
    saved = backup(vault, place, clock=clock)
    try:
        with vault.engine().connect() as connection:
            upgrade(connection, schema)
    except LiaisonError:
        raise
    except Exception as error:
        raise from_database_error(error) or MigrationFailed(saved.path) from error


def _free_place(vault: Vault, stem: str) -> Path:
    """Where that backup goes: one of the same moment may be there, where an earlier attempt was cut off."""
    names = (f"{stem}{f'-{again}' if again else ''}.liaison-backup" for again in range(1_000))
    return next(place for name in names if not (place := vault.backups / name).exists())


def upgrade(connection: Connection, schema: Schema = CURRENT) -> None:
    """Bring the database behind a fresh ``connection`` to ``schema``, all of it or nothing, and commit.

    Keys are not enforced while tables are rebuilt; they are checked as a whole before the commit.

    Raises:
        Exception: whatever a step raised; nothing was changed.
    """
    driver: Any = connection.connection.dbapi_connection
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        with connection.begin():
            drop_search(connection)
            _run_steps(connection, schema)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken is not None:
                raise RuntimeError(f"a step left a row of {broken[0]} without its {broken[2]}")
            create_search(connection)
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.number}")
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _run_steps(connection: Connection, schema: Schema) -> None:
    from alembic import command  # noqa: PLC0415 - its import costs 0.2 s
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", _escaped(str(FOLDER)))
    config.set_main_option("path_separator", "os")
    config.set_main_option("version_locations", _escaped(os.pathsep.join(map(str, schema.folders))))
    config.attributes["connection"] = connection
    command.upgrade(config, schema.revision)


def _escaped(path: str) -> str:
    """For the interpolation of configuration files."""
    return path.replace("%", "%%")
