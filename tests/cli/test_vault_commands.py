"""Commands about the vault itself: making it, its slots, its backups, and what a first start says."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from support.command_line import CommandLine, make_passphrase_file, run_with

CODE = r"[0-9A-Z]{4}(-[0-9A-Z]{4}){7}"


def test_init_shows_the_recovery_code_once_and_makes_the_user(tmp_path: Path) -> None:
    line = CommandLine(tmp_path / "vault", make_passphrase_file(tmp_path))
    data = line.json("init", "--no-keyring", "--name", "Robin Hale", "--agency", "Northlight Studio")
    assert list(data) == ["vault", "recovery_code", "keyring", "keyring_problem", "sample"]
    assert (data["vault"], data["keyring"], data["sample"]) == (str(tmp_path / "vault"), False, False)
    line("add", "client", "name=Harbor & Finch")
    assert [entry["who"] for entry in line.json("history")["journal"]] == ["Robin Hale", "Robin Hale"]
    assert "Northlight Studio" in line("brief", "Harbor").out


def test_init_refuses_a_folder_that_is_taken_and_a_short_passphrase(sample: CommandLine, tmp_path: Path) -> None:
    before = (sample.folder / "vault.json").read_bytes()
    assert sample("init", "--no-keyring").code == 3
    assert (sample.folder / "vault.json").read_bytes() == before
    short = CommandLine(tmp_path / "vault", make_passphrase_file(tmp_path, "short"))
    assert short("init", "--no-keyring").code == 3
    assert not (tmp_path / "vault").exists()


def test_init_without_any_way_to_a_passphrase_is_locked(tmp_path: Path) -> None:
    outcome = run_with(["--vault", str(tmp_path / "vault"), "init", "--no-keyring"])
    assert outcome.code == 4
    assert not (tmp_path / "vault").exists()


def test_init_asks_twice_on_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = iter(["a phrase for tests", "another phrase", "a phrase for tests", "a phrase for tests"])
    monkeypatch.setattr("getpass.getpass", lambda _prompt, _stream: next(typed))
    words = ["--vault", str(tmp_path / "vault"), "init", "--no-keyring"]
    differing = run_with(words, terminal=True)
    assert (differing.code, "The two passphrases differ." in differing.err) == (3, True)
    assert run_with(words, terminal=True).code == 0


def test_a_terminal_is_asked_for_the_passphrase(sample: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("getpass.getpass", lambda _prompt, _stream: sample.passphrase_file.read_text().strip())
    assert run_with(["--vault", str(sample.folder), "slots"], terminal=True).code == 0


def test_open_prints_today_and_how_to_go_on(sample: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    outcome = sample("open")
    assert outcome.out.startswith("There is no screen on this machine, so here is Today.\n")
    assert "10:00  Harbor & Finch, Monthly check-in" in outcome.out
    assert "How to use the command line:" in outcome.out
    assert sample().out == outcome.out
    assert list(sample.json("open")) == ["today"]
    monkeypatch.setenv("DISPLAY", ":0")
    assert sample("open").out.startswith("The window cannot be shown here, so here is Today.\n")


def test_open_without_a_vault_says_how_to_make_one(tmp_path: Path) -> None:
    outcome = run_with(["--vault", str(tmp_path / "none")])
    assert (outcome.code, outcome.err) == (0, "")
    assert all(words in outcome.out for words in ("\nToday, ", "liaison init --sample", "How to use the command line"))
    assert run_with(["--vault", str(tmp_path / "none"), "--json", "open"]).data["exists"] is False


def test_the_passphrase_is_changed_without_rewriting_the_record(changing: CommandLine, tmp_path: Path) -> None:
    record = changing.folder / "liaison.db"
    changing("slots")
    before = record.read_bytes()
    new = make_passphrase_file(tmp_path, "another good phrase", "new")
    assert changing("passphrase", "--new-passphrase-file", str(new)).out == "The passphrase was changed.\n"
    assert record.read_bytes() == before
    assert changing("today").code == 4
    assert CommandLine(changing.folder, new)("today").code == 0
    short = make_passphrase_file(tmp_path, "short", "short")
    assert CommandLine(changing.folder, new)("passphrase", "--new-passphrase-file", str(short)).code == 3


def test_slots_are_listed_made_and_removed(changing: CommandLine) -> None:
    kinds = [(slot["number"], slot["kind"]) for slot in changing.json("slots")["slots"]]
    assert kinds == [(1, "passphrase"), (2, "recovery code")]
    assert list(changing.json("slots", "recovery-code")) == ["recovery_code"]
    assert changing.json("slots", "remove", "2")["removed"]["kind"] == "recovery code"
    last = changing("slots", "remove", "1")
    assert (last.code, "last way" in last.err) == (3, True)
    assert changing("slots", "remove", "7").code == 6


def test_no_keyring_is_said_and_changes_nothing(changing: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    outcome = changing("slots", "add-keyring")
    assert (outcome.code, "null" in outcome.err) == (4, True)
    assert len(changing.json("slots")["slots"]) == 2


def test_init_without_a_safe_keyring_goes_on_and_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    outcome = CommandLine(tmp_path / "vault", make_passphrase_file(tmp_path))("init")
    assert outcome.code == 0
    assert "The keyring was not used:" in outcome.out


def test_backup_and_restore(changing: CommandLine, tmp_path: Path) -> None:
    own = changing.json("backup")
    assert Path(own["path"]).parent == changing.folder / "backups"
    there = tmp_path / "copy.liaison"
    assert "Made and verified a backup" in changing("backup", str(there)).out
    assert changing("backup", str(there)).code == 3
    expected = changing.json("clients")
    changing("trash", "put", "Harbor")
    restored = changing.json("restore", str(there), "--replace")
    assert restored["moved_aside"]
    assert changing.json("clients") == expected
    elsewhere = CommandLine(tmp_path / "elsewhere", changing.passphrase_file)
    assert "Restored the vault as of 2026-11-24" in elsewhere("restore", str(there)).out
    assert elsewhere.json("clients") == expected


def test_a_backup_given_to_be_imported_says_what_it_is(changing: CommandLine, tmp_path: Path) -> None:
    there = tmp_path / "copy.liaison"
    changing("backup", str(there))
    outcome = changing("import", str(there))
    assert outcome.code == 3
    assert "copy.liaison is a backup of Liaison, not something to import." in outcome.err
    assert "`liaison restore F` brings a backup back." in outcome.err


def test_restore_opens_with_the_recovery_code(tmp_path: Path) -> None:
    line = CommandLine(tmp_path / "vault", make_passphrase_file(tmp_path))
    code = line.json("init", "--no-keyring")["recovery_code"]
    line("backup", str(tmp_path / "copy"))
    arguments = ["--vault", str(tmp_path / "again"), "restore", str(tmp_path / "copy"), "--recovery-code"]
    assert run_with([*arguments, "AAAA-AAAA"]).code == 4
    assert run_with([*arguments, code]).code == 0


def test_a_damaged_backup_changes_nothing(sample: CommandLine, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged"
    damaged.write_bytes(b"PK\x03\x04 not really")
    line = CommandLine(tmp_path / "vault", sample.passphrase_file)
    outcome = line("restore", str(damaged))
    assert (outcome.code, "cannot be used" in outcome.err) == (3, True)
    assert not (tmp_path / "vault").exists()


def test_check_finds_damage_and_says_so_with_exit_code_5(changing: CommandLine) -> None:
    assert changing("check").out == "The vault is sound.\n"
    record = changing.folder / "liaison.db"
    data = bytearray(record.read_bytes())
    data[len(data) // 2] ^= 0xFF
    record.write_bytes(bytes(data))
    outcome = changing("check")
    assert outcome.code == 5
    assert "liaison restore" in outcome.out + outcome.err


def test_a_vault_in_use_is_busy(changing: CommandLine) -> None:
    from liaison.model.clock import SystemClock
    from liaison.store.vault import Vault

    passphrase = changing.passphrase_file.read_text(encoding="utf-8").strip()
    with Vault.open(changing.folder, passphrase=passphrase, clock=SystemClock()):
        outcome = changing("today")
    assert outcome.code == 5
    assert str(os.getpid()) in outcome.err


def test_a_vault_without_its_database_is_damaged(changing: CommandLine) -> None:
    (changing.folder / "liaison.db").unlink()
    assert changing("today").code == 5
    shutil.rmtree(changing.folder)
    assert changing("today").code == 6


def test_the_recovery_code_opens_the_vault_and_sets_a_new_passphrase(tmp_path: Path) -> None:
    line = CommandLine(tmp_path / "vault", make_passphrase_file(tmp_path))
    code = line.json("init", "--no-keyring")["recovery_code"]
    code_file = tmp_path / "code"
    code_file.write_text(code.lower().replace("-", " ") + "\n")
    code_file.chmod(0o600)
    lost = CommandLine(tmp_path / "vault", code_file)
    assert lost("clients").code == 0
    new = tmp_path / "new"
    new.write_text("a phrase to remember\n")
    new.chmod(0o600)
    assert lost("passphrase", "--new-passphrase-file", str(new)).code == 0
    assert line("clients").code == 4
    assert CommandLine(tmp_path / "vault", new)("clients").code == 0
    lost("slots", "recovery-code")
    outcome = lost("clients")
    assert (outcome.code, "recovery code" in outcome.err.lower(), "passphrase is wrong" in outcome.err) == (
        4,
        True,
        False,
    )


def test_restore_goes_by_the_recovery_code_it_is_given(tmp_path: Path) -> None:
    line = CommandLine(tmp_path / "vault", make_passphrase_file(tmp_path))
    code = line.json("init", "--no-keyring")["recovery_code"]
    assert line("backup", str(tmp_path / "b.liaison-backup")).code == 0
    (tmp_path / "other").mkdir()
    outdated = CommandLine(tmp_path / "restored", make_passphrase_file(tmp_path / "other", "an outdated phrase"))
    assert outdated("restore", str(tmp_path / "b.liaison-backup"), "--recovery-code", code).code == 0


def test_an_emptied_database_is_damaged_not_new(tmp_path: Path) -> None:
    line = CommandLine(tmp_path / "vault", make_passphrase_file(tmp_path))
    line("init", "--no-keyring")
    database = tmp_path / "vault" / "liaison.db"
    database.write_bytes(b"")
    outcome = line("clients")
    assert (outcome.code, database.read_bytes()) == (5, b"")


def test_an_empty_passphrase_file_is_said(tmp_path: Path) -> None:
    outcome = CommandLine(tmp_path / "vault", make_passphrase_file(tmp_path, ""))("init", "--no-keyring")
    assert (outcome.code, "holds no passphrase" in outcome.err) == (3, True)
