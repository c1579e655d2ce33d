"""What each side owes: written cases of selection and rank."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from liaison.insight.briefing import BriefingFacts, compose
from liaison.insight.briefing.page import PageLimit
from liaison.model.briefing import SectionKey
from liaison.model.values import CommitmentKind, Side
from support.briefing_facts import NOW, client, day, facts, lines, meeting, person, promise, section, slip, source

STAKE = source("stake").ref

CASES: dict[str, tuple[BriefingFacts, list[str]]] = {
    "soonest first": (
        facts(
            commitments=(
                promise("December timings", day(11, 30), person="Dana Whitlock"),
                promise("Load-test summary", day(11, 25), person="Priya Raman"),
            )
        ),
        ["Load-test summary | Priya Raman | Wed 25 Nov", "December timings | Dana Whitlock | Mon 30 Nov"],
    ),
    "late before what is due today": (
        facts(commitments=(promise("Today", day(11, 24)), promise("Export", day(11, 22)))),
        ["Export | 2 days late", "Today | Tue 24 Nov"],
    ),
    "later late ones first": (
        facts(commitments=(promise("One", day(11, 23)), promise("Nine", day(11, 15)))),
        ["Nine | 9 days late", "One | 1 day late"],
    ),
    "a stake outweighs some days": (
        facts(commitments=(promise("Nine", day(11, 15)), promise("One", day(11, 23), stake=STAKE))),
        ["One | 1 day late", "Nine | 9 days late"],
    ),
    "more than thirty days late are no later": (
        facts(commitments=(promise("Old", day(5, 1)), promise("Newer", day(10, 1), kind=CommitmentKind.DELIVERABLE))),
        ["Newer | 54 days late", "Old | 207 days late"],
    ),
    "without a date it is not forgotten": (
        facts(commitments=(promise("Some day"), promise("Friday", day(11, 27)))),
        ["Friday | Fri 27 Nov", "Some day | no date"],
    ),
    "beyond a week it can wait, until the sheet is half empty": (
        facts(commitments=(promise("Some day"), promise("Later", day(12, 2)))),
        ["Later | Wed 2 Dec", "Some day | no date"],
    ),
    "what slipped, and what somebody on the call waits for, is asked about before the rest": (
        facts(
            people=(person("Ingrid Voss", person_id="i"),),
            commitments=(
                promise("Book the studio"),
                *(promise(f"Report {number}", day(12, 2)) for number in range(4)),
                promise("Plan", day(12, 7), slips=(slip(day(11, 20), day(11, 27), day(12, 7)),)),
                promise("Banner drafts", day(12, 5), person="Ingrid Voss", person_id="i"),
            ),
        ),
        [
            "Report 0 | Wed 2 Dec",
            "Banner drafts | Ingrid Voss | Sat 5 Dec",
            "Plan, slipped once | Mon 7 Dec",
            "Book the studio | no date",
        ],
    ),
    "on a call later on, what is due by then comes first": (
        facts(
            meeting=meeting(starts_at=datetime(2026, 12, 15, 10, tzinfo=UTC)),
            commitments=(promise("Book the studio"), promise("Banner drafts", day(12, 20))),
        ),
        ["Banner drafts | Sun 20 Dec", "Book the studio | no date"],
    ),
    "slips are counted": (
        facts(
            commitments=(
                promise(
                    "Banner",
                    day(11, 26),
                    slips=(
                        slip(day(11, 2), day(11, 3), day(11, 10)),
                        slip(day(11, 9), day(11, 10), day(11, 26)),
                    ),
                ),
            )
        ),
        ["Banner, slipped twice | Thu 26 Nov"],
    ),
    "closed ones and theirs are not ours": (
        facts(
            commitments=(promise("Done", day(11, 20), closed_on=day(11, 20)), promise("T", day(11, 25), Side.THEIRS))
        ),
        ["Nothing promised is open"],
    ),
    "the same day by name": (
        facts(commitments=(promise("B", day(11, 25)), promise("A", day(11, 25)))),
        ["A | Wed 25 Nov", "B | Wed 25 Nov"],
    ),
    "half a year away the year is said": (
        facts(commitments=(promise("Review", day(7, 1, 2027)),)),
        ["Review | Thu 1 Jul 2027"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_we_owe_them(name: str) -> None:
    given, expected = CASES[name]
    assert lines(given, SectionKey.WE_OWE) == expected


def test_they_owe_us_has_the_same_rules() -> None:
    given = facts(
        commitments=(
            promise("Feedback", day(11, 27), Side.THEIRS, person="Dana Whitlock"),
            promise("Weekend order export", day(11, 22), Side.THEIRS, person="Leo Marsh"),
        )
    )
    assert lines(given, SectionKey.THEY_OWE) == [
        "Weekend order export | Leo Marsh | 2 days late",
        "Feedback | Dana Whitlock | Fri 27 Nov",
    ]
    assert section(given, SectionKey.THEY_OWE).lines[0].is_late


def test_nothing_open_is_known_and_no_gap() -> None:
    line = section(facts(client=client()), SectionKey.THEY_OWE).lines[0]
    assert (line.text, line.fix) == ("Nothing they promised is open", "")


def test_too_many_are_counted_with_their_records() -> None:
    given = facts(commitments=tuple(promise(f"Number {number}", day(11, 24 + number % 6)) for number in range(9)))
    owed = section(given, SectionKey.WE_OWE)
    assert len(owed.lines) == 4
    assert owed.more == 5
    assert len(owed.more_sources) == 5


def test_what_is_due_later_than_a_week_is_counted_with_its_records_on_a_sheet_that_has_enough() -> None:
    later, last = promise("Later", day(12, 2)), promise("Last", day(12, 20))
    given = facts(commitments=(promise("Soon", day(12, 1)), later, last))
    made = next(
        one
        for one in compose(given, "c" * 32, day(11, 24), NOW, "UTC", limit=PageLimit(filled_rows=0)).sections
        if one.key is SectionKey.WE_OWE
    )
    assert (len(made.lines), made.more) == (1, 2)
    assert set(made.more_sources) == {later.source.ref, last.source.ref}
    every = section(given, SectionKey.WE_OWE)
    assert every is not None
    assert ([line.text for line in every.lines], every.more) == (["Soon", "Later", "Last"], 0)


def test_what_waits_is_as_much_as_the_rest_leaves_room_for() -> None:
    waits = tuple(promise(f"Later {number}", day(12, 2 + number)) for number in range(9))
    made = section(facts(commitments=waits), SectionKey.WE_OWE)
    assert made is not None
    assert [line.text for line in made.lines] == ["Later 0", "Later 1", "Later 2", "Later 3"]
    assert (made.more, len(made.more_sources)) == (5, 5)
