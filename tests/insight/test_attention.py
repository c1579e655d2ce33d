"""Which clients need attention, and why: the plain facts and their weights (P2, P3, P8, P13, P18)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.attention import LatePromise, Leaving, Pulse, needs_attention

TODAY = date(2026, 11, 24)


def pulse(name: str = "Pell", **facts: Any) -> Pulse:
    given_: dict[str, Any] = {
        "client_id": name,
        "client": name,
        "last_contact_on": TODAY,
        "last_contact_id": "i",
        "since_on": date(2024, 1, 1),
        "rhythm_days": 10,
        "contact": "Tom",
    }
    return Pulse(**(given_ | facts))


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("facts", "reason", "step"),
    [
        ({}, None, None),
        ({"last_contact_on": days_ago(15)}, None, None),
        ({"last_contact_on": days_ago(16)}, "Quiet for 16 days, your rhythm is 10", "Ring Tom"),
        ({"last_contact_on": days_ago(26), "contact": None}, "Quiet for 26 days, your rhythm is 10", "Get in touch"),
        ({"last_contact_on": days_ago(60), "rhythm_days": None}, None, None),
        ({"last_contact_on": days_ago(70), "rhythm_days": None}, "Quiet for 70 days, no rhythm is agreed", "Ring Tom"),
        ({"last_contact_on": None, "since_on": None}, None, None),
        (
            {"last_contact_on": None, "last_contact_id": None, "since_on": days_ago(40)},
            "Quiet for 40 days, your rhythm is 10",
            "Ring Tom",
        ),
        ({"late": (LatePromise("a", "the report", 1, has_stake=False),)}, "We owe the report, 1 day late", "Tell Tom"),
        (
            {
                "late": (
                    LatePromise("a", "the report", 6, has_stake=False),
                    LatePromise("b", "the test", 4, has_stake=True),
                )
            },
            "We owe the test, 4 days late and 1 more is late",
            "Tell Tom",
        ),
        ({"unmentioned": ("a",)}, None, None),
        ({"unmentioned": ("a", "b")}, "2 late deliverables went unmentioned", "Raise it with Tom"),
        (
            {"leaving": Leaving("c", "Tom", TODAY + timedelta(days=10), None)},
            "Point of contact leaves on 4 Dec, no successor named",
            "Plan the handover",
        ),
        (
            {"leaving": Leaving("c", "Tom", TODAY + timedelta(days=10), "Ann")},
            "Point of contact leaves on 4 Dec, Ann follows",
            "Plan the handover",
        ),
        ({"leaving": Leaving("c", "Tom", TODAY + timedelta(days=31), None)}, None, None),
    ],
)
def test_each_fact_speaks_in_a_sentence_or_not_at_all(
    facts: dict[str, Any], reason: str | None, step: str | None
) -> None:
    found = needs_attention([pulse(**facts)], TODAY)
    assert [(one.reason, one.step) for one in found] == ([(reason, step)] if reason else [])


def test_the_weightiest_reason_speaks_and_the_weightiest_client_comes_first() -> None:
    quiet = pulse("Quiet", last_contact_on=days_ago(26))
    late = pulse("Late", late=(LatePromise("a", "x", 14, has_stake=True),), last_contact_on=days_ago(16))
    leaving = pulse("Leaving", leaving=Leaving("c", "Tom", TODAY + timedelta(days=1), None))
    assert [one.client for one in needs_attention([leaving, quiet, late], TODAY)] == ["Late", "Quiet", "Leaving"]
    assert needs_attention([late], TODAY)[0].reason.startswith("We owe x, 14 days late")


def test_a_stake_doubles_the_weight_of_lateness() -> None:
    plain = needs_attention([pulse(late=(LatePromise("a", "x", 7, has_stake=False),))], TODAY)[0]
    staked = needs_attention([pulse(late=(LatePromise("a", "x", 7, has_stake=True),))], TODAY)[0]
    assert (plain.weight, staked.weight) == (1.0, 2.0)


def test_every_reason_names_its_records() -> None:
    late = pulse(late=(LatePromise("a", "x", 7, has_stake=False), LatePromise("b", "y", 2, has_stake=False)))
    assert needs_attention([late], TODAY)[0].sources == (("commitment", "a"), ("commitment", "b"))
    assert needs_attention([pulse(last_contact_on=days_ago(50))], TODAY)[0].sources == (("interaction", "i"),)
    never = pulse(last_contact_on=None, last_contact_id=None, since_on=days_ago(99))
    assert needs_attention([never], TODAY)[0].sources == (("client", "Pell"),)


PULSES = st.builds(
    pulse,
    st.sampled_from(["A", "B", "C", "D", "E", "F", "G"]),
    last_contact_on=st.dates(date(2025, 1, 1), TODAY),
    rhythm_days=st.none() | st.integers(1, 60),
)


@given(st.lists(PULSES, max_size=8, unique_by=lambda one: one.client_id), st.randoms(use_true_random=False))
def test_the_order_of_the_clients_does_not_matter(pulses: list[Pulse], random: object) -> None:
    shuffled = sorted(pulses, key=lambda _one: random.random())  # type: ignore[attr-defined]  # hypothesis gives a Random
    assert needs_attention(shuffled, TODAY) == needs_attention(pulses, TODAY)
    assert len(needs_attention(pulses, TODAY, limit=3)) <= 3
