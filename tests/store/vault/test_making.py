"""A vault that is being made when the process is killed: nothing that is in the way, or the vault, whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from liaison.model.clock import FixedClock
from liaison.store.vault import FolderNotEmpty, Vault, VaultBusy, VaultExists, clear_begun
from liaison.store.vault.core import DATABASE_NAME
from liaison.store.vault.making import NEW_RECORD
from support.kept import PASSPHRASE, child, run_child

START = """
import os, sys
from pathlib import Path
from liaison.model.clock import SystemClock
from liaison.store.vault import Vault, cipher, core
folder, passphrase = Path(sys.argv[1]), sys.argv[2]
def stop(*args, **more):
    os._exit(0)
"""
MAKE = "Vault.create(folder, passphrase=passphrase, clock=SystemClock())\n"
#: Where the process ends at once: with the first part, with the record, before vault.json, before the last step.
EARLY = ("cipher.create = stop", "core.new_code = stop", "core.VaultFile.write = stop")
LAST = "core.name_new_record = stop"
WAITING = 'def stop():\n    print("inside", flush=True)\n    input()\ncore.new_code = stop\n'


@pytest.mark.parametrize("where", EARLY)
def test_what_is_left_of_it_is_no_vault_and_in_nobodys_way(tmp_path: Path, clock: FixedClock, where: str) -> None:
    folder = tmp_path / "vault"
    run_child(f"{START}{where}\n{MAKE}", folder, PASSPHRASE)
    assert not Vault.exists(folder)
    vault, _code = Vault.create(folder, passphrase=PASSPHRASE, clock=clock)
    vault.close()
    assert sorted(path.name for path in folder.iterdir()) == [
        "attachments", "backups", DATABASE_NAME, "vault.json", "vault.lock"
    ]  # fmt: skip


def test_before_its_last_step_it_is_a_vault_that_is_ended_when_it_is_opened(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "vault"
    run_child(f"{START}{LAST}\n{MAKE}", folder, PASSPHRASE)
    assert Vault.exists(folder)
    with Vault.open(folder, passphrase=PASSPHRASE, clock=clock) as vault, vault.engine().connect() as connection:
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    assert not (folder / NEW_RECORD).exists()


def test_one_that_is_being_made_is_left_alone(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "vault"
    with child(f"{START}{WAITING}{MAKE}", folder, PASSPHRASE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "inside\n"
        before = sorted(folder.rglob("*"))
        with pytest.raises(VaultBusy):
            Vault.create(folder, passphrase=PASSPHRASE, clock=clock)
        with pytest.raises(VaultBusy):
            clear_begun(folder, clock)
        assert sorted(folder.rglob("*")) == before


def test_one_that_another_process_just_made_stays(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "vault"
    monkeypatch.setattr("liaison.store.vault.core._refuse_occupied", lambda _folder: None)
    vault, _code = Vault.create(folder, passphrase=PASSPHRASE, clock=clock)
    vault.close()
    with pytest.raises(VaultExists):
        Vault.create(folder, passphrase=PASSPHRASE, clock=clock)
    Vault.open(folder, passphrase=PASSPHRASE, clock=clock).close()


@pytest.mark.parametrize("name", ["letter.txt", "attachments/letter.txt", ".liaison.db.new2"])
def test_a_folder_with_anything_else_in_it_is_not_touched(tmp_path: Path, clock: FixedClock, name: str) -> None:
    folder = tmp_path / "vault"
    run_child(f"{START}{EARLY[1]}\n{MAKE}", folder, PASSPHRASE)
    (folder / name).write_text("mine", "utf-8")
    before = sorted(folder.rglob("*"))
    with pytest.raises(FolderNotEmpty):
        Vault.create(folder, passphrase=PASSPHRASE, clock=clock)
    assert sorted(folder.rglob("*")) == before
