"""Dates of a series that were taken out here are out there, too, and stay out whatever else is changed there."""

from __future__ import annotations

import pytest

from liaison.desk.calendar.leaving import take_out
from liaison.desk.calendar.series import Reach
from liaison.desk.history import undo
from liaison.model.meeting import Meeting
from support.imports import only

from .conftest import There
from .test_moved_series import LAST, THIRD, begin, times, weekly

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def test_a_date_taken_out_here_is_out_there(there: There) -> None:
    meeting_id = begin(there)
    take_out(there.desk, meeting_id, THIRD, Reach.THIS)
    report = there.sync()
    assert (report.sent, report.conflicts) == (1, 0)
    assert "EXDATE:20261215T100000Z" in there.text("series")
    assert there.sync().sent == 0
    undo(there.desk)
    assert there.sync().sent == 1
    assert "EXDATE" not in there.text("series")
    assert THIRD in times(there.desk)


def test_a_date_stays_out_when_something_else_is_changed_there(there: There) -> None:
    meeting_id = begin(there)
    take_out(there.desk, meeting_id, THIRD, Reach.THIS)
    there.sync()
    weekly(there, f"LOCATION:Room 2\nEXDATE:{THIRD}\n")
    report = there.sync()
    assert (report.updated, report.conflicts) == (1, 0)
    assert only(there.desk, Meeting).location == "Room 2"
    assert THIRD not in times(there.desk)


def test_what_follows_a_date_is_out_there(there: There) -> None:
    meeting_id = begin(there)
    take_out(there.desk, meeting_id, LAST, Reach.FOLLOWING)
    assert there.sync().sent == 1
    assert "UNTIL=20270105T095959Z" in there.text("series")
    assert LAST not in times(there.desk)
    assert there.sync().sent == 0
