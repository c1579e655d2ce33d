"""What to bring, what needs care, news, and what was put there by hand."""

from __future__ import annotations

from typing import Final

from liaison.insight.briefing.facts import HandFacts, OursFacts, OwnLineFacts, PointFacts
from liaison.model.briefing import SectionKey
from liaison.model.values import Direction, EntryKind, EntryOutcome, Side, Stance
from support.briefing_cases.case import ADDED, BRING, CARE, OURS, POINTS, SINCE, WE, Case
from support.briefing_facts import (
    DAY,
    candid,
    candour,
    clause,
    contact,
    day,
    entry,
    facts,
    goal,
    meeting,
    person,
    promise,
    slip,
    source,
)

MET = contact(day(11, 12), "call", "Monthly check-in")


def _point(what: str, number: int = 1) -> PointFacts:
    return PointFacts(what, source("point", day(11, 20), "point", f"{number:032x}"))


def _own(what: str, section: SectionKey = ADDED, *, is_pinned: bool = False) -> OwnLineFacts:
    return OwnLineFacts(what, section, source("sheet_line", DAY, "added"), is_pinned)


BRING_CASES: Final = (
    Case(
        "the result brought matches one of their goals",
        "P5 P14",
        facts(
            goals=(goal("Cut abandoned checkouts", {day(11, 22): "64"}),),
            entries=(entry(EntryKind.RESULT, "Newsletter read by more", day(11, 23)),),
        ),
        {
            BRING: [
                "Result | Abandoned checkouts 71\u202f% in June, 64\u202f% now | 22 Nov figures",
                'Idea | No idea is open | liaison note "Harbor & Finch" "Idea: ..."',
            ]
        },
    ),
    Case(
        "a goal that went the wrong way is no result",
        "P14",
        facts(
            goals=(goal("Cut abandoned checkouts", {day(11, 22): "74"}),),
            entries=(entry(EntryKind.RESULT, "Newsletter read by more", day(11, 20)),),
        ),
        {
            BRING: [
                "Result | Newsletter read by more | 20 Nov result",
                'Idea | No idea is open | liaison note "Harbor & Finch" "Idea: ..."',
            ]
        },
    ),
    Case(
        "an idea not offered yet before one that was",
        "P12",
        facts(
            entries=(
                entry(EntryKind.IDEA, "Delivery countdown", day(10, 1)),
                entry(EntryKind.IDEA, "Gift cards", day(11, 17), outcome=EntryOutcome.OFFERED),
            )
        ),
        {
            BRING: [
                'Result | No goals recorded | liaison add goal "Harbor & Finch" what="..."',
                "Idea | Delivery countdown | 1 Oct idea",
            ]
        },
        nowhere=("Gift cards",),
    ),
    Case(
        "a request is chosen from the clause they break most",
        "P20 P22",
        facts(clauses=(clause(3, "Notice of two weeks", 3, 4), clause(4, "Feedback in three days", 1, 4))),
        {
            BRING: [
                'Result | No goals recorded | liaison add goal "Harbor & Finch" what="..."',
                'Idea | No idea is open | liaison note "Harbor & Finch" "Idea: ..."',
                "Request | Feedback in three days, as agreed: kept 25\u202f% | Agreement 4",
            ]
        },
        nowhere=("Notice",),
    ),
    Case(
        "a clause of ours that we break is no request to them",
        "P22",
        facts(clauses=(clause(1, "Reply in four hours", 1, 4, Side.OURS), clause(4, "Feedback in three days", 4, 4))),
        nowhere=("Request", "Reply in four hours", "Feedback in three days"),
    ),
    Case(
        "a request already made to them comes before a broken clause",
        "P20",
        facts(
            clauses=(clause(4, "Feedback in three days", 1, 4),),
            entries=(entry(EntryKind.REQUEST, "two weeks' notice for campaigns", day(11, 20), clause_number=2),),
        ),
        {
            BRING: [
                'Result | No goals recorded | liaison add goal "Harbor & Finch" what="..."',
                'Idea | No idea is open | liaison note "Harbor & Finch" "Idea: ..."',
                "Request | Two weeks' notice for campaigns | Agreement 2",
            ]
        },
    ),
)
CARE_CASES: Final = (
    Case(
        "a slip that was let off is named again",
        "P18",
        facts(
            commitments=(
                promise(
                    "Copy deck",
                    day(12, 22),
                    slips=(slip(day(11, 10), day(11, 9), day(12, 22), is_let_off=True, let_off_by="Dana Whitlock"),),
                ),
            )
        ),
        {CARE: ["1 slip was let off: copy deck | 10 Nov slip"]},
    ),
    Case(
        "a slip of last spring is over",
        "P18",
        facts(
            commitments=(
                promise("Copy deck", day(12, 22), slips=(slip(day(4, 10), day(4, 9), day(12, 22), is_let_off=True),)),
            )
        ),
        {CARE: ["Nothing recorded that needs care"]},
    ),
    Case(
        "praise alone is asked behind, of the sceptic",
        "P5 P18",
        facts(
            meeting=meeting(),
            people=(person(signs_off=True), person("Priya Raman", stance=Stance.SCEPTIC)),
            candour=candour(day(7, 14), praised=3),
            last_met=MET,
        ),
        {
            CARE: [
                (
                    "Easy praise, no candid note since 14 July: ask Priya what should change, "
                    "and do not read quiet as contentment | 3 notes"
                )
            ]
        },
    ),
    Case(
        "a concern is open until the person has been told",
        "P9",
        facts(
            entries=(
                entry(
                    EntryKind.CONCERN,
                    "Who rings whom at night",
                    day(11, 3),
                    person="Priya Raman",
                    answered_on=day(11, 18),
                ),
            )
        ),
        {CARE: ["Answered, but Priya not told yet: who rings whom at night | 3 Nov concern"]},
    ),
    Case(
        "an answer that is late says how late",
        "P9",
        facts(entries=(entry(EntryKind.CONCERN, "Invoices too long", day(11, 3), due_on=day(11, 17)),)),
        {CARE: ["Concern open since 3 Nov: invoices too long; answer 7 days late | 3 Nov concern"]},
    ),
)
NEWS_CASES: Final = (
    Case(
        "what was reported before what was only written, in the order of its weight",
        "P14 P16",
        facts(
            last_met=MET,
            interactions=(
                contact(day(11, 19), summary="Warehouse move slipped a week"),
                contact(day(11, 18), summary="Load test passed", is_report=True),
                contact(day(11, 11), summary="Before we met"),
            ),
        ),
        {SINCE: ["Load test passed | 18 Nov email", "Warehouse move slipped a week | 19 Nov email"]},
        nowhere=("Before we met",),
    ),
    Case(
        "candid words are news, praise is not",
        "P5",
        facts(
            last_met=MET,
            entries=(
                candid(day(11, 20), "The reports are too long"),
                entry(EntryKind.FEEDBACK, "Lovely work", day(11, 21), direction=Direction.RECEIVED),
            ),
        ),
        {SINCE: ["Candid: The reports are too long | 20 Nov feedback"]},
        nowhere=("Lovely work",),
    ),
    Case(
        "nothing stands twice: a concern is in its own place only",
        "P9",
        facts(last_met=MET, entries=(entry(EntryKind.CONCERN, "Invoices too long", day(11, 20)),)),
        {
            SINCE: ['Nothing recorded since 12 Nov | liaison note "Harbor & Finch" "..."'],
            CARE: [
                "Concern open since 20 Nov: invoices too long | 20 Nov concern",
                'No candid feedback recorded yet | liaison note "Harbor & Finch" "Feedback: ..."',
            ],
        },
    ),
    Case(
        "nothing stands twice: one thing in two records is said once",
        "P16",
        facts(
            last_met=MET,
            interactions=(
                contact(day(11, 18), summary="Load test passed", is_report=True),
                contact(day(11, 19), "note", summary="Load test passed", is_note=True),
            ),
        ),
        {SINCE: ["Load test passed | 18 Nov email"]},
    ),
    Case(
        "nothing stands twice: the result that is brought is no news as well",
        "P14",
        facts(
            last_met=MET,
            entries=(entry(EntryKind.RESULT, "Orders up a fifth", day(11, 23)),),
        ),
        {SINCE: ['Nothing recorded since 12 Nov | liaison note "Harbor & Finch" "..."']},
    ),
    Case(
        "a first call says that nothing is recorded yet",
        "P16",
        facts(),
        {SINCE: ['No call, meeting or visit recorded yet | liaison note "Harbor & Finch" "Met ..."']},
    ),
)
BY_HAND_CASES: Final = (
    Case(
        "points stand in their own order until they are said",
        "P8",
        facts(hand=HandFacts(points=(_point("Ask about spring", 2), _point("Say thank you", 1)))),
        {POINTS: ["Ask about spring | 20 Nov point", "Say thank you | 20 Nov point"]},
    ),
    Case(
        "a pinned line comes first and stays where only one has room",
        "P8",
        facts(
            commitments=(
                *(promise(f"Number {number}", day(11, 20)) for number in range(6)),
                promise("Small thing", day(11, 27), source=source("commitment", day(11, 12), id_="7" * 32)),
            ),
            hand=HandFacts(pinned=frozenset({f"we_owe/commitment-{'7' * 32}"})),
        ),
        {
            WE: [
                "Small thing | Fri 27 Nov",
                "Number 0 | 4 days late",
                "Number 1 | 4 days late",
                "Number 2 | 4 days late",
            ]
        },
    ),
    Case(
        "a hidden line is left out and the next one comes up",
        "P8",
        facts(
            commitments=(
                promise("Hidden", day(11, 22), source=source("commitment", day(11, 12), id_="7" * 32)),
                promise("Shown", day(11, 25)),
            ),
            hand=HandFacts(hidden=frozenset({f"we_owe/commitment-{'7' * 32}"})),
        ),
        {WE: ["Shown | Wed 25 Nov"]},
        nowhere=("Hidden",),
    ),
    Case(
        "own words stand below, or first in the section they were put in",
        "P9",
        facts(hand=HandFacts(added=(_own("In the paper on Monday"), _own("No apologies first", CARE, is_pinned=True)))),
        {
            ADDED: ["In the paper on Monday | 24 Nov added"],
            CARE: ["No apologies first | 24 Nov added", "Nothing recorded that needs care"],
        },
    ),
    Case(
        "those of us on the call are listed with what they owe",
        "P11",
        facts(
            meeting=meeting(),
            people=(person(signs_off=True),),
            commitments=(promise("December timings", day(11, 30), colleague_id="6" * 32),),
            ours=(
                OursFacts("Robin Hale", source("colleague"), "Account manager", is_me=True),
                OursFacts("Mila Soriano", source("colleague", id_="6" * 32), "Media planner"),
            ),
        ),
        {
            OURS: [
                "*Mila Soriano*, Media planner | Owes: December timings, Mon 30 Nov",
                "*Robin Hale*, Account manager",
            ]
        },
    ),
    Case(
        "alone one is not listed",
        "P11",
        facts(meeting=meeting(), ours=(OursFacts("Robin Hale", source("colleague"), is_me=True),)),
        nowhere=("Robin Hale",),
    ),
)
