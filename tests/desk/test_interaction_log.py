"""What logging an interaction needs, and what it keeps."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from liaison.desk.capture import NewNote, take_note
from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.interaction_log import log_sheet, when_it_was
from liaison.desk.trash import trash
from liaison.model.errors import InputError, NotFoundError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.values import InteractionKind, InteractionStatus
from support.sample import create_sample


@pytest.fixture
def harbor(desk: Desk) -> str:
    create_sample(desk)
    return client_id(desk, "Harbor")


def test_the_point_of_contact_and_whoever_works_here_come_first(desk: Desk, harbor: str) -> None:
    sheet = log_sheet(desk, harbor)
    assert sheet.client == "Harbor & Finch"
    assert [(one.name, one.is_usual) for one in sheet.theirs] == [
        ("Dana Whitlock", True),
        ("Eleanor Finch", False),
        ("Leo Marsh", False),
        ("Priya Raman", False),
    ]
    assert (sheet.ours[0].name, sheet.ours[0].is_usual) == ("Robin Hale", True)
    assert sum(one.is_usual for one in sheet.ours) == 1


def test_who_has_left_did_not_take_part(desk: Desk) -> None:
    create_sample(desk)
    names = [one.name for one in log_sheet(desk, client_id(desk, "Tallgrass")).theirs]
    assert "Ruth Calder" not in names


def test_a_client_in_the_trash_has_no_log(desk: Desk, harbor: str) -> None:
    trash(desk, "client", harbor)
    with pytest.raises(NotFoundError):
        log_sheet(desk, harbor)


def test_when_is_now_or_a_day_and_a_time_in_words(desk: Desk) -> None:
    assert when_it_was(desk, "") == desk.now()
    assert when_it_was(desk, " Now ") == desk.now()
    assert when_it_was(desk, "yesterday 14:00") == datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
    with pytest.raises(InputError):
        when_it_was(desk, "when pigs fly")


def test_a_call_needs_no_words_but_a_note_does(desk: Desk, harbor: str) -> None:
    sheet = log_sheet(desk, harbor)
    note = NewNote(
        "",
        harbor,
        InteractionKind.CALL,
        person_ids=(sheet.theirs[0].id,),
        colleague_ids=(sheet.ours[0].id, sheet.ours[1].id),
        status=InteractionStatus.MISSED,
    )
    note_id = take_note(desk, note).note_id
    with desk.record.reading() as session:
        row = session.get_one(Interaction, note_id)
        there = session.scalars(select(Attendance).where(Attendance.interaction_id == note_id)).all()
    assert row.status is InteractionStatus.MISSED
    assert {one.person_id for one in there} - {None} == {sheet.theirs[0].id}
    assert {one.colleague_id for one in there} - {None} == {sheet.ours[0].id, sheet.ours[1].id}
    for nothing in (NewNote("", harbor), NewNote(" ", harbor, InteractionKind.CALL)):
        with pytest.raises(InputError):
            take_note(desk, nothing)
