"""Evidence of a change: each record against what is usual, so that nothing but a change makes it likely."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from math import exp, log
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.signs import DEFAULT
from liaison.insight.signs.evidence import LONGEST, MOST, Case, Took, likelier, raised, rate, share, slower
from liaison.insight.signs.facts import EntryFact, PromiseFact
from liaison.insight.signs.streams import Stream, streams_of
from liaison.insight.signs.together import together
from liaison.model.briefing import SourceRef
from liaison.model.values import CommitmentKind, Direction, EntryKind, InteractionStatus, Side
from support.sign_builders import answers, late, work
from support.sign_cases import TODAY, ago, call, calls, entry, facts

RECORD = SourceRef("commitment", "p")
OLD = range(LONGEST + 10, 400, 20)


def took(age: int, days: float, *, is_open: bool = False) -> Took:
    return Took(age, days, ago(age), RECORD, is_open)


def case(age: int, *, is_bad: bool) -> Case:
    return Case(age, is_bad, ago(age), RECORD)


def said(seen: Sequence[Took]) -> float:
    return sum(one.points for one in slower(seen, 5.0, 2.0).events)


def contacts_of(**record: Any) -> Stream:
    return next(streams_of(facts(**record), DEFAULT.together))


def words_of(**record: Any) -> Stream:
    return next(islice(streams_of(facts(**record), DEFAULT.together), 4, None))


@given(st.lists(st.floats(0.1, 60.0), max_size=12), st.floats(0.5, 60.0), st.floats(1.0, 3.0))
def test_a_longer_time_never_speaks_less_for_a_change(before: list[float], days: float, longer: float) -> None:
    usual = [took(age, one) for age, one in zip(OLD, before, strict=False)]
    for is_open in (False, True):
        short, long = (said([*usual, took(5, one, is_open=is_open)]) for one in (days, days * longer))
        assert long >= short - 1e-9
        assert abs(long) <= MOST


def test_what_is_slow_with_one_client_is_usual_with_another() -> None:
    slow = [took(age, 12.0) for age in (10, 30, 50)]
    assert said([*(took(age, 12.0) for age in OLD), *slow]) < 0.0
    assert said([*(took(age, 3.0) for age in OLD), *slow]) > 3.0


def test_what_is_awaited_speaks_once_it_takes_longer_than_usual() -> None:
    usual = [took(age, 5.0) for age in OLD]
    quiet = [said([*usual, took(0, days, is_open=True)]) for days in (0, 5, 10, 20, 100, 1000, 100_000)]
    assert 0.0 <= quiet[0] < 0.1
    assert quiet == sorted(quiet)
    assert quiet[-1] > 1.0


def test_what_goes_on_as_usual_is_as_often_wrong_as_it_should_be() -> None:
    """The mean of a likelihood ratio is one while nothing changed: so a large sum is as rare as it says."""
    seen = [case(age, is_bad=age % 60 == 0) for age in range(LONGEST + 1, LONGEST + 301)]
    usual = share(seen, 1, 4)
    now = {bad: likelier([*seen, case(5, is_bad=bad)], 1, 4, 3.0)[-1].points for bad in (True, False)}
    assert usual * exp(now[True]) + (1.0 - usual) * exp(now[False]) == pytest.approx(1.0)
    assert raised(0.25, 3.0) == pytest.approx(0.5)


def test_times_that_did_not_change_seldom_look_like_a_change() -> None:
    chance = Random(5)
    alarms = 0
    for _client in range(400):
        usual = [took(age, exp(chance.gauss(log(4.0), 0.6))) for age in range(2, 450, 12)]
        alarms += said(usual) > 5.0
    assert alarms <= 400 * exp(-5.0) + 4


def test_a_rate_is_learned_from_the_time_before_and_begins_with_what_most_are_like() -> None:
    assert rate([], 0, 6.0, 0.5) == pytest.approx(6.0 / 365.25)
    often = rate(list(range(LONGEST + 1, LONGEST + 341, 10)), 900, 6.0, 0.5)
    assert 6.0 / 365.25 < often < 0.1
    assert rate([5, 10, 15], 900, 6.0, 0.5) < 6.0 / 365.25, "what is new is not usual"


SLOW = answers(*[3.0] * 10, *[12.0] * 6)
EVEN = calls(*range(5, 250, 10))


def test_steady_contact_excuses_slow_answers_only_so_far() -> None:
    found = together(facts(contacts=EVEN, promises=SLOW), DEFAULT)
    assert found is not None
    assert found.sentence == "They answer in 12 days, it was 3"
    assert {one.kind for one in found.sources} == {"commitment"}
    assert found.since > ago(LONGEST)


def test_what_changed_is_named_with_its_figures_and_opens_its_records() -> None:
    off = (call(day, status=InteractionStatus.CANCELLED_BY_THEM) for day in (100, 80, 60, 30))
    contacts = (*calls(*range(125, 250, 10), 110, 90, 70, 45), *off)
    found = together(
        facts(contacts=tuple(sorted(contacts, key=lambda one: one.on)), promises=SLOW, rhythm_days=10), DEFAULT
    )
    assert found is not None
    assert found.sentence == "They answer in 12 days, it was 3. Quiet for 45 days, usually it is 10, and 1 more change"
    assert {one.kind for one in found.sources} == {"commitment", "interaction"}
    assert found.evidence == f"{len(found.sources)} records"


def test_days_on_which_nobody_is_there_are_no_silence() -> None:
    before = calls(*range(30, 250, 10))
    away, there = contacts_of(contacts=before, closed=((ago(29), TODAY),)), contacts_of(contacts=before)
    assert away.events[-1].points < 0.5
    assert there.events[-1].points > 1.5
    assert there.say(90) == "Quiet for 30 days, usually it is 10"
    assert away.say(90) == "Contacts in 90 days: 7, usually 9"


def test_words_that_dry_up_speak_without_a_record_and_words_that_come_speak_against_it() -> None:
    kind = tuple(entry(EntryKind.THANKS, day, direction=Direction.RECEIVED) for day in range(400, LONGEST, -15))
    dry = words_of(entries=kind, recorded_on=ago(500))
    assert dry.points(90) > 1.0
    assert dry.speaking(90) == []
    assert dry.say(90) == "Thanks and feedback in 90 days: 0, usually 5"
    more = (*kind, *(entry(EntryKind.THANKS, day, direction=Direction.RECEIVED) for day in (90, 75, 60, 45, 30, 15)))
    assert words_of(entries=more, recorded_on=ago(500)).points(90) < 0.0


def test_late_work_rounds_and_silence_about_it_add_up() -> None:
    usual = tuple(work(place, rounds=1) for place in range(9, 28))
    few = facts(promises=(*usual, *(late(place, rounds=1) for place in range(2))))
    many = facts(promises=(*usual, *(late(place, rounds=3) for place in range(8))))
    assert together(few, DEFAULT) is None
    found = together(many, DEFAULT)
    assert found is not None
    words = "Deliverables take 3.0 rounds, it was 1.0. 8 of 8 promises of ours came late, and 1 more change"
    assert found.sentence == words


def test_a_new_client_with_little_on_record_is_left_alone() -> None:
    first = PromiseFact("a", Side.THEIRS, kind=CommitmentKind.REPLY, asked_on=ago(20), closed_on=ago(6))
    assert together(facts(contacts=(), recorded_on=ago(30), since_on=ago(30)), DEFAULT) is None
    assert together(facts(promises=(first,), recorded_on=ago(30), since_on=ago(30)), DEFAULT) is None


@given(st.lists(st.integers(0, 500), max_size=20), st.lists(st.integers(0, 500), max_size=20))
def test_any_record_can_be_read(contacts: list[int], concerns: list[int]) -> None:
    found = together(
        facts(
            contacts=calls(*set(contacts)),
            entries=tuple(EntryFact(f"e{day}", EntryKind.CONCERN, ago(day)) for day in sorted(concerns, reverse=True)),
        ),
        DEFAULT,
    )
    if found is not None:
        assert found.sources
        assert found.since <= TODAY


def test_nothing_is_said_of_how_it_was_where_nobody_wrote_it_down() -> None:
    """What most clients are like is reckoned with, but no record of this one says it."""
    recent = {
        "contacts": calls(*range(5, LONGEST, 14)),
        "promises": (*answers(*[14.0] * 6), *(work(place, rounds=3) for place in range(5))),
        "entries": (entry(EntryKind.THANKS, 20, direction=Direction.RECEIVED),),
    }
    told = [one.say(90) for one in streams_of(facts(**recent), DEFAULT.together) if one.points(90)]
    assert told[:2] == ["Contacts in 90 days: 7", "They answer in 14 days"]
    assert "Deliverables take 3.0 rounds" in told
    assert not any("usually" in one or "it was" in one for one in told)
