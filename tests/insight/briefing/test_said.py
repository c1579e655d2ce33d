"""Where something was said."""

from __future__ import annotations

from liaison.insight.briefing.said import Said, where_said
from support.briefing_facts import day, source

MARCH = Said(source(on=day(3, 14)), "dana from the train: numbers first, bullets after.", frozenset({"dana"}))
LATER = Said(source(on=day(5, 2)), "numbers first again", frozenset({"leo"}))


def test_the_one_with_most_of_the_words() -> None:
    assert where_said("Numbers first, bullets after", (LATER, MARCH), "dana") == MARCH.source


def test_two_thirds_are_enough_and_less_is_not() -> None:
    assert where_said("numbers first please", (MARCH,)) == MARCH.source
    assert where_said("numbers please, always", (MARCH,)) is None
    assert where_said("a b c", (MARCH,)) is None


def test_of_equals_the_one_where_they_were_then_the_latest() -> None:
    assert where_said("numbers first", (LATER, MARCH), "dana") == MARCH.source
    assert where_said("numbers first", (LATER, MARCH)) == LATER.source
