"""A process that is killed in the middle of an import leaves the vault as it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from liaison.desk.context import Desk
from liaison.desk.opening import set_up_desk
from liaison.model.clock import FixedClock
from liaison.model.colleague import Colleague
from liaison.store.opening import open_record
from liaison.store.vault import Vault
from support.imports import calendar, event, tables_of

PASSPHRASE = "correct horse battery"
CLOCK = FixedClock(datetime(2026, 11, 24, 9, 2, tzinfo=UTC))

PROGRAM = """
import sys, time
from datetime import UTC, datetime
from pathlib import Path
from liaison.desk.imports import ImportFile, import_files
from liaison.desk.opening import set_up_desk
from liaison.model.clock import FixedClock
from liaison.store.opening import open_record
from liaison.store.vault import Vault

folder, file, at = sys.argv[1:]
clock = FixedClock(datetime(2026, 11, 24, 9, 2, tzinfo=UTC))
vault = Vault.open(Path(folder), clock=clock, passphrase="correct horse battery")
desk = set_up_desk(open_record(vault, clock), "UTC")

def wait(done, total, what):
    if what.startswith(at):
        print("there", flush=True)
        sys.stdin.read()

import_files(desk, [ImportFile("a.ics", Path(file).read_bytes())], progress=wait)
"""


def _desk(vault: Vault) -> Desk:
    return set_up_desk(open_record(vault, CLOCK), "UTC")


@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX")
@pytest.mark.parametrize("at", ["Bringing in promises", "Writing"])
def test_killed_in_the_middle_nothing_changed(tmp_path: Path, at: str) -> None:
    folder, file = tmp_path / "vault", tmp_path / "a.ics"
    events = [event(f"ATTENDEE:mailto:p{n}@x.example", uid=f"{n}@cal", title=f"Call {n}") for n in range(3_000)]
    todo = calendar("UID:t\nSUMMARY:Buy", kind="VTODO")
    file.write_bytes(calendar(*events) + todo)
    vault, _ = Vault.create(folder, passphrase=PASSPHRASE, clock=CLOCK)
    with vault:
        desk = _desk(vault)
        with desk.record.command("init") as unit:
            unit.session.add(Colleague(name="Ann", is_me=True))
        before = tables_of(desk, without=())

    _run_and_kill(folder, file, at)

    with Vault.open(folder, clock=CLOCK, passphrase=PASSPHRASE) as vault:
        assert tables_of(_desk(vault), without=()) == before
        connection = vault.connect_raw()
        try:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        finally:
            connection.close()


def _run_and_kill(folder: Path, file: Path, at: str) -> None:
    source = str(Path(__file__).parents[3] / "desktop")
    process = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(folder), str(file), at],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": source},
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"there\n"
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
