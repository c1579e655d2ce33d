"""A vault with a record in it, and child processes that work on one."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from liaison.store.record import Record
from liaison.store.vault import Vault

PASSPHRASE = "correct horse battery"
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Kept:
    """An open vault with one client and one call, and its recovery code."""

    vault: Vault
    record: Record
    code: str


@contextmanager
def child(code: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Another Python that runs ``code``; it is killed (SIGKILL) at the end unless it has ended by itself."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(str(_ROOT / name) for name in ("desktop", "tests"))}
    with subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def run_child(code: str, *arguments: object) -> str:
    """What another Python that runs ``code`` prints; it must end well."""
    with child(code, *arguments) as process:
        printed, _errors = process.communicate()
        assert process.returncode == 0, printed
    return printed.strip()


def contents(folder: Path) -> dict[str, str]:
    """Every file below ``folder`` with its hash, but for the lock and the side files of the database."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith((".lock", "-wal", "-shm"))
    }
