"""``liaison review``: the sheet of the next review, in its forms, and keeping that it was held."""

from __future__ import annotations

from pathlib import Path

from support.command_line import CommandLine


def test_the_record_since_the_last_review(sample: CommandLine) -> None:
    outcome = sample("review", "Harbor")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("Review with Harbor & Finch\nTue 24 Nov · since 14 Sep, 71 days · every 182 days\n")
    assert "10 of 10 kept in time" in outcome.out
    sheet = sample.json("review", "Harbor")["review"]
    assert [one["key"] for one in sheet["sections"]] == [
        "last_time", "we_promised", "they_promised", "results", "goals", "registers", "agreement", "contact", "lines",
        "signs",
    ]  # fmt: skip
    assert all(line["sources"] for one in sheet["sections"] if one["key"] == "results" for line in one["lines"])


def test_a_review_held_today_is_when_one_last_met(changing: CommandLine) -> None:
    assert "24 Nov" not in since(changing)
    assert changing("review", "Tallgrass", "--held", "Two shows a year").code == 0
    assert "24 Nov" in since(changing)


def since(line: CommandLine) -> str:
    """The heading of what is new since they last met, of a sheet for today."""
    sheet = line.json("brief", "Tallgrass", "--on", "2026-11-24")["briefing"]
    return str(next(one["aside"] for one in sheet["sections"] if one["key"] == "since"))


def test_written_as_a_page_and_as_markdown(sample: CommandLine, tmp_path: Path) -> None:
    page, text = tmp_path / "review.html", tmp_path / "review.md"
    assert sample("review", "Tallgrass", "--format", "html", "-o", str(page)).code == 0
    assert "<title>Review with Tallgrass Foods</title>" in page.read_text("utf-8")
    assert sample("review", "Tallgrass", "--format", "md", "-o", str(text)).code == 0
    assert text.read_text("utf-8").startswith("# Review with Tallgrass Foods\n")


def test_held_it_makes_promises_and_plans_the_next(changing: CommandLine) -> None:
    decided = "Two shows a year\nWe: send Dana the media plan by Friday"
    outcome = changing.json("review", "Harbor", "--held", decided, "--next", "2027-02-22")
    assert outcome["words"] == "Held the review with Harbor & Finch"
    assert [one["kind"] for one in outcome["items"]] == ["commitment"]
    after = changing("review", "Harbor").out
    assert "Two shows a year" in after
    assert "Media plan" in after


def test_what_contradicts_itself_is_refused(sample: CommandLine) -> None:
    assert sample("review", "Harbor", "--next", "2027-02-22").code == 2
    assert sample("review", "Harbor", "--held", "Yes", "--pdf", "x.pdf").code == 2
