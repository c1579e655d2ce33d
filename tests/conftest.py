"""What every test can use: a clock that stands still and an empty record in memory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy import Engine

from liaison.desk.context import Desk
from liaison.desk.opening import set_up_desk
from liaison.model.clock import FixedClock
from liaison.store.record import Record
from support.records import empty_engine

pytest_plugins = ["support.derived", "support.logfail", "support.no_skips", "support.patience"]

# How quick a machine is says nothing of what is tested: speed is measured in the benchmarks.
settings.register_profile("liaison", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("liaison")

NOW = datetime(2026, 11, 24, 9, 2, tzinfo=UTC)


@pytest.fixture
def clock() -> FixedClock:
    """Tuesday 24 November 2026, 09:02 UTC, as in the reference screens."""
    return FixedClock(NOW)


@pytest.fixture
def engine() -> Iterator[Engine]:
    """An empty record in memory, with the same transactions and keys as a vault's."""
    with empty_engine() as made:
        yield made


@pytest.fixture
def record(engine: Engine, clock: FixedClock) -> Record:
    """A record to write to and read from."""
    return Record(engine, clock)


@pytest.fixture
def desk(record: Record) -> Desk:
    """A desk in London over an empty record."""
    return set_up_desk(record, "Europe/London")
