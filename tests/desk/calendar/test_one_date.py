"""One date of a repeating meeting edited by itself: time, title, place and note; and what its calendar says later."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from liaison.desk.calendar.one_date import change_date, form_of_date
from liaison.desk.calendar.series import Reach
from liaison.desk.context import Desk
from liaison.desk.exports.calendar import export_calendar
from liaison.desk.history import undo_last
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Meeting, Occurrence
from support.imports import calendar, event, rows

from .test_leaving import SECOND, own
from .test_series import AS_READ, bring, move, named, read_elsewhere, times, weekly


def change(desk: Desk, occurrence: str, **values: str) -> str | None:
    (row,) = rows(desk, Meeting)
    return change_date(desk, row.id, occurrence, values).words


def held(desk: Desk, occurrence: str) -> dict[str, str]:
    (row,) = rows(desk, Meeting)
    return dict(form_of_date(desk, row.id, occurrence).values)


def test_a_date_has_a_title_a_place_and_a_note_of_its_own(desk: Desk) -> None:
    bring(desk, weekly())
    assert held(desk, SECOND) == {
        "title": "Weekly call",
        "starts_at": "2026-10-27 09:00",
        "ends_at": "2026-10-27 09:30",
        "location": "",
        "description": "",
    }
    said = change(desk, SECOND, title="Plan, 2027", location="Their office; floor 3", description="Bring the plan")
    assert said == "Changed “Plan, 2027” on Tue 27 Oct; its other dates stay"
    assert times(desk) == AS_READ == read_elsewhere(desk)
    now = named(desk, SECOND)
    assert (now.title, now.location) == ("Plan, 2027", "Their office; floor 3")
    assert held(desk, SECOND)["description"] == "Bring the plan"
    assert {row.title for row in rows(desk, Occurrence) if row.recurrence_id != SECOND} == {None, "Moved call"}
    assert b"DESCRIPTION:Bring the plan" in export_calendar(desk)

    change(desk, SECOND, location="", description="")
    assert named(desk, SECOND).location is None, "as the series, which has none"
    assert held(desk, SECOND)["title"] == "Plan, 2027", "what was not touched stays"
    undo_last(desk)
    undo_last(desk)
    assert named(desk, SECOND).title is None


def test_a_date_takes_place_at_another_time_and_as_long_as_before(desk: Desk) -> None:
    bring(desk, weekly())
    change(desk, SECOND, starts_at="2026-10-28 11:00", title="Later")
    now = named(desk, SECOND)
    assert (now.starts_at, now.ends_at) == (
        datetime(2026, 10, 28, 11, tzinfo=UTC),
        datetime(2026, 10, 28, 11, 30, tzinfo=UTC),
    )
    assert now.title == "Later"
    change(desk, SECOND, ends_at="2026-10-28 12:30")
    assert held(desk, SECOND)["ends_at"] == "2026-10-28 12:30"
    assert read_elsewhere(desk) == times(desk)
    move(desk, "20261110T090000Z", timedelta(hours=1), Reach.ALL)
    assert named(desk, SECOND).starts_at == datetime(2026, 10, 28, 11, tzinfo=UTC), "it stays where it was put"


def test_a_newer_version_of_its_calendar_keeps_the_words_of_the_date(desk: Desk) -> None:
    bring(desk, weekly())
    change(desk, SECOND, title="Plan")
    bring(desk, weekly())
    bring(desk, weekly(sequence=1).replace(b"SUMMARY:Weekly call", b"SUMMARY:Talk"))
    assert named(desk, SECOND).title == "Plan"
    assert rows(desk, Meeting)[0].title == "Talk"


def test_series_made_here_and_series_of_days(desk: Desk) -> None:
    own(desk)
    change(desk, "20261203T110000Z", title="With the board", location="Leeds")
    assert [row.title for row in rows(desk, Occurrence)].count("With the board") == 1
    assert read_elsewhere(desk) == times(desk)
    bring(desk, calendar(event("RRULE:FREQ=DAILY;COUNT=3\nLOCATION:Hall", start="20261201")))
    row = next(one for one in rows(desk, Meeting) if one.starts_on is not None)
    change_date(desk, row.id, "20261202", {"location": ""})
    assert dict(form_of_date(desk, row.id, "20261202").values)["location"] == "", "also where the series has one"
    assert dict(form_of_date(desk, row.id, "20261203").values)["location"] == "Hall"


def test_what_cannot_be_says_so_and_changes_nothing(desk: Desk) -> None:
    bring(desk, weekly())
    with pytest.raises(InputError):
        change(desk, SECOND, title=" ")
    with pytest.raises(InputError):
        change(desk, SECOND, ends_at="2026-10-26 10:00")
    with pytest.raises(NotFoundError):
        change(desk, "20270101T090000Z", title="x")
    assert times(desk) == AS_READ


def test_all_that_follow_keep_their_words_where_the_first_of_them_has_its_own(desk: Desk) -> None:
    place = "LOCATION:Their office\nRRULE:FREQ=WEEKLY;COUNT=4"
    bring(desk, calendar(event(place, start="20261124T100000Z", title="Weekly")))
    change(desk, "20261201T100000Z", title="Budget only", location="")
    move(desk, "20261201T100000Z", timedelta(hours=2), Reach.FOLLOWING)
    assert {(row.title, row.location) for row in rows(desk, Meeting)} == {("Weekly", "Their office")}
    said = {row.starts_at: (row.title, row.location) for row in rows(desk, Occurrence)}
    assert said == {
        datetime(2026, 11, 24, 10, tzinfo=UTC): (None, None),
        datetime(2026, 12, 1, 12, tzinfo=UTC): ("Budget only", ""),
        datetime(2026, 12, 8, 12, tzinfo=UTC): (None, None),
        datetime(2026, 12, 15, 12, tzinfo=UTC): (None, None),
    }
    assert export_calendar(desk).count(b"SUMMARY:Budget only") == 1


def test_words_that_are_said_of_all_that_follow_go_along_with_them(desk: Desk) -> None:
    later = "RECURRENCE-ID;RANGE=THISANDFUTURE:20261201T100000Z\nLOCATION:Our office"
    series = event("LOCATION:Their office\nRRULE:FREQ=WEEKLY;COUNT=4", start="20261124T100000Z", title="Weekly")
    bring(desk, calendar(series, event(later, start="20261201T100000Z", title="Plan")))
    move(desk, "20261208T100000Z", timedelta(hours=2), Reach.FOLLOWING)
    assert {(row.title, row.location) for row in rows(desk, Meeting)} == {
        ("Weekly", "Their office"),
        ("Plan", "Our office"),
    }
