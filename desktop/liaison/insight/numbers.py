"""Tables of numbers that a person may change: dataclasses of numbers and of such dataclasses, by path."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from typing import Any, TypeVar

Table = TypeVar("Table")


def numbers(table: object) -> dict[str, float]:
    """Every number of a table by its path: ``rapport.mood.good``."""
    return {path: float(value) for path, value in _walk("", table)}


def whole_numbers(table: object) -> frozenset[str]:
    """The paths of those that are whole."""
    return frozenset(path for path, value in _walk("", table) if isinstance(value, int))


def with_numbers(table: Table, new: Mapping[str, float]) -> Table:
    """A table with other numbers, by path; paths it does not have are left out."""
    return _replaced("", table, new)  # type: ignore[no-any-return]  # the same class comes back


def different(table: object, from_: object) -> dict[str, float]:
    """The numbers of a table that another one of its class has otherwise."""
    shipped = numbers(from_)
    return {path: value for path, value in numbers(table).items() if value != shipped[path]}


def _walk(path: str, part: Any) -> Iterator[tuple[str, float]]:
    for one in fields(part):
        value = getattr(part, one.name)
        where = f"{path}{one.name}"
        if isinstance(value, int | float):
            yield where, value
        else:
            yield from _walk(f"{where}.", value)


def _replaced(path: str, part: Any, new: Mapping[str, float]) -> Any:
    parts: dict[str, Any] = {}
    for one in fields(part):
        where = f"{path}{one.name}"
        value = getattr(part, one.name)
        if not isinstance(value, int | float):
            parts[one.name] = _replaced(f"{where}.", value, new)
        elif where in new:
            parts[one.name] = type(value)(new[where])
    return replace(part, **parts)
