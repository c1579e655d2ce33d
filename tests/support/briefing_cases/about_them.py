"""Promises, stakes, moods and people: what is chosen, and in which order."""

from __future__ import annotations

from datetime import time
from decimal import Decimal
from typing import Any, Final

from liaison.model.briefing import SourceRef
from liaison.model.values import AboutUs, ChannelKind, Mood, Side, Stance
from support.briefing_cases.case import CARE, MOOD, SINCE, STAKES, THEY, WE, WHO, Case
from support.briefing_facts import (
    busy,
    change,
    client,
    contact,
    day,
    facts,
    meeting,
    mood,
    never,
    person,
    promise,
    slip,
    source,
    stake,
)

MET = contact(day(11, 12), "call", "Monthly check-in")
STAKE = SourceRef("stake", "5" * 32)


FULL_NIGHT: Final[dict[str, Any]] = {"hours_from": time(9), "hours_until": time(17), "zone_name": "America/New_York"}
KNOWN: Final[dict[str, Any]] = {"likes_information": "Numbers first", "learned": source(on=day(3, 14))}

PROMISES_CASES: Final = (
    Case(
        "overdue with stakes before overdue without, though that is later",
        "P2 P8",
        facts(
            commitments=(
                promise("Copy deck", day(11, 20)),
                promise("Load test", day(11, 22), stake=STAKE),
            )
        ),
        {WE: ["Load test | 2 days late", "Copy deck | 4 days late"]},
    ),
    Case(
        "of two without stakes the later one first",
        "P8",
        facts(commitments=(promise("One", day(11, 22)), promise("Two", day(11, 18)))),
        {WE: ["Two | 6 days late", "One | 2 days late"]},
    ),
    Case(
        "late before due, due by their dates",
        "P8",
        facts(
            commitments=(
                promise("Friday", day(11, 27)),
                promise("Tomorrow", day(11, 25), stake=STAKE),
                promise("Late", day(11, 23)),
            )
        ),
        {WE: ["Late | 1 day late", "Tomorrow | Wed 25 Nov", "Friday | Fri 27 Nov"]},
    ),
    Case(
        "what is due in a month stands below what is due this week, where there is room",
        "P8",
        facts(commitments=(promise("Far", day(12, 24)), promise("Near", day(11, 26)))),
        {WE: ["Near | Thu 26 Nov", "Far | Thu 24 Dec"]},
    ),
    Case(
        "the next one is named where nothing is due this week",
        "P8",
        facts(commitments=(promise("Far", day(12, 24)), promise("Farther", day(12, 30)))),
        {WE: ["Far | Thu 24 Dec", "Farther | Wed 30 Dec"]},
    ),
    Case(
        "a date that moved is counted",
        "P8",
        facts(
            commitments=(
                promise(
                    "Media plan",
                    day(11, 26),
                    slips=(slip(day(11, 2), day(11, 5), day(11, 12)), slip(day(11, 11), day(11, 12), day(11, 26))),
                ),
            )
        ),
        {WE: ["Media plan, slipped twice | Thu 26 Nov"]},
    ),
    Case(
        "a promise without a date is not forgotten",
        "P8",
        facts(commitments=(promise("Reading list"),)),
        {WE: ["Reading list | no date"]},
    ),
    Case(
        "theirs stand apart with who owes them",
        "P8",
        facts(commitments=(promise("Weekend export", day(11, 22), Side.THEIRS, person="Leo Marsh"),)),
        {WE: ["Nothing promised is open"], THEY: ["Weekend export | Leo Marsh | 2 days late"]},
    ),
    Case(
        "what was kept is no debt but news",
        "P8",
        facts(last_met=MET, commitments=(promise("Cut-off times", day(11, 20), closed_on=day(11, 19)),)),
        {WE: ["Nothing promised is open"], SINCE: ["We kept: cut-off times | 19 Nov done"]},
    ),
)
STAKES_CASES: Final = (
    Case(
        "what can hurt now before what costs more later",
        "P2",
        facts(
            stakes=(
                stake("Booking form", cost=None, cost_amount=Decimal(90_000), cost_unit="orders"),
                stake("Checkout in peak season", season_from="11-15", season_until="01-06", if_it_fails="outage"),
            )
        ),
        {
            STAKES: [
                "Checkout in peak season: outage | 14 Sep review",
                "Booking form: about 90,000 orders | 14 Sep review",
            ]
        },
    ),
    Case(
        "what goes live within two weeks is dated",
        "P2",
        facts(stakes=(stake("Gift guide", live_on=day(12, 1), note="Dana promised it to Eleanor"),)),
        {STAKES: ["Gift guide goes live Tue 1 Dec; Dana promised it to Eleanor | 14 Sep review"]},
    ),
    Case(
        "a stake half a year off gives way to one that is near",
        "P2",
        facts(stakes=(stake("Summer sale", live_on=day(6, 1, 2027)), stake("Checkout"))),
        {STAKES: ["Checkout | 14 Sep review"]},
        nowhere=("Summer sale",),
    ),
    Case(
        "stakes nobody asked about are said to be unknown",
        "P2",
        facts(),
        {STAKES: ['No stakes recorded | liaison add stake "Harbor & Finch" what="..." if_it_fails="..."']},
    ),
)
MOODS_CASES: Final = (
    Case(
        "a mood not about us carries its context",
        "P4",
        facts(interactions=(mood(day(11, 12), Mood.TENSE, AboutUs.NOT_ABOUT_US, "The warehouse move"),)),
        {MOOD: ["Tense on 12 Nov: the warehouse move, *not about us* | 12 Nov call"]},
    ),
    Case(
        "a bad mood about us stays beside a good one",
        "P4",
        facts(
            interactions=(
                mood(day(11, 12), Mood.GOOD, AboutUs.ABOUT_US),
                mood(day(10, 20), Mood.STRAINED, AboutUs.ABOUT_US, "The invoice"),
            )
        ),
        {
            MOOD: [
                "Good on 12 Nov, *about us* | 12 Nov call",
                "Strained on 20 Oct: the invoice, *about us* | 20 Oct call",
            ]
        },
    ),
    Case(
        "a bad mood about something else is over with the next one",
        "P4",
        facts(
            interactions=(
                mood(day(11, 12), Mood.GOOD, AboutUs.ABOUT_US),
                mood(day(10, 20), Mood.STRAINED, AboutUs.NOT_ABOUT_US, "Their audit"),
            )
        ),
        {MOOD: ["Good on 12 Nov, *about us* | 12 Nov call"]},
    ),
    Case(
        "silence is unknown, not fine",
        "P4",
        facts(last_met=MET, interactions=(MET,)),
        {MOOD: [f'No mood recorded | liaison set {MET.source.id[-8:]} mood=good about_us="about us"']},
    ),
)
PEOPLE_CASES: Final = (
    Case(
        "the point of contact first, with whom they speak for and how they like information",
        "P1 P9",
        facts(
            meeting=meeting(),
            people=(
                person("Leo Marsh"),
                person("Dana Whitlock", is_point_of_contact=True, is_decision_maker=True, speaks_for=3, **KNOWN),
            ),
        ),
        {
            WHO: [
                "*Dana Whitlock* | 14 Mar call | “Numbers first”; speaks for three others",
                "*Leo Marsh* | 12 Nov call",
            ]
        },
    ),
    Case(
        "a first-timer is pointed out",
        "P1",
        facts(
            meeting=meeting(),
            people=(
                person(
                    "Priya Raman",
                    role="CFO",
                    signs_off=True,
                    stance=Stance.SCEPTIC,
                    is_first_time=True,
                    invite=source("invitee", day(11, 20), "invite"),
                ),
            ),
        ),
        {WHO: ["*Priya Raman*, CFO, signs off | 20 Nov invite | First time on this call; sceptic"]},
    ),
    Case(
        "an absent decision maker is pointed out where nobody else can decide",
        "P1",
        facts(
            meeting=meeting(),
            people=(person(), person("Eleanor Finch", is_invited=False, is_decision_maker=True)),
        ),
        {WHO: ["*Dana Whitlock* | 12 Nov call", "Eleanor Finch decides and is not on the call"]},
    ),
    Case(
        "one who decides and declined is pointed out though another can sign",
        "P1",
        facts(
            meeting=meeting(),
            people=(
                person("Priya Raman", signs_off=True),
                person(
                    "Eleanor Finch",
                    has_declined=True,
                    is_decision_maker=True,
                    invite=source("invitee", day(11, 20), "invite"),
                ),
            ),
        ),
        {WHO: ["*Priya Raman*, signs off | 12 Nov call", "Eleanor Finch decides and has declined | 20 Nov invite"]},
    ),
    Case(
        "who said no is not on the call",
        "P1",
        facts(meeting=meeting(), people=(person(signs_off=True), person("Leo Marsh", has_declined=True))),
        {WHO: ["*Dana Whitlock*, signs off | 12 Nov call"]},
        nowhere=("Leo Marsh",),
    ),
    Case(
        "a call outside someone's hours says what time it is there",
        "P3 P12",
        facts(meeting=meeting(), people=(person(signs_off=True, zone_label="Eastern", **FULL_NIGHT),)),
        {WHO: ["*Dana Whitlock*, signs off | 12 Nov call", "Outside the hours of Dana: 05:00 there (Eastern)"]},
    ),
    Case(
        "a call in the quiet hours of the client says so",
        "P3",
        facts(
            client=client(quiet_from=time(9, 30), quiet_until=time(11), zone_label="London"),
            meeting=meeting(),
            people=(person(signs_off=True),),
        ),
        {WHO: ["*Dana Whitlock*, signs off | 12 Nov call", "In their quiet hours: 10:00 there (London)"]},
    ),
    Case(
        "a call in their hours needs no word",
        "P3",
        facts(
            meeting=meeting(hour=15),
            people=(person(signs_off=True, zone_label="Eastern", **FULL_NIGHT),),
        ),
        {WHO: ["*Dana Whitlock*, signs off | 12 Nov call"]},
    ),
    Case(
        "someone unseen for long is said to be",
        "P16",
        facts(meeting=meeting(), people=(person(signs_off=True, last_seen=source(on=day(8, 3))),)),
        {WHO: ["*Dana Whitlock*, signs off | 3 Aug call | Not in touch since 3 Aug"]},
    ),
    Case(
        "a birthday within the week is worth a word",
        "P9",
        facts(meeting=meeting(), people=(person(signs_off=True, birthday=(11, 26)),)),
        {WHO: ["*Dana Whitlock*, signs off | 12 Nov call | Birthday on Thu 26 Nov"]},
    ),
    Case(
        "without a call, whom to speak to",
        "P1",
        facts(
            people=(
                person(is_invited=False, is_point_of_contact=True),
                person("Eleanor Finch", is_invited=False, is_decision_maker=True),
                person("Leo Marsh", is_invited=False),
            )
        ),
        {WHO: ["*Dana Whitlock* | 12 Nov call", "*Eleanor Finch*, decides | 12 Nov call"]},
        nowhere=("Leo Marsh",),
    ),
    Case(
        "what must not be done on this channel",
        "P12",
        facts(
            meeting=meeting(channel=ChannelKind.PHONE),
            people=(
                person(
                    signs_off=True,
                    nevers=(never("calls after 18:00", ChannelKind.PHONE), never("chats", ChannelKind.WHATSAPP)),
                ),
            ),
        ),
        {CARE: ["Dana, never: calls after 18:00 | 14 Mar note"]},
        nowhere=("chats",),
    ),
    Case(
        "what is known of a person on the call",
        "P9",
        facts(
            meeting=meeting(),
            people=(
                person(
                    "Priya Raman",
                    handle_with_care="Distrusts click figures",
                    care_learned=source(on=day(11, 3), label="note"),
                ),
                person("Leo Marsh", is_invited=False, handle_with_care="Shy"),
            ),
        ),
        {CARE: ["Priya: Distrusts click figures | 3 Nov note"]},
        nowhere=("Shy",),
    ),
    Case(
        "a contact who leaves, and that nobody follows",
        "P13",
        facts(changes=(change("Dana Whitlock", day(12, 18)),)),
        {CARE: ["Dana Whitlock leaves on 18 December, no successor named | 4 Nov news"]},
    ),
    Case(
        "a busy time of theirs, and how to fill it",
        "P3",
        facts(busy=(busy("Inventory", day(11, 23), day(11, 30), fill="we tidy the tags"),)),
        {CARE: ["Busy until 30 November: inventory; meanwhile we tidy the tags | 1 Oct note"]},
    ),
)
