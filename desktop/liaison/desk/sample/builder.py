"""Rows of the record from rows of the data files: names for ids, moved days, and when each was recorded."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any, Final, cast

from sqlalchemy import Column
from sqlalchemy import Enum as EnumType

from liaison.desk.occurrences import WRITTEN
from liaison.model.base import Base, ExactDecimal, UtcDateTime, new_id
from liaison.model.kinds import KINDS
from liaison.store.record import Unit
from liaison.store.rows import table_of

from .dates import Calendar, month_day

#: Kinds that are written in bulk: they are many and no rule binds them.
_BULK: Final = ("interaction", "attendance", "invitee", "stake_felt", "goal_reading", "occurrence")

#: The columns that tell when a row was recorded, in the order of asking.
_RECORDED_BY: Final = (
    "asked_at",
    "asked_on",
    "happened_at",
    "happened_on",
    "slipped_on",
    "agreed_on",
    "announced_on",
    "opened_on",
    "started_on",
    "learned_on",
    "judged_on",
    "held_on",
    "on",
    "from_on",
    "starts_on",
    "since_on",
    "first_due_on",
)


class Builder:
    """Collects the rows of the sample, then writes them in one unit.

    ``name`` of a row in the data files is its ``key``; another row refers to it by that key in a column of an id,
    written with or without its ``_id``.
    """

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.ids: dict[str, str] = {}
        self.zones: dict[str, str] = {}
        self.rows: dict[str, list[dict[str, Any]]] = {kind: [] for kind in KINDS}

    def id_of(self, key: str) -> str:
        """The id that the row called ``key`` has or will have."""
        return self.ids.setdefault(key, new_id())

    def add(self, kind: str, written: Mapping[str, Any]) -> dict[str, Any]:
        """One row of the data files: ``key`` names it, ``recorded`` overrides the day it was recorded on."""
        given = dict(written)
        columns = columns_of(KINDS[kind])
        key = None if "key" in columns else given.pop("key", None)
        recorded, changed = (given.pop(name, None) for name in ("recorded", "changed"))
        values: dict[str, Any] = {"id": self.id_of(key) if key else new_id()}
        for name, value in given.items():
            column = columns[name] if name in columns else columns[f"{name}_id"]
            values[column.name] = self._value(column, value)
        created = self.calendar.recorded(recorded or _recorded_on(given) or date(2025, 5, 26))
        updated = changed or given.get("closed_on") or given.get("told_on")
        values["created_at"] = created
        values["updated_at"] = max(created, self.calendar.recorded(updated)) if updated else created
        self.rows[kind].append(values)
        return values

    def _value(self, column: Column[Any], value: Any) -> Any:  # noqa: PLR0911 - one line for each type of column
        if value is None or isinstance(value, bool | list | dict):
            return value
        if column.foreign_keys or column.name == "record_id":
            return self.id_of(value)
        if isinstance(column.type, EnumType):
            return cast("Any", column.type.enum_class)(value)
        if isinstance(column.type, ExactDecimal):
            return Decimal(str(value))
        if isinstance(value, datetime):
            assert isinstance(column.type, UtcDateTime), column.name
            return self.calendar.instant(value) if value.tzinfo is None else value
        if isinstance(value, date):
            moved = self.calendar.day(value)
            return month_day(moved) if column.name.startswith("season_") else moved
        return self.calendar.in_words(value) if isinstance(value, str) else value

    def write(self, unit: Unit) -> None:
        """Everything collected, in the unit's one transaction."""
        unit.session.info[WRITTEN] = {row["id"] for row in self.rows["meeting"]}
        for kind, rows in self.rows.items():
            of = KINDS[kind]
            if kind not in _BULK:
                unit.session.add_all([of(**row) for row in rows])
        unit.session.flush()
        for kind in _BULK:
            unit.add_rows(KINDS[kind], self.rows[kind])


@cache
def columns_of(of: type[Base]) -> dict[str, Column[Any]]:
    """The columns of a mapped class by name."""
    return {column.name: column for column in table_of(of).columns}


def _recorded_on(given: Mapping[str, Any]) -> date | None:
    return next((given[name] for name in _RECORDED_BY if isinstance(given.get(name), date)), None)
