"""A meeting that is over without a record is told of in the same words wherever one looks."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from liaison.desk.calendar.reading import day_view
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.imports.proposals import MeetingHeld, dismiss_proposal, proposals, record_meeting
from liaison.desk.sheets import call_of, sheet
from liaison.desk.unrecorded import last_days, unrecorded
from liaison.model.briefing import UNRECORDED
from liaison.model.clock import FixedClock

TODAY = date(2026, 11, 24)


def met(desk: Desk, client: str, at: str) -> str:
    values = {"title": "Check-in", "starts_at": at, "ends_at": at.replace(":00", ":30")}
    return add_record(desk, "meeting", values, client).record_id


@pytest.fixture
def harbor(desk: Desk) -> str:
    made = add_record(desk, "client", {"name": "Harbor", "since_on": "2026-01-05"}).record_id
    met(desk, made, "2026-11-24 10:00")
    return made


def on_the_sheet(desk: Desk, client: str) -> list[str]:
    sections = sheet(desk, call_of(desk, client)).briefing.sections
    return [line.text for section in sections for line in section.lines if line.key.endswith(UNRECORDED)]


def in_the_calendar(desk: Desk) -> list[bool]:
    return [one.is_unrecorded for one in day_view(desk, TODAY).entries if one.title == "Check-in"]


def test_before_it_is_over_nothing_is_asked(desk: Desk, harbor: str, clock: FixedClock) -> None:
    clock.instant = datetime(2026, 11, 24, 10, 15, tzinfo=UTC)
    assert unrecorded(desk, harbor) == ()
    assert on_the_sheet(desk, harbor) == []
    assert in_the_calendar(desk) == [False]


def test_once_it_is_over_sheet_and_calendar_say_so_until_it_is_recorded(
    desk: Desk, harbor: str, clock: FixedClock
) -> None:
    clock.instant = datetime(2026, 11, 24, 16, 0, tzinfo=UTC)
    (one,) = unrecorded(desk, harbor)
    assert one.sentence == "“Check-in”, today at 10:00: over, nothing written down yet"
    assert one.fix.startswith(f"liaison proposals {one.meeting_id[-8:]} record")
    assert on_the_sheet(desk, harbor) == [one.sentence]
    assert in_the_calendar(desk) == [True]
    record_meeting(desk, one.meeting_id, one.occurrence, MeetingHeld(text="All well"))
    assert unrecorded(desk, harbor) == ()
    assert on_the_sheet(desk, harbor) == []
    assert in_the_calendar(desk) == [False]


def test_what_is_dismissed_is_not_asked_and_other_clients_are_their_own(
    desk: Desk, harbor: str, clock: FixedClock
) -> None:
    other = add_record(desk, "client", {"name": "Oakline", "since_on": "2026-01-05"}).record_id
    met(desk, other, "2026-11-23 09:00")
    met(desk, other, "2026-11-19 09:00")
    clock.instant = datetime(2026, 11, 24, 16, 0, tzinfo=UTC)
    assert [one.sentence for one in unrecorded(desk, other)] == [
        "“Check-in”, Mon 23 Nov 09:00: over, nothing written down yet"
    ]
    assert [one.client for one in proposals(desk, date(2026, 11, 23), until=date(2026, 11, 23))] == ["Oakline"]
    (mine,) = unrecorded(desk, harbor)
    dismiss_proposal(desk, mine.meeting_id, mine.occurrence)
    assert unrecorded(desk, harbor) == ()
    assert len(unrecorded(desk, other)) == 1


def test_on_a_monday_the_friday_before_still_counts() -> None:
    assert last_days(date(2026, 11, 23)) == date(2026, 11, 20)
    assert last_days(TODAY) == date(2026, 11, 23)
