"""Views as JSON values with stable keys: the names of their fields."""

from __future__ import annotations

import json
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from pathlib import Path

from liaison.model.values import Money

Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


def plain(value: object) -> Plain:
    """``value`` as JSON can hold it: dates ISO, instants ISO in UTC, decimals as text, words of the field as words."""
    if isinstance(value, Enum):
        return plain(value.value)
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Money):
        return {"amount": format(value.amount, "f"), "currency": value.currency}
    if isinstance(value, date | time):
        return _moment(value)
    if isinstance(value, Decimal | Path):
        return format(value, "f") if isinstance(value, Decimal) else str(value)
    return _gathered(value)


def _moment(value: date | time) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return value.isoformat()


def _gathered(value: object) -> Plain:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(inner) for key, inner in value.items()}
    if isinstance(value, AbstractSet):
        return [plain(inner) for inner in sorted(value)]
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    raise TypeError(f"{type(value).__name__} has no JSON form")


def document(data: Mapping[str, object]) -> str:
    """One JSON document, ended by a line feed."""
    return json.dumps(plain(data), ensure_ascii=False, indent=2) + "\n"
