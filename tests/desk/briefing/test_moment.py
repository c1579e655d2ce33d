"""As of which instant a sheet is drawn: what counts for a day that has passed, and for today."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from liaison.desk.briefing import brief
from liaison.desk.context import Desk
from liaison.model.clock import FixedClock
from liaison.model.interaction import Interaction
from liaison.model.values import InteractionKind
from liaison.store.record import Record
from support.imports import add_client

DAY = date(2026, 11, 19)


@pytest.fixture
def client(record: Record) -> str:
    with record.command("add", "Added") as unit:
        return add_client(unit.session, "Harbor")


def called(record: Record, desk: Desk, client: str, when: datetime) -> None:
    with record.command("add", "Added") as unit:
        unit.session.add(
            Interaction(client_id=client, interaction_kind=InteractionKind.CALL, happened_at=when, zone=desk.zone_name)
        )


def drawn_from(desk: Desk, client: str, on: date) -> str:
    """How many notes the sheet says that it is drawn from."""
    return next(fact for fact in brief(desk, client, on=on).facts if fact.startswith("briefing drawn"))


def midnight(desk: Desk, day: date) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(desk.zone_name)).astimezone(UTC)


def test_a_past_day_ends_before_the_next_midnight(record: Record, desk: Desk, client: str) -> None:
    called(record, desk, client, midnight(desk, DAY + timedelta(days=1)))
    assert drawn_from(desk, client, DAY) == "briefing drawn from 0 notes"
    assert drawn_from(desk, client, DAY + timedelta(days=1)) == "briefing drawn from 1 note"


def test_a_past_day_has_its_last_second(record: Record, desk: Desk, client: str) -> None:
    called(record, desk, client, midnight(desk, DAY + timedelta(days=1)) - timedelta(seconds=1))
    assert drawn_from(desk, client, DAY) == "briefing drawn from 1 note"


def test_today_has_what_happens_this_very_moment(record: Record, desk: Desk, client: str, clock: FixedClock) -> None:
    called(record, desk, client, clock.now())
    assert drawn_from(desk, client, desk.today()) == "briefing drawn from 1 note"
