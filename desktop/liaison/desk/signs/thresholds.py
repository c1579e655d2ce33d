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
from liaison.insight.signs.table import DEFAULT, SignTable
from liaison.model.errors import InputError
from liaison.model.values import Changes
from liaison.model.words import tr

VERSIONS: Final = Versioned("signs/thresholds")
_SHIPPED: Final = numbers(DEFAULT)
#: Numbers on the scale of the lines, from -1 to 1, by the end of their path.
_LEVELS: Final = ("rapport_above", "delivery_below", "act_delivery_below", "act_below", "warn_drop", "act_drop")
#: How much larger what is looked for must be than what is usual: a change that is none cannot be told.
_ABOVE_ONE: Final = ("together.times", "together.odds")
_SHARES: Final = ("sure", "act_sure", "clause.warn_below", "clause.act_below")


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The thresholds in force with those Liaison comes with, by path; ``since`` is None where they are the same."""

    values: tuple[tuple[str, float], ...]
    shipped: tuple[tuple[str, float], ...]
    since: date | None


def table_on(connection: Connection, day: date) -> SignTable:
    """The thresholds in force on a day; what this version does not know or cannot take is left out."""
    version = in_force(VERSIONS.versions(connection), day)
    if version is None:
        return DEFAULT
    return with_numbers(DEFAULT, {path: value for path, value in version.numbers.items() if _is_possible(path, value)})


def _is_possible(path: str, value: float) -> bool:
    """Whether the threshold exists and can be that: a level, a share, else a number that is not negative."""
    if path not in _SHIPPED or not isfinite(value):
        return False
    if path.endswith(_SHARES) and not path.endswith(".act_below"):
        return 0 < value < 1
    if path.endswith(_LEVELS) and not path.startswith("promoter"):
        return -1 <= value <= 1
    return (1.1 if path in _ABOVE_ONE else 0) <= value <= 100_000


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
    for path, value in values.items():
        if not _is_possible(path, value):
            raise InputError(
                tr("The threshold “{path}” cannot be that.", path=path),
                tr("Days and numbers are not negative, levels lie from −1 to 1, chances between 0 and 1."),
            )
    wanted = with_numbers(DEFAULT, {**dict(thresholds(desk).values), **values})
    words = tr("Changed the thresholds of the warning signs")
    return VERSIONS.put(desk, "change_thresholds", words, different(wanted, DEFAULT))


def reset_thresholds(desk: Desk) -> Changes:
    """Put the thresholds in force again that Liaison comes with."""
    return VERSIONS.put(desk, "reset_thresholds", tr("Reset the thresholds of the warning signs"), {})
