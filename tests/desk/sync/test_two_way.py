"""Two-way sync with real servers: what is new, changed and removed on either side arrives on the other."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from liaison.desk.commitments import NewCommitment, add_commitment, close_commitment
from liaison.desk.context import Desk
from liaison.desk.history import undo
from liaison.desk.sync.accounts import accounts
from liaison.desk.sync.running import sync
from liaison.desk.sync.views import Use
from liaison.desk.trash import trash
from liaison.exchange.caldav import wire
from liaison.exchange.caldav.values import Reply
from liaison.model.commitment import Commitment, Slip
from liaison.model.meeting import Meeting, Review
from liaison.model.values import CommitmentStatus, Side
from support.imports import event, only, rows

from .conftest import There

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

TODO = (
    "UID:todo-1\nDTSTAMP:20261101T000000Z\nSUMMARY:Send the offer\nDUE;VALUE=DATE:20261201\n"
    "STATUS:NEEDS-ACTION\nX-COLOUR:blue\n"
)


def make_meeting(desk: Desk, title: str = "Kick-off", uid: str = "a" * 32) -> str:
    with desk.record.command("set_up") as unit:
        starts = datetime(2026, 11, 26, 10, 0, tzinfo=UTC)
        row = Meeting(
            uid=f"{uid}@liaison",
            title=title,
            starts_at=starts,
            ends_at=starts + timedelta(hours=1),
            zone="Europe/London",
        )
        unit.session.add(row)
    return row.id


def promise(there: There, what: str = "Send the report") -> str:
    changes = add_commitment(
        there.desk, NewCommitment(client_id=there.client_id, side=Side.OURS, what=what, due_on=date(2026, 12, 4))
    )
    return next(iter(changes.ids("commitment")))


def change(desk: Desk, record_id: str, **values: object) -> None:
    with desk.record.command("change") as unit:
        row = next(
            found for of in (Meeting, Commitment, Review) if (found := unit.session.get(of, record_id)) is not None
        )
        for name, value in values.items():
            setattr(row, name, value)


def test_what_is_there_comes_in_as_one_command_that_can_be_undone(there: There) -> None:
    there.put("one", event("X-THEIRS:kept\n", uid="one@there"))
    there.put("two", TODO, kind="VTODO")
    report = there.sync()
    assert (report.added, report.updated, report.sent) == (2, 0, 0)
    assert only(there.desk, Meeting).title == "Weekly call"
    assert only(there.desk, Commitment).what == "Send the offer"
    assert report.changes.words.endswith(": 2 added")
    undo(there.desk)
    assert rows(there.desk, Meeting) == []
    assert rows(there.desk, Commitment) == []
    again = there.sync()
    assert (again.added, again.sent, again.removed_there) == (0, 0, 0), "what was taken back is left alone there"
    assert there.names() == {"one", "two"}


def test_a_change_there_comes_in_and_keeps_what_was_filed_here(there: There) -> None:
    there.put("one", event(uid="one@there"))
    there.sync()
    change(there.desk, only(there.desk, Meeting).id, client_id=there.client_id)
    there.put("one", event(uid="one@there", title="Moved call", start="20261202T100000Z"))
    report = there.sync()
    assert (report.added, report.updated, report.sent, report.conflicts) == (0, 1, 0, 0)
    row = only(there.desk, Meeting)
    assert (row.title, row.starts_at, row.client_id) == (
        "Moved call",
        datetime(2026, 12, 2, 10, tzinfo=UTC),
        there.client_id,
    )


def test_a_change_here_goes_out_and_what_liaison_does_not_know_stays(there: There) -> None:
    there.put(
        "one",
        event(
            "X-THEIRS:kept\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT10M\nDESCRIPTION:Soon\nEND:VALARM\n",
            uid="one@there",
        ),
    )
    there.put("two", TODO, kind="VTODO")
    there.sync()
    change(there.desk, only(there.desk, Meeting).id, title="Renamed here")
    change(there.desk, only(there.desk, Commitment).id, what="Send the better offer")
    report = there.sync()
    assert (report.sent, report.conflicts, report.updated) == (2, 0, 0)
    meeting, todo = there.text("one"), there.text("two")
    assert "SUMMARY:Renamed here" in meeting
    assert "X-THEIRS:kept" in meeting
    assert "TRIGGER:-PT10M" in meeting
    assert "SUMMARY:Send the better offer" in todo
    assert "X-COLOUR:blue" in todo
    assert "DUE;VALUE=DATE:20261201" in todo
    assert there.sync().sent == 0


def test_what_is_made_here_goes_out(there: There) -> None:
    meeting_id, promise_id = make_meeting(there.desk), promise(there)
    with there.desk.record.command("set_up") as unit:
        review = Review(
            client_id=there.client_id, what="Review", due_on=date(2027, 1, 8), first_due_on=date(2027, 1, 8)
        )
        unit.session.add(review)
    assert accounts(there.desk).waiting == 3
    assert there.sync().sent == 3
    assert accounts(there.desk).waiting == 0
    assert there.names() == {meeting_id, promise_id, review.id}
    assert "DTSTART;TZID=Europe/London:20261126T100000" in there.text(meeting_id)
    assert "DUE;VALUE=DATE:20261204" in there.text(promise_id)
    assert "DTSTART;VALUE=DATE:20270108" in there.text(review.id)
    close_commitment(there.desk, promise_id)
    assert there.sync().sent == 1
    assert "STATUS:COMPLETED" in there.text(promise_id)


def test_what_was_sent_and_changed_there_comes_back(there: There) -> None:
    meeting_id, promise_id = make_meeting(there.desk), promise(there)
    with there.desk.record.command("set_up") as unit:
        review = Review(
            client_id=there.client_id, what="Review", due_on=date(2027, 1, 8), first_due_on=date(2027, 1, 8)
        )
        unit.session.add(review)
    there.sync()
    for name, old, new in (
        (meeting_id, "SUMMARY:Kick-off", "SUMMARY:Kick-off again"),
        (promise_id, "DUE;VALUE=DATE:20261204", "DUE;VALUE=DATE:20261211"),
        (review.id, "DTSTART;VALUE=DATE:20270108", "DTSTART;VALUE=DATE:20270115"),
    ):
        text = there.text(name)
        assert old in text
        there.server.put(f"{there.url}{name}.ics", text.replace(old, new).replace("20270109", "20270116"))
    report = there.sync()
    assert (report.updated, report.conflicts, report.sent) == (3, 0, 0)
    assert only(there.desk, Meeting).title == "Kick-off again"
    assert only(there.desk, Commitment).due_on == date(2026, 12, 11)
    assert only(there.desk, Slip).old_due_on == date(2026, 12, 4), "a date moved there is a slip (P8)"
    assert only(there.desk, Review).due_on == date(2027, 1, 15)
    assert there.sync().sent == 0


def test_a_promise_that_is_done_there_is_done_here(there: There) -> None:
    promise_id = promise(there)
    there.sync()
    text = there.text(promise_id).replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\nCOMPLETED:20261123T120000Z")
    there.server.put(f"{there.url}{promise_id}.ics", text)
    there.sync()
    row = only(there.desk, Commitment)
    assert (row.status, row.closed_on) == (CommitmentStatus.DONE, date(2026, 11, 24))


def test_what_goes_to_the_trash_here_is_removed_there(there: There) -> None:
    there.put("one", event(uid="one@there"))
    there.sync()
    there.file()
    trash(there.desk, "meeting", only(there.desk, Meeting).id)
    assert accounts(there.desk).waiting == 1
    assert there.sync().removed_there == 1
    assert there.names() == set()
    undo(there.desk)
    assert only(there.desk, Meeting).deleted_at is None
    assert there.sync().sent == 1, "what is taken out of the trash here goes back there"
    assert there.names() == {"one"}
    assert "SUMMARY:Weekly call" in there.text("one")
    assert accounts(there.desk).waiting == 0


def test_what_is_removed_there_goes_to_the_trash_here_and_comes_back_with_undo(there: There) -> None:
    there.put("one", event(uid="one@there"))
    promise_id = promise(there)
    there.sync()
    there.remove("one")
    there.remove(promise_id)
    report = there.sync()
    assert (report.removed, report.sent) == (2, 0)
    assert rows(there.desk, Meeting) == []
    assert rows(there.desk, Commitment) == []
    undo(there.desk)
    assert only(there.desk, Meeting).deleted_at is None
    assert only(there.desk, Commitment).deleted_at is None


def test_undone_changes_from_there_go_back_there(there: There) -> None:
    there.put("one", event(uid="one@there", title="As agreed"))
    there.sync()
    there.put("one", event(uid="one@there", title="Spoilt"))
    there.sync()
    undo(there.desk)
    assert there.sync().sent == 1
    assert "SUMMARY:As agreed" in there.text("one")


def test_changes_on_both_sides_that_do_not_touch_are_both_kept(there: There) -> None:
    there.put("one", event("LOCATION:Room 1\n", uid="one@there"))
    there.sync()
    change(there.desk, only(there.desk, Meeting).id, title="Renamed here")
    there.put("one", event("LOCATION:Room 2\n", uid="one@there"))
    report = there.sync()
    assert (report.conflicts, report.updated, report.sent) == (0, 1, 1)
    row = only(there.desk, Meeting)
    assert (row.title, row.location) == ("Renamed here", "Room 2")
    assert "SUMMARY:Renamed here" in there.text("one")
    assert "LOCATION:Room 2" in there.text("one")


def test_a_second_sync_with_no_change_is_one_request_for_each_calendar(
    there: There, monkeypatch: pytest.MonkeyPatch
) -> None:
    there.put("one", event(uid="one@there"))
    make_meeting(there.desk)
    there.sync()
    there.sync()
    sent: list[str] = []
    once = wire.Server._once

    def counted(self: wire.Server, method: str, url: str, body: bytes, headers: dict[str, str]) -> Reply:
        sent.append(method)
        return once(self, method, url, body, headers)

    monkeypatch.setattr(wire.Server, "_once", counted)
    report = there.sync()
    assert sent == ["REPORT"]
    assert report.changes.touched == frozenset()


def test_nothing_goes_out_unless_it_was_chosen(there: There) -> None:
    there.put("one", event(uid="one@there"))
    there.use(Use(is_chosen=True))
    make_meeting(there.desk)
    promise(there)
    there.sync()
    theirs = next(row for row in rows(there.desk, Meeting) if row.uid == "one@there")
    change(there.desk, theirs.id, title="Renamed here")
    assert accounts(there.desk).waiting == 0
    assert there.sync().sent == 0
    trash(there.desk, "meeting", theirs.id)
    assert there.sync().removed_there == 0
    assert there.names() == {"one"}
    assert "SUMMARY:Weekly call" in there.text("one")


def test_an_entry_that_is_moved_to_another_calendar_stays_one_record(there: There) -> None:
    other = There(there.server, there.server.make_calendar(f"Other{there.client_id[-6:]}"), there.desk, there.client_id)
    from liaison.desk.sync.accounts import look_again

    look_again(there.desk, accounts(there.desk).accounts[0].id)
    other.use(Use(is_chosen=True, returns_changes=True))
    there.put("one", event(uid="one@there"))
    there.sync()
    there.remove("one")
    other.put("one", event(uid="one@there"))
    report = there.sync()
    assert report.removed == 0
    assert only(there.desk, Meeting).deleted_at is None


def test_a_series_keeps_its_exceptions_when_its_title_changes_here(there: There) -> None:
    master = event("RRULE:FREQ=WEEKLY;COUNT=6\nEXDATE:20261208T100000Z\n", uid="series@there")
    moved = event("RECURRENCE-ID:20261215T100000Z\n", uid="series@there", start="20261216T100000Z", title="Late one")
    there.put("series", master, moved)
    there.sync()
    row = only(there.desk, Meeting)
    assert row.repeats
    change(there.desk, row.id, title="Renamed here")
    assert there.sync().sent == 1
    text = there.text("series")
    assert text.count("BEGIN:VEVENT") == 2
    assert "EXDATE" in text
    assert "Late one" in text
    assert "Renamed here" in text


def test_a_server_without_sync_tokens_is_compared_by_versions(there: There) -> None:
    there.put("one", event(uid="one@there"))
    with there.desk.record.command("set_up") as unit:
        from liaison.model.calendar_sync import CalendarCollection

        for row in unit.session.query(CalendarCollection):
            row.has_sync = False
    assert there.sync().added == 1
    there.put("one", event(uid="one@there", title="Other"))
    assert there.sync().updated == 1
    there.remove("one")
    assert there.sync().removed == 1
    assert sync(there.desk).removed == 0
