"""Records in memory for tests: empty ones and copies, cheap enough to have a new one for each test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from liaison.model.base import Base
from liaison.model.kinds import KINDS

#: Statements as they are said to the database: made once in a process, not once for each test's record.
_COMPILED: Final[dict[Any, Any]] = {}


def memory() -> driver.Connection:
    """An empty database in memory."""
    return driver.connect(":memory:", isolation_level=None, check_same_thread=False)


def engine_on(connection: driver.Connection) -> Engine:
    """An engine over one connection. All of them speak the same dialect and know each other's statements."""
    plain = _plain_engine()
    made = Engine(StaticPool(lambda: connection), plain.dialect, plain.url)
    made.update_execution_options(compiled_cache=_COMPILED)
    return made


@cache
def _plain_engine() -> Engine:
    """What has asked its driver once what it can do."""
    engine = create_engine("sqlite+pysqlite://", module=driver, creator=memory, poolclass=StaticPool)
    engine.connect().close()
    return engine


@cache
def empty_record() -> driver.Connection:
    """A record without a row, only ever copied."""
    assert KINDS
    connection = memory()
    with engine_on(connection).begin() as made:
        Base.metadata.create_all(made)
    return connection


@contextmanager
def empty_engine() -> Iterator[Engine]:
    """An engine over an empty record, with the same transactions and keys as a vault's."""
    connection = memory()
    empty_record().backup(connection)
    connection.execute("PRAGMA foreign_keys = ON")
    made = engine_on(connection)

    @event.listens_for(made, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    yield made
    made.dispose()
    connection.close()
