"""[[Names]]: completed, followed, found by a former name, and told where a record is named."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine

from liaison.desk.capture import NewNote, take_note
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.links import choose_client, complete_name, link_names, linked_from, people_at, resolve_name
from liaison.desk.merging import merge_people
from liaison.desk.trash import trash
from liaison.store.search.schema import create_search


@pytest.fixture(autouse=True)
def _search(engine: Engine) -> None:
    with engine.begin() as made:
        create_search(made)


@pytest.fixture
def client_id(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor & Finch"}).record_id


@pytest.fixture
def dana(desk: Desk, client_id: str) -> str:
    return add_record(desk, "person", {"name": "Dana Whitlock"}, client_id).record_id


def note(desk: Desk, text: str) -> str:
    return str(take_note(desk, NewNote(text)).note_id)


def test_names_are_completed_by_the_beginning_of_any_word(desk: Desk, client_id: str, dana: str) -> None:
    plan = note(desk, "Plan for the winter\nwords")
    assert [(one.kind, one.id) for one in complete_name(desk, "arbor")] == []
    assert [(one.kind, one.id) for one in complete_name(desk, "har")] == [("client", client_id)]
    assert [(one.id, one.detail) for one in complete_name(desk, "whit")] == [(dana, "Harbor & Finch")]
    assert [one.id for one in complete_name(desk, "plan for")] == [plan]
    assert [one.kind for one in complete_name(desk, "")] == ["client", "person"]


def test_a_name_leads_to_what_is_called_so(desk: Desk, client_id: str, dana: str) -> None:
    assert [one.id for one in resolve_name(desk, "harbor & finch")] == [client_id]
    assert [one.id for one in resolve_name(desk, "Dana  Whitlock")] == [dana]
    assert resolve_name(desk, "Dana") == ()
    wanted = note(desk, "# Winter plan\nwords")
    assert [one.id for one in resolve_name(desk, "Winter plan")] == [wanted]


def test_several_of_one_name_are_all_told(desk: Desk, client_id: str, dana: str) -> None:
    other = add_record(desk, "client", {"name": "Tallgrass Foods"}).record_id
    second = add_record(desk, "person", {"name": "Dana Whitlock"}, other).record_id
    found = resolve_name(desk, "Dana Whitlock")
    assert {(one.id, one.detail) for one in found} == {(dana, "Harbor & Finch"), (second, "Tallgrass Foods")}


def test_a_renamed_record_is_found_by_the_name_it_had(desk: Desk, dana: str) -> None:
    change_record(desk, "person", dana, {"name": "Dana Moss"})
    assert [(one.id, one.name) for one in resolve_name(desk, "Dana Whitlock")] == [(dana, "Dana Moss")]


def test_the_notes_that_name_a_record_are_told(desk: Desk, dana: str) -> None:
    naming = note(desk, "Ask [[Dana Whitlock]] about it")
    note(desk, "Dana Whitlock, but no link")
    gone = note(desk, "[[Dana Whitlock]] again")
    trash(desk, "interaction", gone)
    assert [one.id for one in linked_from(desk, ["Dana Whitlock"])] == [naming]
    assert linked_from(desk, ["Dana Whitlock"], but=naming) == ()


def test_names_in_a_text_are_told_once_each() -> None:
    assert link_names("[[A]] and [[ B ]] and [[A]] [[]] [[x\ny]]") == ("A", "B")


def test_clients_to_choose_from_are_bounded_and_pinned_ones_come_first(desk: Desk, client_id: str) -> None:
    for number in range(12):
        add_record(desk, "client", {"name": f"Alpha {number:02}"})
    change_record(desk, "client", client_id, {"is_pinned": "yes"})
    assert [one.name for one in choose_client(desk, limit=3)] == ["Harbor & Finch", "Alpha 00", "Alpha 01"]
    assert [one.id for one in choose_client(desk, "fin")] == [client_id]
    assert choose_client(desk, "%") == ()


def test_the_people_of_a_client_are_told_with_their_roles(desk: Desk, client_id: str, dana: str) -> None:
    gone = add_record(desk, "person", {"name": "Ann Gone", "until_on": "1 May 2026"}, client_id).record_id
    assert [one.id for one in people_at(desk, client_id)] == [dana]
    assert gone not in {one.id for one in people_at(desk, client_id)}


@pytest.mark.parametrize("typed", ["Özlem Kaya", "özlem kaya", "ÖZLEM KAYA"])
def test_names_with_letters_beyond_the_plain_ones_are_links_too(desk: Desk, client_id: str, typed: str) -> None:
    kaya = add_record(desk, "person", {"name": "Özlem Kaya"}, client_id).record_id
    eko = add_record(desk, "client", {"name": "ÖKO AG"}).record_id
    assert [one.id for one in resolve_name(desk, typed)] == [kaya]
    assert [one.id for one in complete_name(desk, typed[:3])] == [kaya]
    assert [one.id for one in resolve_name(desk, "öko ag")] == [eko]
    assert [one.id for one in choose_client(desk, "ök")] == [eko]


def test_signs_tell_names_apart_that_are_written_just_so(desk: Desk) -> None:
    plus = add_record(desk, "client", {"name": "C++"}).record_id
    sharp = add_record(desk, "client", {"name": "C#"}).record_id
    assert [one.id for one in resolve_name(desk, "c++")] == [plus]
    assert {one.id for one in resolve_name(desk, "C")} == {plus, sharp}
    assert resolve_name(desk, "...") == ()


def test_who_was_merged_away_is_found_by_the_name_that_went(desk: Desk, client_id: str, dana: str) -> None:
    other = add_record(desk, "person", {"name": "D. Whitlock"}, client_id).record_id
    merge_people(desk, dana, other)
    assert [(one.id, one.name) for one in resolve_name(desk, "D. Whitlock")] == [(dana, "Dana Whitlock")]
