"""Tables of numbers that a person may change, kept in versions: what was in force on a day is never lost.

A version holds the numbers that differ from those Liaison comes with, by path, and the day from which it is in force.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.model.desk_items import Setting
from liaison.model.values import Changes
from liaison.store.rows import table_of

_SETTING = table_of(Setting)


@dataclass(frozen=True, slots=True)
class Version:
    """Numbers in force from ``since`` on; those that are not named are as Liaison comes with them."""

    since: date
    numbers: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Versioned:
    """The versions of one table, in the setting ``key``, oldest first."""

    key: str

    def versions(self, connection: Connection) -> tuple[Version, ...]:
        """All of them; none where nothing was ever changed."""
        value = connection.scalar(_query("value"), {"wanted": self.key})
        return _read(value) if value else ()

    def record_id(self, connection: Connection) -> str | None:
        """The id of the setting; None where nothing was ever changed."""
        found: str | None = connection.scalar(_query("id"), {"wanted": self.key})
        return found

    def on(self, connection: Connection, day: date) -> Version | None:
        """The version in force on a day; None where that is what Liaison comes with."""
        return in_force(self.versions(connection), day)

    def change(self, session: Session, numbers: Mapping[str, float], day: date) -> bool:
        """Put numbers in force from ``day`` on, which is today; whether that differs from what is in force.

        A second change on one day takes the place of the first.
        """
        row = session.scalar(select(Setting).where(Setting.key == self.key, Setting.deleted_at.is_(None)))
        known = _read(row.value) if row is not None else ()
        last = known[-1].numbers if known else {}
        if dict(last) == dict(numbers):
            return False
        value = _written((*(one for one in known if one.since < day), Version(day, numbers)))
        if row is None:
            session.add(Setting(key=self.key, value=value))
        else:
            row.value = value
        return True

    def put(self, desk: Desk, command: str, words: str, numbers: Mapping[str, float]) -> Changes:
        """The same as a command of its own, called ``words`` in the history."""
        with desk.record.command(command, words) as unit:
            self.change(unit.session, numbers, desk.today())
        return unit.changes


def in_force(versions: tuple[Version, ...], day: date) -> Version | None:
    """Of versions, oldest first, the one in force on a day."""
    return next((one for one in reversed(versions) if one.since <= day), None)


@cache
def _query(column: str) -> Select[Any]:
    """A column of the setting with the key that is wanted."""
    return select(_SETTING.c[column]).where(_SETTING.c.key == bindparam("wanted"), _SETTING.c.deleted_at.is_(None))


def _read(value: Mapping[str, object]) -> tuple[Version, ...]:
    written = value.get("versions")
    found = []
    for one in written if isinstance(written, list) else []:
        numbers = {str(path): float(number) for path, number in one["numbers"].items()}
        found.append(Version(date.fromisoformat(one["since"]), numbers))
    return tuple(found)


def _written(versions: tuple[Version, ...]) -> dict[str, object]:
    return {"versions": [{"since": one.since.isoformat(), "numbers": dict(one.numbers)} for one in versions]}
