"""Handle with care: written cases."""

from __future__ import annotations

import pytest

from liaison.insight.briefing import BriefingFacts
from liaison.model.briefing import SectionKey
from liaison.model.values import ChannelKind, EntryKind, EntryOutcome, Stance
from support.briefing_facts import (
    busy,
    candour,
    change,
    contact,
    day,
    entry,
    facts,
    lines,
    meeting,
    never,
    person,
    promise,
    slip,
    source,
    stake,
)

CONCERN = EntryKind.CONCERN
PRIYA = person("Priya Raman", stance=Stance.SCEPTIC)
OFF = {"is_let_off": True}
CHANGE = "what should change, and do not read quiet as contentment"
PEAK = stake(season_from="11-15", season_until="12-24")

CASES: dict[str, tuple[BriefingFacts, list[str]]] = {
    "nothing": (facts(), ["Nothing recorded that needs care"]),
    "easy praise since the last candid word; the sceptic is asked": (
        facts(meeting=meeting(), people=(person(), PRIYA), candour=candour(day(7, 14), praised=11)),
        [
            f"Easy praise, no candid note since 14 July: ask Priya {CHANGE} | 11 notes",
        ],
    ),
    "no praise either": (
        facts(candour=candour(day(7, 14))),
        [
            f"No candid note since 14 July: ask them {CHANGE} | 14 Jul feedback",
        ],
    ),
    "candid words of last month are fresh": (
        facts(candour=candour(day(10, 30), praised=2)),
        ["Nothing recorded that needs care"],
    ),
    "praise only": (
        facts(people=(person(is_point_of_contact=True),), candour=candour(None, praised=2)),
        ["Praise only, never a candid note: ask Dana what should change | 2 notes"],
    ),
    "no feedback at all is not contentment": (
        facts(last_met=contact(day(11, 12), "call")),
        ['No candid feedback recorded yet | liaison note "Harbor & Finch" "Feedback: ..."'],
    ),
    "an open concern": (
        facts(entries=(entry(CONCERN, "Sell-in numbers are missing", day(11, 2)),)),
        ["Concern open since 2 Nov: sell-in numbers are missing | 2 Nov concern"],
    ),
    "an answer that is late": (
        facts(entries=(entry(CONCERN, "Numbers", day(11, 2), due_on=day(11, 20)),)),
        ["Concern open since 2 Nov: numbers; answer 4 days late | 2 Nov concern"],
    ),
    "answered is not told": (
        facts(entries=(entry(CONCERN, "Numbers", day(11, 2), answered_on=day(11, 9), person="Owen Castillo"),)),
        ["Answered, but Owen not told yet: numbers | 2 Nov concern"],
    ),
    "told or dropped is over": (
        facts(
            entries=(
                entry(CONCERN, "Told", day(11, 2), answered_on=day(11, 9), told_on=day(11, 9)),
                entry(CONCERN, "Dropped", day(11, 2), outcome=EntryOutcome.DROPPED),
            )
        ),
        ["Nothing recorded that needs care"],
    ),
    "what is known of a person on the call": (
        facts(
            meeting=meeting(),
            people=(
                person(
                    "Priya Raman",
                    handle_with_care="Priya distrusts click figures",
                    care_learned=source(on=day(11, 3), label="note"),
                ),
                person("Leo Marsh", is_invited=False, handle_with_care="Hates phones"),
            ),
        ),
        ["Priya distrusts click figures | 3 Nov note"],
    ),
    "whose it is, where it does not say": (
        facts(people=(person(is_point_of_contact=True, handle_with_care="hates surprises"),)),
        ["Dana: Hates surprises | profile"],
    ),
    "nevers for the channel of the call": (
        facts(
            meeting=meeting(channel=ChannelKind.TEAMS),
            people=(
                person(
                    nevers=(
                        never("camera on", ChannelKind.TEAMS),
                        never("after 18:00", ChannelKind.WHATSAPP),
                        never("unannounced calls"),
                    )
                ),
            ),
        ),
        ["Dana, never: camera on | 14 Mar note"],
    ),
    "all nevers before reaching out without a call": (
        facts(people=(person(is_invited=False, is_point_of_contact=True, nevers=(never("unannounced calls"),)),)),
        ["Dana, never: unannounced calls | 14 Mar note"],
    ),
    "the contact leaves": (
        facts(changes=(change("Sofia Lindqvist", day(12, 4)),)),
        ["Sofia Lindqvist leaves on 4 December, no successor named | 4 Nov news"],
    ),
    "with a successor": (
        facts(changes=(change("Sofia Lindqvist", None, successor="Alan Reyes"),)),
        ["Sofia Lindqvist is leaving, Alan Reyes follows | 4 Nov news"],
    ),
    "left already": (facts(changes=(change("Sofia", day(11, 1)),)), ["Nothing recorded that needs care"]),
    "slips let off are counted": (
        facts(
            commitments=(
                promise(
                    "Photos",
                    day(11, 20),
                    closed_on=day(11, 20),
                    slips=(slip(day(11, 14), day(11, 14), day(11, 20), **OFF),),
                ),
                promise(
                    "Deck", day(11, 1), closed_on=day(11, 1), slips=(slip(day(10, 28), day(10, 28), day(11, 1), **OFF),)
                ),
                promise(
                    "Q3 report",
                    day(10, 9),
                    closed_on=day(10, 9),
                    slips=(slip(day(10, 5), day(10, 5), day(10, 9), **OFF),),
                ),
                promise("Told", day(11, 9), closed_on=day(11, 9), slips=(slip(day(11, 5), day(11, 6), day(11, 9)),)),
            )
        ),
        ["3 slips were let off: photos, deck and 1 more | 14 Nov slip"],
    ),
    "a full desk now": (
        facts(busy=(busy("Stocktaking", day(11, 20), day(11, 30), fill="Prepare January"),)),
        ["Busy until 30 November: stocktaking; meanwhile prepare January | 1 Oct note"],
    ),
    "a full desk soon": (
        facts(busy=(busy("Fair", day(12, 1), day(12, 4), person="Leo Marsh"),)),
        ["Leo Marsh is busy from 1 December: fair | 1 Oct note"],
    ),
    "a full desk later or before": (
        facts(busy=(busy("Fair", day(12, 20), day(12, 24)), busy("Past", day(11, 1), day(11, 23)))),
        ["Nothing recorded that needs care"],
    ),
    "the season of a stake is told there": (
        facts(stakes=(PEAK,), busy=(busy("Peak season", day(11, 15), day(12, 24)),)),
        ["Nothing recorded that needs care"],
    ),
    "candour, concern, leaver, person, in that order": (
        facts(
            people=(person(is_point_of_contact=True, handle_with_care="Dana hates surprises"),),
            changes=(change("Sofia", day(12, 4)),),
            entries=(entry(CONCERN, "Late", day(11, 2)),),
            candour=candour(day(5, 1)),
        ),
        [
            f"No candid note since 1 May: ask Dana {CHANGE} | 1 May feedback",
            "Concern open since 2 Nov: late | 2 Nov concern",
            "Sofia leaves on 4 December, no successor named | 4 Nov news",
            "Dana hates surprises | profile",
        ],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_handle_with_care(name: str) -> None:
    given, expected = CASES[name]
    assert lines(given, SectionKey.CARE) == expected
