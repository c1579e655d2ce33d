"""Dates of a repeating meeting taken out: this one, this and all that follow, all; and what the calendar says later."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from liaison.desk.calendar.leaving import take_out
from liaison.desk.calendar.series import Reach
from liaison.desk.context import Desk
from liaison.desk.exports.calendar import export_calendar
from liaison.desk.history import undo_last
from liaison.desk.occurrences import ensure_expanded
from liaison.model.meeting import Meeting, Occurrence, Review
from liaison.store.record import Record
from support.imports import add_client, calendar, event, rows

from .test_series import AS_READ, bring, move, named, read_elsewhere, times, weekly

SECOND, THIRD = "20261027T090000Z", "20261103T090000Z"


def out(desk: Desk, occurrence: str, reach: Reach = Reach.THIS) -> str | None:
    (*_before, row) = rows(desk, Meeting)
    return take_out(desk, row.id, occurrence, reach).words


def own(desk: Desk, rule: str = "FREQ=WEEKLY;COUNT=4") -> str:
    at = datetime(2026, 11, 26, 11, tzinfo=UTC)
    with desk.record.command("make") as unit:
        made = Meeting(uid=f"{'a' * 32}@liaison", title="Weekly", starts_at=at, ends_at=at + timedelta(hours=1))
        made.zone, made.recurrence, made.repeats = "Europe/London", rule, True
        unit.session.add(made)
        unit.session.flush()
        return made.id


def test_one_date_is_taken_out_and_comes_back(desk: Desk) -> None:
    bring(desk, weekly())
    assert out(desk, SECOND) == "Took out “Weekly call” on Tue 27 Oct; its other dates stay"

    assert times(desk) == [at for at in AS_READ if at != "10-27 09:00"]
    assert read_elsewhere(desk) == times(desk)
    undo_last(desk)
    assert times(desk) == AS_READ


def test_a_date_that_was_moved_is_taken_out_whole(desk: Desk) -> None:
    bring(desk, weekly())
    out(desk, THIRD)
    assert times(desk) == [at for at in AS_READ if at != "11-04 15:00"]
    assert read_elsewhere(desk) == times(desk)
    move(desk, "20261110T090000Z", timedelta(days=1), Reach.ALL)
    assert times(desk) == ["10-14 08:00", "10-28 09:00", "11-11 09:00", "11-18 09:00"], "it stays out of a moved series"
    out(desk, "20261110T090000Z")
    assert times(desk) == read_elsewhere(desk) == ["10-14 08:00", "10-28 09:00", "11-18 09:00"]


def test_this_and_all_that_follow(desk: Desk) -> None:
    bring(desk, weekly())
    assert out(desk, THIRD, Reach.FOLLOWING) == "Took out “Moved call” on Wed 4 Nov and all that follow"
    assert times(desk) == read_elsewhere(desk) == ["10-13 08:00", "10-27 09:00"]
    undo_last(desk)
    assert times(desk) == AS_READ
    assert "all of its dates" in (out(desk, "20261013T080000Z", Reach.FOLLOWING) or ""), "nothing is before the first"
    assert times(desk) == []
    undo_last(desk)
    assert "all of its dates" in (out(desk, SECOND, Reach.ALL) or "")
    assert rows(desk, Meeting) == []
    undo_last(desk)
    assert times(desk) == AS_READ


@pytest.mark.parametrize("reach", [Reach.THIS, Reach.FOLLOWING])
def test_a_newer_version_of_its_calendar_keeps_what_was_taken_out(desk: Desk, reach: Reach) -> None:
    bring(desk, weekly())
    out(desk, SECOND, reach)
    left = times(desk)
    bring(desk, weekly())
    bring(desk, weekly().replace(b"SUMMARY:Weekly call", b"SUMMARY:Talk").replace(b"SEQUENCE:0", b"SEQUENCE:1"))
    assert times(desk) == left == read_elsewhere(desk)
    assert rows(desk, Meeting)[0].title == "Talk"


def test_a_date_that_its_calendar_moved_since_takes_place_there(desk: Desk) -> None:
    bring(desk, weekly())
    out(desk, THIRD)
    bring(desk, weekly(sequence=1).replace(b"20261104T150000", b"20261105T160000"))
    assert "11-05 16:00" in times(desk)


def test_a_series_that_was_made_here_and_one_of_days(desk: Desk) -> None:
    own(desk)
    out(desk, "20261203T110000Z")
    assert times(desk) == read_elsewhere(desk) == ["11-26 11:00", "12-10 11:00", "12-17 11:00"]
    out(desk, "20261126T110000Z")
    assert times(desk) == read_elsewhere(desk) == ["12-10 11:00", "12-17 11:00"], "also the first one"
    out(desk, "20261217T110000Z", Reach.FOLLOWING)
    assert times(desk) == read_elsewhere(desk) == ["12-10 11:00"]
    assert "all of its dates" in (out(desk, "20261210T110000Z") or ""), "nothing would be left"
    bring(desk, calendar(event("RRULE:FREQ=DAILY;COUNT=3", start="20261201")))
    row = next(one for one in rows(desk, Meeting) if one.starts_on is not None)
    take_out(desk, row.id, "20261202", Reach.THIS)
    assert [one.starts_on for one in rows(desk, Occurrence)] == [date(2026, 12, 1), date(2026, 12, 3)]
    assert b"EXDATE;VALUE=DATE:20261202" in export_calendar(desk)


def test_a_review_on_a_date_that_is_taken_out_stays_on_its_day(desk: Desk) -> None:
    meeting = own(desk)
    with desk.record.command("plan") as unit:
        client = add_client(unit.session, "Acme")
        day = date(2026, 12, 3)
        unit.session.add(Review(client_id=client, what="Review", due_on=day, first_due_on=day, meeting_id=meeting))
    take_out(desk, meeting, "20261203T110000Z", Reach.THIS)
    (review,) = rows(desk, Review)
    assert (review.due_on, review.meeting_id) == (date(2026, 12, 3), None)
    assert named(desk, "20261210T110000Z").meeting_id == meeting


@pytest.mark.parametrize(
    ("more", "following"),
    [
        ("RRULE:FREQ=YEARLY;INTERVAL=4;COUNT=3", "20301124T100000Z"),
        ("RDATE:20301124T100000Z,20341124T100000Z", "20301124T100000Z"),
        ("RRULE:FREQ=YEARLY;INTERVAL=4;UNTIL=20341231T000000Z", "20301124T100000Z"),
    ],
)
def test_one_date_of_a_rare_series_leaves_those_that_are_years_away(desk: Desk, more: str, following: str) -> None:
    bring(desk, calendar(event(more, start="20261124T100000Z")))
    ensure_expanded(desk, date(2026, 11, 1), date(2026, 11, 30))
    assert times(desk) == ["11-24 10:00"], "no other one is worked out"
    assert "its other dates stay" in (out(desk, "20261124T100000Z") or "")
    assert times(desk) == []
    ensure_expanded(desk, date(2030, 11, 1), date(2030, 11, 30))
    assert named(desk, following).starts_at == datetime(2030, 11, 24, 10, tzinfo=UTC)
    assert "all of its dates" in (out(desk, following, Reach.FOLLOWING) or ""), "nothing takes place before it any more"
    assert rows(desk, Meeting) == []


def test_what_follows_a_date_is_all_of_it_where_those_before_it_are_left_out(desk: Desk) -> None:
    bring(desk, calendar(event("RRULE:FREQ=WEEKLY;COUNT=4\nEXDATE:20261124T100000Z", start="20261124T100000Z")))
    assert times(desk) == ["12-01 10:00", "12-08 10:00", "12-15 10:00"]
    assert "and all that follow" in (out(desk, "20261208T100000Z", Reach.FOLLOWING) or "")
    assert times(desk) == ["12-01 10:00"]
    undo_last(desk)
    assert "all of its dates" in (out(desk, "20261201T100000Z", Reach.FOLLOWING) or "")
    assert rows(desk, Meeting) == []


def test_a_series_that_a_sync_made_longer_meanwhile_loses_no_more_than_was_said(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(desk, calendar(event("RDATE:20261124T100000Z", start="20261124T100000Z")))
    meeting, command, reading = rows(desk, Meeting)[0].id, desk.record.command, desk.record.reading
    longer = calendar(event("RDATE:20261124T100000Z,20261201T100000Z", start="20261124T100000Z")).decode()

    @contextmanager
    def before_a_sync(_record: Record) -> Iterator[Session]:
        monkeypatch.setattr(Record, "reading", lambda _record: reading())
        with reading() as session:
            yield session
        with command("sync_calendars") as unit:
            unit.session.get_one(Meeting, meeting).ics = longer

    monkeypatch.setattr(Record, "reading", before_a_sync)
    said = take_out(desk, meeting, "20261124T100000Z", Reach.THIS).words
    assert "its other dates stay" in said
    assert times(desk) == ["12-01 10:00"]
