"""What the lines of a client saw lately, as a briefing and the signs read them: held for the client asked last."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection

from liaison.desk.context import Desk
from liaison.desk.steps import Steps, at_once
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.packing import Packed, Weighed, newest_in_steps
from liaison.insight.trends.table import WeightTable

from .gathering import gather_these, gathered_of
from .weights import table_on

#: What is older than both says nothing any more that could be told.
_LATELY: Final = timedelta(days=2 * 365)
_LEAST: Final = 400
_KEY: Final = "newest"


class Basis(NamedTuple):
    """What the lines of a client rest on: what its record says, the table of weights, and the day they are known on.

    ``made`` is what was made of all that is held, to look there first.
    """

    packed: Packed
    table: WeightTable
    day: date
    made: dict[str, Any]

    def same(self, known: tuple[Any, ...] | None) -> bool:
        """Whether something known that begins with the columns, the table and the day rests on the same."""
        return known is not None and known[0] is self.packed and known[1:3] == (self.table, self.day)


def basis_of(desk: Desk, connection: Connection, client_id: str, day: date) -> Basis | None:
    """What the lines of a client rest on; None where there is no such client."""
    packed = gather_these(desk, connection, (client_id,)).get(client_id)
    if packed is None:
        return None
    table, _since = table_on(connection, day)
    return Basis(packed, table, day, gathered_of(desk, connection).made)


def newest_of(basis: Basis) -> Mapping[LineName, list[Weighed]]:
    """What the lines of a client saw lately, in order; held for the client that was asked for last."""
    return at_once(newest_of_in_steps(basis))


def newest_of_in_steps(basis: Basis) -> Steps[Mapping[LineName, list[Weighed]]]:
    """The same in steps."""
    known: tuple[Any, ...] | None = basis.made.get(_KEY)
    if known is None or not basis.same(known):
        since = basis.day - _LATELY
        seen = yield from newest_in_steps(basis.packed, basis.table, basis.day, since, _LEAST)
        known = basis.made[_KEY] = (basis.packed, basis.table, basis.day, seen)
    found: Mapping[LineName, list[Weighed]] = known[3]
    return found
