"""Prepares Today for the next start: the same view, made beforehand for today and the days after, kept as JSON.

Each day is kept with what it rests on (``desk/views/prepared.py``); the next start shows it before the record's
modules are loaded, if none of that differs. The rows stand among the drafts: they belong to the machine and are not
journaled.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import delete, func, insert, select, update

from liaison.model.base import new_id
from liaison.model.clock import FixedClock
from liaison.model.desk_items import Draft
from liaison.model.journal import Journal
from liaison.store.rows import table_of

from .clients import pinned_clients
from .context import Desk
from .today import today_view
from .views.prepared import PREFIX, key_of, prepared

#: Days that are prepared: today, and a weekend with the day after it.
DAYS: Final = 4
#: Calls of a day that are prepared with what to know before them; the page asks for as many.
CALLS: Final = 8
_DRAFT: Final = table_of(Draft)
_NUMBER: Final = select(func.max(table_of(Journal).c.number))


def prepare_day(desk: Desk, ahead: int = 0) -> None:
    """Keep Today as it is now, or as it will be on the morning of the day that is ``ahead`` days from today.

    What was kept of days that are over goes.
    """
    day = desk.today() + timedelta(days=ahead)
    before = _number(desk)
    view = today_view(desk if not ahead else _on_the_morning(desk, day), most_calls=CALLS)
    text = prepared(view, pinned_clients(desk), before)
    if _number(desk) == before:
        _keep(desk, day, text)


def _number(desk: Desk) -> int:
    with desk.record.reading() as session:
        return session.scalar(_NUMBER) or 0


def _on_the_morning(desk: Desk, day: date) -> Desk:
    """The desk as it is at the first moment of that day."""
    first = datetime.combine(day, time(), desk.zone).astimezone(UTC)
    return Desk(desk.record.with_clock(FixedClock(first)), desk.zone_name, desk.vault)


def _keep(desk: Desk, day: date, text: str) -> None:
    now = desk.now()
    with desk.record.command("prepare_day") as unit:
        connection = unit.session.connection()
        past = _DRAFT.c.key.startswith(PREFIX) & (_DRAFT.c.key < key_of(desk.today()))
        connection.execute(delete(_DRAFT).where(past))
        values: dict[str, Any] = {"text": text, "client_id": None, "cursor": 0, "state": {}, "updated_at": now}
        done = connection.execute(update(_DRAFT).where(_DRAFT.c.key == key_of(day)).values(**values))
        if done.rowcount == 0:
            connection.execute(insert(_DRAFT).values(id=new_id(), key=key_of(day), created_at=now, **values))
