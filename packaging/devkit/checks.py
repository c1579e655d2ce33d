"""The test command: every check one after the other, all of them even if one fails, and a summary at the end."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from devkit import interop, screen
from devkit.checkout import Checkout, in_ci, say


@dataclass(frozen=True, slots=True)
class Step:
    """One check: its name in the summary, and what is run; ``live`` shows the output while it runs."""

    name: str
    command: Sequence[str]
    live: bool = False


def steps(checkout: Checkout, arguments: Sequence[str], *, fast: bool) -> list[Step]:
    """The checks in the order they run; ``arguments`` go to pytest, ``fast`` leaves the slow tests out."""
    ruff, python = str(checkout.command("ruff")), str(checkout.command("python"))
    mypy = [python, "-m", "mypy"]
    # One more than there are cores, since some tests wait for other programs; neighbours share what is made once.
    pytest = [python, "-m", "pytest", "-n", str(min(8, (os.cpu_count() or 1) + 1)), "--dist", "worksteal"]
    folders = ["desktop", "packaging", "tests"]
    return [
        Step("formatting", [ruff, "format", "--check", *folders]),
        Step("lint", [ruff, "check", *folders]),
        Step("types of the program", mypy),
        Step("types of the set-up", [*mypy, "packaging/dev.py", "packaging/devkit"]),
        Step("types of the tests", [*mypy, "tests"]),
        Step("contracts", [str(checkout.command("lint-imports")), "--no-cache"]),
        Step("tests", [*pytest, *(["-m", "not slow"] if fast else []), *arguments], live=True),
    ]


def run_step(step: Step, folder: Path) -> tuple[bool, float]:
    """Whether ``step`` passed, and the seconds it took. What a quiet one printed is shown only if it failed."""
    say(f"--- {step.name}")
    started = time.monotonic()
    shown = None if step.live else subprocess.PIPE
    done = subprocess.run(
        step.command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=shown,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode and done.stdout:
        say(done.stdout.rstrip())
    return done.returncode == 0, time.monotonic() - started


def run(checkout: Checkout, arguments: Sequence[str], *, fast: bool) -> int:
    """Run everything and print the summary; 0 if all passed, else 1."""
    say("--- other programs the tests use")
    started = time.monotonic()
    results = [
        (
            "other programs",
            interop.report([*interop.prepare(checkout), *screen.prepare(checkout)]),
            time.monotonic() - started,
        )
    ]
    results += [(step.name, *run_step(step, checkout.root)) for step in steps(checkout, arguments, fast=fast)]
    say("")
    for name, passed, seconds in results:
        say(f"{name:<22} {'ok' if passed else 'FAILED':<8} {seconds:6.1f} s")
    failed = [name for name, passed, _ in results if not passed]
    say(f"\n{'Failed: ' + ', '.join(failed) if failed else 'All checks passed'}{' (CI)' if in_ci() else ''}.")
    return 1 if failed else 0
