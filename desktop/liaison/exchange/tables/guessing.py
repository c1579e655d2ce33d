"""What the columns of an unknown table are likely to hold, as a proposal for a person to confirm."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from liaison.exchange.tables.fields import COMMON_HEADINGS

_LOOKED_AT: Final = 50
_MAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE: Final = re.compile(r"\+?[\d\s()/.-]{7,24}")
_PAGE: Final = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_DATE: Final = re.compile(r"\d{1,4}[-./]\d{1,2}[-./]\d{1,4}")
_AMOUNT: Final = re.compile(r"-?[\d., ]+")
# Pieces of headings in small letters; the first that stands in a heading counts.
_PIECES: Final = (
    ("mail", "email"),
    ("mobil", "mobile"),
    ("phone", "phone"),
    ("telefon", "phone"),
    ("birth", "birthday"),
    ("compan", "organisation"),
    ("customer", "organisation"),
    ("client", "organisation"),
    ("organi", "organisation"),
    ("firma", "organisation"),
    ("first name", "given name"),
    ("given", "given name"),
    ("last name", "family name"),
    ("surname", "family name"),
    ("name", "name"),
    ("person", "name"),
    ("job", "title"),
    ("position", "title"),
    ("website", "website"),
    ("note", "notes"),
    ("comment", "notes"),
    ("remark", "notes"),
)
_ONCE: Final = frozenset({"name", "given name", "family name", "organisation", "title", "birthday"})


def guess_fields(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> dict[str, str]:
    """The columns of which the heading or the cells tell what they hold, each with its field.

    What one looks like goes before what a piece of its heading says; a name, an organisation and the like are
    proposed for one column only.
    """
    found: dict[str, str] = {}
    for index, column in enumerate(columns):
        cells = [row[index].strip() for row in rows[:_LOOKED_AT] if row[index].strip()]
        heading = " ".join(column.lower().split())
        field = COMMON_HEADINGS.get(heading) or _by_cells(cells) or _by_heading(heading, cells)
        if field is not None and column and not (field in _ONCE and field in found.values()):
            found.setdefault(column, field)
    return found


def _by_cells(cells: Sequence[str]) -> str | None:
    tests: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("email", lambda cell: _MAIL.fullmatch(cell) is not None),
        ("website", lambda cell: _PAGE.fullmatch(cell) is not None),
        ("phone", _is_phone),
    )
    return next((field for field, fits in tests if cells and sum(map(fits, cells)) * 2 > len(cells)), None)


def _is_phone(cell: str) -> bool:
    """A telephone number; an amount, a date and a number of something look much like it."""
    if _PHONE.fullmatch(cell) is None or _DATE.fullmatch(cell):
        return False
    return cell.startswith(("+", "0", "(")) and sum(map(str.isdigit, cell)) >= 7


def _by_heading(heading: str, cells: Sequence[str]) -> str | None:
    """By a piece of the heading; a column of numbers or dates is not about who, whatever its heading says."""
    field = next((field for piece, field in _PIECES if piece in heading), None)
    of_numbers = bool(cells) and all(_DATE.fullmatch(cell) or _AMOUNT.fullmatch(cell) for cell in cells)
    return None if of_numbers and field not in {"phone", "mobile", "birthday", "notes"} else field
