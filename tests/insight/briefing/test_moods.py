"""How they are: written cases."""

from __future__ import annotations

import pytest

from liaison.insight.briefing import BriefingFacts
from liaison.model.briefing import SectionKey
from liaison.model.values import AboutUs, Mood
from support.briefing_facts import contact, day, facts, lines, mood

ABOUT, NOT, UNKNOWN = AboutUs.ABOUT_US, AboutUs.NOT_ABOUT_US, AboutUs.UNKNOWN

CASES: dict[str, tuple[BriefingFacts, list[str]]] = {
    "not about us, with its context": (
        facts(interactions=(mood(day(11, 12), Mood.TENSE, NOT, "The warehouse move"),)),
        ["Tense on 12 Nov: the warehouse move, *not about us* | 12 Nov call"],
    ),
    "about us": (
        facts(interactions=(mood(day(11, 10), Mood.GOOD, ABOUT, "the weekly notes came every Friday"),)),
        ["Good on 10 Nov: the weekly notes came every Friday, *about us* | 10 Nov call"],
    ),
    "unknown is said, not guessed": (
        facts(interactions=(mood(day(11, 10), Mood.STRAINED, UNKNOWN), mood(day(11, 1), Mood.WARM, ABOUT))),
        ["Strained on 10 Nov, whether about us is not known | 10 Nov call"],
    ),
    "not said is unknown too": (
        facts(interactions=(mood(day(11, 10), Mood.NEUTRAL),)),
        ["Neutral on 10 Nov, whether about us is not known | 10 Nov call"],
    ),
    "a mood with its reason before a slightly younger one without": (
        facts(interactions=(mood(day(11, 12), Mood.GOOD), mood(day(11, 10), Mood.GOOD, ABOUT, "the weekly notes"))),
        ["Good on 10 Nov: the weekly notes, *about us* | 10 Nov call"],
    ),
    "unless the younger one is bad, or much younger": (
        facts(interactions=(mood(day(11, 12), Mood.TENSE), mood(day(11, 10), Mood.GOOD, ABOUT))),
        ["Tense on 12 Nov, whether about us is not known | 12 Nov call"],
    ),
    "good again after a bad one about us": (
        facts(interactions=(mood(day(11, 22), Mood.GOOD), mood(day(11, 17), Mood.TENSE, ABOUT))),
        ["Good on 22 Nov, whether about us is not known | 22 Nov call", "Tense on 17 Nov, *about us* | 17 Nov call"],
    ),
    "another mood than the one with its reason": (
        facts(interactions=(mood(day(11, 12), Mood.NEUTRAL), mood(day(11, 10), Mood.WARM, NOT, "a prize"))),
        ["Neutral on 12 Nov, whether about us is not known | 12 Nov call"],
    ),
    "two weeks are the limit": (
        facts(interactions=(mood(day(11, 20), Mood.GOOD), mood(day(11, 5), Mood.WARM, ABOUT))),
        ["Good on 20 Nov, whether about us is not known | 20 Nov call"],
    ),
    "an older bad mood about us is not over by itself": (
        facts(interactions=(mood(day(11, 10), Mood.GOOD, ABOUT), mood(day(10, 2), Mood.TENSE, ABOUT, "Late deck"))),
        ["Good on 10 Nov, *about us* | 10 Nov call", "Tense on 2 Oct: late deck, *about us* | 2 Oct call"],
    ),
    "after three months it is": (
        facts(interactions=(mood(day(11, 10), Mood.GOOD, ABOUT), mood(day(7, 14), Mood.TENSE, ABOUT))),
        ["Good on 10 Nov, *about us* | 10 Nov call"],
    ),
    "a mood of long ago is no mood of now": (
        facts(interactions=(mood(day(3, 2), Mood.WARM, ABOUT), contact(day(11, 20)))),
        ["Warm on 2 Mar, *about us*; no mood noted since | 2 Mar call"],
    ),
    "a name keeps its capital": (
        facts(interactions=(mood(day(11, 10), Mood.TENSE, NOT, "October figures"),)),
        ["Tense on 10 Nov: October figures, *not about us* | 10 Nov call"],
    ),
    "none recorded": (facts(), ['No mood recorded | liaison note "Harbor & Finch" "Met ..."']),
}


@pytest.mark.parametrize("name", CASES)
def test_how_they_are(name: str) -> None:
    given, expected = CASES[name]
    assert lines(given, SectionKey.MOOD) == expected


def test_where_they_met_without_a_mood_the_command_names_that_meeting() -> None:
    met = contact(day(11, 12), "call")
    told = lines(facts(last_met=met, interactions=(met,)), SectionKey.MOOD)
    assert told == [f'No mood recorded | liaison set {met.source.id[-8:]} mood=good about_us="about us"']
