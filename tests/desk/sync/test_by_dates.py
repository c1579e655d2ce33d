"""Series that go on by their dates here, and what becomes of them on the server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.history import undo
from liaison.model.meeting import Meeting
from support.imports import event, only

from .conftest import There
from .test_moved_series import times

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

LAST = "DURATION:PT1H\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=5\n"
DAY = timedelta(days=1)
SECOND = "20261231T100000Z"
AS_SAID = ["1130", "1231", "0129", "0226", "0331"]
EARLIER = ["1129", "1230", "0128", "0225", "0330"]


def series(there: There, more: str = "", rule: str = LAST) -> None:
    there.put("series", event(rule + more, uid="series@there", start="20261130T100000Z", title="Month end"))


def move_all(there: There, by: timedelta) -> None:
    at = times(there.desk)[SECOND]
    assert at is not None
    meeting_id: str = only(there.desk, Meeting).id
    move_meeting(there.desk, meeting_id, SECOND, Target(at + by, at + by + timedelta(hours=1)), Reach.ALL)


def days(there: There) -> list[str]:
    return [f"{at:%m%d}" for at in sorted(one for one in times(there.desk).values() if one is not None)]


@pytest.fixture
def moved(there: There) -> There:
    """Five last working days of the month, each moved a day earlier here and sent."""
    series(there)
    there.sync()
    assert days(there) == AS_SAID
    move_all(there, -DAY)
    assert days(there) == EARLIER
    assert there.sync().sent == 1
    return there


def test_the_dates_are_sent_once_and_stay(moved: There) -> None:
    text = moved.text("series")
    assert "RRULE" not in text
    assert text.count("RDATE") == 5
    report = moved.sync()
    assert (report.sent, report.updated, report.conflicts) == (0, 0, 0)
    assert days(moved) == EARLIER


def test_what_else_changes_there_comes_in(moved: There) -> None:
    moved.server.put(f"{moved.url}series.ics", moved.text("series").replace("Month end", "Renamed"))
    assert moved.sync().updated == 1
    assert days(moved) == EARLIER
    assert only(moved.desk, Meeting).title == "Renamed"
    assert moved.sync().sent == 0


def test_a_rule_that_is_said_there_again_counts(moved: There) -> None:
    series(moved, "LOCATION:Room 2\n", LAST.replace("COUNT=5", "COUNT=3"))
    assert moved.sync().conflicts == 0
    assert days(moved) == AS_SAID[:3]
    assert only(moved.desk, Meeting).location == "Room 2"


def test_moved_again_and_taken_back(moved: There) -> None:
    named = next(name for name, at in times(moved.desk).items() if at == datetime(2026, 12, 30, 10, tzinfo=UTC))
    meeting_id: str = only(moved.desk, Meeting).id
    at = datetime(2026, 12, 29, 12, tzinfo=UTC)
    move_meeting(moved.desk, meeting_id, named, Target(at, at + timedelta(hours=1)), Reach.ALL)
    assert moved.sync().sent == 1
    assert days(moved) == ["1128", "1229", "0127", "0224", "0329"]
    undo(moved.desk)
    assert moved.sync().sent == 1
    assert days(moved) == EARLIER
    assert "T120000" not in moved.text("series")
