"""``liaison brief``: one sheet, those of a day, what one wants to say, and the forms they are written in."""

from __future__ import annotations

from pathlib import Path

from support.command_line import CommandLine


def test_the_pack_has_the_sheet_of_each_call_of_the_day(sample: CommandLine) -> None:
    outcome = sample("brief", "--pack")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.index("Harbor & Finch, monthly check-in") < outcome.out.index("Oakline Credit Union")
    sheets = sample.json("brief", "--pack")["briefings"]
    assert [one["client"] for one in sheets] == ["Harbor & Finch", "Oakline Credit Union"]
    assert "No call" in sample("brief", "--pack", "--on", "2026-11-29").out
    assert sample.json("brief", "--pack", "--on", "2026-11-29")["briefings"] == []


def test_a_pack_as_one_page_to_print(sample: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "pack.html"
    assert sample("brief", "--pack", "--format", "html", "-o", str(file)).code == 0
    page = file.read_text("utf-8")
    assert page.startswith('<!DOCTYPE html>\n<html lang="en">')
    assert "<title>Briefings of Tue 24 Nov</title>" in page
    assert (page.count("<article>"), page.count("page 2 of 2")) == (2, 1)


def test_points_are_shown_until_they_are_said(changing: CommandLine) -> None:
    assert changing("add", "point", "Harbor", "what=Ask about the spring budget").code == 0
    assert "[ ] Ask about the spring budget" in changing("brief", "Harbor", "--points").out
    (point,) = changing.json("brief", "Harbor", "--points")["points"]
    assert (point["what"], point["said_on"]) == ("Ask about the spring budget", None)
    assert "[ ] Ask about the spring budget" in changing("brief", "Harbor").out
    assert changing("set", point["id"][-8:], "said_on=today").code == 0
    assert "[x] Ask about the spring budget, said on 24 Nov" in changing("brief", "Harbor", "--points").out
    assert "spring budget" not in changing("brief", "Harbor").out


def test_without_points_it_says_how_to_add_one(sample: CommandLine) -> None:
    assert "liaison add point" in sample("brief", "Harbor", "--points").out


def test_what_contradicts_itself_is_refused(sample: CommandLine) -> None:
    for words in (["Harbor", "--pack"], ["--pack", "--points"], ["Harbor", "--pdf", "x.pdf", "--format", "md"], []):
        assert sample("brief", *words).code == 2, words


def test_the_sheet_says_what_the_trends_say(sample: CommandLine) -> None:
    lines = [line for part in sample.json("brief", "Harbor")["briefing"]["sections"] for line in part["lines"]]
    assert any(line["mark"] == "Trends" and line["sources"] for line in lines)
    assert len({line["key"] for line in lines}) == len(lines)
