from __future__ import annotations

import json
import logging
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from liaison.model.clock import FixedClock
from liaison.model.errors import ExitCode
from liaison.store.vault import (
    DatabaseDamaged,
    FolderNotEmpty,
    KeyringMissing,
    LastSlot,
    PassphraseNeeded,
    PassphraseTooShort,
    SlotKind,
    SlotNotFound,
    TooManySlots,
    Vault,
    VaultDamaged,
    VaultExists,
    VaultNotFound,
    WrongPassphrase,
    WrongRecoveryCode,
    core,
)
from liaison.store.vault import format as vault_file

Snapshot = Callable[[Path], dict[str, tuple[int, str]]]


def kept(vault: Vault) -> list[str]:
    with vault.engine().connect() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT words FROM kept")]


def test_a_new_vault_is_private_encrypted_and_unlocked(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "deep" / "vault"
    vault, code = Vault.create(folder, passphrase="a long enough one", clock=clock)
    with vault:
        with vault.engine().begin() as connection:
            connection.exec_driver_sql("CREATE TABLE notes (words TEXT)")
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.rglob("*")}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert modes == {
            "attachments": 0o700,
            "backups": 0o700,
            "liaison.db": 0o600,
            "liaison.db-wal": 0o600,
            "liaison.db-shm": 0o600,
            "vault.json": 0o600,
            "vault.lock": 0o600,
        }
        assert (vault.database, vault.attachments, vault.backups) == (
            folder / "liaison.db",
            folder / "attachments",
            folder / "backups",
        )
    assert b"SQLite format 3" not in vault.database.read_bytes()
    assert len(code.split("-")) == 8
    assert code not in (folder / "vault.json").read_text()


def test_each_secret_opens_the_same_record(made: Any, clock: FixedClock) -> None:
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault:
        assert kept(vault) == ["Harbor Lane"]
    with Vault.open(made.folder, recovery_code=made.code.lower().replace("-", " "), clock=clock) as vault:
        assert kept(vault) == ["Harbor Lane"]


def test_a_passphrase_is_the_same_however_its_accents_are_composed(tmp_path: Path, clock: FixedClock) -> None:
    vault, _ = Vault.create(tmp_path / "v", passphrase="caf\u00e9 au lait", clock=clock)
    vault.close()
    Vault.open(tmp_path / "v", passphrase="cafe\u0301 au lait", clock=clock).close()


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"passphrase": "correct horse batterx"}, WrongPassphrase),
        ({"passphrase": ""}, WrongPassphrase),
        ({"recovery_code": "ABCD"}, WrongRecoveryCode),
        ({}, PassphraseNeeded),
        ({"use_keyring": False}, PassphraseNeeded),
    ],
)
def test_what_does_not_open_it_changes_nothing(
    made: Any, clock: FixedClock, snapshot: Snapshot, given: dict[str, Any], expected: type[Exception]
) -> None:
    before = snapshot(made.folder)
    with pytest.raises(expected) as caught:
        Vault.open(made.folder, clock=clock, **given)
    assert getattr(caught.value, "exit_code", None) is ExitCode.LOCKED
    assert snapshot(made.folder) == before
    Vault.open(made.folder, passphrase=made.passphrase, clock=clock).close()


def test_a_code_of_another_vault_is_told_from_a_typing_error(made: Any, tmp_path: Path, clock: FixedClock) -> None:
    other, code = Vault.create(tmp_path / "other", passphrase="another passphrase", clock=clock)
    other.close()
    with pytest.raises(WrongRecoveryCode) as caught:
        Vault.open(made.folder, recovery_code=code, clock=clock)
    assert not caught.value.mistyped


def test_no_vault_is_said_and_not_made(tmp_path: Path, clock: FixedClock) -> None:
    assert not Vault.exists(tmp_path)
    with pytest.raises(VaultNotFound) as caught:
        Vault.open(tmp_path, passphrase="whatever it is", clock=clock)
    assert caught.value.exit_code is ExitCode.NOT_FOUND
    assert list(tmp_path.iterdir()) == []


def test_a_vault_is_never_made_over_another_or_over_files(made: Any, tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(VaultExists):
        Vault.create(made.folder, passphrase="a long enough one", clock=clock)
    busy = tmp_path / "busy"
    busy.mkdir()
    (busy / "letter.txt").write_text("keep me")
    with pytest.raises(FolderNotEmpty):
        Vault.create(busy, passphrase="a long enough one", clock=clock)
    with pytest.raises(FolderNotEmpty):
        Vault.create(busy / "letter.txt", passphrase="a long enough one", clock=clock)
    assert (busy / "letter.txt").read_text() == "keep me"
    assert kept(Vault.open(made.folder, passphrase=made.passphrase, clock=clock)) == ["Harbor Lane"]


def test_a_failure_half_way_leaves_nothing_behind(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(core, "wrap", lambda *_, **__: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        Vault.create(tmp_path / "a" / "b", passphrase="a long enough one", clock=clock)
    (tmp_path / "empty").mkdir()
    with pytest.raises(ZeroDivisionError):
        Vault.create(tmp_path / "empty", passphrase="a long enough one", clock=clock)
    assert [path.name for path in tmp_path.rglob("*")] == ["empty"]


def test_without_a_keyring_a_vault_that_wants_one_is_not_made(tmp_path: Path, clock: FixedClock) -> None:
    with pytest.raises(KeyringMissing):
        Vault.create(tmp_path / "v", passphrase="a long enough one", clock=clock, keyring=True)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("short", ["", "seven77", "   pad   "])
def test_short_passphrases_are_refused(tmp_path: Path, clock: FixedClock, short: str) -> None:
    with pytest.raises(PassphraseTooShort) as caught:
        Vault.create(tmp_path / "v", passphrase=short, clock=clock)
    assert caught.value.exit_code is ExitCode.BAD_INPUT
    assert list(tmp_path.iterdir()) == []


def test_changing_slots_never_rewrites_the_record(vault: Vault, clock: FixedClock, made: Any) -> None:
    record = vault.database.read_bytes()
    vault.change_passphrase(made.passphrase, "a quite different one")
    vault.add_passphrase("for the deputy only", "Deputy")
    code = vault.new_recovery_code()
    old_passphrase = next(slot for slot in vault.slots() if slot.label == "Passphrase")
    vault.remove_slot(old_passphrase.id)
    vault.close()
    assert vault.database.read_bytes() == record

    for refused in ({"passphrase": made.passphrase}, {"passphrase": "a quite different one"}):
        with pytest.raises(WrongPassphrase):
            Vault.open(made.folder, clock=clock, **refused)
    with pytest.raises(WrongRecoveryCode):
        Vault.open(made.folder, recovery_code=made.code, clock=clock)
    for accepted in ({"passphrase": "for the deputy only"}, {"recovery_code": code}):
        with Vault.open(made.folder, clock=clock, **accepted) as again:  # type: ignore[arg-type]  # one of two words
            assert [(slot.kind, slot.label) for slot in again.slots()] == [
                (SlotKind.PASSPHRASE, "Deputy"),
                (SlotKind.RECOVERY, "Recovery code"),
            ]
            assert kept(again) == ["Harbor Lane"]


def test_slots_say_when_they_were_made(vault: Vault, clock: FixedClock) -> None:
    vault.add_passphrase("for the deputy only")
    assert vault.slots()[-1].created_at == clock.now()


def test_a_change_refused_changes_nothing(vault: Vault, snapshot: Snapshot) -> None:
    before = snapshot(vault.folder)
    with pytest.raises(WrongPassphrase):
        vault.change_passphrase("not the old one", "a quite different one")
    with pytest.raises(PassphraseTooShort):
        vault.change_passphrase("correct horse battery", "short")
    with pytest.raises(PassphraseTooShort):
        vault.add_passphrase("short")
    with pytest.raises(SlotNotFound):
        vault.remove_slot("0" * 32)
    with pytest.raises(KeyringMissing):
        vault.add_keyring_slot()
    assert snapshot(vault.folder) == before


def test_the_last_way_in_stays(vault: Vault) -> None:
    first, second = vault.slots()
    vault.remove_slot(first.id)
    with pytest.raises(LastSlot):
        vault.remove_slot(second.id)
    assert vault.slots() == (second,)


def test_there_is_a_most_of_slots(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault_file, "_MOST_SLOTS", 3)
    vault.add_passphrase("for the deputy only")
    with pytest.raises(TooManySlots):
        vault.add_passphrase("one too many of them")
    assert len(vault.slots()) == 3


def test_a_closed_vault_has_forgotten_its_key(vault: Vault) -> None:
    key = vault._require_key()
    assert any(key)
    vault.engine()
    vault.close()
    assert not any(key)
    for use in (vault.engine, vault.connect_raw, vault.new_recovery_code, lambda: vault.derive_key("attachments")):
        with pytest.raises(PassphraseNeeded):
            use()
    vault.close()


def test_keys_for_other_purposes_differ_and_last(made: Any, clock: FixedClock) -> None:
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault:
        first, other = vault.derive_key("attachments"), vault.derive_key("drafts")
        assert len({first, other, bytes(vault._require_key())}) == 3
    with Vault.open(made.folder, recovery_code=made.code, clock=clock) as vault:
        assert vault.derive_key("attachments") == first


def test_neither_key_nor_passphrase_nor_notes_reach_the_log(
    made: Any, clock: FixedClock, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault:
        key = vault._require_key().hex()
        with vault.engine().begin() as connection:
            connection.exec_driver_sql("INSERT INTO kept VALUES (?)", ("a private note",))
        assert key not in repr(vault)
        assert key not in repr(vault.engine())
    said = caplog.text + "".join(capfd.readouterr())
    for secret in (key, made.passphrase, "a private note"):
        assert secret not in said


def test_slots_added_without_the_key_are_noticed(made: Any, clock: FixedClock, snapshot: Snapshot) -> None:
    """Somebody who can write the file, and sums it up anew, but does not know the key."""
    from liaison.store.vault.slots import wrap

    file = vault_file.read(made.folder)
    foreign = wrap(b"k" * 32, b"theirs", vault_id=file.id, kind=SlotKind.KEYRING, label="x", now=clock.now())
    vault_file.VaultFile(file.id, file.created_at, (*file.slots, foreign), file.mac).write(made.folder)
    before = snapshot(made.folder)
    with pytest.raises(VaultDamaged):
        Vault.open(made.folder, passphrase=made.passphrase, clock=clock)
    assert snapshot(made.folder) == before


def test_a_slot_with_a_changed_header_opens_nothing(made: Any, clock: FixedClock) -> None:
    file = vault_file.read(made.folder)
    first = replace(file.slots[0], label="Something else")
    replace(file, slots=(first, *file.slots[1:])).write(made.folder)
    with pytest.raises(WrongPassphrase):
        Vault.open(made.folder, passphrase=made.passphrase, clock=clock)


def test_a_missing_part_is_told_from_a_missing_vault(made: Any, clock: FixedClock, snapshot: Snapshot) -> None:
    (made.folder / "vault.json").rename(made.folder / "elsewhere")
    before = snapshot(made.folder)
    assert Vault.exists(made.folder)
    with pytest.raises(VaultDamaged):
        Vault.open(made.folder, passphrase=made.passphrase, clock=clock)
    (made.folder / "elsewhere").rename(made.folder / "vault.json")
    (made.folder / "liaison.db").rename(made.folder / "elsewhere")
    with pytest.raises(DatabaseDamaged):
        Vault.open(made.folder, passphrase=made.passphrase, clock=clock)
    assert len(snapshot(made.folder)) == len(before)
    assert not (made.folder / "liaison.db").exists()


def test_a_folder_others_could_read_is_made_private_again(made: Any, clock: FixedClock) -> None:
    for path in (made.folder, made.folder / "vault.json", made.folder / "liaison.db"):
        path.chmod(0o755)
    Vault.open(made.folder, passphrase=made.passphrase, clock=clock).close()
    modes = [stat.S_IMODE((made.folder / name).stat().st_mode) for name in (".", "vault.json", "liaison.db")]
    assert modes == [0o700, 0o600, 0o600]


def test_another_vaults_record_is_refused(made: Any, tmp_path: Path, clock: FixedClock) -> None:
    other, _ = Vault.create(tmp_path / "other", passphrase="another passphrase", clock=clock)
    other.close()
    (tmp_path / "other" / "liaison.db").replace(made.folder / "liaison.db")
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault, pytest.raises(DatabaseDamaged):
        vault.engine().connect()


@pytest.mark.parametrize("size", [0, 1, 16, 4095])
def test_the_beginning_of_a_record_is_not_taken_for_a_new_one(made: Any, clock: FixedClock, size: int) -> None:
    record = made.folder / "liaison.db"
    record.write_bytes(record.read_bytes()[:size])
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault, pytest.raises(DatabaseDamaged):
        vault.engine().connect()
    assert record.stat().st_size == size


def test_a_raw_connection_reads_a_backup_under_the_same_key(vault: Vault, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.touch(mode=0o600)
    source, target = vault.connect_raw(), vault.connect_raw(copy)
    source.backup(target)
    target.close()
    source.close()
    again = vault.connect_raw(copy)
    assert again.execute("SELECT words FROM kept").fetchall() == [("Harbor Lane",)]
    again.close()
    with pytest.raises(driver.DatabaseError, match="not a database"):
        driver.connect(str(copy)).execute("SELECT * FROM kept")


def test_vault_json_holds_what_its_readers_rely_on(made: Any) -> None:
    document = json.loads((made.folder / "vault.json").read_text())
    assert document["format"] == 1
    assert document["cipher"] == {"name": "sqlcipher", "compatibility": 4}
    assert document["slots"][0]["argon2id"] == {"memory_kib": 65536, "passes": 3, "lanes": 4}
