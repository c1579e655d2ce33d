"""Alarms that others, or the server, put on what began here stay there, however much of it they may know."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.exports.choice import Detail
from liaison.desk.sync.accounts import accounts
from liaison.desk.sync.running import sync
from liaison.model.meeting import Occurrence

from .conftest import ALL, There
from .test_details import alter, confidential
from .test_two_way import change, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

_LEVELS = (Detail.FULL, Detail.TITLES, Detail.BUSY)
_ALARM = "BEGIN:VALARM\nUID:alarm-1\nACTION:DISPLAY\nDESCRIPTION:Reminder\nTRIGGER:-PT15M\nEND:VALARM\n"


def with_alarm(here: There, name: str, kind: str = "VEVENT") -> None:
    """The phone reminds of it."""
    alter(here, name, (f"END:{kind}", f"{_ALARM}END:{kind}"))
    here.sync()


@pytest.mark.parametrize("detail", _LEVELS)
def test_an_alarm_outlives_our_next_changes(there: There, detail: Detail) -> None:
    there.use(replace(ALL, detail=detail))
    meeting_id = confidential(there)
    there.sync()
    with_alarm(there, meeting_id)
    change(there.desk, meeting_id, title="Kick-off 2")
    there.sync()
    assert there.text(meeting_id).count("BEGIN:VALARM") == 1
    start = datetime(2026, 11, 27, 10, 0, tzinfo=UTC)
    change(there.desk, meeting_id, starts_at=start, ends_at=start + timedelta(hours=1))
    assert there.sync().sent == 1
    text = there.text(meeting_id)
    assert "20261127T10" in text
    assert text.count("BEGIN:VALARM") == 1
    assert "TRIGGER:-PT15M" in text
    assert there.sync().sent == 0
    assert accounts(there.desk).waiting == 0


def test_an_alarm_of_a_promise_outlives_our_next_change(here: There) -> None:
    here.use(replace(ALL, detail=Detail.TITLES))
    promise_id = promise(here)
    here.sync()
    with_alarm(here, promise_id, "VTODO")
    change(here.desk, promise_id, what="Send the report today")
    here.sync()
    assert "SUMMARY:Send the report today" in here.text(promise_id)
    assert here.text(promise_id).count("BEGIN:VALARM") == 1


@pytest.mark.parametrize("detail", _LEVELS)
def test_an_alarm_of_a_series_is_on_the_time_that_is_moved_here_too(here: There, detail: Detail) -> None:
    here.use(replace(ALL, detail=detail))
    meeting_id = confidential(here, recurrence="FREQ=WEEKLY;COUNT=4", repeats=True)
    here.sync()
    with_alarm(here, meeting_id)
    with here.desk.record.reading() as session:
        name = session.query(Occurrence.recurrence_id).order_by(Occurrence.starts_at).all()[1][0]
    start = datetime(2026, 12, 4, 15, 0, tzinfo=UTC)
    move_meeting(here.desk, meeting_id, name, Target(start, start + timedelta(hours=1)), Reach.THIS)
    here.sync()
    text = here.text(meeting_id)
    assert "RECURRENCE-ID" in text
    assert text.count("BEGIN:VALARM") == 2


@pytest.mark.parametrize(
    "levels", [(Detail.FULL, Detail.TITLES), (Detail.TITLES, Detail.BUSY), (Detail.FULL, Detail.BUSY)]
)
def test_an_alarm_stays_where_the_level_falls_and_says_nothing_then(here: There, levels: tuple[Detail, Detail]) -> None:
    before, after = levels
    here.use(replace(ALL, detail=before))
    meeting_id = confidential(here)
    here.sync()
    with_alarm(here, meeting_id)
    here.use(replace(ALL, detail=after))
    here.sync()
    assert here.text(meeting_id).count("BEGIN:VALARM") == 1
    change(here.desk, meeting_id, title="Kick-off 2")
    here.sync()
    assert here.text(meeting_id).count("BEGIN:VALARM") == 1
    here.use(ALL)
    assert sync(here.desk).conflicts == 0
    assert here.text(meeting_id).count("BEGIN:VALARM") == 1


def test_the_words_of_an_alarm_that_was_told_in_full_are_not_told_any_more(here: There) -> None:
    meeting_id = confidential(here)
    here.sync()
    secret = _ALARM.replace("Reminder", "They may leave us").replace("TRIGGER", "X-NOTE:between us\nTRIGGER")
    alter(here, meeting_id, ("END:VEVENT", f"{secret}END:VEVENT"))
    here.sync()
    here.use(replace(ALL, detail=Detail.BUSY))
    here.sync()
    text = here.text(meeting_id)
    assert "TRIGGER:-PT15M" in text
    assert "may leave" not in text
    assert "between us" not in text
