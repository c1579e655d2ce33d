"""An account that is removed and added again knows what is there for what it is, whatever was told of it before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.exports.choice import Detail
from liaison.desk.sync.accounts import accounts, add_account, remove_account
from liaison.desk.sync.conflicts import conflicts
from liaison.desk.sync.running import sync
from liaison.model.meeting import Meeting, Occurrence, Review
from support.calendar_servers import PASSWORD, USER
from support.imports import only, rows, tables_of

from .conftest import ALL, There
from .test_details import a_review, alter, confidential
from .test_two_way import make_meeting, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

#: How its calendar says a meeting, which is no more than that.
_KEPT_OF_A_CALENDAR = frozenset({"ics", "changed_elsewhere_at", "updated_at", "sequence"})
_LEVELS = {one: replace(ALL, detail=one) for one in Detail}


def add_again(here: There, detail: Detail) -> None:
    (account,) = accounts(here.desk).accounts
    remove_account(here.desk, account.id)
    add_account(here.desk, here.server.url, USER, PASSWORD, "Mine")
    here.use(_LEVELS[detail])


def a_series(here: There) -> str:
    """A series of which one time was moved here."""
    meeting_id = confidential(here, recurrence="FREQ=WEEKLY;COUNT=4", repeats=True)
    named = sorted(row.recurrence_id for row in rows(here.desk, Occurrence))[1]
    starts = datetime(2026, 12, 4, 10, tzinfo=UTC)
    move_meeting(here.desk, meeting_id, named, Target(starts, starts + timedelta(hours=1)), Reach.THIS)
    return meeting_id


def said(here: There) -> list[object]:
    """All that the record says, and when everything takes place."""
    tables = tables_of(here.desk, without=())
    times = [
        tuple(row[name] for name in ("recurrence_id", "starts_at", "ends_at", "title", "location"))
        for row in tables["occurrence"]
    ]
    rest = [
        {name: value for name, value in row.items() if name not in _KEPT_OF_A_CALENDAR}
        for kind in ("meeting", "commitment", "review")
        for row in tables[kind]
    ]
    return [*sorted(times), *rest]


@pytest.mark.parametrize("before", Detail)
@pytest.mark.parametrize("after", Detail)
def test_nothing_is_asked_and_nothing_lost_at_any_level(here: There, before: Detail, after: Detail) -> None:
    here.use(_LEVELS[before])
    a_series(here)
    promise(here)
    a_review(here)
    here.sync()
    kept = said(here)
    add_again(here, after)
    report = sync(here.desk)
    assert (report.conflicts, report.added) == (0, 0)
    assert said(here) == kept
    here.sync()
    assert accounts(here.desk).waiting == 0
    there = "".join(here.text(name) for name in here.names())
    assert ("They may leave" in there) is (after is Detail.FULL)
    assert ("Kick-off" in there) is (after is not Detail.BUSY)
    assert ("Send the report" in there) is (after is not Detail.BUSY)


def test_a_time_that_was_changed_there_meanwhile_is_asked_about_with_its_own_title(here: There) -> None:
    here.use(_LEVELS[Detail.BUSY])
    meeting_id = confidential(here)
    here.sync()
    alter(here, meeting_id, ("20261126T1", "20261128T1"))
    add_again(here, Detail.TITLES)
    assert sync(here.desk).conflicts == 1
    (conflict,) = conflicts(here.desk)
    assert [line.field for line in conflict.lines if line.differs] == ["When"]
    assert only(here.desk, Meeting).title == "Kick-off"


def test_what_others_wrote_into_it_stays(here: There) -> None:
    here.use(_LEVELS[Detail.BUSY])
    meeting_id = make_meeting(here.desk)
    here.file()
    here.sync()
    alter(here, meeting_id, ("END:VEVENT", "DESCRIPTION:Bring the plans\nEND:VEVENT"))
    here.sync()
    add_again(here, Detail.TITLES)
    here.sync()
    here.sync()
    assert "SUMMARY:Kick-off" in here.text(meeting_id)
    assert "DESCRIPTION:Bring the plans" in here.text(meeting_id)
    assert rows(here.desk, Review) == []
