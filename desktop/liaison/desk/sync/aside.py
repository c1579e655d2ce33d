"""What was set aside as private: it is no business of the record, and stays where it is on its server."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.trash import SET_ASIDE, TO_TRASH
from liaison.model.journal import Journal, JournalRow
from liaison.model.values import JournalKind

_AT_ONCE = 500


def set_aside_among(session: Session, ids: Sequence[str]) -> set[str]:
    """Those of some records in the trash that came there last because they are private, and not to be removed."""
    last: dict[str, str] = {}
    for at in range(0, len(ids), _AT_ONCE):
        query = (
            select(JournalRow.record_id, Journal.command)
            .join(Journal, Journal.id == JournalRow.journal_id)
            .where(
                JournalRow.record_id.in_(ids[at : at + _AT_ONCE]),
                Journal.command.in_(TO_TRASH),
                Journal.journal_kind == JournalKind.DO,
            )
            .order_by(Journal.number)
        )
        last |= {row.record_id: row.command for row in session.execute(query)}
    return {record_id for record_id, command in last.items() if command == SET_ASIDE}
