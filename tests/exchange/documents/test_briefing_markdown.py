"""Markdown: text of the record never acts as markup."""

from __future__ import annotations

from dataclasses import replace

import pytest

from liaison.exchange.documents import as_markdown
from liaison.exchange.documents.briefing_markdown import escaped
from liaison.model.briefing import Briefing, Line, Run


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**bold** _it_", r"\*\*bold\*\* \_it\_"),
        ("<script>alert(1)</script>", r"\<script\>alert(1)\</script\>"),
        ("[x](javascript:alert(1))", r"\[x\](javascript:alert(1))"),
        ("# heading", r"\# heading"),
        ("1. list", r"1\. list"),
        ("12) list", r"12\) list"),
        ("- item", r"\- item"),
        ("a | b", r"a \| b"),
        ("AT&T &amp; co", r"AT\&T \&amp; co"),
        ("`code` \\ ~~x~~", r"\`code\` \\ \~\~x\~\~"),
        ("two\nlines", "two lines"),
        ("2026 was", "2026 was"),
    ],
)
def test_text_stays_text(text: str, expected: str) -> None:
    assert escaped(text) == expected


def test_a_command_with_backticks_stays_code(briefing: Briefing) -> None:
    line = Line((Run("No goals"),), fix="liaison add goal 'a``b'")
    section = replace(briefing.sections[0], lines=(line,))
    told = as_markdown(replace(briefing, sections=(section,)))
    assert "  ``` liaison add goal 'a``b' ```\n" in told


def test_bold_keeps_the_spaces_outside(briefing: Briefing) -> None:
    line = Line((Run("Tense,"), Run(" not about us ", is_strong=True)))
    section = replace(briefing.sections[0], lines=(line,))
    assert "- Tense, **not about us** \n" in as_markdown(replace(briefing, sections=(section,)))
