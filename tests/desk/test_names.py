"""Finding records by what people type: unique beginnings, never a silent guess."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.names import (
    Named,
    choose,
    find_client,
    find_colleague,
    find_commitment,
    find_person,
    find_record,
    fold,
    short_id,
)
from liaison.model.errors import AmbiguousNameError, NotFoundError

CLIENTS = ("Harbor & Finch", "Harbour Lights", "Tallgrass Foods", "Zoë & Søn", "Pell")
NAMED = [Named(str(at), "client", name, (name,)) for at, name in enumerate(CLIENTS)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Harbor & Finch", "Harbor & Finch"),
        ("harbor and finch", None),
        ("HARBOR", "Harbor & Finch"),
        ("harbou", "Harbour Lights"),
        ("finch", "Harbor & Finch"),
        ("foods", "Tallgrass Foods"),
        ("zoe", "Zoë & Søn"),
        ("zoe son", None),
        ("pell", "Pell"),
        ("  Pell  ", "Pell"),
        ("grass", None),
    ],
)
def test_a_whole_name_then_a_beginning_then_the_beginning_of_a_word(text: str, found: str | None) -> None:
    if found is None:
        with pytest.raises(NotFoundError):
            choose(NAMED, text, "clients")
    else:
        assert choose(NAMED, text, "clients").label == found


def test_several_are_listed_and_none_is_chosen() -> None:
    with pytest.raises(AmbiguousNameError) as error:
        choose(NAMED, "harb", "clients")
    assert error.value.candidates == ("Harbor & Finch", "Harbour Lights")


@pytest.mark.parametrize("text", ["", "   ", "&", "%%%"])
def test_nothing_that_can_be_read_finds_nothing(text: str) -> None:
    with pytest.raises(NotFoundError):
        choose(NAMED, text, "clients")


def test_a_typing_error_gets_similar_names() -> None:
    with pytest.raises(NotFoundError) as error:
        choose(NAMED, "Tallgras Fods", "clients")
    assert error.value.candidates[0] == "Tallgrass Foods"


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=30))
def test_whatever_is_typed_one_is_found_or_an_error_says_so(text: str) -> None:
    try:
        found = choose(NAMED, text, "clients").label
    except NotFoundError as error:
        found = error.sentence
    assert fold(text) in fold(found) or text in found


def test_names_in_the_record(desk: Desk) -> None:
    harbor = add_record(desk, "client", {"name": "Harbor & Finch", "short_name": "H&F"}).record_id
    pell = add_record(desk, "client", {"name": "Pell Logistics"}).record_id
    dana = add_record(desk, "person", {"name": "Dana Whitlock", "nicknames": "Dee"}, harbor).record_id
    other = add_record(desk, "person", {"name": "Dana Timko"}, pell).record_id
    robin = add_record(desk, "colleague", {"name": "Robin Hale", "is_me": "yes"}).record_id
    with desk.record.reading() as session:
        assert find_client(session, "h f") == harbor
        assert find_client(session, short_id(pell)) == pell
        assert find_person(session, "dee") == dana
        assert find_person(session, "dana", pell) == other
        assert find_colleague(session, "rob") == robin
        with pytest.raises(AmbiguousNameError) as error:
            find_person(session, "dana")
        assert error.value.candidates == ("Dana Timko, Pell Logistics", "Dana Whitlock, Harbor & Finch")
        assert find_record(session, "Dana W") == ("person", dana)
        assert find_record(session, short_id(robin)) == ("colleague", robin)
        assert find_record(session, robin) == ("colleague", robin)
        with pytest.raises(NotFoundError):
            find_record(session, "ffffffff")


def test_open_promises_are_found_before_closed_ones(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    values = {"what": "October report", "side": "ours"}
    closed = add_record(desk, "commitment", values | {"status": "done"}, client)
    opened = add_record(desk, "commitment", values, client)
    with desk.record.reading() as session:
        assert find_commitment(session, "october") == opened.record_id
        assert find_commitment(session, closed.short_id) == closed.record_id
        with pytest.raises(AmbiguousNameError) as error:
            find_commitment(session, "october", only_open=False)
    assert len(error.value.candidates) == 2


def test_a_full_name_wins_over_a_short_one_and_symbols_count(desk: Desk) -> None:
    finch = add_record(desk, "client", {"name": "Harbor & Finch", "short_name": "Harbor"}).record_id
    plain = add_record(desk, "client", {"name": "Harbor"}).record_id
    rocket = add_record(desk, "client", {"name": "🚀 Rocket"}).record_id
    with desk.record.reading() as session:
        assert find_client(session, "harbor") == plain
        assert find_client(session, "Harbor &") == finch
        assert find_client(session, "🚀") == rocket
        assert find_client(session, "rocket") == rocket
        with pytest.raises(AmbiguousNameError):
            find_client(session, "Harb")
