"""Answers for one time of a series, in its text."""

from __future__ import annotations

import pytest

from liaison.exchange.calendars.answering import answer_one, answers_of
from liaison.exchange.calendars.values import Address
from support.imports import calendar, event

NAMED = "20261208T100000Z"


@pytest.mark.parametrize("name", ["Dana", "Dana; PARTSTAT=x", "Dana;PARTSTAT=B C", "A:B,C"])
@pytest.mark.parametrize("rest", [";PARTSTAT=NEEDS-ACTION", "", ";partstat=ACCEPTED;ROLE=CHAIR"])
def test_only_the_answer_changes_in_the_line_of_who_answers(name: str, rest: str) -> None:
    line = f'ATTENDEE;CN="{name}"{rest};RSVP=TRUE:mailto:dana@h.example'
    text = calendar(event(f"{line}\nRRULE:FREQ=WEEKLY;COUNT=4", uid="one@there")).decode()
    person = Address(name, "dana@h.example", "", "DECLINED")
    answered = answer_one(text, "one@there", NAMED, person, default_zone="UTC")
    assert answers_of(answered, "one@there", default_zone="UTC") == {NAMED: {"dana@h.example": "DECLINED"}}
    assert answered.count(f'CN="{name}"') == 2
    assert answered.count("RSVP=TRUE") == 2
    again = answer_one(answered, "one@there", NAMED, person, default_zone="UTC")
    assert again.count("X-LIAISON-ANSWERED") == 1
