"""A series that came from a calendar and was edited here takes place as it was edited, its exceptions as before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, import_files
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.values import MeetingStatus
from support.imports import calendar, event, only, rows

WEEKLY = "RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;TZID=Europe/London:20261020T090000\nDURATION:PT30M"
MOVED = "RECURRENCE-ID;TZID=Europe/London:20261027T090000\nDURATION:PT30M"


def _in_london(text: str) -> str:
    return text.replace("DTSTART:", "DTSTART;TZID=Europe/London:")


@pytest.fixture
def edit(desk: Desk) -> Callable[..., None]:
    """Bring in four weekly calls over the change of clocks, one left out and one moved; then change columns."""
    data = calendar(
        _in_london(event(WEEKLY, start="20261013T090000")),
        _in_london(event(MOVED, start="20261028T150000", title="Moved call")),
    )
    import_files(desk, [ImportFile("a.ics", data)])

    def change(**columns: object) -> None:
        with desk.record.command("edit") as unit:
            row = unit.session.scalars(select(Meeting)).one()
            for name, value in columns.items():
                setattr(row, name, value)

    return change


def _times(desk: Desk) -> list[tuple[str, str]]:
    return sorted((row.recurrence_id, row.starts_at.isoformat()[:16]) for row in rows(desk, Occurrence))


AS_READ = [
    ("20261013T080000Z", "2026-10-13T08:00"),
    ("20261027T090000Z", "2026-10-28T15:00"),
    ("20261103T090000Z", "2026-11-03T09:00"),
]


def test_a_change_of_something_else_moves_nothing(desk: Desk, edit: Callable[..., None]) -> None:
    assert _times(desk) == AS_READ
    edit(description="ours")
    assert _times(desk) == AS_READ


def test_moving_the_series_moves_those_that_follow_it_on_the_clock(desk: Desk, edit: Callable[..., None]) -> None:
    at = datetime(2026, 10, 14, 9, 30, tzinfo=UTC)
    edit(starts_at=at, ends_at=at + timedelta(hours=1))

    assert _times(desk) == [
        ("20261013T080000Z", "2026-10-14T09:30"),
        ("20261027T090000Z", "2026-10-28T15:00"),
        ("20261103T090000Z", "2026-11-04T10:30"),
    ]
    assert {row.ends_at - row.starts_at for row in rows(desk, Occurrence)} == {
        timedelta(hours=1),
        timedelta(minutes=30),
    }


def test_cancelling_the_series_cancels_every_one(desk: Desk, edit: Callable[..., None]) -> None:
    edit(status=MeetingStatus.CANCELLED)
    assert {row.status for row in rows(desk, Occurrence)} == {MeetingStatus.CANCELLED}


def test_a_title_given_here_counts_where_the_calendar_gives_no_other(desk: Desk, edit: Callable[..., None]) -> None:
    edit(title="Ours")
    assert sorted(str(row.title) for row in rows(desk, Occurrence)) == ["Moved call", "None", "None"]


def test_another_rule_counts(desk: Desk, edit: Callable[..., None]) -> None:
    edit(recurrence="FREQ=WEEKLY;COUNT=2")
    assert ("20261103T090000Z", "2026-11-03T09:00") not in _times(desk)
    edit(recurrence=None, repeats=False)
    assert [when for _, when in _times(desk)] == ["2026-10-13T08:00"]


def test_days_move_as_well(desk: Desk) -> None:
    text = event("RRULE:FREQ=WEEKLY;COUNT=2", start="20261013").replace("DTSTART:", "DTSTART;VALUE=DATE:")
    import_files(desk, [ImportFile("a.ics", calendar(text))])

    with desk.record.command("edit") as unit:
        row = unit.session.scalars(select(Meeting)).one()
        row.starts_on, row.ends_on = date(2026, 10, 15), date(2026, 10, 17)

    assert only(desk, Meeting).repeats
    assert sorted((row.starts_on.day, row.ends_on.day) for row in rows(desk, Occurrence)) == [(15, 17), (22, 24)]
