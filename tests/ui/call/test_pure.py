"""Marks beside lines and mail addresses, over plain values."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote

import pytest

from liaison.ui.call.mailto import LONGEST, mailto
from liaison.ui.call.marks import clock_words, moved


@pytest.mark.parametrize(
    ("marks", "first", "lines", "pushes", "wanted"),
    [
        ([5, 9], 0, 3, False, [5, None, 9]),
        ([5, 9], 1, 3, True, [5, None, 9]),
        ([5, 9, 12], 0, 2, False, [5, 12]),
        ([None, 9, 12], 0, 2, False, [9, 12]),
        ([5], 0, 1, False, [5]),
        ([5, 7, 9], 0, 1, False, [5]),
        ([], 0, 2, False, [None, None]),
    ],
)
def test_marks_stay_with_their_lines(
    marks: list[int | None],
    first: int,
    lines: int,
    pushes: bool,
    wanted: list[int | None],
) -> None:
    assert moved(marks, first, lines, pushes_down=pushes) == wanted


@pytest.mark.parametrize(("seconds", "words"), [(0, "00:00"), (50, "00:50"), (761, "12:41"), (3761, "1:02:41")])
def test_times_read_as_a_clock(seconds: int, words: str) -> None:
    assert clock_words(seconds) == words


def test_a_message_arrives_as_it_was_written() -> None:
    body = "Hello Zoë,\n\n- 100 % & more? #1 + “two”"
    made = mailto("zoe+work@example.com", "What we agreed & more", body)
    assert made is not None
    address, _, query = made.partition("?")
    assert unquote(address) == "mailto:zoe+work@example.com"
    assert "+" not in query
    assert parse_qs(query) == {"subject": ["What we agreed & more"], "body": [body.replace("\n", "\r\n")]}


def test_an_address_cannot_add_to_the_message() -> None:
    made = mailto("a@b.example?bcc=evil@c.example&body=x\r\ny", "s", "b")
    assert made is not None
    assert made.count("?") == 1
    assert "bcc=" not in made
    assert "\n" not in made


def test_what_would_be_cut_off_is_refused() -> None:
    assert mailto("a@b.example", "s", "x" * LONGEST) is None
