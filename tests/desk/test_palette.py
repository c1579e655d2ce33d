"""What the palette finds: names by beginnings, initials and slips; texts by words; the two together."""

from __future__ import annotations

import pytest
from sqlalchemy import Engine, select

from liaison.desk.capture import NewNote, take_note
from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.history import undo
from liaison.desk.opening import set_up_desk
from liaison.desk.palette import PaletteAnswer, at_rest, look_up, warm_up
from liaison.desk.trash import trash
from liaison.model.stakeholder import Stakeholder
from liaison.store.record import Record
from liaison.store.search.schema import create_search


@pytest.fixture(autouse=True)
def _search(engine: Engine) -> None:
    with engine.begin() as made:
        create_search(made)


@pytest.fixture
def harbor(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor & Finch", "industry": "Online shop"}).record_id


@pytest.fixture
def pell(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Pell Logistics"}).record_id


@pytest.fixture
def dana(desk: Desk, harbor: str) -> str:
    person = add_record(desk, "person", {"name": "Dana Whitlock"}, harbor).record_id
    place = _place_of(desk, person)
    change_record(desk, "stakeholder", place, {"role": "Marketing Director"})
    return person


@pytest.fixture
def other_dana(desk: Desk, pell: str) -> str:
    return add_record(desk, "person", {"name": "Dana Timko"}, pell).record_id


def _place_of(desk: Desk, person_id: str) -> str:
    with desk.record.reading() as session:
        return str(session.scalar(select(Stakeholder.id).where(Stakeholder.person_id == person_id)))


def names(answer: PaletteAnswer) -> list[str]:
    return ["".join(piece for piece, _mark in hit.title) for hit in answer.names]


def texts(answer: PaletteAnswer) -> list[str]:
    return ["".join(piece for piece, _mark in hit.title) for hit in answer.texts]


def bold(runs: tuple[tuple[str, bool], ...]) -> list[str]:
    return [piece for piece, is_match in runs if is_match]


@pytest.mark.parametrize("typed", ["harbor", "har", "FINCH", "fin har", "hårbor", "hrbor", "harbro", "hf"])
def test_a_client_is_found_by_beginnings_letters_left_out_slips_and_initials(
    desk: Desk, harbor: str, pell: str, typed: str
) -> None:
    answer = look_up(desk, typed)
    assert [hit.record_id for hit in answer.names] == [harbor]


def test_what_matches_is_marked_in_name_and_details(desk: Desk, dana: str) -> None:
    (hit,) = look_up(desk, "dan mark").names
    assert bold(hit.title) == ["Dan"]
    assert bold(hit.detail) == ["Mark"]
    assert bold(look_up(desk, "dw").names[0].title) == ["D", "W"]
    assert bold(look_up(desk, "witlock").names[0].title) == ["W", "itlock"]
    assert bold(look_up(desk, "whitlokc").names[0].title) == ["Whitlock"]


def test_the_name_that_begins_so_comes_first_then_what_is_in_view_pinned_or_was_seen(
    desk: Desk, harbor: str, pell: str, dana: str, other_dana: str
) -> None:
    assert names(look_up(desk, "dana")) == ["Dana Timko", "Dana Whitlock"]
    assert names(look_up(desk, "dana", client_id=harbor)) == ["Dana Whitlock", "Dana Timko"]
    assert names(look_up(desk, "dana", recent=[("person", dana)])) == ["Dana Whitlock", "Dana Timko"]
    assert names(look_up(desk, "dana t"))[0] == "Dana Timko"
    assert names(look_up(desk, "whitlock"))[0] == "Dana Whitlock"


def test_names_follow_every_change_and_its_undoing(desk: Desk, harbor: str) -> None:
    warm_up(desk)
    assert names(look_up(desk, "quay")) == []
    change_record(desk, "client", harbor, {"name": "Quayside"})
    assert names(look_up(desk, "quay")) == ["Quayside"]
    undo(desk)
    assert names(look_up(desk, "quay")) == []
    trash(desk, "client", harbor)
    assert names(look_up(desk, "harbor")) == []


def test_texts_have_all_words_and_say_whose_and_when(desk: Desk, harbor: str, dana: str) -> None:
    take_note(desk, NewNote("Dana wants checkout times before any new idea", client_id=harbor))
    take_note(desk, NewNote("Lunch at the pier", client_id=harbor))
    answer = look_up(desk, "checkout tim")
    assert texts(answer) == ["Dana wants checkout times before any new idea"]
    (hit,) = answer.texts
    assert (hit.group, hit.detail) == ("note", "Harbor & Finch · 24 Nov")
    assert bold(hit.title) == ["checkout", "tim"]


def test_a_note_is_quoted_without_marks(desk: Desk, harbor: str) -> None:
    text = "First words\n\nSee [[Harbor & Finch]] and [[Dana Whitlock]]\n- [ ] check the **bold** thing by then"
    take_note(desk, NewNote(text, client_id=harbor))
    (found,) = texts(look_up(desk, "bold thing"))
    assert "check the bold thing" in found
    assert not set("[]*") & set(found)


def test_a_name_and_a_word_find_what_is_owed_to_that_person(desk: Desk, harbor: str, dana: str) -> None:
    take_note(desk, NewNote("We: December paid social timings to Dana by 30 Nov", client_id=harbor))
    promise = next(hit for hit in look_up(desk, "dana tim").texts if hit.group == "commitment")
    assert "".join(piece for piece, _mark in promise.title).endswith(", to Dana Whitlock")
    assert bold(promise.title) == ["tim", "Dana"]
    assert promise.detail == "we owe · Mon 30 Nov"
    assert promise.side == "ours"


def test_an_action_learns_whom_the_words_name_and_which_words_are_left(desk: Desk, harbor: str, dana: str) -> None:
    subject = look_up(desk, "dana tim").subjects[0]
    assert (subject.kind, subject.id, subject.client_id, subject.rest) == ("person", dana, harbor, ("tim",))
    assert look_up(desk, "dana").subjects[0].rest == ()


def test_nothing_typed_finds_nothing_and_at_rest_there_is_what_was_seen_and_pinned(
    desk: Desk, harbor: str, pell: str, dana: str
) -> None:
    assert look_up(desk, " - ").names == ()
    assert look_up(desk, "").texts == ()
    change_record(desk, "client", pell, {"is_pinned": "yes"})
    rest = at_rest(desk, [("person", dana), ("person", "0" * 32)], harbor)
    assert [hit.record_id for hit in rest.recent] == [dana]
    assert [hit.record_id for hit in rest.pinned] == [pell]
    assert rest.subject is not None
    assert rest.subject.id == harbor


def test_a_person_is_found_by_an_address(desk: Desk, dana: str) -> None:
    add_record(desk, "channel", {"person_id": "Dana Whitlock", "kind_of": "email", "address": "dw@harborfinch.example"})
    (hit,) = [one for one in look_up(desk, "harborfinch").texts if one.kind == "person"]
    assert (hit.record_id, hit.detail) == (dana, "dw@harborfinch.example")
    assert texts(look_up(desk, "harborfinch")) == ["Dana Whitlock"]


def test_names_an_import_brought_on_another_desk_are_found(desk: Desk, engine: Engine, harbor: str) -> None:
    assert "Harbor" in str(look_up(desk, "harb"))
    aside = set_up_desk(Record(engine, desk.record.clock), "Europe/London")
    add_record(aside, "client", {"name": "Zephyr Works"})
    assert "Zephyr Works" in str(look_up(desk, "zephyr"))
