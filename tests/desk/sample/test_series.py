"""The meetings of the sample stay where they are when their occurrences are worked out anew."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.occurrences import AFTER, BEFORE, refresh
from liaison.desk.sample import create_sample
from liaison.model.clock import FixedClock
from liaison.model.meeting import Meeting, Occurrence

AROUND = timedelta(days=500)


def taking_place(desk: Desk) -> set[tuple[str, str | None, datetime | None]]:
    query = (
        select(Meeting.title, Occurrence.location, Occurrence.starts_at)
        .join(Occurrence, Occurrence.meeting_id == Meeting.id)
        .where(Occurrence.starts_at.between(desk.now() - AROUND, desk.now() + AROUND))
    )
    with desk.record.reading() as session:
        return {(title, location, starts) for title, location, starts in session.execute(query)}


@pytest.mark.parametrize("day", range(21, 28))
def test_on_every_day_of_the_week(desk: Desk, clock: FixedClock, day: int) -> None:
    clock.instant = datetime(2026, 11, day, 9, 2, tzinfo=UTC)
    create_sample(desk)
    before = taking_place(desk)
    assert len(before) > 50
    with desk.record.command("work_out_meetings") as unit:
        ids = list(unit.session.scalars(select(Meeting.id)))
        first, last = desk.today() - BEFORE, desk.today() + AFTER
        refresh(unit.session, ids, start=first, end=last, zone_name=desk.zone_name, now=desk.now())
    assert taking_place(desk) == before
