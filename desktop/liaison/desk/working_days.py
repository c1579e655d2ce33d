"""The days on which we and a client both work, for whatever is proposed for a day."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from liaison.insight.working_time import SharedDays
from liaison.insight.yearly import spans
from liaison.model.client import BusyPeriod, Client

from .context import Desk
from .our_hours import hours_in

_AHEAD: Final = timedelta(days=550)


def shared_days(session: Session, desk: Desk, client: Client) -> SharedDays:
    """When both work, up to a year and a half ahead; where no weekday is shared, when they do.

    Only times when nobody of the client is there count as days off; busy ones are days like others.
    """
    ours = {day for day, hours in enumerate(hours_in(session, desk).week) if hours is not None}
    theirs = frozenset(int(day) for day in client.work_days) or frozenset(ours)
    today = desk.today()
    rows = session.scalars(
        select(BusyPeriod).where(
            BusyPeriod.client_id == client.id,
            BusyPeriod.person_id.is_(None),
            BusyPeriod.is_closed.is_(True),
            BusyPeriod.deleted_at.is_(None),
        )
    )
    shut = [
        span for row in rows for span in spans(row.from_on, row.until_on, today, today + _AHEAD, yearly=row.is_yearly)
    ]
    return SharedDays((theirs & ours) or theirs, tuple(sorted(shut)))
