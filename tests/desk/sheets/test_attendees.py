"""Who is on a call and who could be, theirs and ours, set right by hand."""

from __future__ import annotations

from datetime import date

import pytest

from liaison.desk.context import Desk
from liaison.desk.finding import client_id
from liaison.desk.sheets import CallRef, SheetView, call_of, set_expected, sheet
from liaison.model.briefing import SectionKey
from liaison.model.errors import NotFoundError
from liaison.model.values import Side, Stance
from support.sample import create_sample


@pytest.fixture
def harbor(desk: Desk) -> str:
    create_sample(desk)
    return client_id(desk, "Harbor")


def view(desk: Desk, client: str) -> SheetView:
    return sheet(desk, call_of(desk, client))


def test_theirs_with_what_they_were_told_and_what_is_owed(desk: Desk, harbor: str) -> None:
    dana, priya, *others = view(desk, harbor).attendees
    assert (dana.name, dana.is_expected, dana.is_point_of_contact, dana.stance) == (
        "Dana Whitlock",
        True,
        True,
        Stance.CHAMPION,
    )
    assert dana.speaks_for == ("Eleanor Finch", "Priya Raman", "Leo Marsh") or set(dana.speaks_for) == {
        "Eleanor Finch",
        "Priya Raman",
        "Leo Marsh",
    }
    assert dana.likes_information == "Numbers first, bullets after"
    assert [one.on for one in dana.told] == [date(2026, 11, 20), date(2026, 5, 12)]
    assert [(one.side, one.what, one.state) for one in dana.owed][:2] == [
        (Side.THEIRS, "Feedback on the gift guide draft", "in 3 days"),
        (Side.OURS, "December paid social timings", "in 6 days"),
    ]
    assert (dana.last_seen_on, dana.unseen_days) == (date(2026, 11, 19), 5)
    assert (priya.is_first_time, priya.signs_off, priya.last_seen_on, priya.unseen_days) == (True, True, None, None)
    eleanor = next(one for one in others if one.name == "Eleanor Finch")
    assert (eleanor.is_expected, eleanor.unseen_days) == (False, 432)


def test_who_decides_and_is_away_is_named(desk: Desk, harbor: str) -> None:
    (away,) = view(desk, harbor).absent
    assert (away.name, away.is_decision_maker, away.nobody_decides) == ("Eleanor Finch", True, False)
    priya = view(desk, harbor).attendees[1]
    set_expected(desk, call_of(desk, harbor), person_id=priya.person_id, is_expected=False)
    assert [(one.name, one.nobody_decides) for one in view(desk, harbor).absent] == [
        ("Eleanor Finch", True),
        ("Priya Raman", True),
    ]
    who = next(one for one in view(desk, harbor).briefing.sections if one.key is SectionKey.WHO)
    assert [line.text for line in who.lines] == [
        "Dana Whitlock, Marketing Director",
        "Eleanor Finch and Priya Raman decide, not on the call",
    ]
    taken_off = next(one for one in view(desk, harbor).attendees if one.name == "Priya Raman")
    assert (taken_off.is_expected, taken_off.was_set) == (False, True)


def test_ours_are_expected_when_invited_or_named_and_i_am_anyway(desk: Desk, harbor: str) -> None:
    me, *others = view(desk, harbor).ours
    assert (me.name, me.is_me, me.is_expected) == ("Robin Hale", True, True)
    assert not any(one.is_expected for one in others)
    mila = next(one for one in others if one.name == "Mila Soriano")
    assert [one.what for one in mila.owed] == ["December paid social timings"]
    call = call_of(desk, harbor)
    assert set_expected(desk, call, colleague_id=mila.colleague_id).words == "Mila Soriano is on the call"
    set_expected(desk, call, colleague_id=me.colleague_id, is_expected=False)
    assert [(one.name, one.was_set) for one in view(desk, harbor).ours if one.is_expected] == [("Mila Soriano", True)]
    ours = next(one for one in view(desk, harbor).briefing.sections if one.key is SectionKey.OURS)
    assert [(line.text, line.second) for line in ours.lines] == [
        ("Mila Soriano, Media planner", "Owes: December paid social timings, Mon 30 Nov")
    ]
    set_expected(desk, call, colleague_id=mila.colleague_id, is_expected=False)
    assert SectionKey.OURS not in {one.key for one in view(desk, harbor).briefing.sections}


def test_a_preparation_without_a_call_can_have_people_too(desk: Desk, harbor: str) -> None:
    prep = CallRef(harbor, None, None, date(2026, 11, 26))
    leo = next(one for one in sheet(desk, prep).attendees if one.name == "Leo Marsh")
    assert not any(one.is_expected for one in sheet(desk, prep).attendees)
    set_expected(desk, prep, person_id=leo.person_id)
    assert [one.name for one in sheet(desk, prep).attendees if one.is_expected] == ["Leo Marsh"]
    assert sheet(desk, prep).briefing.sections[0].label == "Who is on the call"
    assert not any(one.name == "Leo Marsh" and one.is_expected for one in view(desk, harbor).attendees)


def test_someone_unknown_cannot_be_expected(desk: Desk, harbor: str) -> None:
    with pytest.raises(NotFoundError):
        set_expected(desk, call_of(desk, harbor), person_id="0" * 32)
