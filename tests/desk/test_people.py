"""People in a list, and one person across clients (P9, P12, P13)."""

from __future__ import annotations

from datetime import date, time

import pytest

from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id, person_id
from liaison.desk.people import hours_words, list_people, person_view
from liaison.desk.trash import trash
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def test_the_people_of_a_client_with_former_ones_last(sample: Desk) -> None:
    rows = list_people(sample, client_id(sample, "Tallgrass"))
    assert [(row.name, row.is_there) for row in rows] == [
        ("Bea Novak", True),
        ("Owen Castillo", True),
        ("Walter Quist", True),
        ("Ruth Calder", False),
    ]
    assert [row.name for row in rows if row.is_point_of_contact] == ["Owen Castillo"]


def test_someone_who_moved_is_listed_at_both_and_shown_once_across(sample: Desk) -> None:
    places = [(row.client, row.is_there) for row in list_people(sample) if row.name == "Ruth Calder"]
    assert len(places) == 2
    view = person_view(sample, person_id(sample, "Ruth Calder"))
    assert [place.is_there for place in view.places] == [True, False]


def test_everything_known_of_one_person(sample: Desk) -> None:
    view = person_view(sample, person_id(sample, "Dana Whitlock"))
    assert view.likes_information == "Numbers first, bullets after"
    assert view.nevers == ("WhatsApp after 18:00",)
    assert view.birthday == "18 Apr"
    assert view.last_seen_on == date(2026, 11, 19)
    assert {one.person for one in view.commitments} == {"Dana Whitlock"}
    assert view.hours == "09:00–17:30"


def test_a_person_without_a_client_and_one_in_the_trash(desk: Desk) -> None:
    add_record(desk, "person", {"name": "Freelance Fay"})
    gone = add_record(desk, "person", {"name": "Gone"}).record_id
    trash(desk, "person", gone)
    (row,) = list_people(desk)
    assert (row.name, row.client, row.is_there, row.address) == ("Freelance Fay", None, True, None)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (time(9), time(17, 30), "09:00–17:30"),
        (time(9), None, "from 09:00"),
        (None, time(17, 30), "until 17:30"),
        (None, None, None),
    ],
)
def test_hours_in_words(start: time | None, end: time | None, words: str | None) -> None:
    assert hours_words(start, end) == words
