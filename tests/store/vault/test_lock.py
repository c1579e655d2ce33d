from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from liaison.model.clock import FixedClock
from liaison.store.vault import VaultBusy, lock
from liaison.store.vault.lock import VaultLock
from liaison.store.vault.process import process_start


def test_a_second_lock_is_refused_and_names_the_first(tmp_path: Path, clock: FixedClock) -> None:
    first = VaultLock(tmp_path, clock)
    with pytest.raises(VaultBusy) as caught:
        VaultLock(tmp_path, clock)
    assert caught.value.pid == os.getpid()
    assert caught.value.since == clock.now()
    first.release()
    VaultLock(tmp_path, clock).release()


def test_releasing_twice_does_nothing(tmp_path: Path, clock: FixedClock) -> None:
    first = VaultLock(tmp_path, clock)
    first.release()
    second = VaultLock(tmp_path, clock)
    first.release()
    with pytest.raises(VaultBusy):
        VaultLock(tmp_path, clock)
    second.release()


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", '{"pid": 1}', '{"pid": "x", "started": "", "since": ""}', "[" * 4000, f'{{"pid": {10**400}}}'],
)
def test_a_garbled_file_is_no_lock(tmp_path: Path, clock: FixedClock, content: str) -> None:
    (tmp_path / "vault.lock").write_text(content)
    VaultLock(tmp_path, clock).release()


def test_a_garbled_file_of_a_holder_only_shortens_the_sentence(tmp_path: Path, clock: FixedClock) -> None:
    first = VaultLock(tmp_path, clock)
    (tmp_path / "vault.lock").write_text("garbled")
    with pytest.raises(VaultBusy) as caught:
        VaultLock(tmp_path, clock)
    assert caught.value.pid is None
    first.release()


def holder(pid: int, started: str | None) -> str:
    return json.dumps({"pid": pid, "started": started, "since": "2026-11-24T08:00:00+00:00"})


def test_where_files_have_no_locks_a_running_process_holds_it(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The boundary of the system is replaced: no file system without locks is at hand."""

    def unsupported(_: int) -> None:
        raise OSError(errno.ENOLCK, "no locks available")

    monkeypatch.setattr(lock, "_claim", unsupported)
    mine = process_start(os.getpid())
    (tmp_path / "vault.lock").write_text(holder(os.getpid(), mine))
    with pytest.raises(VaultBusy) as caught:
        VaultLock(tmp_path, clock)
    assert caught.value.pid == os.getpid()

    for stale in (holder(os.getpid(), "another start"), holder(dead_process(), mine)):
        (tmp_path / "vault.lock").write_text(stale)
        VaultLock(tmp_path, clock).release()


def dead_process() -> int:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        process.wait()
    return process.pid


def test_a_process_is_told_from_others() -> None:
    assert process_start(os.getpid()) == process_start(os.getpid())
    assert process_start(dead_process()) is None
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        assert process_start(process.pid) not in {None, process_start(os.getpid())}
        process.communicate(b"\n")
