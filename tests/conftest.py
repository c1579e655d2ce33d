"""What every test can use: a clock that stands still and an empty record in memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from liaison.desk.context import Desk
from liaison.desk.opening import set_up_desk
from liaison.model.base import Base
from liaison.model.clock import FixedClock
from liaison.model.kinds import KINDS
from liaison.store.record import Record

pytest_plugins = ["support.logfail", "support.no_skips"]

NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    """Tuesday 24 November 2026, 09:02 UTC, as in the reference screens."""
    return FixedClock(NOW)


@pytest.fixture
def engine() -> Iterator[Engine]:
    """An empty record in memory, with the same transactions and keys as a vault's."""
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


@pytest.fixture
def record(engine: Engine, clock: FixedClock) -> Record:
    """A record to write to and read from."""
    return Record(engine, clock)


@pytest.fixture
def desk(record: Record) -> Desk:
    """A desk in London over an empty record."""
    return set_up_desk(record, "Europe/London")
