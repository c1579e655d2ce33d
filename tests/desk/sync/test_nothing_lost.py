"""What was written on either side is neither lost nor written over nor stuck, whatever a server does in between."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from liaison.desk.calendar.series import Reach, Target, move_meeting
from liaison.desk.context import Desk
from liaison.desk.history import undo
from liaison.desk.sync.accounts import accounts, add_account, look_again, remove_account
from liaison.desk.sync.conflicts import conflicts, keep_ours, take_theirs
from liaison.desk.sync.outgoing import Outgoing
from liaison.desk.sync.running import sync
from liaison.desk.sync.sending import Sending
from liaison.desk.sync.views import Use
from liaison.desk.trash import restore, trash
from liaison.exchange.caldav.problems import ServerAway
from liaison.exchange.caldav.values import Reply
from liaison.model.calendar_sync import CalendarCollection, CalendarLink, LinkState
from liaison.model.commitment import Commitment
from liaison.model.errors import InputError
from liaison.model.meeting import Meeting, Occurrence
from liaison.store.record import Unit
from support.calendar_servers import PASSWORD, USER
from support.imports import event, only, rows

from .conftest import ALL, Meddle, There
from .test_two_way import change, make_meeting, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def full(method: str, _body: bytes, ask: Callable[[], Reply]) -> Reply:
    """A server without room."""
    return Reply(507, {}, b"", "") if method in {"PUT", "DELETE"} else ask()


def deaf(method: str, _body: bytes, ask: Callable[[], Reply]) -> Reply:
    """A server whose answers to what is sent get lost."""
    reply = ask()
    if method == "PUT":
        raise ServerAway("127.0.0.1")
    return reply


def refused_change(here: There, meddle: Meddle) -> None:
    """The server has no room for a change of a title."""
    here.put("one", event("LOCATION:Room 1\n", uid="one@there"))
    here.sync()
    meddle(full)
    change(here.desk, only(here.desk, Meeting).id, title="Mine, important")
    assert len(sync(here.desk).left) == 1
    assert here.calendar().refused == 1
    meddle(None)


def test_a_refused_change_is_not_written_over_by_one_from_there(here: There, meddle: Meddle) -> None:
    refused_change(here, meddle)
    here.put("one", event("LOCATION:Room 1\n", uid="one@there", title="Theirs"))
    assert here.sync().conflicts == 1
    assert only(here.desk, Meeting).title == "Mine, important"


def test_a_refused_change_goes_out_with_what_changed_there_meanwhile(here: There, meddle: Meddle) -> None:
    refused_change(here, meddle)
    here.put("one", event("LOCATION:Room 2\n", uid="one@there"))
    assert here.sync().sent == 1
    assert "Mine" in here.text("one")
    assert "Room 2" in here.text("one")
    assert here.calendar().refused == 0


def test_a_refused_change_of_what_is_removed_there_is_decided_by_a_person(here: There, meddle: Meddle) -> None:
    refused_change(here, meddle)
    here.remove("one")
    assert here.sync().conflicts == 1
    assert only(here.desk, Meeting).title == "Mine, important"


def test_what_was_refused_is_tried_again_after_a_day(
    here: There, meddle: Meddle, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused_change(here, meddle)
    assert here.sync().sent == 0
    later = here.desk.now() + timedelta(days=2)
    monkeypatch.setattr(Desk, "now", lambda _self: later)
    assert here.sync().sent == 1
    assert "Mine" in here.text("one")


def test_a_removal_that_is_refused_and_taken_back_does_not_stop_anything(here: There, meddle: Meddle) -> None:
    first = promise(here)
    here.sync()
    meddle(full)
    trash(here.desk, "commitment", first)
    assert len(sync(here.desk).left) == 1
    meddle(None)
    restore(here.desk, "commitment", first)
    change(here.desk, first, what="Send the shorter report")
    promise(here, "Another")
    assert here.sync().sent == 2
    assert "shorter" in here.text(first)
    assert accounts(here.desk).waiting == 0


def test_an_address_that_is_known_already_does_not_stop_a_calendar(here: There) -> None:
    first = promise(here)
    here.sync()
    with here.desk.record.command("set_up") as unit:
        link = unit.session.query(CalendarLink).one()
        link.record_id = link.record_kind = None
        link.link_state = LinkState.ASIDE
    others = [promise(here, f"Other {number}") for number in range(3)]
    report = sync(here.desk)
    assert report.problems == ()
    assert {first, *others} == here.names()
    assert sync(here.desk).problems == ()
    assert accounts(here.desk).waiting == 0


def test_what_is_removed_there_and_put_back_comes_out_of_the_trash(here: There) -> None:
    here.put("one", event(uid="one@there"))
    promise_id = promise(here)
    here.sync()
    text = here.text(promise_id)
    here.remove("one")
    here.remove(promise_id)
    assert here.sync().removed == 2
    here.put("one", event(uid="one@there", title="Back again"))
    here.server.put(f"{here.url}{promise_id}.ics", text)
    report = here.sync()
    assert (report.added, report.sent, report.conflicts) == (2, 0, 0)
    assert only(here.desk, Meeting).title == "Back again"
    assert only(here.desk, Commitment).id == promise_id
    assert here.sync().sent == 0


def test_what_a_person_put_into_the_trash_is_decided_on_when_it_comes_again(here: There) -> None:
    here.put("one", event(uid="one@there"))
    here.sync()
    here.file()
    trash(here.desk, "meeting", only(here.desk, Meeting).id)
    assert here.sync().removed_there == 1
    here.put("one", event(uid="one@there", title="Theirs"))
    assert sync(here.desk).conflicts == 1
    assert rows(here.desk, Meeting) == []


def test_an_entry_dragged_to_another_calendar_comes_back_though_its_removal_was_seen_first(here: There) -> None:
    other = There(here.server, here.server.make_calendar(f"B{here.client_id[-6:]}"), here.desk, here.client_id)
    look_again(here.desk, accounts(here.desk).accounts[0].id)
    other.use(Use(is_chosen=True, returns_changes=True))
    here.put("one", event(uid="one@there"))
    here.sync()
    here.remove("one")
    here.sync()
    other.put("one", event(uid="one@there"))
    here.sync()
    change(here.desk, only(here.desk, Meeting).id, title="Mine")
    assert here.sync().sent == 1
    assert "Mine" in other.text("one")
    assert here.names() == set(), "it does not go back to where it was"


def test_an_answer_that_is_lost_does_not_bring_back_what_was_sent(here: There, meddle: Meddle) -> None:
    promise_id, meeting_id = promise(here), make_meeting(here.desk)
    meddle(deaf)
    assert len(sync(here.desk).problems) == 1
    meddle(None)
    change(here.desk, promise_id, what="Send the changed report")
    change(here.desk, meeting_id, title="Kick-off changed")
    assert here.sync().conflicts == 0
    assert "changed" in here.text(promise_id)
    assert "changed" in here.text(meeting_id)
    meddle(deaf)
    change(here.desk, meeting_id, title="Kick-off as it was sent")
    sync(here.desk)
    meddle(None)
    change(here.desk, meeting_id, title="Kick-off, the last word")
    report = here.sync()
    assert (report.conflicts, report.sent) == (0, 1), "one's own version is no conflict"
    assert "the last word" in here.text(meeting_id).replace("\\,", ",")
    assert accounts(here.desk).waiting == 0


def test_a_time_of_a_series_whose_answer_was_lost_is_no_conflict(here: There, meddle: Meddle) -> None:
    here.put("series", event("RRULE:FREQ=WEEKLY;COUNT=6\n", uid="series@there"))
    here.sync()
    with here.desk.record.reading() as session:
        times = {row.recurrence_id: row.starts_at for row in session.query(Occurrence) if row.starts_at is not None}
    name = sorted(times)[2]
    start = times[name] + timedelta(days=1)
    move_meeting(here.desk, only(here.desk, Meeting).id, name, Target(start, start + timedelta(hours=1)), Reach.THIS)
    meddle(deaf)
    sync(here.desk)
    meddle(None)
    assert here.sync().conflicts == 0
    assert start.strftime("DTSTART:%Y%m%dT%H%M%SZ") in here.text("series")
    assert accounts(here.desk).waiting == 0


def test_a_calendar_that_is_used_again_goes_on_from_where_it_was(here: There) -> None:
    here.put("one", event(uid="one@there"))
    promise_id, meeting_id = promise(here), make_meeting(here.desk)
    here.sync()
    here.use(Use())
    assert (here.calendar().entries, accounts(here.desk).waiting) == (0, 0)
    change(here.desk, promise_id, what="Send the changed report")
    change(here.desk, meeting_id, title="Kick-off changed")
    change(here.desk, next(row for row in rows(here.desk, Meeting) if row.uid == "one@there").id, title="Mine")
    here.use(ALL)
    report = here.sync()
    assert (report.added, report.updated, report.sent, report.conflicts) == (0, 0, 3, 0)
    assert "changed" in here.text(promise_id)
    assert "changed" in here.text(meeting_id)
    assert "Mine" in here.text("one")


def test_what_went_to_the_trash_while_a_calendar_was_not_used_is_not_removed_there(here: There) -> None:
    here.put("one", event(uid="one@there"))
    here.sync()
    here.use(Use())
    trash(here.desk, "meeting", only(here.desk, Meeting).id)
    here.use(ALL)
    report = sync(here.desk)
    assert [one.reason for one in report.left] == ["It is in the trash here."]
    assert here.names() == {"one"}


def test_an_account_added_anew_writes_over_nothing(here: There) -> None:
    here.put("one", event(uid="one@there"))
    promise_id, meeting_id = promise(here), make_meeting(here.desk)
    here.sync()
    remove_account(here.desk, accounts(here.desk).accounts[0].id)
    change(here.desk, meeting_id, title="Kick-off changed")
    change(here.desk, next(row for row in rows(here.desk, Meeting) if row.uid == "one@there").id, title="Mine")
    add_account(here.desk, here.server.url, USER, PASSWORD, "Mine")
    here.use(ALL)
    report = here.sync()
    assert (report.added, report.updated, report.sent, report.conflicts) == (0, 0, 1, 1)
    assert "Mine" in here.text("one")
    assert here.names() == {"one", promise_id, meeting_id}
    (conflict,) = conflicts(here.desk)
    assert (conflict.lines[0].ours, conflict.lines[0].theirs) == ("Kick-off changed", "Kick-off")
    keep_ours(here.desk, conflict.id)
    assert here.sync().sent == 1
    assert "Kick-off changed" in here.text(meeting_id)


def test_a_field_edited_here_of_a_calendar_that_only_comes_in_is_no_conflict_with_the_others(here: There) -> None:
    here.use(Use(is_chosen=True))
    here.put("one", event("LOCATION:Room 1\n", uid="one@there"))
    here.sync()
    change(here.desk, only(here.desk, Meeting).id, title="Mine")
    for room in ("Room 2", "Room 3", "Room 4"):
        here.put("one", event(f"LOCATION:{room}\n", uid="one@there"))
        assert here.sync().conflicts == 0
        assert (only(here.desk, Meeting).title, only(here.desk, Meeting).location) == ("Mine", room)
    here.put("one", event("LOCATION:Room 4\n", uid="one@there", title="Theirs"))
    assert here.sync().conflicts == 1, "the same field is never written over"


def test_what_changed_there_while_it_was_in_the_trash_comes_in_once_it_is_back(here: There) -> None:
    here.use(Use(is_chosen=True))
    here.put("one", event(uid="one@there"))
    here.sync()
    trash(here.desk, "meeting", only(here.desk, Meeting).id)
    here.sync()
    here.put("one", event(uid="one@there", title="New"))
    here.sync()
    undo(here.desk)
    assert only(here.desk, Meeting).title == "Weekly call"
    here.sync()
    assert only(here.desk, Meeting).title == "New"


@pytest.mark.parametrize("said", ["", "<response><href>/</href><status>HTTP/1.1 200 OK</status></response>"])
def test_an_empty_answer_removes_nothing(here: There, meddle: Meddle, said: str) -> None:
    for number in range(5):
        here.put(f"e{number}", event(uid=f"e{number}@there"))
    here.sync()
    with here.desk.record.command("set_up") as unit:
        for row in unit.session.query(CalendarCollection):
            row.has_sync, row.token = False, None
    body = f'<multistatus xmlns="DAV:">{said}</multistatus>'.encode()
    meddle(lambda method, _body, ask: Reply(207, {}, body, here.url) if method == "PROPFIND" else ask())
    assert len(sync(here.desk).problems) == 1
    assert len(rows(here.desk, Meeting)) == 5


def test_a_list_in_which_much_is_missing_is_asked_for_again_in_another_way(here: There, meddle: Meddle) -> None:
    for number in range(5):
        here.put(f"e{number}", event(uid=f"e{number}@there"))
    here.sync()
    with here.desk.record.command("set_up") as unit:
        for row in unit.session.query(CalendarCollection):
            row.token = None
    body = b'<multistatus xmlns="DAV:"><sync-token>new</sync-token></multistatus>'
    meddle(lambda _method, asked, ask: Reply(207, {}, body, here.url) if b"sync-collection" in asked else ask())
    assert sync(here.desk).removed == 0
    assert len(rows(here.desk, Meeting)) == 5


def test_a_calendar_that_was_emptied_is_emptied_here(here: There) -> None:
    for number in range(5):
        here.put(f"e{number}", event(uid=f"e{number}@there"))
    here.sync()
    with here.desk.record.command("set_up") as unit:
        for row in unit.session.query(CalendarCollection):
            row.has_sync, row.token = False, None
    for number in range(5):
        here.remove(f"e{number}")
    assert here.sync().removed == 5


def test_an_entry_that_is_not_given_this_time_comes_the_next_time(here: There, meddle: Meddle) -> None:
    here.put("one", event(uid="one@there"))
    here.put("two", event(uid="two@there"))

    def missing(_method: str, body: bytes, ask: Callable[[], Reply]) -> Reply:
        reply = ask()
        if b"multiget" not in body:
            return reply
        text = reply.body.replace(b"HTTP/1.1 200 OK", b"HTTP/1.1 500 Internal Server Error", 1)
        return Reply(reply.status, reply.headers, text, reply.url)

    meddle(missing)
    report = sync(here.desk)
    assert (report.added, len(report.left)) == (1, 1)
    meddle(None)
    assert here.sync().added == 1
    assert here.sync().changes.touched == frozenset()


def test_what_an_undo_takes_back_here_goes_back_there_and_goes_on_going_out(here: There) -> None:
    here.put("one", event("X-THEIRS:kept\n", uid="one@there"))
    here.sync()
    here.remove("one")
    here.sync()
    undo(here.desk)
    assert accounts(here.desk).waiting == 1
    assert here.sync().sent == 1
    assert "X-THEIRS:kept" in here.text("one")
    change(here.desk, only(here.desk, Meeting).id, title="Mine")
    assert here.sync().sent == 1
    assert "SUMMARY:Mine" in here.text("one")


def test_what_is_put_back_on_both_sides_and_changed_on_both_is_decided_by_a_person(here: There) -> None:
    here.put("one", event(uid="one@there"))
    here.sync()
    here.remove("one")
    here.sync()
    undo(here.desk)
    change(here.desk, only(here.desk, Meeting).id, title="Mine")
    here.put("one", event(uid="one@there", title="Theirs"))
    assert here.sync().conflicts == 1
    assert only(here.desk, Meeting).title == "Mine"
    take_theirs(here.desk, conflicts(here.desk)[0].id)
    assert only(here.desk, Meeting).title == "Theirs"
    assert here.sync().sent == 0


def test_a_note_that_cannot_be_written_takes_no_other_along(here: There, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = promise(here, "First"), promise(here, "Second")
    write = Sending._write_link

    def twice(self: Sending, unit: Unit, one: Outgoing, url: str, values: dict[str, Any]) -> None:
        write(self, unit, one, url, values)
        if one.one.label == "First" and values.get("etag"):
            link = unit.session.query(CalendarLink).filter_by(url=url).one()
            unit.session.add(CalendarLink(collection_id=link.collection_id, url=url, uid="", text=""))

    monkeypatch.setattr(Sending, "_write_link", twice)
    report = sync(here.desk)
    assert (report.sent, len(report.left), report.problems) == (2, 1, ())
    monkeypatch.undo()
    assert here.sync().conflicts == 0
    assert (here.names(), accounts(here.desk).waiting) == ({first, second}, 0)


def test_a_version_that_cannot_be_read_is_not_taken(here: There) -> None:
    here.put("one", event(uid="one@there"))
    here.sync()
    change(here.desk, only(here.desk, Meeting).id, title="Mine")
    here.put("one", event(uid="one@there", title="Theirs"))
    assert here.sync().conflicts == 1
    with here.desk.record.command("set_up") as unit:
        unit.session.query(CalendarLink).one().theirs = "garbage"
    (conflict,) = conflicts(here.desk)
    with pytest.raises(InputError, match="cannot be read"):
        take_theirs(here.desk, conflict.id)
    assert len(conflicts(here.desk)) == 1
    assert only(here.desk, Meeting).title == "Mine"
