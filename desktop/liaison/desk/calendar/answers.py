"""Who of the other side comes to the meetings of a day: answers for all of a series, and for one time of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.exchange.report import UnreadableFile
from liaison.model.meeting import Invitee, Meeting
from liaison.model.person import Person
from liaison.model.words import tr

from .views import CalendarEntry, EntryKind

_DECLINED: Final = "DECLINED"
Key = tuple[str, str, str]


def who_comes(session: Session, desk: Desk, entries: Iterable[CalendarEntry]) -> dict[Key, tuple[str, ...]]:
    """Those invited to the meetings among these entries, by the key of an entry; who declined says so, and is last."""
    meetings = [one for one in entries if one.kind is EntryKind.MEETING]
    ids = {one.record_id for one in meetings}
    query = (
        select(Invitee.meeting_id, Invitee.address, Invitee.answer, Person.id, Person.name)
        .join(Person, Person.id == Invitee.person_id)
        .where(Invitee.meeting_id.in_(ids), Invitee.deleted_at.is_(None), Person.deleted_at.is_(None))
        .order_by(Person.name, Person.id)
    )
    invited: dict[str, list[tuple[str, str, str, str]]] = {}
    for meeting_id, address, answer, person_id, name in session.connection().execute(query):
        invited.setdefault(meeting_id, []).append(((address or "").casefold(), answer or "", person_id, name))
    single = _single_answers(session, desk, invited.keys())
    found = {}
    for one in meetings:
        said = single.get(one.record_id, {}).get(one.occurrence or "", {})
        people = invited.get(one.record_id, ())
        # told by who they are, for two can have the same name, and one can be invited at two addresses
        coming = {person: name for address, answer, person, name in people if said.get(address, answer) != _DECLINED}
        others = {person: name for _address, _answer, person, name in people if person not in coming}
        found[one.key] = (*coming.values(), *(tr("{name} (does not come)", name=name) for name in others.values()))
    return found


def _single_answers(
    session: Session, desk: Desk, meeting_ids: Iterable[str]
) -> dict[str, Mapping[str, Mapping[str, str]]]:
    """What was answered for single times, of the series that say something of any."""
    rows = session.connection().execute(
        select(Meeting.id, Meeting.uid, Meeting.ics, Meeting.zone).where(
            Meeting.id.in_(list(meeting_ids)), Meeting.ics.contains("RECURRENCE-ID")
        )
    )
    found: dict[str, Mapping[str, Mapping[str, str]]] = {}
    for row in rows:
        from liaison.exchange.calendars.answering import answers_of  # noqa: PLC0415 - few days have such a series
        from liaison.exchange.calendars.shifting import CannotMove  # noqa: PLC0415 - as above

        try:
            found[row.id] = answers_of(row.ics, row.uid, default_zone=row.zone or desk.zone_name)
        except (CannotMove, UnreadableFile):
            continue
    return found
