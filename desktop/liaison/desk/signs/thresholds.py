"""The thresholds of the signs in a vault: which version is in force, and how they are changed and reset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import Final

from sqlalchemy import Connection

from liaison.desk.context import Desk
from liaison.desk.versioned import Versioned, in_force
from liaison.insight.numbers import different, numbers, with_numbers
from liaison.insight.signs.finding import Sign
from liaison.insight.signs.table import DEFAULT, SignTable
from liaison.model.errors import InputError
from liaison.model.values import Changes
from liaison.model.words import tr

from .threshold_words import name_of, paths_of, problem_of, unit_of

VERSIONS: Final = Versioned("signs/thresholds")
_SHIPPED: Final = numbers(DEFAULT)


@dataclass(frozen=True, slots=True)
class ThresholdLine:
    """A threshold: what it is called and counted in, translated, as it is in force and as Liaison comes with it."""

    path: str
    words: str
    unit: str
    value: float
    shipped: float


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The thresholds in force with those Liaison comes with, by path; ``since`` is None where they are the same."""

    values: tuple[tuple[str, float], ...]
    shipped: tuple[tuple[str, float], ...]
    since: date | None

    def of(self, sign: Sign) -> tuple[ThresholdLine, ...]:
        """Those that belong to a sign."""
        now, came = dict(self.values), dict(self.shipped)
        return tuple(
            ThresholdLine(path, name_of(path), unit_of(path), now[path], came[path]) for path in paths_of(sign)
        )


def table_on(connection: Connection, day: date) -> SignTable:
    """The thresholds in force on a day; what this version does not know or cannot take is left out."""
    version = in_force(VERSIONS.versions(connection), day)
    if version is None:
        return DEFAULT
    return with_numbers(DEFAULT, {path: value for path, value in version.numbers.items() if _is_possible(path, value)})


def _is_possible(path: str, value: float) -> bool:
    """Whether the threshold exists and can be that."""
    return path in _SHIPPED and isfinite(value) and not problem_of(path, value)


def thresholds(desk: Desk) -> Thresholds:
    """The thresholds in force today."""
    with desk.record.reading() as session:
        connection = session.connection()
        version = VERSIONS.on(connection, desk.today())
        table = table_on(connection, desk.today())
    since = version.since if version is not None and version.numbers else None
    return Thresholds(tuple(numbers(table).items()), tuple(_SHIPPED.items()), since)


def change_thresholds(desk: Desk, values: Mapping[str, float]) -> Changes:
    """Put other thresholds in force from today on, by path; replays of earlier days keep what was in force then.

    Raises:
        InputError: there is no such threshold, or it cannot be that.
    """
    wanted = table_with(desk, values)
    words = tr("Changed the thresholds of the warning signs")
    return VERSIONS.put(desk, "change_thresholds", words, different(wanted, DEFAULT))


def table_with(desk: Desk, values: Mapping[str, float]) -> SignTable:
    """The table in force today with other numbers, by path.

    Raises:
        InputError: there is no such threshold, or it cannot be that; its field is the path.
    """
    for path, value in values.items():
        if not _is_possible(path, value):
            way_out = problem_of(path, value) if path in _SHIPPED and isfinite(value) else tr("Give a number.")
            problem = InputError(tr("“{name}” cannot be that.", name=name_of(path)), way_out)
            problem.field = path
            raise problem
    return with_numbers(DEFAULT, {**dict(thresholds(desk).values), **values})


def reset_thresholds(desk: Desk) -> Changes:
    """Put the thresholds in force again that Liaison comes with."""
    return VERSIONS.put(desk, "reset_thresholds", tr("Reset the thresholds of the warning signs"), {})
