"""What others write into an entry that began here and is told less than everything stays theirs, and is not lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaison.desk.exports.choice import Detail
from liaison.desk.sync.accounts import accounts
from liaison.desk.sync.conflicts import conflicts, keep_ours, take_theirs
from liaison.desk.sync.running import sync
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


def raised(here: There) -> str:
    """A meeting into which Tom wrote while only its title was told, and of which everything is to be told now."""
    here.use(_TITLES)
    meeting_id = confidential(here)
    here.sync()
    alter(here, meeting_id, _TOM)
    here.sync()
    here.use(ALL)
    assert sync(here.desk).conflicts == 1
    assert "DESCRIPTION:Bring the plans" in here.text(meeting_id), "nothing is written over it before it is decided"
    (conflict,) = conflicts(here.desk)
    assert [(line.field, line.ours, line.theirs) for line in conflict.lines if line.differs] == [
        ("Description", "They may leave us", "Bring the plans")
    ]
    return meeting_id


def test_where_everything_is_told_again_it_is_asked_whose_words_count(there: There) -> None:
    meeting_id = raised(there)
    keep_ours(there.desk, conflicts(there.desk)[0].id)
    there.sync()
    text = there.text(meeting_id)
    assert "They may leave us" in text
    assert "Bring the plans" not in text
    assert "X-ROOM:12" in text, "what is not kept here is theirs all the same"
    assert conflicts(there.desk) == ()
    assert there.sync().sent == 0


def test_the_words_of_others_can_be_taken_in_then(here: There) -> None:
    meeting_id = raised(here)
    take_theirs(here.desk, conflicts(here.desk)[0].id)
    row = only(here.desk, Meeting)
    assert (row.title, row.description, row.location) == ("Kick-off", "Bring the plans", "Room 4")
    here.sync()
    text = here.text(meeting_id)
    assert "LOCATION:Room 4" in text
    assert text.count("DESCRIPTION:Bring the plans") == 1
    assert text.count("X-ROOM:12") == 1
    assert conflicts(here.desk) == ()
    assert here.sync().sent == 0


def test_a_decision_that_waits_holds_no_more_than_may_be_known(here: There) -> None:
    meeting_id = raised(here)
    here.use(_BUSY)
    here.sync()
    assert "They may leave" not in here.text(meeting_id)
    assert "Kick-off" not in here.text(meeting_id)


def test_where_others_wrote_nothing_everything_is_told_at_once(here: There) -> None:
    here.use(_BUSY)
    meeting_id = confidential(here)
    promise_id = promise(here)
    here.sync()
    alter(here, meeting_id, ("END:VEVENT", "X-ROOM:12\nEND:VEVENT"))
    here.sync()
    here.use(ALL)
    assert sync(here.desk).conflicts == 0
    assert "They may leave us" in here.text(meeting_id)
    assert here.text(meeting_id).count("X-ROOM:12") == 1
    assert "Send the report" in here.text(promise_id)
