"""Series that were moved here, time by time, as a whole or from one time on, and what is moved on the server after."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.context import Desk
from liaison.desk.history import redo, undo
from liaison.desk.sync.conflicts import conflicts, take_theirs
from liaison.desk.sync.held import held
from liaison.desk.sync.views import Use
from liaison.model.briefing import SectionKey
from liaison.model.calendar_sync import CalendarLink
from liaison.model.meeting import Meeting, Occurrence
from liaison.model.sheet import SheetLine
from liaison.model.values import LineState
from support.imports import event, only, rows

from .conftest import There
from .test_two_way import change

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

WEEKLY = "DURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=6\n"
THIRD, LAST = "20261215T100000Z", "20270105T100000Z"
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def times(desk: Desk) -> dict[str, datetime | None]:
    """When each time takes place, by its name."""
    with desk.record.reading() as session:
        return {one.recurrence_id: one.starts_at for one in session.scalars(select(Occurrence))}


def weekly(there: There, more: str = "", *changes: str, title: str = "Weekly call") -> None:
    """Another program writes a series of six calls."""
    there.put("series", event(WEEKLY + more, uid="series@there", title=title), *changes)


def begin(there: There) -> str:
    """The series comes in; its id."""
    weekly(there)
    there.sync()
    meeting_id: str = only(there.desk, Meeting).id
    return meeting_id


def move(there: There, meeting_id: str, named: str, by: timedelta, reach: Reach) -> datetime:
    """Move a time here by so much; when it takes place then."""
    at = times(there.desk)[named]
    assert at is not None
    move_meeting(there.desk, meeting_id, named, Target(at + by, at + by + HOUR), reach)
    return at + by


def one_time(named: str, start: datetime, title: str = "Weekly call") -> str:
    """A time of the series as another program says it by itself."""
    more = f"RECURRENCE-ID:{named}\nDURATION:PT1H"
    return event(more, uid="series@there", start=f"{start:%Y%m%dT%H%M%SZ}", title=title)


def test_a_time_moved_here_and_then_there_is_where_it_was_moved_last(there: There) -> None:
    meeting_id = begin(there)
    moved = move(there, meeting_id, THIRD, DAY, Reach.THIS)
    assert there.sync().sent == 1
    weekly(there, "", one_time(THIRD, moved + DAY, title="Weekly call, late"))
    report = there.sync()
    assert (report.updated, report.conflicts, report.sent) == (1, 0, 0)
    assert times(there.desk)[THIRD] == moved + DAY
    weekly(there, "LOCATION:Room 2\n", one_time(THIRD, moved + 2 * DAY))
    there.sync()
    assert times(there.desk)[THIRD] == moved + 2 * DAY
    assert only(there.desk, Meeting).location == "Room 2"


def test_a_time_moved_here_and_then_taken_out_there_is_gone(there: There) -> None:
    meeting_id = begin(there)
    move(there, meeting_id, THIRD, DAY, Reach.THIS)
    there.sync()
    weekly(there, f"EXDATE:{THIRD}\n")
    assert there.sync().updated == 1
    assert THIRD not in times(there.desk)
    assert len(times(there.desk)) == 5


def test_a_time_moved_here_stays_when_something_else_changes_there(there: There) -> None:
    meeting_id = begin(there)
    moved = move(there, meeting_id, THIRD, DAY, Reach.THIS)
    there.sync()
    there.server.put(f"{there.url}series.ics", there.text("series").replace("Weekly call", "Renamed"))
    there.sync()
    assert times(there.desk)[THIRD] == moved
    assert only(there.desk, Meeting).title == "Renamed"
    assert there.sync().sent == 0


def test_a_time_moved_here_where_nothing_goes_out_stays_until_it_is_moved_there(there: There) -> None:
    there.use(Use(is_chosen=True))
    meeting_id = begin(there)
    moved = move(there, meeting_id, THIRD, DAY, Reach.THIS)
    with there.desk.record.command("settled") as unit:
        (link,) = unit.session.query(CalendarLink)
        (one,) = held(unit.session, "meeting", [meeting_id])
        link.ours, link.ours_at = one.digest, one.changed_at
    weekly(there, "LOCATION:Room 2\n")
    there.sync()
    assert times(there.desk)[THIRD] == moved
    weekly(there, "LOCATION:Room 2\n", one_time(THIRD, moved + DAY))
    there.sync()
    assert times(there.desk)[THIRD] == moved + DAY


def test_taking_theirs_takes_their_time_too(there: There) -> None:
    meeting_id = begin(there)
    moved = move(there, meeting_id, THIRD, DAY, Reach.THIS)
    weekly(there, "", one_time(THIRD, moved + DAY))
    assert there.sync().conflicts == 1
    take_theirs(there.desk, conflicts(there.desk)[0].id)
    assert times(there.desk)[THIRD] == moved + DAY


def test_a_time_moved_by_itself_gets_the_new_title_of_its_series_and_one_with_its_own_keeps_that(there: There) -> None:
    weekly(there, "", one_time("20261222T100000Z", datetime(2026, 12, 23, 10, tzinfo=UTC), title="Late one"))
    there.sync()
    meeting_id: str = only(there.desk, Meeting).id
    move(there, meeting_id, THIRD, DAY, Reach.THIS)
    there.sync()
    change(there.desk, meeting_id, title="Renamed", location="Room 2")
    there.sync()
    text = there.text("series")
    assert text.count("SUMMARY:Renamed") == 2
    assert text.count("SUMMARY:Late one") == 1
    assert text.count("LOCATION:Room 2") == 3
    assert "Weekly call" not in text


def test_what_is_recorded_of_a_time_stays_with_it_when_the_moved_series_comes_back(there: There) -> None:
    meeting_id = begin(there)
    change(there.desk, meeting_id, client_id=there.client_id)
    with there.desk.record.command("note") as unit:
        unit.session.add(
            SheetLine(
                client_id=there.client_id,
                meeting_id=meeting_id,
                occurrence=THIRD,
                what="Bring the numbers",
                line_state=LineState.ADDED,
                section=SectionKey.ADDED,
                day=date(2026, 12, 15),
            )
        )
    moved = move(there, meeting_id, THIRD, 2 * HOUR, Reach.ALL)
    own = move(there, meeting_id, LAST, DAY, Reach.THIS)
    there.sync()
    there.server.put(f"{there.url}series.ics", there.text("series").replace("SUMMARY:Weekly call", "SUMMARY:Renamed"))
    there.sync()
    line = only(there.desk, SheetLine)
    assert times(there.desk)[line.occurrence] == moved
    assert max(filter(None, times(there.desk).values())) == own
    assert len(times(there.desk)) == 6
    undo(there.desk)
    assert times(there.desk)[only(there.desk, SheetLine).occurrence] == moved


@pytest.mark.parametrize("sends", [False, True])
def test_the_following_calls_go_to_the_calendar_of_the_series(there: There, sends: bool) -> None:
    there.use(Use(is_chosen=True, returns_changes=True, sends_meetings=sends))
    meeting_id = begin(there)
    moved = move(there, meeting_id, THIRD, HOUR, Reach.FOLLOWING)
    assert there.sync().sent == 2
    first, second = rows(there.desk, Meeting)
    assert there.names() == {"series", second.id}
    assert "UNTIL" in there.text("series")
    assert f"RELATED-TO;RELTYPE=SIBLING:{first.uid}" in there.text(second.id)
    assert there.sync().sent == 0
    change(there.desk, second.id, title="Renamed")
    third = move(there, second.id, LAST, HOUR, Reach.FOLLOWING)
    assert there.sync().sent == 2
    assert len(there.names()) == 3
    assert {moved, third} <= set(times(there.desk).values())
    assert len(times(there.desk)) == 6


def test_a_division_that_is_taken_back_is_taken_back_there(there: There) -> None:
    there.use(Use(is_chosen=True, returns_changes=True))
    meeting_id = begin(there)
    move(there, meeting_id, THIRD, HOUR, Reach.FOLLOWING)
    there.sync()
    undo(there.desk)
    there.sync()
    assert there.names() == {"series"}
    assert "COUNT=6" in there.text("series")
    assert len(times(there.desk)) == 6
    redo(there.desk)
    there.sync()
    assert len(there.names()) == 2
    assert "UNTIL" in there.text("series")


def test_the_following_calls_of_a_series_that_does_not_go_back_stay_here(there: There) -> None:
    there.use(Use(is_chosen=True, sends_meetings=True))
    meeting_id = begin(there)
    move(there, meeting_id, THIRD, HOUR, Reach.FOLLOWING)
    assert there.sync().sent == 0
    assert there.names() == {"series"}
