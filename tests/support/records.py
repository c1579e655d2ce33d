"""Empty records in memory, beyond the one that the fixtures give."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from liaison.model.base import Base
from liaison.model.kinds import KINDS


@contextmanager
def empty_engine() -> Iterator[Engine]:
    """An engine over an empty record, with the same transactions and keys as a vault's."""
    assert KINDS

    def connect() -> object:
        connection = driver.connect(":memory:", isolation_level=None, check_same_thread=False)
        connection.execute("PRAGMA foreign_keys = ON")
        return connection

    made = create_engine("sqlite+pysqlite://", module=driver, creator=connect, poolclass=StaticPool)

    @event.listens_for(made, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    with made.begin() as connection:
        Base.metadata.create_all(connection)
    yield made
    made.dispose()
