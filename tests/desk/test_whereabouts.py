"""Every record of any kind is shown somewhere."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from liaison.desk.context import Desk
from liaison.desk.editing import add_record, change_record
from liaison.desk.trash import trash
from liaison.desk.whereabouts import names_of, whereabouts
from liaison.model.errors import NotFoundError
from liaison.model.kinds import KINDS, RECORD_KINDS
from liaison.store.rows import table_of
from support.sample import create_sample


def test_every_record_of_the_sample_is_shown_somewhere_or_by_its_form(desk: Desk) -> None:
    create_sample(desk)
    pages: dict[str, set[str]] = {}
    with desk.record.reading() as session:
        found = [
            (kind, record_id)
            for kind in RECORD_KINDS
            if kind != "origin"
            for record_id in session.scalars(select(table_of(KINDS[kind]).c.id).limit(5))
        ]
    for kind, record_id in found:
        place = whereabouts(desk, kind, record_id)
        assert (place.kind, place.record_id, place.is_trashed) == (kind, record_id, False)
        assert place.words
        pages.setdefault(place.page, set()).add(kind)
    assert pages[""] <= {"colleague", "meeting", "invitee", "attachment"}
    assert {"commitment", "goal", "entry", "engagement", "slip", "clause", "stakeholder"} <= pages["client"]
    assert {"person", "channel", "never", "personal_date"} <= pages["person"]


def test_parts_are_shown_with_what_they_belong_to(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    goal = add_record(desk, "goal", {"what": "Grow"}, client).record_id
    reading = add_record(desk, "goal_reading", {"goal": goal, "value": "34"}, client).record_id
    promise = add_record(desk, "commitment", {"what": "Report", "side": "ours", "due": "friday"}, client).record_id
    slip = add_record(desk, "slip", {"commitment": promise, "new_due_on": "2026-12-01"}, client).record_id
    dana = add_record(desk, "person", {"name": "Dana"}, client).record_id
    channel = add_record(desk, "channel", {"person": dana, "kind": "email", "address": "d@x.example"}, client).record_id
    note = add_record(desk, "note", {"text": "Talked"}, client).record_id
    call = add_record(desk, "call", {"text": "Talked"}, client).record_id
    idea = add_record(desk, "idea", {"what": "Cards"}, client).record_id
    shown = {
        reading: ("client", {"id": client, "tab": "registers", "record": goal}),
        slip: ("client", {"id": client, "tab": "commitments", "record": promise}),
        channel: ("person", {"id": dana}),
        note: ("notes", {"id": note}),
        call: ("client", {"id": client, "tab": "timeline", "record": call}),
        idea: ("client", {"id": client, "tab": "registers", "record": idea}),
    }
    kinds = {reading: "goal_reading", slip: "slip", channel: "channel", note: "note", call: "call", idea: "idea"}
    for record_id, (page, args) in shown.items():
        place = whereabouts(desk, kinds[record_id], record_id)
        assert (place.page, dict(place.args)) == (page, args)


def test_a_handover_under_way_is_shown_among_the_people_and_one_that_is_over_in_its_register(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    dana = add_record(desk, "person", {"name": "Dana"}, client).record_id
    change = add_record(desk, "contact_change", {"person": dana, "leaves_on": "2026-12-04"}, client).record_id
    step = add_record(desk, "step", {"contact_change": change, "what": "Introduce"}, client).record_id
    for kind, record_id in (("contact_change", change), ("step", step)):
        place = whereabouts(desk, kind, record_id)
        assert (place.page, dict(place.args)) == ("client", {"id": client, "tab": "people", "record": record_id})
    change_record(desk, "contact_change", change, {"status": "finished"})
    for kind, record_id in (("contact_change", change), ("step", step)):
        place = whereabouts(desk, kind, record_id)
        assert (place.page, dict(place.args)) == ("client", {"id": client, "tab": "registers", "record": change})


def test_what_is_in_the_trash_is_shown_there_and_what_never_was_is_not(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    idea = add_record(desk, "idea", {"what": "Cards"}, client).record_id
    trash(desk, "entry", idea)
    place = whereabouts(desk, "idea", idea)
    assert (place.page, dict(place.args), place.is_trashed, place.words) == ("trash", {"record": idea}, True, "Cards")
    with pytest.raises(NotFoundError):
        whereabouts(desk, "idea", "0" * 32)


def test_sources_are_named_in_their_order_and_what_is_no_more_is_left_out(desk: Desk) -> None:
    client = add_record(desk, "client", {"name": "Harbor"}).record_id
    idea = add_record(desk, "idea", {"what": "Cards"}, client).record_id
    named = names_of(desk, [("entry", idea), ("client", client), ("entry", idea), ("goal", "0" * 32)])
    assert [(one.word, one.label) for one in named] == [("idea", "Cards"), ("client", "Harbor")]
