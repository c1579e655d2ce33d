"""Periods that may come every year, such as a client's full desk (P3)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .capture.days import add_months


def spans(first: date, last: date, start: date, end: date, *, yearly: bool) -> Iterator[tuple[date, date]]:
    """When the period from ``first`` to ``last`` touches the days from ``start`` to ``end``, the earliest first.

    All days are included. A ``yearly`` one comes in each year, before its own too, and keeps its length; one that
    begins on 29 February begins on the 28th where there is none.
    """
    length = last - first
    years = range(start.year - 1, end.year + 1) if yearly else (first.year,)
    for year in years:
        begins = add_months(first, 12 * (year - first.year))
        if begins <= end and begins + length >= start:
            yield begins, begins + length
