"""The rows a sheet was read from, held until the record changes: going back to a client reads none of them again.

What is held is rows as the database gave them, not what is made of them, so that everything that depends on the time of
day is worked out anew with every look. A statement is answered from what is held only with the same values, while the
journal has no newer entry, of whichever client: a line may name a record of another one. Statements that end at the
present instant have the newest interaction before it in the place of that instant: what was recorded ahead of its time
counts from its minute on. What is derived or kept without an entry in the journal (the times of meetings, settings) is
never held. It is one process's own.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, cached_property
from typing import Any, Final
from weakref import WeakKeyDictionary

from sqlalchemy import BindParameter, Connection, Select, bindparam, func, select
from sqlalchemy.pool import Pool
from sqlalchemy.sql import visitors
from sqlalchemy.sql.expression import Executable

from liaison.model.interaction import Interaction
from liaison.model.journal import Journal
from liaison.store.rows import table_of

#: The name of the value that is another one with every look: the instant up to which something counts.
CUTOFF_NAME: Final = "cutoff"
#: Clients whose rows are held at once.
_MOST_CLIENTS: Final = 6
#: Statements held of one client: those of a sheet, for some calls of it.
_MOST_STATEMENTS: Final = 160

_Key = tuple[Executable, Hashable]


@dataclass(slots=True)
class _Shelf:
    """What was read of each client since the journal had this number; the client read last stands last."""

    number: int
    clients: dict[str, dict[_Key, list[Any]]] = field(default_factory=dict)


_SHELVES: Final[WeakKeyDictionary[Pool, _Shelf]] = WeakKeyDictionary()


class HeldRows:
    """What is held of one client, for one reading of the record as of one instant."""

    def __init__(self, connection: Connection, client_id: str, cutoff: datetime) -> None:
        self._connection, self._client_id, self._cutoff = connection, client_id, cutoff
        self._newest: datetime | None = None

    def rows(self, query: Executable, values: Mapping[str, Any]) -> list[Any]:
        """The rows of a statement with these values, from what is held where nothing can have changed."""
        held = self._held
        if held is None:
            return list(self._connection.execute(query, values).all())
        key = (query, self._told(query, values))
        found = held.get(key)
        if found is None:
            found = list(self._connection.execute(query, values).all())
            if len(held) < _MOST_STATEMENTS:
                held[key] = found
        return list(found)

    @cached_property
    def _held(self) -> dict[_Key, list[Any]] | None:
        """The client's place; None where this reading is of an older record than what is held."""
        number, self._newest = self._connection.execute(_state_query(), {CUTOFF_NAME: self._cutoff}).one()
        number, pool = number or 0, self._connection.engine.pool
        shelf = _SHELVES.get(pool)
        if shelf is not None and number < shelf.number:
            return None
        if shelf is None or number > shelf.number:
            shelf = _SHELVES[pool] = _Shelf(number)
        held = shelf.clients.pop(self._client_id, None)
        if held is None or len(held) >= _MOST_STATEMENTS:
            held = {}
        shelf.clients[self._client_id] = held
        while len(shelf.clients) > _MOST_CLIENTS:
            del shelf.clients[next(iter(shelf.clients))]
        return held

    def _told(self, query: Executable, values: Mapping[str, Any]) -> Hashable:
        """The values that the statement uses."""
        return tuple(
            (name, self._newest if name == CUTOFF_NAME else _hashable(values[name]))
            for name in _names(query)
            if name in values
        )


def _hashable(value: Any) -> Hashable:
    return tuple(value) if isinstance(value, list) else value


@cache
def _names(query: Executable) -> tuple[str, ...]:
    """The names of the values that a statement asks for."""
    assert isinstance(query, visitors.ExternallyTraversible)
    return tuple(sorted({part.key for part in visitors.iterate(query) if isinstance(part, BindParameter)}))


@cache
def _state_query() -> Select[Any]:
    """The newest entry of the journal, and when the newest interaction was before which the same have happened."""
    happened_at = table_of(Interaction).c.happened_at
    newest = select(func.max(happened_at)).where(happened_at <= bindparam(CUTOFF_NAME)).scalar_subquery()
    return select(select(func.max(Journal.number)).scalar_subquery(), newest)
