"""A folder nobody may write to, a full disk, a second process and a killed one: real ones wherever possible."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from liaison.model.clock import FixedClock
from liaison.model.errors import ExitCode
from liaison.store.vault import Vault, VaultBusy, VaultReadOnly, translate_database_errors
from support.folders import read_only

Snapshot = Callable[[Path], dict[str, tuple[int, str]]]

HOLDER = """
import sys
from pathlib import Path
from liaison.model.clock import SystemClock
from liaison.store.vault import Vault
vault = Vault.open(Path(sys.argv[1]), passphrase=sys.argv[2], clock=SystemClock())
with vault.engine().begin() as connection:
    connection.exec_driver_sql("INSERT INTO kept VALUES ('committed')")
connection = vault.engine().connect()
connection.exec_driver_sql("INSERT INTO kept VALUES ('under way')")
print("open", flush=True)
sys.stdin.read()
connection.rollback()
vault.close()
"""

# Runs in a mount namespace of its own, so that nothing stays mounted; prints what it found as JSON.
FULL_DISK = """
import hashlib, json, os, subprocess, sys
from pathlib import Path
from liaison.model.clock import SystemClock
from liaison.store.vault import Vault, translate_database_errors
place, passphrase, code = Path(sys.argv[1]), "a long enough one", None
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,mode=755", "tmpfs", str(place)], check=True)
found, clock, folder = {}, SystemClock(), place / "vault"

def attempt(name, act):
    try:
        with translate_database_errors():
            act()
        found[name] = "done"
    except Exception as error:
        found[name] = type(error).__name__

def grow():
    with vault.engine().begin() as connection:
        for _ in range(2000):
            connection.exec_driver_sql("INSERT INTO kept VALUES (randomblob(1000))")

def fill():
    with open(place / "filler", "ab", buffering=0) as file:
        while file.write(bytes(4096)):
            pass

def sums():
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in ("liaison.db", "vault.json")}

vault, code = Vault.create(folder, passphrase=passphrase, clock=clock)
with vault.engine().begin() as connection:
    connection.exec_driver_sql("CREATE TABLE kept (words)")
    connection.exec_driver_sql("INSERT INTO kept VALUES ('Harbor Lane')")
attempt("a large transaction", grow)
with vault.engine().connect() as connection:
    found["rows after it"] = connection.exec_driver_sql("SELECT count(*) FROM kept").scalar()
attempt("filling the disk", fill)
before = sums()
attempt("changing the passphrase", lambda: vault.change_passphrase(passphrase, "a quite different one"))
attempt("a new recovery code", vault.new_recovery_code)
found["same files"] = sums() == before
found["left over"] = sorted(p.name for p in folder.iterdir() if p.name.startswith("."))
attempt("another vault", lambda: Vault.create(place / "second", passphrase=passphrase, clock=clock))
found["second"] = (place / "second").exists()
vault.close()
os.remove(place / "filler")
with Vault.open(folder, passphrase=passphrase, clock=clock) as again, again.engine().connect() as connection:
    found["rows at the end"] = connection.exec_driver_sql("SELECT count(*) FROM kept").scalar()
    found["check"] = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
Vault.open(folder, recovery_code=code, clock=clock).close()
print(json.dumps(found))
"""


@contextmanager
def another_process(made: Any, root: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", HOLDER, str(made.folder), made.passphrase]
    environment = {**os.environ, "PYTHONPATH": str(root / "desktop")}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        try:
            yield process
        finally:
            process.kill()


def rows(vault: Vault) -> list[str]:
    with vault.engine().connect() as connection:
        return [row[0] for row in connection.exec_driver_sql("SELECT words FROM kept")]


def test_a_second_process_is_refused_with_the_firsts_number(
    made: Any, clock: FixedClock, pytestconfig: pytest.Config, snapshot: Snapshot
) -> None:
    with another_process(made, pytestconfig.rootpath) as process:
        before = snapshot(made.folder)
        with pytest.raises(VaultBusy) as caught:
            Vault.open(made.folder, passphrase=made.passphrase, clock=clock)
        assert caught.value.pid == process.pid
        assert caught.value.since is not None
        assert str(process.pid) in caught.value.sentence
        assert caught.value.exit_code is ExitCode.ENVIRONMENT
        assert snapshot(made.folder) == before
        process.communicate("")
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault:
        assert rows(vault) == ["Harbor Lane", "committed"]


def test_a_killed_process_leaves_no_lock_and_loses_nothing_committed(
    made: Any, clock: FixedClock, pytestconfig: pytest.Config
) -> None:
    with another_process(made, pytestconfig.rootpath) as process:
        process.kill()
        process.wait()
    with Vault.open(made.folder, passphrase=made.passphrase, clock=clock) as vault:
        assert rows(vault) == ["Harbor Lane", "committed"]


def test_a_vault_that_cannot_be_written_to_is_not_opened(
    model_vault: Any, own_place: Path, clock: FixedClock, snapshot: Snapshot
) -> None:
    folder = own_place / "vault"
    shutil.copytree(model_vault.folder, folder)
    before = snapshot(folder)
    with read_only(folder), pytest.raises(VaultReadOnly) as caught:
        Vault.open(folder, passphrase=model_vault.passphrase, clock=clock)
    assert caught.value.exit_code is ExitCode.ENVIRONMENT
    assert snapshot(folder) == before


def test_a_vault_that_becomes_read_only_keeps_its_slots(
    model_vault: Any, own_place: Path, clock: FixedClock, snapshot: Snapshot
) -> None:
    folder = own_place / "vault"
    shutil.copytree(model_vault.folder, folder)
    with Vault.open(folder, passphrase=model_vault.passphrase, clock=clock) as vault:
        before, slots = snapshot(folder), vault.slots()
        with read_only(folder), pytest.raises(VaultReadOnly):
            vault.new_recovery_code()
        assert snapshot(folder) == before
        assert vault.slots() == slots


def test_a_record_that_cannot_be_written_to_is_said(model_vault: Any, own_place: Path, clock: FixedClock) -> None:
    folder = own_place / "vault"
    shutil.copytree(model_vault.folder, folder)
    with (
        Vault.open(folder, passphrase=model_vault.passphrase, clock=clock) as vault,
        read_only(folder),
        pytest.raises(VaultReadOnly),
        translate_database_errors(),
        vault.engine().begin() as connection,
    ):
        connection.exec_driver_sql("INSERT INTO kept VALUES ('x')")


def test_a_vault_is_not_made_where_nothing_can_be_written(own_place: Path, clock: FixedClock) -> None:
    place = own_place / "place"
    place.mkdir(mode=0o700)
    with read_only(place), pytest.raises(VaultReadOnly):
        Vault.create(place / "deep" / "vault", passphrase="a long enough one", clock=clock)
    with read_only(place), pytest.raises(VaultReadOnly):
        Vault.create(place, passphrase="a long enough one", clock=clock)
    assert list(place.iterdir()) == []


def test_a_full_disk_loses_nothing(own_place: Path, pytestconfig: pytest.Config) -> None:
    done = subprocess.run(
        [*own_mounts(), sys.executable, "-c", FULL_DISK, str(own_place)],
        env={**os.environ, "PYTHONPATH": str(pytestconfig.rootpath / "desktop")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {
        "a large transaction": "DiskFull",
        "rows after it": 1,
        "filling the disk": "DiskFull",
        "changing the passphrase": "DiskFull",
        "a new recovery code": "DiskFull",
        "same files": True,
        "left over": [],
        "another vault": "DiskFull",
        "second": False,
        "rows at the end": 1,
        "check": "ok",
    }


def own_mounts() -> list[str]:
    """The command that gives another one mounts of its own; a skip where the system has none to give."""
    command = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"])]
    if shutil.which("unshare") and subprocess.run([*command, "true"], check=False, capture_output=True).returncode == 0:
        return command
    if os.environ.get("CI"):
        pytest.fail("a small disk cannot be mounted here, and in CI it has to be")
    pytest.skip("a small disk cannot be mounted here")


NO_ROOM = """
import os, subprocess, sys
from pathlib import Path
from liaison.model.clock import SystemClock
from liaison.store.vault import Vault
from liaison.model.errors import LiaisonError
place, passphrase, clock = Path(sys.argv[1]), "a long enough one", SystemClock()
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=755", "tmpfs", str(place)], check=True)
Vault.create(place / "vault", passphrase=passphrase, clock=clock)[0].close()

def told(pages):
    free = os.statvfs(place).f_bavail
    (place / "filler").write_bytes(bytes((free - pages) * 4096))
    try:
        with Vault.open(place / "vault", passphrase=passphrase, clock=clock) as vault:
            vault.connect_raw().close()
    except LiaisonError as error:
        return type(error).__name__
    finally:
        os.remove(place / "filler")
    return "open"

print(*(told(pages) for pages in (0, 1, 5, 200)))
"""


def test_a_disk_without_room_for_the_index_of_the_log_is_full_and_not_broken(
    own_place: Path, pytestconfig: pytest.Config
) -> None:
    done = subprocess.run(
        [*own_mounts(), sys.executable, "-c", NO_ROOM, str(own_place)],
        env={**os.environ, "PYTHONPATH": str(pytestconfig.rootpath / "desktop")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["DiskFull", "DiskFull", "DiskFull", "open"]
