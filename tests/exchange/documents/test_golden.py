"""What each kind of document looks like, compared with files under tests/data/briefing."""

from __future__ import annotations

import json
from pathlib import Path

from liaison.exchange.documents import as_html, as_json, as_markdown, as_message, as_text
from liaison.model.briefing import Briefing

GOLDEN = Path(__file__).parents[2] / "data" / "briefing"


def read(name: str) -> str:
    return (GOLDEN / name).read_text(encoding="utf-8")


def test_text(briefing: Briefing) -> None:
    assert as_text(briefing) == read("written.txt")


def test_message(briefing: Briefing) -> None:
    assert as_message(briefing) == read("written-message.txt")


def test_markdown(briefing: Briefing) -> None:
    assert as_markdown(briefing) == read("written.md")


def test_html(briefing: Briefing) -> None:
    assert as_html(briefing) == read("written.html")


def test_json(briefing: Briefing) -> None:
    assert as_json(briefing) == json.loads(read("written.json"))
