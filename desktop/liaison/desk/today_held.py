"""What Today has read of each client, held in memory and read again only of those a command touched.

The briefings before the calls and the promises that are due take most of Today's reading, and a change concerns one
client of many. What is held rests on the day, the zone, the language and the number of the newest journal entry; it is
one process's own and is made from the record again at any time.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from weakref import WeakKeyDictionary

from sqlalchemy.orm import Session
from sqlalchemy.pool import Pool

from liaison.model.briefing import Briefing, Line, SectionKey
from liaison.model.commitment import Commitment
from liaison.model.values import CommitmentStatus
from liaison.model.words import language

from .briefing import brief
from .commitments import read_commitments
from .context import Desk
from .touched import last_number, touched_clients
from .views.commitment import CommitmentView
from .views.today import last_due

#: After so long the lines of a call are read again: what was recorded ahead of its time happens meanwhile.
_FRESH: Final = timedelta(minutes=10)
_MOST_DAYS: Final = 6


@dataclass(frozen=True, slots=True)
class CallLines:
    """What is told of a call from its briefing, as it was at an instant."""

    read_at: datetime
    people: tuple[Line, ...]
    stake: Line | None
    mood: Line | None


@dataclass(slots=True)
class HeldDay:
    """What was read of a day. ``due`` is None until it was read of all clients."""

    zone_name: str
    language: str
    number: int
    due: dict[str, tuple[CommitmentView, ...]] | None = None
    calls: dict[tuple[str, str], CallLines] = field(default_factory=dict)
    to_read: set[str] = field(default_factory=set)


_HELD: Final[WeakKeyDictionary[Pool, dict[date, HeldDay]]] = WeakKeyDictionary()


def held_day(session: Session, desk: Desk) -> HeldDay:
    """What is held of today, without what commands have touched since."""
    connection = session.connection()
    days = _HELD.setdefault(connection.engine.pool, {})
    day, last = desk.today(), last_number(connection)
    held = days.get(day)
    if held is None or (held.zone_name, held.language) != (desk.zone_name, language()) or last < held.number:
        held = HeldDay(desk.zone_name, language(), last)
    elif last != held.number:
        touched = touched_clients(connection, held.number)
        held = HeldDay(desk.zone_name, language(), last) if touched is None else _without(held, touched, last)
    days[day] = held
    if len(days) > _MOST_DAYS:
        del days[min(days)]
    return held


def _without(held: HeldDay, touched: Iterable[str], number: int) -> HeldDay:
    gone = set(touched)
    held.calls = {key: lines for key, lines in held.calls.items() if key[0] not in gone}
    held.to_read |= gone
    held.number = number
    return held


def due_promises(session: Session, desk: Desk, held: HeldDay) -> tuple[CommitmentView, ...]:
    """The open promises that Today shows, those with the earliest date first."""
    day = desk.today()
    conditions = [Commitment.status == CommitmentStatus.OPEN, Commitment.due_on <= last_due(day)]
    if held.due is None:
        held.due = _by_client(read_commitments(session, day, conditions))
    elif held.to_read:
        read = _by_client(read_commitments(session, day, [*conditions, Commitment.client_id.in_(held.to_read)]))
        held.due = {one: due for one, due in held.due.items() if one not in held.to_read} | read
    held.to_read.clear()
    return tuple(sorted((one for due in held.due.values() for one in due), key=_by_date))


def _by_client(due: Iterable[CommitmentView]) -> dict[str, tuple[CommitmentView, ...]]:
    found: dict[str, list[CommitmentView]] = {}
    for one in due:
        found.setdefault(one.client_id, []).append(one)
    return {client_id: tuple(every) for client_id, every in found.items()}


def _by_date(one: CommitmentView) -> tuple[date, str, str, str]:
    """As the ledger is ordered."""
    return one.due_on or date.max, one.client, one.what, one.id


def call_lines(desk: Desk, held: HeldDay, client_id: str, meeting_id: str) -> CallLines:
    """What is told of a call, from what is held where nothing has touched its client."""
    now, key = desk.now(), (client_id, meeting_id)
    known = held.calls.get(key)
    if known is None or not known.read_at <= now < known.read_at + _FRESH:
        sheet = brief(desk, client_id, meeting_id=meeting_id)
        lines = CallLines(
            now, _lines(sheet, SectionKey.WHO), _first(sheet, SectionKey.STAKES), _first(sheet, SectionKey.MOOD)
        )
        known = held.calls[key] = lines
    return known


def _lines(sheet: Briefing, key: SectionKey) -> tuple[Line, ...]:
    return next((section.lines for section in sheet.sections if section.key is key), ())


def _first(sheet: Briefing, key: SectionKey) -> Line | None:
    return next((line for line in _lines(sheet, key) if not line.fix), None)
