"""``liaison brief`` as a whole process, unlocked through the keyring, against Python importing what it stands on."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bench.measuring import Effort, Outcome, side_by_side
from support.big_vault import BigVault
from support.secret_service import PROGRAMS, secret_service

NAME: Final = "liaison brief, the whole process"
LIMIT: Final = 2.0
_RAW: Final = (sys.executable, "-c", "import sqlalchemy.orm, sqlcipher3")
_TESTS: Final = Path(__file__).resolve().parents[1]
_SLOT: Final = """
import sys
from pathlib import Path
from support.big_vault import open_vault
with open_vault(Path(sys.argv[1])) as vault:
    if sys.argv[2] == "add":
        vault.add_keyring_slot()
    else:
        vault.remove_slot(next(slot.id for slot in vault.slots() if slot.kind == "keyring"))
"""


def measure(vault: BigVault, effort: Effort) -> list[Outcome]:
    """One line of the table; not measured where no keyring can be started."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        return [Outcome(NAME, None, limit=LIMIT, note=f"{' and '.join(missing)} not installed")]
    with tempfile.TemporaryDirectory(prefix="liaison-") as folder, secret_service(Path(folder)) as variables:
        environment = {**os.environ, **variables, "NO_COLOR": "1"}
        # An installed program comes compiled, as the packages it stands on do; here the warm-up sees to it.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        with keyring_slot(vault.folder, environment):
            command = [*_program(), "--vault", str(vault.folder), "--now", "2026-11-24T09:02", "brief", vault.busiest]
            said = _run(command, environment)
            assert vault.busiest in said, "it is the briefing that is measured"
            pair = side_by_side(
                lambda _number: _run(command, environment),
                lambda _number: _run(_RAW, environment),
                repetitions=effort.of(25, 3),
                warm_up=2,
            )
    return [Outcome(NAME, pair.ours, pair.raw, LIMIT)]


def _program() -> list[str]:
    """The command beside this Python; where it is not installed, what the command does."""
    command = Path(sys.executable).with_name("liaison")
    if command.exists():
        return [str(command)]
    return [sys.executable, "-c", "import sys; from liaison.app.terminal import main; sys.exit(main())"]


def _run(command: Sequence[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


@contextmanager
def keyring_slot(folder: Path, environment: dict[str, str]) -> Iterator[None]:
    """While it lasts, the keyring opens the vault."""
    places = os.pathsep.join([str(_TESTS), str(_TESTS.parent / "desktop")])
    inside = {**environment, "PYTHONPATH": places}
    _run([sys.executable, "-c", _SLOT, str(folder), "add"], inside)
    try:
        yield
    finally:
        _run([sys.executable, "-c", _SLOT, str(folder), "remove"], inside)
