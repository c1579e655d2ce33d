"""The sample agency in a record whose transactions are as in a vault, so that what is taken back is gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, event

from liaison.desk.context import Desk
from liaison.desk.opening import set_up_desk
from liaison.model.clock import FixedClock
from liaison.store.record import Record
from liaison.ui.navigation import Place
from support.records import engine_on, memory
from support.sample_reading import NOW


@pytest.fixture
def first_place() -> Place:
    """Where the window opens: a plain page."""
    return Place("trash")


@pytest.fixture
def sample_desk(sample_connection: driver.Connection) -> Iterator[Desk]:
    """A desk over a fresh copy of the sample, on Tuesday 24 November 2026 at 09:02 in London."""
    connection = memory()
    sample_connection.backup(connection)
    engine = engine_on(connection)

    @event.listens_for(engine, "begin")
    def begin(opened: Connection) -> None:
        opened.exec_driver_sql("BEGIN")

    yield set_up_desk(Record(engine, FixedClock(NOW)), "Europe/London")
    engine.dispose()
