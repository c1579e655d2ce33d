"""The sample on its reference day, made once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool

from liaison.desk.context import Desk
from liaison.desk.opening import set_up_desk
from liaison.desk.sample import create_sample
from liaison.model.base import Base
from liaison.model.clock import FixedClock
from liaison.store.record import Record
from support.sample_reading import NOW


def _empty_record(clock: FixedClock) -> Record:
    def connect() -> object:
        return driver.connect(":memory:", isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite+pysqlite://", module=driver, creator=connect, poolclass=StaticPool)
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
    return Record(engine, clock)


@pytest.fixture(scope="session")
def shown() -> Iterator[tuple[Desk, Session]]:
    """The sample on the reference day, made once and only read."""
    desk = set_up_desk(_empty_record(FixedClock(NOW)), "Europe/London")
    create_sample(desk)
    with desk.record.reading() as session:
        yield desk, session


@pytest.fixture
def session(shown: tuple[Desk, Session]) -> Session:
    return shown[1]
