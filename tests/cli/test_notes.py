"""What ``liaison note`` says it understood, and what it left open."""

from __future__ import annotations

import pytest

from support.command_line import CommandLine

NOTHING = "Nothing was recognised; kept as text."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("We: call Leo next Tue 14:00", "We owe: call, to Leo Marsh, Tue 1 Dec 14:00."),
        (
            "Goal: returning customers from 24% to 35% by 1 June",
            "Goal: returning customers, from 24% to 35%, Tue 1 Jun 2027.",
        ),
        ("We: pay by 31 Feb", "We owe: pay by 31 Feb.\n  “31 Feb” could not be read as a date. When is it due?"),
        (
            "We: plan by Fri; They: sign",
            "We owe: plan, Fri 27 Nov.\n  “They: sign” was not recorded. Give it a line of its own.",
        ),
        ("We:", "“We:” has nothing behind it. Say what we promised, to whom and by when."),
        ("Quiet call.", NOTHING),
        (
            "They owe us the data",
            f"{NOTHING}\n  “They owe us the data” makes a record only behind a colon, as in “We: …”.",
        ),
    ],
)
def test_what_would_be_understood(text: str, said: str, sample: CommandLine) -> None:
    assert sample("note", "Harbor", text, "--dry-run").out == f"{said}\n"


def test_a_note_whose_lines_lack_their_colon_is_told_so(changing: CommandLine) -> None:
    lines = changing("note", "Harbor", "We - send it").out.splitlines()
    assert lines[:2] == ["Wrote a note about Harbor & Finch.", NOTHING]
    assert changing("note", "Harbor", "Quiet call.").out == "Wrote a note about Harbor & Finch.\n"
    mixed = changing("note", "Harbor", "Idea: a card\n" + "We will " + "send it " * 20).out
    assert NOTHING not in mixed
    assert "send…” makes a record only behind a colon" in " ".join(mixed.split())


def test_a_note_in_json_tells_time_figures_and_doubts(sample: CommandLine) -> None:
    (item,) = sample.json("note", "Harbor", "We: pay by 3/12 at 9:30", "--dry-run")["items"]
    assert (item["due_on"], item["due_time"], item["before"], item["after"]) == ("2026-12-03", "09:30:00", None, None)
    assert item["remarks"] == ["“by 3/12 at 9:30” was read as Thu 3 Dec 09:30. Was Fri 12 Mar 2027 meant?"]
