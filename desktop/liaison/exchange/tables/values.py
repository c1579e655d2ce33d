"""What a table of contacts yields."""

from __future__ import annotations

from dataclasses import dataclass

from liaison.exchange.cards.values import ContactIn
from liaison.exchange.report import Problem


@dataclass(frozen=True, slots=True)
class TableFile:
    """What was read from a table, and what could not be.

    ``recognised`` names the program whose export it is, if known. ``columns`` are the headings in order, and
    ``unmapped`` those among them that were not read.
    """

    contacts: tuple[ContactIn, ...]
    problems: tuple[Problem, ...]
    recognised: str | None
    columns: tuple[str, ...]
    unmapped: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row; ``line`` is where it begins in the file, counted from one."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it stands: headings, rows of equally many cells, and the rows that did not fit."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    problems: tuple[Problem, ...]
