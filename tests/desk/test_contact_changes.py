"""A contact leaves (P13): what goes with them, one command for all of it, and the steps after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine, event, select

from liaison.desk.client_people import client_people
from liaison.desk.clients import list_clients
from liaison.desk.commitments import close_commitment, list_commitments
from liaison.desk.contact_changes import NewChange, begin_change
from liaison.desk.context import Desk
from liaison.desk.due_handovers import hand_over_due, hand_over_now
from liaison.desk.editing import add_record, change_record
from liaison.desk.finding import client_id
from liaison.desk.handover import PlannedStep, goes_to_clients, handover, plan_steps
from liaison.desk.history import undo
from liaison.desk.person_sheet import person_sheet
from liaison.desk.running_changes import add_step, finish_change, running_changes, tick_step
from liaison.desk.trash import trash
from liaison.model.clock import FixedClock
from liaison.model.errors import InputError, NotFoundError
from liaison.model.meeting import Invitee, Meeting
from support.sample import create_sample

LAST_DAY = date(2026, 12, 4)


@pytest.fixture
def harbor(desk: Desk) -> str:
    made = add_record(desk, "client", {"name": "Harbor"}).record_id
    dana = {"name": "Dana", "role": "Director", "point_of_contact": "yes", "signs_off": "yes", "from_on": "2024-01-01"}
    add_record(desk, "person", dana, made)
    add_record(desk, "person", {"name": "Leo", "role": "Lead", "from_on": "2020-01-01"}, made)
    add_record(desk, "commitment", {"what": "report", "side": "ours", "person": "Dana", "due_on": "2026-11-30"}, made)
    add_record(desk, "commitment", {"what": "feedback", "side": "theirs", "person": "Dana"}, made)
    add_record(desk, "idea", {"what": "gift cards", "person": "Dana"}, made)
    return made


def place(desk: Desk, harbor: str, name: str) -> str:
    return next(row.place_id for row in client_people(desk, harbor) if row.name == name)


def change(desk: Desk, harbor: str) -> NewChange:
    return NewChange(place(desk, harbor, "Dana"), LAST_DAY)


def owed(desk: Desk) -> dict[str, str | None]:
    return {one.what: one.person for one in list_commitments(desk)}


def test_what_goes_with_them(desk: Desk, harbor: str) -> None:
    view = handover(desk, place(desk, harbor, "Dana"))
    assert [(one.what, one.due) for one in view.promises] == [("report", "in 6 days"), ("feedback", "no date")]
    assert [(one.label, one.what) for one in view.records] == [("Idea", "gift cards")]
    assert view.exposure == (
        "Dana is the point of contact.",
        "Dana signs off: the work.",
        "We met nobody else there in 6 months: a single thread.",
    )
    assert [name for _id, name in view.others] == ["Leo"]
    assert view.running_id is None


def test_a_second_thread_is_no_exposure(desk: Desk, harbor: str) -> None:
    call = add_record(desk, "call", {"text": "x", "happened_at": "2026-11-01 10:00"}, harbor).record_id
    add_record(desk, "attendance", {"interaction": call[-8:], "person": "Leo"}, harbor)
    assert not any("thread" in line for line in handover(desk, place(desk, harbor, "Dana")).exposure)


def test_one_step_moves_all_of_it_and_back(desk: Desk, harbor: str) -> None:
    view = handover(desk, place(desk, harbor, "Dana"))
    report = view.promises[0].id
    leo = view.others[0][0]
    new = replace(change(desk, harbor), successor_id=leo, hand_over=(report,), reason="New job")
    steps = plan_steps("Dana", "Leo", LAST_DAY, view.today)
    changes = begin_change(desk, replace(new, steps=steps, steps_as_promises=True))
    assert changes.words == "Dana leaves Harbor on 4 Dec"
    assert owed(desk)["report"] == owed(desk)["feedback"] == "Dana", "she is there until then"
    assert owed(desk)[steps[0].what] == "Leo"
    (running,) = running_changes(desk, client_id=harbor)
    assert (running.name, running.successor, running.leaves_on, running.waiting) == ("Dana", "Leo", LAST_DAY, 1)
    assert [step.what for step in running.steps] == [step.what for step in steps]
    dana = next(row for row in client_people(desk, harbor) if row.name == "Dana")
    assert (dana.until_on, dana.is_there) == (LAST_DAY, True)
    undo(desk)
    assert running_changes(desk) == ()
    assert owed(desk) == {"report": "Dana", "feedback": "Dana"}
    assert next(row for row in client_people(desk, harbor) if row.name == "Dana").until_on is None


def test_the_successor_is_whom_to_ring_after_the_last_day(desk: Desk, harbor: str, clock: FixedClock) -> None:
    leo = handover(desk, place(desk, harbor, "Dana")).others[0][0]
    begin_change(desk, replace(change(desk, harbor), successor_id=leo))
    assert list_clients(desk)[0].contact == "Dana"
    clock.instant = clock.instant.replace(month=12, day=5)
    assert list_clients(desk)[0].contact == "Leo"
    gone = client_people(desk, harbor)[-1]
    assert (gone.name, gone.is_there) == ("Dana", False)


def test_a_new_successor_takes_the_place_from_the_day_after(desk: Desk, harbor: str) -> None:
    begin_change(desk, replace(change(desk, harbor), successor_name="Nora", successor_role="Head of Marketing"))
    nora = next(row for row in client_people(desk, harbor) if row.name == "Nora")
    assert (nora.role, nora.from_on, nora.is_point_of_contact) == ("Head of Marketing", date(2026, 12, 5), True)
    assert nora.signs_off is not None


def test_they_reappear_at_another_client(desk: Desk, harbor: str) -> None:
    pell = add_record(desk, "client", {"name": "Pell"}).record_id
    assert goes_to_clients(desk, harbor) == ((pell, "Pell"),)
    begin_change(desk, replace(change(desk, harbor), goes_to="Pell", goes_to_client_id=pell, goes_to_role="Owner"))
    dana = next(row for row in client_people(desk, harbor) if row.name == "Dana").person_id
    assert {(one.client, one.role) for one in person_sheet(desk, dana).places} == {
        ("Harbor", "Director"),
        ("Pell", "Owner"),
    }
    leo = NewChange(place(desk, harbor, "Leo"), LAST_DAY, goes_to_client_id=harbor)
    with pytest.raises(InputError, match="They leave"):
        begin_change(desk, leo)


def test_what_cannot_be(desk: Desk, harbor: str) -> None:
    new = change(desk, harbor)
    view = handover(desk, new.place_id)
    with pytest.raises(InputError, match="successor"):
        begin_change(desk, replace(new, hand_over=(view.promises[0].id,)))
    with pytest.raises(InputError, match="themselves"):
        begin_change(desk, replace(new, successor_id=view.person_id))
    begin_change(desk, new)
    assert handover(desk, new.place_id).running_id is not None
    with pytest.raises(InputError, match="under way"):
        begin_change(desk, new)
    with pytest.raises(NotFoundError):
        handover(desk, view.person_id)


def test_steps_are_ticked_with_their_promise_until_it_is_finished(desk: Desk, harbor: str) -> None:
    steps = plan_steps("Dana", "", LAST_DAY, date(2026, 11, 24))
    assert [step.due_on for step in steps if step.due_on is not None] == sorted(
        step.due_on for step in steps if step.due_on is not None
    )
    begin_change(desk, replace(change(desk, harbor), steps=steps[:1], steps_as_promises=True))
    (running,) = running_changes(desk)
    tick_step(desk, running.steps[0].id)
    assert running_changes(desk)[0].steps[0].state == "done 24 Nov"
    assert steps[0].what not in owed(desk)
    tick_step(desk, running.steps[0].id, done=False)
    assert steps[0].what in owed(desk)
    add_step(desk, running.id, "Send flowers")
    assert [step.what for step in running_changes(desk)[0].steps] == [steps[0].what, "Send flowers"]
    finish_change(desk, running.id)
    assert running_changes(desk) == ()


def test_a_step_goes_with_its_own_promise_whatever_the_words(desk: Desk, harbor: str) -> None:
    twice = (PlannedStep("Call them", None), PlannedStep("Call them", None), PlannedStep("Write it down", None))
    begin_change(desk, replace(change(desk, harbor), steps=twice, steps_as_promises=True))
    (running,) = running_changes(desk)
    tick_step(desk, running.steps[1].id)
    assert [one.what for one in list_commitments(desk)].count("Call them") == 1
    written = next(one for one in list_commitments(desk) if one.what == "Write it down")
    change_record(desk, "commitment", written.id, {"what": "Write all of it down"})
    tick_step(desk, running.steps[2].id)
    assert "Write all of it down" not in owed(desk)
    assert "Call them" in owed(desk)


def test_the_handover_of_the_sample_agency(desk: Desk) -> None:
    create_sample(desk)
    (running,) = running_changes(desk, client_id=client_id(desk, "Meridian"))
    assert (running.name, running.successor) == ("Sofia Lindqvist", None)
    assert [step.done_on is not None for step in running.steps] == [True, False, False]
    assert running_changes(desk, person_id=running.person_id) == (running,)


def begun(desk: Desk, harbor: str) -> str:
    """Dana leaves, Leo takes the report: the id of the change."""
    view = handover(desk, place(desk, harbor, "Dana"))
    new = replace(change(desk, harbor), successor_id=view.others[0][0], hand_over=(view.promises[0].id,))
    begin_change(desk, new)
    return running_changes(desk)[0].id


def test_promises_go_over_on_the_day_after_the_last_one(desk: Desk, harbor: str, clock: FixedClock) -> None:
    begun(desk, harbor)
    clock.instant = clock.instant.replace(month=12, day=4)
    assert not hand_over_due(desk)
    assert owed(desk)["report"] == "Dana", "it is her last day"
    clock.instant = clock.instant.replace(day=5)
    changes = hand_over_due(desk)
    assert changes.words == "1 commitment of Dana, whose last day was 4 Dec, went to Leo"
    assert owed(desk) == {"report": "Leo", "feedback": "Dana"}
    assert not hand_over_due(desk)
    undo(desk)
    assert owed(desk)["report"] == "Dana"
    assert not hand_over_due(desk), "what somebody took back is theirs to hand over"
    assert hand_over_now(desk, running_changes(desk)[0].id)
    assert owed(desk)["report"] == "Leo"


def test_a_last_day_that_moves_takes_the_promises_along(desk: Desk, harbor: str, clock: FixedClock) -> None:
    made = begun(desk, harbor)
    change_record(desk, "contact_change", made, {"leaves_on": "2026-12-11"})
    clock.instant = clock.instant.replace(month=12, day=5)
    assert not hand_over_due(desk)
    clock.instant = clock.instant.replace(day=12)
    assert hand_over_due(desk)


def test_what_was_done_or_given_to_somebody_else_stays(desk: Desk, harbor: str, clock: FixedClock) -> None:
    begun(desk, harbor)
    report = next(one.id for one in list_commitments(desk) if one.what == "report")
    close_commitment(desk, report)
    clock.instant = clock.instant.replace(month=12, day=5)
    assert running_changes(desk)[0].waiting == 0
    assert not hand_over_due(desk)


def test_a_handover_in_the_trash_hands_nothing_over(desk: Desk, harbor: str, clock: FixedClock) -> None:
    made = begun(desk, harbor)
    trash(desk, "contact_change", made)
    clock.instant = clock.instant.replace(month=12, day=5)
    assert not hand_over_due(desk)
    with pytest.raises(NotFoundError):
        hand_over_now(desk, made)


def test_a_last_day_that_is_past_hands_over_at_once(desk: Desk, harbor: str) -> None:
    view = handover(desk, place(desk, harbor, "Dana"))
    new = NewChange(view.place_id, date(2026, 11, 20), successor_id=view.others[0][0], hand_over=(view.promises[0].id,))
    begin_change(desk, new)
    assert owed(desk)["report"] == "Leo"
    assert running_changes(desk)[0].waiting == 0


def test_a_second_point_of_contact_stays_one(desk: Desk, harbor: str, clock: FixedClock) -> None:
    add_record(desk, "person", {"name": "Ola", "point_of_contact": "yes", "from_on": "2025-01-01"}, harbor)
    leo = next(one for one, name in handover(desk, place(desk, harbor, "Dana")).others if name == "Leo")
    begin_change(desk, replace(change(desk, harbor), successor_id=leo))
    clock.instant = clock.instant.replace(month=12, day=5)
    assert {row.name for row in client_people(desk, harbor) if row.is_there and row.is_point_of_contact} == {
        "Ola",
        "Leo",
    }


def test_whoever_was_to_follow_in_an_earlier_plan_gives_way(desk: Desk, harbor: str) -> None:
    others = handover(desk, place(desk, harbor, "Dana")).others
    begin_change(desk, replace(change(desk, harbor), successor_id=others[0][0]))
    finish_change(desk, running_changes(desk)[0].id)
    begin_change(desk, replace(change(desk, harbor), successor_name="Nora"))
    assert {row.name for row in client_people(desk, harbor) if row.is_point_of_contact} == {"Dana", "Nora"}


def test_where_nobody_leaves_one_statement_tells_so(desk: Desk, harbor: str, engine: Engine) -> None:
    told: list[str] = []
    event.listen(engine, "before_cursor_execute", lambda *call: told.append(str(call[2])))
    assert running_changes(desk, client_id=harbor) == ()
    assert len([one for one in told if one.startswith("SELECT")]) == 1


def test_meetings_they_are_expected_at_hang_on_them(desk: Desk, harbor: str) -> None:
    view = handover(desk, place(desk, harbor, "Leo"))
    weekly = {"title": "Weekly", "starts_at": "2026-11-25 10:00", "recurrence": "FREQ=WEEKLY;COUNT=18"}
    add_record(desk, "meeting", weekly, harbor)
    for number in range(4):
        add_record(desk, "meeting", {"title": f"Talk {number}", "starts_on": "2026-12-01"}, harbor)
    past = add_record(desk, "meeting", {"title": "Over", "starts_at": "2026-11-20 10:00"}, harbor).record_id
    with desk.record.command("invite") as unit:
        for meeting in unit.session.scalars(select(Meeting)):
            unit.session.add(Invitee(meeting_id=meeting.id, person_id=view.person_id, name="Leo"))
    assert past
    assert handover(desk, view.place_id).exposure[len(view.exposure) :] == (
        "Leo is expected at “Weekly”: 18 dates within a year.",
        "Leo is expected at “Talk 0”: 1 date within a year.",
        "Leo is expected at “Talk 1”: 1 date within a year.",
        "And at 2 other meetings.",
    )


def test_steps_are_put_on_days_on_which_both_work(desk: Desk, harbor: str) -> None:
    closed = {"what": "Closed", "from_on": "2026-12-14", "until_on": "2026-12-16", "is_closed": "yes"}
    add_record(desk, "busy_period", closed, harbor)
    view = handover(desk, place(desk, harbor, "Dana"))
    for leaves in (date(2026, 12, 11), date(2026, 12, 6), date(2026, 11, 24), date(2026, 11, 22)):
        steps = plan_steps("Dana", "", leaves, view.today, view.days)
        days = [step.due_on for step in steps if step.due_on is not None]
        assert len(days) == 5
        assert all(day.weekday() < 5 and day >= view.today and not 14 <= day.day <= 16 for day in days), leaves
        assert days == sorted(days)
    change_record(desk, "client", harbor, {"work_days": "Tue Wed"})
    view = handover(desk, place(desk, harbor, "Dana"))
    assert {
        step.due_on.weekday() for step in plan_steps("Dana", "", LAST_DAY, view.today, view.days) if step.due_on
    } <= {
        1,
        2,
    }
