"""Since you last met: written cases."""

from __future__ import annotations

import pytest

from liaison.insight.briefing import BriefingFacts
from liaison.insight.briefing.facts import InteractionFacts
from liaison.model.briefing import SectionKey
from liaison.model.values import CommitmentKind, Direction, EntryKind, Side
from support.briefing_facts import candid, contact, day, entry, facts, goal, lines, promise, section, slip, source

MET = contact(day(11, 12), "call")


def met(*contacts: InteractionFacts, **values: object) -> BriefingFacts:
    return facts(last_met=MET, interactions=(MET, *contacts), **values)


MOVED = slip(day(11, 19), day(1, 4, 2027), day(1, 11, 2027))

CASES: dict[str, tuple[BriefingFacts, list[str]]] = {
    "results, then what they wrote": (
        met(
            contact(day(11, 19), summary="Warehouse move slipped a week, to Mon 11 January"),
            entries=(
                entry(EntryKind.RESULT, "Paid social up", day(11, 23), source=source("entry", day(11, 23), "figures")),
                entry(EntryKind.RESULT, "Load test passed", day(11, 18), source=source("entry", day(11, 18), "report")),
                entry(EntryKind.RESULT, "Newest of all", day(11, 24)),
            ),
        ),
        [
            "Load test passed | 18 Nov report",
            "Paid social up | 23 Nov figures",
            "Warehouse move slipped a week, to Mon 11 January | 19 Nov email",
        ],
    ),
    "what was before the last meeting, or on its day, is no news": (
        met(contact(day(11, 12), summary="Same day"), contact(day(11, 1), summary="Before")),
        ['Nothing recorded since 12 Nov | liaison note "Harbor & Finch" "..."'],
    ),
    "contacts without a summary say nothing": (
        met(contact(day(11, 14))),
        ['Nothing recorded since 12 Nov | liaison note "Harbor & Finch" "..."'],
    ),
    "never met": (facts(), ['No call, meeting or visit recorded yet | liaison note "Harbor & Finch" "Met ..."']),
    "a date that moved, where the promise itself is not on the sheet": (
        met(
            commitments=(
                promise("Nearer", day(11, 27), Side.THEIRS),
                promise("warehouse move", day(1, 11, 2027), Side.THEIRS, slips=(MOVED,)),
            )
        ),
        ["Warehouse move slipped a week, to Mon 11 January | 19 Nov slip"],
    ),
    "a date that moved twice is told once, as far as it came": (
        met(
            commitments=(
                promise("Nearer", day(11, 27)),
                promise(
                    "Launch",
                    day(1, 11, 2027),
                    slips=(
                        slip(day(11, 14), day(12, 28), day(1, 4, 2027)),
                        slip(day(11, 19), day(1, 4, 2027), day(1, 11, 2027)),
                    ),
                ),
                promise("Fair", day(12, 20), slips=(slip(day(11, 20), day(12, 22), day(12, 20)),)),
                promise("Film", slips=(slip(day(11, 21), day(12, 22), None),)),
            )
        ),
        [
            "Launch slipped 2 weeks, to Mon 11 January | 19 Nov slip",
            "Fair moved forward, to Sun 20 December | 20 Nov slip",
        ],
    ),
    "a date that moved is told once, with the promise": (
        met(commitments=(promise("Warehouse move", day(11, 27), slips=(MOVED,)),)),
        ['Nothing recorded since 12 Nov | liaison note "Harbor & Finch" "..."'],
    ),
    "promises kept, and how late": (
        met(
            commitments=(
                promise("Product feed", day(11, 19), closed_on=day(11, 19)),
                promise("Export", day(11, 16), Side.THEIRS, closed_on=day(11, 20)),
            )
        ),
        ["We kept: product feed | 19 Nov done", "They kept: export, 4 days late | 20 Nov done"],
    ),
    "answers given are not news, nor is what was dropped": (
        met(
            commitments=(
                promise("Answer", day(11, 19), closed_on=day(11, 19), kind=CommitmentKind.REPLY),
                promise("Banner", day(11, 19), closed_on=day(11, 19), is_dropped=True),
            )
        ),
        ['Nothing recorded since 12 Nov | liaison note "Harbor & Finch" "..."'],
    ),
    "candid words, and thanks from them only": (
        met(
            entries=(
                candid(day(11, 14), "Too many words"),
                entry(EntryKind.THANKS, "For the Saturday", day(11, 15), direction=Direction.GIVEN),
                entry(EntryKind.THANKS, "For telling first", day(11, 16), direction=Direction.RECEIVED),
                entry(EntryKind.FEEDBACK, "Lovely", day(11, 17), direction=Direction.RECEIVED),
            )
        ),
        ["Candid: Too many words | 14 Nov feedback", "Thanks: For telling first | 16 Nov thanks"],
    ),
    "a new figure of a goal that is not brought as the result": (
        met(
            goals=(
                goal("Cut abandoned checkouts", {day(11, 22): "64"}),
                goal("Grow orders", {day(11, 15): "66"}),
            )
        ),
        ["Grow orders: 66\u202f% now | 15 Nov figures"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_since_you_last_met(name: str) -> None:
    given, expected = CASES[name]
    assert lines(given, SectionKey.SINCE) == expected


def test_an_entry_and_the_note_it_was_captured_in_are_one_piece_of_news() -> None:
    note = contact(day(11, 18), "note", summary="Load test")
    result = entry(EntryKind.RESULT, "Load test passed", day(11, 18), origin=note.source)
    newest = entry(EntryKind.RESULT, "Newest", day(11, 20))
    given = met(note, entries=(result, newest))
    assert lines(given, SectionKey.SINCE) == ["Load test passed | 18 Nov result"]


def test_the_label_says_when_that_was() -> None:
    assert section(met(), SectionKey.SINCE).aside == "12 Nov"
    assert section(facts(), SectionKey.SINCE).aside == ""
