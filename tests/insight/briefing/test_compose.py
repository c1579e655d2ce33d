"""The sheet as a whole: title, order, one page, nothing twice, the same whatever the order of the facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.insight.briefing import ONE_PAGE, BriefingFacts, PageLimit, compose
from liaison.insight.briefing.page import Draft, rows_of
from liaison.insight.briefing.weights import table
from liaison.model.briefing import Line, Run, SectionKey
from liaison.model.values import AboutUs, ChannelKind, Direction, EntryKind, Mood, Side
from support.briefing_facts import (
    DAY,
    NOW,
    busy,
    candour,
    change,
    contact,
    day,
    entry,
    facts,
    goal,
    meeting,
    mood,
    person,
    promise,
    section,
    sheet,
    slip,
    source,
    stake,
)

TEXT = st.text(st.sampled_from("abc ÄßÑ.,\u202e\u05d0"), max_size=90)
NEAR = st.integers(-40, 60).map(lambda days: DAY + timedelta(days=days))
SEEN = st.integers(-60, 0).map(lambda days: DAY + timedelta(days=days))

#: Sections that are there only where they hold something.
BY_HAND = {SectionKey.OURS, SectionKey.POINTS, SectionKey.ADDED}


@st.composite
def promises(draw: st.DrawFn) -> Any:
    moves = tuple(
        slip(on, on, on + timedelta(days=7), is_let_off=draw(st.booleans())) for on in draw(st.lists(SEEN, max_size=2))
    )
    return promise(
        draw(TEXT),
        draw(st.none() | NEAR),
        draw(st.sampled_from(Side)),
        person=draw(TEXT),
        closed_on=draw(st.none() | SEEN),
        slips=moves,
        stake=draw(st.none() | st.just(source("stake").ref)),
    )


@st.composite
def contacts(draw: st.DrawFn) -> Any:
    kind = draw(st.sampled_from(["call", "email", "note"]))
    of = draw(st.none() | st.sampled_from(Mood))
    about = draw(st.none() | st.sampled_from(AboutUs)) if of else None
    return contact(draw(SEEN), kind, draw(TEXT), mood=of, about_us=about, context=draw(TEXT))


@st.composite
def entries(draw: st.DrawFn) -> Any:
    kind = draw(st.sampled_from(EntryKind))
    return entry(
        kind, draw(TEXT), draw(SEEN), direction=draw(st.sampled_from(Direction)), is_candid=draw(st.booleans())
    )


@st.composite
def people(draw: st.DrawFn) -> Any:
    flags = ("is_invited", "signs_off", "is_point_of_contact", "is_decision_maker", "is_first_time")
    return person(
        draw(TEXT) or "A",
        role=draw(TEXT),
        likes_information=draw(TEXT),
        handle_with_care=draw(TEXT),
        **{flag: draw(st.booleans()) for flag in flags},
    )


@st.composite
def records(draw: st.DrawFn) -> BriefingFacts:
    """A record with anything in it, a little or far too much."""
    met = draw(st.none() | contacts())
    return facts(
        meeting=draw(st.sampled_from([None, meeting()])),
        people=tuple(draw(st.lists(people(), max_size=7))),
        stakes=tuple(stake(draw(TEXT) or "x", live_on=draw(st.none() | NEAR)) for _ in range(draw(st.integers(0, 6)))),
        commitments=tuple(draw(st.lists(promises(), max_size=14))),
        last_met=met,
        interactions=tuple(draw(st.lists(contacts(), max_size=8))),
        entries=tuple(draw(st.lists(entries(), max_size=12))),
        goals=tuple(goal(draw(TEXT) or "x", {draw(SEEN): "64"}) for _ in range(draw(st.integers(0, 3)))),
        busy=tuple(busy(draw(TEXT) or "x", on, on) for on in draw(st.lists(NEAR, max_size=2))),
        changes=tuple(change(draw(TEXT) or "x", on) for on in draw(st.lists(st.none() | NEAR, max_size=2))),
        candour=candour(draw(st.none() | SEEN), draw(st.integers(0, 3))),
    )


def shuffled(of: BriefingFacts, random: Random) -> BriefingFacts:
    """The same facts in another order."""
    values: dict[str, Any] = of._asdict()
    for name, value in values.items():
        if type(value) is tuple:
            values[name] = tuple(random.sample(value, len(value)))
    return BriefingFacts(**values)


@settings(max_examples=60, deadline=None)
@given(records(), st.integers(0, 1000))
def test_the_order_of_the_facts_changes_nothing(of: BriefingFacts, seed: int) -> None:
    assert sheet(shuffled(of, Random(seed))) == sheet(of)


@settings(max_examples=60, deadline=None)
@given(records())
def test_it_is_always_one_page(of: BriefingFacts) -> None:
    made = sheet(of)
    rows = sum(
        max(
            1 + bool(one.aside) + bool(one.more),
            sum(rows_of(line, ONE_PAGE.width) for line in one.lines),
        )
        for one in made.sections
    )
    assert rows <= ONE_PAGE.rows + len(SectionKey)
    assert rows <= ONE_PAGE.rows or all(len(one.lines) == 1 for one in made.sections)
    assert [one.key for one in made.sections] == [key for key in SectionKey if key not in BY_HAND]
    assert all(one.lines for one in made.sections)


@settings(max_examples=60, deadline=None)
@given(records())
def test_every_statement_has_a_source_and_none_is_made_twice(of: BriefingFacts) -> None:
    made = sheet(of)
    statements = [line for one in made.sections for line in one.lines if not line.fix and line.side is None]
    assert all(line.sources for line in statements)
    leading = Counter(line.sources[0] for line in statements if line.sources[0].kind not in {"client", "meeting"})
    twice = [ref for ref, times in leading.items() if times > 1]
    assert all(ref.kind in {"stakeholder", "interaction"} for ref in twice)


def test_the_title_does_not_repeat_the_client() -> None:
    assert sheet(facts(meeting=meeting("Monthly check-in"))).title == "Harbor & Finch, monthly check-in"
    assert sheet(facts(meeting=meeting("Harbor & Finch: Monthly check-in"))).title == "Harbor & Finch, monthly check-in"
    assert sheet(facts(meeting=meeting("Dana 1:1"), people=(person(),))).title == "Harbor & Finch, Dana 1:1"
    assert sheet(facts()).title == "Harbor & Finch"


@pytest.mark.parametrize(
    ("values", "on", "expected"),
    [
        ({}, DAY, "10:00–10:45 on Teams"),
        ({"channel": ChannelKind.PHONE}, DAY, "10:00–10:45 by phone"),
        ({"channel": ChannelKind.IN_PERSON, "ends_at": None}, DAY, "10:00 in person"),
        ({"channel": None, "location": "Harbor Street 2"}, DAY, "10:00–10:45 at Harbor Street 2"),
        ({"channel": None, "location": "https://meet.example/x"}, DAY, "10:00–10:45"),
        ({}, day(11, 20), "Tue 24 Nov, 10:00–10:45 on Teams"),
        ({"starts_at": None, "ends_at": None, "starts_on": DAY}, DAY, "all day on Teams"),
        ({"starts_at": None, "ends_at": None, "starts_on": day(12, 1)}, DAY, "Tue 1 Dec on Teams"),
    ],
)
def test_when_and_where(values: dict[str, Any], on: date, expected: str) -> None:
    assert sheet(facts(meeting=meeting(**values)), on).facts[0] == expected


def test_the_subtitle_says_how_much_it_rests_on() -> None:
    assert sheet(facts(notes=38)).facts == ("no call planned", "briefing drawn from 38 notes")
    assert sheet(facts(notes=1)).facts[1] == "briefing drawn from 1 note"


def test_what_is_not_known_is_listed_with_its_command() -> None:
    gaps = [line.text for line in sheet(facts()).unknowns]
    assert gaps == [
        "Nobody is recorded at Harbor & Finch",
        "No stakes recorded",
        "No call, meeting or visit recorded yet",
        "No mood recorded",
        "No goals recorded",
        "No idea is open",
    ]


def test_what_weighs_least_is_left_out_and_counted() -> None:
    light, heavy = Line((Run("light"),), weight=1), Line((Run("heavy"),), weight=9)
    draft = Draft(SectionKey.CARE, "Handle with care", "", [light, heavy, light])
    draft.drop_to(2)
    assert [line.text for line in draft.kept] == ["light", "heavy"]
    assert draft.finished().more == 1


def test_a_small_page_keeps_the_weightiest_line_of_each_section() -> None:
    of = facts(
        commitments=tuple(promise(f"P{number}", DAY) for number in range(4)), last_met=contact(day(11, 12), "call")
    )
    made = compose(of, "c" * 32, DAY, NOW, "Europe/London", limit=PageLimit(rows=1))
    assert all(len(one.lines) == 1 for one in made.sections)


class _Trends:
    """What will tell about trends: one line for the mood."""

    def lines(self, of: BriefingFacts, on: date) -> Mapping[SectionKey, tuple[Line, ...]]:
        told = Line((Run("Rapport steady for a year"),), mark="Trends", sources=(of.client.source.ref,), weight=50)
        return {SectionKey.MOOD: (told,)}


def test_trends_come_in_through_their_own_place() -> None:
    of = facts(interactions=(mood(day(11, 12), Mood.TENSE),))
    made = compose(of, "c" * 32, DAY, NOW, "Europe/London", insights=_Trends())
    assert [line.text for line in made.sections[5].lines][1:] == ["Rapport steady for a year"]
    assert len(section(of, SectionKey.MOOD).lines) == 1


def test_control_characters_never_reach_the_sheet() -> None:
    made = sheet(facts(stakes=(stake("a\x1b[31m\nb\x00c"),)))
    assert made.sections[1].lines[0].text == "a [31m b c"


def test_every_weight_has_a_reason_and_a_practice() -> None:
    every = table()
    assert len(every) > 30
    assert all(one.reason and one.practice[0] == "P" and one.practice[1:].isdigit() for one in every.values())
    assert all(one.value > 0 for one in every.values())


def test_what_insights_say_takes_the_place_of_nothing() -> None:
    sign = Line((Run("Cosy since 24 September"),), sources=(source("client").ref,), weight=66.0, key="cosy")

    class Signs:
        def lines(self, _facts: BriefingFacts, _day: date) -> Mapping[SectionKey, tuple[Line, ...]]:
            return {SectionKey.CARE: (sign,)}

    made = compose(facts(), "c" * 32, DAY, NOW, "Europe/London", insights=Signs())
    care = next(one for one in made.sections if one.key is SectionKey.CARE)
    assert [(line.text, line.key) for line in care.lines] == [("Cosy since 24 September", "care/cosy")]
