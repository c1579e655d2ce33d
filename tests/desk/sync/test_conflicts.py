"""What was changed on both sides: shown beside each other, decided by a person, and until then lost on neither."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from liaison.desk.commitments import SlipNews, slip_commitment
from liaison.desk.exports.choice import Detail
from liaison.desk.history import undo
from liaison.desk.sync.conflicts import conflicts, keep_ours, take_theirs
from liaison.desk.sync.views import ConflictView, Use
from liaison.desk.trash import trash
from liaison.exchange.caldav.values import Reply
from liaison.exchange.caldav.wire import Server
from liaison.model.commitment import Commitment
from liaison.model.errors import NotFoundError
from liaison.model.meeting import Meeting
from support.imports import event, only, rows

from .conftest import ALL, There
from .test_two_way import change, promise

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def both_changed(there: There) -> ConflictView:
    there.put("one", event("LOCATION:Room 1", uid="one@there"))
    there.sync()
    change(there.desk, only(there.desk, Meeting).id, title="Ours")
    there.put("one", event("LOCATION:Room 1\nX-THEIRS:new", uid="one@there", title="Theirs"))
    report = there.sync()
    assert (report.conflicts, report.updated, report.sent) == (1, 0, 0)
    assert only(there.desk, Meeting).title == "Ours"
    assert "SUMMARY:Theirs" in there.text("one")
    (conflict,) = conflicts(there.desk)
    return conflict


def test_both_versions_are_shown_beside_each_other(there: There) -> None:
    conflict = both_changed(there)
    assert (conflict.kind, conflict.title, conflict.is_gone_here, conflict.is_gone_there) == (
        "meeting",
        "Ours",
        False,
        False,
    )
    assert [(one.field, one.ours, one.theirs) for one in conflict.lines if one.differs] == [("Title", "Ours", "Theirs")]
    assert ("Place", "Room 1", "Room 1") in [(one.field, one.ours, one.theirs) for one in conflict.lines]
    assert there.calendar().conflicts == 1
    assert there.sync().conflicts == 0, "it is told once and stays until it is decided"
    assert len(conflicts(there.desk)) == 1


def test_ours_goes_over_theirs_and_keeps_what_only_they_say(there: There) -> None:
    keep_ours(there.desk, both_changed(there).id)
    assert conflicts(there.desk) == ()
    assert there.sync().sent == 1
    assert "SUMMARY:Ours" in there.text("one")
    with pytest.raises(NotFoundError):
        keep_ours(there.desk, "0" * 32)


def test_theirs_comes_in_and_can_be_undone(there: There) -> None:
    conflict = both_changed(there)
    take_theirs(there.desk, conflict.id)
    assert only(there.desk, Meeting).title == "Theirs"
    assert there.sync().sent == 0
    undo(there.desk)
    assert only(there.desk, Meeting).title == "Ours"
    assert there.sync().sent == 1
    assert "SUMMARY:Ours" in there.text("one")


def test_the_other_version_is_the_newest_one_there(there: There) -> None:
    both_changed(there)
    there.put("one", event(uid="one@there", title="Theirs, later".replace(",", "")))
    there.sync()
    (conflict,) = conflicts(there.desk)
    assert conflict.lines[0].theirs == "Theirs later"
    take_theirs(there.desk, conflict.id)
    assert only(there.desk, Meeting).title == "Theirs later"


def test_removed_there_and_changed_here(there: There) -> None:
    there.put("one", event(uid="one@there"))
    there.sync()
    change(there.desk, only(there.desk, Meeting).id, title="Ours")
    there.remove("one")
    assert there.sync().conflicts == 1
    (conflict,) = conflicts(there.desk)
    assert (conflict.is_gone_there, conflict.is_gone_here) == (True, False)
    keep_ours(there.desk, conflict.id)
    assert there.sync().sent == 1
    assert "SUMMARY:Ours" in there.text("one")


def test_removed_there_and_changed_here_may_go_here_too(there: There) -> None:
    there.put("one", event(uid="one@there"))
    there.sync()
    change(there.desk, only(there.desk, Meeting).id, title="Ours")
    there.remove("one")
    there.sync()
    take_theirs(there.desk, conflicts(there.desk)[0].id)
    assert rows(there.desk, Meeting) == []
    undo(there.desk)
    assert only(there.desk, Meeting).title == "Ours"


def test_removed_here_and_changed_there(there: There) -> None:
    there.put("one", event(uid="one@there"))
    there.sync()
    there.file()
    trash(there.desk, "meeting", only(there.desk, Meeting).id)
    there.put("one", event(uid="one@there", title="Theirs"))
    assert there.sync().removed_there == 0
    (conflict,) = conflicts(there.desk)
    assert (conflict.is_gone_there, conflict.is_gone_here) == (False, True)
    take_theirs(there.desk, conflict.id)
    assert only(there.desk, Meeting).title == "Theirs"
    assert there.sync().removed_there == 0


def test_removed_here_and_changed_there_may_be_removed_there_too(there: There) -> None:
    there.put("one", event(uid="one@there"))
    there.sync()
    there.file()
    trash(there.desk, "meeting", only(there.desk, Meeting).id)
    there.put("one", event(uid="one@there", title="Theirs"))
    there.sync()
    keep_ours(there.desk, conflicts(there.desk)[0].id)
    assert there.sync().removed_there == 1
    assert there.names() == set()


def test_a_promise_that_was_moved_to_two_days(there: There) -> None:
    promise_id = promise(there)
    there.sync()
    slip_commitment(there.desk, promise_id, SlipNews(date(2026, 12, 7)))
    there.server.put(f"{there.url}{promise_id}.ics", there.text(promise_id).replace("20261204", "20261211"))
    assert there.sync().conflicts == 1
    (conflict,) = conflicts(there.desk)
    differing = {one.field: (one.ours, one.theirs) for one in conflict.lines if one.differs}
    assert differing == {"Date": ("Mon 7 Dec", "Fri 11 Dec")}
    take_theirs(there.desk, conflict.id)
    assert only(there.desk, Commitment).due_on == date(2026, 12, 11)


def test_somebody_who_is_quicker_between_asking_and_sending_is_not_written_over(
    there: There, monkeypatch: pytest.MonkeyPatch
) -> None:
    there.put("one", event(uid="one@there"))
    there.sync()
    change(there.desk, only(there.desk, Meeting).id, title="Ours")
    once = Server._once

    def quicker(self: Server, method: str, url: str, body: bytes, headers: dict[str, str]) -> Reply:
        if method == "PUT":
            there.put("one", event(uid="one@there", title="Theirs"))
        return once(self, method, url, body, headers)

    monkeypatch.setattr(Server, "_once", quicker)
    report = there.sync()
    assert (report.conflicts, report.sent) == (1, 0)
    assert "SUMMARY:Theirs" in there.text("one")
    assert conflicts(there.desk)[0].lines[0].theirs == "Theirs"


def test_where_nothing_may_go_out_a_conflict_is_shown_all_the_same(there: There) -> None:
    there.use(Use(is_chosen=True))
    conflict = both_changed(there)
    keep_ours(there.desk, conflict.id)
    assert there.sync().sent == 0
    assert only(there.desk, Meeting).title == "Ours"
    assert "SUMMARY:Theirs" in there.text("one")


def test_what_keeping_ours_does_not_send_is_named_beforehand(here: There) -> None:
    here.use(replace(ALL, detail=Detail.TITLES))
    here.put("one", event("CLASS:PRIVATE", uid="one@there", title="Dentist"))
    here.sync()
    moved = only(here.desk, Meeting).starts_at + timedelta(minutes=75)
    change(here.desk, only(here.desk, Meeting).id, starts_at=moved, ends_at=moved)
    private = event("CLASS:PRIVATE", uid="one@there", start="20261201T120000Z", title="Dentist Dr Who")
    here.put("one", private)
    assert here.sync().conflicts == 1
    (conflict,) = conflicts(here.desk)
    assert [one.field for one in conflict.lines if one.differs] == ["Title", "When"]
    assert conflict.unsent == ("Title",)

    keep_ours(here.desk, conflict.id)
    here.sync()

    assert "Dentist Dr Who" in here.text("one"), "as was said"
    assert only(here.desk, Meeting).starts_at == moved
    assert "T111500" in here.text("one")


def test_where_everything_may_be_known_all_that_is_here_is_sent(here: There) -> None:
    assert both_changed(here).unsent == ()


def test_a_removal_there_comes_in_once_the_change_here_is_undone(here: There) -> None:
    here.put("one", event(uid="one@there"))
    here.sync()
    change(here.desk, only(here.desk, Meeting).id, title="Ours")
    here.remove("one")
    assert here.sync().conflicts == 1
    undo(here.desk)

    report = here.sync()

    assert conflicts(here.desk) == ()
    assert (report.conflicts, report.changes.words) == (0, "Took what the calendar says: Weekly call")
    assert rows(here.desk, Meeting) == []
