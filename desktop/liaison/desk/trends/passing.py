"""Reads what the record says of many clients in one pass over its tables, in the order in which their rows lie.

Read client by client, every row of a large vault costs a page of the database for itself: minutes. In the order of the
rows each page is read once. It is done in steps; of what is changed meanwhile its caller keeps account.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Set as AbstractSet
from typing import Any, Final, NamedTuple

from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.steps import Reach, Steps
from liaison.insight.trends.packing import Packed, Packing, from_text, to_text
from liaison.model.desk_items import Draft
from liaison.model.errors import NotFoundError
from liaison.store.rows import table_of

from . import reads
from .facts import SORTS, Sort, Teller
from .row_facts import Fact, facts_of
from .states import states_of

#: Rows that one step goes ahead: of some kinds most say nothing of a line.
_STEP: Final = {sort.of.kind(): 60 for sort in SORTS} | {"interaction": 240}
_FIRST: Final = "0" * 32
_LAST: Final = "f" * 32
#: So many observations are a part, that is kept.
_PART: Final = 8_000
#: The key among the drafts under which it is kept how far a pass came.
KEY: Final = "gathered:pass"
_DRAFT: Final = table_of(Draft)
#: What is told of a client is packed by so many facts at once.
_FACTS: Final = 100


class Begun(NamedTuple):
    """How far a pass came: as of which entry of the journal it began, before which table and row, in how many parts."""

    number: int
    table: int = 0
    after: str = _FIRST
    parts: int = 0


class Pass:
    """One pass for some clients. ``ready`` are parts to be kept; with those before they are all up to ``begun``."""

    def __init__(self, desk: Desk, whom: AbstractSet[str], begun: Begun) -> None:
        self.packings: dict[str, Packing] = {client_id: Packing() for client_id in whom}
        self.begun = begun
        self.ready: list[str] = []
        self._at = (begun.table, begun.after)
        self._fresh: dict[str, Packing] = {}
        self._desk = desk
        self._tellers: dict[str, Teller | None] = {}
        self._told: dict[str, list[Fact]] = {}

    def steps(self, reach: Reach) -> Steps[dict[str, Packed]]:
        """What the record says of each client that is there."""
        for number in range(self.begun.parts):
            is_whole = yield from self._take_over(reach, number)
            if not is_whole:
                self.packings = {client_id: Packing() for client_id in self.packings}
                self.begun, self._at = Begun(self.begun.number), (0, _FIRST)
                break
        first, after = self._at
        for table in range(first, len(SORTS)):
            yield from self._table(reach, table, after)
            after = _FIRST
        found: dict[str, Packed] = {}
        left = deque(sorted(self.packings))
        while left:
            yield
            client_id = left.popleft()
            packing = self.packings.pop(client_id)
            if self._teller(reach, client_id) is not None:
                found[client_id] = packing.packed()
        return found

    def _take_over(self, reach: Reach, number: int) -> Steps[bool]:
        """Take over a part that an earlier run kept; whether it is whole."""
        yield
        text = reach.connection.scalar(select(_DRAFT.c.text).where(_DRAFT.c.key == part_key(number)))
        try:
            worded: dict[str, str] = dict(json.loads(text or ""))
        except (ValueError, TypeError):
            return False
        for client_id, words in worded.items():
            yield
            packed = from_text(words)
            if packed is None:
                return False
            if client_id in self.packings:
                self.packings[client_id].add_packed(packed)
        return True

    def _table(self, reach: Reach, table: int, begins: str) -> Steps[None]:
        sort = SORTS[table]
        after: str | None = begins
        while after is not None:
            yield
            connection = reach.connection
            ahead = connection.scalar(reads.ahead_query(sort.of), {"after": after, "many": _STEP[sort.of.kind()]})
            values = {"after": after, "up_to": ahead or _LAST}
            rows = connection.execute(reads.between(sort.query, sort.of), values).all()
            self._take(reach, sort, [row for row in rows if row.client_id in self.packings])
            after = ahead
            self._at = (table, ahead) if ahead is not None else (table + 1, _FIRST)
            if sum(map(len, self._fresh.values())) >= _PART:
                yield from self._make_part()
        yield from self._pack_all()

    def _pack_all(self) -> Steps[None]:
        for client_id in tuple(self._told):
            self._pack(client_id)
            yield

    def _make_part(self) -> Steps[None]:
        """Put what no part has yet into words, for the keeping."""
        yield from self._pack_all()
        fresh, self._fresh, worded = self._fresh, {}, dict[str, str]()
        for client_id, packing in fresh.items():
            worded[client_id] = to_text(packing.packed())
            yield
        self.ready.append(json.dumps(worded))
        self.begun = Begun(self.begun.number, *self._at, self.begun.parts + 1)

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
        some = Packing()
        some.add(facts_of(self._told.pop(client_id)))
        self.packings[client_id].join(some)
        self._fresh.setdefault(client_id, Packing()).join(some)

    def _teller(self, reach: Reach, client_id: str) -> Teller | None:
        """None where the client is in the trash meanwhile."""
        if client_id not in self._tellers:
            try:
                self._tellers[client_id] = Teller(reach.connection, self._desk, client_id)
            except NotFoundError:
                self._tellers[client_id] = None
        return self._tellers[client_id]


def part_key(number: int) -> str:
    """The key of a part among the drafts."""
    return f"{KEY}:{number:05}"
