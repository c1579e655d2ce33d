"""Lines are drawn without the corners that they have at every observation, as a hand would draw them.

The level between two observations is a straight piece, so that a line through few of them has corners. Only what is
drawn is rounded, by no more than a few pixels, and never at its ends: figures are those of the line itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Final

_TURNS: Final = 2


def rounded(values: Sequence[float], reach: int) -> list[float]:
    """Values, each drawn towards its neighbours on either side; fewer of them near the ends.

    Where they are not evenly apart, the places at which they lie are to be rounded alike: what was straight stays so.
    """
    found = list(values)
    last = len(found) - 1
    for _turn in range(_TURNS if reach > 0 else 0):
        sums = list(accumulate(found, initial=0.0))
        found = [
            (sums[place + near + 1] - sums[place - near]) / (2 * near + 1) if near else found[place]
            for place in range(last + 1)
            for near in (min(reach, place, last - place),)
        ]
    return found
