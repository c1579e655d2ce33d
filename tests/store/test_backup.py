"""Backups: one verified file, made in use, brought back whole or not at all."""

from __future__ import annotations

import hashlib
import json
import shutil
import stat
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from liaison.model.client import Client
from liaison.model.clock import FixedClock
from liaison.model.errors import ExitCode, LiaisonError
from liaison.store import attachments
from liaison.store.backup import BackupDamaged, BackupExists, backup, let_go, restore, unpack
from liaison.store.check import check
from liaison.store.migrations import SCHEMA_VERSION
from liaison.store.opening import open_record
from liaison.store.vault import (
    DatabaseDamaged,
    DatabaseNewer,
    FolderNotEmpty,
    PassphraseNeeded,
    Vault,
    VaultBusy,
    VaultExists,
    WrongPassphrase,
)
from support.kept import PASSPHRASE, Kept, child, contents, run_child

START = """
import resource, sys
from pathlib import Path
from liaison.model.clock import SystemClock
from liaison.store.backup import backup
from liaison.store.vault import DiskFull, DiskTrouble, Vault
vault = Vault.open(Path(sys.argv[1]), passphrase=sys.argv[2], use_keyring=False, clock=SystemClock())
"""
WAITING = (
    START
    + """
def wait(done, total):
    print("inside", flush=True)
    input()
backup(vault, clock=SystemClock(), progress=wait)
"""
)
FULL_DISK = (
    START
    + """
limit = int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    backup(vault, clock=SystemClock())
except (DiskFull, DiskTrouble) as error:
    print(type(error).__name__, len(list(vault.backups.iterdir())))
"""
)


@pytest.fixture
def saved(kept: Kept, clock: FixedClock) -> Path:
    """A backup, outside the vault, with an attachment in it."""
    attachments.put(kept.vault, b"attached " * 1000)
    return backup(kept.vault, kept.vault.folder.parent / "saved.liaison-backup", clock=clock).path


def clients(folder: Path, clock: FixedClock) -> list[str]:
    with Vault.open(folder, passphrase=PASSPHRASE, use_keyring=False, clock=clock) as vault:
        assert check(vault).problems == ()
        with open_record(vault, clock).reading() as session:
            return [client.name for client in session.query(Client).order_by(Client.name)]


def add_client(kept: Kept, name: str) -> None:
    with kept.record.command("add", "Added") as unit:
        unit.session.add(Client(name=name))


def rewritten(saved: Path, change: Callable[[dict[str, bytes]], object]) -> Path:
    with zipfile.ZipFile(saved) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(saved, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return saved


def assert_refused(saved: Path, folder: Path, clock: FixedClock, error: type[LiaisonError] = BackupDamaged) -> None:
    beside = sorted(folder.parent.iterdir())
    with pytest.raises(error):
        restore(saved, folder, clock=clock, passphrase=PASSPHRASE)
    assert sorted(folder.parent.iterdir()) == beside


def test_a_backup_says_what_it_is(kept: Kept, clock: FixedClock) -> None:
    attachments.put(kept.vault, b"attached")
    told: list[tuple[int, int]] = []
    result = backup(kept.vault, clock=clock, progress=lambda done, total: told.append((done, total)))
    assert result.path.parent == kept.vault.backups
    assert result.path.name == "liaison-2026-11-24-090200.liaison-backup"
    assert (result.made_at, result.attachments) == (clock.now(), 1)
    assert result.rows == 5  # a client, a call, a journal entry with two rows
    assert result.size == result.path.stat().st_size
    assert told[-1][0] == told[-1][1] > 0
    assert stat.S_IMODE(result.path.stat().st_mode) == 0o600
    assert list(kept.vault.backups.iterdir()) == [result.path]
    with zipfile.ZipFile(result.path) as archive:
        assert archive.testzip() is None
        assert b"budget" not in result.path.read_bytes()


def test_two_backups_of_the_same_second_are_two(kept: Kept, clock: FixedClock) -> None:
    assert len({backup(kept.vault, clock=clock).path for _ in range(3)}) == 3


def test_nothing_is_overwritten(kept: Kept, clock: FixedClock, saved: Path) -> None:
    before = saved.read_bytes()
    with pytest.raises(BackupExists):
        backup(kept.vault, saved, clock=clock)
    assert saved.read_bytes() == before


def test_a_backup_is_as_of_one_moment_while_others_write(kept: Kept, clock: FixedClock, tmp_path: Path) -> None:
    """The writer is let in between the first and the last page of the copy."""
    with kept.vault.engine().begin() as connection:
        connection.exec_driver_sql("CREATE TABLE filler (x)")
        connection.exec_driver_sql("INSERT INTO filler VALUES (zeroblob(40000000))")
    wrote: list[str] = []

    def write(done: int, total: int) -> None:
        if not wrote and done < total:
            wrote.append("once")
            thread = threading.Thread(target=add_client, args=(kept, "Later"))
            thread.start()
            thread.join()

    saved = backup(kept.vault, tmp_path / "b", clock=clock, progress=write).path
    assert wrote
    restore(saved, tmp_path / "back", clock=clock, passphrase=PASSPHRASE)
    assert clients(tmp_path / "back", clock) == ["Harbor & Finch"]
    with kept.record.reading() as session:
        assert session.query(Client).count() == 2


def test_a_damaged_record_is_not_backed_up(kept: Kept, clock: FixedClock) -> None:
    kept.vault.close()
    with kept.vault.database.open("r+b") as file:
        file.seek(-2000, 2)
        file.write(b"damage")
    with Vault.open(kept.vault.folder, passphrase=PASSPHRASE, use_keyring=False, clock=clock) as vault:
        with pytest.raises(DatabaseDamaged):
            backup(vault, clock=clock)
        assert list(vault.backups.iterdir()) == []


def test_restored_into_a_new_folder_it_is_the_same(kept: Kept, clock: FixedClock, saved: Path, tmp_path: Path) -> None:
    add_client(kept, "Later")
    result = restore(saved, tmp_path / "new" / "vault", clock=clock, passphrase=PASSPHRASE)
    assert (result.folder, result.moved_aside) == (tmp_path / "new" / "vault", None)
    assert result.made_at == clock.now()
    assert clients(result.folder, clock) == ["Harbor & Finch"]
    assert stat.S_IMODE(result.folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in result.folder.rglob("*") if path.is_file()} == {0o600}
    with Vault.open(result.folder, recovery_code=kept.code, use_keyring=False, clock=clock) as vault:
        assert attachments.read(vault, _sha(b"attached " * 1000)) == b"attached " * 1000


def _sha(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def test_the_recovery_code_opens_a_backup(kept: Kept, clock: FixedClock, saved: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    restore(saved, tmp_path / "empty", clock=clock, recovery_code=kept.code)
    assert clients(tmp_path / "empty", clock) == ["Harbor & Finch"]


def test_replacing_moves_the_vault_aside(kept: Kept, clock: FixedClock, saved: Path) -> None:
    folder = kept.vault.folder
    add_client(kept, "Later")
    kept.vault.close()
    before = contents(folder)
    assert_refused(saved, folder, clock, VaultExists)
    assert contents(folder) == before
    for number in range(2):
        moved = restore(saved, folder, clock=clock, passphrase=PASSPHRASE, replace=True).moved_aside
        assert moved is not None
        assert moved.name == f"vault-before-restore-2026-11-24-090200{'-1' if number else ''}"
        assert clients(moved, clock) == (["Harbor & Finch"] if number else ["Harbor & Finch", "Later"])
    assert clients(folder, clock) == ["Harbor & Finch"]


def test_an_open_vault_is_not_replaced(kept: Kept, clock: FixedClock, saved: Path) -> None:
    before = contents(kept.vault.folder)
    with pytest.raises(VaultBusy):
        restore(saved, kept.vault.folder, clock=clock, passphrase=PASSPHRASE, replace=True)
    assert contents(kept.vault.folder) == before
    assert not list(kept.vault.folder.parent.glob(".*"))


def test_a_folder_with_other_things_is_not_touched(clock: FixedClock, saved: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "file").write_text("mine")
    assert_refused(saved, tmp_path / "other", clock, FolderNotEmpty)
    with pytest.raises(FolderNotEmpty):
        restore(saved, tmp_path / "other", clock=clock, passphrase=PASSPHRASE, replace=True)
    assert (tmp_path / "other" / "file").read_text() == "mine"


def test_when_the_last_step_fails_the_vault_is_back(
    kept: Kept, clock: FixedClock, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = kept.vault.folder
    kept.vault.close()
    before = contents(folder)
    rename = Path.rename

    def fail_for_the_new_one(path: Path, target: Path) -> Path:
        if path.name.endswith(".restored"):
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", fail_for_the_new_one)
    with pytest.raises(LiaisonError, match="disk is full"):
        restore(saved, folder, clock=clock, passphrase=PASSPHRASE, replace=True)
    assert contents(folder) == before
    assert not list(folder.parent.glob(".*"))


def test_whoever_looks_for_the_vault_meanwhile_does_not_break_a_restore(
    kept: Kept, clock: FixedClock, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename, folder = Path.rename, kept.vault.folder

    def then_look(place: Path, target: Path) -> Path:
        moved = rename(place, target)
        if "before-restore" in target.name:  # the place is free: a second start, or a command, finds it so
            assert Vault.exists(folder)
        return moved

    kept.vault.close()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", then_look)
        result = restore(saved, folder, clock=clock, passphrase=PASSPHRASE, replace=True)
    assert result.moved_aside is not None
    assert Vault.exists(result.moved_aside)
    Vault.open(folder, passphrase=PASSPHRASE, clock=clock).close()


def test_the_key_must_fit(clock: FixedClock, saved: Path, tmp_path: Path) -> None:
    with pytest.raises(WrongPassphrase):
        restore(saved, tmp_path / "new", clock=clock, passphrase="not the right one")
    with pytest.raises(PassphraseNeeded):
        restore(saved, tmp_path / "new", clock=clock)
    assert not (tmp_path / "new").exists()


def test_unpacking_says_how_far_it_is_and_stops_where_it_is_asked_to(
    clock: FixedClock, saved: Path, tmp_path: Path
) -> None:
    folder, told = tmp_path / "new", list[tuple[int, int]]()
    let_go(unpack(saved, folder, clock=clock, passphrase=PASSPHRASE, progress=lambda *how: told.append(how)))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] > 0
    assert {total for _done, total in told} == {told[-1][1]}

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        unpack(saved, folder, clock=clock, passphrase=PASSPHRASE, progress=stop)
    assert not folder.exists()
    assert not list(tmp_path.glob(".new*"))


def test_what_a_killed_restore_left_does_not_matter(clock: FixedClock, saved: Path, tmp_path: Path) -> None:
    (tmp_path / ".new.restoring").mkdir()
    (tmp_path / ".new.restoring" / "liaison.db").write_text("half")
    restore(saved, tmp_path / "new", clock=clock, passphrase=PASSPHRASE)
    assert clients(tmp_path / "new", clock) == ["Harbor & Finch"]


CUT_OFF = """
import os, sys
from pathlib import Path
from liaison.model.clock import SystemClock
from liaison.store.backup import restore
file, folder, passphrase, after = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
rename = Path.rename
steps = []
def step(path, target):
    if len(steps) == after:
        os._exit(0)
    steps.append(path)
    return rename(path, target)
Path.rename = step
restore(file, folder, clock=SystemClock(), passphrase=passphrase, use_keyring=False, replace=True)
"""


@pytest.mark.parametrize(("after", "is_new"), [(0, False), (1, False), (2, True)])
def test_a_restore_that_is_killed_leaves_the_one_or_the_other_vault(
    kept: Kept, clock: FixedClock, saved: Path, after: int, is_new: bool
) -> None:
    folder = kept.vault.folder
    with kept.record.command("add") as unit:
        unit.session.add(Client(name="Oakline"))
    kept.vault.close()
    run_child(CUT_OFF, saved, folder, PASSPHRASE, after)
    assert Vault.exists(folder)
    assert clients(folder, clock) == (["Harbor & Finch"] if is_new else ["Harbor & Finch", "Oakline"])
    restore(saved, folder, clock=clock, passphrase=PASSPHRASE, replace=True)
    assert clients(folder, clock) == ["Harbor & Finch"]
    assert not list(folder.parent.glob(".*"))


@pytest.mark.parametrize("content", [b"", b"PK", b"text" * 1000, b"PK\x05\x06" + bytes(18)])
def test_other_files_are_not_backups(clock: FixedClock, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    assert_refused(tmp_path / "file", tmp_path / "new", clock)
    assert BackupDamaged("").exit_code is ExitCode.BAD_INPUT


def test_no_file_and_a_folder_are_not_backups(clock: FixedClock, tmp_path: Path) -> None:
    assert_refused(tmp_path / "nothing", tmp_path / "new", clock)
    (tmp_path / "folder").mkdir()
    assert_refused(tmp_path / "folder", tmp_path / "new", clock)


def _edit(name: str, old: bytes, new: bytes) -> Callable[[dict[str, bytes]], None]:
    def change(members: dict[str, bytes]) -> None:
        assert old in members[name]
        members[name] = members[name].replace(old, new)

    return change


DAMAGES: dict[str, Callable[[dict[str, bytes]], object]] = {
    "no manifest": lambda members: members.pop("manifest.json"),
    "no record": lambda members: members.pop("liaison.db"),
    "one more": lambda members: members.update({"more": b""}),
    "a path out": lambda members: members.update({"../evil": b"evil"}),
    "other bytes": lambda members: members.update({"liaison.db": members["liaison.db"][:-1] + b"x"}),
    "cut short": lambda members: members.update({"liaison.db": members["liaison.db"][:8192]}),
    "not JSON": lambda members: members.update({"manifest.json": b"{"}),
    "a list": lambda members: members.update({"manifest.json": b"[]"}),
    "deep": lambda members: members.update({"manifest.json": b"[" * 100_000}),
    "no hash": _edit("manifest.json", b'"sha256"', b'"sha257"'),
    "no date": _edit("manifest.json", b"2026-11-24T", b"2026-99-24T"),
    "other schema": _edit("manifest.json", f'"schema": {SCHEMA_VERSION}'.encode(), b'"schema": 77'),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_a_damaged_backup_is_refused(
    clock: FixedClock, saved: Path, tmp_path: Path, damage: Callable[[dict[str, bytes]], object]
) -> None:
    assert_refused(rewritten(saved, damage), tmp_path / "new", clock)
    assert not (tmp_path.parent / "evil").exists()


def test_a_manifest_that_agrees_does_not_let_a_path_out(clock: FixedClock, saved: Path, tmp_path: Path) -> None:
    def change(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"])
        for name in ("../evil", "/evil", "attachments/../evil", "attachments/x", "C:\\evil"):
            members[name] = b"evil"
            manifest["files"][name] = {"size": 4, "sha256": _sha(b"evil")}
        members["manifest.json"] = json.dumps(manifest).encode()

    assert_refused(rewritten(saved, change), tmp_path / "new", clock)


def test_a_packed_bomb_is_refused_unread(clock: FixedClock, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", b" " * 200_000_000)
    assert_refused(tmp_path / "bomb", tmp_path / "new", clock)


def test_a_newer_format_and_a_newer_schema_say_so(kept: Kept, clock: FixedClock, saved: Path, tmp_path: Path) -> None:
    assert_refused(
        rewritten(saved, _edit("manifest.json", b'"format": 1', b'"format": 2')), tmp_path / "new", clock, DatabaseNewer
    )
    with kept.vault.engine().begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 9")
    newer = backup(kept.vault, tmp_path / "newer", clock=clock).path
    assert_refused(newer, tmp_path / "new", clock, DatabaseNewer)


@given(position=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_flipped_bit_is_refused_or_harmless(
    clock: FixedClock, saved: Path, tmp_path: Path, position: float, bit: int
) -> None:
    """Some bits of a zip mean nothing (dates, permissions); then the vault that comes back is whole."""
    changed = bytearray(saved.read_bytes())
    changed[int(position * len(changed))] ^= 1 << bit
    (tmp_path / "changed").write_bytes(changed)
    shutil.rmtree(tmp_path / "new", ignore_errors=True)
    try:
        restore(tmp_path / "changed", tmp_path / "new", clock=clock, passphrase=PASSPHRASE)
    except (BackupDamaged, DatabaseNewer):
        assert not (tmp_path / "new").exists()
    else:
        assert clients(tmp_path / "new", clock) == ["Harbor & Finch"]


def test_killed_half_way_it_leaves_no_backup_and_the_next_one_sweeps(kept: Kept, clock: FixedClock) -> None:
    folder = kept.vault.folder
    kept.vault.close()
    before = contents(folder)
    with child(WAITING, folder, PASSPHRASE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "inside\n"
        process.kill()
        process.wait()
    left = list((folder / "backups").iterdir())
    assert left
    assert all(path.name.startswith(".") for path in left)
    assert {name: sum_ for name, sum_ in contents(folder).items() if "backups" not in name} == before
    with Vault.open(folder, passphrase=PASSPHRASE, use_keyring=False, clock=clock) as vault:
        made = backup(vault, clock=clock).path
        assert list(vault.backups.iterdir()) == [made]


@pytest.mark.parametrize(("limit", "error"), [(200_000, "Disk"), (2_500_000, "DiskFull")])
def test_no_room_leaves_nothing_behind(kept: Kept, limit: int, error: str) -> None:
    """First the copy of the record does not fit, then the file with the attachment in it."""
    attachments.put(kept.vault, bytes(2_400_000))
    kept.vault.close()
    printed = run_child(FULL_DISK, kept.vault.folder, PASSPHRASE, limit)
    assert printed.startswith(error)
    assert printed.endswith(" 0")
