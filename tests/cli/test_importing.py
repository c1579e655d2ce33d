"""Importing as a person meets it: tables whose columns must be said, and files of which nothing can be read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from support.command_line import CommandLine

UNKNOWN = "Kdnr,Wer,Wo,Post\n17,Mara Holt,Holt Bakery,mara@holt.example\n18,Ivo Brand,Holt Bakery,ivo@holt.example\n"


def _table(folder: Path, text: str = UNKNOWN) -> str:
    path = folder / "people.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_columns_that_are_not_known_are_asked_for_on_a_terminal(empty: CommandLine, tmp_path: Path) -> None:
    path = _table(tmp_path)
    outcome = empty("import", path, stdin=b"\nwho\n?\nName\ncompany\n\n", terminal=True)

    assert outcome.code == 0, outcome.err
    assert "Wer (such as “Mara Holt”) [ignore]: " in outcome.err
    assert "Post (such as “mara@holt.example”) [email]: " in outcome.err
    assert outcome.err.count("One may map to: name, given name") == 2
    kept = json.loads(outcome.err.rpartition("--mapping: ")[2].splitlines()[0])
    assert kept == {"Kdnr": "ignore", "Wer": "name", "Wo": "organisation", "Post": "email"}
    assert {person["name"] for person in empty.json("people")["people"]} == {"Mara Holt", "Ivo Brand"}
    (tmp_path / "mapping.json").write_text(json.dumps(kept))
    again = empty.json("import", path, "--mapping", str(tmp_path / "mapping.json"))
    assert (again["journal_id"], again["counts"]["unchanged"]) == (None, 2)


@pytest.mark.parametrize("terminal", [True, False])
def test_without_answers_the_import_stops_and_proposes_only_what_it_recognises(
    empty: CommandLine, tmp_path: Path, *, terminal: bool
) -> None:
    path = _table(tmp_path, "Datum,Betrag,Nr\n2026-01-02,17.50,1\n")
    outcome = empty("import", path, terminal=terminal)
    assert outcome.code == 3
    assert "The columns of" in outcome.err
    assert "such as {" not in outcome.err
    assert empty.json("people")["people"] == []


def test_nothing_is_asked_for_json(empty: CommandLine, tmp_path: Path) -> None:
    outcome = empty("--json", "import", _table(tmp_path), stdin=b"x\n", terminal=True)
    assert outcome.code == 3
    assert '{"Post": "email"}' in outcome.err


def test_a_file_of_which_nothing_can_be_read_is_bad_input(empty: CommandLine, tmp_path: Path) -> None:
    bad, good = tmp_path / "bad.ics", tmp_path / "good.vcf"
    bad.write_bytes(b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Never\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")
    good.write_bytes(b"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Mara Holt\r\nEND:VCARD\r\n")

    outcome = empty("import", str(bad))
    assert outcome.code == 3
    assert outcome.out.endswith("Nothing could be read; nothing was changed.\n")
    assert empty("--json", "import", str(bad)).data["counts"]["skipped"] == 1
    assert empty("import", str(bad), str(good)).code == 0
    assert empty("import", str(bad), str(good)).code == 0


@pytest.mark.parametrize(("table", "what"), [("commitments", "promises"), ("interactions", "interactions")])
def test_our_own_tables_that_cannot_come_back_say_so(
    changing: CommandLine, tmp_path: Path, table: str, what: str
) -> None:
    path = tmp_path / "table.csv"
    assert changing("export", "csv", "--table", table, "-o", str(path)).code == 0
    outcome = changing("import", str(path))
    assert outcome.code == 3
    assert f"is a table of {what} that Liaison wrote" in outcome.err


def test_our_own_people_and_clients_come_back_unchanged(changing: CommandLine, tmp_path: Path) -> None:
    for table in ("people", "clients"):
        path = tmp_path / f"{table}.csv"
        assert changing("export", "csv", "--table", table, "-o", str(path)).code == 0
        answer = changing.json("import", str(path))
        assert answer["counts"]["unchanged"] > 0
        assert (answer["counts"]["added"], answer["counts"]["updated"], answer["counts"]["skipped"]) == (0, 0, 0)
        assert changing.json("import", str(path))["journal_id"] is None
