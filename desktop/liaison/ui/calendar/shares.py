"""How many rows of the day and of what is late are shown where the room does not do for all. Without Qt."""

from __future__ import annotations

from typing import Final, NamedTuple

#: Rows of the day that are shown in any case, and of what is late.
LEAST_OF_DAY: Final = 3
LEAST_LATE: Final = 1
#: What is late has so many before the day has all of its rows.
_LATE_FIRST: Final = 2


class RowShare(NamedTuple):
    """How many rows each of the two lists shows."""

    day: int
    late: int


def whole_rows(room: int, day: int, late: int) -> RowShare:
    """Of ``day`` and ``late`` rows, those for which there is ``room``, the day's first."""
    of_day = min(day, max(LEAST_OF_DAY, room - min(_LATE_FIRST, late)))
    return RowShare(of_day, min(late, max(LEAST_LATE, room - of_day)))
