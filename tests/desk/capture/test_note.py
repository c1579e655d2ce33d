"""Notes become records: promises, registers and goals, with people and dates recognised, never guessed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy import select

from liaison.desk.capture import NewNote, NoteTaken, preview_note, take_note
from liaison.desk.context import Desk
from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.model.colleague import Colleague
from liaison.model.commitment import Commitment
from liaison.model.entry import Entry
from liaison.model.errors import InputError
from liaison.model.interaction import Attendance, Interaction
from liaison.model.person import Person
from liaison.model.stake import Goal
from liaison.model.stakeholder import Stakeholder
from liaison.model.values import CommitmentStatus, Direction, EntryKind, InteractionKind, Side
from liaison.store import journal


@pytest.fixture
def client_id(desk: Desk) -> str:
    with desk.record.command("set_up", "Set up") as unit:
        client = Client(name="Harbor & Finch", zone="America/Halifax")
        people = [
            Person(name="Priya Raman", given_name="Priya", family_name="Raman"),
            Person(name="Dana Whitlock", given_name="Dana", family_name="Whitlock"),
            Person(name="Dana Moss", given_name="Dana", family_name="Moss"),
        ]
        me = Colleague(name="Ann Lee", is_me=True)
        unit.session.add_all([client, me, *people])
        unit.session.add_all(Stakeholder(client_id=client.id, person_id=person.id) for person in people)
    return client.id


def _take(desk: Desk, client_id: str | None, text: str, **more: object) -> NoteTaken:
    return take_note(desk, NewNote(text=text, client_id=client_id, **more))  # type: ignore[arg-type]  # test shorthand


def _promises(desk: Desk) -> list[Commitment]:
    with desk.record.reading() as session:
        return list(session.scalars(select(Commitment).order_by(Commitment.id)))


def test_a_promise_with_person_and_date(desk: Desk, client_id: str) -> None:
    text = "Load test went well.\nWe: send Priya the load-test summary by Wednesday"
    taken = _take(desk, client_id, text)
    (promise,) = _promises(desk)
    assert (promise.side, promise.what, promise.due_on) == (Side.OURS, "load-test summary", date(2026, 11, 25))
    assert promise.first_due_on == promise.due_on
    assert promise.source_id == taken.note_id
    with desk.record.reading() as session:
        assert session.get_one(Person, promise.person_id).name == "Priya Raman"
        assert session.get_one(Colleague, promise.colleague_id).name == "Ann Lee"
        note = session.get_one(Interaction, taken.note_id)
    assert note.text == text
    assert note.zone == "Europe/London"
    (item,) = taken.items
    assert (item.person, item.due, item.joins, item.question) == ("Priya Raman", "Wed 25 Nov", False, None)
    assert taken.changes.words == "Wrote a note about Harbor & Finch"


def test_days_and_times_are_those_of_the_users_wall(desk: Desk, client_id: str, clock: FixedClock) -> None:
    clock.instant = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
    _take(desk, client_id, "We: send the summary by tomorrow")
    (promise,) = _promises(desk)
    assert (promise.asked_on, promise.due_on) == (date(2026, 11, 25), date(2026, 11, 26))


def test_words_of_a_note_about_another_day_are_those_of_that_day(desk: Desk, client_id: str) -> None:
    note = NewNote("We: send the summary by Friday", client_id, happened_at=datetime(2026, 11, 10, 15, 0, tzinfo=UTC))
    (shown,) = preview_note(desk, note)
    (item,) = take_note(desk, note).items
    (promise,) = _promises(desk)
    assert (shown.due_on, item.due_on, promise.due_on) == (date(2026, 11, 13),) * 3
    assert promise.asked_on == date(2026, 11, 10)
    assert shown.due == item.due == "Fri 13 Nov"


def test_two_people_of_one_name_are_asked_for_never_guessed(desk: Desk, client_id: str) -> None:
    taken = _take(desk, client_id, "They: timetable from Dana by Friday")
    (promise,) = _promises(desk)
    assert promise.person_id is None
    (item,) = taken.items
    assert item.question == "Who is Dana? Left open."
    assert [name for _, name in item.candidates] == ["Dana Moss", "Dana Whitlock"]


def test_an_answer_settles_who_is_meant(desk: Desk, client_id: str) -> None:
    text = "They: timetable from Dana by Friday"
    (item,) = preview_note(desk, NewNote(text=text, client_id=client_id))
    assert item.record_id is None
    whitlock = next(person_id for person_id, name in item.candidates if name == "Dana Whitlock")
    taken = _take(desk, client_id, text, answers={1: whitlock})
    assert taken.items[0].question is None
    assert taken.items[0].person == "Dana Whitlock"
    assert _promises(desk)[0].person_id == whitlock


def test_what_was_read_with_doubt_is_said_beside_the_record(desk: Desk, client_id: str) -> None:
    text = "We: send Pryia the fees by 3/12\nThey: pay by 31 Feb\nWe: plan by Fri; They: sign"
    shown = preview_note(desk, NewNote(text=text, client_id=client_id))
    items = _take(desk, client_id, text).items
    assert [item.remarks for item in shown] == [item.remarks for item in items]
    assert [item.remarks for item in items] == [
        (
            "“by 3/12” was read as Thu 3 Dec. Was Fri 12 Mar 2027 meant?",
            "“Pryia” was read as Priya Raman.",
        ),
        ("“31 Feb” could not be read as a date. When is it due?",),
        ("“They: sign” was not recorded. Give it a line of its own.",),
    ]
    assert [promise.what for promise in _promises(desk)] == ["fees", "pay by 31 Feb", "plan"]
    assert _take(desk, None, text).items[0].remarks == ()


def test_the_time_of_day_is_told(desk: Desk, client_id: str) -> None:
    (item,) = _take(desk, client_id, "We: call Priya next Tue 14:00").items
    assert (item.due_on, item.due_time, item.due) == (date(2026, 12, 1), time(14), "Tue 1 Dec 14:00")
    assert _promises(desk)[0].due_time == time(14)


def test_the_figures_of_a_change_are_told(desk: Desk, client_id: str) -> None:
    (item,) = _take(desk, client_id, "Goal: returning customers from 24% to 35% by June").items
    assert (item.what, item.before, item.after) == ("returning customers", "24%", "35%")


def test_everybody_a_promise_names_stays_in_it(desk: Desk, client_id: str) -> None:
    (item,) = _take(desk, client_id, "We: send notes to Dana and Priya by Friday").items
    assert (item.what, item.person) == ("notes (also Priya)", None)
    assert item.question == "Who is Dana? Left open."
    (other,) = _take(desk, client_id, "We: send the plan to Priya's assistant").items
    assert (other.person, other.question) == (None, "Nobody here is called Priya's assistant. Left open.")


def test_a_line_that_repeats_an_open_promise_joins_it(desk: Desk, client_id: str) -> None:
    _take(desk, client_id, "We: send Priya the load-test summary for peak week by Wednesday")
    again = _take(desk, client_id, "We: send Priya the load-test summary by Wednesday")
    assert again.items[0].joins
    assert len(_promises(desk)) == 1
    other_day = _take(desk, client_id, "We: send Priya the load-test summary by Friday")
    assert not other_day.items[0].joins
    assert len(_promises(desk)) == 2


def test_every_prefix_makes_its_record(desk: Desk, client_id: str) -> None:
    text = "\n".join(
        [
            "We: revised timings to Priya by Friday",
            "They: weekend export by tomorrow",
            "Idea: delivery countdown on the basket page",
            "Concern: Priya fears an outage at night",
            "Feedback: reports are too long",
            "Feedback: 9/10",
            "Result: abandoned checkouts 71 % to 64 %",
            "Intro: Priya to Marcus at Oakline",
            "Thanks: from Priya for the quick answer",
            "Goal: returning customers from 24% to 35% by June",
            "Ask: a quote for the case study",
        ]
    )
    taken = _take(desk, client_id, text)
    assert [item.kind for item in taken.items] == ["commitment"] * 2 + ["entry"] * 7 + ["goal", "entry"]
    with desk.record.reading() as session:
        entries = {entry.entry_kind: entry for entry in session.scalars(select(Entry))}
        goal = session.scalars(select(Goal)).one()
    assert set(entries) == set(EntryKind)
    assert entries[EntryKind.PROMOTER].score == 9
    assert entries[EntryKind.FEEDBACK].is_candid
    assert (entries[EntryKind.RESULT].before, entries[EntryKind.RESULT].after) == ("71 %", "64 %")
    assert entries[EntryKind.THANKS].direction is Direction.RECEIVED
    assert entries[EntryKind.CONCERN].is_open
    assert (str(goal.baseline), str(goal.target), goal.unit) == ("24", "35", "%")
    journal.undo(desk.record)
    with desk.record.reading() as session:
        assert session.scalars(select(Entry)).all() == []
        assert session.scalars(select(Interaction)).all() == []


def test_a_ticked_promise_is_closed_at_once(desk: Desk, client_id: str) -> None:
    _take(desk, client_id, "- [x] We: sent the deck to Priya")
    (promise,) = _promises(desk)
    assert promise.status is CommitmentStatus.DONE
    assert promise.closed_on == date(2026, 11, 24)


def test_a_note_without_a_client_keeps_its_text_and_says_what_was_not_recorded(desk: Desk) -> None:
    taken = _take(desk, None, "We: call the printer by Friday")
    assert taken.items[0].question == "Not recorded, because the note names no client."
    assert _promises(desk) == []
    with desk.record.reading() as session:
        assert session.scalars(select(Interaction)).one().text == "We: call the printer by Friday"


def test_people_who_took_part_are_kept(desk: Desk, client_id: str) -> None:
    with desk.record.reading() as session:
        priya = session.scalars(select(Person.id).where(Person.name == "Priya Raman")).one()
    taken = _take(desk, client_id, "Quick call.", kind=InteractionKind.CALL, person_ids=(priya,))
    with desk.record.reading() as session:
        attendance = session.scalars(select(Attendance)).one()
    assert (attendance.interaction_id, attendance.person_id) == (taken.note_id, priya)


def test_an_empty_note_is_refused(desk: Desk, client_id: str) -> None:
    with pytest.raises(InputError, match="nothing to write down"):
        _take(desk, client_id, " \n ")
    with pytest.raises(InputError, match="without a client"):
        _take(desk, None, "A call", kind=InteractionKind.CALL)
