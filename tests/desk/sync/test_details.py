"""How much those who read a calendar on a server may know, and that what comes back takes nothing away here."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.exports.choice import Detail
from liaison.desk.history import undo
from liaison.desk.sync.accounts import accounts
from liaison.desk.sync.conflicts import conflicts, keep_ours, take_theirs
from liaison.desk.sync.running import sync
from liaison.desk.sync.views import Use
from liaison.desk.trash import trash
from liaison.model.commitment import Commitment
from liaison.model.meeting import Meeting, Occurrence, Review
from liaison.model.values import Side
from support.imports import event, only, rows

from .conftest import ALL, Meddle, There
from .test_nothing_lost import deaf
from .test_two_way import change, make_meeting, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

_TITLES = replace(ALL, detail=Detail.TITLES)
_BUSY = replace(ALL, detail=Detail.BUSY)
_SECRETS = ("They may leave", "Room 4", "call.example", "Harbor", "owe it")


def confidential(here: There, **values: object) -> str:
    """A meeting made here with all that is not for others."""
    meeting_id = make_meeting(here.desk)
    change(
        here.desk,
        meeting_id,
        **{
            "description": "They may leave us",
            "location": "Room 4",
            "url": "https://call.example/1",
            "client_id": here.client_id,
            **values,
        },
    )
    return meeting_id


def a_review(here: There) -> str:
    with here.desk.record.command("set_up") as unit:
        row = Review(client_id=here.client_id, what="Review", due_on=date(2027, 1, 8), first_due_on=date(2027, 1, 8))
        unit.session.add(row)
    return row.id


def alter(here: There, name: str, *changes: tuple[str, str]) -> None:
    """Another program changes an entry."""
    text = here.text(name)
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    here.server.put(f"{here.url}{name}.ics", text)


def test_titles_and_times_are_told_and_nothing_else(there: There) -> None:
    there.use(_TITLES)
    names = [confidential(there), promise(there), a_review(there)]
    assert there.sync().sent == 3
    texts = [there.text(name) for name in names]
    assert [title for text, title in zip(texts, ("Kick-off", "Send the report", "Review"), strict=True)] == [
        "Kick-off",
        "Send the report",
        "Review",
    ]
    assert "SUMMARY:Kick-off" in texts[0]
    assert "SUMMARY:Send the report" in texts[1]
    assert "SUMMARY:Review\n" in texts[2]
    assert "20261204" in texts[1]
    assert not [word for word in _SECRETS for text in texts if word in text]
    assert there.sync().sent == 0
    assert accounts(there.desk).waiting == 0


def test_only_meetings_make_one_busy(here: There) -> None:
    here.use(_BUSY)
    meeting_id = confidential(here)
    promise(here)
    a_review(here)
    here.sync()
    assert here.names() == {meeting_id}
    text = here.text(meeting_id)
    assert "SUMMARY:Busy" in text
    assert not [word for word in (*_SECRETS, "Kick-off") if word in text]
    assert here.calendar().use == replace(_BUSY, sends_commitments=False, sends_reviews=False)


def test_the_title_of_a_private_meeting_is_not_told(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here, is_private=True)
    here.sync()
    assert "SUMMARY:Busy" in here.text(meeting_id)


def test_another_detail_sends_everything_anew(here: There) -> None:
    names = [confidential(here), promise(here), a_review(here)]
    here.put("one", event("LOCATION:Their room\n", uid="one@there"))
    here.sync()
    assert "They may leave" in here.text(names[0])
    here.use(_TITLES)
    assert here.sync().sent == 3
    assert not [word for word in _SECRETS for name in names if word in here.text(name)]
    assert "LOCATION:Their room" in here.text("one"), "what others wrote in their calendar is theirs"
    here.use(_BUSY)
    report = here.sync()
    assert (report.sent, report.removed_there) == (1, 2), "no promise or review is left for those who may know no title"
    assert here.names() == {"one", names[0]}
    assert "Kick-off" not in here.text(names[0])
    here.use(ALL)
    assert here.sync().sent == 3
    assert here.names() == {"one", *names}
    assert "They may leave" in here.text(names[0])
    assert "SUMMARY:Kick-off" in here.text(names[0])
    assert (accounts(here.desk).waiting, accounts(here.desk).conflicts) == (0, 0)


def test_what_is_sent_no_more_is_told_no_longer_in_full(here: There) -> None:
    meeting_id = confidential(here)
    here.sync()
    here.use(Use(is_chosen=True, detail=Detail.TITLES))
    here.sync()
    assert "They may leave" not in here.text(meeting_id)


def test_an_undo_of_the_detail_sends_everything_anew_too(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here)
    here.sync()
    here.use(ALL)
    here.sync()
    assert "They may leave" in here.text(meeting_id)
    undo(here.desk)
    assert here.calendar().use.detail is Detail.TITLES
    assert here.sync().sent == 1
    assert "They may leave" not in here.text(meeting_id)


def test_a_change_of_what_is_not_told_is_not_sent(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here)
    here.sync()
    before = here.text(meeting_id)
    change(here.desk, meeting_id, description="They will leave us")
    assert here.sync().sent == 0
    assert here.text(meeting_id) == before
    assert accounts(here.desk).waiting == 0


@pytest.mark.parametrize("use", [_TITLES, _BUSY])
def test_a_time_moved_there_comes_back_and_takes_nothing_away(there: There, use: Use) -> None:
    there.use(use)
    meeting_id = confidential(there)
    there.sync()
    alter(there, meeting_id, ("20261126T1", "20261127T1"))
    assert there.sync().updated == 1
    row = only(there.desk, Meeting)
    assert row.starts_at == datetime(2026, 11, 27, 10, tzinfo=UTC)
    assert (row.title, row.description, row.location) == ("Kick-off", "They may leave us", "Room 4")
    assert row.url == "https://call.example/1"
    report = there.sync()
    assert (report.sent, report.updated, report.conflicts) == (0, 0, 0)
    change(there.desk, meeting_id, description="They will stay", title="Kick-off, final")
    there.sync()
    assert "They will stay" not in there.text(meeting_id)


def test_what_others_write_into_a_busy_entry_is_not_taken_for_its_title(here: There) -> None:
    here.use(_BUSY)
    meeting_id = confidential(here)
    here.sync()
    alter(here, meeting_id, ("SUMMARY:Busy", "SUMMARY:Amelie is away\nDESCRIPTION:See you\nLOCATION:Elsewhere"))
    here.sync()
    row = only(here.desk, Meeting)
    assert (row.title, row.description, row.location) == ("Kick-off", "They may leave us", "Room 4")


def test_a_promise_that_is_done_there_keeps_its_note(here: There) -> None:
    here.use(_TITLES)
    promise_id = promise(here)
    change(here.desk, promise_id, note="Priya wants it short")
    here.sync()
    assert "Priya" not in here.text(promise_id)
    alter(here, promise_id, ("SUMMARY:Send the report", "SUMMARY:Send the short report"), ("20261204", "20261205"))
    assert here.sync().updated == 1
    row = only(here.desk, Commitment)
    assert (row.what, row.due_on, row.note) == ("Send the short report", date(2026, 12, 5), "Priya wants it short")
    assert row.client_id == here.client_id


def test_a_time_of_a_series_that_is_moved_there_is_moved_here_and_the_rest_stays(here: There) -> None:
    here.use(_BUSY)
    meeting_id = confidential(here, recurrence="FREQ=WEEKLY;COUNT=4", repeats=True)
    here.sync()
    text = here.text(meeting_id)
    extra = event(
        "RECURRENCE-ID;TZID=Europe/London:20261203T100000\nDURATION:PT1H\n",
        uid=f"{'a' * 32}@liaison",
        start="20261204T100000Z",
        title="Busy",
    )
    text = text.replace("END:VCALENDAR", f"BEGIN:VEVENT\n{extra}\nEND:VEVENT\nEND:VCALENDAR")
    here.server.put(f"{here.url}{meeting_id}.ics", text)
    assert here.sync().updated == 1
    starts = sorted(row.starts_at for row in rows(here.desk, Occurrence) if row.starts_at is not None)
    assert [one.day for one in starts] == [26, 4, 10, 17]
    assert {row.title or "Kick-off" for row in rows(here.desk, Occurrence)} == {"Kick-off"}
    assert only(here.desk, Meeting).description == "They may leave us"
    here.sync()
    assert here.sync().sent == 0
    assert "Kick-off" not in here.text(meeting_id)


def test_a_time_of_a_series_that_is_moved_here_is_told_without_its_words(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here, recurrence="FREQ=WEEKLY;COUNT=4", repeats=True)
    here.sync()
    name = sorted(row.recurrence_id for row in rows(here.desk, Occurrence))[1]
    start = datetime(2026, 12, 4, 10, tzinfo=UTC)
    move_meeting(here.desk, meeting_id, name, Target(start, start + timedelta(hours=1)), Reach.THIS)
    assert here.sync().sent == 1
    text = here.text(meeting_id)
    assert "RECURRENCE-ID" in text
    assert text.count("SUMMARY:Kick-off") == 2
    assert not [word for word in _SECRETS if word in text]
    assert here.sync().conflicts == 0


def test_a_conflict_shows_and_takes_only_what_the_calendar_was_told(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here)
    here.sync()
    change(here.desk, meeting_id, title="Mine")
    alter(here, meeting_id, ("SUMMARY:Kick-off", "SUMMARY:Theirs"))
    assert sync(here.desk).conflicts == 1
    (conflict,) = conflicts(here.desk)
    assert [(line.ours, line.theirs) for line in conflict.lines if line.differs] == [("Mine", "Theirs")]
    take_theirs(here.desk, conflict.id)
    row = only(here.desk, Meeting)
    assert (row.title, row.description, row.location) == ("Theirs", "They may leave us", "Room 4")
    report = here.sync()
    assert (report.sent, report.conflicts) == (0, 0)
    change(here.desk, meeting_id, title="Mine again")
    alter(here, meeting_id, ("SUMMARY:Theirs", "SUMMARY:Theirs again"))
    assert sync(here.desk).conflicts == 1
    keep_ours(here.desk, conflicts(here.desk)[0].id)
    assert here.sync().sent == 1
    assert not [word for word in _SECRETS if word in here.text(meeting_id)]


def test_a_lost_answer_takes_nothing_away(here: There, meddle: Meddle) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here)
    meddle(deaf)
    sync(here.desk)
    meddle(None)
    change(here.desk, meeting_id, description="They will stay")
    assert here.sync().conflicts == 0
    assert only(here.desk, Meeting).description == "They will stay"
    assert not [word for word in _SECRETS if word in here.text(meeting_id)]


def test_what_came_from_there_is_changed_in_time_and_title_only(here: There) -> None:
    here.use(_TITLES)
    here.put("one", event("DESCRIPTION:Theirs\nX-THEIRS:kept\n", uid="one@there"))
    here.sync()
    meeting_id = only(here.desk, Meeting).id
    change(here.desk, meeting_id, title="Renamed here", description="They may leave us")
    assert here.sync().sent == 1
    text = here.text("one")
    assert "SUMMARY:Renamed here" in text
    assert "DESCRIPTION:Theirs" in text
    assert "X-THEIRS:kept" in text
    alter(here, "one", ("DESCRIPTION:Theirs", "DESCRIPTION:Theirs too"))
    report = sync(here.desk)
    assert report.conflicts == 1, "what is written here is not written over"
    assert only(here.desk, Meeting).description == "They may leave us"


def test_what_goes_to_the_trash_here_is_removed_there_and_comes_back_as_little(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here)
    here.sync()
    trash(here.desk, "meeting", meeting_id)
    assert here.sync().removed_there == 1
    undo(here.desk)
    assert here.sync().sent == 1
    assert not [word for word in _SECRETS if word in here.text(meeting_id)]


def test_what_is_removed_there_and_put_back_is_whole_here(here: There) -> None:
    here.use(_TITLES)
    meeting_id = confidential(here)
    here.sync()
    text = here.text(meeting_id)
    here.remove(meeting_id)
    assert here.sync().removed == 1
    here.server.put(f"{here.url}{meeting_id}.ics", text.replace("20261126T1", "20261128T1"))
    assert here.sync().added == 1
    row = only(here.desk, Meeting)
    assert (row.starts_at.day, row.description) == (28, "They may leave us")


def test_what_came_from_there_is_sent_in_full_once_it_may_be(here: There) -> None:
    here.use(_TITLES)
    for name in ("one", "two"):
        here.put(name, event("DESCRIPTION:Theirs\n", uid=f"{name}@there", title=name))
    here.sync()
    meeting_id = next(row.id for row in rows(here.desk, Meeting) if row.title == "one")
    change(here.desk, meeting_id, description="They may leave us")
    assert here.sync().sent == 0
    here.use(ALL)
    assert accounts(here.desk).waiting == 1, "what was never kept from it need not be sent"
    assert here.sync().sent == 1
    assert "They may leave us" in here.text("one")


def test_what_waits_for_a_client_is_busy_until_it_is_filed(here: There) -> None:
    here.use(replace(ALL, detail=Detail.TITLES))
    meeting_id = confidential(here, client_id=None)
    here.sync()
    assert "SUMMARY:Busy" in here.text(meeting_id)
    assert "Kick-off" not in here.text(meeting_id)
    assert here.sync().sent == 0

    change(here.desk, meeting_id, client_id=here.client_id)
    assert here.sync().sent == 1
    assert "SUMMARY:Kick-off" in here.text(meeting_id)

    change(here.desk, meeting_id, client_id=None)
    here.sync()
    assert "Kick-off" not in here.text(meeting_id), "it waits again"
    assert only(here.desk, Meeting).title == "Kick-off"


def test_what_they_owe_is_not_sent_under_a_title_that_does_not_say_whose_it_is(here: There) -> None:
    here.use(replace(ALL, detail=Detail.TITLES))
    with here.desk.record.command("set_up") as unit:
        for side in Side:
            unit.session.add(Commitment(client_id=here.client_id, side=side, what=f"{side.value} figures"))
    assert here.sync().sent == 1
    assert [name for name in here.names() if "ours figures" in here.text(name)]

    here.use(ALL)
    here.sync()
    assert [name for name in here.names() if "owes it to us" in here.text(name)]
