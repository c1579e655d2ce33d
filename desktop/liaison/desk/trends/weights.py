"""The table of weights of a vault: which version is in force, and how it is changed and reset."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from sqlalchemy import Connection

from liaison.desk.context import Desk
from liaison.desk.versioned import Version, Versioned, in_force
from liaison.insight.numbers import different, numbers
from liaison.insight.trends.table import DEFAULT, WeightTable, changed
from liaison.model.errors import InputError
from liaison.model.values import Changes
from liaison.model.words import tr

from .weight_words import number_name

VERSIONS: Final = Versioned("trends/weights")


def table_on(connection: Connection, day: date) -> tuple[WeightTable, date | None]:
    """The table in force on a day, and since when; None since ever."""
    version = in_force(VERSIONS.versions(connection), day)
    return (DEFAULT, None) if version is None else (table_with(version.numbers), version.since)


def table_with(numbers_: Mapping[str, float]) -> WeightTable:
    """The table Liaison comes with, but for these numbers: without those it does not know, and none that cannot be."""
    known = numbers(DEFAULT)
    fitting = {path: value for path, value in numbers_.items() if path in known}
    try:
        return changed(DEFAULT, fitting)
    except ValueError:
        return DEFAULT


def weights_in_force(desk: Desk) -> tuple[dict[str, float], tuple[Version, ...]]:
    """Every number in force today by its path, and all versions there were."""
    with desk.record.reading() as session:
        versions = VERSIONS.versions(session.connection())
    version = in_force(versions, desk.today())
    return numbers(table_with(version.numbers if version else {})), versions


def change_weights(desk: Desk, values: Mapping[str, float]) -> Changes:
    """Put other numbers in force from today on, by path; replays of earlier days keep what was in force then.

    Raises:
        InputError: there is no such number, or it cannot be taken.
    """
    now, _versions = weights_in_force(desk)
    wanted = checked({**now, **values})
    return VERSIONS.put(desk, "change_weights", tr("Changed the weights of the trends"), different(wanted, DEFAULT))


def reset_weights(desk: Desk) -> Changes:
    """Put the numbers in force again that Liaison comes with."""
    return VERSIONS.put(desk, "reset_weights", tr("Reset the weights of the trends"), {})


def checked(values: Mapping[str, float]) -> WeightTable:
    """The table with these numbers.

    Raises:
        InputError: there is no such number, or it cannot be taken.
    """
    try:
        return changed(DEFAULT, values)
    except (KeyError, ValueError) as error:
        path = str(error.args[0])
        problem = InputError(
            tr("“{name}” cannot be that.", name=number_name(path)),
            tr("Levels lie from −1 to 1; noise, days and factors are above 0."),
        )
        problem.field = path
        raise problem from error
