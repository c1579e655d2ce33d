"""What waits for a client, on the command line: narrowed, filed and taken out, and left out of the agenda."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.command_line import CommandLine
from support.imports import calendar, event


@pytest.fixture
def waiting(changing: CommandLine, tmp_path: Path) -> CommandLine:
    """The sample agency with three meetings more that belong to nobody."""
    events = (
        event(uid="1", title="Zumba class", start="20261201T100000Z"),
        event(uid="2", title="Zumba again", start="20261202T100000Z"),
        event(uid="3", title="Quarterly xylophone", start="20261203T100000Z"),
    )
    file = tmp_path / "more.ics"
    file.write_bytes(calendar(*events))
    assert changing("import", str(file)).code == 0
    return changing


def test_all_that_match_are_filed_at_once(waiting: CommandLine) -> None:
    assert waiting("unfiled", "--matching", "zumba", "Harbor").out.startswith(
        "Filed 2 meetings and to-dos under Harbor"
    )
    assert "Zumba" not in waiting("unfiled").out
    assert waiting("undo").code == 0
    assert len(waiting.json("unfiled", "--matching", "zumba")["unfiled"]) == 2


def test_what_is_private_is_taken_out(waiting: CommandLine) -> None:
    assert "2 meetings" in waiting("unfiled", "--private", "--matching", "zumba").out
    assert waiting("unfiled", "--private", "Quarterly xylophone").code == 0
    out = waiting("unfiled").out
    assert "Zumba" not in out
    assert "xylophone" not in out


def test_a_list_that_is_cut_says_of_how_many(waiting: CommandLine) -> None:
    data = waiting.json("unfiled", "--from", "2026-12-01", "--to", "2026-12-03", "--limit", "2")
    assert len(data["unfiled"]) == 2
    assert data["waiting"] >= 3
    assert f"2 of {data['waiting']} that wait" in waiting("unfiled", "--limit", "2").out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["Zumba class"], 2),
        (["--matching", "zumba", "Zumba class", "Harbor"], 2),
        (["--private"], 2),
        (["--private", "Zumba class", "Harbor"], 2),
        (["--limit", "0"], 2),
        (["--from", "2026-12-03", "--to", "2026-12-01"], 2),
        (["--matching", "golf", "Harbor"], 6),
    ],
)
def test_what_makes_no_sense_is_refused(waiting: CommandLine, words: list[str], code: int) -> None:
    assert waiting("unfiled", *words).code == code


def test_the_agenda_leaves_out_what_waits_and_says_so(waiting: CommandLine) -> None:
    short = waiting("agenda")
    assert "Zumba" not in short.out
    assert "--unfiled shows them" in short.out
    assert "Zumba class" in waiting("agenda", "--unfiled").out
    assert waiting.json("agenda", "--unfiled")["unfiled"] == 0
    assert waiting.json("agenda")["unfiled"] >= 3
