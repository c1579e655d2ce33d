"""Text: widths, hostile names, commands to copy."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from liaison.exchange.documents import as_text
from liaison.exchange.documents.plain import balanced, cells, isolated, wrapped
from liaison.model.briefing import Briefing, Line, Run


def with_line(briefing: Briefing, line: Line) -> Briefing:
    section = replace(briefing.sections[0], lines=(line,))
    return replace(briefing, sections=(section, *briefing.sections[1:]))


@pytest.mark.parametrize("width", [40, 60, 78, 120])
def test_no_line_is_wider_than_asked_except_a_command(briefing: Briefing, width: int) -> None:
    told = with_line(briefing, Line((Run("word " * 40),), "second " * 20, mark="12 Nov call"))
    rows = [row for row in as_text(told, width).splitlines() if "liaison add" not in row]
    assert max(map(cells, rows)) <= max(width, 62)
    assert 'liaison add stake "Harbor & Finch" what="..." if_it_fails="..."' in as_text(told, width)


def test_control_characters_cannot_drive_the_terminal(briefing: Briefing) -> None:
    told = as_text(with_line(briefing, Line((Run("a\x1b]0;x\x07b\r\nc"),))))
    assert not set(told) & {"\x1b", "\x07", "\r"}
    assert "a ]0;x b  c" in told


def test_wide_letters_take_two_cells() -> None:
    assert (cells("会議"), cells("e\u0301"), cells("\u2068a\u2069")) == (4, 1, 1)


def test_a_turned_direction_ends_with_its_text(briefing: Briefing) -> None:
    told = as_text(with_line(briefing, Line((Run("\u202egnp.exe"),), mark="12 Nov call")))
    assert "\u2068\u202egnp.exe\u202c\u2069" in told


DIRECTIONS = st.text(st.sampled_from("ab \u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u05d0"), max_size=30)


@settings(deadline=None)
@given(DIRECTIONS)
def test_every_direction_is_closed_where_it_was_opened(text: str) -> None:
    safe = balanced(text)
    opened = sum(safe.count(sign) for sign in "\u202a\u202b\u202d\u202e")
    isolates = sum(safe.count(sign) for sign in "\u2066\u2067\u2068")
    assert (opened, isolates) == (safe.count("\u202c"), safe.count("\u2069"))
    assert balanced(safe) == safe
    assert [sign for sign in safe if sign in "ab \u05d0"] == [sign for sign in text if sign in "ab \u05d0"]


def test_plain_text_is_left_as_it_is() -> None:
    assert isolated("Zoë, 64\u202f%") == "Zoë, 64\u202f%"
    assert isolated("שלום") == "\u2068שלום\u2069"


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=80), st.integers(2, 30))
def test_wrapping_keeps_every_letter_within_the_width(text: str, width: int) -> None:
    rows = list(wrapped(text, width))
    assert "".join(rows).replace(" ", "") == text.replace(" ", "")
    assert all(cells(row) <= width for row in rows)
