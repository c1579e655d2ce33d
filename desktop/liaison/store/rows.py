"""Rows of the record as plain JSON values and back; used by the journal and by the JSON export alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Table
from sqlalchemy import Enum as EnumType
from sqlalchemy.types import Boolean, Date, Float, Integer, Time, TypeEngine

from liaison.model.base import Base, ExactDecimal, UtcDateTime

Json = dict[str, Any]


def _instant(text: str) -> datetime:
    instant = datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return instant.astimezone(UTC)


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError("a whole number is needed")
    return value


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError("true or false is needed")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is needed")
    return value


def _decimal(value: object) -> Decimal:
    amount = Decimal(_text(value))
    if not amount.is_finite():
        raise ValueError("a finite number is needed")
    return amount


_READERS: Final[tuple[tuple[type[TypeEngine[Any]], Callable[[Any], Any]], ...]] = (
    (UtcDateTime, _instant),
    (ExactDecimal, _decimal),
    (Date, date.fromisoformat),
    (Time, time.fromisoformat),
    (Boolean, _boolean),
    (Integer, _whole),
    (Float, float),
)


def _reader(column: Column[Any]) -> Callable[[Any], Any]:
    if isinstance(column.type, EnumType) and column.type.enum_class is not None:
        return column.type.enum_class
    for of, read in _READERS:
        if isinstance(column.type, of):
            return read
    return _as_is if column.type.__class__.__name__ == "JSON" else _text


def _as_is(value: object) -> object:
    return value


@cache
def _readers(table: Table) -> dict[str, tuple[Callable[[Any], Any], bool]]:
    return {column.name: (_reader(column), bool(column.nullable)) for column in table.columns}


_AS_IS: Final = frozenset({str, int, bool, float, list, dict, type(None)})


def to_json_value(value: object) -> object:
    """One value of a row as JSON: instants and dates in ISO 8601, decimals as text, words as themselves."""
    if type(value) in _AS_IS:
        return value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date | time):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no JSON form")


def encode(values: Mapping[str, object]) -> Json:
    """A row, by column name, as JSON."""
    return {name: value if type(value) in _AS_IS else to_json_value(value) for name, value in values.items()}


def decode(of: type[Base], row: Mapping[str, Any]) -> dict[str, Any]:
    """A row from JSON, with every column that the record has now.

    Raises:
        ValueError: a column is unknown, is missing its value, or holds a value of another type.
    """
    readers = _readers(table_of(of))
    unknown = set(row) - set(readers)
    if unknown:
        raise ValueError(f"unknown column {min(unknown)!r}")
    return {name: _decoded(name, value, *readers[name]) for name, value in row.items()}


def _decoded(name: str, value: Any, read: Callable[[Any], Any], nullable: bool) -> Any:  # noqa: FBT001 - a column's fact
    if value is None:
        if not nullable:
            raise ValueError(f"column {name!r} has no value")
        return None
    try:
        return read(value)
    except (TypeError, ValueError, ArithmeticError) as error:
        raise ValueError(f"column {name!r}: {error}") from error


def table_of(of: type[Base]) -> Table:
    """The table of a mapped class."""
    table = of.__table__
    assert isinstance(table, Table)
    return table


def alive(*of: Table | type[Base]) -> tuple[ColumnElement[bool], ...]:
    """What rows of these fulfil that are not in the trash; each has a ``deleted_at``."""
    return tuple((one if isinstance(one, Table) else table_of(one)).c.deleted_at.is_(None) for one in of)
