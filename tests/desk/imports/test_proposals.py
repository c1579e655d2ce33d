"""Past meetings are proposed to be recorded; nothing is recorded unasked."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.imports.proposals import MeetingHeld, dismiss_proposal, proposals, record_meeting
from liaison.desk.trash import trash
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.meeting import Meeting
from liaison.model.values import AboutUs, InteractionStatus, Mood
from liaison.store import journal
from support.fixtures import Bring
from support.imports import calendar, event, only, rows

SINCE = date(2026, 11, 1)
PEOPLE = """ATTENDEE:mailto:dana@harborfinch.example
ATTENDEE:mailto:bo@northlight.example
ATTENDEE;PARTSTAT=DECLINED:mailto:priya@gmail.com"""


@pytest.fixture
def past(agency: dict[str, str], bring: Bring) -> dict[str, str]:
    """A weekly call that took place twice, and meetings that are no proposals."""
    bring(
        calendar(
            event(f"RRULE:FREQ=WEEKLY;COUNT=4\nDURATION:PT30M\n{PEOPLE}", start="20261110T100000Z"),
            event(PEOPLE, uid="gone@cal", start="20261111T100000Z\nSTATUS:CANCELLED"),
            event("", uid="nobody@cal", start="20261112T100000Z"),
            event(PEOPLE, uid="old@cal", start="20261012T100000Z"),
            event(f"DURATION:PT2H\n{PEOPLE}", uid="now@cal", start="20261124T080000Z"),
        )
    )
    return agency


def test_past_meetings_with_a_client_are_proposed(desk: Desk, past: dict[str, str]) -> None:
    found = proposals(desk, SINCE)

    assert [(one.title, one.recurrence_id, one.client) for one in found] == [
        ("Weekly call", "20261110T100000Z", "Harbor & Finch"),
        ("Weekly call", "20261117T100000Z", "Harbor & Finch"),
    ]
    assert [name for _, name in found[0].people] == ["Dana Whitlock"]
    assert rows(desk, Interaction) == []


def test_recording_one_keeps_who_was_there(desk: Desk, past: dict[str, str]) -> None:
    first, second = proposals(desk, SINCE)

    record_meeting(desk, first.meeting_id, first.recurrence_id, MeetingHeld(text="Fine.", mood=Mood.GOOD))

    row = only(desk, Interaction)
    assert (row.client_id, row.minutes, row.text, row.summary) == (past["harbor"], 30, "Fine.", "Weekly call")
    assert (row.mood, row.about_us, row.happened_at) == (Mood.GOOD, AboutUs.UNKNOWN, first.starts_at)
    there = {(one.person_id, one.colleague_id) for one in rows(desk, Attendance)}
    assert there == {(first.people[0][0], None), (None, past["bo"])}
    assert proposals(desk, SINCE) == (second,)
    with pytest.raises(InputError, match="recorded already"):
        record_meeting(desk, first.meeting_id, first.recurrence_id)
    journal.undo(desk.record)
    assert len(proposals(desk, SINCE)) == 2


def test_dismissing_one_can_be_undone(desk: Desk, past: dict[str, str]) -> None:
    first, second = proposals(desk, SINCE)

    dismiss_proposal(desk, first.meeting_id, first.recurrence_id)

    assert proposals(desk, SINCE) == (second,)
    journal.undo(desk.record)
    assert len(proposals(desk, SINCE)) == 2


def test_what_is_not_there_or_has_no_client_cannot_be_recorded(desk: Desk, past: dict[str, str]) -> None:
    with desk.record.reading() as session:
        unfiled = session.scalars(select(Meeting).where(Meeting.uid == "nobody@cal")).one()

    with pytest.raises(NotFoundError):
        dismiss_proposal(desk, unfiled.id, "20000101")
    with pytest.raises(InputError, match="no client"):
        record_meeting(desk, unfiled.id, "20261112T100000Z")


def test_a_recorded_meeting_whose_time_moves_is_not_proposed_again(
    desk: Desk, agency: dict[str, str], bring: Bring
) -> None:
    bring(calendar(event(PEOPLE, start="20261120T100000Z")))
    (one,) = proposals(desk, SINCE)
    record_meeting(desk, one.meeting_id, one.recurrence_id)

    bring(calendar(event(f"SEQUENCE:1\n{PEOPLE}", start="20261120T110000Z")))

    assert proposals(desk, SINCE) == ()
    with pytest.raises(InputError, match="recorded already"):
        record_meeting(desk, one.meeting_id, "20261120T110000Z")


def test_a_meeting_that_fell_through_is_proposed_at_its_new_time(
    desk: Desk, agency: dict[str, str], bring: Bring
) -> None:
    bring(calendar(event(PEOPLE, start="20261120T100000Z")))
    (one,) = proposals(desk, SINCE)
    record_meeting(desk, one.meeting_id, one.recurrence_id, MeetingHeld(status=InteractionStatus.CANCELLED_BY_THEM))

    bring(calendar(event(f"SEQUENCE:1\n{PEOPLE}", start="20261123T110000Z")))

    assert [found.recurrence_id for found in proposals(desk, SINCE)] == ["20261123T110000Z"]


@pytest.mark.parametrize(
    ("more", "start", "said"),
    [
        ("STATUS:CANCELLED", "20261120T100000Z", "was cancelled"),
        ("", "20261201T100000Z", "not begun"),
        ("", "20261201", "not begun"),
    ],
)
def test_what_cannot_have_taken_place_is_not_recorded_as_held(
    desk: Desk, agency: dict[str, str], bring: Bring, *, more: str, start: str, said: str
) -> None:
    text = event(f"{PEOPLE}\n{more}", start=start)
    bring(calendar(text.replace("DTSTART:", "DTSTART;VALUE=DATE:") if len(start) == 8 else text))
    meeting = only(desk, Meeting)

    with pytest.raises(InputError, match=said):
        record_meeting(desk, meeting.id, start)

    record_meeting(desk, meeting.id, start, MeetingHeld(status=InteractionStatus.CANCELLED_BY_THEM))
    assert only(desk, Interaction).status is InteractionStatus.CANCELLED_BY_THEM


def test_a_meeting_in_the_trash_is_not_recorded(desk: Desk, past: dict[str, str]) -> None:
    first, _ = proposals(desk, SINCE)
    trash(desk, "meeting", first.meeting_id)

    with pytest.raises((InputError, NotFoundError)):
        record_meeting(desk, first.meeting_id, first.recurrence_id)
