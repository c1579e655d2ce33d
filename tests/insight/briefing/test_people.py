"""Who is on the call: written cases."""

from __future__ import annotations

from datetime import time

import pytest

from liaison.insight.briefing import BriefingFacts
from liaison.model.briefing import SectionKey
from liaison.model.values import Stance
from support.briefing_facts import DAY, client, day, facts, lines, meeting, person, section, source

DANA = person(
    role="Marketing Director",
    is_point_of_contact=True,
    stance=Stance.CHAMPION,
    likes_information="Numbers first, bullets after",
    learned=source(on=day(3, 14)),
    speaks_for=3,
)
PRIYA = person(
    "Priya Raman",
    role="CFO",
    signs_off=True,
    stance=Stance.SCEPTIC,
    is_first_time=True,
    last_seen=None,
    invite=source("invitee", day(11, 20), "invite"),
)
ELEANOR = person("Eleanor Finch", role="Founder", is_decision_maker=True, is_invited=False)
LEO = person("Leo Marsh", role="E-commerce lead", is_invited=False)

DANA_LINE = (
    "*Dana Whitlock*, Marketing Director | 14 Mar call | “Numbers first, bullets after”; speaks for three others"
)
CASES: dict[str, tuple[BriefingFacts, list[str]]] = {
    "the point of contact first, a sceptic on the call for the first time after": (
        facts(meeting=meeting(), people=(PRIYA, DANA)),
        [
            DANA_LINE,
            "*Priya Raman*, CFO, signs off | 20 Nov invite | First time on this call; sceptic",
        ],
    ),
    "those not invited are not named": (
        facts(meeting=meeting(), people=(DANA, PRIYA, LEO)),
        [
            DANA_LINE,
            "*Priya Raman*, CFO, signs off | 20 Nov invite | First time on this call; sceptic",
        ],
    ),
    "nobody on the call decides": (
        facts(meeting=meeting(), people=(person(role="Buyer"), ELEANOR)),
        ["*Dana Whitlock*, Buyer | 12 Nov call", "Eleanor Finch decides and is not on the call"],
    ),
    "two who decide are missing": (
        facts(meeting=meeting(), people=(person(), ELEANOR, person("Zoe Oh", signs_off=True, is_invited=False))),
        ["*Dana Whitlock* | 12 Nov call", "Eleanor Finch and Zoe Oh decide, not on the call"],
    ),
    "whoever declined is not on the call": (
        facts(meeting=meeting(), people=(person(), person("Tom Adeyemi", has_declined=True))),
        ["*Dana Whitlock* | 12 Nov call"],
    ),
    "seen long ago": (
        facts(meeting=meeting(), people=(person(last_seen=source(on=day(6, 3))),)),
        ["*Dana Whitlock* | 3 Jun call | Not in touch since 3 Jun"],
    ),
    "seen in another year": (
        facts(meeting=meeting(), people=(person(last_seen=source(on=day(6, 3, 2024))),)),
        ["*Dana Whitlock* | 3 Jun 2024 call | Not in touch since 3 Jun 2024"],
    ),
    "never seen, which is not the same as the first time on this call": (
        facts(meeting=meeting(), people=(person(last_seen=None),)),
        ["*Dana Whitlock* | No contact with them recorded"],
    ),
    "a blocker is named as one, a supporter is not": (
        facts(meeting=meeting(), people=(person(stance=Stance.BLOCKER), person("Bo Ek", stance=Stance.SUPPORTER))),
        ["*Dana Whitlock* | 12 Nov call | Blocker", "*Bo Ek* | 12 Nov call"],
    ),
    "without a call: the point of contact and who signs off": (
        facts(people=(person(is_invited=False, is_point_of_contact=True), LEO, ELEANOR)),
        ["*Dana Whitlock* | 12 Nov call", "*Eleanor Finch*, Founder, decides | 12 Nov call"],
    ),
    "nobody recorded": (
        facts(),
        ['Nobody is recorded at Harbor & Finch | liaison add stakeholder "Harbor & Finch" person="..." role="..."'],
    ),
    "a name that a shell would read as a command": (
        facts(client=client(name="$(id)")),
        ["""Nobody is recorded at $(id) | liaison add stakeholder '$(id)' person="..." role="..." """.rstrip()],
    ),
    "outside their hours": (
        facts(
            meeting=meeting(hour=10),
            people=(person(zone_name="America/New_York", hours_from=time(8), hours_until=time(16)),),
        ),
        ["*Dana Whitlock* | 12 Nov call", "Outside the hours of Dana: 05:00 there"],
    ),
    "inside hours that run past midnight": (
        facts(
            meeting=meeting(hour=10), people=(person(zone_name="Asia/Tokyo", hours_from=time(18), hours_until=time(2)),)
        ),
        ["*Dana Whitlock* | 12 Nov call"],
    ),
    "of a zone nobody knows nothing is claimed": (
        facts(
            client=client(zone_name="Nowhere/Else", quiet_from=time(18), quiet_until=time(8)),
            meeting=meeting(hour=10),
            people=(person(zone_name="../etc", hours_from=time(8), hours_until=time(9)),),
        ),
        ["*Dana Whitlock* | 12 Nov call"],
    ),
    "in the quiet hours of the client": (
        facts(
            client=client(zone_name="America/New_York", quiet_from=time(18), quiet_until=time(8)),
            meeting=meeting(hour=10),
            people=(person(),),
        ),
        ["*Dana Whitlock* | 12 Nov call", "In their quiet hours: 05:00 there"],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_is_on_the_call(name: str) -> None:
    given, expected = CASES[name]
    assert lines(given, SectionKey.WHO) == expected


def test_without_a_call_the_section_says_whom_to_speak_to() -> None:
    assert section(facts(meeting=meeting(), people=(person(),)), SectionKey.WHO).label == "Who is on the call"
    alone = facts(people=(person(is_point_of_contact=True, is_invited=False),))
    assert section(alone, SectionKey.WHO, DAY).label == "Whom to speak to"


def test_a_line_names_the_person_and_where_it_was_learned() -> None:
    line = section(facts(meeting=meeting(), people=(DANA,)), SectionKey.WHO).lines[0]
    assert DANA.learned
    assert line.sources == (DANA.source.ref, DANA.learned.ref)


def test_of_a_call_nobody_is_said_to_be_on_the_sheet_says_whom_to_speak_to() -> None:
    contact = person("Ingrid Voss", is_invited=False, is_point_of_contact=True)
    made = section(facts(meeting=meeting(), people=(contact,)), SectionKey.WHO)
    assert (made.label, made.lines[0].runs[0].text) == ("Whom to speak to", "Ingrid Voss")
    declined = person("Ingrid Voss", has_declined=True)
    assert section(facts(meeting=meeting(), people=(declined, contact)), SectionKey.WHO).label == "Whom to speak to"
