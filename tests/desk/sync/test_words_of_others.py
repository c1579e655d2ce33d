"""What others write into an entry that began here and is told less than everything stays theirs, and is not lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaison.desk.exports.choice import Detail
from liaison.desk.sync.accounts import accounts
from liaison.model.meeting import Meeting
from support.imports import only

from .conftest import ALL, There
from .test_details import alter, confidential
from .test_two_way import change, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

_TITLES = replace(ALL, detail=Detail.TITLES)
_BUSY = replace(ALL, detail=Detail.BUSY)
_TOM = ("END:VEVENT", "DESCRIPTION:Bring the plans\nX-ROOM:12\nEND:VEVENT")


def test_what_others_wrote_stays_with_the_next_change_here(there: There) -> None:
    there.use(_TITLES)
    meeting_id = confidential(there)
    there.sync()
    alter(there, meeting_id, _TOM)
    there.sync()
    change(there.desk, meeting_id, title="Kick-off 2")
    there.sync()
    text = there.text(meeting_id)
    assert "SUMMARY:Kick-off 2" in text
    assert "DESCRIPTION:Bring the plans" in text
    assert "X-ROOM:12" in text
    assert "They may leave" not in text
    assert only(there.desk, Meeting).description == "They may leave us", "and here is what was here"
    assert there.sync().sent == 0
    assert accounts(there.desk).waiting == 0


def test_it_stays_where_the_level_falls_further(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here)
    here.sync()
    alter(here, meeting_id, _TOM)
    here.sync()
    here.use(_BUSY)
    here.sync()
    text = here.text(meeting_id)
    assert "SUMMARY:Busy" in text
    assert "DESCRIPTION:Bring the plans" in text
    assert "Kick-off" not in text


def test_a_name_that_others_gave_to_busy_time_stays(here: There) -> None:
    here.use(_BUSY)
    meeting_id = confidential(here)
    here.sync()
    alter(here, meeting_id, ("SUMMARY:Busy", "SUMMARY:Ann is out"))
    here.sync()
    change(here.desk, meeting_id, title="Kick-off 2", location="Room 5")
    here.sync()
    assert "SUMMARY:Ann is out" in here.text(meeting_id)
    assert only(here.desk, Meeting).title == "Kick-off 2"


def test_what_others_wrote_into_a_promise_stays(here: There) -> None:
    here.use(_TITLES)
    promise_id = promise(here)
    here.sync()
    alter(here, promise_id, ("END:VTODO", "X-NOTE:Tom has the figures\nEND:VTODO"))
    here.sync()
    change(here.desk, promise_id, what="Send the report today")
    here.sync()
    text = here.text(promise_id)
    assert "SUMMARY:Send the report today" in text
    assert "X-NOTE:Tom has the figures" in text


def test_what_was_told_in_full_does_not_count_as_theirs(here: There) -> None:
    meeting_id = confidential(here)
    here.sync()
    here.use(_TITLES)
    here.sync()
    alter(here, meeting_id, ("END:VEVENT", "DESCRIPTION:They may leave us\nEND:VEVENT"))
    here.sync()
    change(here.desk, meeting_id, title="Kick-off 2")
    here.sync()
    assert "They may leave" not in here.text(meeting_id)
