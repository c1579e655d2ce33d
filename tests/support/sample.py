"""The sample agency in an empty record, made once for each moment and zone and then only copied."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import delete

from liaison.desk import sample
from liaison.desk.context import Desk
from liaison.desk.opening import set_up_desk
from liaison.desk.trends import gathering
from liaison.model.clock import FixedClock
from liaison.model.desk_items import Draft
from liaison.store.record import Record
from liaison.store.rows import table_of
from support.records import empty_record, engine_on, memory

_DRAFT: Final = table_of(Draft)


def create_sample(desk: Desk) -> None:
    """Fill an empty record with the sample agency, as :func:`liaison.desk.sample.create_sample` does.

    Where something was done in it before, or it has other tables than the tests' empty record, it is really created.
    """
    with desk.record._engine.connect() as connection:
        into = connection.connection.driver_connection
    assert into is not None
    if _shape(into) == _shape(empty_record()):
        _made(desk.now(), desk.zone_name).backup(into)
    else:
        sample.create_sample(desk)


def forget_trends(desk: Desk) -> None:
    """Leave the record as before any client's trends were read, and this process as if it had just begun."""
    with desk.record._engine.begin() as connection:
        connection.execute(delete(_DRAFT).where(_DRAFT.c.key.startswith(gathering.HEAD)))
    gathering._GATHERED.clear()


@cache
def _made(now: datetime, zone_name: str) -> driver.Connection:
    connection = memory()
    empty_record().backup(connection)
    sample.create_sample(set_up_desk(Record(engine_on(connection), FixedClock(now)), zone_name))
    return connection


def _shape(database: driver.Connection) -> object:
    """How many tables and indexes there are, and what was done and set up so far."""
    parts = ("sqlite_master", "journal", "setting", "draft", "colleague")
    counts = ", ".join(f"(SELECT count(*) FROM {part})" for part in parts)
    return database.execute(f"SELECT {counts}").fetchone()
