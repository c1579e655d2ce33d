"""What waits to be filed, with likely clients, and what a person decides about it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.unfiled import file_meeting, list_unfiled
from liaison.model.client import Client
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Meeting
from liaison.store import journal
from support.imports import add_client, calendar, event, only


@pytest.fixture
def clients(desk: Desk) -> dict[str, str]:
    with desk.record.command("made") as unit:
        return {
            "harbor": add_client(unit.session, "Harbor & Finch", ("Dana Whitlock", "dana@harborfinch.example")),
            "pell": add_client(unit.session, "Pell Logistics", ("Omar Pell", "omar@pell.example")),
        }


def _bring(desk: Desk, *events: str) -> None:
    import_files(desk, [ImportFile("a.ics", calendar(*events))])


def test_two_equally_likely_clients_are_both_suggested(desk: Desk, clients: dict[str, str]):
    people = "ATTENDEE;CN=Dana W:mailto:dana@harborfinch.example\nATTENDEE:mailto:omar@pell.example"
    _bring(desk, event(people))

    (view,) = list_unfiled(desk)

    assert view.meeting.title == "Weekly call"
    assert sorted(view.suggestions) == sorted(
        [
            (clients["harbor"], "Harbor & Finch", "Dana Whitlock is invited"),
            (clients["pell"], "Pell Logistics", "Omar Pell is invited"),
        ]
    )
    assert view.invitees == ("Dana W", "omar@pell.example")


@pytest.mark.parametrize(
    ("more", "title", "why"),
    [
        ("ATTENDEE:mailto:new@pelllogistics.example", "Call", "pelllogistics.example looks like Pell Logistics"),
        ("", "Pel Logistic, call", "the title resembles Pell Logistics"),
    ],
)
def test_what_looks_alike_is_suggested_but_not_filed(desk: Desk, clients: dict[str, str], *, more, title, why):
    _bring(desk, event(more, title=title))

    (view,) = list_unfiled(desk)

    assert (clients["pell"], "Pell Logistics", why) in view.suggestions


def test_the_latest_come_first_and_filed_ones_are_gone(desk: Desk, clients: dict[str, str]):
    _bring(
        desk,
        event(uid="1", title="Early", start="20260101T100000Z"),
        event(uid="2", title="Late", start="20270101T100000Z"),
        event(uid="3", title="With Pell Logistics"),
    )

    assert [view.meeting.title for view in list_unfiled(desk)] == ["Late", "Early"]
    assert [view.meeting.title for view in list_unfiled(desk, limit=1)] == ["Late"]


def test_filing_by_hand_outlives_later_versions(desk: Desk, clients: dict[str, str]):
    _bring(desk, event())
    meeting = only(desk, Meeting)

    changes = file_meeting(desk, meeting.id, clients["pell"])
    _bring(desk, event("SEQUENCE:1\nATTENDEE:mailto:dana@harborfinch.example", title="Harbor & Finch"))

    row = only(desk, Meeting)
    assert changes.words == "Filed “Weekly call” under Pell Logistics"
    assert (row.client_id, row.filed_by, row.title) == (clients["pell"], "filed by hand", "Harbor & Finch")
    assert list_unfiled(desk) == ()
    journal.undo(desk.record)
    journal.undo(desk.record)
    assert only(desk, Meeting).client_id is None


def test_only_what_is_there_can_be_filed(desk: Desk, clients: dict[str, str]):
    _bring(desk, event())
    meeting = only(desk, Meeting)
    with desk.record.command("trash") as unit:
        row = unit.session.scalars(select(Client).where(Client.id == clients["pell"])).one()
        row.deleted_at = desk.now()

    with pytest.raises(NotFoundError):
        file_meeting(desk, "0" * 32, clients["harbor"])
    with pytest.raises(InputError, match="trash"):
        file_meeting(desk, meeting.id, clients["pell"])
