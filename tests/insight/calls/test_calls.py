"""The line of a call, the next contact, and the message, over plain values."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from liaison.insight.calls.follow_up import Agreed, FollowUpFacts, follow_up, wants_prose
from liaison.insight.calls.next_touch import BusyTime, Planned, TouchFacts, next_touch
from liaison.insight.calls.summary import summary_of
from liaison.model.values import AboutUs, ChannelKind, InteractionKind, Mood

TODAY = date(2026, 11, 24)  # a Tuesday


@pytest.mark.parametrize(
    ("text", "recorded", "line"),
    [
        ("# Cost per order\nmore", set(), "Cost per order"),
        ("We: x\nThey want **more**", {1}, "They want more"),
        ("- [ ] See [[Priya Raman]]", set(), "See Priya Raman"),
        ("", set(), "Check-in"),
        ("We: x", {1}, "Check-in"),
        ("Short. " + "word " * 40, set(), "Short."),
        ("word " * 40, set(), "word " * 22 + "word…"),
    ],
)
def test_the_line_of_a_call(text: str, recorded: set[int], line: str) -> None:
    found = summary_of(text, recorded, "Check-in")
    assert found == line
    assert len(found) <= 120


@pytest.mark.parametrize(
    ("facts", "day", "reason"),
    [
        (TouchFacts(TODAY, rhythm=14), date(2026, 12, 8), "every 14 days, as they like it"),
        (TouchFacts(TODAY, rhythm=4), date(2026, 11, 30), "every 4 days, as they like it"),
        (TouchFacts(TODAY, gaps=(7, 30, 8)), date(2026, 12, 2), "every 8 days, as of late"),
        (TouchFacts(TODAY), None, "no rhythm is known yet"),
        (
            TouchFacts(TODAY, rhythm=14, planned=Planned(date(2026, 12, 1), "Check-in")),
            date(2026, 12, 1),
            "in the calendar: Check-in",
        ),
        (
            TouchFacts(TODAY, rhythm=14, planned=Planned(date(2026, 12, 22), "Check-in")),
            date(2026, 12, 8),
            "every 14 days, as they like it",
        ),
        (
            TouchFacts(TODAY, rhythm=14, busy=(BusyTime(date(2026, 12, 7), date(2026, 12, 18), "peak"),)),
            date(2026, 12, 4),
            "every 14 days, as they like it, before peak",
        ),
        (
            TouchFacts(TODAY, rhythm=14, busy=(BusyTime(date(2026, 11, 20), date(2026, 12, 10), "peak"),)),
            date(2026, 12, 11),
            "every 14 days, as they like it, after peak",
        ),
        (
            TouchFacts(TODAY, rhythm=14, busy=(BusyTime(date(2026, 11, 20), date(2026, 12, 24), "peak"),)),
            date(2026, 12, 8),
            "every 14 days, as they like it, busy then: peak",
        ),
        (
            TouchFacts(
                TODAY, rhythm=14, busy=(BusyTime(date(2026, 11, 20), date(2026, 12, 24), "closed", is_closed=True),)
            ),
            date(2026, 12, 25),
            "every 14 days, as they like it, after closed",
        ),
        (
            TouchFacts(TODAY, rhythm=30, mood=Mood.TENSE, about_us=AboutUs.ABOUT_US),
            date(2026, 12, 1),
            "within a week, as it was about us",
        ),
        (
            TouchFacts(TODAY, rhythm=14, mood=Mood.TENSE, about_us=AboutUs.NOT_ABOUT_US),
            date(2026, 12, 8),
            "every 14 days, as they like it",
        ),
    ],
)
def test_the_next_contact(facts: TouchFacts, day: date | None, reason: str) -> None:
    found = next_touch(facts)
    assert (found.day, found.reason) == (day, reason)


def test_what_is_planned_keeps_its_time() -> None:
    found = next_touch(TouchFacts(TODAY, planned=Planned(TODAY + timedelta(days=3), "Review", time(10))))
    assert (found.starts, found.is_planned) == (time(10), True)


def test_a_client_that_is_never_free_is_asked_for_the_day_wanted() -> None:
    always = BusyTime(TODAY - timedelta(days=400), TODAY + timedelta(days=400), "always")
    found = next_touch(TouchFacts(TODAY, rhythm=14, busy=(always,)))
    assert found.day is not None
    assert found.day > TODAY


def facts(channel: ChannelKind | None, likes: str = "") -> FollowUpFacts:
    return FollowUpFacts(
        "Dana",
        InteractionKind.CALL,
        TODAY,
        TODAY,
        ours=(Agreed("the cost table", date(2026, 11, 27)), Agreed("the plan")),
        theirs=(Agreed("feedback", date(2026, 11, 20), "Leo Marsh"),),
        likes=likes,
        channel=channel,
        sender="Robin Hale",
        agency="Northlight",
    )


def test_a_letter_has_a_greeting_points_and_a_signature() -> None:
    made = follow_up(facts(ChannelKind.EMAIL))
    assert made.subject == "What we agreed on Tue 24 Nov"
    assert (made.is_chat, made.has_points) == (False, True)
    assert made.body == (
        "Hello Dana,\n\nThank you for the call today. This is what we agreed:\n\n"
        "From us:\n- the cost table by Fri 27 Nov\n- the plan\n\n"
        "From you:\n- feedback (Leo Marsh), was due Fri 20 Nov\n\n"
        "Tell me if I have anything wrong.\n\nBest regards\nRobin Hale\nNorthlight"
    )


def test_who_reads_prose_gets_sentences() -> None:
    made = follow_up(facts(ChannelKind.EMAIL, "Full sentences, please"))
    assert "From us: the cost table by Fri 27 Nov and the plan." in made.body
    assert "- " not in made.body


@pytest.mark.parametrize(
    ("likes", "prose"),
    [("Numbers first, bullets after", False), ("prose", True), ("No bullets", True), ("", False), ("history", False)],
)
def test_the_style_follows_how_they_like_information(likes: str, prose: bool) -> None:
    assert wants_prose(likes) is prose


def test_nothing_agreed_is_still_a_thank_you() -> None:
    made = follow_up(FollowUpFacts("Dana", InteractionKind.MEETING, TODAY - timedelta(days=1), TODAY))
    assert "Thank you for the meeting on Mon 23 Nov." in made.body
    assert "agreed" not in made.body
