"""Rows of a record read from JSON, checked column by column before anything is written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Column, Integer
from sqlalchemy.types import JSON, Float

from liaison.exchange.record_json.format import LARGEST
from liaison.model.base import Base, ExactDecimal, Id
from liaison.store.rows import decode, table_of

_HEX_ID: Final = re.compile(r"[0-9a-f]{32}")
_DECIMAL: Final = re.compile(r"-?\d{1,24}(?:\.\d{1,24})?")


def row_of(of: type[Base], values: Mapping[str, Any]) -> dict[str, Any]:
    """A row with every column, from JSON; columns that a file of an older schema lacks get their default.

    Raises:
        ValueError: a column is unknown, is missing, or holds what it cannot.
    """
    for name, (column, _default, _needed) in _columns(of).items():
        if name in values and values[name] is not None:
            _check(column, values[name])
    row = decode(of, values)
    for name, (_column, default, is_needed) in _columns(of).items():
        if name not in row:
            if is_needed:
                raise ValueError(f"column {name!r} is missing")
            row[name] = default(None) if callable(default) else default
    return row


@cache
def _columns(of: type[Base]) -> dict[str, tuple[Column[Any], Any, bool]]:
    """Each column with its default and whether a row must state it."""
    found: dict[str, tuple[Column[Any], Any, bool]] = {}
    for column in table_of(of).columns:
        default = getattr(column.default, "arg", None)
        found[column.name] = (column, default, column.default is None and not column.nullable)
    return found


def _check(column: Column[Any], value: Any) -> None:
    """What :func:`~liaison.store.rows.decode` takes on trust, since the journal wrote it."""
    kind = column.type
    if column.name == "zone":
        _require(isinstance(value, str) and _is_zone(value), column)
    elif isinstance(kind, Id):
        _require(isinstance(value, str) and _HEX_ID.fullmatch(value), column)
    elif isinstance(kind, ExactDecimal):
        _require(isinstance(value, str) and _DECIMAL.fullmatch(value), column)
    elif isinstance(kind, Integer):
        _require(type(value) is int and abs(value) <= LARGEST, column)
    elif isinstance(kind, Float):
        _require(type(value) in {int, float}, column)
    elif isinstance(kind, JSON):
        is_list = isinstance(_default_of(column), list)
        is_texts = isinstance(value, list) and all(isinstance(one, str) for one in value)
        _require(is_texts if is_list else isinstance(value, dict), column)


@cache
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _default_of(column: Column[Any]) -> Any:
    default = getattr(column.default, "arg", None)
    return default(None) if callable(default) else default


def _require(is_good: Any, column: Column[Any]) -> None:
    if not is_good:
        raise ValueError(f"column {column.name!r} does not hold what it should")
