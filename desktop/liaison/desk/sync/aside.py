"""What of the trash stays on its server: what is private there, and what was never filed here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.trash import SET_ASIDE, TO_TRASH
from liaison.model.journal import Journal, JournalRow
from liaison.model.meeting import Meeting
from liaison.model.values import JournalKind

from .held import Held, is_made_here

_AT_ONCE = 500


def staying_among(session: Session, gone: Iterable[Held]) -> set[str]:
    """The ids of those records in the trash that are not to be removed on their server.

    What was set aside as private is no business of the record. A meeting from a calendar that waited for a client may
    be anyone's, the dentist's too: to clear the list here is no word about the calendar.
    """
    ones = list(gone)
    unfiled = {
        one.id
        for one in ones
        if isinstance(one.row, Meeting) and one.row.client_id is None and not is_made_here(one.kind, one.uid)
    }
    return unfiled | _set_aside_among(session, [one.id for one in ones if one.id not in unfiled])


def _set_aside_among(session: Session, ids: Sequence[str]) -> set[str]:
    """Those of some records in the trash that came there last because they are private."""
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
