"""What the record says about each line, case by case against the table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.trends.observing import (
    ConcernFact,
    Facts,
    GoalFact,
    LineName,
    MoodFact,
    Observation,
    Plain,
    PlainFact,
    PromiseFact,
    PromoterFact,
    ReplyFact,
    as_known_on,
    observations,
)
from liaison.insight.trends.reading import band, line_through
from liaison.model.briefing import SourceRef
from liaison.model.values import AboutUs, Mark, Mood, Side

DAY = date(2026, 11, 24)
HERE = SourceRef("interaction", "1")


def _only(facts: Facts, line: LineName, today: date = DAY) -> list[tuple[float, float]]:
    seen = observations(facts, today)
    assert not any(seen[other] for other in LineName if other is not line)
    return [(pytest.approx(one.value), pytest.approx(one.noise)) for one in seen[line]]  # type: ignore[misc]


@pytest.mark.parametrize(
    ("mood", "about_us", "value", "noise"),
    [
        (Mood.STRAINED, AboutUs.ABOUT_US, -1.0, 0.25),
        (Mood.TENSE, AboutUs.NOT_ABOUT_US, -0.5, 4.0),
        (Mood.NEUTRAL, AboutUs.UNKNOWN, 0.0, 1.0),
        (Mood.GOOD, None, 0.5, 1.0),
        (Mood.WARM, AboutUs.ABOUT_US, 1.0, 0.25),
    ],
)
def test_moods(mood: Mood, about_us: AboutUs | None, value: float, noise: float) -> None:
    assert _only(Facts(moods=(MoodFact(DAY, mood, about_us, HERE, DAY),)), LineName.RAPPORT) == [(value, noise)]


@pytest.mark.parametrize(("score", "value"), [(0, -1.0), (5, 0.0), (9, 0.8), (10, 1.0)])
def test_promoter_answers(score: int, value: float) -> None:
    facts = Facts(promoters=(PromoterFact(DAY, score, HERE, DAY),))
    assert _only(facts, LineName.RAPPORT) == [(value, 0.1)]


PROMISE = PromiseFact(
    side=Side.OURS,
    is_deliverable=False,
    agreed_on=date(2026, 10, 1),
    due_on=date(2026, 10, 11),
    closed_on=date(2026, 10, 11),
    is_dropped=False,
    mark=None,
    rounds=0,
    source=SourceRef("commitment", "1"),
    recorded_on=date(2026, 10, 1),
)


@pytest.mark.parametrize(
    ("late", "agreed_days", "value"),
    [(0, 10, 0.6), (1, 10, 0.6 - 1.6 / 3), (3, 10, -1.0), (30, 10, -1.0), (6, 80, 0.6 - 1.6 * 6 / 12)],
)
def test_a_promise_that_closes_late_in_relation_to_what_was_agreed(late: int, agreed_days: int, value: float) -> None:
    due = PROMISE.agreed_on + timedelta(days=agreed_days)
    fact = replace(PROMISE, due_on=due, closed_on=due + timedelta(days=late))
    seen = observations(Facts(promises=(fact,)), date(2027, 6, 1))[LineName.DELIVERY]
    assert seen[-1].why == "closed"
    assert seen[-1].value == pytest.approx(value)
    assert len(seen) == 1 + (late - 1) // 7 * (late > 0)


def test_sides_sizes_and_dropping() -> None:
    theirs = replace(PROMISE, side=Side.THEIRS)
    assert _only(Facts(promises=(theirs,)), LineName.RESPONSIVENESS) == [(0.6, 0.35)]
    assert _only(Facts(promises=(replace(PROMISE, is_deliverable=True),)), LineName.DELIVERY) == [(0.6, 0.2)]
    assert _only(Facts(promises=(replace(PROMISE, is_dropped=True),)), LineName.DELIVERY) == [(-1.0, 0.35)]


@pytest.mark.parametrize(
    ("mark", "rounds", "value"),
    [(Mark.HIT, 0, 0.8), (Mark.HIT, 1, 0.8), (Mark.ACCEPTABLE, 3, -0.4), (Mark.MISSED, 4, -1.0)],
)
def test_the_mark_counts_beside_the_date_and_further_rounds_lower_it(mark: Mark, rounds: int, value: float) -> None:
    facts = Facts(promises=(replace(PROMISE, mark=mark, rounds=rounds),))
    assert _only(facts, LineName.DELIVERY) == [(0.6, 0.35), (value, 0.2)]


def test_their_mark_is_not_ours_to_give() -> None:
    fact = replace(PROMISE, side=Side.THEIRS, mark=Mark.MISSED)
    assert _only(Facts(promises=(fact,)), LineName.RESPONSIVENESS) == [(0.6, 0.35)]


def test_an_open_overdue_promise_counts_every_seven_days_as_if_it_closed_then() -> None:
    fact = replace(PROMISE, closed_on=None)
    assert fact.due_on is not None
    seen = observations(Facts(promises=(fact,)), fact.due_on + timedelta(days=21))[LineName.DELIVERY]
    assert [(one.on - fact.due_on).days for one in seen] == [7, 14, 21]
    assert [one.value for one in seen] == [-1.0, -1.0, -1.0]
    assert not observations(Facts(promises=(fact,)), fact.due_on + timedelta(days=6))[LineName.DELIVERY]


def test_a_closing_recorded_late_leaves_the_promise_open_in_a_replay() -> None:
    due = PROMISE.due_on
    assert due is not None
    fact = replace(PROMISE, closed_on=due, closed_recorded_on=due + timedelta(days=30))
    then = observations(Facts(promises=(fact,)), due + timedelta(days=15))[LineName.DELIVERY]
    assert [one.why for one in then] == ["overdue", "overdue"]
    now = observations(Facts(promises=(fact,)), due + timedelta(days=40))[LineName.DELIVERY]
    assert [(one.why, one.value) for one in now] == [("closed", 0.6)]


@pytest.mark.parametrize(("taken", "value"), [(2.0, 0.6), (3.0, 0.6), (4.5, -0.2), (30.0, -1.0)])
def test_answers_against_their_clause(taken: float, value: float) -> None:
    reply = ReplyFact(Side.THEIRS, DAY, taken, 3.0, HERE, DAY)
    assert _only(Facts(replies=(reply,)), LineName.RESPONSIVENESS) == [(value, 0.35)]
    assert _only(Facts(replies=(replace(reply, side=Side.OURS),)), LineName.OUR_REPLIES) == [(value, 0.35)]


@pytest.mark.parametrize(
    ("made", "planned", "value"), [(0, 0.5, -0.6), (0.5, 0.5, 0.6), (0.25, 0.5, 0.0), (2, 0.5, 1.0)]
)
def test_goal_readings_against_the_plan(made: float, planned: float, value: float) -> None:
    assert _only(Facts(goals=(GoalFact(DAY, made, planned, HERE, DAY),)), LineName.VALUE) == [(value, 0.2)]


@pytest.mark.parametrize(
    ("what", "line", "value", "noise"),
    [
        (Plain.THANKS, LineName.RAPPORT, 0.7, 0.4),
        (Plain.RESULT, LineName.VALUE, 0.7, 0.3),
        (Plain.IDEA_OFFERED, LineName.VALUE, 0.3, 0.5),
        (Plain.IDEA_ACCEPTED, LineName.VALUE, 0.6, 0.5),
        (Plain.INTRODUCTION_MADE, LineName.VALUE, 0.3, 0.5),
        (Plain.INTRODUCTION_LED, LineName.VALUE, 0.8, 0.5),
        (Plain.FEEDBACK, LineName.CANDOUR, 0.5, 0.4),
        (Plain.SLIP_TOLD, LineName.CANDOUR, 0.4, 0.3),
        (Plain.SLIP_NOT_TOLD, LineName.CANDOUR, -0.6, 0.3),
        (Plain.LET_OFF, LineName.CANDOUR, -0.4, 0.4),
        (Plain.GOALS_DISCUSSED, LineName.CANDOUR, 0.4, 0.5),
    ],
)
def test_plain_events(what: Plain, line: LineName, value: float, noise: float) -> None:
    assert _only(Facts(plain=(PlainFact(what, DAY, HERE, DAY),)), line) == [(value, noise)]


@pytest.mark.parametrize(("taken", "value"), [(3, 0.5), (5, 0.5), (7, 0.02), (10, -0.7), (90, -0.7)])
def test_a_concern_told_in_time_or_late(taken: int, value: float) -> None:
    assert _only(Facts(concerns=(ConcernFact(DAY, taken, 5, HERE, DAY),)), LineName.CANDOUR) == [(value, 0.3)]


def test_what_is_ahead_is_not_seen_and_the_order_of_arrival_plays_no_part() -> None:
    facts = tuple(
        MoodFact(DAY - timedelta(days=days), Mood.GOOD, None, SourceRef("interaction", str(days)), DAY)
        for days in (5, 0, -1, 9)
    )
    seen = observations(Facts(moods=facts), DAY)[LineName.RAPPORT]
    assert [(DAY - one.on).days for one in seen] == [9, 5, 0]
    assert seen == observations(Facts(moods=facts[::-1]), DAY)[LineName.RAPPORT]


@given(st.lists(st.tuples(st.integers(0, 400), st.sampled_from(Mood)), min_size=1, max_size=25), st.randoms())
def test_the_smoothed_line_is_the_same_in_whatever_order_its_facts_arrive(
    moods: list[tuple[int, Mood]], chance: Random
) -> None:
    facts = [
        MoodFact(DAY - timedelta(days=age), mood, None, SourceRef("interaction", str(place)), DAY)
        for place, (age, mood) in enumerate(moods)
    ]
    days = [DAY - timedelta(days=back) for back in range(0, 420, 30)]
    lines = []
    for _arrival in range(2):
        lines.append(band(line_through(observations(Facts(moods=tuple(facts)), DAY)[LineName.RAPPORT]), days))
        chance.shuffle(facts)
    assert lines[0] == lines[1]


def test_a_replay_knows_only_what_was_recorded_by_then() -> None:
    late = Observation(LineName.RAPPORT, DAY, 1.0, 0.25, HERE, DAY + timedelta(days=3), "mood")
    assert as_known_on([late], DAY + timedelta(days=2)) == []
    assert as_known_on([late], DAY + timedelta(days=3)) == [late]
