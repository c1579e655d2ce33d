"""Dates as tables spell them, where 3/4 may be a day in March or in April."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto

from liaison.exchange.cards.dates import PartialDate, checked_date, partial_date
from liaison.model.words import MONTHS

_NUMBERS = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T].*)?", re.ASCII)
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ .-]+([a-z]{3,9})\.?(?:[ ,.-]+(\d{4}))?", re.ASCII)
_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.?[ .-]+(\d{1,2})(?:st|nd|rd|th)?(?:[ ,.-]+(\d{4}))?", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})", re.ASCII)
_MONTHS = tuple(name.lower() for name in MONTHS)


class Order(Enum):
    """Which number of a date such as 3/4/1980 comes first."""

    DAY = auto()
    MONTH = auto()
    UNKNOWN = auto()


def order_of(cells: Iterable[str]) -> Order:
    """The order that the dates of one column give away; unknown if none does, or if they contradict each other."""
    pairs = [(int(match[1]), int(match[3])) for cell in cells if (match := _NUMBERS.fullmatch(cell.strip()))]
    day_first = any(first > 12 for first, _ in pairs)
    month_first = any(second > 12 for _, second in pairs)
    if day_first == month_first:
        return Order.UNKNOWN
    return Order.DAY if day_first else Order.MONTH


def means_no_date(text: str) -> bool:
    """Whether a cell is empty or, as Outlook writes, "0/0/00"."""
    return not text.strip("0/.- ")


def table_date(text: str, order: Order) -> PartialDate | None:
    """A date; None if it is none, does not exist, or can be read in two ways.

    A year of two digits is taken as unknown, since the century is.
    """
    text = text.strip()
    if match := _NUMBERS.fullmatch(text):
        first, second = int(match[1]), int(match[3])
        year = int(match[4]) if len(match[4]) == 4 else None
        if match[2] == "." or order is Order.DAY or (first > 12 >= second) or first == second:
            return checked_date(year, second, first)
        return checked_date(year, first, second) if order is Order.MONTH or second > 12 else None
    if match := _YEAR_FIRST.fullmatch(text):
        return checked_date(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(text.lower()):
        return _with_month(match[3], match[2], match[1])
    if match := _MONTH_FIRST.fullmatch(text.lower()):
        return _with_month(match[3], match[1], match[2])
    return partial_date(text)


def _with_month(year: str | None, month: str, day: str) -> PartialDate | None:
    if month[:3] not in _MONTHS:
        return None
    return checked_date(int(year) if year else None, _MONTHS.index(month[:3]) + 1, int(day))
