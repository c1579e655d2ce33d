"""Every sign, where it must speak and where it must not."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from liaison.insight.signs import DEFAULT, Severity, Sign
from liaison.insight.signs.finding import NAMES
from liaison.insight.signs.finds import RULES
from liaison.model.values import (
    Direction,
    EntryKind,
    Stance,
)
from support.sign_builders import Case
from support.sign_cases import TODAY, calls, entry, facts, person
from support.sign_cases_people import PEOPLE
from support.sign_cases_work import WORK

CASES: list[Case] = [*PEOPLE, *WORK]


@pytest.mark.parametrize(("sign", "record", "severity", "sentence"), CASES)
def test_each_sign_speaks_where_it_must_and_only_there(
    sign: Sign, record: dict[str, Any], severity: Severity | None, sentence: str
) -> None:
    found = RULES[sign](facts(**record), DEFAULT)
    assert (found.severity if found else None) is severity, found
    if found is not None:
        assert found.sentence == sentence
        assert found.sign is sign
        assert found.sources
        assert found.evidence
        assert found.step.words
        assert found.since <= TODAY


def test_every_sign_has_cases_where_it_speaks_and_where_it_does_not() -> None:
    speaks = Counter(sign for sign, _record, severity, _sentence in CASES if severity is not None)
    silent = Counter(sign for sign, _record, severity, _sentence in CASES if severity is None)
    assert {sign for sign in Sign if min(speaks[sign], silent[sign]) < 2} == set()


def test_every_sign_has_its_rule_its_name_and_its_reason() -> None:
    assert set(RULES) == set(NAMES) == set(Sign)
    for rule in RULES.values():
        assert rule.__doc__ is not None
        assert rule.__doc__.startswith("P"), rule


def test_whom_to_ask_is_who_doubts_and_whom_to_ring_is_the_point_of_contact() -> None:
    people = (person("Owen Castillo", is_point_of_contact=True), person("Priya Raman", stance=Stance.SCEPTIC))
    quiet = RULES[Sign.SILENCE](facts(contacts=calls(100), people=people), DEFAULT)
    praise = entry(EntryKind.FEEDBACK, 20, direction=Direction.RECEIVED)
    dry = RULES[Sign.CANDOUR](facts(people=people, entries=(praise,)), DEFAULT)
    assert quiet is not None
    assert dry is not None
    assert (quiet.step.words, dry.step.words) == ("Ring Owen Castillo", "Ask Priya what should change")
    assert (dry.step.kind, dict(dry.step.values)) == ("point", {"what": "Ask Priya what should change"})
