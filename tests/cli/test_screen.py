"""Text for people: alignment, elision, and nothing that steers a terminal."""

from __future__ import annotations

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison.cli.screen import Column, Screen, cells, pairs, printable

COLUMNS = (Column("Client", elided=True), Column("What", wrapped=True), Column("N", right=True))


def drawn(rows: list[tuple[str, ...]], width: int = 60, *, terminal: bool = False) -> str:
    stream = io.StringIO()
    Screen(stream, width=width, is_terminal=terminal).table(COLUMNS, rows)
    return stream.getvalue()


def test_columns_are_aligned_and_figures_stand_right() -> None:
    assert drawn([("Harbor", "October report", "2"), ("Pell", "Rate card", "10")]) == (
        "Client  What             N\nHarbor  October report   2\nPell    Rate card       10\n"
    )


def test_names_are_elided_and_what_it_is_about_is_wrapped_never_cut() -> None:
    what = "a very long description of what was promised that needs more than one line to be told"
    text = drawn([("The Most Excellent Company of Old London Town", what, "1")], 50)
    assert "…" in text
    at = text.splitlines()[0].index("What")
    assert " ".join(part for line in text.splitlines()[1:] for part in line[at:].split() if part != "1") == what
    assert max(len(line) for line in text.splitlines()) <= 50


def test_an_empty_column_is_left_out_and_an_empty_table_is_nothing() -> None:
    assert "Client" not in drawn([("", "October report", "2")])
    assert drawn([]) == ""


def test_a_wide_terminal_does_not_make_lines_longer_than_a_hundred() -> None:
    assert Screen(io.StringIO(), width=240).width == 100


@pytest.mark.parametrize("terminal", [False, True])
def test_the_same_words_on_a_terminal_and_in_a_file(terminal: bool) -> None:
    text = drawn([("Harbor", "[bold]October[/bold] report", "2")], terminal=terminal)
    assert "[bold]October[/bold] report" in text
    assert ("\x1b[" in text) is terminal


def test_a_terminal_shows_the_same_table_as_a_file() -> None:
    columns = (Column("Client", elided=True), Column("What", wrapped=True), Column("Side"), Column("Id"))
    rows = [
        ("The Most Excellent Company", "a long description of what was promised to them", "they", "1a2b3c4d"),
        ("Pell 日本", "short", "we", "5e6f7a8b"),
    ]
    texts = []
    for terminal in (False, True):
        stream = io.StringIO()
        Screen(stream, width=60, is_terminal=terminal).table(columns, rows)
        plain = re.sub(r"\x1b\[[0-9;]*m", "", stream.getvalue())
        texts.append([line.rstrip() for line in plain.splitlines()])
    assert texts[0] == texts[1]
    assert "1a2b3c4d" in texts[0][1]


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("a\x1b[31mred", "a\ufffd[31mred"),
        ("bell\x07", "bell\ufffd"),
        ("csi\x9b2J", "csi\ufffd2J"),
        ("right\u202eleft", "right\ufffdleft"),
        ("isolate\u2066", "isolate\ufffd"),
        ("plain Zoë 日本", "plain Zoë 日本"),
    ],
)
def test_control_characters_of_imported_names_become_visible(hostile: str, shown: str) -> None:
    assert printable(hostile) == shown


@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=200), st.text(max_size=8)), max_size=5))
def test_no_text_steers_the_terminal_or_breaks_the_table(rows: list[tuple[str, ...]]) -> None:
    text = drawn(rows)
    assert not any(letter in text for letter in "\x1b\x07\x9b\u202e\r")


def test_wide_letters_take_two_columns_and_combining_ones_none() -> None:
    assert (cells("日本"), cells("e\u0301"), cells("abc")) == (4, 1, 3)


def test_labels_stand_below_each_other_and_empty_ones_are_left_out() -> None:
    stream = io.StringIO()
    pairs(Screen(stream, width=30), {"Since": "2022", "Notes": "", "Value": "a long sentence that is wrapped"})
    assert stream.getvalue() == "Since  2022\nValue  a long sentence that is\n       wrapped\n"


def test_a_paragraph_hangs() -> None:
    stream = io.StringIO()
    Screen(stream, width=24).wrapped("one two three four five six", hanging="    ")
    assert stream.getvalue() == "one two three four five\n    six\n"
