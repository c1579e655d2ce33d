"""Contact as the cases of a clause that says how often to be in touch (P16, P22): each time from one to the next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import Select, bindparam, select

from liaison.desk.last_contact import are_contact
from liaison.insight.adherence import Sample
from liaison.model.briefing import SourceRef
from liaison.model.interaction import Interaction
from liaison.store.rows import table_of

from .moment import CLIENT, CUTOFF, Moment

_MOST: Final = 2_000


class Contact(NamedTuple):
    """A day on which there was contact, with the last interaction of it."""

    on: date
    id: str


def contacts_since(moment: Moment, since: date) -> tuple[Contact, ...]:
    """The days of contact from ``since`` on, the earliest first; notes and what was not held are none."""
    begins = datetime.combine(since, time(), moment.zone)
    rows = moment.rows(_contacts_query(), contact_from=begins)
    by_day = {moment.local_day(row.happened_at): row.id for row in reversed(rows)}
    return tuple(Contact(on, by_day[on]) for on in sorted(by_day))


@cache
def _contacts_query() -> Select[Any]:
    seen = table_of(Interaction)
    return (
        select(seen.c.id, seen.c.happened_at)
        .where(
            seen.c.client_id == CLIENT,
            seen.c.happened_at >= bindparam("contact_from"),
            seen.c.happened_at <= CUTOFF,
            *are_contact(seen),
        )
        .order_by(seen.c.happened_at.desc(), seen.c.id.desc())
        .limit(_MOST)
    )


def samples_of(contacts: tuple[Contact, ...], agreed_on: date, since: date, clause_id: str) -> Iterator[Sample]:
    """From each contact to the next, the last one still open; from the day it was agreed where that is in the window.

    An open one is told of by the contact that it waits since, or by the clause where there was none.
    """
    known = [one for one in contacts if one.on >= max(agreed_on, since)]
    last = agreed_on if agreed_on >= since else None
    ref = SourceRef("clause", clause_id)
    for one in known:
        if last is not None and one.on > last:
            yield Sample(last, one.on, source=SourceRef("interaction", one.id))
        last, ref = one.on, SourceRef("interaction", one.id)
    yield Sample(last if last is not None else since - timedelta(days=1), None, source=ref)
