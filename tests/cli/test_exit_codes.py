"""The exit codes of each command, and that an error is one sentence, a way out and no trace."""

from __future__ import annotations

from pathlib import Path

import pytest

from support.command_line import CommandLine, make_passphrase_file, run_with

CLIENT_COMMANDS = [["show"], ["people"], ["brief"], ["commitments", "--client"], ["search", "x", "--client"]]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["frobnicate"], 2, "There is no command frobnicate."),
        (["breif", "Harbor"], 2, "Perhaps brief."),
        (["brief"], 2, "The following arguments are required: CLIENT."),
        (["brief", "Harbor", "--format", "pdf"], 2, "invalid choice"),
        (["commitments", "--ours", "--theirs"], 2, "not allowed with"),
        (["slip", "load-test"], 2, "--to"),
        (["export", "xml", "-o", "-"], 2, "invalid choice"),
        (["slots", "remove"], 2, "A number goes with remove"),
        (["slots", "remove", "x"], 2, "invalid int"),
        (["trash", "put"], 2, "Name a record"),
        (["trash", "list", "Harbor"], 2, "Name a record"),
        (["note"], 2, "required"),
        (["note", "Harbor & Finch"], 2, "names a client, and there is no text"),
        (["note", "harbor"], 2, "Give the text too"),
        (["note", "Harbor", "x", "--about-us", "yes"], 2, "goes with a mood"),
        (["note", "Harbor", "x", "--mood", "sunny"], 2, "invalid choice"),
        (["agenda", "--from", "friday", "--to", "2026-01-01"], 2, "--to lies before --from"),
        (["search", "x", "--limit", "0"], 2, "--limit"),
        (["add", "unicorn"], 2, "There is no kind of record called unicorn."),
        (["add", "attachment", "name=x"], 2, "comes with its file"),
        (["add", "stake", "Harbor", "one", "two"], 2, "says no field"),
        (["set", "Harbor", "blue"], 2, "says no field"),
        (["fields", "unicorn"], 2, "no kind of record"),
        (["unfiled", "x"], 2, "name its client"),
        (["agenda", "--from", "9999-12-01", "--to", "9999-12-31"], 2, "out of reach"),
        (["agenda", "--from", "0001-01-01"], 2, "out of reach"),
        (["brief", "Harbor", "--on", "9999-12-31"], 2, "out of reach"),
        (["proposals", "--since", "0001-01-01"], 2, "out of reach"),
        (["agenda", "--from", "soonish"], 3, "“soonish” is not a date"),
        (["brief", "Harbor", "--on", "someday"], 3, "is not a date"),
        (["note", "Harbor", "   "], 3, "nothing to write down"),
        (["note", "text", "--kind", "call"], 3, "Name the client."),
        (["done", "load-test", "--on", "2027-01-01"], 3, "in the future"),
        (["slip", "load-test", "--to", "wed"], 3, "due on that day already"),
        (["add", "stake", "Harbor"], 3, "A stake needs: what."),
        (["add", "stake", "what=x"], 3, "belongs to a client"),
        (["add", "commitment", "Harbor", "x", "side=mine"], 3, "Write one of: ours, theirs."),
        (["add", "stake", "Harbor", "x", "cost=a lot"], 3, "is not an amount"),
        (["add", "goal", "Harbor", "x", "target=many"], 3, "is not a number"),
        (["set", "Harbor", "colour=blue"], 3, "has no field “colour”"),
        (["set", "Harbor", "zone=Middle/Earth"], 3, "no time zone"),
        (["set", "Harbor", "rhythm_days=-1"], 3, "nothing was changed"),
        (["set", "Harbor", "name="], 3, "Name cannot be empty."),
        (["trash", "restore", "Harbor"], 3, "is not in the trash"),
        (["redo"], 3, "There is nothing to redo."),
        (["import", "no-such-file.ics"], 3, "is not a file"),
        (["restore", "no-such-file"], 3, "--replace"),
        (["backup", "/no/such/folder/file"], 3, "There is no folder /no/such/folder."),
        (["done", "nothing like that"], 6, " is called "),
        (["slip", "nothing like that", "--to", "friday"], 6, " is called "),
        (["drop", "nothing like that"], 6, " is called "),
        (["history", "nothing like that"], 6, "no record called"),
        (["set", "nothing like that", "name=x"], 6, "no record called"),
        (["trash", "put", "nothing like that"], 6, "no record called"),
        (["trash", "restore", "nothing like that"], 6, "no record called"),
        (["note", "Nobody Ltd", "text"], 6, " is called "),
        (["note", "Harbor", "text", "--with", "Zorro"], 6, " is called "),
        (["add", "stake", "Nobody Ltd", "x"], 6, " is called "),
        (["add", "concern", "Harbor", "x", "person=Zorro"], 6, " is called "),
        (["unfiled", "xyz", "Harbor"], 6, " is called "),
        (["proposals", "ffffffff", "record"], 6, "No past meeting"),
        (["people", "--who", "Dana"], 6, "could be 2"),
    ],
)
def test_each_error_has_its_code_and_its_sentence(sample: CommandLine, words: list[str], code: int, said: str) -> None:
    outcome = sample(*words)
    assert outcome.code == code, outcome
    assert said in outcome.err
    assert outcome.out == ""
    assert outcome.err.startswith("liaison: ")
    assert "Traceback" not in outcome.err


@pytest.mark.parametrize("words", CLIENT_COMMANDS, ids=lambda words: words[0])
def test_a_client_that_is_not_there_is_not_found_and_similar_ones_are_listed(
    sample: CommandLine, words: list[str]
) -> None:
    outcome = sample(*words, "Harbour and Finsh")
    assert outcome.code == 6
    assert "  Harbor & Finch\n" in outcome.err


def test_an_ambiguous_name_lists_the_candidates(sample: CommandLine) -> None:
    outcome = sample("people", "--who", "Dana")
    assert outcome.err.splitlines()[1:] == ["  Dana Timko, Pell Logistics", "  Dana Whitlock, Harbor & Finch"]


READING = ["clients", "people", "today", "agenda", "commitments", "unfiled", "proposals", "history", "trash", "check"]


@pytest.mark.parametrize("command", [*READING, "slots", "undo", "redo", "backup"])
def test_without_a_vault_a_command_finds_nothing(tmp_path: Path, command: str) -> None:
    outcome = CommandLine(tmp_path / "none", make_passphrase_file(tmp_path))(command)
    assert outcome.code == 6
    assert "liaison init" in outcome.err
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("command", ["today", "slots", "check", "backup", "undo"])
def test_a_wrong_passphrase_is_said(sample: CommandLine, tmp_path: Path, command: str) -> None:
    line = CommandLine(sample.folder, make_passphrase_file(tmp_path, "another phrase"))
    outcome = line(command)
    assert (outcome.code, outcome.out) == (4, "")
    assert "The passphrase is wrong." in outcome.err


@pytest.mark.parametrize("command", ["today", "slots", "passphrase"])
def test_without_passphrase_keyring_or_terminal_the_vault_stays_locked(sample: CommandLine, command: str) -> None:
    outcome = run_with(["--vault", str(sample.folder), command])
    assert outcome.code == 4
    assert "--passphrase-file" in outcome.err


@pytest.mark.parametrize("content", [b"", b"\n", b"\xff\xfe\n"])
def test_a_passphrase_file_without_a_passphrase(sample: CommandLine, tmp_path: Path, content: bytes) -> None:
    path = make_passphrase_file(tmp_path)
    path.write_bytes(content)
    assert CommandLine(sample.folder, path)("today").code in {3, 4}


def test_a_passphrase_file_that_is_not_there(sample: CommandLine, tmp_path: Path) -> None:
    outcome = CommandLine(sample.folder, tmp_path / "missing")("today")
    assert outcome.code == 5
    assert "cannot be read" in outcome.err


def test_a_passphrase_file_that_others_can_read_is_used_with_a_warning(sample: CommandLine, tmp_path: Path) -> None:
    path = make_passphrase_file(tmp_path)
    path.chmod(0o644)
    outcome = CommandLine(sample.folder, path)("commitments")
    assert outcome.code == 0
    assert f"chmod 600 {path}" in outcome.err


def test_the_passphrase_is_read_from_standard_input(sample: CommandLine) -> None:
    text = sample.passphrase_file.read_bytes()
    arguments = ["--vault", str(sample.folder), "--passphrase-file", "-", "slots"]
    assert run_with(arguments, text).code == 0
    assert run_with(arguments, text.replace(b"\n", b"\r\n")).code == 0


@pytest.mark.parametrize("format_", ["ics", "vcf", "csv", "json"])
def test_an_export_to_a_place_that_cannot_be_written(sample: CommandLine, tmp_path: Path, format_: str) -> None:
    outcome = sample("export", format_, "-o", str(tmp_path / "no" / "such" / "folder"))
    assert outcome.code == 3
    assert not list(tmp_path.iterdir())
    assert sample("brief", "Harbor", "-o", str(tmp_path)).code == 3
