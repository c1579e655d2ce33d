"""Values as the texts a person would type for them: what a form shows, and what reads back to the same value."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from liaison.model.words import MONTHS, in_field

from .fields import Field, FieldType

_LEAP_DAY: Final = (2, 29)


def text_of(field: Field, values: Mapping[str, Any], zone: tzinfo) -> str:
    """The text of a field of a record, by its columns; empty where it holds nothing.

    A record that is referred to is named by its whole id, and an instant as the wall clock of ``zone`` had it.
    """
    held = [values.get(column) for column in field.columns]
    if not held or held[0] is None or held[0] == []:
        return _birthday(held) if field.type is FieldType.BIRTHDAY else ""
    writer = _TOGETHER.get(field.type)
    return writer(held) if writer is not None else _one(field, held[0], zone)


def _one(field: Field, value: Any, zone: tzinfo) -> str:
    if field.type is FieldType.LIST:
        return list_text(value)
    if isinstance(value, datetime):
        return moment_text(value, zone)
    for of, write in _WRITERS:
        if isinstance(value, of):
            return write(value)
    return json.dumps(value, ensure_ascii=False) if field.type is FieldType.JSON else str(value)


def moment_text(value: datetime, zone: tzinfo) -> str:
    """An instant to the minute on the wall of ``zone``; with its offset where the wall showed that time twice."""
    local = value.astimezone(zone)
    text = local.strftime("%Y-%m-%d %H:%M")
    other = local.replace(fold=1 - local.fold)
    if other.utcoffset() == local.utcoffset():
        return text
    offset = local.strftime("%z")
    return f"{text}{offset[:3]}:{offset[3:5]}"


def list_text(parts: list[str]) -> str:
    """Parts with commas between them; one that holds a comma stands in quotation marks."""
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(parts)
    return line.getvalue() if '"' in line.getvalue() else line.getvalue().replace(",", ", ")


def _money(held: list[Any]) -> str:
    amount, currency, *unit = held
    return f"{in_field(amount)} {currency or (unit[0] if unit else '') or ''}".strip()


def _season(held: list[Any]) -> str:
    first, last = held
    return f"{_day_of_year(first)} to {_day_of_year(last)}"


def _day_of_year(text: str) -> str:
    """As people write it, in the language the dates are read in; the day that most years lack in figures."""
    day = date.fromisoformat(f"2000-{text}")
    return text if (day.month, day.day) == _LEAP_DAY else f"{day.day} {MONTHS[day.month - 1]}"


def _birthday(held: list[Any]) -> str:
    year, month, day = held
    if month is None or day is None:
        return ""
    if year is not None:
        return f"{year:04d}-{month:02d}-{day:02d}"
    return _day_of_year(f"{month:02d}-{day:02d}")


#: In this order, for a yes is a number to Python too.
_WRITERS: Final[tuple[tuple[type[Any], Callable[[Any], str]], ...]] = (
    (Enum, lambda value: str(value.value)),
    (bool, lambda value: "yes" if value else "no"),
    (Decimal, in_field),
    (float, lambda value: in_field(Decimal(repr(value)))),
    (time, lambda value: value.isoformat("seconds" if value.second else "minutes")),
    (date, date.isoformat),
)
_TOGETHER: Final = {
    FieldType.MONEY: _money,
    FieldType.AMOUNT: _money,
    FieldType.SEASON: _season,
    FieldType.BIRTHDAY: _birthday,
}
