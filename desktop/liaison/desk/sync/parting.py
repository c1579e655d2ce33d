"""What is gone on the servers, and what becomes of its records here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.desk.context import Desk
from liaison.desk.trash import trash_within
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.store.record import Unit

from .held import Held

_AT_ONCE: Final = 500


def part_with(
    desk: Desk, unit: Unit, gone: Sequence[CalendarLink], records: Mapping[str, Held]
) -> tuple[int, list[CalendarLink]]:
    """What is gone there goes to the trash here, unless it was changed here or is linked elsewhere too.

    Its link stays, so that it can come back on either side. Says how many went, and which were changed here.
    """
    still = _linked_elsewhere(unit.session, gone)
    trashed: list[tuple[str, str]] = []
    disputed: list[CalendarLink] = []
    for link in gone:
        here = records.get(link.record_id or "")
        if here is None or here.id in still:
            unit.session.delete(link)
        elif here.is_gone:
            _part(link, LinkState.GONE_HERE)
        elif link.link_state is LinkState.CONFLICT:
            link.theirs = link.theirs_etag = None
        elif here.digest != link.ours:
            disputed.append(link)
        else:
            trashed.append((here.kind, here.id))
            _part(link, LinkState.GONE_THERE)
    unit.session.flush()
    trash_within(unit, desk.now(), trashed)
    return len(trashed), disputed


def _linked_elsewhere(session: Session, gone: Iterable[CalendarLink]) -> set[str]:
    """The records of links that have another one: they were moved to another calendar, or to another address."""
    ids = {link.id: link.record_id for link in gone if link.record_id is not None}
    wanted, found = sorted(set(ids.values())), set[str]()
    for at in range(0, len(wanted), _AT_ONCE):
        query = (
            select(CalendarLink.id, CalendarLink.record_id)
            .join(CalendarCollection, CalendarCollection.id == CalendarLink.collection_id)
            .where(
                CalendarLink.record_id.in_(wanted[at : at + _AT_ONCE]),
                CalendarLink.etag.is_not(None),
                CalendarCollection.is_chosen,
            )
        )
        found |= {record for link, record in session.execute(query) if record and link not in ids}
    return found


def _part(link: CalendarLink, state: LinkState) -> None:
    link.etag = link.theirs = link.theirs_etag = link.ours_at = link.problem = link.refused = None
    link.link_state = state
