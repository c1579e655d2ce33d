"""The acceptance of the ground floor, as a new user would try it: in an empty home, as real processes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "data"
OWN = ROOT / "tests" / "data"


class NewUser:
    """Somebody with an empty home folder, a file with a passphrase, and the program."""

    def __init__(self, home: Path) -> None:
        self.home = home
        home.mkdir(mode=0o700)
        self.passphrase = home / "passphrase"
        self.passphrase.touch(mode=0o600)
        self.passphrase.write_text("a phrase for tests only\n", encoding="utf-8")

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-m", "liaison", "--passphrase-file", str(self.passphrase), *words]

    @property
    def environment(self) -> dict[str, str]:
        return {"HOME": str(self.home), "PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "desktop"), "TZ": "UTC"}

    def __call__(self, *words: str, code: int = 0) -> str:
        done = subprocess.run(
            self.command(*words),
            env=self.environment,
            cwd=self.home,
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert done.returncode == code, done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout

    def json(self, *words: str) -> Any:
        return json.loads(self("--json", *words))


@pytest.fixture
def user(tmp_path: Path) -> NewUser:
    return NewUser(tmp_path / "home")


def files(folder: str, ending: str) -> list[str]:
    """The files of other programs: those beside the checkout where they are, else our own copies."""
    place = (SHARED if SHARED.is_dir() else OWN) / folder
    found = sorted(str(path) for path in place.glob(f"*{ending}"))
    assert found
    return found


@pytest.mark.slow
def test_a_new_user_prepares_a_call_and_keeps_a_promise(user: NewUser, tmp_path: Path) -> None:
    assert "Recovery code: " in user("init", "--sample", "--no-keyring")
    assert not [path for path in user.home.rglob("vault") if path.stat().st_mode & 0o077]

    taken_in = user.json("import", *files("calendars", ".ics"), *files("contacts", ".vcf"))
    assert taken_in["counts"]["added"] > 50
    assert taken_in["journal_id"]
    again = user.json("import", *files("calendars", ".ics"), *files("contacts", ".vcf"))
    assert (again["counts"]["added"], again["counts"]["updated"], again["journal_id"]) == (0, 0, None)

    today = user("today")
    assert "Harbor & Finch, Monthly check-in" in today
    briefing = user("brief", "Harbor")
    for told in ("Who is on the call", "What is at stake", "We owe them", "They owe us", "Handle with care"):
        assert told in briefing

    noted = user("note", "Harbor", "The load test went well.\nWe: send the October report to Dana by Friday")
    assert "We owe: October report, to Dana Whitlock, Fri " in noted
    owed = user.json("commitments", "--ours")["commitments"]
    (report,) = [one for one in owed if one["what"] == "October report"]
    assert (report["person"], report["client"]) == ("Dana Whitlock", "Harbor & Finch")

    assert user("undo") == "Undid: Wrote a note about Harbor & Finch.\n"
    assert "October report" not in user("commitments", "--ours")
    assert user("redo").startswith("Did again: ")

    whole = tmp_path / "whole.json"
    user("export", "json", "-o", str(whole))
    second = tmp_path / "second"
    user("--vault", str(second), "init", "--no-keyring")
    user("--vault", str(second), "import", str(whole))
    assert records(user("--vault", str(second), "export", "json", "-o", "-")) == records(whole.read_text("utf-8"))
    assert user("--vault", str(second), "check") == "The vault is sound.\n"
    now = datetime.now(UTC).isoformat(timespec="seconds")  # a sheet says when it was drawn
    for command in (["commitments"], ["show", "Harbor"], ["history", "October report"], ["brief", "Harbor"]):
        assert user("--vault", str(second), "--now", now, *command) == user("--now", now, *command)


def records(text: str) -> Any:
    """An export without the moment it was made."""
    document = json.loads(text)
    assert document.pop("exported_at")
    return document


@pytest.mark.slow
def test_killing_an_import_in_the_middle_changes_nothing(user: NewUser, tmp_path: Path) -> None:
    user("init", "--sample", "--no-keyring")
    calendar = tmp_path / "large.ics"
    calendar.write_bytes(large_calendar(6_000))
    vault = user.home / ".local" / "share" / "Liaison" / "vault"
    before = records(user("export", "json", "-o", "-"))
    log = vault / "liaison.db-wal"
    assert any(kill_while_it_writes(user, calendar, log) for _attempt in range(5)), "it was never seen writing"
    assert records(user("export", "json", "-o", "-")) == before
    assert user("check") == "The vault is sound.\n"
    assert user.json("import", str(calendar), "--quiet")["counts"]["added"] == 6_000


def kill_while_it_writes(user: NewUser, calendar: Path, log: Path) -> bool:
    """Start the import and kill it once it has begun to write; False when it ended before that was seen."""
    with subprocess.Popen(
        user.command("import", str(calendar)),
        env=user.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as importing:
        if not wait_until_written(importing, log):
            return False
        importing.send_signal(signal.SIGKILL)
    return importing.returncode == -signal.SIGKILL


def wait_until_written(importing: subprocess.Popen[bytes], log: Path) -> bool:
    """Watch the write-ahead log until the import has begun to write; False when it ended before."""
    while importing.poll() is None:
        if log.exists() and log.stat().st_size > 1_000_000:
            return importing.poll() is None
        time.sleep(
            0.001
        )  # between two looks at a file; what follows depends on what is seen, never on how long it took
    return False


def large_calendar(events: int) -> bytes:
    """A calendar of so many meetings."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//test//EN"]
    for number in range(events):
        day = 1 + number % 28
        lines += [
            *("BEGIN:VEVENT", f"UID:{number}@test.example", "DTSTAMP:20261101T000000Z"),
            *(f"DTSTART:202611{day:02d}T090000Z", f"DTEND:202611{day:02d}T100000Z", f"SUMMARY:Meeting {number}"),
            *("DESCRIPTION:" + "words " * 10, "END:VEVENT"),
        ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()
