"""What waits to be filed, with likely clients, and what a person decides about it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import Engine, select

from liaison.desk.attention import attention
from liaison.desk.clients import list_clients
from liaison.desk.commitments import close_commitment, get_commitment, list_commitments
from liaison.desk.context import Desk
from liaison.desk.exports import export_calendar, export_json, export_table
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.opening import set_up_desk
from liaison.desk.searching import find
from liaison.desk.today import agenda, today_view
from liaison.desk.trash import trash_within
from liaison.desk.unfiled import UnfiledView, file_record, file_records, find_unfiled, list_unfiled, waiting
from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.model.commitment import Commitment
from liaison.model.errors import AmbiguousNameError, InputError, InvariantError, NotFoundError
from liaison.model.meeting import Meeting
from liaison.model.values import CommitmentStatus, Side
from liaison.store import journal
from liaison.store.record import Record
from liaison.store.search import create_search
from support.imports import add_client, calendar, event, only
from support.records import empty_engine


@pytest.fixture
def clients(desk: Desk) -> dict[str, str]:
    with desk.record.command("made") as unit:
        return {
            "harbor": add_client(unit.session, "Harbor & Finch", ("Dana Whitlock", "dana@harborfinch.example")),
            "pell": add_client(unit.session, "Pell Logistics", ("Omar Pell", "omar@pell.example")),
        }


def _bring(desk: Desk, *events: str) -> None:
    import_files(desk, [ImportFile("a.ics", calendar(*events))])


def _todo(desk: Desk, more: str = "", *, what: str = "Send the figures", uid: str = "todo@cal") -> None:
    text = f"UID:{uid}\nDTSTAMP:20260101T000000Z\nSUMMARY:{what}\n{more}"
    import_files(desk, [ImportFile("t.ics", calendar(text, kind="VTODO"))])


def _title(view: UnfiledView) -> str:
    assert (view.meeting is None) != (view.todo is None)
    if view.meeting is not None:
        assert (view.kind, view.id) == ("meeting", view.meeting.id)
        return view.meeting.title
    assert view.todo is not None
    assert (view.kind, view.id) == ("commitment", view.todo.id)
    return view.todo.what


def test_two_equally_likely_clients_are_both_suggested(desk: Desk, clients: dict[str, str]) -> None:
    people = "ATTENDEE;CN=Dana W:mailto:dana@harborfinch.example\nATTENDEE:mailto:omar@pell.example"
    _bring(desk, event(people))

    (view,) = list_unfiled(desk)

    assert _title(view) == "Weekly call"
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
def test_what_looks_alike_is_suggested_but_not_filed(
    desk: Desk, clients: dict[str, str], *, more: str, title: str, why: str
) -> None:
    _bring(desk, event(more, title=title))

    (view,) = list_unfiled(desk)

    assert (clients["pell"], "Pell Logistics", why) in view.suggestions


def test_the_latest_come_first_and_filed_ones_are_gone(desk: Desk, clients: dict[str, str]) -> None:
    _bring(
        desk,
        event(uid="1", title="Early", start="20260101T100000Z"),
        event(uid="2", title="Late", start="20270101T100000Z"),
        event(uid="3", title="With Pell Logistics"),
    )

    assert [_title(view) for view in list_unfiled(desk)] == ["Late", "Early"]
    assert [_title(view) for view in list_unfiled(desk, limit=1)] == ["Late"]


def test_filing_by_hand_outlives_later_versions(desk: Desk, clients: dict[str, str]) -> None:
    _bring(desk, event())
    meeting = only(desk, Meeting)

    changes = file_record(desk, "meeting", meeting.id, clients["pell"])
    _bring(desk, event("SEQUENCE:1\nATTENDEE:mailto:dana@harborfinch.example", title="Harbor & Finch"))

    row = only(desk, Meeting)
    assert changes.words == "Filed “Weekly call” under Pell Logistics"
    assert (row.client_id, row.filed_by, row.title) == (clients["pell"], "filed by hand", "Harbor & Finch")
    assert list_unfiled(desk) == ()
    journal.undo(desk.record)
    journal.undo(desk.record)
    assert only(desk, Meeting).client_id is None


def test_only_what_is_there_can_be_filed(desk: Desk, clients: dict[str, str]) -> None:
    _bring(desk, event())
    meeting = only(desk, Meeting)
    with desk.record.command("trash") as unit:
        row = unit.session.scalars(select(Client).where(Client.id == clients["pell"])).one()
        row.deleted_at = desk.now()

    with pytest.raises(NotFoundError):
        file_record(desk, "meeting", "0" * 32, clients["harbor"])
    with pytest.raises(InputError, match="trash"):
        file_record(desk, "meeting", meeting.id, clients["pell"])


def test_a_todo_of_nobody_waits_with_suggestions(desk: Desk, clients: dict[str, str]) -> None:
    people = "ATTENDEE;CN=Dana W:mailto:dana@harborfinch.example\nATTENDEE:mailto:omar@pell.example"
    _todo(desk, f"DUE:20261204T150000Z\n{people}")

    (view,) = list_unfiled(desk)

    assert _title(view) == "Send the figures"
    assert view.todo is not None
    assert (view.todo.side, str(view.todo.due_on), view.todo.status, view.todo.person) == (
        Side.OURS,
        "2026-12-04",
        CommitmentStatus.OPEN,
        "Dana Whitlock",
    )
    assert sorted(why for _id, _name, why in view.suggestions) == ["Dana Whitlock is invited", "Omar Pell is invited"]
    assert view.invitees == ("Dana W", "omar@pell.example")


def test_words_of_a_todo_suggest_a_client_made_later(desk: Desk, clients: dict[str, str]) -> None:
    _todo(desk, "DESCRIPTION:for Vantage Foods")
    with desk.record.command("made") as unit:
        vantage = add_client(unit.session, "Vantage Foods")

    assert list_unfiled(desk)[0].suggestions == ((vantage, "Vantage Foods", "the title names Vantage Foods"),)


def test_meetings_and_todos_stand_together_by_day(desk: Desk, clients: dict[str, str]) -> None:
    _bring(desk, event(uid="1", title="Early", start="20260101T100000Z"), event(uid="2", start="20270101T100000Z"))
    _todo(desk, "DUE;VALUE=DATE:20261204", what="Between", uid="1")
    _todo(desk, what="Undated", uid="2")

    assert [_title(view) for view in list_unfiled(desk)] == ["Undated", "Between", "Weekly call", "Early"]
    assert [_title(view) for view in list_unfiled(desk, limit=2)] == ["Undated", "Between"]


def test_what_waits_is_in_no_list_but_in_search_and_in_what_leaves(
    desk: Desk, engine: Engine, clients: dict[str, str]
) -> None:
    _todo(desk, "DUE;VALUE=DATE:20260301\nATTENDEE:mailto:omar@pell.example\nATTENDEE:mailto:dana@harborfinch.example")
    row = only(desk, Commitment)
    with engine.begin() as connection:
        create_search(connection)

    today = desk.today()
    view = today_view(desk)
    assert list_commitments(desk, include_closed=True) == ()
    assert (view.due_ours, view.late, view.unfiled) == ((), 0, 1)
    assert agenda(desk, row.due_on, today) == ()
    assert {one.late for one in list_clients(desk)} == {0}
    with desk.record.reading() as session:
        assert not any(("commitment", row.id) in one.sources for one in attention(session, desk)[0])
    assert [(hit.record_id, hit.client_id) for hit in find(desk, "figures").hits] == [(row.id, None)]
    assert b"SUMMARY:Send the figures" in export_calendar(desk)
    assert b"Send the figures" in export_table(desk, "commitments")
    assert row.id.encode() in b"".join(export_json(desk))


def test_a_todo_is_filed_by_hand_and_stays_there(desk: Desk, clients: dict[str, str]) -> None:
    _todo(desk)
    todo = only(desk, Commitment)

    changes = file_record(desk, "commitment", todo.id, clients["pell"])
    _todo(desk, "SEQUENCE:1\nATTENDEE:mailto:dana@harborfinch.example", what="Send them to Harbor & Finch")

    row = only(desk, Commitment)
    assert changes.words == "Filed “Send the figures” under Pell Logistics"
    assert (row.client_id, row.what) == (clients["pell"], "Send them to Harbor & Finch")
    assert list_unfiled(desk) == ()
    assert get_commitment(desk, row.id).client == "Pell Logistics"
    journal.undo(desk.record)
    journal.undo(desk.record)
    assert only(desk, Commitment).client_id is None
    journal.redo(desk.record)
    assert only(desk, Commitment).client_id == clients["pell"]


def test_a_newer_version_that_names_its_client_files_itself(desk: Desk, clients: dict[str, str]) -> None:
    _todo(desk)
    _todo(desk, "SEQUENCE:1\nATTENDEE:mailto:omar@pell.example")

    row = only(desk, Commitment)
    assert (row.client_id, row.side) == (clients["pell"], Side.THEIRS)
    assert row.person_id is not None


def test_nothing_is_done_with_a_todo_before_it_is_filed(desk: Desk, clients: dict[str, str]) -> None:
    _todo(desk)
    row = only(desk, Commitment)

    for act in (get_commitment, close_commitment):
        with pytest.raises(InputError, match="waits for a client") as refused:
            act(desk, row.id)
        assert refused.value.way_out == f"File it first: liaison unfiled {row.id[-8:]} CLIENT"
    with pytest.raises(NotFoundError, match="no such promise"):
        get_commitment(desk, "0" * 32)


def test_a_promise_that_has_a_client_keeps_one(desk: Desk, clients: dict[str, str]) -> None:
    _todo(desk)
    row = only(desk, Commitment)
    file_record(desk, "commitment", row.id, clients["pell"])

    with pytest.raises(InvariantError, match="keeps one"), desk.record.command("torn") as unit:
        unit.session.get_one(Commitment, row.id).client_id = None


def test_what_waits_is_found_by_its_words_or_its_id(desk: Desk, clients: dict[str, str]) -> None:
    _bring(desk, event(title="Figures, a call"), event(uid="2", title="With Pell Logistics"))
    _todo(desk)
    views = {view.kind: view.id for view in list_unfiled(desk)}

    assert find_unfiled(desk, "send the") == ("commitment", views["commitment"])
    assert find_unfiled(desk, views["meeting"][-8:]) == ("meeting", views["meeting"])
    _todo(desk, what="Figures again", uid="2")
    with pytest.raises(AmbiguousNameError):
        find_unfiled(desk, "figures")
    with pytest.raises(NotFoundError, match="meetings and to-dos that wait"):
        find_unfiled(desk, "with pell")


def test_json_brings_back_what_waits(desk: Desk, clock: FixedClock, clients: dict[str, str]) -> None:
    _todo(desk)

    with empty_engine() as engine:
        other = set_up_desk(Record(engine, clock), "Europe/London")
        import_files(other, [ImportFile("all.json", b"".join(export_json(desk)))])
        waiting = list_unfiled(other)

    assert waiting == list_unfiled(desk)
    assert [_title(view) for view in waiting] == ["Send the figures"]


def test_what_waits_is_narrowed_by_words_and_days(desk: Desk, clients: dict[str, str]) -> None:
    _bring(
        desk,
        event(uid="1", title="Dentist", start="20261201T100000Z"),
        event(uid="2", title="Café sync", start="20261210T100000Z"),
        event(uid="3", title="Dentist again", start="20270301T100000Z"),
    )

    def titles(**narrowed: Any) -> list[str]:
        return [_title(view) for view in list_unfiled(desk, **narrowed)]

    assert titles() == ["Dentist", "Café sync", "Dentist again"]
    assert titles(matching="CAFE") == ["Café sync"]
    assert titles(matching="dentist", end=date(2026, 12, 31)) == ["Dentist"]
    assert titles(start=date(2026, 12, 10)) == ["Café sync", "Dentist again"]
    assert titles(limit=1) == ["Dentist"]
    assert titles(matching="golf") == []


def test_several_are_filed_or_taken_out_in_one_step(desk: Desk, clients: dict[str, str]) -> None:
    _bring(desk, event(uid="1", title="Sync A"), event(uid="2", title="Sync B"), event(uid="3", title="Dentist"))
    _todo(desk, what="Sync the figures")
    changes = file_records(desk, waiting(desk, matching="sync"), clients["harbor"])
    assert changes.words == "Filed 3 meetings and to-dos under Harbor & Finch"
    assert [_title(view) for view in list_unfiled(desk)] == ["Dentist"]
    with desk.record.command("trash") as unit:
        trash_within(unit, desk.now(), waiting(desk, matching="dentist"))
    assert list_unfiled(desk) == ()
    _bring(desk, event("SEQUENCE:2", uid="3", title="Dentist moved"))
    assert list_unfiled(desk) == ()


def test_what_repeats_stands_where_it_takes_place_next(desk: Desk, clients: dict[str, str]) -> None:
    _bring(
        desk,
        event("RRULE:FREQ=WEEKLY", uid="1", title="Standing", start="20240102T100000Z"),
        event(uid="2", title="Last week", start="20261110T100000Z"),
    )
    first, second = list_unfiled(desk)
    assert [_title(first), _title(second)] == ["Standing", "Last week"]
    assert first.meeting is not None
    assert first.meeting.next_at is not None
    assert first.meeting.next_at >= desk.now()
