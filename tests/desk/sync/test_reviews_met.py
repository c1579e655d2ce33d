"""A review that is a meeting is in a calendar on a server once, as in the one here."""

from __future__ import annotations

import pytest

from liaison.desk.history import undo
from liaison.desk.sync.accounts import accounts
from liaison.model.meeting import Meeting, Review
from liaison.model.values import MeetingStatus

from .conftest import There
from .test_details import a_review, confidential
from .test_two_way import change

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


def meet(here: There, review_id: str, meeting_id: str) -> None:
    with here.desk.record.command("meet") as unit:
        unit.session.get_one(Review, review_id).meeting_id = meeting_id


def test_a_review_that_was_sent_and_becomes_a_meeting_is_there_once(there: There) -> None:
    review_id = a_review(there)
    there.sync()
    assert there.names() == {review_id}
    meeting_id = confidential(there)
    meet(there, review_id, meeting_id)
    assert accounts(there.desk).waiting == 2
    there.sync()
    assert there.names() == {meeting_id}
    assert accounts(there.desk).waiting == 0
    undo(there.desk)
    there.sync()
    assert there.names() == {meeting_id, review_id}, "it stands for itself again"


def test_a_review_is_sent_where_its_meeting_was_called_off(here: There) -> None:
    review_id = a_review(here)
    meeting_id = confidential(here)
    meet(here, review_id, meeting_id)
    here.sync()
    assert here.names() == {meeting_id}
    with here.desk.record.command("call_off") as unit:
        unit.session.get_one(Meeting, meeting_id).status = MeetingStatus.CANCELLED
    here.sync()
    assert review_id in here.names()
    change(here.desk, meeting_id, status=MeetingStatus.CONFIRMED)
    here.sync()
    assert here.names() == {meeting_id}
