"""The keys of lines: what they are about, whatever they weigh."""

from __future__ import annotations

from liaison.insight.briefing.keys import keys_of
from liaison.model.briefing import Line, Run, SectionKey, SourceRef

PERSON, CALL, NOTE = SourceRef("person", "1"), SourceRef("interaction", "2"), SourceRef("interaction", "3")


def line(text: str, *sources: SourceRef, label: str = "") -> Line:
    return Line(runs=(Run(text),), sources=sources, label=label)


def test_two_lines_about_one_record_keep_their_keys_when_they_change_places() -> None:
    never, mood = line("Never rings", PERSON, CALL, label="Never"), line("Was tense", PERSON, NOTE, label="Mood")
    first = dict(zip(("never", "mood"), keys_of(SectionKey.CARE, [never, mood]), strict=True))
    second = dict(zip(("mood", "never"), keys_of(SectionKey.CARE, [mood, never]), strict=True))
    assert first == second
    assert len(set(first.values())) == 2


def test_a_line_keeps_its_key_when_it_is_worded_anew() -> None:
    assert keys_of(SectionKey.CARE, [line("Was tense", PERSON)]) == keys_of(SectionKey.CARE, [line("Calm", PERSON)])
