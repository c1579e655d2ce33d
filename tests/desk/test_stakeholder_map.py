"""The stakeholder map of a client (P1): what it shows, and every change of it, taken back again."""

from __future__ import annotations

import pytest

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.history import undo
from liaison.desk.stakeholder_map import (
    MapNode,
    MapView,
    add_influence,
    add_to_map,
    connect,
    disconnect,
    label_influence,
    label_report,
    move_node,
    people_to_add,
    remove_influence,
    set_point_of_contact,
    set_stance,
    stakeholder_map,
    tidy_map,
)
from liaison.desk.trash import trash, trash_list
from liaison.model.errors import InputError, InvariantError, NotFoundError
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import Stance
from support.sample import create_sample


@pytest.fixture
def sample(desk: Desk) -> Desk:
    create_sample(desk)
    return desk


def harbor(desk: Desk) -> MapView:
    return stakeholder_map(desk, client_id(desk, "Harbor"))


def node(desk: Desk, name: str) -> MapNode:
    return next(one for one in harbor(desk).nodes if one.name == name)


def test_the_map_of_the_sample_client(sample: Desk) -> None:
    view = harbor(sample)
    assert [(one.name, one.role, one.stance, one.is_point_of_contact) for one in view.nodes if one.is_there] == [
        ("Dana Whitlock", "Marketing Director", Stance.CHAMPION, True),
        ("Eleanor Finch", "Founder and CEO", Stance.NEUTRAL, False),
        ("Leo Marsh", "E-commerce lead", Stance.NEUTRAL, False),
        ("Priya Raman", "CFO, signs off", Stance.SCEPTIC, False),
    ]
    assert node(sample, "Dana Whitlock").boss_id == node(sample, "Eleanor Finch").id
    assert node(sample, "Dana Whitlock").boss_label == "hands down deadlines"
    (influence,) = view.influences
    assert (influence.from_id, influence.to_id) == (node(sample, "Leo Marsh").id, node(sample, "Priya Raman").id)


def test_a_client_in_the_trash_has_no_map(sample: Desk) -> None:
    gone = client_id(sample, "Harbor")
    trash(sample, "client", gone)
    with pytest.raises(NotFoundError):
        stakeholder_map(sample, gone)


def test_reporting_lines_are_drawn_labelled_and_taken_away(sample: Desk) -> None:
    leo, priya = node(sample, "Leo Marsh"), node(sample, "Priya Raman")
    changes = connect(sample, leo.id, priya.id)
    assert changes.words == "Leo Marsh reports to Priya Raman"
    assert (node(sample, "Leo Marsh").boss_id, node(sample, "Leo Marsh").boss_label) == (priya.id, "")
    label_report(sample, leo.id, " asks for figures ")
    assert node(sample, "Leo Marsh").boss_label == "asks for figures"
    disconnect(sample, leo.id)
    assert node(sample, "Leo Marsh").boss_id is None
    with pytest.raises(InputError, match="no line to label"):
        label_report(sample, leo.id, "x")
    for _ in range(3):
        undo(sample)
    assert node(sample, "Leo Marsh") == leo


def test_a_line_that_leads_back_is_refused_with_a_sentence(sample: Desk) -> None:
    eleanor, leo = node(sample, "Eleanor Finch"), node(sample, "Leo Marsh")
    with pytest.raises(InvariantError, match="would lead back"):
        connect(sample, eleanor.id, leo.id)
    with pytest.raises(InvariantError):
        connect(sample, leo.id, leo.id)
    other = stakeholder_map(sample, client_id(sample, "Oakline")).nodes[0]
    with pytest.raises(InvariantError, match="within one client"):
        connect(sample, leo.id, other.id)
    assert node(sample, "Leo Marsh") == leo


def test_influences_are_added_once_labelled_and_trashed(sample: Desk) -> None:
    dana, priya = node(sample, "Dana Whitlock"), node(sample, "Priya Raman")
    add_influence(sample, dana.id, priya.id, "argues for")
    with pytest.raises(InputError, match="influences Priya Raman already"):
        add_influence(sample, dana.id, priya.id)
    with pytest.raises(InvariantError, match="influences themselves"):
        add_influence(sample, dana.id, dana.id)
    made = next(one for one in harbor(sample).influences if one.from_id == dana.id)
    assert made.label == "argues for"
    label_influence(sample, made.id, "")
    assert next(one for one in harbor(sample).influences if one.id == made.id).label == ""
    remove_influence(sample, made.id)
    with pytest.raises(NotFoundError, match="not there any more"):
        label_influence(sample, made.id, "argues for")
    assert made.id not in {one.id for one in harbor(sample).influences}
    assert [item.kind for item in trash_list(sample)] == ["influence"]
    undo(sample)
    assert made.id in {one.id for one in harbor(sample).influences}


def test_stance_and_point_of_contact(sample: Desk) -> None:
    dana, leo = node(sample, "Dana Whitlock"), node(sample, "Leo Marsh")
    assert set_stance(sample, leo.id, Stance.BLOCKER).words == "Leo Marsh: blocker"
    assert node(sample, "Leo Marsh").stance is Stance.BLOCKER
    set_stance(sample, leo.id, None)
    assert node(sample, "Leo Marsh").stance is None
    set_point_of_contact(sample, leo.id)
    assert [one.name for one in harbor(sample).nodes if one.is_point_of_contact] == ["Leo Marsh"]
    set_point_of_contact(sample, leo.id, is_contact=False)
    assert not any(one.is_point_of_contact for one in harbor(sample).nodes)
    undo(sample)
    undo(sample)
    assert node(sample, "Dana Whitlock") == dana


def test_places_are_kept_until_the_map_is_tidied_up(sample: Desk) -> None:
    leo = node(sample, "Leo Marsh")
    move_node(sample, leo.id, 160, 248)
    assert (node(sample, "Leo Marsh").x, node(sample, "Leo Marsh").y) == (160, 248)
    tidy_map(sample, client_id(sample, "Harbor"))
    assert node(sample, "Leo Marsh").x is None
    undo(sample)
    assert node(sample, "Leo Marsh").x == 160


def test_new_and_known_people_are_put_on_the_map(sample: Desk) -> None:
    client, dana = client_id(sample, "Harbor"), node(sample, "Dana Whitlock")
    made, changes = add_to_map(sample, client, name=" Kit Lowe ", role="Intern", boss_id=dana.id)
    assert changes.words == "Added to the map: Kit Lowe"
    kit = node(sample, "Kit Lowe")
    assert (kit.id, kit.role, kit.boss_id) == (made, "Intern", dana.id)
    (offered,) = people_to_add(sample, client, "castillo")
    assert offered[1] == "Owen Castillo"
    add_to_map(sample, client, person_id=offered[0])
    assert node(sample, "Owen Castillo").person_id == offered[0]
    assert people_to_add(sample, client, "castillo") == ()
    with pytest.raises(InputError, match="on the map already"):
        add_to_map(sample, client, person_id=offered[0])
    with pytest.raises(InputError, match="needs a name"):
        add_to_map(sample, client, name="  ")
    assert people_to_add(sample, client, "100%") == ()
    undo(sample)
    undo(sample)
    assert "Kit Lowe" not in [one.name for one in harbor(sample).nodes]


def test_someone_in_the_trash_is_not_put_on_the_map(sample: Desk) -> None:
    owen = people_to_add(sample, client_id(sample, "Harbor"), "castillo")[0][0]
    trash(sample, "person", owen)
    with pytest.raises(NotFoundError, match="not there any more"):
        add_to_map(sample, client_id(sample, "Harbor"), person_id=owen)


def test_someone_removed_from_the_map_cannot_be_changed(sample: Desk) -> None:
    leo = node(sample, "Leo Marsh")
    trash(sample, "stakeholder", leo.id)
    assert "Leo Marsh" not in [one.name for one in harbor(sample).nodes]
    assert harbor(sample).influences == ()
    with pytest.raises(NotFoundError, match="no longer on the map"):
        move_node(sample, leo.id, 0, 0)


def test_a_name_with_commas_is_a_line_about_a_person(sample: Desk) -> None:
    client = client_id(sample, "Harbor")
    dana = next(node for node in stakeholder_map(sample, client).nodes if node.name == "Dana Whitlock")
    made, changes = add_to_map(sample, client, name="Karl Berg, COO, champion", boss_id=dana.id)
    node = next(node for node in stakeholder_map(sample, client).nodes if node.id == made)
    assert (node.name, node.role, node.stance, node.boss_id) == ("Karl Berg", "COO", Stance.CHAMPION, dana.id)
    assert changes.words == "Added to the map: Karl Berg"


def test_a_role_says_how_high_somebody_is_as_in_a_line_about_them(sample: Desk) -> None:
    client = client_id(sample, "Harbor")
    made, _changes = add_to_map(sample, client, name="Karl Berg", role="Managing Director")
    line, _changes = add_to_map(sample, client, name="Ida Berg, Managing Director")
    with sample.record.reading() as session:
        levels = [session.get_one(Stakeholder, one).level for one in (made, line)]
    assert levels[0] is not None
    assert levels[0] is levels[1]
