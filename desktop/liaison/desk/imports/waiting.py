"""Meetings without a client, filed once a contact tells who was invited."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import select

from liaison.model.meeting import Invitee, Meeting
from liaison.model.words import tr
from liaison.store.record import Unit

from .filing import filed_words, find_client_for
from .known import Known
from .report import Place, Reporter

_AT_ONCE: Final = 500


def file_waiting(unit: Unit, known: Known, reporter: Reporter, told: Mapping[str, Place]) -> None:
    """File the meetings to which one of these addresses is invited, where one client is likely by now.

    ``told`` holds the addresses, lower-cased, with the contact that told whose they are.
    """
    session = unit.session
    waiting = _waiting(unit, list(told))
    addresses = _addresses(unit, list(waiting))
    for meeting_id, place in waiting.items():
        row = session.get_one(Meeting, meeting_id)
        emails = [*addresses[meeting_id], *([row.organizer] if row.organizer and "@" in row.organizer else [])]
        day = row.starts_on or (row.starts_at.date() if row.starts_at else None)
        assert day is not None, "a meeting has a time or a date"
        filing = find_client_for(known, emails, row.title, day)
        if filing.client_id is None:
            continue
        row.client_id, row.filed_by = filing.client_id, filing.how
        label = row.title or tr("Meeting without a title")
        reporter.say("updated", "meeting", label, told[place], record_id=row.id, reason=filed_words(known, filing))


def _waiting(unit: Unit, told: Sequence[str]) -> dict[str, str]:
    """The meetings, each with one of the addresses."""
    found: dict[str, str] = {}
    for at in range(0, len(told), _AT_ONCE):
        rows = unit.session.execute(
            select(Meeting.id, Invitee.address)
            .join(Invitee, Invitee.meeting_id == Meeting.id)
            .where(
                Invitee.address.in_(told[at : at + _AT_ONCE]),
                Invitee.deleted_at.is_(None),
                Meeting.client_id.is_(None),
                Meeting.deleted_at.is_(None),
            )
            .order_by(Meeting.id)
        )
        for meeting_id, address in rows:
            found.setdefault(meeting_id, str(address))
    return found


def _addresses(unit: Unit, meeting_ids: Sequence[str]) -> Mapping[str, Iterable[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for at in range(0, len(meeting_ids), _AT_ONCE):
        rows = unit.session.execute(
            select(Invitee.meeting_id, Invitee.address)
            .where(
                Invitee.meeting_id.in_(meeting_ids[at : at + _AT_ONCE]),
                Invitee.address.is_not(None),
                Invitee.deleted_at.is_(None),
            )
            .order_by(Invitee.id)
        )
        for meeting_id, address in rows:
            found[meeting_id].append(str(address))
    return found
