"""What is read of all clients behind the page: what their record says of the lines, then what the signs find.

It is kept in the vault now and then, so that a vault is read for the first time once, however often the program ends.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from .context import Desk
from .signs.gathered import gather_signs_some, keep_signs_some
from .steps import GivesWay
from .trends.gathering import gather_some
from .trends.keeping import keep_some

#: Clients that were read since it was kept last.
_MANY: Final = 120


class Looked(NamedTuple):
    """How many clients are still to be read for the lines and for the signs, and whether there is more to do."""

    lines: int
    signs: int
    has_more: bool


def look_at_all(desk: Desk, gives_way: GivesWay, *, may_keep: bool) -> Looked:
    """Read clients that are not held as they are, in steps until it is to give way; keep what was read.

    Nothing is written unless it ``may_keep``: then what was not kept is left to the next time.
    """
    lines = gather_some(desk, gives_way)
    if (may_keep and keep_some(desk, gives_way, least=_MANY)) or lines:
        return Looked(lines, 1, has_more=True)
    signs = gather_signs_some(desk, gives_way)
    is_more = may_keep and keep_signs_some(desk, gives_way, least=_MANY if signs else 0)
    if signs or is_more:
        return Looked(0, signs, has_more=True)
    return Looked(0, 0, has_more=may_keep and keep_some(desk, gives_way))
