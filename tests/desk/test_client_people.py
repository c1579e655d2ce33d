"""The people of a client, a person from one line, and who of us talks to whom (P1, P16)."""

from __future__ import annotations

from datetime import date

import pytest

from liaison.desk.client_people import client_people, coverage, seen_people
from liaison.desk.context import Desk
from liaison.desk.editing import add_record
from liaison.desk.finding import client_id, person_id
from liaison.desk.history import undo
from liaison.desk.person_lines import PersonPreview, add_person_line, preview_person_line
from liaison.desk.person_sheet import person_sheet
from liaison.model.errors import InputError, NotFoundError
from liaison.model.values import ChannelKind, Level, Stance
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


@pytest.fixture
def harbor(desk: Desk) -> str:
    made = add_record(desk, "client", {"name": "Harbor"}).record_id
    add_record(desk, "person", {"name": "Eleanor Finch", "role": "CEO", "level": "executive"}, made)
    return made


def test_point_of_contact_first_then_by_level_and_former_ones_last(sample: Desk) -> None:
    rows = client_people(sample, client_id(sample, "Tallgrass"))
    assert rows[0].is_point_of_contact
    assert (rows[-1].name, rows[-1].is_there) == ("Ruth Calder", False)
    seen = seen_people(sample, [row.person_id for row in rows])
    assert seen[rows[0].person_id][0] <= date(2026, 11, 24)


def test_who_speaks_for_whom(sample: Desk) -> None:
    spoken = {row.name: row.speaks_for for row in client_people(sample, client_id(sample, "Harbor"))}
    assert "Eleanor Finch" in spoken["Dana Whitlock"]
    assert spoken["Eleanor Finch"] == ""


def test_a_person_from_one_line_and_back(desk: Desk, harbor: str) -> None:
    line = "Ana Lopez, CFO, sceptic, signs off budgets, reports to Eleanor, point of contact, ana@x.example"
    changes = add_person_line(desk, harbor, line)
    assert changes.words == "Added Ana Lopez to Harbor"
    ana = client_people(desk, harbor)[0]
    assert (ana.name, ana.level, ana.stance, ana.signs_off) == ("Ana Lopez", Level.EXECUTIVE, Stance.SCEPTIC, "budgets")
    assert (ana.reports_to, ana.address, ana.is_point_of_contact) == ("Eleanor Finch", "ana@x.example", True)
    undo(desk)
    assert [row.name for row in client_people(desk, harbor)] == ["Eleanor Finch"]


def test_a_line_tells_how_it_would_be_kept_and_writes_nothing(desk: Desk, harbor: str) -> None:
    other = add_record(desk, "client", {"name": "Pell"}).record_id
    add_person_line(desk, other, "Ana Lopez, Buyer, ana@x.example")
    line = "ana lopez, CFO, sceptic, signs off budgets, reports to Eleanor, point of contact, ana@x.example"
    told = preview_person_line(desk, harbor, line)
    assert (told.name, told.role, told.level, told.stance) == ("Ana Lopez", "CFO", Level.EXECUTIVE, Stance.SCEPTIC)
    assert (told.signs_off, told.boss, told.is_point_of_contact) == ("budgets", "Eleanor Finch", True)
    assert (told.channels, told.is_known, told.problem) == (((ChannelKind.EMAIL, "ana@x.example"),), True, "")
    assert [row.name for row in client_people(desk, harbor)] == ["Eleanor Finch"]
    add_person_line(desk, harbor, line)
    assert preview_person_line(desk, harbor, line).problem == "Ana Lopez is there already. Change that place instead."
    assert preview_person_line(desk, harbor, "Leo, reports to Nobody").problem
    assert preview_person_line(desk, harbor, "  ") == PersonPreview()


def test_a_new_point_of_contact_takes_the_mark(desk: Desk, harbor: str) -> None:
    add_person_line(desk, harbor, "Dana, point of contact")
    add_person_line(desk, harbor, "Leo, point of contact")
    marked = [row.name for row in client_people(desk, harbor) if row.is_point_of_contact]
    assert marked == ["Leo"]


def test_someone_who_comes_from_another_client_is_the_same_person(desk: Desk, harbor: str) -> None:
    other = add_record(desk, "client", {"name": "Pell"}).record_id
    add_person_line(desk, other, "Ana Lopez, Buyer, ana@x.example")
    add_person_line(desk, harbor, "ana lopez, CFO, ana@x.example")
    (ana,) = [row for row in client_people(desk, harbor) if row.role == "CFO"]
    assert {place.client for place in person_sheet(desk, ana.person_id).places} == {"Harbor", "Pell"}
    assert len(person_sheet(desk, ana.person_id).channels) == 1
    with pytest.raises(InputError, match="there already"):
        add_person_line(desk, harbor, "Ana Lopez, ana@x.example")
    add_person_line(desk, harbor, "Ana Lopez, ana.l@y.example")
    assert len([row for row in client_people(desk, harbor) if row.name.casefold() == "ana lopez"]) == 2


def test_lines_that_cannot_be_used(desk: Desk, harbor: str) -> None:
    with pytest.raises(InputError, match="begins with a name"):
        add_person_line(desk, harbor, "ana@x.example")
    with pytest.raises(NotFoundError):
        add_person_line(desk, harbor, "Ana, reports to Nobody")
    assert len(client_people(desk, harbor)) == 1


def test_coverage_tells_where_one_thread_holds(desk: Desk, harbor: str) -> None:
    add_person_line(desk, harbor, "Dana, Marketing Director")
    add_record(desk, "colleague", {"name": "Mila", "level": "director"})
    add_record(desk, "colleague", {"name": "Theo", "level": "specialist"})
    for day, people in (("2026-11-10", "Dana"), ("2026-11-01", "Dana"), ("2020-01-01", "Eleanor")):
        call = add_record(desk, "call", {"text": "x", "happened_at": f"{day} 10:00"}, harbor).record_id
        add_record(desk, "attendance", {"interaction": call[-8:], "person": people}, harbor)
        add_record(desk, "attendance", {"interaction": call[-8:], "colleague": "Mila"})
    found = coverage(desk, harbor)
    assert (found.levels, found.ours) == ((Level.DIRECTOR,), (("Mila",),))
    executive, director = found.rows
    assert (executive.level, executive.people, executive.touches, executive.threads) == (
        Level.EXECUTIVE,
        ("Eleanor Finch",),
        (None,),
        0,
    )
    assert director.threads == 1
    touch = director.touches[0]
    assert touch is not None
    assert touch.on == date(2026, 11, 10)


def test_nobody_met_anybody(desk: Desk, harbor: str) -> None:
    found = coverage(desk, harbor)
    assert found.levels == ()
    assert [row.people for row in found.rows] == [("Eleanor Finch",)]
    assert person_id(desk, "Eleanor")
