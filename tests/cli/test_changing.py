"""Commands that change the record: what they say, what they leave behind, and that undo takes it back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from support.command_line import CommandLine

CHANGE = {"words", "journal_id", "touched"}
NOTE = """Talked shop.
We: send the October report to Dana by Friday
They: the figures from Leo by 3 Dec
Idea: a gift card
We: tell Max about it"""


def test_a_note_says_what_was_understood(changing: CommandLine) -> None:
    outcome = changing("note", "Harbor", NOTE)
    assert outcome.code == 0
    first, second, third, fourth, fifth, *rest = outcome.out.splitlines()
    assert first == "Wrote a note about Harbor & Finch."
    assert second.startswith("We owe: October report, to Dana Whitlock, Fri 27 Nov (")
    assert third.startswith("They owe: figures, from Leo Marsh, Thu 3 Dec (")
    assert fourth.startswith("Idea: a gift card (")
    assert fifth.startswith("We owe: ")
    assert all(line.startswith(" ") for line in rest)


def test_a_note_in_json_names_what_each_line_made(changing: CommandLine) -> None:
    data = changing.json("note", "Harbor", NOTE)
    assert data.keys() == CHANGE | {"note_id", "client", "items"}
    assert [item["kind"] for item in data["items"]] == ["commitment", "commitment", "entry", "commitment"]
    assert {"kind": "interaction", "id": data["note_id"]} in data["touched"]
    promised = changing.json("commitments", "--ours", "--client", "Harbor")["commitments"]
    assert ("October report", "Dana Whitlock", "2026-11-27") in [
        (one["what"], one["person"], one["due_on"]) for one in promised
    ]


def test_a_note_is_read_from_standard_input_and_kept_as_typed(changing: CommandLine) -> None:
    text = "Zeile 1\r\nÜber alles\n\n  indented\n"
    assert changing("note", "Harbor", "-", stdin=text.encode()).code == 0
    found = changing.json("search", "indented")["hits"]
    assert len(found) == 1
    exported = changing.json("history", found[0]["short_id"])["history"]["entries"][0]["changes"]
    assert "Zeile 1" in next(change["after"] for change in exported if change["field"] == "text")


def test_a_note_without_a_client_makes_no_promises_and_says_so(changing: CommandLine) -> None:
    outcome = changing("note", "We: tidy the studio")
    assert outcome.code == 0
    assert "names no client" in outcome.out
    assert changing.json("search", "tidy the studio")["hits"][0]["kind"] == "interaction"


def test_everything_that_can_be_said_of_a_note(changing: CommandLine) -> None:
    data = changing.json(
        *("note", "Harbor", "They were short with us", "--kind", "call", "--mood", "tense", "--about-us", "no"),
        *("--context", "the warehouse move", "--intent", "check-in", "--with", "Dana", "--with", "Leo"),
        *("--minutes", "20", "--at", "yesterday 15:00", "--summary", "Short call"),
    )
    latest = changing.json("show", "Harbor")["client"]["interactions"]
    kept = next(one for one in latest if one["id"] == data["note_id"])
    assert (kept["kind"], kept["mood"], kept["about_us"], kept["intent"]) == (
        "call",
        "tense",
        "not about us",
        "check-in",
    )
    assert kept["happened_at"] == "2026-11-23T15:00:00Z"
    assert sum(one["kind"] == "attendance" for one in data["touched"]) == 2


def test_a_dry_run_of_a_note_writes_nothing(changing: CommandLine) -> None:
    before = changing.json("history")
    assert "October report" in changing("note", "Harbor", NOTE, "--dry-run").out
    assert changing.json("note", "Harbor", NOTE, "--dry-run").keys() == {"items"}
    assert changing.json("history") == before


def test_on_a_terminal_a_note_asks_who_is_meant(changing: CommandLine) -> None:
    assert changing("add", "person", "Harbor", "name=Leo Brandt").code == 0
    outcome = changing("note", "Harbor", "We: send the plan to Leo", stdin=b"2\n", terminal=True)
    assert "1  Leo" in outcome.err
    assert "2  Leo" in outcome.err
    assert "to Leo" in outcome.out
    left_open = changing("note", "Harbor", "We: send the budget to Leo")
    assert "Who is Leo? Left open." in left_open.out


def test_done_slip_and_drop(changing: CommandLine) -> None:
    done = changing.json("done", "load-test", "--mark", "hit", "--on", "yesterday", "--rounds", "2")
    assert (done["commitment"]["status"], done["commitment"]["mark"]) == ("done", "hit")
    assert done["commitment"]["closed_on"] == "2026-11-23"
    slipped = changing("slip", "December paid", "--to", "8 Dec", "--because", "the client is busy")
    assert slipped.out == "Slipped: December paid social timings, from Mon 30 Nov to Tue 8 Dec.\n"
    dropped = changing.json("drop", "rate-card", "--because", "not wanted any more")
    assert dropped["commitment"]["status"] == "dropped"
    words = [entry["words"] for entry in changing.json("history")["journal"][:3]]
    assert words[0] == "Dropped: Rate-card comparison"


@pytest.mark.parametrize(
    ("told", "expected"),
    [([], "2026-11-24"), (["--told", "yesterday"], "2026-11-23"), (["--not-told"], None)],
)
def test_a_slip_keeps_when_they_were_told(changing: CommandLine, told: list[str], expected: str | None) -> None:
    changing.json("slip", "load-test", "--to", "next friday", "--let-off-by", "Priya", *told)
    slips = [row for row in exported(changing)["slip"] if row["old_due_on"] == "2026-11-25"]
    assert [(row["told_on"], row["is_let_off"]) for row in slips] == [(expected, True)]


def test_a_promise_without_a_date_gets_its_first(changing: CommandLine) -> None:
    changing.json("note", "Harbor", "We: look into returns")
    data = changing.json("slip", "look into returns", "--to", "friday")
    assert (data["commitment"]["due_on"], data["commitment"]["slips"]) == ("2026-11-27", 0)


def test_undo_and_redo_say_what_they_did(changing: CommandLine) -> None:
    changing("note", "Harbor", NOTE)
    assert changing("undo").out == "Undid: Wrote a note about Harbor & Finch.\n"
    assert not changing.json("search", "gift card")["hits"]
    assert changing.json("redo").keys() == CHANGE
    assert changing.json("search", "gift card")["hits"]


def test_set_changes_fields_and_history_says_it_in_words(changing: CommandLine) -> None:
    assert changing("set", "Harbor", "rhythm_days=10", "account_manager=Conrad").code == 0
    entry = changing.json("history", "Harbor")["history"]["entries"][-1]
    assert {(one["field"], one["before"], one["after"]) for one in entry["changes"]} == {
        ("rhythm days", "14", "10"),
        ("account manager", "Robin Hale", "Conrad Vail"),
    }
    assert "rhythm days: 14 → 10" in changing("history", "Harbor").out


def test_words_without_a_field_go_where_they_belong(changing: CommandLine) -> None:
    data = changing.json("add", "stake", "Harbor", "Newsletter", "cost=$1,100 a day", "season=15 Nov to 6 Jan")
    assert data.keys() == CHANGE | {"kind", "id"}
    stakes = {one["what"]: one for one in changing.json("show", "Harbor")["client"]["stakes"]}
    assert (stakes["Newsletter"]["cost"], stakes["Newsletter"]["season"]) == ("about $1,100 a day", "15 Nov–6 Jan")
    assert changing("add", "reading", 'goal="Cut abandoned checkouts"'.replace('"', ""), "value=63 %").code == 0
    assert changing("add", "client", "name=Zoë & Søn").code == 0
    assert changing("brief", "zoe").code == 0


def test_trash_puts_lists_and_restores(changing: CommandLine) -> None:
    before = changing.json("show", "Pell")
    assert "liaison undo" in changing("trash", "put", "Pell").out
    assert changing("show", "Pell").code == 6
    (item,) = changing.json("trash")["trash"]
    assert (item["kind"], item["label"]) == ("client", "Pell Logistics")
    assert item["with_it"] > 10
    assert changing("trash", "restore", "pell").code == 0
    assert changing.json("show", "Pell") == before
    assert changing("trash").out == "The trash is empty.\n"


def test_unfiled_meetings_are_listed_and_filed(changing: CommandLine, tmp_path: Any) -> None:
    calendar = tmp_path / "one.ics"
    calendar.write_bytes(ics("Something else entirely", "20261120T100000Z"))
    assert changing("import", str(calendar)).code == 0
    (view,) = changing.json("unfiled")["unfiled"]
    assert "Something else" in changing("unfiled").out
    assert changing("unfiled", view["meeting"]["id"][-8:], "Harbor").code == 0
    assert changing("unfiled").out.startswith("Every meeting ")
    assert changing.json("unfiled") == {"unfiled": [], "matching": 0, "waiting": 0}
    assert changing("unfiled", "Something else").code == 2


def test_a_folder_brings_in_all_it_holds_and_says_so(empty: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "from the old desk"
    (folder / "more").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name, title in (("b.ics", "Second"), ("a.ICS", "First"), ("more/c.ics", "Third"), (".hidden/d.ics", "Hidden")):
        (folder / name).write_bytes(ics(title, f"20261{ord(title[0]) % 3}02T100000Z").replace(b"@test", name.encode()))
    (folder / "readme.txt").write_text("What this is", encoding="utf-8")
    outcome = empty("--json", "import", str(folder))
    assert outcome.code == 0, outcome
    assert outcome.err == f"{folder}: 3 files, 1 other is left alone.\n"
    assert [line["label"] for line in outcome.data["lines"]] == ["First", "Second", "Third"]
    (tmp_path / "nothing").mkdir()
    refused = empty("import", str(tmp_path / "nothing"))
    assert (refused.code, "holds nothing that can be imported" in refused.err) == (3, True)


def test_proposals_are_recorded_or_dismissed(changing: CommandLine, tmp_path: Any) -> None:
    for name, start in (
        ("Harbor & Finch, planning", "20261120T100000Z"),
        ("Harbor & Finch, budget", "20261119T090000Z"),
    ):
        path = tmp_path / f"{start}.ics"
        path.write_bytes(ics(name, start))
        assert changing("import", str(path)).code == 0
    views = {view["title"]: view["meeting_id"][-8:] for view in changing.json("proposals")["proposals"]}
    assert len(views) == 2
    assert "planning" in changing("proposals").out
    assert changing("proposals", views["Harbor & Finch, planning"], "record", "--text", "Went well").code == 0
    assert changing("proposals", views["Harbor & Finch, budget"], "dismiss").code == 0
    assert changing.json("proposals") == {"proposals": []}
    assert changing("proposals", "ffffffff", "dismiss").code == 6
    assert changing("proposals", "ffffffff").code == 2


def ics(title: str, start: str) -> bytes:
    """A calendar with one meeting of an hour."""
    end = f"{start[:9]}{int(start[9:11]) + 1:02d}{start[11:]}"
    lines = (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:test", "BEGIN:VEVENT", f"UID:{start}@test.example"),
        *(f"DTSTAMP:{start}", f"DTSTART:{start}", f"DTEND:{end}", f"SUMMARY:{title}", "END:VEVENT", "END:VCALENDAR"),
    )
    return "\r\n".join([*lines, ""]).encode()


def exported(line: CommandLine) -> Any:
    """All records, by kind."""
    outcome = line("export", "json", "-o", "-")
    assert outcome.code == 0
    return outcome.data["records"]
