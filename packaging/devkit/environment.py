"""Makes the virtual environment of a checkout, mends one left half-made, and does nothing when it is current."""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from devkit.checkout import Checkout, SetupProblem, base_python, command_in, in_ci, say

_STAMP = "liaison-setup.stamp"
_UNFINISHED = "liaison-setup.unfinished"
_UNREACHABLE = re.compile(
    r"NewConnectionError|NameResolutionError|name resolution|getaddrinfo|Network is unreachable|ConnectTimeout"
    r"|Connection refused|ProxyError|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ETIMEDOUT",
)


@dataclass(frozen=True, slots=True)
class PinnedVenv:
    """A virtual environment made from one file of pinned, hashed packages and, if ``project``, the checkout itself."""

    folder: Path
    constraints: Path
    project: Path | None = None

    @property
    def python(self) -> Path:
        """The Python in the environment."""
        return command_in(self.folder, "python")

    @property
    def stamp(self) -> Path:
        """Written last; holds :meth:`fingerprint` of what was installed."""
        return self.folder / _STAMP

    @property
    def unfinished(self) -> Path:
        """There from the first change to the last, so that a killed set-up is noticed."""
        return self.folder / _UNFINISHED

    def fingerprint(self) -> str:
        """What the environment depends on: place, Python, pinned packages and the project's description."""
        digest = hashlib.sha256(f"{self.folder}\n{sys.version}\n".encode())
        digest.update(self.constraints.read_bytes())
        if self.project is not None:
            digest.update((self.project / "pyproject.toml").read_bytes())
        return digest.hexdigest()

    def current(self) -> bool:
        """Whether nothing has to be done."""
        try:
            stamped = self.stamp.read_text(encoding="ascii")
        except (OSError, UnicodeDecodeError):
            return False
        return stamped == self.fingerprint() and self.python.exists() and not self.unfinished.exists()

    def usable(self) -> bool:
        """Whether packages can be installed over what is there: right Python, working pip, not half-made or moved."""
        commands_name_folder = command_in(self.folder, "pip")
        if self.unfinished.exists() or not self.python.exists() or not commands_name_folder.exists():
            return False
        if os.fsencode(self.folder) not in commands_name_folder.read_bytes():
            return False
        ask = [str(self.python), "-c", "import sys, pip; print(sys.version)"]
        answer = subprocess.run(ask, capture_output=True, text=True, check=False)
        return answer.returncode == 0 and answer.stdout.strip() == sys.version


def make(target: PinnedVenv) -> bool:
    """Bring ``target`` up to date; returns whether anything was done. Raises :class:`SetupProblem`."""
    if target.current():
        return False
    if not target.usable():
        _make_empty(target)
    target.unfinished.touch()
    target.stamp.unlink(missing_ok=True)
    _pip(target, "--require-hashes", "-r", str(target.constraints))
    if target.project is not None:
        _pip(target, "--no-deps", "--no-build-isolation", "--editable", str(target.project))
    target.stamp.write_text(target.fingerprint(), encoding="ascii")
    target.unfinished.unlink()
    return True


def make_tool_venv(folder: Path, requirement: str) -> None:
    """Make a virtual environment with one tool that the project does not run on, in its newest fitting version."""
    target = PinnedVenv(folder, folder)
    if not target.usable():
        _make_empty(target)
    _pip(target, "--upgrade", requirement)
    target.unfinished.unlink(missing_ok=True)


def setup(checkout: Checkout) -> bool:
    """Make the checkout's environment; returns whether anything was done. Two at once wait for each other."""
    target = PinnedVenv(checkout.venv, checkout.constraints("dev"), checkout.root)
    if target.current():
        return False
    refuse_unpinned(checkout)
    with one_at_a_time(checkout.root / ".venv-setup.lock"):
        started = time.monotonic()
        if target.current():
            return False
        say("Setting up Liaison in .venv; the first time this takes about a minute.")
        make(target)
        say(f"Set up in {time.monotonic() - started:.0f} s.")
    return True


def refuse_unpinned(checkout: Checkout) -> None:
    """Raise :class:`SetupProblem` if the project names a package that the pinned list lacks."""
    from devkit.pinned import missing_pins  # noqa: PLC0415 - reads TOML, which a current set-up never needs

    missing = missing_pins(checkout.pyproject, checkout.constraints("dev"), ["dev"])
    if missing:
        raise SetupProblem(
            f"pyproject.toml names {', '.join(missing)}, which the pinned packages lack. "
            "Run: python3 packaging/dev.py lock",
        )


@contextlib.contextmanager
def one_at_a_time(lock: Path) -> Iterator[None]:
    """Hold ``lock`` for the body; the system lets go of it when this process and those it started are gone."""
    with lock.open("a+b") as held:
        os.set_inheritable(held.fileno(), True)
        if not _try_lock(held):
            say("Another set-up of this checkout is at work; waiting for it.")
            while not _try_lock(held):
                time.sleep(0.2)
        yield


def _try_lock(held: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - Windows only

            held.seek(0)
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - everywhere but on Windows

            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _make_empty(target: PinnedVenv) -> None:
    """Make ``target`` afresh, with pip and nothing else in it."""
    refuse_without_venv()
    try:
        if target.folder.exists():
            shutil.rmtree(target.folder)
        target.folder.mkdir(parents=True)
    except OSError as problem:
        raise SetupProblem(
            f"Could not replace {target.folder}: {problem}. Close what uses it and try again."
        ) from problem
    target.unfinished.touch()
    run_quietly([base_python(), "-m", "venv", str(target.folder)], "make the virtual environment")


def refuse_without_venv() -> None:
    """Raise :class:`SetupProblem` if this Python comes without the parts that make virtual environments."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    minor = f"python3.{sys.version_info.minor}"
    how = (
        f"sudo apt-get install {minor}-venv" if shutil.which("apt-get") else "reinstall Python with venv and ensurepip"
    )
    raise SetupProblem(f"This Python cannot make virtual environments: the package {minor}-venv is missing. Run: {how}")


def _pip(target: PinnedVenv, *arguments: str) -> None:
    """Install into ``target`` as the person's own pip is configured (index, proxy, certificates)."""
    command = [str(target.python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", *arguments]
    run_quietly(command, "install the packages", {"PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"})


def run_quietly(
    command: Sequence[str],
    purpose: str,
    extra: dict[str, str] | None = None,
    folder: Path | None = None,
) -> None:
    """Run ``command`` without showing its output unless it fails; then raise :class:`SetupProblem` with its end."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
            env=os.environ | (extra or {}),
            close_fds=False,  # an orphaned installer keeps the lock
            cwd=folder,
        )
    except OSError as problem:
        raise SetupProblem(f"Could not {purpose}: {problem}.") from problem
    if done.returncode:
        raise SetupProblem(explain_failure(purpose, done.stdout))


def explain_failure(purpose: str, output: str) -> str:
    """A sentence for a failed step: that the network is away, or the last lines of what the step printed."""
    last = "\n".join(f"    {line}" for line in output.strip().splitlines()[-(200 if in_ci() else 25) :])
    if _UNREACHABLE.search(output):
        advice = "the package registry could not be reached. Check the network or proxy and run the same command again."
        return f"Could not {purpose}: {advice}\n{last}" if in_ci() else f"Could not {purpose}: {advice}"
    return f"Could not {purpose}. It said:\n{last}"
