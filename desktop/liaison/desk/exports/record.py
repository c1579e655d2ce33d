"""The whole record as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC
from typing import Any, Final

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from liaison import __version__
from liaison.desk.context import Desk
from liaison.model.base import Base
from liaison.model.journal import Journal, JournalRow
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.store.migrations import CURRENT
from liaison.store.rows import encode, table_of

_AT_ONCE: Final = 1_000


def export_json(desk: Desk) -> Iterator[bytes]:
    """The whole record with its trash and its journal, in pieces; described in resources/help/record-json.md.

    The record is read as of one moment, row by row, in the order of the ids, so that the same record gives the same
    octets but for the instant of writing.
    """
    from liaison.exchange.record_json import RecordHead, write_record  # noqa: PLC0415 - needed only here

    head = RecordHead(desk.now().astimezone(UTC).isoformat(), __version__, CURRENT.number)
    with desk.record.reading() as session:
        records = ((kind, _rows_of(session, KINDS[kind])) for kind in RECORD_KINDS)
        yield from write_record(head, records, _entries(session))


def _rows_of(session: Session, of: type[Base]) -> Iterator[dict[str, Any]]:
    table = table_of(of)
    return _encoded(session, select(table).order_by(table.c.id))


def _encoded(session: Session, query: Select[Any]) -> Iterator[dict[str, Any]]:
    found = session.execute(query, execution_options={"yield_per": _AT_ONCE})
    return (encode(row._asdict()) for row in found)


def _entries(session: Session) -> Iterator[dict[str, Any]]:
    """The journal, each entry with its rows."""
    journal, changed = table_of(Journal), table_of(JournalRow)
    for entry in _encoded(session, select(journal).order_by(journal.c.number)):
        query = select(changed).where(changed.c.journal_id == entry["id"]).order_by(changed.c.position, changed.c.id)
        yield entry | {"rows": list(_encoded(session, query))}
