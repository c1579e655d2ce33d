"""A calendar never holds more than others may know, and what was told less takes nothing away here."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from liaison.desk.exports.choice import Detail
from liaison.desk.history import undo
from liaison.desk.sync.accounts import accounts, add_account, remove_account
from liaison.desk.sync.conflicts import conflicts, keep_ours, take_theirs
from liaison.desk.sync.running import sync
from liaison.desk.trash import trash
from liaison.model.calendar_sync import CalendarCollection
from liaison.model.meeting import Meeting, Review
from support.calendar_servers import PASSWORD, USER
from support.imports import only

from .conftest import ALL, There
from .test_details import a_review, alter, confidential
from .test_two_way import change, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

_TITLES = replace(ALL, detail=Detail.TITLES)
_BUSY = replace(ALL, detail=Detail.BUSY)
_SECRET = "They may leave"
_MARK = "X-LIAISON-TELLS"


def at_nine(here: There, meeting_id: str, **values: object) -> None:
    """It is moved to another time here."""
    starts_at, ends_at = datetime(2026, 11, 27, 9, tzinfo=UTC), datetime(2026, 11, 27, 10, tzinfo=UTC)
    change(here.desk, meeting_id, starts_at=starts_at, ends_at=ends_at, **values)


def in_conflict(here: There) -> str:
    """A meeting that was told in full and got another title on both sides."""
    meeting_id = confidential(here)
    here.sync()
    change(here.desk, meeting_id, title="Mine")
    alter(here, meeting_id, ("SUMMARY:Kick-off", "SUMMARY:Theirs"))
    assert sync(here.desk).conflicts == 1
    return meeting_id


def stripped(text: str) -> str:
    """What a program that drops what it does not know makes of a text."""
    return "\n".join(line for line in text.splitlines() if not line.startswith(_MARK)) + "\n"


@pytest.mark.parametrize("then", [ALL, _TITLES])
def test_a_level_that_is_raised_while_a_conflict_waits_takes_no_words_away(here: There, then: object) -> None:
    here.use(_BUSY)
    meeting_id = confidential(here)
    here.sync()
    at_nine(here, meeting_id)
    alter(here, meeting_id, ("20261126T1", "20261128T1"))
    assert sync(here.desk).conflicts == 1
    here.use(ALL if then is ALL else _TITLES)
    (conflict,) = conflicts(here.desk)
    assert [line.field for line in conflict.lines if line.differs] == ["When"]
    take_theirs(here.desk, conflict.id)
    row = only(here.desk, Meeting)
    assert (row.title, row.description, row.location) == ("Kick-off", "They may leave us", "Room 4")
    here.sync()
    assert "SUMMARY:Kick-off" in here.text(meeting_id), "it may be told now"
    assert (_SECRET in here.text(meeting_id)) is (then is ALL)


def test_what_was_private_when_it_was_told_keeps_its_title(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here, is_private=True)
    here.sync()
    at_nine(here, meeting_id, is_private=False)
    alter(here, meeting_id, ("20261126T1", "20261128T1"))
    assert sync(here.desk).conflicts == 1
    take_theirs(here.desk, conflicts(here.desk)[0].id)
    assert only(here.desk, Meeting).title == "Kick-off"
    here.sync()
    assert "SUMMARY:Kick-off" in here.text(meeting_id)


@pytest.mark.parametrize("is_synced", [False, True])
def test_theirs_that_is_taken_is_brought_down_to_a_lower_level(here: There, *, is_synced: bool) -> None:
    meeting_id = in_conflict(here)
    here.use(_BUSY)
    if is_synced:
        sync(here.desk)
    (conflict,) = conflicts(here.desk)
    assert [(line.ours, line.theirs) for line in conflict.lines if line.differs] == [("Mine", "Theirs")]
    take_theirs(here.desk, conflict.id)
    assert only(here.desk, Meeting).title == "Theirs"
    here.sync()
    assert accounts(here.desk).waiting == 0
    assert _SECRET not in here.text(meeting_id)
    assert "Theirs" not in here.text(meeting_id)


def test_a_conflict_that_waits_is_told_less_at_once_and_both_versions_stay_known(here: There) -> None:
    meeting_id = in_conflict(here)
    here.use(_BUSY)
    here.sync()
    assert _SECRET not in here.text(meeting_id)
    assert "SUMMARY:Busy" in here.text(meeting_id)
    assert here.sync().sent == 0, "once is enough"
    here.use(ALL)
    here.sync()
    keep_ours(here.desk, conflicts(here.desk)[0].id)
    here.sync()
    assert "SUMMARY:Mine" in here.text(meeting_id)
    assert _SECRET in here.text(meeting_id)


def test_theirs_is_told_in_full_again_once_it_may_be(here: There) -> None:
    meeting_id = in_conflict(here)
    here.use(_BUSY)
    here.sync()
    here.use(ALL)
    take_theirs(here.desk, conflicts(here.desk)[0].id)
    here.sync()
    assert "SUMMARY:Theirs" in here.text(meeting_id)
    assert _SECRET in here.text(meeting_id)


def test_what_is_moved_there_while_less_is_told_of_a_conflict_keeps_the_words_of_both(here: There) -> None:
    meeting_id = in_conflict(here)
    here.use(_BUSY)
    here.sync()
    here.server.put(f"{here.url}{meeting_id}.ics", stripped(here.text(meeting_id)).replace("20261126T1", "20261128T1"))
    sync(here.desk)
    (conflict,) = conflicts(here.desk)
    assert {line.field for line in conflict.lines if line.differs} == {"Title", "When"}
    take_theirs(here.desk, conflict.id)
    row = only(here.desk, Meeting)
    assert (row.title, row.description) == ("Theirs", "They may leave us")
    assert row.starts_at is not None
    assert row.starts_at.day == 28


def test_what_is_put_back_there_in_full_is_brought_down(here: There) -> None:
    meeting_id = confidential(here)
    here.sync()
    text = here.text(meeting_id)
    here.remove(meeting_id)
    here.sync()
    here.use(_BUSY)
    here.server.put(f"{here.url}{meeting_id}.ics", text)
    here.sync()
    assert _SECRET not in here.text(meeting_id)
    assert only(here.desk, Meeting).title == "Kick-off"


def test_an_old_version_in_full_that_is_put_in_its_place_there_is_brought_down(here: There) -> None:
    meeting_id = confidential(here)
    here.sync()
    full = here.text(meeting_id)
    here.use(_BUSY)
    change(here.desk, meeting_id, description="They stay")
    here.sync()
    here.server.put(f"{here.url}{meeting_id}.ics", full)
    here.sync()
    assert _SECRET not in here.text(meeting_id)
    assert only(here.desk, Meeting).description == "They stay"


def test_what_is_put_back_there_with_less_is_told_whole_once_it_may_be(here: There) -> None:
    here.use(_BUSY)
    meeting_id = confidential(here)
    here.sync()
    text = here.text(meeting_id)
    here.remove(meeting_id)
    here.sync()
    here.use(ALL)
    here.server.put(f"{here.url}{meeting_id}.ics", text.replace("20261126T1", "20261128T1"))
    here.sync()
    row = only(here.desk, Meeting)
    assert (row.title, row.description) == ("Kick-off", "They may leave us")
    here.sync()
    assert _SECRET in here.text(meeting_id)


def test_a_promise_whose_making_was_undone_leaves_a_calendar_that_tells_busy_times(here: There) -> None:
    promise_id = promise(here)
    here.sync()
    assert "Send the report" in here.text(promise_id)
    undo(here.desk)
    here.use(_BUSY)
    here.sync()
    assert here.names() == set()


def test_an_account_that_is_added_again_takes_nothing_away(here: There) -> None:
    here.use(_BUSY)
    meeting_id = confidential(here)
    here.sync()
    (account,) = accounts(here.desk).accounts
    remove_account(here.desk, account.id)
    add_account(here.desk, here.server.url, USER, PASSWORD, "Mine")
    here.use(_TITLES)
    assert here.sync().conflicts == 0
    row = only(here.desk, Meeting)
    assert (row.title, row.description) == ("Kick-off", "They may leave us")
    assert "SUMMARY:Kick-off" in here.text(meeting_id)


def test_a_program_that_drops_how_much_was_told_takes_nothing_away(here: There) -> None:
    here.use(_BUSY)
    meeting_id = confidential(here)
    here.sync()
    assert _MARK in here.text(meeting_id)
    moved = stripped(here.text(meeting_id)).replace("20261126T1", "20261128T1")
    here.server.put(f"{here.url}{meeting_id}.ics", moved)
    here.sync()
    row = only(here.desk, Meeting)
    assert (row.title, row.description) == ("Kick-off", "They may leave us")
    assert row.starts_at is not None
    assert row.starts_at.day == 28
    assert here.sync().sent == 0


def test_what_cannot_be_brought_down_is_told_of(here: There) -> None:
    confidential(here)
    here.sync()
    here.use(_BUSY)
    with here.desk.record.command("shared_for_reading_only") as unit:
        for row in unit.session.query(CalendarCollection):
            row.is_read_only = True
    (left,) = sync(here.desk).left
    assert left.label == "Kick-off"
    assert left.reason.startswith("It says more there than others may know")


def test_a_review_in_conflict_does_not_name_its_client_any_more(here: There) -> None:
    review_id = a_review(here)
    here.sync()
    assert "Harbor" in here.text(review_id)
    with here.desk.record.command("move") as unit:
        unit.session.get_one(Review, review_id).due_on = date(2027, 1, 11)
    alter(here, review_id, ("20270108", "20270112"), ("20270109", "20270113"))
    assert sync(here.desk).conflicts == 1
    here.use(_TITLES)
    here.sync()
    assert "Harbor" not in here.text(review_id)
    take_theirs(here.desk, conflicts(here.desk)[0].id)
    assert only(here.desk, Review).due_on == date(2027, 1, 12)
    here.sync()
    assert "SUMMARY:Review" in here.text(review_id)
    assert "Harbor" not in here.text(review_id)


def test_a_conflict_that_waits_says_when_it_cannot_be_brought_down(here: There) -> None:
    in_conflict(here)
    here.use(_BUSY)
    with here.desk.record.command("shared_for_reading_only") as unit:
        for row in unit.session.query(CalendarCollection):
            row.is_read_only = True
    assert [one.label for one in sync(here.desk).left] == ["Theirs"]


def test_what_becomes_private_while_a_conflict_waits_has_no_title_there(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here)
    here.sync()
    at_nine(here, meeting_id, is_private=True)
    alter(here, meeting_id, ("20261126T1", "20261128T1"), ("SUMMARY:Kick-off", "SUMMARY:Kick-off there"))
    assert sync(here.desk).conflicts == 1
    here.sync()
    assert "Kick-off" not in here.text(meeting_id)
    take_theirs(here.desk, conflicts(here.desk)[0].id)
    assert only(here.desk, Meeting).title == "Kick-off there"
    here.sync()
    assert "Kick-off" not in here.text(meeting_id)


def test_what_is_in_the_trash_here_and_says_too_much_there_is_told_of(here: There) -> None:
    meeting_id = confidential(here)
    here.sync()
    (account,) = accounts(here.desk).accounts
    remove_account(here.desk, account.id)
    trash(here.desk, "meeting", meeting_id)
    add_account(here.desk, here.server.url, USER, PASSWORD, "Mine")
    here.use(_BUSY)
    for _again in range(2):
        reasons = [one.reason for one in sync(here.desk).left if one.label == "Kick-off"]
        assert [one for one in reasons if one.startswith("It says more there than others may know")]
