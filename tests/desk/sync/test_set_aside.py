"""What is set aside as private, or was never filed here, stays in the calendar it came from."""

from __future__ import annotations

import pytest

from liaison.desk.history import undo
from liaison.desk.sync.accounts import accounts
from liaison.desk.trash import set_aside, trash
from liaison.model.meeting import Meeting
from support.imports import event, only

from .conftest import There
from .test_two_way import make_meeting

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def test_what_is_private_is_never_removed_from_the_server(there: There) -> None:
    there.put("dentist", event(uid="dentist@there"))
    there.sync()
    set_aside(there.desk, [("meeting", only(there.desk, Meeting).id)], "Moved to the trash as private: Dentist")
    report = there.sync()
    assert (report.removed_there, report.sent, report.conflicts) == (0, 0, 0)
    assert there.names() == {"dentist"}


def test_a_later_change_there_of_what_is_private_is_left_alone(there: There) -> None:
    there.put("dentist", event(uid="dentist@there"))
    there.sync()
    set_aside(there.desk, [("meeting", only(there.desk, Meeting).id)], "Private")
    there.put("dentist", event(uid="dentist@there", title="Check up"))
    report = there.sync()
    assert (report.added, report.updated, report.removed_there, report.conflicts) == (0, 0, 0, 0)
    assert there.names() == {"dentist"}
    assert "SUMMARY:Check up" in there.text("dentist")


def test_undo_of_setting_aside_goes_on_as_before(there: There) -> None:
    there.put("dentist", event(uid="dentist@there"))
    there.sync()
    set_aside(there.desk, [("meeting", only(there.desk, Meeting).id)], "Private")
    there.sync()
    undo(there.desk)
    report = there.sync()
    assert (report.sent, report.removed_there, report.added) == (0, 0, 0)
    meeting = only(there.desk, Meeting)
    assert meeting.deleted_at is None
    there.file()
    trash(there.desk, "meeting", meeting.id)
    assert there.sync().removed_there == 1, "removed by hand, it goes away there too"
    assert there.names() == set()


def test_what_was_made_here_and_is_private_stays_there_too(there: There) -> None:
    meeting_id = make_meeting(there.desk)
    there.sync()
    assert len(there.names()) == 1
    set_aside(there.desk, [("meeting", meeting_id)], "Private")
    assert there.sync().removed_there == 0
    assert len(there.names()) == 1


def test_what_waited_for_a_client_and_was_put_into_the_trash_stays_there(there: There) -> None:
    there.put("dentist", event(uid="dentist@there"))
    there.sync()
    meeting_id = only(there.desk, Meeting).id
    trash(there.desk, "meeting", meeting_id)
    assert accounts(there.desk).waiting == 0
    assert there.sync().removed_there == 0
    there.put("dentist", event(uid="dentist@there", title="Check up"))
    report = there.sync()
    assert (report.conflicts, report.removed_there, there.names()) == (0, 0, {"dentist"})
    undo(there.desk)
    there.sync()
    assert only(there.desk, Meeting).title == "Check up", "it goes on from where it was"


def test_a_meeting_made_here_without_a_client_is_removed_there_with_it(there: There) -> None:
    meeting_id = make_meeting(there.desk)
    there.sync()
    trash(there.desk, "meeting", meeting_id)
    assert there.sync().removed_there == 1
    assert there.names() == set()
