"""A client whose record is written day by day, and short ways to write it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.model.clock import FixedClock

#: Adds a record of the client: its kind and fields; its id.
Write = Callable[[str, Mapping[str, str]], str]
#: Moves the clock to the morning of a day.
Wake = Callable[[date], None]


@pytest.fixture
def client_id(desk: Desk) -> str:
    """A client with a working agreement: they give feedback within three days, we answer within a day."""
    made = add_record(desk, "client", {"name": "Harbor & Finch", "zone": "Europe/London"}).record_id
    add_record(desk, "agreement", {"name": "How we work", "agreed_on": "2024-01-01"}, made)
    clause = {"side": "theirs", "clause_kind": "feedback time", "threshold": "3", "unit": "day"}
    add_record(desk, "clause", {"what": "Feedback in three days", **clause}, made)
    return made


@pytest.fixture
def write(desk: Desk, client_id: str) -> Write:
    """Adds a record of the client."""

    def add(kind: str, values: Mapping[str, str]) -> str:
        return add_record(desk, kind, values, client_id).record_id

    return add


@pytest.fixture
def wake(clock: FixedClock) -> Wake:
    """Moves the clock."""

    def move(day: date) -> None:
        clock.instant = datetime(day.year, day.month, day.day, 8, tzinfo=UTC) + timedelta(hours=1)

    return move
