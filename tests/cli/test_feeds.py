"""Calendars for others on the command line: narrowed, with less than everything, and as feeds."""

from __future__ import annotations

from pathlib import Path

from support.command_line import CommandLine


def test_a_calendar_is_narrowed(sample: CommandLine) -> None:
    whole = sample("export", "ics", "-o", "-").out
    some = sample("export", "ics", "-o", "-", "--client", "Harbor", "--kind", "ours", "--remind", "10").out

    assert 0 < some.count("BEGIN:VTODO") < whole.count("BEGIN:VTODO")
    assert some.count("BEGIN:VEVENT") == 0
    busy = sample("export", "ics", "-o", "-", "--detail", "busy", "--from", "2026-11-24", "--to", "2026-11-27").out
    assert "SUMMARY:Busy" in busy
    assert "Harbor" not in busy
    assert busy.count("SUMMARY") == busy.count("SUMMARY:Busy")


def test_what_cannot_be_narrowed_is_refused(sample: CommandLine) -> None:
    assert sample("export", "vcf", "-o", "-", "--client", "Harbor").code == 2
    assert sample("export", "ics", "-o", "-", "--kind", "reviews", "--detail", "busy").code == 3
    assert sample("export", "ics", "-o", "-", "--client", "Nobody at all").code == 6


def test_feeds_are_made_listed_written_and_removed(changing: CommandLine, tmp_path: Path) -> None:
    file = tmp_path / "bo.ics"
    assert "Nothing" not in changing("feed").out
    made = changing("feed", "add", "For Bo", str(file), "--detail", "titles")
    assert (made.code, made.err) == (0, "")
    assert "it tells titles and times" in made.out
    assert b"SUMMARY:" in file.read_bytes()

    (feed,) = changing.json("feed")["feeds"]
    assert (feed["name"], feed["file"], feed["detail"], feed["problem"]) == ("For Bo", str(file), "titles", "")
    file.unlink()
    assert changing("feed", "write").out.startswith("1 feed is up to date")
    assert file.exists()
    assert changing("feed", "remove", "for b").code == 0
    assert changing.json("feed")["feeds"] == []
    assert file.exists()
    assert changing("undo").code == 0
    assert len(changing.json("feed")["feeds"]) == 1


def test_a_feed_that_cannot_be_written_says_why(changing: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    assert changing("feed", "add", "For Bo", str(folder / "bo.ics")).code == 0
    (folder / "bo.ics").unlink()
    folder.rmdir()

    outcome = changing("feed", "write")

    assert outcome.code == 5
    assert "There is no folder" in outcome.err
    assert changing("feed", "add", "Other", str(folder / "bo.ics")).code == 3
    assert changing("feed", "add", "Other").code == 2
    assert changing("feed", "write", "--kind", "ours").code == 2
    assert changing("feed", "remove").code == 2
