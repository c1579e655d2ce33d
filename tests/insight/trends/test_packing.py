"""What is packed gives the same observations as the facts themselves, with any table and as known on any day."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

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
    history,
)
from liaison.insight.trends.packing import (
    FORMAT,
    Packed,
    from_text,
    newest_by_line,
    observation_of,
    pack,
    replaced,
    seen_by_line,
    to_text,
)
from liaison.insight.trends.table import DEFAULT, WeightTable, changed
from liaison.model.briefing import SourceRef
from liaison.model.values import AboutUs, Mark, Mood, Side, TimeUnit

BEGIN = date(2025, 1, 1)
OTHER = changed(DEFAULT, {"rapport.mood.good": 0.3, "promises.recount_days": 5, "promises.fall": 1.0})


def _day(dice: random.Random, most: int = 600) -> date:
    return BEGIN + timedelta(days=dice.randrange(most))


def _facts(seed: int, number: int = 40) -> Facts:
    dice = random.Random(seed)
    found = Facts()
    for place in range(number):
        on = _day(dice)
        since = on + timedelta(days=dice.choice([0, 0, 0, 9, 40]))
        until = dice.choice([None, None, since + timedelta(days=30)])
        kind = dice.choice(["interaction", "entry"])
        source = SourceRef(kind, f"{place:032x}")
        rest = (source, since, until)
        about = dice.choice(list(AboutUs))
        found = replace(
            found,
            moods=(*found.moods, MoodFact(on, dice.choice(list(Mood)), about, *rest)),
            plain=(*found.plain, PlainFact(dice.choice(list(Plain)), on, *rest)),
            goals=(*found.goals, GoalFact(on, dice.random(), 0.5, *rest)),
            promoters=(*found.promoters, PromoterFact(on, dice.randrange(11), *rest)),
            concerns=(*found.concerns, ConcernFact(on, dice.randrange(1, 30), 5, *rest)),
            replies=(
                *found.replies,
                ReplyFact(dice.choice(list(Side)), on, 4.0, 3.0, *rest, unit=TimeUnit.WORKING_DAY),
            ),
            promises=(*found.promises, _promise(dice, place)),
        )
    return found


def _promise(dice: random.Random, place: int) -> PromiseFact:
    agreed = _day(dice)
    due = agreed + timedelta(days=dice.randrange(60))
    closed = dice.choice([None, due + timedelta(days=dice.randrange(-5, 60))])
    since = agreed + timedelta(days=dice.choice([0, 3, 50]))
    return PromiseFact(
        side=dice.choice(list(Side)),
        is_deliverable=dice.random() < 0.5,
        agreed_on=agreed,
        due_on=dice.choice([due, due, None]),
        closed_on=closed,
        is_dropped=closed is not None and dice.random() < 0.2,
        mark=dice.choice([None, *Mark]) if closed else None,
        rounds=dice.randrange(4),
        source=SourceRef("commitment", f"{place:032x}"),
        recorded_on=since,
        closed_recorded_on=dice.choice([None, closed + timedelta(days=12)]) if closed else None,
        known_until=dice.choice([None, since + timedelta(days=45)]),
        is_answer=dice.random() < 0.2,
    )


def _expected(facts: Facts, on: date, known: date, table: WeightTable) -> dict[LineName, list[Observation]]:
    every = history(facts, max(on, known), table)
    return {
        line: [one._replace(until=None) for one in as_known_on(seen, known) if one.on <= on]
        for line, seen in every.items()
    }


def _found(packed: Packed, on: date, known: date, table: WeightTable) -> dict[LineName, list[Observation]]:
    return {
        line: [observation_of(one, line, packed.sources[one.source]) for one in row]
        for line, row in seen_by_line(packed, table, on, known).items()
    }


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("table", [DEFAULT, OTHER], ids=["shipped", "other"])
def test_packed_facts_give_the_observations_of_the_facts(seed: int, table: WeightTable) -> None:
    facts = _facts(seed)
    packed = pack(facts)
    for on_days, known_days in ((650, 650), (300, 300), (300, 650), (650, 200)):
        on, known = BEGIN + timedelta(days=on_days), BEGIN + timedelta(days=known_days)
        assert _found(packed, on, known, table) == _expected(facts, on, known, table)


def test_text_brings_the_same_back_and_what_is_damaged_nothing() -> None:
    packed = pack(_facts(1))
    text = to_text(packed)
    assert from_text(text) == packed
    assert from_text(text[: len(text) // 2]) is None
    assert from_text("") is None
    assert from_text(to_text(Packed())) == Packed()
    assert FORMAT >= 1


def test_what_came_from_some_records_is_replaced() -> None:
    facts, later = _facts(2), _facts(3)
    gone = {one.source for one in facts.promises[:7]} | {one.source for one in facts.moods[:4]}
    kept = Facts(
        moods=tuple(one for one in facts.moods if one.source not in gone),
        plain=tuple(one for one in facts.plain if one.source not in gone),
        goals=tuple(one for one in facts.goals if one.source not in gone),
        promoters=tuple(one for one in facts.promoters if one.source not in gone),
        concerns=tuple(one for one in facts.concerns if one.source not in gone),
        replies=tuple(one for one in facts.replies if one.source not in gone),
        promises=tuple(one for one in facts.promises if one.source not in gone),
    )
    new = Facts(moods=later.moods[:4], promises=later.promises[:7])
    whole = replace(kept, moods=(*kept.moods, *new.moods), promises=(*kept.promises, *new.promises))
    on = BEGIN + timedelta(days=650)
    mended = replaced(pack(facts), gone, pack(new))
    assert _found(mended, on, on, DEFAULT) == _found(pack(whole), on, on, DEFAULT)


def test_what_was_replaced_leaves_nothing_behind() -> None:
    facts, later = _facts(2), _facts(3)
    first, second = Facts(promises=facts.promises, moods=facts.moods[:4]), Facts(promises=later.promises)
    packed = pack(first)
    for _time in range(20):
        packed = replaced(packed, set(packed.sources), pack(second))
        packed = replaced(packed, set(packed.sources), pack(first))
    assert set(packed.case) == set(range(len(packed.cases))), "every case has a row"
    assert set(packed.cases) == set(pack(first).cases)
    on = BEGIN + timedelta(days=650)
    assert _found(packed, on, on, DEFAULT) == _found(pack(first), on, on, DEFAULT)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("least", [0, 7, 1000])
def test_the_newest_are_the_end_of_everything_that_was_seen(seed: int, least: int) -> None:
    packed, day = pack(_facts(seed)), BEGIN + timedelta(days=420)
    since = day - timedelta(days=100)
    newest = newest_by_line(packed, OTHER, day, since, least)
    every = seen_by_line(packed, OTHER, day, day)
    for name, seen in every.items():
        end = newest[name]
        assert end == seen[len(seen) - len(end) :], name
        assert len(end) >= min(len(seen), least), name
        assert [one for one in seen if one.on > since.toordinal()] == [one for one in end if one.on > since.toordinal()]
        assert len(end) == len(seen) or end[0].on <= since.toordinal()
    assert newest != every or least == 1000
