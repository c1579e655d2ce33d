"""Whom we met in which week of a year, by person and by level (P16)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, Select, or_, select

from liaison.desk.context import Desk
from liaison.desk.people_across import contact_until_now
from liaison.model.briefing import SourceRef
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Person
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import Level

WEEKS_BACK: Final = 52
_MOST_MEETINGS: Final = 10_000
_MOST_PEOPLE: Final = 40
_LEVELS: Final = tuple(Level)


@dataclass(frozen=True, slots=True)
class ContactYear:
    """Someone of theirs, and by week, the oldest first, how often we met; ``last`` is the latest meeting."""

    person_id: str
    name: str
    level: Level | None
    weeks: tuple[int, ...]
    last: SourceRef | None
    last_on: date | None


@dataclass(frozen=True, slots=True)
class LevelYear:
    """Everyone of one level: how often we met any of them by week; a meeting with two of them counts once."""

    level: Level | None
    names: tuple[str, ...]
    weeks: tuple[int, ...]
    last: SourceRef | None
    last_on: date | None


class _Met(NamedTuple):
    """A meeting in the year, and in which week of it."""

    interaction_id: str
    week: int
    day: date


def contact_years(
    connection: Connection, desk: Desk, client_id: str
) -> tuple[tuple[ContactYear, ...], tuple[LevelYear, ...]]:
    """Everyone who is there, the highest first, with the weeks in which we met; and the same by level."""
    met = _met(connection, desk, client_id)
    today = desk.today()
    places = (
        select(Stakeholder.person_id, Person.name, Stakeholder.level)
        .join(Person, Person.id == Stakeholder.person_id)
        .where(
            Stakeholder.client_id == client_id,
            Stakeholder.deleted_at.is_(None),
            Person.deleted_at.is_(None),
            or_(Stakeholder.until_on.is_(None), Stakeholder.until_on >= today),
        )
    )
    rows: list[Any] = sorted(connection.execute(places), key=lambda row: (_height(row.level), row.name))
    people = tuple(ContactYear(row.person_id, row.name, row.level, *_year(met[row.person_id])) for row in rows)
    levels: dict[Level | None, list[ContactYear]] = {}
    for one in people:
        levels.setdefault(one.level, []).append(one)
    return people[:_MOST_PEOPLE], tuple(_level(level, every, met) for level, every in levels.items())


def _level(level: Level | None, every: list[ContactYear], met: Mapping[str, list[_Met]]) -> LevelYear:
    together = {one for contact in every for one in met[contact.person_id]}
    return LevelYear(level, tuple(one.name for one in every), *_year(together))


def _year(met: Iterable[_Met]) -> tuple[tuple[int, ...], SourceRef | None, date | None]:
    """How many meetings in each week, and the latest of them."""
    weeks = [0] * WEEKS_BACK
    last: _Met | None = None
    for one in met:
        weeks[one.week] += 1
        if last is None or (one.day, one.interaction_id) > (last.day, last.interaction_id):
            last = one
    if last is None:
        return tuple(weeks), None, None
    return tuple(weeks), SourceRef("interaction", last.interaction_id), last.day


def _height(level: Level | None) -> int:
    return len(_LEVELS) if level is None else _LEVELS.index(level)


def _met(connection: Connection, desk: Desk, client_id: str) -> defaultdict[str, list[_Met]]:
    """The meetings of the year, by who of theirs was there."""
    today = desk.today()
    first = today - timedelta(weeks=WEEKS_BACK) + timedelta(days=1)
    met: defaultdict[str, list[_Met]] = defaultdict(list)
    for row in connection.execute(_meetings(desk, client_id)):
        day = row.happened_at.astimezone(desk.zone).date()
        if first <= day <= today:
            met[row.person_id].append(_Met(row.id, (day - first).days // 7, day))
    return met


def _meetings(desk: Desk, client_id: str) -> Select[Any]:
    """Who of theirs was there in the year."""
    recent = (
        select(Interaction.id, Interaction.happened_at)
        .where(
            Interaction.client_id == client_id,
            Interaction.happened_at >= desk.now() - timedelta(weeks=WEEKS_BACK),
            *contact_until_now(desk),
        )
        .order_by(Interaction.happened_at.desc())
        .limit(_MOST_MEETINGS)
        .subquery()
    )
    return (
        select(Attendance.person_id, recent.c.id, recent.c.happened_at)
        .join(recent, Attendance.interaction_id == recent.c.id)
        .where(Attendance.deleted_at.is_(None), Attendance.person_id.is_not(None))
    )
