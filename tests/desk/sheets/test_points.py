"""Points: what one wants to say is carried over from call to call until it was said."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import Engine

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.exports import export_json
from liaison.desk.history import history_of
from liaison.desk.searching import find
from liaison.desk.sheets import (
    CallRef,
    SheetView,
    add_point,
    change_point,
    move_point,
    point_said,
    remove_point,
    said_in,
    sheet,
)
from liaison.desk.trash import restore
from liaison.desk.whereabouts import whereabouts
from liaison.model.briefing import SectionKey
from liaison.model.errors import InvariantError, NotFoundError
from liaison.store.search import create_search

DAY = date(2026, 11, 24)


@pytest.fixture
def client(desk: Desk) -> str:
    return add_record(desk, "client", {"name": "Harbor"}).record_id


def view(desk: Desk, client: str, on: date = DAY) -> SheetView:
    return sheet(desk, CallRef(client, None, None, on))


def texts(desk: Desk, client: str, on: date = DAY) -> list[str]:
    """What the section of the page says."""
    sections = view(desk, client, on).briefing.sections
    return [line.text for one in sections if one.key is SectionKey.POINTS for line in one.lines]


def test_points_stand_in_their_order_until_they_are_said(desk: Desk, client: str) -> None:
    for text in ("One", "Two\n words", "Three"):
        add_point(desk, client, text)
    assert texts(desk, client) == ["One", "Two words", "Three"]
    one, two, three = view(desk, client).points
    move_point(desk, three.id, 0)
    change_point(desk, two.id, "Second")
    assert texts(desk, client) == ["Three", "One", "Second"]
    move_point(desk, three.id, 99)
    call = add_record(desk, "call", {"text": "Talked"}, client).record_id
    assert point_said(desk, one.id, interaction_id=call).words == "Said: One"
    assert texts(desk, client) == ["Second", "Three"]
    assert [(point.what, point.said_on) for point in view(desk, client).points] == [
        ("One", DAY),
        ("Second", None),
        ("Three", None),
    ]
    assert [point.what for point in view(desk, client, date(2026, 11, 25)).points] == ["Second", "Three"]
    point_said(desk, one.id, said=False)
    assert texts(desk, client) == ["One", "Second", "Three"]


def test_points_said_in_a_call_are_ticked_off_with_it(desk: Desk, client: str) -> None:
    add_point(desk, client, "One")
    add_point(desk, client, "Two")
    call = add_record(desk, "call", {"text": "Talked"}, client).record_id
    one, two = view(desk, client).points
    with desk.record.command("end_call", "Ended a call") as unit:
        said_in(unit.session, [one.id, "0" * 32], call, DAY)
    assert [(point.id, point.interaction_id) for point in view(desk, client).points] == [(one.id, call), (two.id, None)]


def test_a_point_is_a_record_with_history_trash_search_and_export(engine: Engine, desk: Desk, client: str) -> None:
    with engine.begin() as connection:
        create_search(connection)
    add_point(desk, client, "Ask about the ficus")
    (point,) = view(desk, client).points
    assert [hit.record_id for hit in find(desk, "ficus").hits] == [point.id]
    change_point(desk, point.id, "Ask about the palm")
    assert len(history_of(desk, "point", point.id).entries) == 2
    assert b"Ask about the palm" in b"".join(export_json(desk))
    place = whereabouts(desk, "point", point.id)
    assert (place.page, dict(place.args), place.words) == ("briefing", {"client": client}, "Ask about the palm")
    remove_point(desk, point.id)
    assert texts(desk, client) == []
    with pytest.raises(NotFoundError):
        point_said(desk, point.id)
    restore(desk, "point", point.id)
    assert texts(desk, client) == ["Ask about the palm"]


def test_a_point_says_something_and_belongs_to_a_client(desk: Desk, client: str) -> None:
    with pytest.raises(InvariantError):
        add_point(desk, client, "  ")
    with pytest.raises(NotFoundError):
        add_point(desk, "0" * 32, "x")
