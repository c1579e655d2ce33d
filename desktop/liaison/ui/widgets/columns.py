"""How wide a painted column must be for words that are longer in other languages than they are drawn in English."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from liaison.model.words import short_day
from liaison.ui.theme import Role, scaled, text_width

#: A letter's overhang at both ends.
_SLACK: Final = 4
_LEAP_YEAR: Final = 2028


def column_width(least: int, texts: Iterable[str], role: Role = Role.BODY, *, most: int | None = None) -> int:
    """The width for ``texts``: what is drawn at least, and at ``most`` what is given; both before text is scaled."""
    widest = max((text_width(role, text) for text in texts), default=0) + _SLACK
    wanted = max(scaled(least), widest)
    return wanted if most is None else min(wanted, max(scaled(most), scaled(least)))


def fair_widths(room: float, wanted: Sequence[float]) -> list[float]:
    """``room`` shared out: who wants little has it, the others share the rest; what is left over goes to all alike."""
    found = [0.0] * len(wanted)
    left = max(0.0, room)
    for behind, place in enumerate(sorted(range(len(wanted)), key=lambda one: wanted[one])):
        found[place] = min(wanted[place], left / (len(wanted) - behind))
        left -= found[place]
    return [width + left / len(wanted) for width in found]


def longest_days() -> tuple[str, ...]:
    """Days with their years, one of each month, as long as short days get."""
    return tuple(short_day(date(_LEAP_YEAR, month, 28), date.min) for month in range(1, 13))
