"""What the composer chooses and how it ranks: small records, and the lines expected on the sheet."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from liaison.insight.briefing import ONE_PAGE
from liaison.insight.briefing.facts import CommitmentFacts, HandFacts, OwnLineFacts, PointFacts
from liaison.insight.briefing.keys import digest_of
from liaison.insight.briefing.page import rows_of
from liaison.model.briefing import SectionKey
from liaison.model.values import EntryKind
from support.briefing_cases import CASES, Case
from support.briefing_facts import DAY, day, entry, facts, promise, sheet, shown, source


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_the_sheet_says(case: Case) -> None:
    made = sheet(case.record)
    sections = {section.key: [shown(line) for line in section.lines] for section in made.sections}
    assert {key: sections.get(key) for key in case.says} == case.says
    every = "\n".join(line for lines in sections.values() for line in lines)
    assert not [word for word in case.nowhere if word in every]


def test_there_are_cases_enough_and_no_two_of_one_name() -> None:
    assert len({case.name for case in CASES}) == len(CASES) >= 40


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_is_one_page_says_nothing_twice_and_names_what_it_rests_on(case: Case) -> None:
    made = sheet(case.record)
    every = [line for section in made.sections for line in section.lines]
    assert sum(rows_of(line, ONE_PAGE.width) for line in every) <= ONE_PAGE.rows + ONE_PAGE.own_rows
    said = [line.text for line in every if not line.fix]
    assert len(said) == len(set(said))
    assert len({line.key for line in every}) == len(every)
    assert all(line.sources or line.key.endswith("/nothing") for line in every)


def test_an_overfull_sheet_keeps_what_was_put_there_by_hand_and_is_one_page() -> None:
    long = "A long line that says a great deal of what there is to know about it " * 2
    hand = HandFacts(
        points=tuple(PointFacts(f"{number} {long}", source("point", DAY, "point")) for number in range(20)),
        added=tuple(
            OwnLineFacts(f"{number} {long}", SectionKey.CARE, source("sheet_line", DAY, "added"), is_pinned=True)
            for number in range(10)
        ),
    )
    made = sheet(
        facts(
            hand=hand,
            commitments=tuple(promise(f"{number} {long}", day(11, 20)) for number in range(30)),
            entries=tuple(entry(EntryKind.CONCERN, f"{number} {long}", day(11, 20)) for number in range(30)),
        )
    )
    sections = {section.key: section for section in made.sections}
    assert len(sections[SectionKey.CARE].lines) == 10
    assert (len(sections[SectionKey.POINTS].lines), sections[SectionKey.POINTS].more) == (6, 14)
    assert len(sections[SectionKey.WE_OWE].lines) == 1
    assert sum(rows_of(line, ONE_PAGE.width) for section in made.sections for line in section.lines) <= 46


def test_what_changed_since_it_was_seen_is_new_and_what_is_only_later_is_not() -> None:
    kept: dict[str, Any] = {"source": source("commitment", day(11, 12), id_="7" * 32)}
    before = sheet(facts(commitments=(promise("Export", day(11, 22), **kept),)))
    seen = {line.key: digest_of(line) for section in before.sections for line in section.lines}

    def new(*promises: CommitmentFacts, on: date = DAY) -> list[str]:
        made = sheet(facts(commitments=promises, hand=HandFacts(seen=seen, points=(_POINT,))), on)
        return [line.text for section in made.sections for line in section.lines if line.is_new]

    assert new(promise("Export", day(11, 22), **kept)) == []
    assert new(promise("Export", day(11, 22), **kept), on=day(11, 26)) == []
    assert new(promise("Export", day(12, 1), **kept)) == ["Export"]
    assert new(promise("Weekend export", day(11, 22), **kept)) == ["Weekend export"]
    assert new(promise("Export", day(11, 22), **kept), promise("Report", day(11, 27))) == ["Report"]


_POINT = PointFacts("Ask about spring", source("point", DAY, "point"))
