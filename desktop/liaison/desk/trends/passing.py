"""Reads what the record says of many clients in one pass over its tables, in the order in which their rows lie.

Read client by client, every row of a large vault costs a page of the database for itself: minutes. In the order of the
rows each page is read once. It is done in steps; of what is changed meanwhile its caller keeps account.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Set as AbstractSet
from typing import Any, Final

from liaison.desk.context import Desk
from liaison.desk.steps import Reach, Steps
from liaison.insight.trends.packing import Packed, Packing
from liaison.model.errors import NotFoundError

from . import reads
from .facts import SORTS, Sort, Teller
from .row_facts import Fact, facts_of
from .states import states_of

#: Rows that one step goes ahead: of some kinds most say nothing of a line.
_STEP: Final = {sort.of.kind(): 60 for sort in SORTS} | {"interaction": 240}
_LAST: Final = "f" * 32
#: What is told of a client is packed by so many facts at once.
_FACTS: Final = 100


class Pass:
    """One pass for some clients; ``packings`` holds what was read so far."""

    def __init__(self, desk: Desk, whom: AbstractSet[str]) -> None:
        self.packings: dict[str, Packing] = {client_id: Packing() for client_id in whom}
        self._desk = desk
        self._tellers: dict[str, Teller | None] = {}
        self._told: dict[str, list[Fact]] = {}

    def steps(self, reach: Reach) -> Steps[dict[str, Packed]]:
        """What the record says of each client that is there."""
        for sort in SORTS:
            yield from self._table(reach, sort)
        found: dict[str, Packed] = {}
        left = deque(sorted(self.packings))
        while left:
            yield
            client_id = left.popleft()
            packing = self.packings.pop(client_id)
            if self._teller(reach, client_id) is not None:
                found[client_id] = packing.packed()
        return found

    def _table(self, reach: Reach, sort: Sort) -> Steps[None]:
        after: str | None = "0" * 32
        while after is not None:
            yield
            connection = reach.connection
            ahead = connection.scalar(reads.ahead_query(sort.of), {"after": after, "many": _STEP[sort.of.kind()]})
            values = {"after": after, "up_to": ahead or _LAST}
            rows = connection.execute(reads.between(sort.query, sort.of), values).all()
            self._take(reach, sort, [row for row in rows if row.client_id in self.packings])
            after = ahead
        for client_id in tuple(self._told):
            self._pack(client_id)
            yield

    def _take(self, reach: Reach, sort: Sort, rows: list[Any]) -> None:
        tellers = {client_id: self._teller(reach, client_id) for client_id in {row.client_id for row in rows}}
        local_day = next((one.local_day for one in tellers.values() if one is not None), None)
        if local_day is None:
            return
        for row, state in states_of(reach.connection, sort.of, rows, sort.columns, local_day):
            teller = tellers[row.client_id]
            if teller is not None:
                self._told.setdefault(row.client_id, []).extend(teller.tell(sort, row, state))
        for client_id in tellers:
            if len(self._told.get(client_id, ())) >= _FACTS:
                self._pack(client_id)

    def _pack(self, client_id: str) -> None:
        self.packings[client_id].add(facts_of(self._told.pop(client_id)))

    def _teller(self, reach: Reach, client_id: str) -> Teller | None:
        """None where the client is in the trash meanwhile."""
        if client_id not in self._tellers:
            try:
                self._tellers[client_id] = Teller(reach.connection, self._desk, client_id)
            except NotFoundError:
                self._tellers[client_id] = None
        return self._tellers[client_id]
