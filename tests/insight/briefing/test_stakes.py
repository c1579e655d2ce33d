"""What is at stake: written cases of wording and rank."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from liaison.insight.briefing import BriefingFacts
from liaison.insight.briefing.stakes import in_season
from liaison.model.briefing import SectionKey
from liaison.model.values import Money, TimeUnit
from support.briefing_facts import DAY, day, facts, lines, section, stake


def dollars(amount: int) -> Money:
    return Money(Decimal(amount), "USD")


SEASON = {"season_from": "11-15", "season_until": "12-24"}
CHECKOUT = stake(if_it_fails="Outage or slow pages", cost=dollars(4200), cost_per=TimeUnit.MINUTE, **SEASON)
GUIDE = stake(
    "Gift guide, live 1 Dec",
    if_it_fails="Misses the press week",
    cost=dollars(60000),
    cost_of="sales",
    live_on=day(12, 1),
    note="Dana promised it to Eleanor",
    learned=None,
)
MOVE = stake("Warehouse move", live_on=day(1, 11, 2027), cost_amount=Decimal(1100), cost_unit="orders")
SEARCH = stake("Search", if_it_fails="Downtime", cost=dollars(90), cost_per=TimeUnit.DAY, is_estimate=False)

CASES: dict[str, tuple[BriefingFacts, list[str]]] = {
    "in season before what is soon, far off not at all": (
        facts(stakes=(MOVE, GUIDE, CHECKOUT)),
        [
            "Checkout outage costs about $4,200 a minute in season | 14 Sep review",
            "Gift guide goes live Tue 1 Dec; Dana promised it to Eleanor | 14 Sep call",
        ],
    ),
    "what is far off when there is nothing nearer": (
        facts(stakes=(MOVE,)),
        ["Warehouse move, about 1,100 orders, live Mon 11 Jan | 14 Sep review"],
    ),
    "far off, with what is said of it": (
        facts(
            stakes=(stake("Portal renewal", cost=dollars(310000), note="decided in January", live_on=day(1, 22, 2027)),)
        ),
        ["Portal renewal, about $310,000, decided in January | 14 Sep review"],
    ),
    "a known figure is not called an estimate": (
        facts(stakes=(SEARCH,)),
        ["Search downtime costs $90 a day | 14 Sep review"],
    ),
    "a season that is over is said so": (
        facts(
            stakes=(stake("Till", if_it_fails="Outage", cost=dollars(50), season_from="06-01", season_until="08-31"),)
        ),
        ["Till outage costs about $50 in its season | 14 Sep review"],
    ),
    "dearer by the hour first": (
        facts(
            stakes=(
                stake("Till", if_it_fails="Outage", cost=dollars(50), cost_per=TimeUnit.DAY),
                stake("Feed", if_it_fails="Outage", cost=dollars(40), cost_per=TimeUnit.HOUR),
            )
        ),
        ["Feed outage costs about $40 an hour | 14 Sep review", "Till outage costs about $50 a day | 14 Sep review"],
    ),
    "a cost unknown stays unknown": (
        facts(stakes=(stake("Brand name", if_it_fails="Confused with a rival"),)),
        ["Brand name: confused with a rival | 14 Sep review"],
    ),
    "nothing but a name": (facts(stakes=(stake("Portal"),)), ["Portal | 14 Sep review"]),
    "none recorded": (
        facts(),
        ['No stakes recorded | liaison add stake "Harbor & Finch" what="..." if_it_fails="..."'],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_at_stake(name: str) -> None:
    given, expected = CASES[name]
    assert lines(given, SectionKey.STAKES) == expected


@pytest.mark.parametrize(
    ("start", "end", "on", "expected"),
    [
        ("11-15", "12-24", day(11, 15), True),
        ("11-15", "12-24", day(12, 24), True),
        ("11-15", "12-24", day(11, 14), False),
        ("12-01", "01-31", day(1, 31, 2027), True),
        ("12-01", "01-31", day(2, 1, 2027), False),
        ("", "", DAY, False),
    ],
)
def test_a_season_includes_both_ends_and_may_cross_the_year(start: str, end: str, on: date, expected: bool) -> None:
    assert in_season(stake(season_from=start, season_until=end), on) is expected


def test_a_gap_is_a_line_with_its_command() -> None:
    line = section(facts(), SectionKey.STAKES).lines[0]
    assert line.fix == line.second == 'liaison add stake "Harbor & Finch" what="..." if_it_fails="..."'
