"""What the trends say in a briefing, with the records it rests on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

import pytest

from liaison.desk.briefing import brief
from liaison.desk.context import Desk
from liaison.desk.finding import client_id as found_client
from liaison.desk.trends import TrendInsights, combined, provider
from liaison.insight.briefing.facts import BriefingFacts
from liaison.insight.trends.observing import LineName
from liaison.insight.trends.reading import LevelWord
from liaison.model.briefing import Line, Run, SectionKey
from support.sample import create_sample

from .conftest import Write

TODAY = date(2026, 11, 24)


def said(desk: Desk, client_id: str) -> Line | None:
    sheet = brief(desk, client_id, insights=TrendInsights(desk))
    lines = [line for section in sheet.sections for line in section.lines if line.mark == "Trends"]
    assert len(lines) <= 1
    return lines[0] if lines else None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Harbor", "Rapport steady for a year; their answers are slow"),
        ("Tallgrass", "Rapport steady for a quarter; our delivery is slipping"),
        ("Oakline", "Rapport rising; our delivery is getting better"),
    ],
)
def test_how_rapport_has_been_and_what_else_moves(desk: Desk, name: str, text: str) -> None:
    create_sample(desk)
    line = said(desk, found_client(desk, name))
    assert line is not None
    assert (line.text, line.key) == (text, "mood/rapport")
    assert line.sources
    assert {one.kind for one in line.sources} <= {"interaction", "commitment", "entry"}


@pytest.mark.parametrize("line", [LineName.DELIVERY, LineName.CANDOUR])
@pytest.mark.parametrize("word", [LevelWord.WEAK, LevelWord.POOR])
def test_a_line_that_stands_low_is_called_as_everywhere_else(line: LineName, word: LevelWord) -> None:
    assert provider._LOW[line, word].endswith(f" is {word.value}")


def test_it_stands_among_how_they_are_below_the_last_mood(desk: Desk) -> None:
    create_sample(desk)
    sheet = brief(desk, found_client(desk, "Harbor"), insights=TrendInsights(desk))
    mood = next(one for one in sheet.sections if one.key is SectionKey.MOOD)
    assert [one.mark for one in mood.lines] == ["12 Nov call", "Trends"]


def test_nothing_is_said_where_little_is_known(desk: Desk, client_id: str, write: Write) -> None:
    assert said(desk, client_id) is None
    write("call", {"text": "x", "mood": "good", "happened_at": "2026-11-20T10:00"})
    assert said(desk, client_id) is None


def test_slipping_comes_before_rising_and_rapport_first(desk: Desk, client_id: str, write: Write) -> None:
    day = date(2026, 1, 5)
    while day < TODAY:
        mood = "warm" if day < date(2026, 9, 1) else "strained"
        values = {"text": "x", "mood": mood, "about_us": "about us", "happened_at": f"{day.isoformat()}T10:00"}
        write("call", values)
        day += timedelta(days=7)
    line = said(desk, client_id)
    assert line is not None
    assert line.text == "Rapport slipping"


class _Other:
    """Another provider."""

    def lines(self, facts: BriefingFacts, day: date) -> Mapping[SectionKey, tuple[Line, ...]]:
        return {SectionKey.MOOD: (Line((Run("b"),)),), SectionKey.CARE: (Line((Run("c"),)),)}


def test_several_providers_speak_as_one(desk: Desk) -> None:
    create_sample(desk)
    sheet = brief(desk, found_client(desk, "Harbor"), insights=combined(TrendInsights(desk), _Other()))
    texts = [line.text for section in sheet.sections for line in section.lines]
    assert {"b", "c"} < set(texts)
    assert any(text.startswith("Rapport steady") for text in texts)
