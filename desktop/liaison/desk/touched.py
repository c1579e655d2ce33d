"""Which clients were touched since an entry of the journal: what was read of the others may be kept."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, func, select

from liaison.desk.parts import PARTS
from liaison.desk.views.call import KEPT_OF_CALL
from liaison.model.client import Client
from liaison.model.desk_items import Setting
from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS
from liaison.store.rows import table_of

#: Rows of the journal up to which it is worth telling clients apart.
_MOST: Final = 200


def last_number(connection: Connection) -> int:
    """The number of the newest journal entry, 0 where there is none."""
    return connection.scalar(_last()) or 0


def touched_clients(connection: Connection, since: int) -> frozenset[str] | None:
    """The clients whose records were touched after the journal entry ``since``; None where it may be any of them.

    What belongs to no client (a person, a colleague, a setting) may be told of anywhere.
    """
    rows = connection.execute(_rows(), {"since": since}).all()
    if len(rows) > _MOST:
        return None
    found: set[str] = set()
    for kind, record_id, *states in rows:
        for state in states:
            clients = _clients_of(connection, kind, record_id, state) if state is not None else frozenset()
            if clients is None:
                return None
            found |= clients
    return frozenset(found)


def touched_kinds(connection: Connection, since: int) -> frozenset[str] | None:
    """The kinds of records that were touched after the journal entry ``since``; None where they are too many to ask."""
    rows = connection.execute(_kinds(), {"since": since}).all()
    return None if len(rows) > _MOST else frozenset(row.record_kind for row in rows)


def _clients_of(connection: Connection, kind: str, record_id: str, state: dict[str, Any]) -> frozenset[str] | None:
    if kind == Client.kind():
        return frozenset({record_id})
    if kind == Setting.kind() and str(state.get("key", "")).startswith(KEPT_OF_CALL):
        return frozenset()  # it goes with an interaction, which names the client
    if "client_id" in state:
        return frozenset({state["client_id"]} - {None})
    if kind not in PARTS or kind not in KINDS:
        return None
    column, whole = PARTS[kind]
    table = table_of(KINDS[whole])
    client_id = connection.scalar(select(table.c.client_id).where(table.c.id == state[column]))
    return frozenset() if client_id is None else frozenset({client_id})


@cache
def _last() -> Select[Any]:
    return select(func.max(table_of(Journal).c.number))


@cache
def _rows() -> Select[Any]:
    entry, row = table_of(Journal), table_of(JournalRow)
    later = select(entry.c.id).where(entry.c.number > bindparam("since"))
    return (
        select(row.c.record_kind, row.c.record_id, row.c.before, row.c.after)
        .where(row.c.journal_id.in_(later))
        .limit(_MOST + 1)
    )


@cache
def _kinds() -> Select[Any]:
    entry, row = table_of(Journal), table_of(JournalRow)
    later = select(entry.c.id).where(entry.c.number > bindparam("since"))
    return select(row.c.record_kind).where(row.c.journal_id.in_(later)).limit(_MOST + 1)
