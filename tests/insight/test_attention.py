"""Which clients need attention: of each the weightiest finding, those to act on first, filled up with warnings."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from liaison.insight.attention import ACT, AT_LEAST, MOST, WARN, Attention, needs_attention


def found(client: str, severity: str, weight: float, sign: str = "silence") -> Attention:
    return Attention(
        client_id=client,
        client=client,
        reason=f"{sign} of {client}",
        step="Ring",
        weight=weight,
        sources=(("client", client),),
        sign=sign,
        severity=severity,
        since=date(2026, 11, 1),
    )


def test_of_each_client_the_finding_to_act_on_comes_before_a_heavier_warning() -> None:
    needs = needs_attention([found("Pell", WARN, 50), found("Pell", ACT, 9, "cosy"), found("Pell", ACT, 8)])
    assert [(one.client, one.sign) for one in needs] == [("Pell", "cosy")]


def test_warnings_fill_up_to_three_and_no_further() -> None:
    needs = needs_attention([found("A", ACT, 9), *(found(name, WARN, 3) for name in "BCDE")])
    assert [one.client for one in needs] == ["A", "B", "C"]


def test_all_that_ask_to_act_are_named_but_no_more_than_five() -> None:
    needs = needs_attention([found(name, ACT, weight) for weight, name in enumerate("ABCDEFG")])
    assert [one.client for one in needs] == ["G", "F", "E", "D", "C"]


def test_what_is_only_worth_knowing_is_not_named() -> None:
    assert needs_attention([found("A", "note", 99)]) == ()


@given(st.lists(st.tuples(st.sampled_from("ABCDEFGH"), st.sampled_from([ACT, WARN, "note"]), st.floats(0, 100))))
def test_each_client_is_named_once_whatever_the_order(given_: list[tuple[str, str, float]]) -> None:
    every = [found(*one) for one in given_]
    needs = needs_attention(every)
    assert needs == needs_attention(reversed(every))
    assert len({one.client for one in needs}) == len(needs) <= MOST
    assert sum(one.severity == WARN for one in needs) <= AT_LEAST
