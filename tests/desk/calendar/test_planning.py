"""Meetings from one typed line: the day, the client, the rule, what stands against them, and undoing them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import select

from liaison.desk.calendar.planning import add_planned, understood
from liaison.desk.calendar.reading import calendar_view
from liaison.desk.commitments import get_commitment, list_commitments
from liaison.desk.context import Desk
from liaison.desk.history import undo
from liaison.model.errors import InputError
from liaison.model.meeting import Invitee, Meeting, Review
from liaison.model.person import Person
from liaison.model.values import Changes, Side

FRIDAY = date(2026, 11, 27)


def meeting(desk: Desk, changes: Changes) -> Meeting:
    (made,) = [record_id for kind, record_id in changes.touched if kind == "meeting"]
    with desk.record.reading() as session:
        return session.get_one(Meeting, made)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("14:00 call with Pell", "Call, Pell Logistics, Fri 27 Nov, 14:00–15:00"),
        ("call today 14:00", "Call, Tue 24 Nov, 14:00–15:00"),
        ("Workshop with Meridian tomorrow 10:00-11:30", "Workshop, Meridian Dental, Wed 25 Nov, 10:00–11:30"),
        ("Team lunch", "Team lunch, Fri 27 Nov, 12:00–13:00"),
        ("Day off", "Day off, Fri 27 Nov"),
        ("26-27 Nov Pell offsite", "Pell offsite, Pell Logistics, Thu 26 Nov – Fri 27 Nov"),
        (
            "Review with Tallgrass next Tuesday 14:00 for 45 min every quarter",
            "Review, Tallgrass Foods, Tue 1 Dec, 14:00–14:45, every quarter on the first Tue",
        ),
    ],
)
def test_a_line_is_understood_on_the_chosen_day(sample_desk: Desk, line: str, words: str) -> None:
    found = understood(sample_desk, line, FRIDAY)
    assert found.words == words
    assert found.can_add


def test_a_review_every_quarter_is_a_series_and_a_review_date(sample_desk: Desk) -> None:
    changes = add_planned(sample_desk, "Review with Tallgrass next Tuesday 14:00 for 45 min every quarter", FRIDAY)
    made = meeting(sample_desk, changes)
    assert (made.title, made.recurrence) == ("Review", "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU")
    assert made.starts_at == datetime(2026, 12, 1, 14, 0, tzinfo=UTC)
    with sample_desk.record.reading() as session:
        review = session.scalars(select(Review).where(Review.meeting_id == made.id)).one()
    assert (review.client_id, review.due_on) == (made.client_id, date(2026, 12, 1))
    again = calendar_view(sample_desk, date(2027, 3, 1), date(2027, 3, 7))
    assert made.id in [one.record_id for one in again.entries]
    undo(sample_desk)
    gone = calendar_view(sample_desk, date(2027, 3, 1), date(2027, 3, 7))
    assert made.id not in [one.record_id for one in gone.entries]


def test_a_review_is_one_thing_that_is_spelt_as_its_client_is(sample_desk: Desk) -> None:
    line = "14:00 harbor & finch review"
    assert understood(sample_desk, line, FRIDAY).remarks == ("It counts as a review, too.",)
    made = meeting(sample_desk, add_planned(sample_desk, line, FRIDAY))
    assert made.title == "Harbor & Finch review"
    with sample_desk.record.reading() as session:
        review = session.scalars(select(Review).where(Review.meeting_id == made.id)).one()
    assert review.what == "Review"
    shown = [one.record_id for one in calendar_view(sample_desk, FRIDAY, FRIDAY).entries]
    assert made.id in shown
    assert review.id not in shown, "its meeting stands for it"


def test_a_review_every_two_weeks_is_a_meeting_only(sample_desk: Desk) -> None:
    line = "9:00 Harbor & Finch review, fortnightly until March"
    assert understood(sample_desk, line, FRIDAY).remarks == ()
    made = meeting(sample_desk, add_planned(sample_desk, line, FRIDAY))
    with sample_desk.record.reading() as session:
        assert session.scalars(select(Review).where(Review.meeting_id == made.id)).all() == []


def test_who_is_named_in_full_tells_the_client(sample_desk: Desk) -> None:
    with sample_desk.record.reading() as session:
        called = session.scalars(select(Person.name).where(Person.given_name == "Dana")).all()
    assert "Dana Whitlock" in called
    found = understood(sample_desk, "Dana Whitlock Fri 10:00", FRIDAY)
    assert "Harbor & Finch" in found.words


def test_a_line_without_a_client_says_that_it_waits_for_one(sample_desk: Desk) -> None:
    waits = "No client is named: it waits for one."
    assert understood(sample_desk, "Team lunch 12-13", FRIDAY).remarks == (waits,)
    assert waits not in understood(sample_desk, "Call with Harbor 10:00", FRIDAY).remarks
    assert waits not in understood(sample_desk, "Harbor, Brightwater call 10:00", FRIDAY).remarks, "it asks which one"


def test_what_begins_like_a_promise_is_one_that_is_due_that_day(sample_desk: Desk) -> None:
    line = "We: send the plan to Priya"
    found = understood(sample_desk, line, FRIDAY)
    assert found.words == "A promise of ours: plan, Priya Raman, Harbor & Finch, due Fri 27 Nov"
    assert found.can_add
    changes = add_planned(sample_desk, line, FRIDAY)
    (made,) = {record_id for kind, record_id in changes.touched if kind == "commitment"}
    assert not [kind for kind, _id in changes.touched if kind == "meeting"]
    row = get_commitment(sample_desk, made)
    assert (row.side, row.what, row.person, row.client) == (
        Side.OURS,
        "plan",
        "Priya Raman",
        "Harbor & Finch",
    )  # "send" and "to" are the promise itself
    assert row.due_on == FRIDAY
    undo(sample_desk)
    assert made not in {one.id for one in list_commitments(sample_desk)}


def test_a_promise_says_its_own_day_and_who_owes_it(sample_desk: Desk) -> None:
    found = understood(sample_desk, "They: sign the order by Monday, Pell", FRIDAY)
    assert found.words == "A promise of theirs: sign the order, Pell Logistics, due Mon 30 Nov"


def test_a_promise_to_nobody_known_asks_for_the_client(sample_desk: Desk) -> None:
    found = understood(sample_desk, "We: send the plan", FRIDAY)
    assert not found.can_add
    assert found.remarks == ("Which client is it for? Name it in the line.",)
    with pytest.raises(InputError):
        add_planned(sample_desk, "We: send the plan", FRIDAY)


def test_who_is_named_is_invited(sample_desk: Desk) -> None:
    made = meeting(sample_desk, add_planned(sample_desk, "Call with Tallgrass and Owen 15:00", FRIDAY))
    with sample_desk.record.reading() as session:
        names = session.scalars(select(Invitee.name).where(Invitee.meeting_id == made.id)).all()
    assert names == ["Owen Castillo"]


def test_what_stands_against_a_time_is_said_with_a_better_one(sample_desk: Desk) -> None:
    found = understood(sample_desk, "Call with Harbor today 21:00", FRIDAY)
    assert any("Peak season" in one for one in found.against)
    assert any("22:00 there" in one for one in found.against)
    clash = understood(sample_desk, "Call with Meridian today 14:30", FRIDAY)
    assert clash.against == ("There is another meeting then: Oakline.",)
    assert clash.better is not None
    made = meeting(sample_desk, add_planned(sample_desk, "Call with Meridian today 14:30", FRIDAY, at=clash.better))
    assert made.starts_at == clash.better
    assert not understood(sample_desk, "Call with Pell tomorrow 11:00", FRIDAY).against


def test_whose_calendar_is_shown_is_meant(sample_desk: Desk) -> None:
    with sample_desk.record.reading() as session:
        from liaison.model.client import Client

        pell = session.scalars(select(Client.id).where(Client.short_name == "Pell")).one()
    assert meeting(sample_desk, add_planned(sample_desk, "Rates 11:00", FRIDAY, pell)).client_id == pell


def test_a_place_behind_an_at_sign_is_where_it_takes_place(sample_desk: Desk) -> None:
    assert understood(sample_desk, "14:00 standup @Room 4 with Pell", FRIDAY).words == (
        "Standup, Pell Logistics, Fri 27 Nov, 14:00–15:00, Room 4"
    )
    made = meeting(sample_desk, add_planned(sample_desk, "14:00 standup @Room 4 with Pell", FRIDAY))
    assert (made.title, made.location) == ("Standup", "Room 4")


def test_the_only_one_of_a_name_tells_whose_meeting_it_is(sample_desk: Desk) -> None:
    found = understood(sample_desk, "11:30 call with Priya about the launch", FRIDAY)
    assert found.words == "Call with Priya about the launch, Harbor & Finch, Fri 27 Nov, 11:30–12:30, Priya Raman"
    assert understood(sample_desk, "10:00 call with Nobody", FRIDAY).words == (
        "Call with Nobody, Fri 27 Nov, 10:00–11:00"
    )


def test_a_better_time_that_is_weeks_away_is_not_offered(sample_desk: Desk) -> None:
    busy = understood(sample_desk, "15:00 call with Harbor", FRIDAY)  # it is their peak season until 24 December
    assert busy.against == ("They are busy: Peak season.",)
    assert busy.better is None
    early = understood(sample_desk, "06:00 call with Harbor", FRIDAY)
    assert early.against == (
        "They are busy: Peak season.",
        "It is 07:00 there, outside the hours of Harbor.",
        "It is outside our working hours.",
    )
    assert early.better_words == "Fri 27 Nov at 10:00", "the first hour that is free"
