"""Words of a sheet that other places use as well."""

from __future__ import annotations

import pytest

from liaison.insight.briefing.phrases import without_name


@pytest.mark.parametrize(
    ("title", "left"),
    [
        ("Pell Logistics: early call", "early call"),
        ("Pell, early call", "early call"),
        ("Early call", "Early call"),
        ("Pellet order", "Pellet order"),
        ("Pell Logistics", ""),
    ],
)
def test_a_title_does_not_say_the_client_again(title: str, left: str) -> None:
    assert without_name(title, "Pell Logistics") == left
