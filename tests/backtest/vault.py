"""The rows of a simulated client written into a real record, day by day, as ordinary commands."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time
from itertools import groupby

from liaison.model.clock import FixedClock
from liaison.model.kinds import KINDS
from liaison.store.record import Record

from .records import Written


def write(record: Record, written: Iterable[Written]) -> None:
    """One command for each day, in the evening of it; the rules of the record hold for every row."""
    for day, rows in groupby(written, key=lambda one: one.on):
        evening = datetime.combine(day, time(18), UTC)
        with record.with_clock(FixedClock(evening)).command("backtest", "What happened on the day") as unit:
            for one in rows:
                if one.is_new:
                    unit.session.add(KINDS[one.kind](id=one.id, **one.values))
                    continue
                unit.session.flush()
                row = unit.session.get_one(KINDS[one.kind], one.id)
                for name, value in one.values.items():
                    setattr(row, name, value)
