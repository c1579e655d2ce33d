"""What to bring to the table: written cases."""

from __future__ import annotations

from decimal import Decimal

import pytest

from liaison.insight.briefing import BriefingFacts
from liaison.insight.briefing.bring import progress
from liaison.model.briefing import SectionKey
from liaison.model.values import EntryKind, EntryOutcome, Side
from support.briefing_facts import clause, day, entry, facts, goal, lines, section

CUT = goal("Cut abandoned checkouts", {day(8, 16): "68", day(11, 22): "64"})
NO_RESULT = 'Result | No goals recorded | liaison add goal "Harbor & Finch" what="..."'
NO_IDEA = 'Idea | No idea is open | liaison note "Harbor & Finch" "Idea: ..."'
RESULT, IDEA, REQUEST = EntryKind.RESULT, EntryKind.IDEA, EntryKind.REQUEST

CASES: dict[str, tuple[BriefingFacts, list[str]]] = {
    "nothing recorded": (facts(), [NO_RESULT, NO_IDEA]),
    "the newest figure of a goal": (
        facts(goals=(CUT,)),
        ["Result | Abandoned checkouts 71\u202f% in June, 64\u202f% now | 22 Nov figures", NO_IDEA],
    ),
    "a unit that the goal names already is not said again": (
        facts(
            goals=(goal("Drivers hired", {day(11, 22): "26"}, baseline=Decimal(0), target=Decimal(40), unit="drivers"),)
        ),
        ["Result | Drivers hired: 0 in June, 26 now | 22 Nov figures", NO_IDEA],
    ),
    "of the same day the goal that came further": (
        facts(goals=(CUT, goal("Raise returning orders", {day(11, 22): "61"}))),
        ["Result | Returning orders 71\u202f% in June, 61\u202f% now | 22 Nov figures", NO_IDEA],
    ),
    "a goal that went backwards is no result": (
        facts(goals=(goal("Cut abandoned checkouts", {day(11, 22): "75"}),)),
        ['Result | No result recorded | liaison note "Harbor & Finch" "Result: ..."', NO_IDEA],
    ),
    "a claim for a goal before the bare figure": (
        facts(
            goals=(CUT,),
            entries=(
                entry(
                    RESULT,
                    "Abandoned checkouts",
                    day(11, 22),
                    goal=CUT.source.ref,
                    before="71 % in June",
                    after="64 % now",
                ),
            ),
        ),
        ["Result | Abandoned checkouts 71 % in June, 64 % now | 22 Nov result", NO_IDEA],
    ),
    "a newer claim without a goal gives way": (
        facts(goals=(CUT,), entries=(entry(RESULT, "Prize won", day(11, 23)),)),
        ["Result | Abandoned checkouts 71\u202f% in June, 64\u202f% now | 22 Nov figures", NO_IDEA],
    ),
    "a claim says before and after": (
        facts(
            goals=(CUT,),
            entries=(entry(RESULT, "Third chain", day(11, 23), before="2", after="3", goal=CUT.source.ref),),
        ),
        ["Result | Third chain: from 2 to 3 | 23 Nov result", NO_IDEA],
    ),
    "a result of last winter is stale": (
        facts(entries=(entry(RESULT, "Old", day(1, 5)),)),
        [NO_RESULT, NO_IDEA],
    ),
    "an idea not offered yet before a newer one that was": (
        facts(
            entries=(
                entry(IDEA, "Offered", day(11, 20), outcome=EntryOutcome.OFFERED),
                entry(IDEA, "Countdown", day(11, 17)),
                entry(IDEA, "Older", day(10, 1)),
                entry(IDEA, "Refused", day(11, 23), outcome=EntryOutcome.DECLINED),
            )
        ),
        [NO_RESULT, "Idea | Countdown | 17 Nov idea"],
    ),
    "an idea offered before is said so": (
        facts(entries=(entry(IDEA, "Size guide", day(11, 20), outcome=EntryOutcome.OFFERED),)),
        [NO_RESULT, "Idea | Size guide, offered before | 20 Nov idea"],
    ),
    "an open request with its clause": (
        facts(entries=(entry(REQUEST, "feedback in three days, as agreed", day(11, 20), clause_number=4),)),
        [NO_RESULT, NO_IDEA, "Request | Feedback in three days, as agreed | Agreement 4"],
    ),
    "the request that is due first": (
        facts(entries=(entry(REQUEST, "Old", day(10, 1)), entry(REQUEST, "Due", day(11, 1), due_on=day(11, 30)))),
        [NO_RESULT, NO_IDEA, "Request | Due | 1 Nov request"],
    ),
    "else the clause they break most": (
        facts(clauses=(clause(3, "They give two weeks’ notice", 6, 10), clause(4, "They give feedback", 5, 10))),
        [NO_RESULT, NO_IDEA, "Request | They give feedback, as agreed: kept 50\u202f% | Agreement 4"],
    ),
    "not one of ours, nor one they mostly keep, nor one without a case": (
        facts(
            clauses=(
                clause(1, "We answer", 1, 10, Side.OURS),
                clause(2, "They answer", 9, 10),
                clause(3, "They warn", 0, 0),
            )
        ),
        [NO_RESULT, NO_IDEA],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_bring_to_the_table(name: str) -> None:
    given, expected = CASES[name]
    assert lines(given, SectionKey.BRING) == expected


def test_progress_needs_a_start_and_an_end() -> None:
    assert progress(CUT, Decimal("65.5")) == Decimal("0.5")
    assert progress(goal("x", {}, baseline=None), Decimal(1)) is None
    assert progress(goal("x", {}, target=Decimal(71)), Decimal(1)) is None


def test_a_request_from_a_clause_rests_on_the_cases_that_broke_it() -> None:
    broken = clause(4, "They give feedback", 5, 8)
    line = section(facts(clauses=(broken,)), SectionKey.BRING).lines[-1]
    assert broken.adherence
    assert line.sources == (broken.source.ref, *broken.adherence.broken)
