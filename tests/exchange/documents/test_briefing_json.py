"""JSON: stable keys, plain values, documented."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime

from liaison.exchange.documents import as_json
from liaison.model.briefing import Briefing

KEYS = {
    "sheet": "client_id client title agency facts day drawn_at zone meeting_id starts_at since sections unknowns",
    "section": "key label aside lines more more_sources",
    "line": "text runs second label side person due state late mark weight fix key new pinned sources",
}


def test_the_keys_are_the_contract(briefing: Briefing) -> None:
    made = as_json(briefing)
    assert " ".join(made) == KEYS["sheet"]
    assert {" ".join(section) for section in made["sections"]} == {KEYS["section"]}
    assert {" ".join(line) for section in made["sections"] for line in section["lines"]} == {KEYS["line"]}


def test_every_key_is_documented() -> None:
    told = as_json.__doc__ or ""
    assert all(f"``{key}``" in told for keys in KEYS.values() for key in keys.split(" "))


def test_it_is_plain_data(briefing: Briefing) -> None:
    made = as_json(replace(briefing, starts_at=datetime(2026, 11, 24, 10, tzinfo=UTC)))
    assert json.loads(json.dumps(made)) == made
    assert made["starts_at"] == "2026-11-24T10:00:00Z"
    assert made["unknowns"] == [
        {"section": "stakes", "text": "No stakes recorded", "fix": briefing.sections[2].lines[0].fix}
    ]
